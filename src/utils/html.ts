const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes a text for HTML, between tags or in a quoted attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Returns an element with a text, as HTML. */
export function tag(name: string, text: string, attributes: Record<string, string> = {}): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${list.join('')}>${escape(text)}</${name}>`;
}

/** Joins the lines of HTML, because a snippet is one line. */
export const oneLine = (html: string): string => html.replace(/\s*[\r\n]\s*/g, ' ');
