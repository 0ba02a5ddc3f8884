/** Class names by tag. */
export const elementNames: string[];
/** Returns the class name of an element. */
export const classOf: (tag: string) => string;
export const elements: Record<string, string>;
