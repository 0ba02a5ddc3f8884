import type { CSSResult } from 'lit';
/**
 * Returns the style sheets of a document for some styles. A style sheet belongs to the document that made it, so that
 * an element in another one, such as a frame's, needs copies. A document that no window shows, such as that of a
 * template's content, has none.
 */
export declare function sheetsIn(owner: Document, styles: CSSResult[]): CSSStyleSheet[];
