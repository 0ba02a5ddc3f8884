import type { CSSResult } from 'lit';
/**
 * The style sheets of a shadow root. A style sheet belongs to the document that made it, so an element that moves to
 * another document, such as a frame's, gets copies.
 */
export declare class AdoptedSheets {
    private readonly root;
    /** The element's style sheets in the order of its styles. The last is the one for the fallback content. */
    private sheets;
    private owner;
    constructor(root: ShadowRoot);
    /**
     * Adopts an element's styles, and those of the fallback content as long as that is visible. Leaves the style sheets
     * that others have added.
     */
    adopt(styles: CSSResult[], showsFallback: boolean): void;
}
/** Returns the style sheets of a document for some styles. A document without a window, such as a template's, has none. */
export declare function sheetsIn(owner: Document, styles: CSSResult[]): CSSStyleSheet[];
