import { createReadStream, existsSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

/** Serves the built files of another state of the library, whose folder `DIST` names, in the place of these. */
export function otherDist(folder = process.env.DIST) {
  return async (context, next) => {
    const [, path] = /^\/dist\/([\w@./-]+)$/.exec(context.path) ?? [];
    const file = folder && path && !path.includes('..') && join(resolve(folder), path);
    if (!file || !existsSync(file)) return next();
    context.type = extname(file);
    context.body = createReadStream(file);
  };
}
