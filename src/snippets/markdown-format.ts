import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Attributes } from '../elements/descriptor.js';
import type { ElementName } from '../elements/registry.js';
import { linkFormat } from './link-format.js';

/**
 * The snippet for an element in Markdown, for hosts that escape every tag: the link format, each line of it a paragraph
 * of the quotation. A line break inside a paragraph would hang on spaces at the end of a line, which editors trim, or
 * on a backslash, which not every Markdown knows.
 * @throws where an attribute names what the statement does not have.
 */
export function markdownFormat(
  statement: StatementContent,
  element: ElementName,
  attributes: Attributes,
  messages: Messages,
  page?: string,
): string {
  return linkFormat(statement, element, attributes, messages, page)
    .split(/(?: <br>(?:&nbsp;<br>)?)/)
    .map((line) => `> ${markdown(line)}`)
    .join('\n>\n');
}

/** What stands for a tag; others have nothing in Markdown, and leave their text. */
const marks: Record<string, string> = {
  '<b>': '**',
  '</b>': '**',
  '<a>': '[',
};

/** One line of the fallback content, which is HTML of our own making. */
function markdown(html: string): string {
  let link = '';
  const parts = html.match(/<[^>]+>|[^<]+/g) ?? [];
  const texts = parts.map((part) => {
    if (!part.startsWith('<')) return escapeMarkdown(part);
    const [, href] = / href="([^"]*)"/.exec(part) ?? [];
    if (href) link = href.replace(/&amp;/g, '&').replace(/[\s()<>\\]|&\w+;/g, encoded);
    return part === '</a>' ? `](${link})` : (marks[part.replace(/ .*(?=>)/, '')] ?? '');
  });
  // What opens a list, a heading or a definition at the start of a line.
  return texts
    .join('')
    .replace(/^[-+=:]/, reference)
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

/**
 * The text of HTML as it stands in Markdown, `&lt;` and its like as they are. A backslash stands only before what every
 * Markdown lets it stand before; the marks that only some know are character references.
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
