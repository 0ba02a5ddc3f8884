/** The elements by their tags. */
export const elementNames: string[];
/** The name of an element's class. */
export const classOf: (tag: string) => string;
export const elements: Record<string, string>;
