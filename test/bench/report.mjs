import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import limits from '../../.size-limit.mjs';
import { root } from '../../scripts/setup.mjs';
import { busyTable } from './busy.mjs';
import { goals } from './goals.mjs';
import { growthTable } from './growth.mjs';
import { elements, pages, snippets, widths } from './pages.mjs';
import { draw } from './picture.mjs';
import { median, number, summary, table } from './statistics.mjs';

const file = fileURLToPath(new URL('RESULTS.md', import.meta.url));

/** Returns what the tables look up in the numbers of the pages. */
function lookups({ visits, shifts }) {
  const of = (name, measure) =>
    visits.filter((visit) => visit.name === name).map((visit) => visit[measure]);
  return {
    rows: (name, measure) => summary(of(name, measure)),
    // Drift of the machine affects both pages of a round.
    ratio(name, to, measure) {
      const others = of(to, measure);
      const ratios = of(name, measure).map((value, round) => value / others[round]);
      return ratios.length && ratios.every(Number.isFinite) ? median(ratios) : NaN;
    },
    shift: (name, width) => shifts.find((one) => one.name === name && one.width === width),
    shiftOf: (form) =>
      Math.max(
        ...shifts.filter(({ name }) => name.startsWith(`${form}/`)).map(({ shift }) => shift),
      ),
  };
}

const runOf = ({ date, commit, machine, node, chromium, rounds, load }) =>
  `Run of ${date} at commit ${commit}: ${rounds} rounds in headless Chromium ${chromium} with Node ${node}. Machine: ${machine}${load === undefined ? '' : `, with a load of ${load.toFixed(1)} at the end`}.`;

function pagesTable(shown, { rows, ratio, shift }) {
  const cell = (name, measure) => number(rows(name, measure)?.median);
  const times = (name, measure) => {
    const value = ratio(name, 'static', measure);
    return Number.isFinite(value) ? `${value.toFixed(2)} ×` : 'never';
  };
  return table(
    [
      ...['three widgets', 'first paint', '', 'last signatory', ''],
      ...['script', 'main thread', 'bytes', 'requests', 'shift, 360 px', '1,280 px'],
    ],
    shown.map(({ name, of = name, title, own }) => [
      own ? `**${title}**` : title,
      ...['fcp', 'last'].flatMap((measure) => [cell(name, measure), times(name, measure)]),
      ...['script', 'main', 'bytes', 'requests'].map((measure) => cell(name, measure)),
      ...widths.map((width) => shift(of, width)?.shift.toFixed(3)),
    ]),
  );
}

function elementsTable({ shift }) {
  const head = snippets.map((form) => pages.find(({ name }) => name === form).title);
  return table(
    ['element', ...head.map((title) => title.replace('This library, ', ''))],
    elements.map((element) => [
      element === 'all' ? 'all of them' : `\`${element}\``,
      ...snippets.map((form) =>
        widths.map((width) => shift(`${form}/${element}`, width)?.shift.toFixed(3)).join(', '),
      ),
    ]),
  );
}

function failuresOf({ failures }) {
  if (failures.length === 0) return 'No page and no request failed.';
  const each = [...new Set(failures.map(({ name, what }) => `${name}: ${what}`))];
  return `Loads with an error or a failed request: ${each.join('; ')}.`;
}

/** Writes the tables of the results into RESULTS.md, each between its marks, and the picture. */
export async function report({ pages: run, growth, busy }) {
  const look = lookups(run);
  const measured = pages.filter(({ name }) => look.rows(name, 'bytes'));
  const [{ path, limit }] = limits;
  const module = brotliCompressSync(readFileSync(root + path)).length;
  const reached = goals(look, { module, budget: Number.parseInt(limit, 10) });
  const versions = Object.entries(run.versions).map(([name, version]) => `${name} ${version}`);
  const goalsTable = table(
    ['goal', 'measured', 'met'],
    reached.map(({ goal, measured: value, met }) => [goal, value, met ? 'yes' : '**no**']),
  );
  const texts = {
    goals: `${goalsTable}\n\n${runOf(run)} ${failuresOf(run)} Versions: ${versions.join(', ')}.`,
    pages: pagesTable(measured, look),
    elements: elementsTable(look),
    growth: `${runOf(growth)}\n\n${growthTable(growth.rows)}`,
    busy: `${runOf(busy)}\n\n${busyTable(busy.rows)}`,
  };
  let text = readFileSync(file, 'utf8');
  for (const [mark, section] of Object.entries(texts)) {
    const pattern = new RegExp(`(<!-- ${mark} -->)[^]*?(<!-- /${mark} -->)`);
    if (!pattern.test(text)) throw new Error(`${file} lacks <!-- ${mark} --> … <!-- /${mark} -->`);
    text = text.replace(pattern, (_, start, end) => `${start}\n\n${section}\n\n${end}`);
  }
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
  const drawn = measured.filter(({ of, timeline }) => !of && !timeline);
  writeFileSync(new URL('results.svg', import.meta.url), draw(drawn, look.rows));
}
