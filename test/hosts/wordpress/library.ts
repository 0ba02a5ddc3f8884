/** What the library itself makes, for comparison with what the plugin makes in PHP. */
import { all } from '../../../src/locales/all.js';
import {
  type Attributes,
  elementForm,
  type ElementName,
  elementNames,
} from '../../../src/snippet/element-form.js';
import { sentencesOf } from '../../../src/statement/text.js';
import { embedded } from '../../../src/statement/embedded.js';

export { frame, samples, snippets } from '../samples.js';
export { elementNames };

const { figures, demands, actors, signatories } = embedded;
const asked = actors.filter(({ id }) => demands.some(({ addressees }) => addressees.includes(id)));

/** Attributes in many combinations, by element: each id once, several together, and each of a few values. */
const combinations: Record<ElementName, Attributes[]> = {
  'coup-stats': [
    {},
    ...figures.map(({ id }) => ({ figures: id })),
    { figures: 'displaced, killed detained', layout: 'row', theme: 'dark', actions: 'cite embed' },
    { figures: 'killed killed' },
  ],
  'demand-card': demands.map(({ id }) => ({ demand: id })),
  'demand-list': [{}, ...asked.map(({ id }) => ({ to: id })), { to: 'asean,un-security-council' }],
  'joint-statement': [{}, ...['all', 'text', 'lede', 'signatories'].map((part) => ({ part }))],
  'justice-timeline': [
    {},
    ...['2017', '2017-10', '2021-02', '2024-11-27', '2025-03-01'].flatMap((date) => [
      { from: date },
      { until: date },
    ]),
    { from: '2021', until: '2024' },
  ],
  'signatory-list': [{}, { highlight: signatories[3]!, limit: '5', columns: '2' }],
  'statement-quote': [{}, ...sentencesOf(embedded).map(({ id }) => ({ sentence: id }))],
};

/** Every combination in every language, with what the library makes of it. */
export const expected = elementNames.flatMap((element) =>
  combinations[element].flatMap((attributes) =>
    Object.entries(all).map(([lang, words]) => {
      const given = { ...attributes, lang };
      return { element, attributes: given, html: elementForm(embedded, element, given, words) };
    }),
  ),
);

/** How many of each there are to choose from. */
export const counts = {
  figures: figures.length,
  demands: demands.length,
  addressees: asked.length,
  sentences: sentencesOf(embedded).length,
};

/** One of each element as an author might want it, in English. */
export const wanted: [ElementName, Attributes][] = [
  ['coup-stats', { figures: 'killed displaced', layout: 'row' }],
  ['demand-card', { demand: 'decisive-action' }],
  ['demand-list', { to: 'asean' }],
  ['joint-statement', { part: 'lede' }],
  ['justice-timeline', { from: '2024' }],
  ['signatory-list', { highlight: "Mother's Embrace", limit: '5' }],
  ['statement-quote', { sentence: sentencesOf(embedded)[2]!.id }],
];

/** The words between the tags of one of them, in a language. */
export const contentOf = (element: ElementName, attributes: Attributes, lang = 'en'): string =>
  elementForm(embedded, element, attributes, all[lang]!).replace(/^<[^>]*>|<\/[\w-]+>$/g, '');
