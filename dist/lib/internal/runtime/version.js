// src/runtime/version.ts
/** The version of the library. The build defines it, from `package.json`. */
var version = "1.0.0";
/** The hash of the code that renders elements, which can change between two versions. The build defines it. */
var drawing = "65106fbc";

export { drawing, version };