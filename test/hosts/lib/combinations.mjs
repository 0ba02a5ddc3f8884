/**
 * Elements with attributes and a language: what the shortcodes of the integrations have to write as the library does.
 * The languages are those in which Node and every engine write dates alike.
 */
export const combinations = [
  ['coup-stats', {}, 'en'],
  ['coup-stats', { figures: 'displaced, killed  towns', layout: 'row' }, 'en'],
  ['coup-stats', { figures: '', theme: 'dark' }, 'ar'],
  ['demand-card', { demand: 'voices', actions: 'cite share' }, 'ja'],
  ['demand-list', {}, 'en'],
  ['demand-list', { to: 'asean international-community' }, 'ja'],
  ['justice-timeline', {}, 'en'],
  ['justice-timeline', { from: '2024-06', until: '2025-03' }, 'fr'],
  ['justice-timeline', { from: '2017-10', until: '2024' }, 'en'],
  ['statement-quote', {}, 'es'],
  ['statement-quote', { sentence: 'p2s1' }, 'en'],
  ['statement-quote', { sentence: '', theme: '' }, 'en'],
  ['signatory-list', { highlight: `Mother's "Embrace" & <friends>`, limit: '5' }, 'en'],
  ['joint-statement', {}, 'en'],
  ['joint-statement', { show: 'lede' }, 'th'],
  // The former name of the attribute.
  ['joint-statement', { part: 'lede' }, 'en'],
  ['joint-statement', { show: 'text', part: 'lede' }, 'en'],
  // The same name can say which part of a page the element is.
  ['joint-statement', { part: 'main column' }, 'en'],
  ['joint-statement', { show: 'signatories', part: 'main' }, 'en'],
  ['joint-statement', { show: 'signatories' }, 'ar'],
  ['joint-statement', { show: 'text' }, 'en'],
];

/** What a shortcode has to refuse, and what its message has to say. */
export const refusals = [
  [{}, 'element: expected '],
  [{ element: 'coup-stat' }, 'found "coup-stat"'],
  [
    { element: 'coup-stats', figures: 'killed none' },
    'figures: expected one of killed, detained, ',
  ],
  [
    { element: 'coup-stats', demand: 'voices' },
    'demand: expected an attribute of coup-stats, one of ',
  ],
  [{ element: 'coup-stats', onclick: 'alert(1)' }, 'onclick: expected an attribute of coup-stats'],
  [{ element: 'coup-stats', src: '/own.json' }, 'src: expected '],
  [{ element: 'coup-stats', theme: 'pink' }, "theme: expected one of 'auto', 'light', 'dark'"],
  [{ element: 'signatory-list', limit: 'few' }, 'limit: expected a number; found "few"'],
  [{ element: 'demand-list', to: 'nobody' }, 'to: expected one of '],
  [{ element: 'justice-timeline', from: 'May' }, 'from: expected a date, YYYY, '],
  [{ element: 'justice-timeline', until: '2016' }, 'from, until: expected '],
  [{ element: 'statement-quote', sentence: 'p99' }, 'sentence: expected one of p'],
  [{ element: 'demand-card' }, 'demand: expected one of '],
  [{ element: 'demand-card', demand: '' }, 'demand: expected one of '],
  [{ element: 'joint-statement', show: 'half' }, "show: expected one of 'all', 'text', "],
];
