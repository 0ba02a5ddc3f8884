import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../setup.mjs';

/** The module of the script tag. */
export const moduleFile = 'dist/statement-widgets.js';

/** What the module may weigh, in bytes under brotli: a promise to readers on slow connections. */
export const budget = 22_600;

/** The bytes of a text under brotli. */
export const brotli = (text) => brotliCompressSync(text).length;

/** The bytes of the built module under brotli. */
export const moduleSize = () => brotli(readFileSync(join(root, moduleFile)));
