import { firstFlight, goals, ratio, runsOf } from '../goals.mjs';
import { goalsTable, median, total } from '../statistics.mjs';
import { formOf, megabytes, middle, name, number, px, shift } from './cells.mjs';
import { spread, table, times, widths } from './cells.mjs';

/** Lists the errors of the measurements. */
function failuresOf({ failures, runs }) {
  const kinds = new Map();
  for (const { name: page, kind, failed = [] } of [...failures, ...runs]) {
    for (const what of failed) {
      const key = `${page}: ${what}`;
      kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
    }
  }
  if (!kinds.size) return 'No page and no request failed.';
  const each = [...kinds].map(
    ([key, loads]) =>
      `${key} (${loads.size > 3 ? `${loads.size} kinds of loads` : [...loads].join(', ')})`,
  );
  return `Loads with an error or a failed request: ${each.join(', ')}.`;
}

/** Returns the sections of counts and of script costs, by mark in RESULTS.md. */
export const costsOf = {
  'pages-goals': (result) => goalsTable(goals(result)),

  'pages-run': (result) => {
    const { date, machine, load, browser, node, vite, rounds, commit } = result;
    const versions = Object.entries(result.versions).map(([one, version]) => `${one} ${version}`);
    return `Run of ${date} at commit ${commit}: ${rounds} ${rounds === 1 ? 'round' : 'rounds'} in headless Chromium ${browser} with Node ${node} and Vite ${vite}, on ${machine}. The load average was ${load.map((one) => one.toFixed(1)).join(' before and ')} after. ${failuresOf(result)}${versions.length ? `\n\n${versions.map((one) => `- ${one}`).join('\n')}` : ''}`;
  },

  'pages-bytes': (result) =>
    table(
      ['first visit', 'brotli', 'gzip', 'requests'],
      result.peers.map((peer) => {
        const { bytes } = result.once[peer.name];
        return [
          name(peer),
          number(total(bytes['br 3'])),
          number(total(bytes['gzip 3'])),
          bytes['br 3'].length,
        ];
      }),
    ),

  'pages-flight': ({ flight }) =>
    flight
      ? table(
          ['response', 'bytes with headers', 'first byte', 'rest after the first byte'],
          flight.map(({ path, bytes, begin, first, end }) => [
            path.replace(/^\/(assets\/)?([\da-f]{8}\/)?/, ''),
            number(bytes),
            `${number(first - begin)} ms`,
            `${number(end - first)} ms`,
          ]),
        )
      : `This machine cannot make such a link. A first flight is ten segments, ${number(firstFlight)} bytes.`,

  'pages-script': (result) =>
    table(
      [
        'processor ÷ 4, 360 px',
        ...[
          'script',
          '× by hand',
          'wall time',
          'most script in one task',
          'longest task with script',
        ],
        ...['layout', 'heap', 'unthrottled, 1,280 px: script', '× by hand', 'heap'],
      ],
      result.peers.map((peer) => {
        const runs = runsOf(result, peer.name, 'script 3');
        const free = runsOf(result, peer.name, 'script free');
        const beside = (kind) =>
          times(ratio(result, peer.name, 'hand-written', kind, (run) => run.script));
        const heap = (run) => run.heap;
        return [
          name(peer),
          spread(runs.map((run) => run.script)),
          beside('script 3'),
          middle(runs.map((run) => run.wall)),
          spread(runs.map((run) => run.inOneTask)),
          spread(runs.map((run) => run.longest)),
          middle(runs.map((run) => run.layout)),
          middle(runs.map(heap), megabytes),
          spread(
            free.map((run) => run.script),
            (value) => value.toFixed(1),
          ),
          beside('script free'),
          middle(free.map(heap), megabytes),
        ];
      }),
    ),

  'pages-profile': (result) => {
    const forms = result.peers.flatMap(({ name: form }) => {
      const runs = runsOf(result, form, 'script all').filter(({ profile }) => profile);
      return runs.length ? [[form, runs]] : [];
    });
    const parts = Object.keys(forms[0]?.[1][0].profile ?? {});
    return table(
      ['longest task with all seven elements, ms', ...parts, 'whole'],
      forms.map(([form, runs]) => [
        formOf(result.peers, form),
        ...parts.map((part) => number(median(runs.map(({ profile }) => profile[part])))),
        middle(runs.map((run) => run.longest)),
      ]),
    );
  },

  'pages-shift': (result) => {
    const both = (shifts) =>
      widths.flatMap((width) => [shift(shifts[width]), px(shifts[width].moved)]);
    const head = widths.flatMap((width) => [`shift, ${px(width)}`, 'paragraph below moved']);
    const loaded = ({ name: page }, width) => {
      const runs = runsOf(result, page, `slow ${width}`).map(({ first }) => first.shifts);
      const frames = runs.map(([, ...rest]) => rest.reduce((sum, value) => sum + value, 0));
      return shift({ top: Math.max(...runs.map(([top]) => top)), frames: Math.max(...frames) });
    };
    return [
      table(
        ['three widgets', ...head, ...widths.map((width) => `all in view, slow, ${px(width)}`)],
        result.peers.map((peer) => [
          name(peer),
          ...both(result.once[peer.name].shifts),
          ...widths.map((width) => loaded(peer, width)),
        ]),
      ),
      table(
        ['each element of this library, and all on one page', ...head],
        Object.entries(result.elements).flatMap(([form, shifts]) =>
          Object.entries(shifts).map(([element, each]) => [
            `${element === 'all' ? 'all' : `\`${element}\``}, ${formOf(result.peers, form)}`,
            ...both(each),
          ]),
        ),
      ),
    ].join('\n\n');
  },

  'pages-content': (result) => {
    const kinds = Object.keys(Object.values(result.once)[0]?.readable ?? {});
    return table(
      ['without script', ...kinds, 'filters, with script', 'notes'],
      result.peers.map((peer) => {
        const { readable, filters } = result.once[peer.name];
        const works = Object.keys(filters).filter((kind) => filters[kind]);
        return [
          name(peer),
          ...kinds.map((kind) => readable[kind].join(' of ')),
          works.join(', ') || 'none',
          peer.note,
        ];
      }),
      '---',
    );
  },
};
