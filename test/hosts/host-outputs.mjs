import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { runnerImport } from 'vite';

const makers = new URL('./makers/', import.meta.url);
const outputs = new URL('./output/', import.meta.url);

/**
 * Runs the real host software on each format of the snippet, and stores the output in `test/hosts/output/` for the
 * quick tests. A maker is a module in `test/hosts/makers/` that exports `make(snippets, frame, markdown, samples)`. It
 * returns one record for each host and setting, `{ host, setting, version, expected: { form: 'widget' | 'words' |
 * 'source' | 'nothing' }, html: { form: '…' } }`.
 * @param {string[]} chosen names of makers, or an empty list for all
 * @returns {Promise<boolean>} whether every maker succeeded
 */
export async function makeOutputs(chosen = []) {
  const { module: samples } = await runnerImport('./test/hosts/samples.ts');
  const names = (await readdir(makers))
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.slice(0, -4))
    .filter((name) => chosen.length === 0 || chosen.includes(name));
  let all = true;
  for (const name of names) {
    try {
      const { make } = await import(new URL(`${name}.mjs`, makers).href);
      const records = await make(
        samples.snippets,
        samples.frame,
        samples.markdown,
        samples.samples,
      );
      const json = JSON.stringify(records, null, 2);
      await writeFile(new URL(`${name}.json`, outputs), await format(json, { parser: 'json' }));
      for (const { host, setting, version } of records) {
        console.log(`made: ${[host, setting, version].filter(Boolean).join(', ')}`);
      }
    } catch (error) {
      console.error(`${name}: ${error.stack}`);
      all = false;
    }
  }
  return all;
}

/** Commands for tests: they return the outputs, and store a result for `docs/hosts.md`. */
export function hostCommands() {
  const results = [];
  return {
    name: 'host-commands',
    async executeCommand({ command, payload, session }) {
      if (command === 'host-outputs') {
        const files = (await readdir(outputs)).filter((file) => file.endsWith('.json')).sort();
        const records = files.map(async (file) =>
          JSON.parse(await readFile(fileURLToPath(new URL(file, outputs)), 'utf8')),
        );
        return (await Promise.all(records)).flat();
      }
      if (command !== 'host-result') return undefined;
      results.push({ ...payload, engine: session.browser.name });
      if (process.env.HOST_RESULTS) {
        await writeFile(process.env.HOST_RESULTS, JSON.stringify(results));
      }
      return true;
    },
  };
}
