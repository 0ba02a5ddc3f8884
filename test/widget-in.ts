/** Returns the widget in the shadow root of a blockquote. */
export const widgetIn = (quote: Element | null | undefined): HTMLElement | undefined =>
  [...(quote?.shadowRoot?.children ?? [])].find(({ localName }) => localName.includes('-')) as
    HTMLElement | undefined;

/** Returns the base element of a blockquote's widget. */
export const baseIn = (quote: Element | null | undefined): Element | null | undefined =>
  widgetIn(quote)?.shadowRoot?.querySelector('[part=base]');

/** Returns the elements for a selector, including the shadow roots of blockquotes. */
export const widgetsIn = (part: ParentNode, selector: string): HTMLElement[] => [
  ...part.querySelectorAll<HTMLElement>(selector),
  ...[...part.querySelectorAll('blockquote')].flatMap((quote) => {
    const widget = widgetIn(quote);
    return widget?.matches(selector) ? [widget] : [];
  }),
];

/** Returns the attributes that a blockquote gave its widget. */
export const given = ({ attributes }: Element): Record<string, string> =>
  Object.fromEntries(
    [...attributes]
      .filter(({ name }) => name !== 'exportparts')
      .map(({ name, value }) => [name, value]),
  );
