/**
 * Writes the modules of the npm package: one for each source file, with Rolldown's `preserveModules`, and one that
 * defines each element.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { elements } from './element-names.mjs';

/** The public modules of the npm build, by path. */
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

/** Returns the virtual module that defines one element. */
const definition = (tag: string, name: string) => `
import { canShow } from '../elements/default-statement.js';
import { ${name} } from '../elements/${tag}/${tag}.js';
import { define as register } from '../elements/register.js';

export { ${name} };

/** Registers the element, with a prefix as \`<prefix-${tag}>\`. */
export function define(prefix) {
  if (canShow()) register({ '${tag}': ${name} }, prefix);
}

define();
`;

/**
 * Builds one module for each source file, for other bundlers. Puts internal modules into `internal/`. Keeps
 * dependencies external, so that an app has one copy of each.
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
