import { mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles the page of each editor, with the editor as npm has it, into `test/hosts/built/editors/`. */

const apps = new URL('apps/', import.meta.url);
const built = new URL('../built/editors/', import.meta.url);

export async function buildEditors() {
  await rm(built, { recursive: true, force: true });
  await mkdir(built, { recursive: true });
  const files = (await readdir(apps)).filter((file) => file !== 'html.js');
  for (const file of files) {
    await build({
      root: fileURLToPath(apps),
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: fileURLToPath(built),
        emptyOutDir: false,
        target: 'es2022',
        chunkSizeWarningLimit: 10_000,
        modulePreload: false,
        rolldownOptions: {
          input: fileURLToPath(new URL(file, apps)),
          output: { entryFileNames: file, codeSplitting: false },
        },
      },
    });
  }
}
