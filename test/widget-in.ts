/** The widget that a blockquote shows in its shadow root. */
export const widgetIn = (quote: Element | null | undefined): HTMLElement | undefined =>
  [...(quote?.shadowRoot?.children ?? [])].find(({ localName }) => localName.includes('-')) as
    HTMLElement | undefined;

/** What the widget of a blockquote has drawn. */
export const baseIn = (quote: Element | null | undefined): Element | null | undefined =>
  widgetIn(quote)?.shadowRoot?.querySelector('[part=base]');

/** The elements that a selector finds in a part of a page, and in the shadow roots of its blockquotes. */
export const widgetsIn = (part: ParentNode, selector: string): HTMLElement[] => [
  ...part.querySelectorAll<HTMLElement>(selector),
  ...[...part.querySelectorAll('blockquote')].flatMap((quote) => {
    const widget = widgetIn(quote);
    return widget?.matches(selector) ? [widget] : [];
  }),
];

/** The attributes that a blockquote gave its widget. */
export const given = ({ attributes }: Element): Record<string, string> =>
  Object.fromEntries(
    [...attributes]
      .filter(({ name }) => name !== 'exportparts')
      .map(({ name, value }) => [name, value]),
  );
