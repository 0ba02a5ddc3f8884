import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import linker from '@angular/compiler-cli/linker/babel';

const require = createRequire(import.meta.resolve('@angular/compiler-cli/package.json'));
const { transformAsync } = await import(require.resolve('@babel/core'));

/**
 * Compiles the app and checks its templates with Angular's compiler, without its CLI, which does not run in Node 20.
 */
export function compile() {
  const ngc = fileURLToPath(import.meta.resolve('@angular/compiler-cli/package.json'));
  const config = fileURLToPath(new URL('tsconfig.json', import.meta.url));
  const bin = ngc.replace('package.json', 'bundles/src/bin/ngc.js');
  return spawnSync(process.execPath, [bin, '-p', config], { stdio: 'inherit' }).status === 0;
}

/** Runs Angular's linker, which completes the partial compilation of its packages, like its CLI. */
export const angular = () => ({
  name: 'angular-linker',
  enforce: 'pre',
  transform: {
    filter: { id: /@angular\/.*\.mjs$/, code: /ɵɵngDeclare/ },
    handler: (code, filename) =>
      transformAsync(code, { filename, plugins: [linker], configFile: false, babelrc: false }),
  },
});
