import { primary } from '../utils/language-tag.js';
import type { StatementContent } from './content.js';
import type {
  Actor,
  DatedEvent,
  Demand,
  Figure,
  Note,
  Section,
  Sentence,
  Translation,
} from './schema.js';

/** A text as it is shown. */
export type Shown<T> = T & {
  /** The language of a translated text. */
  language?: string;
  /** The status of a translated text. */
  status?: Translation['status'] | undefined;
  /** The original of a translated text. */
  original?: T;
};

type WithSentences<T> = Omit<T, 'sentences'> & { sentences: Shown<Sentence>[] };

/** A paragraph of the text with its sentences as they are shown. */
export type ShownParagraph = WithSentences<Section['paragraphs'][number]>;

type ShownSection = Omit<Section, 'paragraphs'> & { paragraphs: ShownParagraph[] };

/** A statement as a page shows it: texts are in the page's language if they are translated. */
export interface ShownStatement extends StatementContent {
  /** The language of a translated title. */
  titleLanguage?: string;
  sections: Shown<ShownSection>[];
  notes?: WithSentences<Note>[] | undefined;
  figures: Shown<Figure>[];
  demands: Shown<Demand>[];
  actors: Shown<Pick<Actor, 'id' | 'name'>>[];
  events: Shown<Omit<DatedEvent, 'mentions'>>[];
}

const known = new WeakMap<StatementContent, Map<object, ShownStatement>>();

/** Returns the statement as a page in the given language shows it. Returns the same object each time. */
export function inLanguage(statement: StatementContent, language: string): ShownStatement {
  const all = [statement, ...(statement.translations ?? [])];
  const fitting =
    all.find((candidate) => candidate.language === language) ??
    all.find((candidate) => primary(candidate.language) === primary(language)) ??
    statement;
  if (fitting === statement) return statement;
  // Two statements can share a translation.
  const shown = known.get(statement) ?? new Map<object, ShownStatement>();
  known.set(statement, shown);
  const found = shown.get(fitting) ?? translated(statement, fitting as Translation);
  shown.set(fitting, found);
  return found;
}

/** Translations with `empty` in the place of what they leave out: it does not stay in the language of the statement. */
const filled = <T extends object, E>(texts: Record<string, string | T> = {}, empty: E) =>
  Object.fromEntries(
    Object.entries(texts).map(([id, given]) => [
      id,
      { ...empty, ...(typeof given === 'string' ? { text: given } : given) },
    ]),
  );

function translated(statement: StatementContent, translation: Translation): ShownStatement {
  const { status, title, language } = translation;
  /** Returns the items with their translations. */
  const merge = <T extends { id: string }>(
    items: T[],
    texts: Record<string, string | { [K in keyof T]?: T[K] | undefined }> = {},
    field?: keyof T,
  ): Shown<T>[] => {
    const byId = new Map(Object.entries(texts));
    return items.map((item) => {
      const text = byId.get(item.id);
      if (!text) return item;
      const fields = typeof text === 'string' ? { [field!]: text } : text;
      return { ...item, ...fields, language, status, original: item };
    });
  };
  const texts = filled(translation.sentences, { marks: undefined });
  const withSentences = <T extends { sentences: Sentence[] }>(items: T[]): WithSentences<T>[] =>
    items.map((item) => ({ ...item, sentences: merge(item.sentences, texts) }));
  const sections = statement.sections.map((section) => ({
    ...section,
    paragraphs: withSentences(section.paragraphs),
  }));
  return {
    ...statement,
    ...(title && { title, titleLanguage: language }),
    sections: merge(sections, translation.sections, 'heading'),
    figures: merge(statement.figures, filled(translation.figures, { sinceText: undefined })),
    demands: merge(statement.demands, translation.demands, 'heading'),
    actors: merge(statement.actors, translation.actors, 'name'),
    events: merge(statement.events, translation.events, 'heading'),
    ...(statement.notes && { notes: withSentences(statement.notes) }),
  };
}
