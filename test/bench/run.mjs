import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureInstalled } from '../../scripts/setup.mjs';
import { ensureBrowsers, findBrowsers } from '../support/browsers.mjs';

/**
 * Compares the widgets with what people would use instead, as `npm run bench`: every page in turn in every round, in one
 * browser. Writes `results.json` and, from it, the tables of `RESULTS.md` and the picture `results.svg`.
 *
 * `--rounds N` sets the number of rounds (3). `--all` adds further pages, large statements and busy pages. `--only a,b`
 * prints the numbers of some pages and writes nothing. `--report` only makes the tables again. `--films` only films an
 * article on a slow phone.
 */

ensureInstalled();
ensureInstalled('test/bench/');
ensureBrowsers();
const { buildPages } = await import('./pages/build.mjs');
const { measureBusy } = await import('./busy.mjs');
const { measureGrowth } = await import('./growth.mjs');
const { measurePages } = await import('./measure.mjs');
const { report } = await import('./report.mjs');
const { kept, keep, settingOf } = await import('./results.mjs');

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
    report: { type: 'boolean', default: false },
    films: { type: 'boolean', default: false },
  },
});

const launch = () =>
  chromium.launch({
    executablePath: findBrowsers().chromium.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });

async function film() {
  const { filmPages } = await import('./films.mjs');
  await buildPages();
  const browser = await launch();
  await filmPages(browser);
  await browser.close();
}

async function measure() {
  const words = await buildPages();
  const browser = await launch();
  const setting = settingOf(browser);
  const rounds = Number(values.rounds);
  const only = values.only?.split(',');
  const measured = await measurePages(browser, words, { rounds, all: values.all, only });
  if (only) {
    console.log(JSON.stringify(measured, null, 1));
  } else {
    const before = kept();
    keep({
      pages: { ...setting, rounds, ...measured },
      growth: values.all
        ? { ...setting, rounds, rows: await measureGrowth(browser, rounds) }
        : before.growth,
      busy: values.all
        ? { ...setting, rounds, rows: await measureBusy(browser, rounds) }
        : before.busy,
    });
  }
  await browser.close();
}

if (values.films) await film();
else {
  if (!values.report) await measure();
  if (!values.only) await report(kept());
}
