/** The values of `theme`, of `preset` and of `heading-level`. */
export const themes = ['auto', 'light', 'dark'];
export const presets = ['editorial', 'compact', 'plain'];
export const headingLevels = ['1', '2', '3', '4', '5', '6'];

/** Parses ids in a text, separated by spaces or commas, or in an array. Returns `null` if there are none. */
export const ids = (list: string | string[] | null | undefined): string[] | null =>
  String(list ?? '').match(/[^\s,]+/g);

/** Whether a value is a whole number from 1, also as text. A script can set anything as a property. */
export const isWhole = (value: unknown): boolean => /^[1-9]\d*$/.test(value as string);

/** Parses a number. Keeps invalid input for the error message. */
export const number = (value: string | null): number | string | null =>
  isWhole(value) ? Number(value) : value;
