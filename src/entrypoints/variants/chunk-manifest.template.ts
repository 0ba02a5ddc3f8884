declare const __FILES__: Record<string, string>;

/** The files next to the module that `build` writes, each with its hash. */
export const files = __FILES__;
