import { elementNames } from './element-names.mjs';
import { shipped } from './lint-shipped.mjs';

/** So that what a rule refuses has one name in a folder. */
const oneName = [
  [
    '^\\./\\.\\./|[^./]/\\.{1,2}/|[^:/]//',
    'A module is named by the shortest path: no "../" behind the first part, no "./../".',
  ],
  [
    '^(?:statement-widgets(?:/|$)|/|#|(?!node:)[a-z]+:)',
    'A module of the library is named by its path from the file that imports it.',
  ],
  ['^\\.{1,2}(?:/(?!.*\\.js(?:on)?$)|$)', 'A module is named with its ending, ".js", and no more.'],
];

/** What would take modules without naming them. */
const unnamed = {
  selector:
    'MemberExpression[object.type="MetaProperty"]:matches([property.name=/^glob/], [property.value=/^glob/])',
  message: 'A module is imported by its name, so that what imports it can be seen.',
};

/**
 * What files of a layer do not import, by patterns of the names that imports have; `import()` counts, and so do types,
 * but for a pattern that leaves them free.
 */
const layer = (files, ...refused) => {
  const patterns = [...oneName, ...refused];
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: patterns.map(([regex, message, allowTypeImports = false]) => {
            return { regex, message, allowTypeImports };
          }),
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...shipped,
        unnamed,
        ...patterns.flatMap(([regex, message, freeTypes]) => {
          const matches = `/${regex.replaceAll('/', '\\u002f')}/`;
          return [
            `ImportExpression > Literal[value=${matches}]`,
            `ImportExpression > TemplateLiteral > TemplateElement[value.raw=${matches}]`,
            ...(freeTypes ? [] : [`TSImportType Literal[value=${matches}]`]),
          ].map((selector) => ({ selector, message }));
        }),
      ],
    },
  };
};

const anyOf = (names) => `(?:${names.join('|').replaceAll('.', '\\.')})`;

/** What the files in a folder import from outside of it: `values`, and the types of `types`. */
const only = ({ values = [], types = [] }, message) => [
  [
    `^(?:\\.\\./)+(?!\\.\\./${[...values, ...types].map((name) => `|${anyOf([name])}`).join('')})`,
    message,
  ],
  ...(types.length > 0
    ? [[`^(?:\\.\\./)+${anyOf(types)}`, `${message} Types are free.`, true]]
    : []),
];

const noLit = ['^lit($|[-/])|^@lit/', 'What is shown is worked out without Lit.'];
const words = 'locales/words.js';

const another = (name) => [
  `^\\./(?!(?:${name})(?:\\.styles)?\\.js$)[a-z]+(?:-[a-z]+)+(?:\\.styles)?\\.js$`,
  'An element does not depend on another: put what they share in a file of its own.',
];
const anyElement = [
  '^\\./[a-z]+(?:-[a-z]+)+(?:\\.styles)?\\.js$',
  'What elements share does not depend on one of them.',
];

const ofStatement = 'The statement knows nothing of what is made from it.';
const ofElements = 'An element knows the statement, its views, the theme and nothing above itself.';

/** Elements → templates and views → statement, and never back. */
export const layers = [
  layer(['src/**/*.ts']),
  {
    // What loads a file when it is needed would load it at once by a value of it.
    ...layer(
      ['src/*.ts'],
      [
        '^\\./(?!(?:statement|locales)/|actions/(?:actions|reveal)\\.js$|(?!define\\.|index\\.)[\\w.-]+$)',
        'What the entries and the elements share knows none of them.',
      ],
      ['^\\./(?:actions|own)\\.js$', 'It loads when it is needed. Types are free.', true],
    ),
    ignores: ['src/define.ts', 'src/embedded.ts', 'src/index.ts'],
  },
  layer(
    ['src/locales/**/*.ts'],
    noLit,
    ...only({ types: ['statement/'] }, 'Words know nothing of what says them.'),
  ),
  layer(['src/theme/**/*.ts'], ...only({}, 'The theme knows nothing of what has it.')),
  layer(['src/statement/**/*.ts'], noLit, ...only({ types: [words] }, ofStatement)),
  // Where a statement comes from: one of a page's own is read by a file that loads when it is needed, and none on a
  // server, which sees no page.
  layer(
    ['src/statement/resolve.ts'],
    noLit,
    ...only({ values: ['load.js', 'server.js'], types: ['own.js', words] }, ofStatement),
  ),
  layer(
    ['src/views/**/*.ts'],
    noLit,
    ...only(
      { values: ['statement/'], types: [words] },
      'A view knows the statement, and nothing of what shows the view.',
    ),
  ),
  layer(
    ['src/elements/**/*.ts'],
    anyElement,
    ...only(
      {
        values: [
          ...['statement/', 'theme/', 'views/'],
          ...['load.js', 'log.js', 'server.js', 'version.js', 'xhtml.js'],
        ],
        types: [words, 'actions/actions.js'],
      },
      ofElements,
    ),
  ),
  layer(
    ['src/elements/**/*.template.ts'],
    [
      '^\\./(?!blocks\\.js$|[a-z]+\\.template\\.js$)',
      'A template is a function of a view: it knows no element.',
    ],
    ...only(
      { values: ['server.js', 'statement/', 'views/'], types: [words] },
      'A template is a function of a view: it knows that, and the statement.',
    ),
  ),
  ...elementNames.map((name) =>
    layer(
      [`src/elements/${name}.ts`, `src/elements/${name}.styles.ts`],
      another(name),
      ...only(
        { values: ['server.js', 'statement/', 'theme/', 'views/'], types: [words] },
        ofElements,
      ),
    ),
  ),
];
