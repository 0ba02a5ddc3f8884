import type { Messages } from '../../i18n/messages.js';
import type { CitationView } from './citation.view.js';
import type { DemandView } from './demand.view.js';
import type { SentenceView } from './sentence.view.js';
/** A line break. If a site removes the tag, the space remains. */
export declare const newLine = " <br>";
/** An empty line. WordPress would turn two `<br>` tags in a row into a paragraph, which ends the element around it. */
export declare const emptyLine = " <br>&nbsp;<br>";
/** Returns the addressees, as the introduction to a demand. */
export declare function asked({ addressees, addresseesLanguage }: Pick<DemandView, 'addressees' | 'addresseesLanguage'>, messages: Messages): string;
/**
 * Returns a sentence as a quotation. The quotation marks are text: many sites remove `<q>`, and with it the marks of
 * CSS.
 */
export declare function quote({ text, language, status }: SentenceView, messages: Messages): string;
/** Returns the note that a sentence is a translation, or nothing. */
export declare const noteOn: (status: SentenceView["status"], messages: Messages) => string;
/** Returns the citation: title, issuer and date of the statement. */
export declare function citationFallback({ statement, issuer, comma, date, corrected }: CitationView, messages: Messages): string;
/** The language around a text. */
type Around = Pick<Messages, 'tag'>;
/** Returns an element with a text. It has a `lang` attribute if the language around it differs. */
export declare function spoken(name: string, text: string, language: string, around: Around): string;
/** Returns a text. An element with `lang` is around it if the language around it differs. */
export declare function plain(text: string, language: string, around: Around): string;
/** Returns HTML. An element with `lang` and `dir` is around it if the language around it differs. */
export declare function within(html: string, language: string, messages: Messages): string;
export {};
