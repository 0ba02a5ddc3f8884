import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import limits from '../../.size-limit.mjs';
import { root } from '../../scripts/setup.mjs';
import { formOf, number, shift, some, times, widths } from './sections/cells.mjs';
import { summary, total } from './statistics.mjs';

/** The initial congestion window of TCP: ten segments of 1,448 bytes, after timestamps. */
export const firstFlight = 10 * 1448;

/** Returns the runs of one page and kind, in the order of the rounds. */
export const runsOf = ({ runs }, name, kind) =>
  runs.filter((run) => run.name === name && run.kind === kind);

/** Returns whether every round has a number. */
const inAll = ({ count, of }) => count === of;

/** Returns the median of each round. Leaves out rounds with a failed load. */
const byRound = (runs, value) =>
  new Map(
    [...new Set(runs.map(({ round }) => round))].map((round) => {
      const known = summary(runs.filter((run) => run.round === round).map(value));
      return [round, known && inAll(known) ? known.median : undefined];
    }),
  );

/**
 * Compares a page with another in each round, since drift of the machine affects both. Returns undefined if one page
 * was not loaded. Leaves out the median if no round has numbers for both.
 */
export function ratio(result, name, to, kind, value) {
  const others = byRound(runsOf(result, to, kind), value);
  const own = byRound(runsOf(result, name, kind), value);
  if (!own.size || !others.size) return undefined;
  const ratios = [...own].map(([round, one]) => one / others.get(round));
  return summary(ratios) ?? { count: 0, of: ratios.length };
}

/** Returns whether all text is readable without scripts, and both filters work. */
export const showsAsMuch = ({ readable, filters }) =>
  Object.values(readable).every(([found, all]) => found === all) &&
  filters.names &&
  filters.demands;

const two = (value) => value.toFixed(2);
const range = (known) =>
  times(known) + (known.count ? ` (${two(known.low)} to ${two(known.high)})` : '');

/** Returns the texts of another page that a page lacks. */
function lacks({ readable, filters }) {
  const kinds = Object.keys(readable).filter((kind) => readable[kind][0] < readable[kind][1]);
  const idle = Object.keys(filters).filter((kind) => !filters[kind]);
  const lacking = [
    ...(kinds.length ? [`${kinds.join(', ')} without script`] : []),
    ...(idle.length ? [`a filter of ${idle.join(', ')}`] : []),
  ];
  return lacking.length ? ` (lacks ${lacking.join(' and ')})` : '';
}

/** Returns the goals with measured values and results. Skips unmeasured goals. */
export const goals = (result) => [
  ...timing(result, 'First contentful paint', ({ first }) => first.fcp),
  ...timing(result, 'Last signatory painted', ({ first }) => first.last),
  ...shifting(result),
  ...scripting(result),
  ...weighing(result),
];

/** Returns whether a goal is met. A page without a number in a round fails every goal. */
const within = (limit, known) => inAll(known) && known.median <= limit;

function timing(result, goal, value) {
  const beside = (page) =>
    widths.map((width) => ratio(result, page, 'static', `slow ${width}`, value));
  const again = beside('static-again');
  const itself = again.every(Boolean)
    ? ` (the static page again: ${again.map(times).join(' and ')})`
    : '';
  return result.peers
    .filter(({ own }) => own)
    .map((peer) => ({ form: formOf(result.peers, peer.name), ratios: beside(peer.name) }))
    .filter(({ ratios }) => ratios.every(Boolean))
    .map(({ form, ratios }) => ({
      goal: `${goal}, ${form}: at most 1.05 × the static page, slow phone`,
      measured: `${times(ratios[0])} at 360 px, ${times(ratios[1])} at 1,280 px${itself}`,
      met: ratios.every((one) => within(1.05, one)),
    }));
}

