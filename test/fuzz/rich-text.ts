import fc from 'fast-check';
import type { Mark, Note, Section, Sentence } from '../../src/statement/schema.js';

/** Texts that have an effect, or lose content, unless treated as text. */
const hostile = [
  '<img src=x onerror="globalThis.executed=true">',
  '</q></script><script>globalThis.executed=true</script>',
  '&lt;b&gt; &amp; <!-- x -->',
  '${x} {n} {date} $& $1 %s',
  '__proto__',
  'constructor',
  '\u202eright\u2066to left',
  '\'"`\\',
];

/** Generates a text: any characters, white space only inside, and no digit, which could be a figure. */
export const words = (maxLength = 40) =>
  fc.oneof(
    {
      weight: 7,
      arbitrary: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength })
        .map((text) => text.replace(/[\p{Nd}\s]+/gu, ' ').trim())
        .filter((text) => text !== ''),
    },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  );

/** Generates a value or, more rarely, none. */
export const maybe = <T>(of: fc.Arbitrary<T>, freq = 3) => fc.option(of, { nil: undefined, freq });

/** Returns a copy without the keys that have no value. */
export const withoutGaps = <T extends object>(item: T) =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const style = fc.oneof(
  fc.record({ kind: fc.constantFrom('emphasis' as const, 'strong' as const) }),
  fc.record({ url: fc.webUrl() }),
);

/** The marks of the footnotes. A sentence refers to one by its index. */
const noteMarks = ['1', '2', '*', '†'];

/** The marks on the first and on the last words of a sentence, and the footnotes after the first. */
export const marking = fc.record({
  first: maybe(style, 1),
  last: maybe(style, 1),
  notes: fc.uniqueArray(fc.nat(noteMarks.length - 1), { maxLength: 2 }),
});

/** Whether words begin or end inside a character. A mark may not. */
const isPart = (text: string) =>
  /^[\p{M}\p{Emoji_Modifier}\u200d\udc00-\udfff]|\u200d$/u.test(text);

/** Returns marks on the words at the start and at the end of a text. */
export function marksOn(
  text: string,
  [start, end]: [string, string],
  { first, last, notes }: Partial<typeof marking extends fc.Arbitrary<infer T> ? T : never>,
): Pick<Sentence, 'marks'> {
  const marks: Mark[] = [];
  if (!isPart(start)) {
    if (first) marks.push({ words: start, ...first });
    marks.push(...(notes ?? []).map((note) => ({ words: start, note: `note-${note}` })));
  }
  const parts = text.split(end);
  // Only if the last of the words, as a search from the start finds them, are at the end.
  if (last && !isPart(end) && parts.at(-1) === '' && parts.length > 1) {
    const occurrence = parts.length - 1;
    if (occurrence > 1 || text !== start)
      marks.push({ words: end, ...last, ...(occurrence > 1 && { occurrence }) });
  }
  return marks.length > 0 ? { marks } : {};
}

/** What a paragraph is: a plain one, an item, a quotation or a line of an address. */
export const paragraphForm = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('plain' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('item' as const),
      list: fc.constantFrom('bulleted' as const, 'numbered' as const),
      level: fc.constantFrom(1 as const, 2 as const),
      mark: maybe(words(3), 1),
    }),
  },
  // Few speakers, so that neighbours often have the same.
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('quote' as const),
      speaker: maybe(fc.constantFrom('Ada', '<b>Bo</b>')),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('label' as const), label: words(8) }) },
);

type Paragraph = Section['paragraphs'][number];

/** Returns the members that make a paragraph an item, a quotation or a line of an address. */
export function formOf(
  form: typeof paragraphForm extends fc.Arbitrary<infer T> ? T : never,
  before: Paragraph | undefined,
): Partial<Paragraph> {
  if (form.kind === 'label') return { label: form.label };
  if (form.kind === 'quote') return { quote: withoutGaps({ speaker: form.speaker }) };
  if (form.kind === 'plain') return {};
  const { list, level, mark } = form;
  return {
    item: withoutGaps({
      list,
      level: level === 2 && before?.item ? level : undefined,
      mark: list === 'numbered' ? mark : undefined,
    }),
  };
}

/** The text of each footnote. */
export const noteTexts = fc.array(fc.record({ text: words(), marking }), {
  minLength: noteMarks.length,
  maxLength: noteMarks.length,
});

/** Returns the footnotes to which the sentences refer. */
export function notesOf(
  sections: Section[],
  texts: typeof noteTexts extends fc.Arbitrary<infer T> ? T : never,
): { notes?: Note[] } {
  const used = new Set(
    sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .flatMap(({ marks = [] }) => marks.map((mark) => 'note' in mark && mark.note)),
  );
  const notes = noteMarks.flatMap((mark, index) => {
    const id = `note-${index}`;
    const { text, marking: own } = texts[index]!;
    const { first } = own;
    return used.has(id)
      ? [
          {
            id,
            mark,
            sentences: [{ id: `${id}-s1`, text, ...marksOn(text, [text, text], { first }) }],
          },
        ]
      : [];
  });
  return notes.length > 0 ? { notes } : {};
}
