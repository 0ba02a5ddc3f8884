/**
 * Fallback content: the content between an element's tags, for readers without JavaScript, search engines and feeds.
 * It is on one line and contains only phrasing content. Content management systems that add paragraphs automatically
 * would empty a custom element that contains a block.
 */
import type { Messages } from '../../i18n/messages.js';
import { escape, tag } from '../../utils/html.js';
import type { CitationView } from './citation.view.js';
import type { SentenceView } from './sentence.view.js';
import { directionOf, primary } from '../../utils/language-tag.js';

/** A line break. If a site removes the tag, the space remains. */
export const newLine = ' <br>';

/**
 * An empty line between paragraphs. WordPress would turn two `<br>` tags in a row into a paragraph, which ends the
 * element around it.
 */
export const emptyLine = ' <br>&nbsp;<br>';

/** Returns the lines of fallback content, without the empty ones. */
export const linesOf = (html: string): string[] => html.split(/ <br>(?:&nbsp;<br>)?/);

/**
 * Joins paragraphs, each of them a list of lines. The words have the parts of the widget, so that they are about as high
 * and little moves.
 */
export const joined = (...paragraphs: string[][]): string =>
  paragraphs.map((lines) => lines.join(newLine)).join(emptyLine);

/**
 * Returns a sentence as a quotation. The quotation marks are text: many sites remove `<q>`, and with it the marks of
 * CSS.
 */
export function quote({ text, language, status }: SentenceView, messages: Messages): string {
  const quoted = plain(text, language, messages);
  return escape(messages.quotation).replace('{text}', () => quoted) + noteOn(status, messages);
}

/** Returns the note that a sentence is a translation, or nothing. */
export const noteOn = (status: SentenceView['status'], messages: Messages): string =>
  status ? ` (${escape(messages.translation[status])})` : '';

/** Returns the citation: the title of the statement, its issuer and date, and when it was corrected, each on a line. */
export function citationFallback(
  { statement, issuer, comma, date, version, versionLanguage, corrected }: CitationView,
  messages: Messages,
): string {
  const { title, language, titleLanguage = language, url } = statement;
  const cite = spoken('cite', title, titleLanguage, messages);
  const linked = url ? `<a href="${escape(url)}">${cite}</a>` : cite;
  const issued = tag('time', date, { datetime: statement.date });
  const life = version ? [plain(version, versionLanguage, messages)] : [];
  const line = [escape(issuer), issued, ...life].join(escape(comma));
  return [linked, line, ...(corrected ? [escape(corrected)] : [])].join(newLine);
}

/** The language around a text. */
type Around = Pick<Messages, 'tag'>;

/** Whether two tags name the same language. */
const isSame = (one: string, other: string): boolean => primary(one) === primary(other);

/** Returns an element with a text. It has a `lang` attribute if the language around it differs. */
export function spoken(name: string, text: string, language: string, around: Around): string {
  return tag(name, text, isSame(language, around.tag) ? {} : { lang: language });
}

/** Returns a text. An element with `lang` is around it if the language around it differs. */
export function plain(text: string, language: string, around: Around): string {
  const element = spoken('span', text, language, around);
  return element.startsWith('<span>') ? escape(text) : text && element;
}

/** Returns HTML. An element with `lang` and `dir` is around it if the language around it differs. */
export function within(html: string, language: string, messages: Messages): string {
  return isSame(language, messages.tag)
    ? html
    : `<span lang="${escape(language)}" dir="${directionOf(language)}">${html}</span>`;
}
