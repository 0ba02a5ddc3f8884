export const content: Record<string, string[]>;
