import { bullets } from '../bullets.js';
import { romanNumber } from './roman.js';
import { hanDigits, plainDigits } from '../../statement/validation/written.js';

/** The mark of a list item that Markdown does not know. */
export interface ListMark {
  list: 'bulleted' | 'numbered';
  /** As published, without white space. */
  mark: string;
  number?: number;
  /** The length of the mark, with the white space after it. */
  length: number;
  /** The same for all marks of a list. */
  style: string;
  /** Whether only the next number shows that it is a mark: "V. Osu" is a name, too. */
  needsNext?: boolean;
}

/** Words for the first numbers that statements write before their points: "PRIMERO." */
const ordinals = [
  ...['primer[oa]|primeir[oa]|أولا|premièrement|erstens', 'segund[oa]|ثانيا|deuxièmement|zweitens'],
  ...['tercer[oa]|terceir[oa]|ثالثا|troisièmement|drittens', 'cuart[oa]|quart[oa]|رابعا|viertens'],
  ...[
    'quint[oa]|خامسا|fünftens',
    'sext[oa]|سادسا',
    's[eé]ptim[oa]|sétim[oa]|سابعا',
    'octav[oa]|oitav[oa]',
    'noven[oa]|non[oa]',
  ],
];
const counted = new RegExp(
  `^\\s*(?:(?<roman>[IVX]{1,5})(?:[.)]|\\s?[–—-])|(?:${ordinals.map((each) => `(${each})`).join('|')})\\p{M}?(?:\\.-?|\\s?[:)-]|\\.?\\s?[–—]))\\s+`,
  'iu',
);

/** Returns a mark such as "A." before several words in small letters. Before a name, it is an initial. */
function letterMark(line: string): ListMark | undefined {
  const [all = '', letter = ''] = /^\s*([A-HJ-UWYZ])\.\s+/u.exec(line) ?? [];
  const small = line.slice(all.length).match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? [];
  if (!letter || small.length < 4) return undefined;
  const number = letter.charCodeAt(0) - 64;
  return {
    list: 'numbered',
    mark: `${letter}.`,
    number,
    length: all.length,
    style: 'A',
    needsNext: true,
  };
}

/** Returns a mark that is an ordinal number: "1°", "1º", "1.º". A line can begin with an ordinal, too: "1º de Maio". */
function ordinalMark(line: string): ListMark | undefined {
  const [all = '', value = '', after = ''] =
    /^\s*(\d{1,2})(\.?[°ºª][.)]?)(?:\s+(?!de \p{Lu})|(?=\p{L}{2}))/u.exec(line) ?? [];
  if (!all || all.length >= line.length) return undefined;
  return {
    ...{ list: 'numbered', mark: all.trim(), number: Number(value), length: all.length },
    ...{ style: `1${after}`, needsNext: true },
  };
}

/** Returns a mark that is a Roman numeral in capitals or a word. */
function countedMark(line: string): ListMark | undefined {
  const match = counted.exec(line);
  if (!match || match[0].length >= line.length) return undefined;
  const roman = match.groups?.roman;
  if (roman && roman !== roman.toUpperCase()) return undefined;
  const value = roman ? romanNumber(roman) : match.slice(2).findIndex(Boolean) + 1;
  if (value === undefined) return undefined;
  return {
    ...{ list: 'numbered', mark: match[0].trim(), number: value, length: match[0].length },
    ...{ style: roman ? 'I' : 'first', needsNext: true },
  };
}

/** Whether a mark belongs to the list of the mark before or after it. */
export const isBeside = (mark: ListMark, other: ListMark | undefined): boolean =>
  other?.style === mark.style &&
  (!mark.needsNext || Math.abs((mark.number ?? 0) - (other.number ?? 0)) === 1);

const bullet = new RegExp(`^\\s*([${bullets}]|[*+–—-](?=\\s))\\s*`, 'u');
const number =
  /^\s*(?:([(\uff08])(\d{1,3}|[a-z]|\p{Lo}\p{M}*|[ivx]{1,5}|[IVX]{1,5})[)\uff09]|(\d{1,3}|[a-z]|[ivx]{1,5}|(?:[A-Z]|\p{Lo}\p{M}*)(?=[)\uff09]))([.)\uff0e\uff09][-–]?(?=\s)|(?<=\d)[-–/](?=\s)|[.)]?\s?[।။၊](?=\s|\P{ASCII})|[、).\uff0e\uff09](?=\P{ASCII}))|([①-⑳])|([一二三四五六七八九十]{1,3})[、．])\s*/u;

/** Returns the mark of a list item with which a line begins. */
export function listMarkOf(line: string): ListMark | undefined {
  const [dot, sign] = bullet.exec(line) ?? [];
  if (dot !== undefined && dot.length < line.length)
    return { list: 'bulleted', mark: sign!, length: dot.length, style: sign! };
  // "º" is a letter.
  const ordinal = ordinalMark(line);
  if (ordinal) return ordinal;
  const found = number.exec(plainDigits(line)) ?? [];
  const [all, open, inside, before, after = '', circled, han] = found;
  if (all === undefined) return letterMark(line) ?? countedMark(line);
  if (all.length >= line.length) return undefined;
  const value = circled
    ? String(circled.codePointAt(0)! - 0x245f)
    : (inside ?? before ?? hanDigits(han!));
  const digits = /^\d+$/.test(value);
  return {
    list: 'numbered',
    mark: line.slice(0, all.length).trim(),
    ...(digits && { number: Number(value) }),
    length: all.length,
    style: `${open ?? ''}${digits ? '1' : 'a'}${after.trim() || (circled ? '①' : han ? '一' : '')}`,
  };
}

/** Whether consecutive marks belong to one list. A single dash can begin any line. */
export function isList(marks: (ListMark | undefined)[], hasLeadIn: boolean): boolean {
  const known = marks.filter((mark) => mark !== undefined);
  const [first] = known;
  if (!first) return false;
  if (first.needsNext) return known.length > 1 && isBeside(first, known[1]);
  if (known.some(({ style }) => style !== first.style) && known.length < 3) return false;
  return known.length > 1 || hasLeadIn || /[•‣▪◦●■►➢✓✔]/.test(first.mark);
}
