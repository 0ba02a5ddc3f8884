/**
 * Scrolls a control that gets the focus out from under fixed and sticky parts. WebKit ignores `scroll-padding` when the
 * focus moves.
 */
export function revealFocus(root: HTMLElement, selector = ':focus-visible'): void {
  root.addEventListener('focusin', (event) => {
    // The control can be in the shadow root of a widget.
    const control = event.composedPath()[0] as Element;
    if (control.matches(selector)) control.scrollIntoView({ block: 'nearest' });
  });
}
