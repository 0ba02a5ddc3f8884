import { type ElementName, registry } from '../../src/elements/registry.js';
import { joinedOn } from '../../src/elements/shared/signatories.view.js';
import { en } from '../../src/i18n/locales/en.js';
import type { Mark, Sentence, Statement } from '../../src/statement/schema.js';
import { type NamedSignatory, signatoriesOf } from '../../src/statement/signatories.js';

/** The texts of a statement that each element shows, for tests with a page and without one. */

/** Returns the texts of a statement that an element shows, with repetitions, by part. */
type Shown = Partial<Record<string, string[]>>;

const paragraphsOf = ({ sections }: Statement) => sections.flatMap(({ paragraphs }) => paragraphs);
/** Returns the sentences of the text, then those of the footnotes. */
export const sentences = (statement: Statement) =>
  [...paragraphsOf(statement), ...(statement.notes ?? [])].flatMap((each) => each.sentences);
export const textOf = (statement: Statement, id: string) =>
  sentences(statement).find((sentence) => sentence.id === id)!.text;
/** Returns the sentences of the list inside an item, by the sentence that the item ends with. */
function insideOf({ sections }: Statement, source: string): string[] {
  const inside: string[] = [];
  for (const { paragraphs } of sections) {
    let isInside = false;
    for (const { item, sentences: own } of paragraphs) {
      const level = item ? (item.level ?? 1) : 0;
      isInside &&= level === 2;
      if (isInside) inside.push(...own.map(({ id }) => id));
      if (level === 1) isInside = own.at(-1)!.id === source;
    }
  }
  return inside;
}
/**
 * Returns the quotation of each demand: the sentence that leads into it, its own, and those of the list inside its item,
 * unless they are demands themselves.
 */
const quotedIn = (statement: Statement, demands: Statement['demands']) =>
  demands.map(({ leadIn, source }) => {
    const inside = insideOf(statement, source);
    const isApart = statement.demands.some((demand) => inside.includes(demand.source));
    return [leadIn, source, ...(isApart ? [] : inside)]
      .flatMap((id) => (id ? textOf(statement, id) : []))
      .join(' ');
  });
const sourcesOf = (statement: Statement, items: { source: string }[]) =>
  items.map(({ source }) => textOf(statement, source));
/** Returns the text of a signatory: the name, then the details on their own line. */
const textsOf = (statement: Statement) =>
  signatoriesOf(statement).map((each) => [each.name, ...detailsOf(each)].join(' '));
const detailsOf = (signatory: NamedSignatory) => {
  const { role, affiliation, region } = signatory;
  const details = [role, affiliation, region].filter(Boolean).join(', ');
  return [details, joinedOn(signatory, en)].filter(Boolean);
};
/**
 * Returns the texts of signatories with their own elements: linked names, names without details, details, and groups.
 */
export const piecesOf = (statement: Statement) =>
  signatoriesOf(statement).flatMap((each, index, all) => [
    ...(each.group && all[index - 1]?.group !== each.group ? [each.group] : []),
    ...(each.url || detailsOf(each).length === 0 ? [each.name] : []),
    ...detailsOf(each),
  ]);
const headingsAt = ({ sections }: Statement, wanted: number) =>
  sections.flatMap(({ heading, level = 2 }) => (heading && level === wanted ? heading : []));
const headingsOf = (items: { heading: string }[]) => items.map(({ heading }) => heading);

/** Returns the addressees of each demand, in order. */
const asked = ({ demands, actors }: Statement) =>
  demands.map(({ addressees: [id] }) => actors.find((actor) => actor.id === id)!);

