import { ratio, runsOf } from '../goals.mjs';
import { total } from '../statistics.mjs';
import { fcp, last, megabytes, middle, name, number, px, shift } from './cells.mjs';
import { spread, table, times, widths } from './cells.mjs';

/** Returns the second visits of a page, in the rounds that had one. */
const again = (result, peer, kind) =>
  runsOf(result, peer, kind)
    .map(({ second }) => second)
    .filter(Boolean);

const visits = ['slow 360', 'slow 1280', 'free 360', 'free 1280'];
const where = ['slow phone, 360 px', '1,280 px', 'unthrottled, 360 px', '1,280 px'];

/** Returns the sections of times, by mark in RESULTS.md. */
export const timesOf = {
  'pages-slow': (result) =>
    table(
      [
        'slow phone',
        ...widths.flatMap((width) => [`first paint, ${px(width)}`, '×', 'last signatory', '×']),
      ],
      result.peers.map((peer) => [
        name(peer),
        ...widths.flatMap((width) => {
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
        ...widths.flatMap((width) => [`first paint, ${px(width)}`, 'last signatory', '×']),
      ],
      result.peers.map((peer) => [
        name(peer),
        ...widths.flatMap((width) => {
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

  'pages-ready': (result) =>
    table(
      ['`statement-ready` of the last widget', ...where, 'second visit, slow phone, 360 px'],
      result.peers
        .filter(({ own }) => own)
        .map((peer) => [
          name(peer),
          ...visits.map((kind) =>
            spread(runsOf(result, peer.name, kind).map(({ first }) => first.ready)),
          ),
          spread(again(result, peer.name, 'slow 360').map(({ ready }) => ready)),
        ]),
    ),

  'pages-waits': (result) => {
    const runs = runsOf(result, 'iframe', 'slow 360');
    const steps = {
      'the page is loaded': ({ waits }) => waits?.document,
      "the iframe's page is loaded, with the widget in it": ({ waits }) => waits?.frame,
      'the iframe has its height, and the last name is visible': (first) => first.last,
      'the module of the iframe is loaded': ({ waits }) => waits?.module,
      'the element has rendered': ({ waits }) => waits?.drawn,
    };
    return table(
      [
        'iframe format, slow phone, 360 px',
        'ms after the visit begins',
        'ms after the step before',
      ],
      Object.entries(steps).map(([step, value], index, all) => [
        step,
        spread(runs.map(({ first }) => value(first))),
        index ? middle(runs.map(({ first }) => value(first) - all[index - 1][1](first))) : '',
      ]),
    );
  },

  'pages-again': (result) =>
    table(
      ['second visit', 'bytes', 'requests', ...where],
      result.peers.map((peer) => [
        name(peer),
        middle(again(result, peer.name, 'slow 360').map(({ bytes }) => bytes)),
        middle(again(result, peer.name, 'slow 360').map(({ requests }) => requests)),
        ...visits.map((kind) => spread(again(result, peer.name, kind).map((visit) => visit.last))),
      ]),
    ),

  'pages-widgets': (result) => {
    const each = (head, cells) =>
      table(
        [
          '',
          ...[2, 3, 7].flatMap((count) => head.map((one, at) => (at ? one : `${count}: ${one}`))),
        ],
        result.peers.map((peer) => [
          name(peer),
          ...[2, 3, 7].flatMap((count) => cells(peer, count)),
        ]),
      );
    const loads = each(['brotli', 'first paint', 'last signatory'], (peer, count) => {
      const runs = runsOf(result, peer.name, count === 3 ? 'slow 360' : `slow ${count}`);
      const { bytes } = result.once[peer.name];
      return [number(total(bytes[`br ${count}`])), middle(runs.map(fcp)), middle(runs.map(last))];
    });
    const costs = each(['script', 'longest task', 'heap'], (peer, count) => {
      const runs = runsOf(result, peer.name, `script ${count}`);
      return [
        middle(runs.map((run) => run.script)),
        middle(runs.map((run) => run.longest)),
        middle(
          runs.map((run) => run.heap),
          megabytes,
        ),
      ];
    });
    return `${loads}\n\n${costs}`;
  },

  'pages-timeline': (result) => {
    const runs = (peer, kind) => runsOf(result, peer.name, `timeline ${kind}`);
    const seen = table(
      ['timeline', ...where.flatMap((one) => [`${one}: first paint`, 'last step', '×'])],
      result.timelines.map((peer) => [
        name(peer),
        ...visits.flatMap((kind) => [
          spread(runs(peer, kind).map(fcp)),
          spread(runs(peer, kind).map(last)),
          times(ratio(result, peer.name, 'static', `timeline ${kind}`, last)),
        ]),
      ]),
    );
    const costs = table(
      [
        'timeline',
        ...['brotli', 'requests', 'script, processor ÷ 4', 'unthrottled', 'heap'],
        ...widths.flatMap((width) => [`shift, ${px(width)}`, 'paragraph below moved']),
        ...['second visit: bytes', 'last step, slow phone'],
      ],
      result.timelines.map((peer) => {
        const { bytes, shifts } = result.timeline[peer.name];
        const second = again(result, peer.name, 'timeline slow 360');
        return [
          name(peer),
          number(total(bytes)),
          bytes.length,
          spread(runs(peer, 'script').map((run) => run.script)),
          spread(runs(peer, 'script free').map((run) => run.script)),
          middle(
            runs(peer, 'script').map((run) => run.heap),
            megabytes,
          ),
          ...widths.flatMap((width) => [shift(shifts[width]), px(shifts[width].moved)]),
          middle(second.map((visit) => visit.bytes)),
          spread(second.map((visit) => visit.last)),
        ];
      }),
    );
    const content = table(
      ['timeline, without script', 'headings', 'sentences', 'notes'],
      result.timelines.map((peer) => {
        const { readable } = result.timeline[peer.name];
        const counts = Object.values(readable).map(([found, all]) => `${found} of ${all}`);
        return [name(peer), ...counts, peer.note];
      }),
      '---',
    );
    return [seen, costs, content].join('\n\n');
  },
};
