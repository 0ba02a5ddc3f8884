import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/**
 * Serves the built files below `/failing/<name>/<times>/`. The first requests of each script except the module fail, as
 * many as `times` says. `/failing/<name>/<times>/requests` returns the requested paths. Each test uses its own name.
 */
export function failingFiles(root) {
  const requests = new Map();
  return async (context, next) => {
    const [, test, times, path] =
      /^\/failing\/([\w-]+\/(\d+))\/([\w./-]+)$/.exec(context.path) ?? [];
    if (!test) return next();
    const before = requests.get(test) ?? [];
    context.set('Cache-Control', 'no-store');
    if (path === 'requests') {
      context.body = before;
      return undefined;
    }
    const file = new URL(`dist/${path}`, root);
    if (!existsSync(file)) return undefined;
    context.type = 'js';
    if (path !== 'statement-widgets.js') {
      requests.set(test, [...before, path]);
      if (before.filter((each) => each === path).length < Number(times)) {
        context.status = 503;
        return undefined;
      }
    }
    context.body = await readFile(file);
    return undefined;
  };
}
