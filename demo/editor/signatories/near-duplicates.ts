import { normalizeForSearch } from '../../../src/elements/signatory-list/signatory-list.view.js';

/** Why two names may be those of one signatory. */
type Reason = 'same' | 'words' | 'letter';

export interface Pair {
  /** The rows, the earlier first. */
  rows: [number, number];
  reason: Reason;
}

/** Words that say nothing about which signatory it is: articles and joining words. */
const small = new Set(
  'the a an of for and & la le les l el los las lo de del des du d di da do das der die das und et y e i of'.split(
    ' ',
  ),
);

/** Legal forms, as they read without signs. */
const legalForms = new Set(
  'inc incorporated ltd limited llc llp plc co corp corporation company ev eingetragener verein ggmbh gmbh ag asbl aisbl vzw sa sarl srl spa bv nv ong ngo cso foundation stichting registered reg pty kk npo yayasan'
    .split(' ')
    // A foundation is named so: it says which signatory it is.
    .filter((word) => word !== 'foundation'),
);

/** A name of this length or more can have a slip of the pen. */
const long = 8;

/** Returns the words of a name that tell it from others. */
function wordsOf(name: string): string[] {
  const folded = normalizeForSearch(name)
    // "Amnesty International (AI)": the abbreviation says nothing new.
    .replace(/\s*[([（][^()[\]（）]{1,12}[)\]）]\s*$/u, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=\p{L})'s(?!\p{L})/gu, 's')
    // "e. V." and "U.K." are one word each.
    .replace(/(?<=(?<!\p{L})\p{L})\.\s?(?=\p{L}(?!\p{L}))/gu, '');
  const words = folded.split(/[^\p{L}\p{M}\p{N}&]+/u).filter(Boolean);
  const telling = words.filter((word) => !small.has(word) && !legalForms.has(word));
  return telling.length > 0 ? telling : words;
}

/** What a name is compared by. */
interface Compared {
  folded: string;
  /** Its telling words in the order of the alphabet. */
  sorted: string;
  /** Its telling words without spaces. */
  key: string;
}

const compared = new Map<string, Compared>();

/** Returns what a name is compared by. It is kept, because a list is compared again after each change. */
function comparedBy(name: string): Compared {
  let known = compared.get(name);
  if (!known) {
    const words = wordsOf(name);
    known = {
      folded: normalizeForSearch(name),
      sorted: [...words].sort().join(' '),
      key: words.join(''),
    };
    compared.set(name, known);
  }
  return known;
}

/**
 * Returns pairs of names that may be the same, in the order of the rows. A name is compared with the nearest earlier
 * one only, so that three equal names are two pairs.
 */
export function nearDuplicates(names: readonly string[]): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (one: number, other: number, reason: Reason) => {
    const rows: [number, number] = one < other ? [one, other] : [other, one];
    if (one !== other && !pairs.has(rows.join())) pairs.set(rows.join(), { rows, reason });
  };
  const byFolded = new Map<string, number>();
  const byWords = new Map<string, number>();
  const byLetters = new Map<string, { at: number; key: string }[]>();
  names.forEach((name, index) => {
    const { folded, sorted, key } = comparedBy(name);
    if (folded === '') return;
    const same = byFolded.get(folded);
    byFolded.set(folded, index);
    if (same !== undefined) {
      add(same, index, 'same');
      return;
    }
    const reordered = byWords.get(sorted);
    byWords.set(sorted, index);
    if (reordered !== undefined) add(reordered, index, 'words');
    if (key.length < long || reordered !== undefined) return;
    // Names with one letter that differs are equal without it.
    const variants = new Set([key, ...Array.from(key, (_, at) => withoutLetter(key, at))]);
    for (const variant of variants) {
      const others = byLetters.get(variant) ?? [];
      for (const other of others) if (isClose(other.key, key)) add(other.at, index, 'letter');
      others.push({ at: index, key });
      byLetters.set(variant, others);
    }
  });
  return [...pairs.values()].sort(
    (one, other) => one.rows[0] - other.rows[0] || one.rows[1] - other.rows[1],
  );
}

const withoutLetter = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);

/**
 * Whether one letter of two texts is different, missing, or swapped with its neighbour. Texts with other digits are
 * not close: "Local 12" is not "Local 13".
 */
function isClose(one: string, other: string): boolean {
  const digits = (text: string) => text.replace(/\P{Nd}/gu, '');
  if (one === other || digits(one) !== digits(other)) return false;
  let at = 0;
  while (one[at] === other[at]) at++;
  const rest = (text: string, from: number) => text.slice(at + from);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (one[at] === other[at + 1] && one[at + 1] === other[at] && rest(one, 2) === rest(other, 2))
  );
}
