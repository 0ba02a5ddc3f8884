/**
 * Returns the text of Markdown, for the syntax in the snippets. Drops unescaped marks, so that a missing escape changes
 * the text.
 */
export function textOfMarkdown(markdown: string): string {
  const html = markdown
    .replace(/^>[ ]?/gm, '')
    .replace(/\\([!-/:-@[-`{-~])|\*\*|[*_`~^|$]|\]\([^)]*\)|\[|\]/g, (_, escaped?: string) =>
      escaped === undefined ? '' : `&#${escaped.charCodeAt(0)};`,
    )
    .replace(/^(?:[-+#]|\d+[.)]) /gm, '')
    .replace(/\n+/g, ' ');
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}

/** Returns the URLs of the links in Markdown. */
export const linksOf = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^()\s]+)\)/g)].map(([, url = '']) => url);
