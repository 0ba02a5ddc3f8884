const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML, between tags or in a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** An element with a text in it, as HTML. */
export function tag(name: string, text: string, attributes: Record<string, string> = {}): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${list.join('')}>${escape(text)}</${name}>`;
}

/** A snippet is one line, whatever line breaks are in its texts. */
export const oneLine = (html: string): string => html.replace(/\s*[\r\n]\s*/g, ' ');
