/**
 * What `npm run corpus` runs: makes a draft of each document in `documents/` and compares it with the right result beside
 * the document. Prints how much of what is found is right (precision), and how much is found (recall). Exits with 1 below
 * the goals in `compare.mjs`. `npm run corpus -- NAME...` prints what is wrong in the documents with these words in their
 * names, and `npm run corpus -- -` in all.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { createServer } from 'vite';
import { root } from '../../scripts/setup.mjs';
import { compare, foundKeys, goals, wantedKeys } from './compare.mjs';

// It stays open for the readers of formats, which load when they are needed.
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
process.once('beforeExit', () => server.close());
const { draft } = await server.ssrLoadModule('/src/draft/statement.ts');
const { readDocument } = await server.ssrLoadModule('/src/draft/read/read-document.ts');

const folder = new URL('documents/', import.meta.url);
const shown = process.argv.slice(2);
const sums = Object.fromEntries(
  Object.keys(goals).map((part) => [part, { wanted: 0, found: 0, right: 0 }]),
);

const files = (await readdir(folder)).filter((file) => extname(file) !== '.json').sort();
for (const file of files) {
  const name = basename(file, extname(file));
  const right = JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8'));
  const tree = await readDocument(file, await readFile(new URL(file, folder)));
  const { statement } = await draft(tree, { language: right.language });
  const parts = compare(wantedKeys(right), foundKeys(statement));
  const isShown = shown.some((word) => file.includes(word));
  for (const [part, { wanted, found, missing, tooMuch }] of Object.entries(parts)) {
    const sum = sums[part];
    sum.wanted += wanted;
    sum.found += found;
    sum.right += wanted - missing.length;
    if (isShown && missing.length > 0) console.log(`${file}: ${part}: missing`, missing);
    if (isShown && tooMuch.length > 0) console.log(`${file}: ${part}: too much`, tooMuch);
  }
}

const share = (right, all) => (all === 0 ? 1 : right / all);
const rows = Object.entries(sums).map(([part, { wanted, found, right }]) => ({
  part,
  wanted,
  precision: share(right, found),
  recall: share(right, wanted),
  goal: goals[part],
}));
console.log(`${files.length} documents`);
console.log('part         wanted  precision  recall   goal');
for (const { part, wanted, precision, recall, goal } of rows) {
  const numbers = [precision, recall, goal].map((number) => number.toFixed(3).padStart(8));
  console.log(`${part.padEnd(12)} ${String(wanted).padStart(6)}   ${numbers.join(' ')}`);
}
const below = rows.filter(({ precision, recall, goal }) => Math.min(precision, recall) < goal);
if (below.length > 0) {
  console.log(`Below the goal: ${below.map(({ part }) => part).join(', ')}`);
  process.exitCode = 1;
}
