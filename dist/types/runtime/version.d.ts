/** The version of the library. The build defines it, from `package.json`. */
export declare const version: string;
