import { type Block, blockLines } from '../tree/blocks.js';
import {
  canBeListLabel,
  endsSentence,
  isClosing,
  isKindLabel,
  isProse,
  labelText,
  lineOf,
  withoutColon,
} from '../tree/kinds-of-text.js';
import { behalfIn } from './behalf.js';
import { isCountry } from './countries.js';
import { isLater } from './joined.js';
import { isLineLabel } from './label-lines.js';
import { dividedAtLabels, isMarkedUpTo } from './labelled-lines.js';
import { namesInLine } from './names-in-line.js';
import { canBeName, cleaned, type NameText } from './names.js';
import { withoutOthers } from './others.js';
import { isPersonBlock, personsIn } from './person-lines.js';
import { beforeColon, isSignedLabel } from './signed-label.js';
import { isSmallName } from './small-names.js';
import { namesInCells } from './table.js';

/** Returns the names and labels in the lines of a paragraph. `undefined` if it has no names. */
export function inParagraph(
  blocks: Block[],
  at: number,
  language: string,
  kind?: 'organization' | 'person',
): (NameText | { label: string })[] | undefined {
  const block = blocks[at]!;
  if (isSignOn(lineOf(block))) return undefined;
  const all = blockLines(block)
    .filter(({ rich }) => !isContact(rich.text))
    .flatMap(({ rich, line }) =>
      dividedAtLabels(rich, language).map((part) => ({ rich: part, line })),
    );
  const [closing] = all;
  if (closing && all.length > 1 && isClosing(closing.rich.text, language)) {
    const rest = inLines(all.slice(1), blocks, at, language, kind);
    return rest && [{ label: closing.rich.text }, ...rest];
  }
  return inLines(all, blocks, at, language, kind);
}

function inLines(
  lines: ReturnType<typeof blockLines>,
  blocks: Block[],
  at: number,
  language: string,
  kind?: 'organization' | 'person',
): (NameText | { label: string })[] | undefined {
  if (lines.length === 0) return undefined;
  const texts = lines.map(({ rich }) => rich.text);
  const arePersons = kind !== 'organization';
  const persons = arePersons && personsIn(lines, language);
  if (persons) return persons;
  const table = namesInCells(
    lines.map(({ rich, line }) => ({ text: rich.text, line })),
    language,
  );
  if (table) return table;
  // A list with commas can span several lines.
  const isWrapped =
    texts.slice(0, -1).some((text) => /[;,،、，၊]$/u.test(text)) && texts.length > 1;
  const isBlock = arePersons && isPersonBlock(texts, language);
  // A label can be the first line of such a list.
  if (isWrapped && !/[;,،、，၊]$/u.test(texts[0]!) && isSignedLabel(texts[0]!, language)) {
    const rest = inLines(lines.slice(1), blocks, at, language);
    return rest && [{ label: texts[0]! }, ...rest];
  }
  if (isWrapped && !isBlock) {
    const names = namesInLine(texts.join(' '), language);
    return names.every(({ text }) => canBeName(text)) && names.length > 2
      ? names.map((name) => ({ ...name, line: blocks[at]!.line }))
      : undefined;
  }
  if (isBlock) return [{ text: texts.join(', ').replace(/,+,/g, ','), line: blocks[at]!.line }];
  // "DRC: A, B", "Zambia: C": each line has its group, below a label or not.
  const named = texts.filter((text) => !/[:：]$/u.test(text));
  const areLabelled =
    named.length > 1 && named.every((text) => /^\p{Lu}[^:：,]{1,30}\s?[:：]\s+\S/u.test(text));
  const isOverItem = blocks[at + 1]?.kind === 'item';
  const parts: (NameText | { label: string })[] = [];
  const widest = Math.max(...texts.map(({ length }) => length));
  for (let index = 0; index < lines.length; index++) {
    const { rich, line } = lines[index]!;
    const { text } = rich;
    const { words, rest } = labelIn(text, language);
    // The label "Signatories" can have the label "Kenya" below it.
    const isOverList =
      index > 0 &&
      index === lines.length - 1 &&
      isOverItem &&
      parts.every((part) => 'label' in part) &&
      canBeListLabel(text);
    const isSigned =
      words !== '' &&
      withoutOthers(text) !== '' &&
      (areLabelled ||
        isMarkedUpTo(rich, words.length) ||
        (isLater(words) && /[:：]$/u.test(words)) ||
        (behalfIn(withoutColon(words), language) !== undefined && /[:：]$/u.test(words)) ||
        isSignedLabel(words, language) ||
        isKindLabel(words, language) ||
        (rest !== '' && isCountry(labelText(words), language)));
    if (
      isSigned ||
      isOverList ||
      /[:：]$/.test(text) ||
      isLineLabel(texts, index, { blocks, at, language })
    ) {
      const label = isSigned ? words : text;
      if (label === text && index === lines.length - 1 && !isOverItem && lines.length > 1)
        return undefined;
      parts.push({ label });
      if (!isSigned || !rest) continue;
    }
    // Names on separate lines are not divided at commas.
    const own = isSigned ? rest : text;
    if (isContact(own)) return undefined;
    const names =
      lines.length > 2 && !isSigned && !/[;•|／]/.test(own)
        ? [{ text: own }]
        : namesInLine(isSigned ? cleaned(own) : own, language, isSigned);
    if (!names.every((name) => canBeName(name.text))) return undefined;
    // A line that begins with a small letter continues the line before it.
    const before = parts.at(-1);
    const goesOn =
      (/^\p{Ll}/u.test(text) &&
        !/^\p{Ll}{1,4} \p{Nd}/u.test(text) &&
        withoutOthers(text) !== '' &&
        !isSmallName(text, texts[index - 1] ?? '', widest, language)) ||
      /^[(（][^()（）]+[)）]$/u.test(text) ||
      /\s(?:of|for|the|and|de|des|du|del|da|do|la|für|und|der)$/u.test(texts[index - 1] ?? '');
    if (goesOn && before && 'text' in before && names.length === 1 && index > 0)
      before.text += ` ${text}`;
    else parts.push(...names.map((name) => ({ ...name, line })));
  }
  return parts;
}

const labelAndRest = new RegExp(`(${beforeColon.source})\\s*(.*)$`, 'u');

/** Returns the label at the start of a line, and the rest of the line: "Signed by: Mere Watch", "Signed by – Mere Watch". */
function labelIn(text: string, language: string): { words: string; rest: string } {
  const [, words = '', rest = ''] =
    labelAndRest.exec(text) ?? /^([^:：–—]{2,60}?)\s[–—-]\s+(.+)$/u.exec(text) ?? [];
  const isDashed = words !== '' && !/[:：]$/u.test(words);
  return isDashed && !isSignedLabel(words, language) ? { words: '', rest: '' } : { words, rest };
}

/** Whether a sentence has an address for mail or the web: "To add your name, write to sign@example.org." */
const isSignOn = (text: string) =>
  isProse(text) && endsSentence(text) && /\S@\S|https?:|www\./u.test(text);

/** An address for letters, mail or calls is no name. */
const isContact = (text: string) =>
  /^\S+@\S+$|^(?:https?:|www\.)\S+$|^[+\d][\d\s()/-]{6,}$/.test(text.trim());
