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

/** Returns a start tag as HTML. Elements without content, such as `<meta>`, have no other tag. */
export function startTag(name: string, attributes: Record<string, string>): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${list.join('')}>`;
}

/** Returns an element with a text, as HTML. */
export const tag = (name: string, text: string, attributes: Record<string, string> = {}): string =>
  `${startTag(name, attributes)}${escape(text)}</${name}>`;

/** Returns data as JSON that a `<script>` can contain. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Joins the lines of HTML, because a snippet is one line. */
export const oneLine = (html: string): string => html.replace(/\s*[\r\n]\s*/g, ' ');
