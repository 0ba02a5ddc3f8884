/**
 * The content between an element's tags: what a reader without JavaScript, a search engine or a feed shows. It
 * stands on one line and holds phrasing content only, because content management systems that make paragraphs
 * of their own accord empty a custom element that holds a block.
 */
import type { Messages } from '../../i18n/messages.js';
import type { CitationView } from './citation.view.js';
import type { DemandView } from './demand.view.js';
import type { SentenceView } from './sentence.view.js';
/** A line break. If a host removes the tag, the space remains. */
export declare const newLine = " <br>";
/** An empty line; of two tags in a row WordPress would make a paragraph, which ends the element around it. */
export declare const emptyLine = " <br>&nbsp;<br>";
/** Who is asked, before what is asked of them. */
export declare function asked({ addressees, addresseesLanguage }: Pick<DemandView, 'addressees' | 'addresseesLanguage'>, messages: Messages): string;
/**
 * A sentence as a quotation. The marks are text: many hosts remove `<q>`, and with it the marks that CSS draws.
 */
export declare function quote({ text, language, status }: SentenceView, messages: Messages): string;
/** Says that a sentence is a translation, if it is one. */
export declare const noteOn: (status: SentenceView["status"], messages: Messages) => string;
/** The citation: title, issuer and date of the statement. */
export declare function citationFallback({ statement, issuer, comma, date }: CitationView, messages: Messages): string;
/** The language of what is around a text. */
type Around = Pick<Messages, 'tag'>;
/** An element that says in which language its text is, where that is not the language around it. */
export declare function spoken(name: string, text: string, language: string, around: Around): string;
/** A text alone, in an element only where it is in another language than what is around it. */
export declare function plain(text: string, language: string, around: Around): string;
/** HTML in the language of its text, in an element only if what is around it is in another language. */
export declare function within(html: string, language: string, messages: Messages): string;
export {};
