import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { serve } from '../../../scripts/serve.mjs';
import { root } from '../../../scripts/setup.mjs';

/** Makes an empty folder for a site, where the packages of `test/hosts/` can be imported. */
export async function emptyFolder(name) {
  const folder = join(root, 'test/hosts/built/sites', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Writes texts by file name. */
export async function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Serves the files of a built site with the module. */
export async function serveSite(folder, version) {
  await cp(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  const { url, close } = await serve(folder);
  return { version, url: (name) => `${url}${name}.html`, stop: close };
}
