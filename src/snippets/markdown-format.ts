import { linesOf } from '../elements/shared/fallback.js';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';
import { linkFormat } from './link-format.js';

/**
 * Returns the snippet of an element in Markdown, for sites that escape every tag: the link format, with a paragraph
 * for each line. A line break inside a paragraph would need spaces at the end of a line, which editors trim. The
 * alternative, a backslash, is unknown to some versions of Markdown.
 * @throws if an attribute names an unknown id.
 */
export function markdownFormat(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
  page?: string,
): string {
  return linesOf(linkFormat(statement, element, attributes, messages, page))
    .map((line) => `> ${markdown(line)}`)
    .join('\n>\n');
}

/** The Markdown for a tag. Other tags leave only their text. */
const marks: Record<string, string> = {
  '<b>': '**',
  '</b>': '**',
  '<a>': '[',
};

/** Converts one line of the fallback content to Markdown. */
function markdown(html: string): string {
  let link = '';
  const parts = html.match(/<[^>]+>|[^<]+/g) ?? [];
  const texts = parts.map((part) => {
    if (!part.startsWith('<')) return escapeMarkdown(part);
    const [, href] = / href="([^"]*)"/.exec(part) ?? [];
    if (href) link = href.replace(/&amp;/g, '&').replace(/[\s()<>\\]|&\w+;/g, encoded);
    return part === '</a>' ? `](${link})` : (marks[part.replace(/ .*(?=>)/, '')] ?? '');
  });
  // Escapes characters that start a list, a heading or a definition at the start of a line.
  return texts
    .join('')
    .replace(/^[-+=:]/, reference)
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

/**
 * Converts the text of HTML to Markdown, and keeps references such as `&lt;`. Uses a backslash only where every
 * version of Markdown allows one, and character references for other marks.
 */
const escapeMarkdown = (html: string): string =>
  html
    .replace(/&quot;/g, '"')
    .replace(/[\\`*_{}[\]#]/g, '\\$&')
    .replace(/[~|^$]|=(?==)|:(?=\w+:)/g, reference);

const reference = (character: string) => `&#${character.charCodeAt(0)};`;

const encoded = (character: string) =>
  `%${(entities[character] ?? character).charCodeAt(0).toString(16).toUpperCase()}`;

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"' };
