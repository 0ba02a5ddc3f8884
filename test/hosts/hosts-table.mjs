import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const file = new URL('../../docs/hosts.md', import.meta.url);

/** Returns the names of the engines that gave these results. */
const engines = (results) => {
  const names = results.map(({ engine }) => engine[0].toUpperCase() + engine.slice(1));
  return [...new Set(names)].sort();
};

/** Returns one cell: the result, or each result with its engines if the engines of the row differ. */
function cell(results, all) {
  return [...new Set(results.map(({ result }) => result))]
    .map((result) => {
      const seen = engines(results.filter((each) => each.result === result));
      return seen.length === all.length ? result : `${result} (${seen.join(', ')})`;
    })
    .join(', ');
}

/** Returns a table of results: a row for each host in each setting, a column for each format or check. */
function table(results) {
  const columns = [...new Set(results.map(({ column }) => column))];
  const rows = new Map();
  for (const result of results) {
    const key = [result.host, result.version, result.setting ?? ''].join('|');
    rows.set(key, [...(rows.get(key) ?? []), result]);
  }
  // Tests run in parallel, so their results have no fixed order.
  const sorted = [...rows].sort(([one], [two]) => one.localeCompare(two, 'en'));
  const body = sorted.map(([key, found]) => {
    const all = engines(found);
    const cells = columns.map((column) =>
      cell(
        found.filter((result) => result.column === column),
        all,
      ),
    );
    return [...key.split('|'), all.join(', '), ...cells];
  });
  const head = ['where', 'version', 'setting', 'engines', ...columns];
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * Writes the tables of `docs/hosts.md` between their marks, from the results of the tests.
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
