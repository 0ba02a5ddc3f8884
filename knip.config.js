/** What is used in ways other than imports that Knip can follow: by builds, by test runners, and by commands. */
export default {
  workspaces: {
    '.': {
      entry: [
        // What builds begin with, and what a script runs through Vite.
        'src/entrypoints/**/*.ts',
        'src/actions/actions.ts',
        'src/snippets/frame-height.ts',
        'src/statement/sources/custom-statement.ts',
        'src/i18n/locales/*.ts',
        'src/cli/{cli,integrations}.ts',
        'src/embed/{page-script,resize-parent}.ts',
        'demo/{language,try}.ts',
        'demo/{builder/builder,theming/theming,pages/pages,editor/publish/publish}.ts',
        'scripts/**/*.mjs',
        'scripts/{docs/snippets,release/serving}.ts',
        'test/project/wordpress-library.ts',
        'test/{run,node,corpus/run,fuzz/run}.mjs',
        'test/**/*.test.ts',
        '{custom-elements-manifest,web-test-runner}.config.js',
        // What others take.
        'integrations/**/*.{js,mjs}',
      ],
      project: ['{src,demo,scripts,test,integrations}/**/*.{ts,js,mjs}'],
      ignoreDependencies: [
        // Run by its path, and by the hook for commits.
        ...['@custom-elements-manifest/analyzer', 'lint-staged'],
        // Named in a file that a test has TypeScript check.
        '@schemastore/web-types',
        // The types of a package that a site has which takes that file.
        'hast-util-sanitize',
        // The fonts of the pictures, which a page loads.
        ...['@fontsource/noto-sans', '@fontsource/noto-serif'],
        ...['@fontsource/noto-sans-myanmar', '@fontsource/noto-sans-arabic'],
        // What a site has that copies an example.
        ...['@lit-labs/eleventy-plugin-lit', 'astro'],
      ],
    },
    'test/hosts': {
      entry: [
        '**/*.{test.ts,e2e.mjs}',
        '{makers,wordpress}/*.mjs',
        'wordpress/library.ts',
        'frameworks/build.mjs',
        'editors/apps/*.js',
        'editors/watch.js',
        'guests/owners/*.js',
        'frameworks/*/{main,server}.{ts,tsx}',
        'frameworks/types/*',
        'web-test-runner.config.js',
      ],
      ignoreDependencies: [
        // Peers of the editors that are tried.
        '@tiptap/pm',
        'slate-dom',
        // Served as they are to pages, which load them by a script tag.
        ...['@hotwired/turbo', '@newswire/frames', '@open-iframe-resizer/core', 'core-js-bundle'],
        ...['dojo', 'htmx.org', 'jquery', 'jquery-1', 'pym.js', 'requirejs'],
        // Run by their paths.
        ...['svelte-check', 'vue-tsc', '@tailwindcss/cli', 'next'],
        // Imported by style sheets, or copied.
        ...['@tailwindcss/typography', 'bootstrap', 'create-next-app', 'tailwindcss'],
        // Needed by Angular's packages, which are not there on every machine to say so.
        ...['@angular/common', '@angular/compiler', 'rxjs', 'zone.js'],
      ],
    },
    'test/bench': {
      entry: ['*.mjs', 'pages/*.mjs', 'pages/content.ts', 'pages/src/*.{js,jsx}'],
      ignoreDependencies: [
        // Served as they are, run by its path, and what JSX is compiled to.
        ...['@knight-lab/timelinejs', 'pym.js', 'lighthouse', 'react'],
      ],
      // Named by the bench's own builds.
      ignoreUnresolved: ['#content', '#hooks'],
    },
    'test/package': { entry: ['*.{test,e2e}.mjs', 'consumer/*.ts'] },
    'test/server': {
      entry: ['*.e2e.mjs', '{app-page,look.page}.js'],
      ignoreDependencies: [
        // Linked into the projects that the tests make.
        ...['@11ty/eleventy', '@lit-labs/eleventy-plugin-lit', 'astro'],
        ...['@lit-labs/ssr', '@lit-labs/ssr-client'],
      ],
      // For the element of an app, which is bundled in such a project.
      ignoreUnresolved: ['lit'],
    },
  },
  // The built files: what they are made of is looked at.
  ignore: ['{dist,packages/cli/dist}/**'],
  // What Debian has.
  ignoreBinaries: ['apt-get', 'dpkg', 'dpkg-query', 'hugo', 'php'],
  // The types for a framework are for those who have it.
  rules: { optionalPeerDependencies: 'off' },
};
