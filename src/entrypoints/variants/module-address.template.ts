declare const __ADDRESS__: string;

/** The URL of the file that `build` writes: a module and a classic script learn it in different ways. */
export const moduleAddress = __ADDRESS__;
