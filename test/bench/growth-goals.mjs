import { keys } from './growth-page.mjs';
import { digits, exponent, goalsTable, grouped, median, most } from './statistics.mjs';

/** One frame, and the longest delay that feels immediate while typing, in milliseconds. */
const [frame, usable] = [16, 100];

/** Returns the exponent of growth over some sizes. */
export const fit = (results, name) =>
  exponent(results.map(({ size, middle }) => [size, Math.max(middle(name), 0.1)]));

/** Returns the slowest key over several rounds, by its median. */
export const slowest = (times) =>
  most(keys.map((_, key) => median(times.filter((_time, index) => index % keys.length === key))));

/** Returns the growth goals with measured values and results, for the measured sizes. */
export function growthGoals({ widgets, signatories, paced, sentences, named }) {
  const series = {
    ...Object.fromEntries(
      Object.entries(widgets).map(([kind, results]) => [`widgets, ${kind}`, results]),
    ),
    'signatories in `<signatory-list>`': signatories,
    'sentences in `<joint-statement>`': sentences,
    'signatories in `<joint-statement>`': named,
  };
  // Compares repeatable parts. Fixed costs of a page lower the exponent. Above 1, each new item costs more than the one
  // before.
  const measures = { cpu: 'CPU time', heap: 'Heap' };
  const linear = Object.entries(series)
    .filter(([, results]) => results.length > 1)
    .flatMap(([what, results]) => {
      const [before, after] = results.slice(-2);
      return Object.entries(measures).map(([name, called]) => {
        const power = fit([before, after], name).toFixed(2);
        return [
          `${called} of ${what}: exponent over the last step, ${grouped(before.size)} to ${grouped(after.size)}, at most 1`,
          power,
          power <= 1,
        ];
      });
    });
  const each = Object.entries(widgets).flatMap(([kind, results]) => {
    const [ten, thousand] = [10, 1000].map((size) => {
      const found = results.find((one) => one.size === size);
      return found && found.middle('cpu') / size;
    });
    if (!ten || !thousand) return [];
    return [
      [
        `CPU time of one widget: at 1,000 widgets at most as much as at 10, ${kind}`,
        `${digits(thousand)} ms and ${digits(ten)} ms`,
        thousand <= ten,
      ],
    ];
  });
  const typed = [
    ['A key in the filter over', 10_000, 'key', 'all keys', frame],
    ['The first key in the filter of a new page over', 10_000, 'first', 'first keys', frame],
    ['A key in the filter over', 100_000, 'key', 'all keys', usable],
    ['The first key in the filter of a new page over', 100_000, 'first', 'first keys', usable],
  ].flatMap(([what, size, name, which, limit]) => {
    const found = signatories.find((one) => one.size === size);
    if (!found) return [];
    const list = found.of(name);
    return [
      [
        `${what} ${grouped(size)} names: the result within ${limit} ms, median of ${which}`,
        `${digits(median(list))} ms, at most ${digits(most(list))} ms`,
        median(list) <= limit,
      ],
    ];
  });
  const delayed = [10_000, 100_000].flatMap((size) => {
    const at = paced.filter((one) => one.size === size);
    if (!at.length) return [];
    const worst = at
      .map(({ pace, of }) => ({ pace, time: slowest(of('key')) }))
      .reduce((one, other) => (other.time > one.time ? other : one));
    return [
      [
        `Every key in the filter over ${grouped(size)} names: the result within ${usable} ms after the key is due, at every pace, median of each key`,
        `${digits(worst.time)} ms, at ${grouped(worst.pace)} ms between keys`,
        worst.time <= usable,
      ],
    ];
  });
  return goalsTable(
    [...linear, ...each, ...typed, ...delayed].map(([goal, measured, met]) => ({
      goal,
      measured,
      met,
    })),
  );
}
