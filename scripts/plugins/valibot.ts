import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** What stands in Valibot, and what stands there in what pages load. */
const changes: [string | RegExp, string][] = [
  // A page that adds to Object.prototype would have its addition taken for a field of every statement.
  [/for \(const (\w+) in (this\.entries|input)\)/g, 'for (const $1 of Object.keys($2))'],
  // Nothing here is set for all schemas, no message is in another language, and no other library reads a schema.
  ['if (!config$1 && !store$4) return DEFAULT_CONFIG;', 'return config$1;'],
  [
    / \?\? \/\* @__PURE__ \*\/ getSpecificMessage\(context\.reference, issue\.lang\).*?getGlobalMessage\(issue\.lang\);/,
    ';',
  ],
  [
    'if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;',
    'if (message$1 !== void 0) issue.message = message$1;',
  ],
  [/requirement: context\.requirement,\s+path: other\?\.path,[^}]+\}/, 'path: other?.path }'],
  [/schema\["~standard"\] = \{[^}]+\}[^}]+\};/, ''],
];

/** Changes those passages. A build with another Valibot fails here. */
export function valibot(): Plugin {
  return {
    name: 'valibot',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/valibot\/dist\/index\.mjs$/ },
      handler(code, id) {
        const source = new MagicString(code);
        for (const [passage, instead] of changes) {
          const before = source.toString();
          source.replace(passage, instead);
          if (source.toString() === before) this.error(`${id} no longer has ${String(passage)}`);
        }
        return { code: source.toString(), map: source.generateMap({ hires: true, source: id }) };
      },
    },
  };
}
