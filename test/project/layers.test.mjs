import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { root } from '../../scripts/setup.mjs';

/** Tests the rules for imports between the folders of the source, each with violations. */

/** Each syntax for importing values, and for importing types. */
const values = (path) => [
  `import { it } from '${path}';`,
  `import '${path}';`,
  `export * from '${path}';`,
  `const it = await import('${path}');`,
  `const it = await import(\`${path}\`);`,
];
const types = (path) => [
  `import type { It } from '${path}';`,
  `export type * from '${path}';`,
  `export type It = import('${path}').It;`,
];

const quote = 'src/elements/statement-quote/statement-quote';
const stats = 'src/elements/coup-stats/coup-stats';

const refused = [
  ['src/statement/schema.ts', '../elements/statement-quote/statement-quote.view.js'],
  ['src/statement/schema.ts', '../elements/statement-element.js'],
  ['src/statement/schema.ts', '../elements/statement-quote/statement-quote.template.js'],
  ['src/statement/schema.ts', '../snippets/formats.js'],
  ['src/statement/schema.ts', '../entrypoints/script-tag.js'],
  ['src/statement/schema.ts', 'lit'],
  ['src/statement/schema.ts', '../actions/actions.js'],
  ['src/statement/schema.ts', '../styles/base.styles.js'],
  ['src/statement/sources/resolve.ts', '../../actions/actions.js'],
  ['src/styles/base.styles.ts', '../elements/statement-element.js'],
  ['src/styles/base.styles.ts', '../statement/schema.js'],
  ['src/i18n/format.ts', '../elements/statement-element.js'],
  ['src/i18n/format.ts', 'lit'],
  ['src/runtime/page.ts', '../elements/coup-stats/coup-stats.js'],
  ['src/runtime/page.ts', '../statement/schema.js'],
  ['src/runtime/page.ts', '../entrypoints/script-tag.js'],
  ['src/utils/errors.ts', '../runtime/page.js'],
  [`${quote}.view.ts`, '../../actions/actions.js'],
  [`${quote}.view.ts`, './statement-quote.template.js'],
  [`${quote}.view.ts`, './statement-quote.styles.js'],
  [`${quote}.view.ts`, '../../entrypoints/elements.js'],
  [`${quote}.view.ts`, 'lit/directives/repeat.js'],
  [`${quote}.view.ts`, './statement-quote.js'],
  [`${quote}.view.ts`, '../statement-element.js'],
  [`${quote}.template.ts`, './statement-quote.js'],
  [`${quote}.template.ts`, '../statement-element.js'],
  [`${quote}.template.ts`, '../../snippets/formats.js'],
  [`${quote}.template.ts`, '../../actions/actions.js'],
  [`${quote}.template.ts`, '../../runtime/lazy-file.js'],
  ['src/elements/statement-element.ts', '../snippets/formats.js'],
  ['src/elements/statement-element.ts', './statement-quote/statement-quote.js'],
  ['src/elements/statement-element.ts', '../entrypoints/script-tag.js'],
  ['src/elements/shared/list-blocks.ts', '../statement-quote/statement-quote.js'],
  [`${stats}.ts`, '../statement-quote/statement-quote.js'],
  [`${stats}.ts`, '../statement-quote/statement-quote.styles.js'],
  [`${stats}.styles.ts`, '../statement-quote/statement-quote.styles.js'],
  [`${stats}.ts`, '../../entrypoints/elements.js'],
  [`${stats}.ts`, '../../snippets/formats.js'],
  [`${stats}.ts`, '../../cli/cli.js'],
  [`${stats}.ts`, '../../page/csv.js'],
  ['src/page/csv.ts', '../cli/output.js'],
  ['src/publish/build-files.ts', '../cli/output.js'],
  ['src/publish/build-files.ts', 'node:fs/promises'],
];

const typesAlone = [
  ['src/statement/sources/resolve.ts', './custom-statement.js'],
  ['src/i18n/messages.ts', '../statement/schema.js'],
  ['src/elements/actions-chunk.ts', '../actions/actions.js'],
];

