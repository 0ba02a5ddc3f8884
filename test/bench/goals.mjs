import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { summary } from './statistics.mjs';

export const budget = 14_200;

/** The runs of one page and kind, in the order of the rounds. */
export const runsOf = ({ runs }, name, kind) =>
  runs.filter((run) => run.name === name && run.kind === kind);

/** A measure of a page beside that of another, round for round: what drifts in the machine is in both. */
export function ratio(result, name, to, kind, value) {
  const others = new Map(runsOf(result, to, kind).map((run) => [run.round, value(run)]));
  return summary(runsOf(result, name, kind).map((run) => value(run) / others.get(run.round)));
}

export const total = (responses) => responses.reduce((sum, { bytes }) => sum + bytes, 0);

/** Whether all words can be read without script, and both filters work. */
export const showsAsMuch = ({ readable, filters }) =>
  Object.values(readable).every(([found, all]) => found === all) &&
  filters.names &&
  filters.demands;

const two = (value) => value.toFixed(2);
const number = (value) => Math.round(value).toLocaleString('en');

/** The goals: what each asks, what was measured, and whether it is met. */
export function goals(result) {
  const { once, peers, elements } = result;
  const timing = (goal, value) =>
    peers
      .filter(({ own }) => own)
      .map(({ name, title }) => {
        const beside = (page) =>
          [360, 1280].map((width) => ratio(result, page, 'static', `slow ${width}`, value).median);
        const [narrow, wide] = beside(name);
        const again = beside('static-again').map(two).join(' and ');
        return {
          goal: `${goal}, ${title.split(', ')[1]}: at most 1.05 × the static page, slow phone`,
          measured: `${two(narrow)} × at 360 px, ${two(wide)} × at 1,280 px (the static page itself, once more: ${again} ×)`,
          met: narrow <= 1.05 && wide <= 1.05,
        };
      });
  const shifting = Object.entries(elements).map(([form, shifts]) => {
    const names = Object.keys(shifts).filter((name) =>
      Object.values(shifts[name]).some(({ top, frames }) => top + frames >= 0.0005),
    );
    const { title } = peers.find(({ name }) => name === form);
    return {
      goal: `Layout shift 0.000 when the elements upgrade, each of them and all on one page, both widths, ${title.split(', ')[1]}`,
      measured: names.length
        ? `more with ${names.map((name) => `\`${name}\``).join(', ')}`
        : '0.000 with all',
      met: !names.length,
    };
  });
  const script = ratio(result, 'element', 'hand-written', 'script 3', (run) => run.script);
  const task = summary(runsOf(result, 'element', 'script all').map((run) => run.inOneTask));
  const whole = summary(runsOf(result, 'element', 'script all').map((run) => run.longest));
  const module = brotliCompressSync(
    readFileSync(new URL('../../dist/statement-widgets.js', import.meta.url)),
  ).length;
  const bytes = ({ name }) => total(once[name].bytes['br 3']);
  const own = bytes({ name: 'element' });
  const libraries = peers
    .filter(({ packages }) => packages.length)
    .sort((a, b) => bytes(a) - bytes(b));
  const lightest = libraries.find(({ name }) => showsAsMuch(once[name]));
  return [
    ...timing('First contentful paint', ({ first }) => first.fcp),
    ...timing('Last signatory painted', ({ first }) => first.last),
    ...shifting,
    {
      goal: 'Script time at most 1.5 × the custom elements by hand, three widgets, processor ÷ 4',
      measured: `${two(script.median)} × (${two(script.low)} to ${two(script.high)})`,
      met: script.median <= 1.5,
    },
    {
      goal: 'All seven elements: less than 50 ms of script in one task, processor ÷ 4',
      measured: `${number(task.median)} ms (${number(task.low)} to ${number(task.high)}); with the browser's own style, layout and paint the longest task has ${number(whole.median)} ms`,
      met: task.median < 50,
    },
    {
      goal: `Module at most ${number(budget)} bytes brotli`,
      measured: `${number(module)} bytes`,
      met: module <= budget,
    },
    ...(lightest
      ? [
          {
            goal: 'At most half the bytes of the lightest peer that shows as much: all words without script, both filters',
            measured: `${number(own)} bytes; ${lightest.title} ${number(bytes(lightest))}: ${two(own / bytes(lightest))} ×`,
            met: own / bytes(lightest) <= 0.5,
          },
        ]
      : []),
  ];
}
