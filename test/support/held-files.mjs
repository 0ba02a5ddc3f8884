import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/**
 * Serves the built files below `/held/<name>/` like a slow network. Scripts wait until `/held/<name>/release` is
 * requested, and fail after `/held/<name>/lose`. Each test uses its own name.
 */
export function heldFiles(root) {
  const gates = new Map();
  const gateOf = (name) => {
    if (!gates.has(name)) {
      let open;
      const opened = new Promise((resolve) => (open = resolve));
      gates.set(name, { open, opened });
    }
    return gates.get(name);
  };
  return async (context, next) => {
    const [, name, path] = /^\/held\/([\w-]+)\/([\w./-]+)$/.exec(context.path) ?? [];
    if (!name) return next();
    const gate = gateOf(name);
    if (path === 'release' || path === 'lose') {
      gate.open(path);
      context.body = '';
      return undefined;
    }
    const gone = new Promise((resolve) => context.res.on('close', resolve));
    const script = path.endsWith('.js');
    if (script && (await Promise.race([gate.opened, gone])) !== 'release') return undefined;
    const file = new URL(`dist/${path}`, root);
    if (!existsSync(file)) return undefined;
    context.type = script ? 'js' : 'html';
    context.body = await readFile(file);
    return undefined;
  };
}
