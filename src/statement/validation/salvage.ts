import type { Salvaged } from './references.js';

type Key = string | number;
type Section = Salvaged['sections'][number];
type Paragraph = Section['paragraphs'][number];
type Note = NonNullable<Salvaged['notes']>[number];

const lists = [
  'figures',
  'demands',
  'events',
  'actors',
  'corrections',
  'notes',
  'pullQuotes',
  'signatories',
  'translations',
] as const;

/** What makes a paragraph more than a plain one. */
export const forms = ['item', 'quote', 'label'] as const;

const listOf = <T>(items: T[] | undefined): T[] => (Array.isArray(items) ? items : []);

const isFull = <T>(items: T[], isRight: (item: T, index: number) => boolean) =>
  items.length > 0 && items.every(isRight);

/**
 * Returns the parts of a statement that can still be checked after schema errors at the given paths. Each invalid
 * item is a gap in its list. An invalid text removes the checksum, and an invalid language is empty. `whole` contains
 * the invalid items too.
 */
export function salvage(data: object, faults: Key[][]): { rest: Salvaged; whole: Salvaged } {
  const whole = { ...data } as Salvaged;
  // Each path and all of its prefixes.
  const faulty = new Set(faults.flatMap((path) => path.map((_, i) => path.slice(0, i + 1).join())));
  const at = (...path: Key[]) => faulty.has(path.join());
  const gap = <T>(items: T[] | undefined, ...path: Key[]) => {
    const kept = [...listOf(items)];
    kept.forEach((_, index) => {
      if (at(...path, index)) Reflect.deleteProperty(kept, index);
    });
    return kept;
  };
  whole.sections = listOf(whole.sections).map((section: Section | null) => ({
    ...section!,
    paragraphs: listOf(section?.paragraphs).map((paragraph: Paragraph | null) => ({
      ...paragraph!,
      sentences: listOf(paragraph?.sentences),
    })),
  }));
  whole.notes = listOf(whole.notes).map((note: Note | null) => ({
    ...note!,
    sentences: listOf(note?.sentences),
  }));
  const rest = { ...whole };
  rest.sections = whole.sections.map((section, i) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph, j) => {
      const path = ['sections', i, 'paragraphs', j];
      const kept = { ...paragraph, sentences: gap(paragraph.sentences, ...path, 'sentences') };
      for (const form of forms) if (at(...path, form)) Object.assign(kept, { [form]: undefined });
      return kept;
    }),
  }));
  /** Whether the schema has left all of the text as it is. */
  const isWhole =
    !at('notes') &&
    isFull(whole.sections, (section, i) =>
      isFull(section.paragraphs, ({ sentences }, j) =>
        isFull(sentences, () => !at('sections', i, 'paragraphs', j, 'sentences')),
      ),
    );
  for (const list of lists) Object.assign(rest, { [list]: gap(whole[list] as unknown[], list) });
  if (at('sha256') || !isWhole) delete rest.sha256;
  if (at('pullQuote')) delete rest.pullQuote;
  if (at('date')) rest.date = '';
  if (at('language')) rest.language = '';
  return { rest, whole };
}
