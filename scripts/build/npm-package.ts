/**
 * The modules of the npm package: a module for each source file, as Rolldown's `preserveModules` writes them, and one
 * that defines each element.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { elements } from './element-names.mjs';

/** The modules of the build for npm that others import, by their paths in it. */
export const npmModules: Record<string, string> = {
  define: 'src/entrypoints/script-tag.ts',
  elements: 'src/entrypoints/elements.ts',
  server: 'src/entrypoints/ssr.ts',
  statement: 'src/entrypoints/statement.ts',
  ...Object.fromEntries(
    Object.keys(elements).flatMap((tag) => [
      [`elements/${tag}`, `src/elements/${tag}/${tag}.ts`],
      [`define/${tag}`, `src/define/${tag}.ts`],
    ]),
  ),
};

/** The module that defines one element; there is no such file. */
const definition = (tag: string, name: string) => `
import { canStyle } from '../elements/default-statement.js';
import { ${name} } from '../elements/${tag}/${tag}.js';
import { define as register } from '../elements/register.js';

export { ${name} };

/** Registers the element, with a prefix as \`<prefix-${tag}>\`. */
export function define(prefix) {
  if (canStyle()) register({ '${tag}': ${name} }, prefix);
}

define();
`;

/**
 * Builds modules for the bundlers of others, which follow the imports of the files that load when they are needed: one
 * for each source file, in `internal/` where it is not for others. What the package depends on, an app has once.
 */
export function npmPackage(): Plugin {
  return {
    name: 'npm-package',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        rolldownOptions: {
          external: /^(?:lit|valibot)(?:\/|$)/,
          output: {
            preserveModules: true,
            preserveModulesRoot: 'src',
            entryFileNames: ({ isEntry, name }) => `lib/${isEntry ? '' : 'internal/'}${name}.js`,
            comments: true,
          },
        },
      },
    }),
    resolveId: {
      filter: { id: /src\/define\/[\w-]+\.ts$/ },
      handler: (id) => resolve(id),
    },
    load: {
      filter: { id: /\/src\/define\/[\w-]+\.ts$/ },
      handler(id) {
        const tag = id.replace(/.*\/(.*)\.ts$/, '$1');
        return definition(tag, elements[tag]!);
      },
    },
    async generateBundle() {
      const source = await readFile('src/statement/myanmar-2025-01-31.json', 'utf8');
      this.emitFile({ type: 'asset', fileName: 'lib/statement.json', source });
    },
  };
}
