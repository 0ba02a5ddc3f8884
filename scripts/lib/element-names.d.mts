/** The elements by their tags. */
export const elementNames: string[];
