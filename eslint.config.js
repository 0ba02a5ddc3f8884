import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typescript = [
  'src/**/*.ts',
  'demo/**/*.ts',
  'test/**/*.ts',
  'scripts/**/*.ts',
  '*.config.ts',
];

/** What code that is shipped to strangers' pages keeps clear of, by the syntax it would have. */
const shipped = [
  [
    ['ForInStatement'],
    'Prototype.js and MooTools add enumerable properties on host pages: use for…of over Object.keys().',
  ],
  [
    ['CallExpression[callee.object.name="Array"][callee.property.name="from"]'],
    'Prototype.js and MooTools replace Array.from on host pages: spread with [...x].',
  ],
  [
    ['CallExpression[callee.property.name="entries"]:not([callee.object.name="Object"])'],
    'Prototype.js replaces entries() of arrays on host pages: use forEach or map with its index.',
  ],
  [
    [
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
      'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
      'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
      'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]',
      'Identifier[name=/^unsafe(HTML|SVG|MathML|Static)$/]',
      'ImportDeclaration[source.value=/^lit(-html)?\\u002fdirectives\\u002funsafe-/]',
    ],
    'Markup is never made from text: let a Lit template escape it.',
  ],
  [
    [
      'Identifier[name=/^(localStorage|sessionStorage|indexedDB|cookieStore)$/]',
      'MemberExpression[object.name="document"][property.name="cookie"]',
      'MemberExpression[property.name="sendBeacon"]',
      'CallExpression[callee.name="fetch"]',
      'NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource|Image|Worker)$/]',
    ],
    'Nothing about a reader is kept or sent.',
  ],
].flatMap(([selectors, message]) => selectors.map((selector) => ({ selector, message })));

/** What files of a layer do not import, by patterns of the names that imports have; `import()` and types count. */
const layer = (files, ...patterns) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: patterns.map(([regex, message]) => ({ regex, message })) },
    ],
    'no-restricted-syntax': [
      'error',
      ...shipped,
      ...patterns.flatMap(([regex, message]) =>
        ['ImportExpression', 'TSImportType'].map((node) => ({
          selector: `${node} Literal[value=/${regex.replaceAll('/', '\\u002f')}/]`,
          message,
        })),
      ),
    ],
  },
});

const entry = [
  '^(\\.\\./)+(index|define)\\.js$',
  'What is below the entries does not lead back to them.',
];
const noLit = ['^lit($|[-/])|^@lit/', 'What is shown is worked out without Lit.'];
const above = (folders, message) => [`^(\\.\\./)+(${folders.join('|')})/`, message];
const users = ['elements', 'snippet', 'actions', 'embed', 'start', 'cli'];

// A custom element's name has a hyphen, and so have the files of elements, which no shared file has.
const elements = readdirSync(new URL('src/elements/', import.meta.url))
  .map((name) => /^([a-z]+(?:-[a-z]+)+)\.ts$/.exec(name)?.[1])
  .filter(Boolean);
const another = (name) => [
  `/(?!(?:${name})(?:\\.styles)?\\.js$)[a-z]+(?:-[a-z]+)+(?:\\.styles)?\\.js$`,
  'An element does not depend on another: put what they share in a file of its own.',
];
const anyElement = [
  '^(?:\\./|.*/elements/)[a-z]+(?:-[a-z]+)+(?:\\.styles)?\\.js$',
  'What elements share does not depend on one of them.',
];

/** Elements → templates and views → statement, and never back. */
const layers = [
  layer(
    ['src/statement/**/*.ts'],
    entry,
    noLit,
    above(['views', ...users], 'The statement knows nothing of what is made from it.'),
  ),
  layer(
    ['src/views/**/*.ts'],
    entry,
    noLit,
    above(users, 'A view knows the statement, and nothing of what shows the view.'),
  ),
  layer(['src/elements/**/*.ts'], entry, anyElement),
  layer(['src/elements/**/*.template.ts'], entry, anyElement, [
    '^\\./(?:base|define|events|upgrade)\\.js$',
    'A template is a function of a view: it knows no element.',
  ]),
  ...elements.map((name) =>
    layer([`src/elements/${name}.ts`, `src/elements/${name}.styles.ts`], entry, another(name)),
  ),
];

export default defineConfig(
  {
    ignores: [
      ...['dist/', 'demo/site/', '.dist-*/', 'coverage/', 'test/hosts/built/', 'test/bench/built/'],
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
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index is always checked by the compiler; a second check would only add to the module.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-syntax': ['error', ...shipped],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/define.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
  },
  ...layers,
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai asserts by reading properties.
      '@typescript-eslint/no-unused-expressions': 'off',
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
