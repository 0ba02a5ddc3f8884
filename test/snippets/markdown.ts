/**
 * What Markdown says as text, for the marks that the snippets use: an unescaped mark that nobody meant is lost here,
 * so that the text differs from the one that was written.
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

/** Where the links of a text in Markdown lead. */
export const linksOf = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^()\s]+)\)/g)].map(([, url = '']) => url);
