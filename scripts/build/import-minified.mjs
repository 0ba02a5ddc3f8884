import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../setup.mjs';
import { definitions } from './definitions.mjs';

/**
 * Imports a TypeScript module as it is built: with minified templates and style sheets. `path` is in the repository.
 */
export async function importMinified(path) {
  const { literals } = (await runnerImport(join(root, 'scripts/build/literals.ts'))).module;
  const options = { root, configFile: false, define: definitions, plugins: [literals()] };
  return (await runnerImport(join(root, path), options)).module;
}
