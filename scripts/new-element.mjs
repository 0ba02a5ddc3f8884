/**
 * Creates an element from `<statement-quote>`, as in `npm run new:element -- figure-quote`: a folder, a test, entries
 * in the two lists of elements, and texts for the site. The new element works at once, for you to change.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { root } from './setup.mjs';

const { classOf } = (await runnerImport(join(root, 'src/utils/class-name.ts'))).module;

const model = 'statement-quote';

/** The reserved names of HTML that look like custom elements. */
const reserved = [
  ...['annotation-xml', 'color-profile', 'font-face', 'font-face-format', 'font-face-name'],
  ...['font-face-src', 'font-face-uri', 'missing-glyph'],
];

/** Renames the model in a text. */
function renamed(text, name) {
  const pascal = classOf(name);
  const camel = pascal[0].toLowerCase() + pascal.slice(1);
  return (
    text
      // Keeps `--statement-quote-font`, which all elements share.
      .replace(/(?<!-)\bstatement-quote\b(?!-)/g, name)
      .replace(/\bStatementQuote\b/g, pascal)
      .replace(/\bstatementQuote/g, camel)
      .replace(/\bQuoteView\b/g, `${pascal}View`)
      .replace(/\bquote(View|Template|Fallback)\b/g, `${camel}$1`)
  );
}

/** Copies each line that names the model, for the new element. */
const listed = (text, name) =>
  text.replace(
    /^.*(?:\bstatement-quote\b|\bStatementQuote\b).*\n/gm,
    (line) => line + renamed(line, name),
  );

/** Copies the model's entry in an object, such as the texts of the site, for the new element. */
const withEntry = (text, name) =>
  text.replace(
    /^( +)'statement-quote': .*\{\n[^]*?^\1\}\)?,\n/gm,
    (entry) => entry + renamed(entry, name),
  );

async function write(path, text) {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`wrote ${path}`);
}

const read = (path) => readFile(join(root, path), 'utf8');

const [name = ''] = process.argv.slice(2);
const folder = `src/elements/${name}`;
const test = `test/elements/${name}.test.ts`;
const taken = [folder, test].find((path) => existsSync(join(root, path)));
const exported = ['src/elements/classes.ts', 'src/entrypoints/elements.ts'];
const texts = await Promise.all(exported.map(read));
const taking = exported.find((_, i) => new RegExp(`\\b${classOf(name)}\\b`).test(texts[i]));
const fault = !/^[a-z]+(?:-[a-z]+)+$/.test(name)
  ? `invalid value ${JSON.stringify(name)}. Use lower-case letters with a hyphen, such as figure-quote.`
  : reserved.includes(name)
    ? `HTML reserves ${name}. Use another name.`
    : taken
      ? `${taken} already exists`
      : taking && `${taking} already exports ${classOf(name)}`;
if (fault) {
  console.error(`name: ${fault}`);
  process.exit(1);
}

const source = `src/elements/${model}`;
const files = (await readdir(join(root, source))).map((file) => [
  `${source}/${file}`,
  `${folder}/${renamed(file, name)}`,
]);
for (const [from, to] of [...files, [`test/elements/${model}.test.ts`, test]]) {
  await write(to, renamed(await read(from), name));
}
for (const path of ['src/elements/classes.ts', 'src/elements/registry.ts']) {
  await write(path, listed(await read(path), name));
}
const words = (await readdir(join(root, 'demo/words'))).filter((file) => /^\w\w\.ts$/.test(file));
for (const path of ['test/fuzz/texts.ts', ...words.map((file) => `demo/words/${file}`)]) {
  await write(path, withEntry(await read(path), name));
}
console.log(`
<${name}> shows what <${model}> does until you change it. Build it and see its test pass:
npm run build && npm run wtr -- --files ${test}
What comes next: CONTRIBUTING.md, "A new element"`);
