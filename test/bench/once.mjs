import { firstFlight } from './link/first-flight.mjs';
import * as measure from './measure.mjs';
import { taller } from './measure.mjs';
import { all as elements, counts as widgetsOf } from './pages/build.mjs';
import { filters, withoutScript, withScript } from './reading.mjs';
import { counts } from './rounds.mjs';
import { widths } from './sections/cells.mjs';

/** The texts of every page: of its three widgets, of two of them, of the timeline. */
function textsOf({ content: { names, figures, demands }, steps }) {
  const asked = demands.groups.flatMap(({ list }) => list);
  const said = {
    names: { words: { names: names.list } },
    figures: {
      words: {
        figures: figures.list.map(
          ({ before, number, counts: counted }) => before + number + counted,
        ),
        'as of': [figures.asOf],
      },
      sentences: { 'their sentences': [...new Set(figures.list.map(({ text }) => text))] },
    },
    demands: {
      words: {
        addressees: demands.groups.map(({ addressees }) => addressees),
        headings: asked.map(({ heading }) => heading),
      },
      sentences: { demands: asked.map(({ text }) => text) },
    },
  };
  const together = (widgets) => {
    const shown = ['names', 'figures', 'demands'].filter((widget) => widgets.includes(widget));
    const join = (part) => Object.assign({}, ...shown.map((widget) => said[widget][part]));
    return { words: join('words'), sentences: join('sentences') };
  };
  return {
    ...Object.fromEntries(
      Object.entries(widgetsOf).map(([count, widgets]) => [count, together(widgets)]),
    ),
    timeline: {
      words: { headings: steps.list.map(({ heading }) => heading) },
      sentences: { sentences: steps.list.map(({ text }) => text) },
    },
  };
}

/** Lists the loads with an error or a failed request, and passes on the other results. */
function watch() {
  const failures = [];
  const passed = (name, kind, { failed, ...rest }) => {
    if (failed.length) failures.push({ name, kind, failed });
    return rest;
  };
  return { failures, passed };
}

/** Checks that every page shows its texts with scripts. Throws at the first page that does not. */
export async function readAll({ browser, address, peers, timelines, ...words }) {
  const { failures, passed } = watch();
  const texts = textsOf(words);
  const read = async (peer, page, options) => {
    const url = address(peer, page);
    passed(
      peer.name,
      `read ${page}`,
      await withScript(browser, url, { ...texts[page], ...options }),
    );
  };
  for (const peer of peers) {
    await Promise.all([
      ...widths.map((width) => read(peer, 3, { width })),
      read(peer, 2, { width: 360 }),
      read(peer, 7, { width: 360, height: taller }),
    ]);
  }
  for (const peer of timelines) {
    await Promise.all(widths.map((width) => read(peer, 'timeline', { width })));
  }
  return failures;
}

/** Measures constants: bytes, shifts, readable text without scripts, filters. */
export async function measureOnce({ browser, address, peers, timelines, ...words }, note) {
  const { failures, passed } = watch();
  const texts = textsOf(words);
  const { names } = words.content;
  const awaited = names.list.at(-1);
  const filter = { name: names.list[2], other: awaited, addressee: 'ASEAN' };

  const shiftsOf = async (name, kind, url, seen) => {
    const shifts = {};
    for (const width of widths) {
      const options = { width, awaited: seen, times: 1 };
      const shifted = await measure.shifted(browser, url, options);
      shifts[width] = passed(name, `shift ${kind}, ${width} px`, shifted);
    }
    return shifts;
  };
  const bytesOf = async (name, kind, url) =>
    passed(name, `bytes ${kind}`, await measure.transferred(browser, url, { width: 360 }))
      .responses;
  const readableOf = async (name, kind, url) =>
    passed(
      name,
      'without script',
      await withoutScript(browser, url, { width: 360, ...texts[kind] }),
    ).readable;

  const once = {};
  for (const peer of peers) {
    note(peer.title);
    const { name } = peer;
    const url = address(peer, 3);
    const loads = ['br', 'gzip'].flatMap((encoding) =>
      [...counts, 3].map(async (count) => {
        const kind = `${encoding} ${count}`;
        return [kind, await bytesOf(name, kind, address(peer, count, encoding))];
      }),
    );
    const bytes = Object.fromEntries(await Promise.all(loads));
    const filtered = await filters(browser, url, { width: 1280, ...filter });
    once[name] = {
      bytes,
      shifts: await shiftsOf(name, 3, url, awaited),
      readable: await readableOf(name, 3, url),
      filters: passed(name, 'filters', filtered).works,
    };
  }

  note('Each element');
  const own = {};
  for (const { name: form } of peers.filter((peer) => peer.own)) {
    own[form] = {};
    for (const name of [...elements, 'all']) {
      const url = address({ name: form }, name);
      own[form][name] = await shiftsOf(form, name, url, 'issued ahead of the anniversary');
    }
  }

  note('Timeline');
  const timeline = {};
  for (const peer of timelines) {
    const url = address(peer, 'timeline');
    const last = words.steps.list.at(-1).heading;
    timeline[peer.name] = {
      bytes: await bytesOf(peer.name, 'timeline', url),
      shifts: await shiftsOf(peer.name, 'timeline', url, last),
      readable: await readableOf(peer.name, 'timeline', url),
    };
  }

  note('First flight');
  const heaviest = peers.flatMap(({ name }) => {
    const scripts = once[name].bytes['br 3'].filter(({ path }) => path.endsWith('.js'));
    return scripts.sort((a, b) => b.bytes - a.bytes).slice(0, 1);
  });
  const paths = ['/static/3.html', '/element/3.html', ...heaviest.map(({ path }) => path)];
  const flight = firstFlight([...new Set(paths)]);
  return { once, elements: own, timeline, flight, failures };
}
