import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { brotli } from './module-size.mjs';
import { root } from './setup.mjs';

const file = join(root, 'scripts/plugins/order.json');

/** The bytes of the module with an order. */
async function size(order) {
  writeFileSync(file, `${JSON.stringify(order, null, 2)}\n`);
  const options = { root, mode: 'alone', logLevel: 'error', build: { write: false } };
  const [{ output }] = await build(options);
  return brotli(output[0].code);
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

/**
 * Builds the module with its style sheets in other orders, and keeps the one that compresses best. Between orders lie a
 * hundred bytes, and any change of the code can make another one the best. `dist/` has to be built already, and again
 * afterwards.
 * @param {number} tries how many orders are tried
 * @param {number} enough with how few bytes none is looked for any more
 * @returns {Promise<number>} the bytes of the module with the order that is kept
 */
export async function findOrder(tries, enough = 0) {
  let best = JSON.parse(readFileSync(file, 'utf8'));
  let least = await size(best);
  console.log(`${least} bytes brotli as it is`);
  for (let index = 0; index < tries && least > enough; index += 1) {
    const order = other(best, index % 3 === 0);
    const bytes = await size(order);
    if (bytes < least) console.log(`${bytes} bytes after ${index + 1} of ${tries}`);
    // One that is as good leads on to others.
    if (bytes <= least) [best, least] = [order, bytes];
  }
  return size(best);
}
