import type { StatementContent } from '../content.js';
import { type ShownStatement } from '../translation.js';
/** An element that can name its own statement. */
export interface Naming extends HTMLElement {
    src?: string | null | undefined;
    statement?: unknown;
}
/** The statement for an element, or the reason why there is none. Neither while it loads. */
export interface Resolved {
    statement?: StatementContent | undefined;
    /** The statement in the language of the page. */
    shown?: ShownStatement | undefined;
    /** The prefix of the ids of its sentences in URLs, because two statements on one page can have the same ids. */
    anchor?: string | undefined;
    fault?: Error | undefined;
    /** The reason why there is nothing to show, once readers should see it. */
    state?: 'loading' | 'failed' | undefined;
}
type CustomStatements = Pick<typeof import('../../statement/sources/custom-statement.js'), 'resolveCustomStatement' | 'releaseCustomStatement'>;
/** Sets the code that reads custom statements, if it is loaded from the start. */
export declare const setCustomStatements: (file: CustomStatements) => void;
/** Sets the statement that elements show by default. Only the first call counts: a page has one embedded statement. */
export declare function embed(statement: StatementContent): void;
/** Returns the fingerprint of the embedded statement. A statement that an app embeds has none. */
export declare const embeddedFingerprint: () => string | undefined;
/** Whether the embedded statement has a sentence with this id. */
export declare const hasSentence: (id: string) => boolean;
/** Returns the title of the embedded statement in a language. */
export declare const titleIn: (language: string) => string | undefined;
/** Returns the statement for an element: its own statement or, by default, the embedded one. */
export declare function resolveStatement(element: Naming, language: string): Resolved;
/** Releases the sources of an element that leaves the page. */
export declare const releaseStatement: (element: Naming) => void;
export {};
