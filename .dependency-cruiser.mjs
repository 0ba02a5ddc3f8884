/**
 * The folders of `src/` and which of them may import which: `npm run lint:dependencies`. A type import is no
 * dependency at run time. Only the rules with `-types` in their names count it.
 */

const typeOnly = ['type-only', 'type-import'];

/** Files in a folder import each other, values from the folders in `values`, and types from those in `types` too. */
const folder = (name, { values = [], types = [], comment }) => {
  const anyOf = (others) => `^src/(?:${[name, ...others].join('|')})/`;
  return [
    {
      name: `${name}-values`,
      comment,
      severity: 'error',
      from: { path: `^src/${name}/` },
      to: { path: '^src/', pathNot: anyOf(values), dependencyTypesNot: typeOnly },
    },
    {
      name: `${name}-types`,
      comment,
      severity: 'error',
      from: { path: `^src/${name}/` },
      to: { path: '^src/', pathNot: anyOf([...values, ...types]) },
    },
  ];
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'No file leads back to itself by values.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: typeOnly } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    ...folder('utils', { comment: 'Utilities know nothing of the library.' }),
    ...folder('styles', { comment: 'Styles know nothing of what has them.' }),
    ...folder('runtime', {
      values: ['utils'],
      comment: 'The runtime knows the page, and nothing of statements and elements.',
    }),
    ...folder('i18n', {
      values: ['runtime', 'utils'],
      types: ['statement'],
      comment: 'Messages know nothing of what says them.',
    }),
    ...folder('statement', {
      values: ['runtime', 'utils'],
      comment: 'The statement knows nothing of what is made from it.',
    }),
    ...folder('elements', {
      values: ['i18n', 'runtime', 'statement', 'styles', 'utils'],
      types: ['actions'],
      comment: 'An element knows the statement and nothing above itself.',
    }),
    ...folder('page', {
      values: ['elements', 'i18n', 'snippets', 'statement', 'utils'],
      comment:
        'The page of a statement is made like a snippet, and knows nothing of what writes it.',
    }),
    ...folder('publish', {
      values: ['elements', 'embed', 'i18n', 'page', 'snippets', 'statement', 'utils'],
      comment:
        'What builds the files of a statement knows no command: the statement editor uses it, too.',
    }),
    {
      name: 'publish-without-node',
      comment: 'The statement editor builds the files of a statement in the browser.',
      severity: 'error',
      from: { path: '^src/(?:page|publish)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-element',
      comment: 'An element does not import another: put what they share in elements/shared/.',
      severity: 'error',
      from: { path: '^src/elements/([a-z]+-[a-z-]+)/' },
      to: { path: '^src/elements/[a-z]+-[a-z-]+/', pathNot: '^src/elements/$1/' },
    },
    {
      name: 'shared-knows-no-element',
      comment:
        'What elements share imports none of them; the two lists of elements alone name them.',
      severity: 'error',
      from: {
        path: '^src/elements/(?:shared/|[\\w-]+\\.ts$)',
        pathNot: '^src/elements/(?:classes|registry)\\.ts$',
      },
      to: { path: '^src/elements/[a-z]+-[a-z-]+/' },
    },
    {
      name: 'view-without-lit',
      comment:
        'A view is a plain object: what is shown is worked out without Lit and without templates.',
      severity: 'error',
      from: {
        path: '^src/(?:elements/.*\\.view\\.ts$|i18n/|statement/|utils/|runtime/(?!is-server))',
      },
      to: { path: '(?:^|/)node_modules/@?lit|\\.(?:template|styles)\\.ts$' },
    },
    {
      name: 'view-alone',
      comment: 'A view knows the statement and other views, and nothing of what shows it.',
      severity: 'error',
      from: { path: '\\.view\\.ts$' },
      to: {
        path: '^src/(?:elements|runtime|styles|actions)/',
        pathNot: '\\.view\\.ts$|^src/elements/shared/list-blocks\\.ts$',
      },
    },
    {
      name: 'descriptor-without-lit',
      comment:
        'A descriptor and fallback content use no Lit, so that what needs only these does not load it.',
      severity: 'error',
      from: { path: '\\.(?:descriptor|fallback)\\.ts$|^src/elements/shared/fallback\\.ts$' },
      to: {
        path: '(?:^|/)node_modules/@?lit|\\.(?:template|styles|drawing)\\.ts$|^src/elements/[\\w-]+/([\\w-]+)\\.ts$',
        pathNot: '\\.(?:view|fallback)\\.ts$|^src/elements/shared/fallback\\.ts$',
        dependencyTypesNot: typeOnly,
      },
    },
    {
      name: 'template-from-view',
      comment: 'A template is a function of a view: it knows that, and no element.',
      severity: 'error',
      from: { path: '\\.template\\.ts$' },
      to: {
        path: '^src/(?:elements|runtime|styles|actions)/',
        pathNot: '\\.(?:template|view)\\.ts$|^src/elements/shared/',
      },
    },
    {
      name: 'lazy',
      comment:
        'These files load when they are needed. A value of them would load them at once; types are free.',
      severity: 'error',
      from: {
        path: '^src/(?:elements|i18n|runtime|statement|styles|utils)/',
        pathNot: '^src/(?:statement/sources/(?!resolve)|i18n/all-locales)',
      },
      to: {
        path: '^src/(?:actions/|i18n/locales/(?!en\\.ts)|statement/sources/custom-statement\\.ts)',
        dependencyTypesNot: typeOnly,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
};
