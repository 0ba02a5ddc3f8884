import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { goals, ratio, runsOf, total } from './goals.mjs';
import { draw } from './picture.mjs';
import { summary } from './statistics.mjs';

const file = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const number = (value) => Math.round(value).toLocaleString('en');

/** A median with the middle half of the rounds. */
const spread = (list, show = number) => {
  const { median, low, high } = summary(list) ?? {};
  return median === undefined ? 'never' : `${show(median)} (${show(low)}–${show(high)})`;
};
const times = (result) => (result ? `${result.median.toFixed(2)} ×` : '');
const table = (head, rows, align = '---:') =>
  [head, head.map((_, index) => (index ? align : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const name = ({ own, title }) => (own ? `**${title}**` : title);
/** What a form of this library is called after its name. */
const formOf = (peers, form) => peers.find(({ name }) => name === form).title.split(', ')[1];
const fcp = ({ first }) => first.fcp;
const last = ({ first }) => first.last;

const sections = {
  'pages-goals': (result) =>
    table(
      ['goal', 'measured', 'met'],
      goals(result).map(({ goal, measured, met }) => [goal, measured, met ? 'yes' : '**no**']),
      '---',
    ),

  'pages-run': ({ date, machine, load, browser, node, vite, rounds, commit, versions }) =>
    `Run of ${date} at ${commit}: ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, headless Chromium ${browser}, Node ${node}, Vite ${vite}, ${machine}, load ${load.map((one) => one.toFixed(1)).join(' before and ')} after. ${Object.entries(
      versions,
    )
      .map(([one, version]) => `${one} ${version}`)
      .join(', ')}.`,

  'pages-slow': (result) =>
    table(
      [
        'slow phone',
        ...[360, 1280].flatMap((width) => [
          `first paint, ${number(width)} px`,
          '×',
          'last signatory',
          '×',
        ]),
      ],
      result.peers.map((peer) => [
        name(peer),
        ...[360, 1280].flatMap((width) => {
          const kind = `slow ${width}`;
          const runs = runsOf(result, peer.name, kind);
          return [fcp, last].flatMap((value) => [
            spread(runs.map(value)),
            times(ratio(result, peer.name, 'static', kind, value)),
          ]);
        }),
      ]),
    ),

  'pages-free': (result) =>
    table(
      [
        'unthrottled',
        ...[360, 1280].flatMap((width) => [
          `first paint, ${number(width)} px`,
          'last signatory',
          '×',
        ]),
      ],
      result.peers.map((peer) => [
        name(peer),
        ...[360, 1280].flatMap((width) => {
          const kind = `free ${width}`;
          const runs = runsOf(result, peer.name, kind);
          return [
            spread(runs.map(fcp)),
            spread(runs.map(last)),
            times(ratio(result, peer.name, 'static', kind, last)),
          ];
        }),
      ]),
    ),

  'pages-bytes': (result) =>
    table(
      ['', 'brotli', 'gzip', 'requests', 'second visit: bytes', 'last signatory'],
      result.peers.map((peer) => {
        const { bytes } = result.once[peer.name];
        const again = runsOf(result, peer.name, 'slow 360').map(({ second }) => second);
        return [
          name(peer),
          number(total(bytes['br 3'])),
          number(total(bytes['gzip 3'])),
          bytes['br 3'].length,
          number(summary(again.map((visit) => visit.bytes)).median),
          spread(again.map((visit) => visit.last)),
        ];
      }),
    ),

  'pages-flight': ({ flight }) =>
    flight
      ? table(
          ['one response', 'bytes with headers', 'first byte after', 'all of it after that'],
          flight.map(({ path, bytes, begin, first, end }) => [
            path.replace(/^\/(assets\/)?([\da-f]{8}\/)?/, ''),
            number(bytes),
            `${number(first - begin)} ms`,
            `${number(end - first)} ms`,
          ]),
        )
      : 'This machine could not make such a link; by bytes, a first flight is ten segments, 14,600 bytes.',

  'pages-script': (result) =>
    table(
      [
        'processor ÷ 4, 360 px',
        'script',
        '× by hand',
        'most in one task',
        'longest task with script',
        'layout',
        'heap',
        'script, unthrottled',
      ],
      result.peers.map((peer) => {
        const runs = runsOf(result, peer.name, 'script 3');
        const one = (value) => value.toFixed(1);
        return [
          name(peer),
          spread(runs.map((run) => run.script)),
          times(ratio(result, peer.name, 'hand-written', 'script 3', (run) => run.script)),
          spread(runs.map((run) => run.inOneTask)),
          spread(runs.map((run) => run.longest)),
          number(summary(runs.map((run) => run.layout)).median),
          `${(summary(runs.map((run) => run.heap)).median / 1e6).toFixed(2)} MB`,
          spread(
            runsOf(result, peer.name, 'script free').map((run) => run.script),
            one,
          ),
        ];
      }),
    ),

  'pages-shift': (result) => {
    const cell = ({ top, frames, moved }) => [(top + frames).toFixed(3), `${number(moved)} px`];
    const both = (widths) => [360, 1280].flatMap((width) => cell(widths[width]));
    const head = [360, 1280].flatMap((width) => [
      `shift, ${number(width)} px`,
      'what follows moved',
    ]);
    return [
      table(
        ['three widgets', ...head],
        result.peers.map((peer) => [name(peer), ...both(result.once[peer.name].shifts)]),
      ),
      table(
        ['one element of this library, and all on one page', ...head],
        Object.entries(result.elements).flatMap(([form, shifts]) =>
          Object.entries(shifts).map(([element, widths]) => [
            `${element === 'all' ? 'all' : `\`${element}\``}, ${formOf(result.peers, form)}`,
            ...both(widths),
          ]),
        ),
      ),
    ].join('\n\n');
  },

  'pages-content': (result) =>
    table(
      [
        'without script',
        'names',
        'figures',
        'their sentences',
        'demands',
        'filters',
        'what it lacks',
      ],
      result.peers.map((peer) => {
        const { readable, filters } = result.once[peer.name];
        const kinds = Object.entries(filters).filter(([, works]) => works);
        return [
          name(peer),
          ...Object.values(readable).map(([found, all]) => `${found} of ${all}`),
          kinds.map(([kind]) => kind).join(', ') || 'none',
          peer.note,
        ];
      }),
      '---',
    ),

  'pages-widgets': (result) =>
    table(
      [
        '',
        ...[2, 3, 7].flatMap((count) => [
          `${count} widgets: brotli`,
          'last signatory',
          'script',
          'longest task',
        ]),
      ],
      result.peers.map((peer) => [
        name(peer),
        ...[2, 3, 7].flatMap((count) => {
          const timed = runsOf(result, peer.name, count === 3 ? 'slow 360' : `slow ${count}`);
          const traced = runsOf(result, peer.name, `script ${count}`);
          return [
            number(total(result.once[peer.name].bytes[`br ${count}`])),
            number(summary(timed.map(last))?.median ?? NaN),
            number(summary(traced.map((run) => run.script)).median),
            number(summary(traced.map((run) => run.longest)).median),
          ];
        }),
      ]),
    ),

  'pages-timeline': (result) =>
    table(
      [
        'timeline, slow phone, 360 px',
        'brotli',
        'requests',
        'first paint',
        'last step',
        '×',
        'script, processor ÷ 4',
      ],
      result.timelines.map((peer) => {
        const runs = runsOf(result, peer.name, 'timeline');
        const bytes = result.timelineBytes[peer.name];
        return [
          name(peer),
          number(total(bytes)),
          bytes.length,
          spread(runs.map(fcp)),
          spread(runs.map(last)),
          times(ratio(result, peer.name, 'static', 'timeline', last)),
          spread(runsOf(result, peer.name, 'timeline script').map((run) => run.script)),
        ];
      }),
    ),

  'pages-profile': ({ runs }) => {
    const sorted = runs
      .filter(({ name, kind }) => name === 'element' && kind === 'script all')
      .sort((a, b) => a.inOneTask - b.inOneTask);
    const { profile } = sorted[Math.floor(sorted.length / 2)];
    return table(
      ['all seven elements: in the task with most script, events in one another', 'ms'],
      profile.map(([event, ms]) => [`\`${event}\``, ms.toFixed(1)]),
    );
  },
};

/** Puts sections between their marks in RESULTS.md. */
export async function write(texts) {
  let text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const [mark, section] of Object.entries(texts)) {
    const pattern = new RegExp(`(<!-- ${mark} -->)[^]*?(<!-- /${mark} -->)`);
    if (!pattern.test(text))
      throw new Error(`${file}: expected <!-- ${mark} --> … <!-- /${mark} -->`);
    text = text.replace(pattern, (_, start, end) => `${start}\n\n${section}\n\n${end}`);
  }
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

/** Writes the tables of the pages, and the picture. */
export async function report(result) {
  await write(
    Object.fromEntries(Object.entries(sections).map(([mark, make]) => [mark, make(result)])),
  );
  writeFileSync(new URL('results.svg', import.meta.url), draw(result));
}
