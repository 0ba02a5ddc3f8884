/** Whether something is, or is written as, a whole number from 1. A script can set anything as a property. */
export declare const isWhole: (value: unknown) => boolean;
