/** The version of the library; the build puts it in from `package.json`. */
export const version = 'source';
