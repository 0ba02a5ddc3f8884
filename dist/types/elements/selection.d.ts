/** Whether a reader has selected text in a shadow root. */
export declare function isSelected(root: ShadowRoot): boolean;
/** Whether a reader has selected fallback content of an element, or of the blockquote around it. */
export declare function areWordsSelected(element: Element): boolean;
