/** The widths of a preview in CSS pixels. */
export const widths = { phone: 360, tablet: 768, desktop: 1280 };
export type Width = keyof typeof widths;

/** An element of the preview's window, which has its own class for it. */
export type Shown = HTMLElement & { statement?: unknown };

/** Fits the iframe to its content and to the width of the device. Scales it down if there is no room. */
export function fit(frame: HTMLIFrameElement, width: number): void {
  const stage = frame.parentElement!;
  const scale = Math.min(1, stage.clientWidth / width);
  // Hostile styles can give the body no height.
  const parts = [...(frame.contentDocument?.querySelectorAll('body, main > *') ?? [])];
  const bottoms = parts.map((part) => part.getBoundingClientRect().bottom);
  const height = Math.ceil(Math.max(0, ...bottoms));
  frame.style.inlineSize = `${width}px`;
  frame.style.blockSize = `${height}px`;
  frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  frame.style.transformOrigin = getComputedStyle(stage).direction === 'rtl' ? '100% 0' : '0 0';
  stage.style.blockSize = `${Math.ceil(height * scale) + 2}px`;
}
