import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from './setup.mjs';

/** The module of the script tag. */
export const moduleFile = 'dist/statement-widgets.js';

// With a short head the module fits the first flight of a TCP connection: 10 segments of 1,448 bytes, 14,480. With the
// head that docs/serving.md asks for it does over TLS, whose handshake has opened the window further by then.
export const budget = 14_200;

/** The bytes of a text under brotli. */
export const brotli = (text) => brotliCompressSync(text).length;

/** The bytes of the built module under brotli. */
export const moduleSize = () => brotli(readFileSync(join(root, moduleFile)));

/** By how many bytes the built module is over its budget; not above 0 where it is not. */
export const overBudget = () => moduleSize() - budget;
