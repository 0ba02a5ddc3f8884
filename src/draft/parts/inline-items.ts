import { asksIn } from '../demands/lead-ins.js';
import type { Block } from '../tree/blocks.js';
import { plainDigits } from '../../statement/validation/written.js';
import { sliced, trimmed } from '../tree/rich.js';

/** Matches "(a)", "ii)", "1)", "1." and "1°" inside a sentence. */
const mark =
  /(?<=\s)(?:\(?(?<sign>\p{Ll}|[ivx]{1,4}|\p{Nd}{1,2})\)|(?<number>\p{Nd}{1,2})(?:[.။།।]|\.?[°ºª][.)]?))\s+(?=[\p{L}"“«])/gu;

/** The first marks of each kind, in order. */
const orders = [
  ...['abcdefghijkl', '123456789'].map((signs) => signs.split('')),
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
];

/** Divides "We urge the army to: (a) leave; (b) pay." into its lead-in and its items. */
export function withInlineItems(blocks: Block[], language: string): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' || (block.kind === 'item' && block.item?.level === 1)
      ? split(block, language)
      : [block],
  );
}

function split(block: Block, language: string): Block[] {
  const { rich } = block;
  const marks = [...rich.text.matchAll(mark)];
  const signs = marks.map(({ groups }) => plainDigits(groups!.sign ?? groups!.number!));
  const order = orders.find((known) => signs.every((sign, index) => sign === known[index]));
  const [first] = marks;
  if (!first || !order || marks.length < 2) return [block];
  const leadIn = trimmed(sliced(rich, 0, first.index));
  const [lead = ''] = /[^.!?]*$/u.exec(leadIn.text) ?? [];
  if (!asksIn(lead.trim(), language) && !asksIn(`${lead.trim()}:`, language)) return [block];
  const end = endOf(rich.text, marks.at(-1)!.index + marks.at(-1)![0].length);
  const items = marks.map((each, index): Block => {
    const to = marks[index + 1]?.index ?? end;
    const text = trimmed(sliced(rich, each.index + each[0].length, to));
    const { line, endLine } = block;
    const level = block.item ? 2 : 1;
    const item = { list: 'numbered' as const, level, mark: each[0].trim() } as const;
    return { line, endLine, kind: 'item', rich: text, item };
  });
  const rest = trimmed(sliced(rich, end));
  return [
    { ...block, rich: leadIn },
    ...items,
    ...(rest.text ? [{ ...block, rich: rest, kind: 'paragraph' as const }] : []),
  ].map(({ item, ...each }) => (each.kind === 'item' && item ? { ...each, item } : each));
}

/** Returns where the sentence of the last item ends. */
function endOf(text: string, from: number): number {
  const end = /[.!?]["”’»)]*(?=\s+["“«]?\p{Lu})/u.exec(text.slice(from));
  return end ? from + end.index + end[0].length : text.length;
}
