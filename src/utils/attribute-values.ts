/** The values of `theme` and of `heading-level`. */
export const themes = ['auto', 'light', 'dark'];
export const headingLevels = ['1', '2', '3', '4', '5', '6'];

/** The ids in an attribute, separated by spaces or commas, or in an array; `null` where there is none. */
export const ids = (list: string | string[] | null | undefined): string[] | null =>
  String(list ?? '').match(/[^\s,]+/g);

/** Whether something is, or is written as, a whole number from 1. A script can set anything as a property. */
export const isWhole = (value: unknown): boolean => /^[1-9]\d*$/.test(value as string);

/** Parses a number. Keeps invalid input for the error message. */
export const number = (value: string | null): number | string | null =>
  isWhole(value) ? Number(value) : value;
