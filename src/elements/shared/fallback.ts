/**
 * The content between an element's tags: what a reader without JavaScript, a search engine or a feed shows. It
 * stands on one line and holds phrasing content only, because content management systems that make paragraphs
 * of their own accord empty a custom element that holds a block.
 */
import type { Messages } from '../../i18n/messages.js';
import { escape, tag } from '../../utils/html.js';
import type { CitationView } from './citation.view.js';
import type { DemandView } from './demand.view.js';
import type { SentenceView } from './sentence.view.js';
import { directionOf, primary } from '../../utils/language-tag.js';

/** A line break. If a host removes the tag, the space remains. */
export const newLine = ' <br>';

/** An empty line; of two tags in a row WordPress would make a paragraph, which ends the element around it. */
export const emptyLine = ' <br>&nbsp;<br>';

/** Who is asked, before what is asked of them. */
export function asked(
  { addressees, addresseesLanguage }: Pick<DemandView, 'addressees' | 'addresseesLanguage'>,
  messages: Messages,
): string {
  return `${escape(messages.askedOf)} ${spoken('b', addressees, addresseesLanguage, messages)}${messages.colon}`;
}

/**
 * A sentence as a quotation. The marks are text: many hosts remove `<q>`, and with it the marks that CSS draws.
 */
export function quote({ text, language, status }: SentenceView, messages: Messages): string {
  const quoted = plain(text, language, messages);
  return escape(messages.quotation).replace('{text}', () => quoted) + noteOn(status, messages);
}

/** Says that a sentence is a translation, if it is one. */
export const noteOn = (status: SentenceView['status'], messages: Messages): string =>
  status ? ` (${escape(messages.translation[status])})` : '';

/** The citation: title, issuer and date of the statement. */
export function citationFallback(
  { statement, issuer, comma, date, corrected }: CitationView,
  messages: Messages,
): string {
  const { title, language, titleLanguage = language, url, version } = statement;
  const cite = spoken('cite', title, titleLanguage, messages);
  const linked = url ? `<a href="${escape(url)}">${cite}</a>` : cite;
  const issued = tag('time', date, { datetime: statement.date });
  const life = [
    ...(version ? [plain(version, language, messages)] : []),
    ...(corrected ? [escape(corrected)] : []),
  ];
  return [linked, escape(issuer), issued, ...life].join(escape(comma));
}

/** The language of what is around a text. */
type Around = Pick<Messages, 'tag'>;

/** Whether two tags name one language. */
const isSame = (one: string, other: string): boolean => primary(one) === primary(other);

/** An element that says in which language its text is, where that is not the language around it. */
export function spoken(name: string, text: string, language: string, around: Around): string {
  return tag(name, text, isSame(language, around.tag) ? {} : { lang: language });
}

/** A text alone, in an element only where it is in another language than what is around it. */
export function plain(text: string, language: string, around: Around): string {
  const element = spoken('span', text, language, around);
  return element.startsWith('<span>') ? escape(text) : text && element;
}

/** HTML in the language of its text, in an element only if what is around it is in another language. */
export function within(html: string, language: string, messages: Messages): string {
  return isSame(language, messages.tag)
    ? html
    : `<span lang="${escape(language)}" dir="${directionOf(language)}">${html}</span>`;
}
