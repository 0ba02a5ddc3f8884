/** Returns the computed style of each node in an element. */
export const lookOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('*')].map((node) => {
    const { color, backgroundColor, borderColor, fontFamily, fontSize, padding, borderRadius } =
      node.ownerDocument.defaultView!.getComputedStyle(node);
    return [
      color,
      backgroundColor,
      borderColor,
      fontFamily,
      fontSize,
      padding,
      borderRadius,
    ].join();
  });
