/** The elements by their tags. */
export const elementNames: string[];
/** Those that the library exports, and the build builds. */
export const exportedElements: string[];
