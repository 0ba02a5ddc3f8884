/** Restricts import paths in the source to one form each, so that `.dependency-cruiser.mjs` sees every import. */

const named = [
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

/** Patterns for `no-restricted-imports`, for the path after `import` and `export`. */
export const importNames = named.map(([regex, message]) => ({ regex, message }));

/** Selectors for `no-restricted-syntax`: paths in `import()`, also of types, and computed imports. */
export const importSyntax = [
  {
    selector:
      'MemberExpression[object.type="MetaProperty"]:matches([property.name=/^glob/], [property.value=/^glob/])',
    message: 'A module is imported by its name, so that what imports it can be seen.',
  },
  ...named.flatMap(([regex, message]) => {
    const matches = `/${regex.replaceAll('/', '\\u002f')}/`;
    return [
      `ImportExpression > Literal[value=${matches}]`,
      `ImportExpression > TemplateLiteral > TemplateElement[value.raw=${matches}]`,
      `TSImportType Literal[value=${matches}]`,
    ].map((selector) => ({ selector, message }));
  }),
];
