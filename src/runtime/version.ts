declare const __VERSION__: string;

/** The version of the library. The build defines it, from `package.json`. */
export const version = typeof __VERSION__ === 'undefined' ? 'source' : __VERSION__;