const allowed = [
  ['src/statement/sources/resolve.ts', '../../runtime/lazy-file.js'],
  [`${quote}.view.ts`, '../../statement/schema.js'],
  ['src/styles/base.styles.ts', 'lit'],
  ['src/runtime/lazy-file.ts', './chunk-loader.js'],
  ['src/elements/statement-element.ts', '../i18n/locale.js'],
  [`${quote}.template.ts`, '../shared/sentence.template.js'],
  [`${quote}.template.ts`, './statement-quote.view.js'],
  [`${stats}.ts`, './coup-stats.styles.js'],
  [`${stats}.ts`, '../statement-element.js'],
  [`${stats}.ts`, 'lit'],
  ['src/cli/output.ts', 'node:util'],
  ['src/page/csv.ts', '../snippets/formats.js'],
  ['src/publish/build-files.ts', '../embed/page-html.js'],
];

/** Plans a new file for each line, next to the given file and in the same role. */
const planted = [];
const plant = (file, lines) =>
  lines.map((line) => {
    const path = file.replace(/((?:\.\w+)?\.ts)$/, `-planted-${planted.length}$1`);
    planted.push({ path, line });
    return { path, line };
  });
const cases = [
  ...refused.map(([file, path]) => ({
    title: `${file} does not import ${path}`,
    wrong: plant(file, [...values(path), ...types(path)]),
    right: [],
  })),
  ...typesAlone.map(([file, path]) => ({
    title: `${file} imports only types from ${path}`,
    wrong: plant(file, values(path)),
    right: plant(file, types(path)),
  })),
  ...allowed.map(([file, path]) => ({
    title: `${file} may import ${path}`,
    wrong: [],
    right: plant(file, [...values(path), ...types(path)]),
  })),
];

describe('the dependency rule', () => {
  let folder;
  let broken;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'layers-'));
    for (const path of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs'])
      await cp(join(root, path), join(folder, path), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const { path, line } of planted) await writeFile(join(folder, path), `${line}\n`);
    const command = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
    const options = ['src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
    const { stdout } = spawnSync(process.execPath, [command, ...options], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    broken = new Set(JSON.parse(stdout).summary.violations.map(({ from }) => from));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const { title, wrong, right } of cases) {
    it(title, () => {
      for (const { path, line } of wrong) assert.ok(broken.has(path), `not refused: ${line}`);
      for (const { path, line } of right) assert.ok(!broken.has(path), `refused: ${line}`);
    });
  }
});

describe('the rule for import names', () => {
  const eslint = new ESLint();

  /** Returns the messages of the import rules for a line in a source file. */
  async function faultsOf(file, code) {
    const { rules } = await eslint.calculateConfigForFile(file);
    const [imports, syntax] = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax'];
    const config = {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { '@typescript-eslint': tseslint.plugin },
      rules: { [imports]: rules[imports], [syntax]: rules[syntax] },
    };
    return new Linter().verify(code, [config], file).map(({ message }) => message);
  }

  for (const path of [
    'statement-widgets',
    'statement-widgets/elements/coup-stats.js',
    '/src/elements/statement-element.js',
    'file:///src/elements/statement-element.js',
    './../elements/statement-element.js',
    '../statement/../elements/statement-element.js',
    './statement-quote',
    './statement-quote.ts',
    './statement-quote.js?again',
  ]) {
    it(`forbids ${path}`, async () => {
      for (const line of [...values(path), ...types(path)]) {
        assert.equal((await faultsOf(`${stats}.ts`, line)).length, 1, `not once: ${line}`);
      }
    });
  }

  for (const line of [
    "const all = import.meta.glob('../elements/*.js');",
    "const all = import.meta['glob']('../elements/*.js');",
  ]) {
    it(`forbids imports without a name: ${line}`, async () => {
      for (const file of [`${quote}.view.ts`, `${stats}.ts`, 'src/entrypoints/script-tag.ts'])
        assert.equal((await faultsOf(file, line)).length, 1);
    });
  }

  for (const path of ['./coup-stats.styles.js', '../../statement/schema.js', 'lit', 'node:util']) {
    it(`allows ${path}`, async () => {
      for (const line of [...values(path), ...types(path)])
        assert.deepEqual(await faultsOf(`${stats}.ts`, line), []);
    });
  }
});
