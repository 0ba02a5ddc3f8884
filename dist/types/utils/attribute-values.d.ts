/** The values of `theme` and of `heading-level`. */
export declare const themes: string[];
export declare const headingLevels: string[];
/** The ids in an attribute, separated by spaces or commas, or in an array; `null` where there is none. */
export declare const ids: (list: string | string[] | null | undefined) => string[] | null;
/** Whether something is, or is written as, a whole number from 1. A script can set anything as a property. */
export declare const isWhole: (value: unknown) => boolean;
