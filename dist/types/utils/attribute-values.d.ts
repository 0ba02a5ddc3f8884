/** The values of `theme`, of `preset` and of `heading-level`. */
export declare const themes: string[];
export declare const presets: string[];
export declare const headingLevels: string[];
/** Parses ids in a text, separated by spaces or commas, or in an array. Returns `null` if there are none. */
export declare const ids: (list: string | string[] | null | undefined) => string[] | null;
/** Whether a value is a whole number from 1, also as text. A script can set anything as a property. */
export declare const isWhole: (value: unknown) => boolean;
/** Parses a number. Keeps invalid input for the error message. */
export declare const number: (value: string | null) => number | string | null;
