import MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { passages } from './lit-passages.js';

/** Leaves those passages out of the module: some 3,000 bytes under brotli. A build with another Lit fails here. */
export function lit(): Plugin {
  return {
    name: 'lit',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/[^/]+\.js$/ },
      handler(code, id) {
        const [, cuts] = Object.entries(passages).find(([file]) => id.endsWith(file)) ?? [];
        if (!cuts) return null;
        const source = new MagicString(code);
        for (const cut of cuts) {
          const [passage, instead] = Array.isArray(cut) ? cut : ([cut, ''] as const);
          if (source.toString() === source.replace(passage, instead).toString()) {
            this.error(`${id} no longer has ${String(passage)}`);
          }
        }
        return { code: source.toString(), map: source.generateMap({ hires: true, source: id }) };
      },
    },
  };
}
