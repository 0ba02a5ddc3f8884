import { findOrder } from './lib/sheet-order.mjs';

/**
 * What `npm run size:order` runs: looks for the order of the style sheets with which the module compresses best.
 * `npm run size:order -- 60` says how many are tried; `dist/` has to be built already, and again afterwards.
 */

await findOrder(Number(process.argv[2] ?? 30));
