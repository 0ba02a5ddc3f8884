// src/runtime/version.ts
/** The version of the library. The build defines it, from `package.json`. */
var version = "0.1.0";

export { version };