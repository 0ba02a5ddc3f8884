import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { moduleParts } from './module-parts.mjs';
import { brotli, budget, moduleFile as file } from './module-size.mjs';

const gzip = (text) => gzipSync(text, { level: 9 }).length;

/** The files that load when they are needed, or in the module's place, by what they may weigh under brotli. */
const beside = [
  [/^statement-widgets\.classic\.js$/, 38_500],
  [/^embed\.html$/, 9_900],
  [/^embed-parent\.js$/, 1_500],
  [/^actions\.js$/, 7_600],
  [/^custom-statement\.js$/, 10_350],
  [/^locales\/\w+\.js$/, 1_700],
];

const code = await readFile(file, 'utf8');
const row = (name, ...cells) =>
  console.log(
    name.padEnd(29) + cells.map((cell) => cell.toLocaleString('en').padStart(9)).join(''),
  );

row('bytes', 'raw', 'gzip', 'brotli');
for (const [name, text] of await moduleParts()) {
  row(name, Buffer.byteLength(text), gzip(text), brotli(text));
}
const total = brotli(code);
row('module', Buffer.byteLength(code), gzip(code), total);
console.log('A part is compressed by itself here; together they compress better.');
console.log(`budget: ${budget.toLocaleString('en')} bytes brotli for ${file}`);
if (total > budget) {
  console.error(
    `${file} is ${total - budget} bytes over its budget: see dist/treemap.html for what is in it.`,
  );
  process.exitCode = 1;
}

for (const path of (await readdir('dist', { recursive: true })).sort()) {
  const limit = beside.find(([pattern]) => pattern.test(path))?.[1];
  if (!limit) continue;
  const text = await readFile(`dist/${path}`, 'utf8');
  row(path, Buffer.byteLength(text), gzip(text), brotli(text));
  if (brotli(text) > limit) {
    console.error(`dist/${path} is over its budget of ${limit.toLocaleString('en')} bytes brotli`);
    process.exitCode = 1;
  }
}
