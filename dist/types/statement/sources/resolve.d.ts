import type { StatementContent } from '../content.js';
import { type ShownStatement } from '../translation.js';
/** An element that can name a statement of its page's own. */
export interface Naming extends HTMLElement {
    src?: string | null | undefined;
    statement?: unknown;
}
/** What an element is to show: a statement, or why there is none; neither while it is on its way. */
export interface Resolved {
    statement?: StatementContent | undefined;
    /** The statement in the language of the page. */
    shown?: ShownStatement | undefined;
    /** Stands before the ids of its sentences in addresses: two statements on one page can have the same ids. */
    anchor?: string | undefined;
    fault?: Error | undefined;
    /** Why there is nothing to show, once readers should be told. */
    state?: 'loading' | 'failed' | undefined;
}
type CustomStatements = Pick<typeof import('../../statement/sources/custom-statement.js'), 'resolveCustomStatement' | 'releaseCustomStatement'>;
/** Sets what reads a statement of a page's own, where it is there from the start. */
export declare const setCustomStatements: (file: CustomStatements) => void;
/** Sets the statement that elements show which name no other. The first call counts: a page has one embedded statement. */
export declare function embed(statement: StatementContent): void;
/** The title of the embedded statement in a language. */
export declare const titleIn: (language: string) => string | undefined;
/** What an element shows: its own statement, where it names one, else the embedded one. */
export declare function resolveStatement(element: Naming, language: string): Resolved;
/** Ends what an element that leaves the page holds: what nothing else uses is dropped. */
export declare const releaseStatement: (element: Naming) => void;
export {};
