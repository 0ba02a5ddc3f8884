import { omit } from '../omit.js';
import { replaced } from '../panels/annotations.js';
import type { Annotations, EditorDraft, OpenTranslation } from '../types.js';
import { textAt } from './changes.js';
import { groupsOf } from './slots.js';

const known = new WeakMap<EditorDraft, Map<string, string>>();

/** Returns the texts of a statement by the keys of their translations. Returns the same map each time. */
function textsOf(draft: EditorDraft): Map<string, string> {
  let all = known.get(draft);
  if (!all) {
    const slots = groupsOf(draft).flatMap((group) => group.slots);
    all = new Map(slots.map(({ key, original }) => [key, original]));
    known.set(draft, all);
  }
  return all;
}

/** Notes which translated texts have another original than before a change, unless the change is also theirs. */
export function withOutdated(
  annotations: Annotations,
  before: EditorDraft,
  after: EditorDraft,
): Annotations {
  const { translations = [] } = annotations;
  if (translations.length === 0) return annotations;
  const [old, texts] = [textsOf(before), textsOf(after)];
  const changed = [...texts].flatMap(([key, now]) => {
    const was = old.get(key);
    return was === undefined || was === now ? [] : [{ key, was, now }];
  });
  const next = translations.map((translation) => {
    const earlier = before.translations?.find(({ language }) => language === translation.language);
    const own = changed.filter(({ key }) => {
      const { text } = textAt(translation, key);
      return text !== '' && earlier && textAt(earlier, key).text === text;
    });
    const noted = own.reduce((each, { key, was, now }) => {
      const first = each.confirm?.[key] ?? was;
      return withEarlier(each, key, first === now ? undefined : first);
    }, translation);
    // What is no longer translated needs no check.
    return Object.keys(noted.confirm ?? {})
      .filter((key) => !texts.has(key) || textAt(noted, key).text === '')
      .reduce((each, key) => withEarlier(each, key, undefined), noted);
  });
  const isSame = next.every((each, index) => each === translations[index]);
  return isSame ? annotations : { ...annotations, translations: next };
}

/** Sets the original that a text was translated from. Without it, the text counts as checked. */
function withEarlier(
  translation: OpenTranslation,
  key: string,
  earlier: string | undefined,
): OpenTranslation {
  const { confirm = {}, ...rest } = translation;
  if (confirm[key] === earlier) return translation;
  const next = earlier === undefined ? omit(confirm, key) : { ...confirm, [key]: earlier };
  return Object.keys(next).length > 0 ? { confirm: next, ...rest } : rest;
}

/** Notes that a translated text still says what its original says. */
export function confirmedText(annotations: Annotations, index: number, key: string): Annotations {
  const { translations = [] } = annotations;
  const translation = translations[index];
  if (!translation) return annotations;
  const next = withEarlier(translation, key, undefined);
  return { ...annotations, translations: replaced(translations, index, next) };
}

/** Returns the original that a text was translated from, if it changed since. */
export const earlierOf = ({ confirm }: OpenTranslation, key: string): string | undefined =>
  confirm && Object.hasOwn(confirm, key) ? confirm[key] : undefined;
