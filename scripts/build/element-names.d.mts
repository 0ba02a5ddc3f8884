export const elementNames: string[];
/** Class names by tag. */
export const elements: Record<string, string>;
