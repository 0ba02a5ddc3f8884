/** What the library itself makes, for comparison with what the plugin makes in PHP. */
import { all } from '../../../src/i18n/all-locales.js';
import {
  type Attributes,
  type AttributeType,
  entriesOf,
} from '../../../src/elements/descriptor.js';
import { type ElementName, elementNames, registry } from '../../../src/elements/registry.js';
import { en as siteWords } from '../../../demo/words/en.js';
import { elementFormat } from '../../../src/snippets/element-format.js';
import { piecesOf } from '../../../src/snippets/pieces.js';
import { sentencesOf } from '../../../src/statement/text.js';
import { inLanguage } from '../../../src/statement/translation.js';
import { embedded } from '../../../src/statement/embedded.js';
import { signatoriesView } from '../../../src/elements/signatory-list/signatory-list.view.js';

export { frame, samples, snippets } from '../samples.js';
export { elementNames, registry };

/** What the editor says about each element. */
export const shownBy = siteWords.elements;

const { figures, demands } = embedded;
const signatories = entriesOf(embedded, 'signatories');
const asked = entriesOf(embedded, 'addressees');

/** Values of an attribute: each that there is, and several at once where it takes them. */
function valuesOf(type: AttributeType): string[] {
  switch (type.kind) {
    case 'enum':
      return [...type.values];
    case 'number':
      return ['5'];
    case 'date':
      return ['2017', '2017-10', '2021-02', '2024-11-27', '2025-03-01'];
    case 'name':
      return entriesOf(embedded, type.of).slice(3, 4);
    case 'id':
      return entriesOf(embedded, type.of);
    case 'ids': {
      const ids = 'of' in type ? entriesOf(embedded, type.of) : type.values;
      const [first = '', second = '', third = second] = ids;
      return [...ids, `${third}, ${first} ${second}`, `${first},${second}`, `${first} ${first}`];
    }
  }
}

/** Attributes in many combinations: none, each value of each, and a few together. */
const combinationsOf = (element: ElementName): Attributes[] => [
  ...(element === 'demand-card' ? [] : [{}]),
  ...Object.entries(registry[element].attributes).flatMap(([name, type]) =>
    valuesOf(type).map((value) => ({ [name]: value })),
  ),
  ...(more[element] ?? []),
];

const more: Partial<Record<ElementName, Attributes[]>> = {
  'coup-stats': [{ figures: 'displaced, killed', layout: 'row', theme: 'dark', actions: 'cite' }],
  'justice-timeline': [{ from: '2021', until: '2024' }],
  'signatory-list': [{ highlight: signatories[3]!, limit: '5', columns: '2' }],
};

/** Every combination in every language, with what the library makes of it. */
export const expected = elementNames.flatMap((element) =>
  combinationsOf(element).flatMap((attributes) =>
    Object.entries(all).map(([lang, messages]) => {
      const given = { ...attributes, lang };
      return {
        element,
        attributes: given,
        html: elementFormat(embedded, element, given, messages),
      };
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
  pieces: piecesOf(inGroups, en),
  expected: [{}, { group: 'Organizations' }, { group: 'RESEAUX', limit: '5' }].map(
    (attributes) => ({
      attributes: { ...attributes, lang: 'en' },
      html: elementFormat(inGroups, 'signatory-list', { ...attributes, lang: 'en' }, en),
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

/** The words between the tags of one of them, in a language. */
export const contentOf = (element: ElementName, attributes: Attributes, lang = 'en'): string =>
  elementFormat(embedded, element, attributes, all[lang]!).replace(/^<[^>]*>|<\/[\w-]+>$/g, '');
