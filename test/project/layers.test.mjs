import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';

/** Elements → templates and views → statement: the rules of the lint that hold it, each with an import against it. */

const eslint = new ESLint();

/** What the rules about imports say of a line in a file of the source. */
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

/** Each way in which a module can name another for what is in it, and for its types. */
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
  `type It = import('${path}').It;`,
];
const ways = (path) => [...values(path), ...types(path)];

const refused = [
  ['src/statement/schema.ts', '../views/quote.js'],
  ['src/statement/schema.ts', '../elements/base.js'],
  ['src/statement/schema.ts', '../elements/quote.template.js'],
  ['src/statement/schema.ts', '../snippet/forms.js'],
  ['src/statement/schema.ts', '../define.js'],
  ['src/statement/schema.ts', 'lit'],
  ['src/statement/schema.ts', '../actions.js'],
  ['src/statement/schema.ts', '../load.js'],
  ['src/statement/schema.ts', '../own.js'],
  ['src/statement/schema.ts', '../server.js'],
  ['src/statement/schema.ts', '../theme/base.js'],
  ['src/statement/schema.ts', './../elements/base.js'],
  ['src/views/quote.ts', '../statement/../elements/base.js'],
  ['src/statement/resolve.ts', '../actions.js'],
  ['src/views/quote.ts', '../actions.js'],
  ['src/views/quote.ts', './../elements/base.js'],
  ['src/theme/base.ts', '../elements/base.js'],
  ['src/theme/base.ts', '../statement/schema.js'],
  ['src/locales/en.ts', '../elements/base.js'],
  ['src/locales/en.ts', 'lit'],
  ['src/load.ts', './elements/coup-stats.js'],
  ['src/load.ts', './views/quote.js'],
  ['src/load.ts', './define.js'],
  ['src/views/quote.ts', '../elements/base.js'],
  ['src/views/quote.ts', '../elements/statement-quote.js'],
  ['src/views/quote.ts', '../elements/quote.template.js'],
  ['src/views/quote.ts', '../index.js'],
  ['src/views/quote.ts', 'lit/directives/repeat.js'],
  ['src/elements/quote.template.ts', './statement-quote.js'],
  ['src/elements/quote.template.ts', '../elements/statement-quote.js'],
  ['src/elements/quote.template.ts', './base.js'],
  ['src/elements/quote.template.ts', '../snippet/forms.js'],
  ['src/elements/quote.template.ts', '../actions/actions.js'],
  ['src/elements/quote.template.ts', '../load.js'],
  ['src/elements/base.ts', '../snippet/forms.js'],
  ['src/elements/base.ts', './statement-quote.js'],
  ['src/elements/base.ts', '../define.js'],
  ['src/elements/coup-stats.ts', './statement-quote.js'],
  ['src/elements/coup-stats.ts', './statement-quote.styles.js'],
  ['src/elements/coup-stats.styles.ts', './statement-quote.styles.js'],
  ['src/elements/coup-stats.ts', '../index.js'],
  ['src/elements/coup-stats.ts', '../snippet/forms.js'],
  ['src/elements/coup-stats.ts', '../cli/cli.js'],
  ['src/elements/coup-stats.ts', './../elements/statement-quote.js'],
  ['src/snippet/forms.ts', './../elements/base.js'],
  ['src/statement/schema.ts', 'statement-widgets'],
  ['src/statement/schema.ts', 'statement-widgets/elements/coup-stats.js'],
  ['src/statement/schema.ts', '/src/elements/base.js'],
  ['src/views/quote.ts', 'statement-widgets/elements/coup-stats.js'],
  ['src/views/quote.ts', '/src/elements/base.js'],
  ['src/views/quote.ts', 'file:///src/elements/base.js'],
  ['src/elements/coup-stats.ts', 'statement-widgets/elements/statement-quote.js'],
  ['src/elements/coup-stats.ts', '/src/elements/statement-quote.js'],
  ['src/elements/coup-stats.ts', './statement-quote'],
  ['src/elements/coup-stats.ts', './statement-quote.ts'],
  ['src/elements/coup-stats.ts', './statement-quote.js?again'],
];

const typesAlone = [
  ['src/statement/own.ts', '../locales/words.js'],
  ['src/statement/resolve.ts', '../own.js'],
  ['src/views/quote.ts', '../locales/words.js'],
  ['src/locales/words.ts', '../statement/schema.js'],
  ['src/load.ts', './actions.js'],
  ['src/load.ts', './own.js'],
  ['src/elements/base.ts', '../actions/actions.js'],
  ['src/elements/quote.template.ts', '../locales/words.js'],
];

const allowed = [
  ['src/statement/resolve.ts', '../load.js'],
  ['src/views/quote.ts', '../statement/schema.js'],
  ['src/theme/base.ts', 'lit'],
  ['src/load.ts', './beside.js'],
  ['src/elements/base.ts', '../load.js'],
  ['src/elements/quote.template.ts', './sentence.template.js'],
  ['src/elements/quote.template.ts', '../views/quote.js'],
  ['src/elements/coup-stats.ts', './coup-stats.styles.js'],
  ['src/elements/coup-stats.ts', './base.js'],
  ['src/elements/coup-stats.ts', 'lit'],
  ['src/cli/say.ts', 'node:util'],
];

describe('the dependency rule', () => {
  for (const [file, path] of refused) {
    it(`${file} does not import ${path}`, async () => {
      for (const line of ways(path)) {
        assert.equal((await faultsOf(file, line)).length, 1, `not refused, or twice: ${line}`);
      }
    });
  }

  for (const line of [
    "const all = import.meta.glob('../elements/*.js');",
    "const all = import.meta['glob']('../elements/*.js');",
  ]) {
    it(`no file takes modules without naming them: ${line}`, async () => {
      for (const file of ['src/views/quote.ts', 'src/elements/coup-stats.ts', 'src/define.ts'])
        assert.equal((await faultsOf(file, line)).length, 1);
    });
  }

  for (const [file, path] of typesAlone) {
    it(`${file} takes types alone from ${path}`, async () => {
      for (const line of values(path)) {
        assert.equal((await faultsOf(file, line)).length, 1, `not refused, or twice: ${line}`);
      }
      for (const line of types(path)) assert.deepEqual(await faultsOf(file, line), []);
    });
  }

  for (const [file, path] of allowed) {
    it(`${file} may import ${path}`, async () => {
      for (const line of ways(path)) assert.deepEqual(await faultsOf(file, line), []);
    });
  }
});
