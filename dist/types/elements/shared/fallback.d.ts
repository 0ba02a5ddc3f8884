/**
 * Fallback content: the content between an element's tags, for readers without JavaScript, search engines and feeds.
 * It is on one line and contains only phrasing content. Content management systems that add paragraphs automatically
 * would empty a custom element that contains a block.
 */
import type { Messages } from '../../i18n/messages.js';
import type { CitationView } from './citation.view.js';
import type { SentenceView } from './sentence.view.js';
/** A line break. If a site removes the tag, the space remains. */
export declare const newLine = " <br>";
/**
 * An empty line between paragraphs. WordPress would turn two `<br>` tags in a row into a paragraph, which ends the
 * element around it.
 */
export declare const emptyLine = " <br>&nbsp;<br>";
/** Returns the lines of fallback content, without the empty ones. */
export declare const linesOf: (html: string) => string[];
/**
 * Joins paragraphs, each of them a list of lines. The words have the parts of the widget, so that they are about as high
 * and little moves.
 */
export declare const joined: (...paragraphs: string[][]) => string;
/**
 * Returns a sentence as a quotation. The quotation marks are text: many sites remove `<q>`, and with it the marks of
 * CSS.
 */
export declare function quote({ text, language, status }: SentenceView, messages: Messages): string;
/** Returns the note that a sentence is a translation, or nothing. */
export declare const noteOn: (status: SentenceView["status"], messages: Messages) => string;
/** Returns the citation: the title of the statement, its issuer and date, and when it was corrected, each on a line. */
export declare function citationFallback({ statement, issuer, comma, date, version, versionLanguage, corrected }: CitationView, messages: Messages): string;
/** The language around a text. */
type Around = Pick<Messages, 'tag'>;
/** Returns an element with a text. It has a `lang` attribute if the language around it differs. */
export declare function spoken(name: string, text: string, language: string, around: Around): string;
/** Returns a text. An element with `lang` is around it if the language around it differs. */
export declare function plain(text: string, language: string, around: Around): string;
/** Returns HTML. An element with `lang` and `dir` is around it if the language around it differs. */
export declare function within(html: string, language: string, messages: Messages): string;
export {};
