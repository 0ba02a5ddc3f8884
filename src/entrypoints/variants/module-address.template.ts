declare const __ADDRESS__: string;

/** The URL of the file that `build` writes. A module and a classic script get it in different ways. */
export const moduleAddress = __ADDRESS__;
