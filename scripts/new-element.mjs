import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { classOf } from './lib/element-names.mjs';
import { root } from './lib/setup.mjs';

/**
 * Starts a new element, as in `npm run new:element -- figure-quote`: writes its class, styles, template, view and test,
 * as those of `<statement-quote>` under names of its own, so that it works from the first and is there to be changed.
 */

const model = 'statement-quote';

/** The files of an element, by those of the model. */
const filesOf = (name) => ({
  ...Object.fromEntries(
    ['ts', 'styles.ts', 'template.ts', 'view.ts'].map((ending) => [
      `src/elements/${model}/${model}.${ending}`,
      `src/elements/${name}/${name}.${ending}`,
    ]),
  ),
  [`test/elements/${model}.test.ts`]: `test/elements/${name}.test.ts`,
});

/** What HTML keeps from custom elements, of the names that have their form. */
const reserved = [
  ...['annotation-xml', 'color-profile', 'font-face', 'font-face-format', 'font-face-name'],
  ...['font-face-src', 'font-face-uri', 'missing-glyph'],
];

/** A text of the model under the names of another element. */
function renamed(text, name) {
  const pascal = classOf(name);
  const camel = pascal[0].toLowerCase() + pascal.slice(1);
  return (
    text
      // Not in `--statement-quote-font`, which is the same for all.
      .replace(/(?<!-)\bstatement-quote\b(?!-)/g, name)
      .replace(/\bStatementQuote\b/g, pascal)
      .replace(/\bQuoteView\b/g, `${pascal}View`)
      .replace(/\bquote(View|Template)\b/g, `${camel}$1`)
  );
}

/** The test knows the class from its file, until the built module has it. */
const undefinedYet = (test, name) => {
  const [, pascal] = /export class (\w+)/.exec(renamed('export class StatementQuote', name));
  return test.replace(
    /^(import \{ expect \}.*\n)((?:import.*\n)*)/,
    `$1import { ${pascal} } from '../../src/elements/${name}/${name}.js';
import { embedded } from '../../src/statement/embedded.js';
import { embed } from '../../src/statement/sources/resolve.js';
$2
// Until src/entrypoints/script-tag.ts does both.
embed(embedded);
customElements.define('${name}', ${pascal});
`,
  );
};

const [name = ''] = process.argv.slice(2);
const files = filesOf(name);
const taken = Object.values(files).find((file) => existsSync(join(root, file)));
const index = await readFile(join(root, 'src/entrypoints/elements.ts'), 'utf8');
const fault = !/^[a-z]+(?:-[a-z]+)+$/.test(name)
  ? `small letters with a hyphen, such as figure-quote; found ${JSON.stringify(name)}`
  : reserved.includes(name)
    ? `one that HTML does not reserve; found ${name}`
    : taken
      ? `one that is free; found ${taken}`
      : new RegExp(`\\b${classOf(name)}\\b`).test(index) &&
        `one whose class is free; found ${classOf(name)} in src/entrypoints/elements.ts`;
if (fault) {
  console.error(`name: expected ${fault}`);
  process.exit(1);
}
for (const [from, to] of Object.entries(files)) {
  const text = renamed(await readFile(join(root, from), 'utf8'), name);
  const own = to.startsWith('test/') ? undefinedYet(text, name) : text;
  const path = join(root, to);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await format(own, { ...(await resolveConfig(path)), filepath: path }));
  console.log(`wrote ${to}`);
}
console.log(`
<${name}> shows what <${model}> does until you change it. It is not in the module yet.
Its test: npm run wtr -- --files test/elements/${name}.test.ts
What comes next: CONTRIBUTING.md, "A new element"`);
