import { createReadStream, existsSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

/** Serves the files of another build instead, from the folder in `DIST`. */
export function otherDist(folder = process.env.DIST) {
  return async (context, next) => {
    const [, path] = /^\/dist\/([\w@./-]+)$/.exec(context.path) ?? [];
    const file = folder && path && !path.includes('..') && join(resolve(folder), path);
    if (!file || !existsSync(file)) return next();
    context.type = extname(file);
    context.body = createReadStream(file);
  };
}
