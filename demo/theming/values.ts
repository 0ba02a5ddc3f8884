/** The CSS property that takes what a custom property of the library is given; its values are held against it. */
const takenBy = {
  font: 'font-family',
  'font-size': 'font-size',
  'heading-font': 'font-family',
  'quote-font': 'font-family',
  'figure-size': 'font-size',
  space: 'padding',
  radius: 'border-radius',
} as const;

export type ValueKind = 'color' | (typeof takenBy)[keyof typeof takenBy];

/** What a custom property takes: a colour unless its name says something else. */
export function valueKind(property: string): ValueKind {
  const name = property.replace('--statement-', '');
  return name in takenBy ? takenBy[name as keyof typeof takenBy] : 'color';
}

/** Whether a value can stand in a style sheet and does there what is meant. */
export function fits(property: string, value: string): boolean {
  if (!CSS.supports(valueKind(property), value)) return false;
  // A string or a comment without an end is closed for it by CSS.supports, but would swallow what follows it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a { ${property}: ${value}; } b { }`);
  const [rule] = sheet.cssRules;
  return sheet.cssRules.length === 2 && (rule as CSSStyleRule).style.length === 1;
}

/** The standard of a colour as CSS, where the manifest has either a colour or the shares of two others. */
export function standardColor(standard: string, colorOf: (name: string) => string): string {
  const [, share, first, second] = /^(\d+) % (\w+), \d+ % (\w+)$/.exec(standard) ?? [];
  return first && second
    ? `color-mix(in srgb, ${colorOf(`--statement-${first}`)} ${share}%, ${colorOf(`--statement-${second}`)})`
    : standard;
}

/** A computed colour as `#rrggbb`, which is what a colour field takes. */
export function hexOf(color: string): string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
