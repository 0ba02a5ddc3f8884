/** The version of the library. The build defines it, from `package.json`. */
export declare const version: string;
/** The hash of the code that renders elements, which can change between two versions. The build defines it. */
export declare const drawing: string;
