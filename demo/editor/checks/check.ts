import type { Statement } from '../../../src/statement/schema.js';
import { sentencesOf, statementHash } from '../../../src/statement/text.js';
import type { Fault } from '../../../src/statement/validation/references.js';
import { validate } from '../../../src/statement/validation/validate.js';
import { withKeys } from '../../../src/cli/known-keys.js';
import { listKinds, lists, withoutItem } from '../panels/annotations.js';
import { omit } from '../omit.js';
import type { EditorDraft } from '../types.js';
import { wordsNotIn } from './counted.js';

/** What a check finds. */
export interface Result {
  /** The errors that the statement has once every item is confirmed. */
  faults: Fault[];
  shown?: Shown;
}

/** What a preview can show of a draft. */
export interface Shown {
  /** Missing if nothing can be shown. */
  statement?: Statement;
  /** The number of items without which the statement is valid. */
  leftOut: number;
  /** The errors for which nothing can be shown. */
  faults: Fault[];
}

/** Returns a draft without its notes about what is unconfirmed. */
function withoutNotes(draft: EditorDraft): EditorDraft {
  const bare = <T extends { confirm?: string }>(items: T[]): T[] =>
    items.map((item) => omit(item, 'confirm') as T);
  return {
    ...omit(draft, 'confirm'),
    figures: bare(draft.figures),
    demands: bare(draft.demands),
    events: bare(draft.events),
    actors: bare(draft.actors),
    signatories: draft.signatories.map((each) =>
      typeof each === 'string' ? each : bare([each])[0]!,
    ),
    ...(draft.translations && {
      translations: draft.translations.map((each) => omit(each, 'confirm')),
    }),
  };
}

/** Fills in the hash of the text. */
export const hashed = async <T extends EditorDraft>(draft: T): Promise<T> => ({
  ...draft,
  sha256: await statementHash(draft),
});

/** Fields that a draft fills with an ellipsis if it does not know the words, or leaves some out. */
const gaps = {
  figures: { value: 'a number or its word', counts: 'what the figure counts' },
  demands: { heading: 'the whole heading' },
  events: { heading: 'the whole heading' },
} as const;

/** Returns what the author still has to fill in. The command accepts these texts, so confirmed ones stay valid. */
function gapsIn(draft: EditorDraft): Fault[] {
  const found: Fault[] = [];
  for (const [list, fields] of Object.entries(gaps)) {
    draft[list as keyof typeof gaps].forEach((item, index) => {
      for (const [field, asked] of Object.entries(fields)) {
        const text = String(item[field as keyof typeof item]);
        const isGap = item.confirm === undefined ? text === '…' : /^…|…$/.test(text);
        if (isGap)
          found.push({
            path: `/${list}/${index}/${field}`,
            message: `expected ${asked}, found "${text}"`,
          });
      }
    });
  }
  return found;
}

/**
 * Returns an error for each unconfirmed figure that counts what its sentence does not say. The command accepts such a
 * figure, so one that is confirmed stays valid.
 */
function unsaidIn(draft: EditorDraft): Fault[] {
  const texts = new Map(sentencesOf(draft).map(({ id, text }) => [id, text]));
  return draft.figures.flatMap(({ confirm, source, counts }, index) => {
    const sentence = texts.get(source);
    if (confirm === undefined || sentence === undefined) return [];
    const missing = wordsNotIn(sentence, counts, draft.language);
    if (missing.length === 0) return [];
    const message = `the sentence does not contain "${missing.join('", "')}": "${sentence}"`;
    return [{ path: `/figures/${index}/counts`, message }];
  });
}

/**
 * Returns every error of a draft, as `statement-widgets check` prints it, and the gaps in it. Unconfirmed items are
 * checked like the others, so that an item with an error cannot be confirmed.
 */
export async function faultsOf(draft: EditorDraft): Promise<Fault[]> {
  const { faults } = await validate(await hashed(withoutNotes(draft)));
  return [...faults.map(withKeys), ...gapsIn(draft), ...unsaidIn(draft)];
}

/** Leaves items with errors out of a draft until it is valid, for a preview. */
export async function showable(draft: EditorDraft, found?: Fault[]): Promise<Shown> {
  let shown = withoutNotes(draft);
  let faults = found ?? (await faultsOf(shown));
  let leftOut = 0;
  while (faults.length > 0) {
    const next = without(shown, faults);
    if (next.count === 0) return { leftOut, faults };
    shown = next.draft;
    leftOut += next.count;
    faults = await faultsOf(shown);
  }
  return { statement: await hashed(shown), leftOut, faults };
}

/** Fields without which a statement can be shown. */
const optional = ['url', 'version', 'pullQuote'] as const;
const optionalLists = ['pullQuotes', 'signatories', 'corrections', 'translations'] as const;

/** Removes what has errors and can be left out. */
function without(draft: EditorDraft, faults: Fault[]): { draft: EditorDraft; count: number } {
  const indicesIn = (list: string) => {
    const pattern = new RegExp(`^/${list}/(\\d+)(?:/|$)`);
    return new Set(
      faults.flatMap(({ path }) => {
        const index = pattern.exec(path)?.[1];
        return index === undefined ? [] : [Number(index)];
      }),
    );
  };
  let next = { ...draft };
  let count = 0;
  for (const name of optional) {
    if (!faults.some(({ path }) => path === `/${name}`)) continue;
    Reflect.deleteProperty(next, name);
    count++;
  }
  for (const name of optionalLists) {
    const indices = indicesIn(name);
    if (indices.size === 0) continue;
    const list = (next[name] as unknown[]).filter((_, index) => !indices.has(index));
    if (list.length > 0 || name === 'signatories') Object.assign(next, { [name]: list });
    else Reflect.deleteProperty(next, name);
    count += indices.size;
  }
  for (const kind of listKinds) {
    // From the last to the first, so that the indices stay right.
    for (const index of [...indicesIn(lists[kind])].sort((one, other) => other - one)) {
      next = withoutItem(next, { kind, index }) as EditorDraft;
      count++;
    }
  }
  return { draft: next, count };
}

/** Checks a draft, and prepares its preview if it is wanted. */
export async function check(draft: EditorDraft, wantsPreview: boolean): Promise<Result> {
  const faults = await faultsOf(draft);
  return { faults, ...(wantsPreview && { shown: await showable(draft, faults) }) };
}
