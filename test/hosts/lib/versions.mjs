import { createRequire } from 'node:module';

const lock = createRequire(import.meta.url)('../package-lock.json');

/** Returns the version of a package that these tests install. */
export const versionOf = (name) => lock.packages[`node_modules/${name}`].version;
