import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles each script of a folder with its npm dependencies into a file of the same name in `test/hosts/built/`.
 * @param {URL} folder with a slash at the end
 * @param {string} name of the folder in `test/hosts/built/`
 * @param {string[]} except files that the others share
 */
export async function bundleScripts(folder, name, except = []) {
  const built = new URL(`../built/${name}/`, import.meta.url);
  await rm(built, { recursive: true, force: true });
  for (const file of await readdir(folder)) {
    if (except.includes(file)) continue;
    await build({
      root: fileURLToPath(folder),
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false' },
      build: {
        outDir: fileURLToPath(built),
        emptyOutDir: false,
        target: 'es2022',
        chunkSizeWarningLimit: 10_000,
        modulePreload: false,
        rolldownOptions: {
          input: fileURLToPath(new URL(file, folder)),
          output: { entryFileNames: file, codeSplitting: false },
        },
      },
    });
  }
}
