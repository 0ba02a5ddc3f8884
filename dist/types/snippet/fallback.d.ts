/**
 * The content between an element's tags: what a reader without JavaScript, a search engine or a feed shows. It
 * stands on one line and holds phrasing content only, because content management systems that make paragraphs
 * of their own accord empty a custom element that holds a block.
 */
import type { Words } from '../locales/words.js';
import type { CitationView } from '../views/citation.js';
import type { DemandView } from '../views/demand.js';
import type { DemandsView } from '../views/demands.js';
import type { FiguresView, FigureView } from '../views/figures.js';
import type { QuoteView } from '../views/quote.js';
import type { SentenceView } from '../views/sentence.js';
import type { SignatoriesView } from '../views/signatories.js';
import type { TextView } from '../views/text.js';
import type { StepView, TimelineView } from '../views/timeline.js';
/** One figure with its bound. */
export declare function figureLine(figure: FigureView, words: Words): string;
/** The figures with their bounds, their source sentences, and the citation. */
export declare function figuresFallback({ figures, citation }: FiguresView, words: Words): string;
/** Who signed. */
export declare function signatoriesLine({ heading, signatories, citation }: SignatoriesView, words: Words): string;
/** Who signed, and the citation. */
export declare function signatoriesFallback(view: SignatoriesView, words: Words): string;
/** Who is asked, the heading, the demand in the statement's words, and the citation. */
export declare function demandFallback(view: DemandView, words: Words): string;
/** Every demand with who is asked, and the citation. */
export declare function demandsFallback({ groups, citation }: DemandsView, words: Words): string;
/** One step with its date and source sentence. */
export declare function stepLine({ dates, heading, language, sentence }: StepView, words: Words): string;
/** The steps with their dates and source sentences, and the citation. */
export declare function timelineFallback(view: TimelineView, words: Words): string;
/** The sentence and its citation. */
export declare function quoteFallback({ sentence, citation }: QuoteView, words: Words): string;
/** The text, its signatories and its citation. */
export declare function textFallback(view: TextView, words: Words): string;
/** A section of the text; `noted` where each sentence that is a translation says so. */
export declare function sectionFallback(section: TextView['sections'][number], language: string, words: Words, noted: boolean): string;
/** Who is asked. */
export declare function asked({ addressees, addresseesLanguage }: Pick<DemandView, 'addressees' | 'addresseesLanguage'>, words: Words): string;
/**
 * A sentence as a quotation. The marks are text: many hosts remove `<q>`, and with it the marks that CSS draws.
 */
export declare function quote({ text, language, status }: SentenceView, words: Words): string;
/** The citation: title, issuer and date of the statement. */
export declare function citationFallback({ statement, issuer, comma, date }: CitationView, words: Words): string;
/** An element that says in which language its text is, where that is not the language around it. */
export declare function spoken(name: string, text: string, language: string, words: Words): string;
