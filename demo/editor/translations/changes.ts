import { rangeOf } from '../../../src/statement/marks.js';
import type { Mark, Translation } from '../../../src/statement/schema.js';
import { marksAt, placesOfMarks } from '../document/mark-places.js';
import { omit } from '../omit.js';
import { replaced } from '../panels/annotations.js';
import type { Annotations, EditorDraft } from '../types.js';

/** A sentence with its marks. The text of any other slot has none. */
export interface MarkedText {
  text: string;
  marks: Mark[];
}

/** An object of texts by id, whatever they are. */
type Tree = Record<string, unknown>;

/** The lists of a translation, whose texts belong to ids. */
const translatedLists = [
  ...(['sentences', 'sections', 'figures', 'demands', 'events', 'actors'] as const),
];

/** Returns a text in one line, as every text of a translation is. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Returns the value at a key such as "figures/killed/counts". */
function valueAt(translation: Translation, key: string): unknown {
  let value: unknown = translation;
  for (const part of key.split('/'))
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Tree)[part]
        : undefined;
  return value;
}

/** Returns the text of a slot, which is empty if it is not translated. */
export function textAt(translation: Translation, key: string): MarkedText {
  const value = valueAt(translation, key);
  if (typeof value === 'string') return { text: value, marks: [] };
  const { text = '', marks = [] } = (value ?? {}) as Partial<MarkedText>;
  return { text, marks };
}

/** Sets a value in a tree. Without a value, the key is removed, and objects that become empty too. */
function set(tree: Tree, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length > 0) {
    const inner = Object.hasOwn(tree, key) ? (tree[key] as Tree) : {};
    set(inner, rest, value);
    // The schema needs the sentences, also if there is none yet.
    if (key === 'sentences' || Object.keys(inner).length > 0) tree[key] = inner;
    else Reflect.deleteProperty(tree, key);
  } else if (value === undefined) Reflect.deleteProperty(tree, key);
  else tree[key] = value;
}

/** A text for a slot. Without marks, the marks before stay, so that the check reports those without their words. */
interface Change {
  key: string;
  text: string;
  marks?: Mark[];
}

/** Sets texts of a translation. An empty text is removed. */
export function withTexts(
  annotations: Annotations,
  index: number,
  changes: readonly Change[],
): Annotations {
  const before = annotations.translations?.[index];
  if (!before) return annotations;
  const translation = structuredClone(before);
  for (const { key, text, marks = textAt(before, key).marks } of changes) {
    const line = inOneLine(text);
    const value = marks.length > 0 ? { text: line, marks } : line;
    set(translation, key.split('/'), line === '' ? undefined : value);
    // A new text is of the original as it now reads.
    set(translation, ['confirm', key], undefined);
  }
  return withTranslationAt(annotations, index, translation);
}

/** Replaces a translation. What changes nothing is no step of the history. */
function withTranslationAt(
  annotations: Annotations,
  index: number,
  translation: Translation,
): Annotations {
  const translations = annotations.translations ?? [];
  if (JSON.stringify(translation) === JSON.stringify(translations[index])) return annotations;
  return { ...annotations, translations: replaced(translations, index, translation) };
}

/** Adds a translation without texts. */
export const withTranslation = (
  annotations: Annotations,
  language: string,
  status: Translation['status'],
): Annotations => ({
  ...annotations,
  translations: [...(annotations.translations ?? []), { language, status, sentences: {} }],
});

/** Removes a translation, and the list if it is empty. */
export function withoutTranslation(annotations: Annotations, index: number): Annotations {
  const translations = (annotations.translations ?? []).filter((_, i) => i !== index);
  return translations.length > 0
    ? { ...annotations, translations }
    : omit(annotations, 'translations');
}

export function withFacts(
  annotations: Annotations,
  index: number,
  facts: Partial<Pick<Translation, 'language' | 'status'>>,
): Annotations {
  const translation = annotations.translations?.[index];
  if (!translation) return annotations;
  return withTranslationAt(annotations, index, { ...translation, ...facts });
}

/** Returns a mark on words of a text, at a place if it is known. */
export function markOn(mark: Mark, text: string, words: string, start = text.indexOf(words)): Mark {
  const bare = omit(mark, 'occurrence') as Mark;
  if (start < 0 || words === '') return { ...bare, words };
  let occurrence = 1;
  while (rangeOf(text, { words, occurrence })[0] < start) occurrence++;
  return { ...bare, words, ...(occurrence > 1 && { occurrence }) };
}

const noSpaces = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\u3000-\u303f\uff00-\uffef]/u;

/** Joins texts with their marks. Scripts without spaces between words get none. */
export function joined(texts: readonly MarkedText[]): MarkedText {
  return texts.reduce((one, other) => {
    const isTight = noSpaces.test(one.text.at(-1)!) && noSpaces.test(other.text[0]!);
    const text = `${one.text}${isTight ? '' : ' '}${other.text}`;
    const shift = text.length - other.text.length;
    const places = [
      ...placesOfMarks(one.text, one.marks),
      ...placesOfMarks(other.text, other.marks).map((place) => ({
        ...place,
        start: place.start + shift,
        end: place.end + shift,
      })),
    ];
    return { text, marks: marksAt(text, places) };
  });
}

/** A translation of a text that the statement does not have any more. */
export interface Orphan {
  key: string;
  text: string;
}

/** Returns translations of what is not in the statement. */
export function orphansOf(draft: EditorDraft, translation: Translation): Orphan[] {
  const { sections, notes = [], figures, demands, events, actors } = draft;
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const sentences = [...paragraphs, ...notes].flatMap((each) => each.sentences);
  const all = { sentences, sections, figures, demands, events, actors };
  return translatedLists.flatMap((list) => {
    const ids = new Set(all[list].map(({ id }) => id));
    return Object.keys(translation[list] ?? {})
      .filter((id) => !ids.has(id))
      .map((id): Orphan => {
        const key = `${list}/${id}`;
        const text = textAt(translation, list === 'figures' ? `${key}/counts` : key).text;
        return { key, text };
      });
  });
}

/** Removes texts of a translation. */
export function withoutTexts(
  annotations: Annotations,
  index: number,
  keys: readonly string[],
): Annotations {
  return withTexts(
    annotations,
    index,
    keys.map((key) => ({ key, text: '' })),
  );
}
