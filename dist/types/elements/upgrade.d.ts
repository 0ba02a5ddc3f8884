/**
 * Puts an element around each blockquote that stands for one, in a part of the page. `data-widget` is the element's
 * name, the other `data-` attributes are its attributes; or the link of its citation says the same in the fragment of
 * its address. The blockquote is its fallback content then. These are the forms of a snippet that content management
 * systems let through which know no custom elements.
 */
export declare function upgrade(part: Element): void;
