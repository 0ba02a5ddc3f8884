import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const file = new URL('../../docs/hosts.md', import.meta.url);

/** How many engines a result has to be the same in, to be written once. */
const engines = (results) => new Set(results.map(({ engine }) => engine)).size;

/** One cell: the result, or each result with the engines that gave it. */
function cell(results, all) {
  const by = new Map();
  for (const { result, engine } of results) {
    by.set(result, [...new Set([...(by.get(result) ?? []), engine])]);
  }
  if (by.size === 0) return '';
  return [...by]
    .map(([result, seen]) => (seen.length === all ? result : `${result} (${seen.join(', ')})`))
    .join('; ');
}

/** A table of results: a row for each host in each setting, a column for each form or check. */
function table(results) {
  const all = engines(results);
  const columns = [...new Set(results.map(({ column }) => column))];
  const rows = new Map();
  for (const result of results) {
    const key = [result.host, result.version, result.setting ?? ''].join('|');
    rows.set(key, [...(rows.get(key) ?? []), result]);
  }
  // Tests run side by side, so that the order of their results says nothing.
  const sorted = [...rows].sort(([one], [two]) => one.localeCompare(two, 'en'));
  const body = sorted.map(([key, found]) => [
    ...key.split('|'),
    ...columns.map((column) =>
      cell(
        found.filter((result) => result.column === column),
        all,
      ),
    ),
  ]);
  const head = ['host', 'version', 'setting', ...columns];
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * Writes the tables of `docs/hosts.md` between their marks, from what the tests have seen.
 * @param {{ table: string, host: string, version: string, setting?: string, column: string, result: string, engine: string }[]} results
 */
export async function writeHostsTable(results) {
  const text = await readFile(file, 'utf8');
  const filled = text.replace(
    /(<!-- (\w+) -->)[^]*?(<!-- \/\2 -->)/g,
    (whole, open, name, close) => {
      const own = results.filter((result) => result.table === name);
      return own.length > 0 ? `${open}\n\n${table(own)}\n\n${close}` : whole;
    },
  );
  const style = { ...(await resolveConfig('docs/hosts.md')), parser: 'markdown' };
  await writeFile(file, await format(filled, style));
}
