/** Whether something is, or is written as, a whole number from 1. A script can set anything as a property. */
export const isWhole = (value: unknown): boolean => /^[1-9]\d*$/.test(value as string);
