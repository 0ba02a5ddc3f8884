/**
 * Puts an element around each blockquote that stands for one, in a part of the page: `data-widget` is its name, the
 * other `data-` attributes are its attributes. The blockquote is its fallback content then. This is the form of a
 * snippet that content management systems let through which know no custom elements.
 */
export declare function upgrade(part: Element): void;