export const shownBy: Record<ElementName, (statement: Statement) => Shown> = {
  'coup-stats': (statement) => ({
    counts: statement.figures.map(({ counts }) => counts),
    sentence: sourcesOf(statement, statement.figures),
  }),
  'demand-card': (statement) => ({
    addressees: [asked(statement)[0]!.name],
    heading: headingsOf(statement.demands.slice(0, 1)),
    sentence: quotedIn(statement, statement.demands.slice(0, 1)),
  }),
  'demand-list': (statement) => ({
    // Demands on addressees with the same name share a group.
    addressees: [...new Set(asked(statement).map(({ name }) => name))],
    // The filter buttons.
    '': [...new Set(asked(statement))].map(({ name }) => `${name} (1)`),
    heading: headingsOf(statement.demands),
    sentence: quotedIn(statement, statement.demands),
  }),
  'joint-statement': (statement) => ({
    heading: [statement.title],
    section: headingsAt(statement, 2),
    subsection: headingsAt(statement, 3),
    signatory: textsOf(statement),
    ...richText(statement),
  }),
  'justice-timeline': (statement) => ({
    event: headingsOf(statement.events),
    sentence: sourcesOf(statement, statement.events),
  }),
  'signatory-list': (statement) => ({ signatory: textsOf(statement) }),
  'statement-quote': (statement) => {
    const { pullQuote, pullQuotes = [] } = statement;
    const all = paragraphsOf(statement);
    // The lines of an address are no quotation.
    const [first] = (all.find(({ label }) => !label) ?? all[0]!).sentences;
    const id = pullQuote ?? pullQuotes[0]?.source ?? first!.id;
    const paragraph = all.find(({ sentences: own }) => own.some((sentence) => sentence.id === id));
    const speaker =
      pullQuotes.find(({ source }) => source === id)?.speaker ?? paragraph?.quote?.speaker;
    return { sentence: [textOf(statement, id)], speaker: speaker ? [speaker] : [] };
  },
};

/** Returns where the words of a mark end in a text. */
function endOf(text: string, { words, occurrence = 1 }: Mark): number {
  let end = 0;
  for (let count = 0; count < occurrence; count++) end = text.indexOf(words, end) + words.length;
  return end;
}

const markOf = ({ notes = [] }: Statement, id: string) =>
  notes.find((note) => note.id === id)!.mark;

/** Returns the text of a sentence with the marks of its footnotes in their places. */
function withNotes(statement: Statement, { text, marks = [] }: Sentence): string {
  const found = marks
    .flatMap((mark) =>
      'note' in mark ? [{ end: endOf(text, mark), mark: markOf(statement, mark.note) }] : [],
    )
    .sort((one, other) => one.end - other.end);
  return found.reduceRight(
    (shown, { end, mark }) => shown.slice(0, end) + mark + shown.slice(end),
    text,
  );
}

/** Returns the speaker of each block quotation. Neighbouring quotations of one speaker are one block. */
const speakersOf = ({ sections }: Statement) =>
  sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ quote }, index) => {
      const before = paragraphs[index - 1]?.quote;
      return quote?.speaker && before?.speaker !== quote.speaker ? [quote.speaker] : [];
    }),
  );

/** Returns the texts that `<joint-statement>` shows of the sections and footnotes, by part. */
export function richText(statement: Statement) {
  const all = sentences(statement);
  const marks = all.flatMap((sentence) => sentence.marks ?? []);
  return {
    sentence: all.map((sentence) => withNotes(statement, sentence)),
    label: paragraphsOf(statement).flatMap(({ item, label }) => item?.mark ?? label ?? []),
    speaker: speakersOf(statement),
    noteref: marks.flatMap((mark) => ('note' in mark ? markOf(statement, mark.note) : [])),
    backlink: (statement.notes ?? []).map(({ mark }) => mark),
    'text-link': marks.flatMap((mark) => ('url' in mark ? mark.words : [])),
  };
}

/** Returns the texts with their own elements: sentences without marks, and emphasized words. */
export const leavesOf = (statement: Statement) =>
  sentences(statement).flatMap(({ text, marks = [] }) =>
    marks.length === 0 ? [text] : marks.flatMap((mark) => ('kind' in mark ? mark.words : [])),
  );

/** Returns the citation under each element. */
export const citedOf = ({ title, version, corrections = [] }: Statement) => [
  title,
  ...(version ? [version.replace(/^[\p{N}.]+$/u, 'version $&')] : []),
  ...corrections.map(({ text }) => text),
];

/** Returns whether a statement has content for an element. */
export function isEnough(tag: ElementName, statement: Statement) {
  const { needs } = registry[tag];
  return !needs || statement[needs].length > 0;
}
