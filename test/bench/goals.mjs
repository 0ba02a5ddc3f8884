import { pages } from './pages.mjs';
import { number } from './statistics.mjs';

const two = (value) => (Number.isFinite(value) ? value.toFixed(2) : 'never');

/** Returns the goals of a run with their measured values: `{ goal, measured, met }`. */
export function goals({ rows, ratio, shiftOf }, { module, budget }) {
  const middle = (name, measure) => rows(name, measure)?.median;
  const beside = (goal, limit, names, to, measure) => {
    const each = names.map((name) => ({ name, value: ratio(name, to, measure) }));
    return {
      goal: `${goal}: at most ${limit} × ${titleOf(to)}`,
      measured: each.map(({ name, value }) => `${shortOf(name)} ${two(value)} ×`).join(', '),
      met: each.every(({ value }) => value <= limit),
    };
  };
  const below = (goal, measure, share, unit, name, others) => {
    const own = middle(name, measure);
    const known = others.map((other) => ({ other, value: middle(other, measure) }));
    const least = known.sort((a, b) => a.value - b.value)[0];
    return {
      goal,
      measured: `${number(own)} ${unit}, ${titleOf(least.other)} ${number(least.value)} ${unit}`,
      met: own <= share * least.value,
    };
  };
  const still = (goal, form, limit) => {
    const most = shiftOf(form);
    return { goal, measured: `at most ${most.toFixed(3)}`, met: most <= limit };
  };
  const short = (goal, limit, forms) => {
    const each = forms.map((form) => ({ form, value: middle(`${form}/all`, 'scriptInOneTask') }));
    return {
      goal: `${goal}: at most ${limit} ms of script in one task`,
      measured: each.map(({ form, value }) => `${shortOf(form)} ${number(value)} ms`).join(', '),
      met: each.every(({ value }) => value <= limit),
    };
  };
  const words = ['drawn', 'element', 'blockquote'];
  const frames = pages
    .filter(({ name }) => ['pym', 'newswire', 'open-iframe-resizer'].includes(name))
    .map(({ name }) => name);
  return [
    beside('First contentful paint', 1.05, [...words, 'iframe'], 'static', 'fcp'),
    beside('Last signatory visible', 1.05, [...words, 'iframe'], 'static', 'last'),
    still('Layout shift of each element, drawn snippet: 0.000', 'drawn', 0.0005),
    still('Layout shift of each element, short snippet: at most 0.010', 'element', 0.01),
    still('Layout shift of each element, blockquote: at most 0.010', 'blockquote', 0.01),
    still('Layout shift of each element, iframe: at most 0.010', 'iframe', 0.01),
    beside('Main thread', 1.25, ['drawn'], 'drawn-without-script', 'main'),
    short('All seven elements in view', 50, [...words, 'iframe']),
    below(
      'Script of the drawn snippet: less than Svelte, React, Shoelace, Web Awesome and every iframe',
      ...['script', 1, 'ms', 'drawn'],
      ['svelte', 'react', 'shoelace', 'webawesome', ...frames],
    ),
    below('Bytes of the drawn snippet: less than Svelte', 'bytes', 1, 'bytes', 'drawn', ['svelte']),
    below(
      'Bytes of the drawn snippet: at most half of Shoelace',
      ...['bytes', 0.5, 'bytes', 'drawn'],
      ['shoelace'],
    ),
    {
      goal: `The module: at most ${number(budget)} bytes brotli`,
      measured: `${number(module)} bytes`,
      met: module <= budget,
    },
  ];
}

const titleOf = (name) => pages.find((page) => page.name === name).title;

/** Returns the title of a snippet of this library without its name. */
const shortOf = (name) => titleOf(name).replace('This library, ', '');
