import type { StatementContent } from '../statement/content.js';
/** The formats in which a citation can be copied. */
export declare const citationFormats: readonly ["plain", "apa", "bibtex"];
export type CitationFormat = (typeof citationFormats)[number];
/** The parts of a citation. */
export interface Cited {
    statement: StatementContent;
    /** "Joint statement of 46 organizations", in the statement's language. */
    issuer: string;
    /** The separator between the issuer, the title and the date. */
    comma: string;
    /** "31 January 2025", in the statement's language. */
    date: string;
    /** "As of 31 January 2025", in the statement's language. */
    asOf: string;
    /** The verbatim sentences. Empty if the whole statement is cited. */
    sentences: string[];
    /** The URL of the page. */
    url: string;
}
/** Formats a citation with the verbatim sentences, the title, the date and "as of". */
export declare function citation(format: CitationFormat, { statement, issuer, comma, date, asOf, sentences, url }: Cited): string;
