declare const __VERSION__: string;
declare const __DRAWING__: string;

/** The version of the library. The build defines it, from `package.json`. */
export const version = typeof __VERSION__ === 'undefined' ? 'source' : __VERSION__;

/** The hash of the code that renders elements, which can change between two versions. The build defines it. */
export const drawing = typeof __DRAWING__ === 'undefined' ? 'source' : __DRAWING__;
