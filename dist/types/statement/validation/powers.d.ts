/** Returns the words for powers of ten after a number, in lower case, the longest first. */
export declare function powersIn(language: string): Map<string, number>;
