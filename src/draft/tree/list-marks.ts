import { bullets } from '../bullets.js';
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
}

const bullet = new RegExp(`^\\s*([${bullets}]|[*+–—-](?=\\s))\\s*`, 'u');
const number =
  /^\s*(?:([(\uff08])(\d{1,3}|[a-z]|[ivx]{1,5})[)\uff09]|(\d{1,3}|[a-z]|[ivx]{1,5})([.)\uff0e\uff09](?=\s)|(?<=\d)[-–](?=\s)|[.)]?\s?[।။၊](?=\s|\P{ASCII})|[、).\uff0e\uff09](?=\P{ASCII}))|([①-⑳])|([一二三四五六七八九十]{1,3})[、．])\s*/u;

/** Returns the mark of a list item with which a line begins. */
export function listMarkOf(line: string): ListMark | undefined {
  const [dot, sign] = bullet.exec(line) ?? [];
  if (dot !== undefined && dot.length < line.length)
    return { list: 'bulleted', mark: sign!, length: dot.length, style: sign! };
  const found = number.exec(plainDigits(line)) ?? [];
  const [all, open, inside, before, after = '', circled, han] = found;
  if (all === undefined || all.length >= line.length) return undefined;
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
  if (known.some(({ style }) => style !== first.style) && known.length < 3) return false;
  return known.length > 1 || hasLeadIn || /[•‣▪◦●■►➢✓✔]/.test(first.mark);
}
