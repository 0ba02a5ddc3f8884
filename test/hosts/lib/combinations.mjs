/**
 * Elements with attributes and a language, which the shortcodes of the integrations must write like the library. Node
 * and every engine format dates alike in these languages.
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
  ['signatory-list', { highlight: "MOTHER'S embrace", limit: '5' }, 'en'],
  ['joint-statement', {}, 'en'],
  ['joint-statement', { show: 'lede' }, 'th'],
  // The former name of the attribute.
  ['joint-statement', { part: 'lede' }, 'en'],
  ['joint-statement', { show: 'text', part: 'lede' }, 'en'],
  // The same name can select a part of a page for the element.
  ['joint-statement', { part: `main's "column" & <more>` }, 'en'],
  ['joint-statement', { show: 'signatories', part: 'main' }, 'en'],
  ['joint-statement', { show: 'signatories' }, 'ar'],
  ['joint-statement', { show: 'text' }, 'en'],
];

/** Invalid shortcode parameters with the expected messages. */
export const refusals = [
  [{}, 'element: '],
  [{ element: 'coup-stat' }, 'element: unknown element "coup-stat". Known elements: coup-stats, '],
  [
    { element: 'coup-stats', figures: 'killed none' },
    'figures: unknown id "none". Known ids: killed, detained, ',
  ],
  [
    { element: 'coup-stats', demand: 'voices' },
    'coup-stats: unknown attribute "demand". Known attributes: ',
  ],
  [{ element: 'coup-stats', onclick: 'alert(1)' }, 'coup-stats: unknown attribute "onclick"'],
  [{ element: 'coup-stats', src: '/own.json' }, 'src'],
  [
    { element: 'coup-stats', theme: 'pink' },
    'theme: unknown value "pink". Known values: auto, light, dark.',
  ],
  [
    { element: 'signatory-list', highlight: 'Nobody' },
    'highlight: unknown value "Nobody". Known values: ',
  ],
  [{ element: 'signatory-list', limit: 'few' }, 'limit: invalid value "few". Use a '],
  [{ element: 'demand-list', to: 'nobody' }, 'to: unknown id "nobody". Known ids: '],
  [{ element: 'justice-timeline', from: 'May' }, 'from: invalid value "May". Use YYYY, '],
  [{ element: 'justice-timeline', until: '2016' }, 'from, until: the statement has no event '],
  [{ element: 'statement-quote', sentence: 'p99' }, 'sentence: unknown id "p99". Known ids: p'],
  [{ element: 'demand-card' }, 'demand: '],
  [{ element: 'demand-card', demand: '' }, 'demand: '],
  [
    { element: 'joint-statement', show: 'half' },
    'show: unknown value "half". Known values: all, text, ',
  ],
];