const shifting = ({ elements, peers }) =>
  Object.entries(elements).map(([form, shifts]) => {
    const sum = ({ top, frames }) => top + frames;
    const most = Object.entries(shifts).map(([name, each]) => {
      const [one] = Object.values(each).sort((a, b) => sum(b) - sum(a));
      return { name: name === 'all' ? 'all on one page' : `\`${name}\``, one };
    });
    const moved = most.filter(({ one }) => sum(one) >= 0.0005);
    const said = moved.map(({ name, one }) => `${name} ${shift(one)}`);
    if (moved.length < most.length) said.push(`${moved.length ? 'others ' : ''}0.000`);
    return {
      goal: `Layout shift 0.000 when the elements upgrade, each alone and all on one page, both widths, ${formOf(peers, form)}`,
      measured: `highest of both widths: ${said.join(', ')}`,
      met: !moved.length,
    };
  });

function scripting(result) {
  const forms = result.peers.filter(({ own }) => own);
  const script = (run) => run.script;
  const beside = forms.flatMap((peer) => {
    const slow = ratio(result, peer.name, 'hand-written', 'script 3', script);
    const free = ratio(result, peer.name, 'hand-written', 'script free', script);
    if (!slow || !free) return [];
    return {
      goal: `Script time at most 1.5 × the custom elements by hand, three widgets, processor ÷ 4, ${formOf(result.peers, peer.name)}`,
      measured: `${range(slow)}, unthrottled ${range(free)}`,
      met: within(1.5, slow),
    };
  });
  const tasks = forms.flatMap((peer) => {
    const runs = runsOf(result, peer.name, 'script all');
    const task = summary(runs.map((run) => run.inOneTask));
    const whole = summary(runs.map((run) => run.longest));
    if (!task) return [];
    return {
      goal: `All seven elements: less than 50 ms of script in one task, processor ÷ 4, ${formOf(result.peers, peer.name)}`,
      measured: `${number(task.median)} ms (${number(task.low)} to ${number(task.high)})${some(task)}. The longest task with style, layout and paint: ${number(whole.median)} ms`,
      met: inAll(task) && task.median < 50,
    };
  });
  return [...beside, ...tasks];
}

function weighing({ once, peers, flight }) {
  const [{ path: file, limit }] = limits;
  const budget = Number.parseInt(limit, 10);
  const module = brotliCompressSync(readFileSync(root + file)).length;
  const goals = [
    {
      goal: `The module as built now: at most ${number(budget)} bytes brotli`,
      measured: `${number(module)} bytes`,
      met: module <= budget,
    },
  ];
  const sent = flight?.find(({ path }) => path.endsWith('/statement-widgets.js'));
  if (sent) {
    goals.push({
      goal: `The response with the module fits the first flight (${number(firstFlight)} bytes)`,
      measured: `${number(sent.bytes)} bytes, complete ${number(sent.end - sent.first)} ms after the first byte`,
      met: sent.bytes <= firstFlight,
    });
  }
  const bytes = ({ name }) => total(once[name].bytes['br 3']);
  const lightestOf = (list) =>
    list.filter((peer) => showsAsMuch(once[peer.name])).sort((a, b) => bytes(a) - bytes(b))[0];
  const lightest = lightestOf(peers.filter(({ packages }) => packages.length));
  const own = peers.filter((peer) => peer.own);
  if (lightest && own.length) {
    const ours = lightestOf(own);
    const beside = (peer) => bytes(peer) / bytes(lightest);
    const said = (peer) => `: ${number(bytes(peer))} bytes, ${two(beside(peer))} ×`;
    const lighter = own.filter((peer) => peer.name === 'element' && peer !== ours);
    const measured = [
      `${lightest.title}: ${number(bytes(lightest))} bytes`,
      ours ? `${formOf(peers, ours.name)}${said(ours)}` : 'no format of this library shows as much',
      ...lighter.map((peer) => `${formOf(peers, peer.name)}${said(peer)}${lacks(once[peer.name])}`),
    ];
    goals.push({
      goal: 'At most half the bytes of the lightest alternative with as much content: all words without script, and both filters',
      measured: measured.join('<br>'),
      met: Boolean(ours) && beside(ours) <= 0.5,
    });
  }
  return goals;
}
