/** The words about a statement of a page's own, in one language. */
export interface OwnWords {
    /** Said under the fallback content while a statement is on its way. */
    loading: string;
    /** Said there where it could not be had, or is not valid. */
    failed: string;
}
export declare const english: OwnWords;
