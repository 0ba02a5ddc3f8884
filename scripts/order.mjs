import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/**
 * What `npm run size:order` runs: builds the module with its style sheets in other orders, and keeps the one that
 * compresses best. Between orders lie a hundred bytes, and any change of the code can make another one the best.
 * `npm run size:order -- 60` says how many are tried; `dist/` has to be built already, and again afterwards.
 */

const file = 'scripts/plugins/order.json';
const tries = Number(process.argv[2] ?? 30);

/** The bytes of the module with an order. */
async function size(order) {
  writeFileSync(file, `${JSON.stringify(order, null, 2)}\n`);
  const options = { mode: 'alone', logLevel: 'error', build: { write: false } };
  const [{ output }] = await build(options);
  return brotliCompressSync(output[0].code).length;
}

/** Another order: all of it, or one sheet in another place. */
function other(order, all) {
  if (all)
    return order
      .map((path) => [Math.random(), path])
      .sort(([a], [b]) => a - b)
      .map(([, path]) => path);
  const rest = [...order];
  const [moved] = rest.splice(Math.floor(Math.random() * rest.length), 1);
  rest.splice(Math.floor(Math.random() * (rest.length + 1)), 0, moved);
  return rest;
}

let best = JSON.parse(readFileSync(file, 'utf8'));
let least = await size(best);
console.log(`${least} bytes brotli as it is`);
for (let index = 0; index < tries; index += 1) {
  const order = other(best, index % 3 === 0);
  const bytes = await size(order);
  if (bytes < least) {
    [best, least] = [order, bytes];
    console.log(`${bytes} bytes after ${index + 1} of ${tries}`);
  }
}
await size(best);
