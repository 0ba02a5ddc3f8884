import { rangeOf } from '../marks.js';
import type { Mark, Sentence } from '../schema.js';
import { type Fault, idsOf, type Salvaged } from './references.js';
import { forms } from './salvage.js';

type Section = Salvaged['sections'][number];

/** Every fault in the form of the text: in marks, list items, labels and footnotes. */
export function textFaults(statement: Salvaged, whole: Salvaged): Fault[] {
  const known = idsOf(whole.notes);
  const of = (sentences: Sentence[], path: string) =>
    sentences.flatMap((sentence, i) => markFaults(sentence, `${path}/sentences/${i}`, known));
  return [
    ...statement.sections.flatMap((section, i) => [
      ...section.paragraphs.flatMap(({ sentences }, j) =>
        of(sentences, `/sections/${i}/paragraphs/${j}`),
      ),
      ...paragraphFaults(section, whole.sections[i]!, `/sections/${i}/paragraphs`),
    ]),
    ...(statement.notes ?? []).flatMap(({ sentences }, i) => of(sentences, `/notes/${i}`)),
    ...(statement.translations ?? []).flatMap(({ sentences }, i) =>
      Object.entries(sentences).flatMap(([id, given]) =>
        typeof given === 'string'
          ? []
          : markFaults(given, `/translations/${i}/sentences/${id}`, known),
      ),
    ),
    ...unusedNotes(statement, whole),
  ];
}

/** What continues a character: a combining mark, a variation selector, or the rest of joined emoji. */
const joins = /^[\p{M}\p{Emoji_Modifier}\u200d\udc00-\udfff]/u;

/** Faults of the marks of a sentence. */
function markFaults(
  { text, marks = [] }: Pick<Sentence, 'text' | 'marks'>,
  path: string,
  notes: Set<unknown>,
): Fault[] {
  const ranges = marks.map((mark) => (isThere(text, mark) ? rangeOf(text, mark) : undefined));
  return marks.flatMap((mark, i): Fault[] => {
    const at = `${path}/marks/${i}`;
    const range = ranges[i];
    const faults: Fault[] = [];
    if ('note' in mark && !notes.has(mark.note)) {
      faults.push({ path: `${at}/note`, message: `unknown note ${JSON.stringify(mark.note)}` });
    }
    if (!range) return [...faults, rangeFault(text, mark, at)];
    if (splits(text, range)) {
      const message = `"${mark.words}" begins or ends inside a character of the sentence: "${text}"`;
      faults.push({ path: `${at}/words`, message });
    }
    const overlapped = marks.findIndex(
      (other, j) => j < i && ranges[j] && overlap(mark, range, other, ranges[j]),
    );
    if (overlapped >= 0) {
      const message = `"${mark.words}" overlaps the words of ${path}/marks/${overlapped}`;
      faults.push({ path: `${at}/words`, message });
    }
    return faults;
  });
}

const timesIn = (text: string, words: string) => text.split(words).length - 1;

/** Whether a text has the words of a mark as often as it asks. */
const isThere = (text: string, { words, occurrence = 1 }: Mark) =>
  timesIn(text, words) >= occurrence;

/** The fault of a mark whose words the sentence does not have, or not so often. */
function rangeFault(text: string, mark: Mark, path: string): Fault {
  const { words, occurrence = 1 } = mark;
  const times = timesIn(text, words);
  return times
    ? {
        path: `${path}/occurrence`,
        message: `invalid value ${occurrence}. The sentence contains "${words}" only ${times} times: "${text}"`,
      }
    : { path: `${path}/words`, message: `the sentence does not contain "${words}": "${text}"` };
}

type Range = readonly [start: number, end: number];

/** Whether words begin or end inside a character, as a reader sees it. */
const splits = (text: string, range: Range) =>
  range.some((place) => joins.test(text.slice(place)) || text[place - 1] === '\u200d');

/** Whether two marks overlap. The mark of a footnote is at the end of its words alone, and two can be at one place. */
function overlap(mark: Mark, range: Range, other: Mark, otherRange: Range): boolean {
  const start = 'note' in mark ? range[1] : range[0];
  const otherStart = 'note' in other ? otherRange[1] : otherRange[0];
  return start < otherRange[1] && otherStart < range[1];
}

/** Faults of the paragraphs of a section: what each is in the text. */
function paragraphFaults(section: Section, whole: Section, path: string): Fault[] {
  return section.paragraphs.flatMap((paragraph, i): Fault[] => {
    const faults: Fault[] = [];
    const at = `${path}/${i}`;
    const { item } = paragraph;
    const [first, second] = forms.filter((form) => paragraph[form] !== undefined);
    if (first && second) {
      const message = `the paragraph also has \`${first}\`. Delete one of them.`;
      faults.push({ path: `${at}/${second}`, message });
    }
    if (item?.mark && item.list !== 'numbered') {
      const message = 'the list is not numbered. Delete the mark.';
      faults.push({ path: `${at}/item/mark`, message });
    }
    if (item?.level === 2 && !whole.paragraphs[i - 1]?.item) {
      const message = 'invalid value 2. The paragraph before is not an item, so use 1.';
      faults.push({ path: `${at}/item/level`, message });
    }
    return faults;
  });
}

/** Footnotes to which no mark leads. A sentence at fault may have the mark. */
function unusedNotes(statement: Salvaged, whole: Salvaged): Fault[] {
  const sentences = [
    ...whole.sections.flatMap(({ paragraphs }) => paragraphs),
    ...(whole.notes ?? []),
  ].flatMap((paragraph) => paragraph.sentences as (Sentence | null)[]);
  const used = new Set(
    sentences.flatMap((sentence) =>
      Array.isArray(sentence?.marks)
        ? sentence.marks.map((mark) => (mark as { note?: unknown } | null)?.note)
        : [],
    ),
  );
  return (statement.notes ?? []).flatMap(({ id }, i) =>
    used.has(id)
      ? []
      : {
          path: `/notes/${i}/id`,
          message: `no sentence has the mark of this note. Add \`"note": "${id}"\` to the marks of one.`,
        },
  );
}
