/** Those that the library exports, and the build builds. */
export const exportedElements: string[];
/** The name of an element's class. */
export const classOf: (tag: string) => string;
