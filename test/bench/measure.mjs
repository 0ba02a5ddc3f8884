import { fileURLToPath } from 'node:url';
import { loadavg } from 'node:os';
import { elements, pages, snippets, widths } from './pages.mjs';
import { readPage, textsOf } from './reading.mjs';
import { serveTwice } from './server.mjs';
import { shifted, timed, worked } from './visit.mjs';

const note = (text) => console.log(`${new Date().toTimeString().slice(0, 8)} ${text}`);

/** Runs some jobs, four at a time. For distances only: side by side, times would disturb each other. */
async function four(jobs) {
  const queue = [...jobs];
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) await job();
  };
  await Promise.all([work(), work(), work(), work()]);
}

/**
 * Measures the pages.
 * @param {import('playwright-core').Browser} browser
 * @param {{content: object, steps: object}} words what every page says
 * @param {{rounds: number, all: boolean, only?: string[]}} options `only` names pages
 * @returns rows: a visit on the slow phone and one with the slow processor for each page and round (`visits`), the
 * layout shift of each page (`shifts`), and errors and failed requests (`failures`)
 */
export async function measurePages(browser, words, { rounds, all, only }) {
  const server = await serveTwice(fileURLToPath(new URL('built/', import.meta.url)));
  const address = (name) => `${server.origin}/${name}.html`;
  const chosen = pages.filter(({ name, ...page }) =>
    only ? only.includes(name) : all || !page.all,
  );
  const failures = [];
  const passed = (name, { failed, ...rest }) => {
    failures.push(...failed.map((what) => ({ name, what })));
    return rest;
  };

  note('What every page says');
  await four(
    chosen
      .filter(({ name, of }) => !of && name !== 'drawn-without-script')
      .map((page) => () => readPage(browser, address(page.name), textsOf(words, page))),
  );

  note('Layout shift');
  const shifts = [];
  const ofElements = only
    ? []
    : snippets.flatMap((form) => elements.map((name) => `${form}/${name}`));
  const still = [...chosen.filter(({ of }) => !of).map(({ name }) => name), ...ofElements];
  await four(
    still.flatMap((name) =>
      widths.map((width) => async () => {
        shifts.push({ name, width, ...passed(name, await shifted(browser, address(name), width)) });
      }),
    ),
  );

  const visits = [];
  for (let round = 0; round < rounds; round += 1) {
    note(`Round ${round + 1} of ${rounds}; load ${loadavg()[0].toFixed(1)}`);
    // Another page begins each round.
    const turn = chosen.map((_, index) => chosen[(index + round * 4) % chosen.length]);
    for (const { name, of = name, timeline } of turn) {
      const awaited = timeline ? words.steps.list.at(-1).heading : words.content.names.list.at(-1);
      const url = address(of);
      visits.push({
        name,
        round,
        ...passed(name, await timed(browser, url, awaited)),
        ...passed(name, await worked(browser, url)),
      });
    }
    if (!only) {
      for (const form of snippets) {
        const name = `${form}/all`;
        visits.push({ name, round, ...passed(name, await worked(browser, address(name))) });
      }
    }
  }
  await server.close();
  shifts.sort((a, b) => still.indexOf(a.name) - still.indexOf(b.name) || a.width - b.width);
  return { load: loadavg()[0], visits, shifts, failures };
}
