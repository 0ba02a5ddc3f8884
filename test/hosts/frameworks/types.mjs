import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const cwd = fileURLToPath(new URL('../', import.meta.url));

/** Runs a command of a package. Returns the lines with errors. */
function faultsOf(name, bin, ...args) {
  const file = require.resolve(`${name}/package.json`).replace('package.json', bin);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (status === 0) return [];
  const lines = stdout.split('\n').filter((line) => /\berror\b/i.test(line));
  return lines.length > 0 ? lines : [`${name} ended with ${status}: ${stderr}`];
}

/** Checks the types in the apps and in `types/` with the installed package. Returns the lines with errors. */
export function checkTypes() {
  const config = 'tsconfig.frameworks.json';
  return [
    ...faultsOf('vue-tsc', 'bin/vue-tsc.js', '--noEmit', '--pretty', 'false', '-p', config),
    ...faultsOf(
      'svelte-check',
      'bin/svelte-check',
      '--tsconfig',
      `./${config}`,
      '--output',
      'machine',
    ),
  ];
}
