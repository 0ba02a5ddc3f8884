/** What the library itself makes, for comparison with what the plugin makes in PHP. */
import { all } from '../../../src/i18n/all-locales.js';
import { type Attributes, entriesOf } from '../../../src/elements/descriptor.js';
import { type ElementName, elementNames, registry } from '../../../src/elements/registry.js';
import { en as siteWords } from '../../../demo/words/en.js';
import { elementFormat } from '../../../src/snippets/element-format.js';
import { dsdFormat } from '../../../src/snippets/dsd-format.js';
import { sentencesOf } from '../../../src/statement/text.js';
import { inLanguage } from '../../../src/statement/translation.js';
import { embedded } from '../../../src/statement/embedded.js';
import { singlesOf } from '../../support/attribute-combinations.js';
import { signatoriesView } from '../../../src/elements/signatory-list/signatory-list.view.js';

export { frame, samples, snippets } from '../samples.js';
export { elementNames, registry };

/** What the editor says about each element. */
export const shownBy = siteWords.elements;

const { figures, demands } = embedded;
const signatories = entriesOf(embedded, 'signatories');
const asked = entriesOf(embedded, 'addressees');

/** Every attribute in every language, with what the library makes of it. A card of the plugin always names its demand. */
export const expected = elementNames.flatMap((element) =>
  singlesOf(embedded, element).flatMap((attributes) =>
    Object.entries(all).flatMap(([lang, messages]) => {
      if (element === 'demand-card' && !attributes.demand) return [];
      const given = { lang, ...attributes };
      return [{ element, attributes: given, html: dsdFormat(embedded, element, given, messages) }];
    }),
  ),
);

const en = all.en!;

/** Names as they are published, to which a spelling is compared. */
const published = [
  ...signatories,
  ...['Mother’s Embrace', 'Réseau d’Étude', 'Łódź Straße', 'ΑΘΗΝΑΪΚΟΣ ΣΥΛΛΟΓΟΣ', 'İzmir Halkevi'],
  ...['North-South 2017–2024', 'জাতীয় সমিতি', 'ミャンマー連絡会', 'မြန်မာ့အသံ', 'Việt Tân'],
];

/** Spellings that the element takes for one of those names, and others that it does not. */
const spellings = [
  ...published,
  ...published.map((name) => name.toUpperCase()),
  ...published.map((name) => name.toLowerCase()),
  ...published.map((name) => name.normalize('NFD')),
  ...published.map((name) => `\u3000${name.replace(/ /g, '\u00a0 \t\ufeff')} `),
  ...published.map((name) => name.replace(/[’']/g, '‘').replace(/[-–]/g, '―')),
  ...published.map((name) => name.replace(/[’']/g, "'").replace(/[-–]/g, '\u2011')),
  ...['Mothers Embrace', 'Mother`s Embrace', 'MOTHER´S EMBRACE', 'Mother"s Embrace'],
  ...[
    'Lodz Strasse',
    'Łodz Straße',
    'lódz straße',
    'Lodz Straße',
    'Izmir Halkevi',
    'ızmir halkevi',
  ],
  ...[
    'Reseau d’Etude',
    'RESEAU D’ETUDE',
    'Reseau dEtude',
    'Reseau  d’Etude',
    'ＲＥＳＥＡＵ Ｄ’ＥＴＵＤＥ',
  ],
  ...['Αθηναικος Συλλογος', 'αθηναικοσ συλλογοσ', 'North South 2017-2024', 'North−South 2017-2024'],
  ...[
    'জাতীয সমিতি',
    'জতয় সমত',
    'ミャンマ連絡会',
    'မြန်မာအသံ',
    'Viet Tan',
    'VIET TÂN',
    'ﬁ',
    '',
    '’',
    '-',
  ],
];

/** Each spelling with whether the element highlights a name by it. */
export const highlights: [string, boolean][] = spellings
  .filter((spelling) => spelling.trim())
  .map((highlight) => {
    const statement = inLanguage({ ...embedded, signatories: published }, 'en');
    return [highlight, signatoriesView(statement, { highlight }, en).faults.length === 0];
  });

/** The same names, for the plugin. */
export { published };

const inGroups = {
  ...embedded,
  signatories: [
    { name: 'Réseau d’Étude', group: 'Réseaux' },
    { name: 'Mother’s Embrace', group: 'Organizations' },
    { name: 'Athan', group: 'Organizations' },
  ],
};

/** An invented statement whose signatories are in groups, and what the library writes for each spelling of a group. */
export const grouped = {
  statement: inGroups,
  expected: [{}, { group: 'Organizations' }, { group: 'RESEAUX', limit: '5' }].map(
    (attributes) => ({
      attributes: { lang: 'en', ...attributes },
      html: dsdFormat(inGroups, 'signatory-list', { lang: 'en', ...attributes }, en),
    }),
  ),
};

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
  ['joint-statement', { show: 'lede' }],
  ['justice-timeline', { from: '2024' }],
  ['signatory-list', { highlight: "Mother's Embrace", limit: '5' }],
  ['statement-quote', { sentence: sentencesOf(embedded)[2]!.id }],
];

/** The declarative shadow root and the words between the tags of one of them. */
export const drawnOf = (element: ElementName, attributes: Attributes): string =>
  dsdFormat(embedded, element, attributes, en).replace(/^<[^>]*>/, '');

/** The words between the tags of one of them, in a language. */
export const contentOf = (element: ElementName, attributes: Attributes, lang = 'en'): string =>
  elementFormat(embedded, element, attributes, all[lang]!).replace(/^<[^>]*>|<\/[\w-]+>$/g, '');
