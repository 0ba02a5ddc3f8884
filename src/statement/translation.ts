import { primary } from '../utils/language-tag.js';
import type { StatementContent } from './content.js';
import type { Actor, Demand, Figure, Sentence, DatedEvent, Translation } from './schema.js';

/** A text as it is shown. */
export type Shown<T> = T & {
  /** The language of a translated text. */
  language?: string;
  /** The status of a translated text. */
  status?: Translation['status'] | undefined;
  /** The original of a translated text. */
  original?: T;
};

type Section = Omit<StatementContent['sections'][number], 'paragraphs'> & {
  paragraphs: { id: string; sentences: Shown<Sentence>[] }[];
};

/** A statement as a page shows it: texts are in the page's language if they are translated. */
export interface ShownStatement extends StatementContent {
  /** The language of a translated title. */
  titleLanguage?: string;
  sections: Shown<Section>[];
  figures: Shown<Figure>[];
  demands: Shown<Demand>[];
  actors: Shown<Pick<Actor, 'id' | 'name'>>[];
  events: Shown<Omit<DatedEvent, 'mentions'>>[];
}

const known = new WeakMap<object, ShownStatement>();

/** Returns the statement as a page in the given language shows it. Returns the same object each time. */
export function inLanguage(statement: StatementContent, language: string): ShownStatement {
  const all = [statement, ...(statement.translations ?? [])];
  const fitting =
    all.find((candidate) => candidate.language === language) ??
    all.find((candidate) => primary(candidate.language) === primary(language)) ??
    statement;
  if (fitting === statement) return statement;
  if (!known.has(fitting)) known.set(fitting, translated(statement, fitting as Translation));
  return known.get(fitting)!;
}

/** The translations of figures. A text that is missing does not stay in the language of the statement. */
const figuresIn = ({ figures = {} }: Translation) =>
  Object.fromEntries(
    Object.entries(figures).map(([id, texts]) => [id, { sinceText: undefined, ...texts }]),
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
  const sections = statement.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ id, sentences }) => ({
      id,
      sentences: merge(sentences, translation.sentences, 'text'),
    })),
  }));
  return {
    ...statement,
    ...(title && { title, titleLanguage: language }),
    sections: merge(sections, translation.sections, 'heading'),
    figures: merge(statement.figures, figuresIn(translation)),
    demands: merge(statement.demands, translation.demands, 'heading'),
    actors: merge(statement.actors, translation.actors, 'name'),
    events: merge(statement.events, translation.events, 'heading'),
  };
}
