import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importNames, importSyntax } from './scripts/lint-imports.mjs';
import { shipped } from './scripts/lint-shipped.mjs';

const typescript = [
  'src/**/*.ts',
  'demo/**/*.ts',
  'test/**/*.ts',
  'scripts/**/*.ts',
  '*.config.ts',
];

export default defineConfig(
  {
    ignores: [
      ...[
        '**/dist/',
        'demo/site/',
        '.dist-*/',
        'coverage/',
        'test/hosts/built/',
        'test/bench/built/',
      ],
      // The apps of frameworks are checked with the packages that their tests install.
      'test/hosts/frameworks/*/',
      'test/package/consumer/',
      'integrations/wordpress/statement-widgets/assets/',
      'integrations/serving/packed/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // One program for all files takes less time than a service that opens each.
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index is always checked by the compiler; a second check would only add to the module.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // They took a quarter of the time of all rules. There are no enums, and the compiler tells classes apart by their
      // private members.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    rules: { 'max-params': ['error', 5], 'max-lines': ['error', 320] },
  },
  // A language is one list of words.
  { files: ['demo/words/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-syntax': ['error', ...shipped, ...importSyntax],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: importNames }],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/entrypoints/script-tag.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai asserts by reading properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      // It takes long for what no page loads.
      '@typescript-eslint/no-deprecated': 'off',
      // A helper is told by its caller which element it will find.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // The types of semantic-dom-diff say that it gives a promise, and it does not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['AbortController', 'Buffer', 'URL', 'console', 'fetch', 'performance', 'process'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    // What the bench runs in pages.
    files: ['test/bench/observe.mjs', 'test/bench/pages/src/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['CSSStyleSheet', 'HTMLElement', 'MessageChannel', 'NodeFilter'],
          ...['PerformanceObserver', 'addEventListener', 'customElements', 'document'],
          ...['innerHeight', 'location', 'requestAnimationFrame', 'top', 'window'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // What pages of editors, of other owners and of partners run.
    files: ['test/hosts/{editors,guests}/**/*.js', 'test/hosts/sites/in-page.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['DOMParser', 'MutationObserver', 'Node', 'URLSearchParams', 'addEventListener'],
          ...['document', 'getComputedStyle', 'location', 'requestAnimationFrame', 'setTimeout'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['integrations/mediawiki/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { document: 'readonly', mw: 'readonly' },
    },
  },
  {
    files: ['integrations/wordpress/statement-widgets/blocks/*.js'],
    languageOptions: { sourceType: 'script', globals: { window: 'readonly' } },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
);
