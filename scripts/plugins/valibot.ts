import type { Plugin } from 'vite';

/**
 * Has Valibot go over an object's own keys. Its `for…in` also meets what a host page has added to `Object.prototype`,
 * and takes that for part of the schema.
 */
export function valibot(): Plugin {
  return {
    name: 'valibot',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/valibot\/.*\.mjs$/ },
      handler(code) {
        const loop = /for \(const (\w+) in ([\w.]+)\)/g;
        if (!loop.test(code)) this.error('Valibot no longer has a loop of the form for…in');
        return { code: code.replace(loop, 'for (const $1 of Object.keys($2))'), map: null };
      },
    },
  };
}
