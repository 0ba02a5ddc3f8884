import { confirmations } from '../confirmations.js';
import { addressIn } from '../parts/address.js';
import { type Block, blockLines } from '../tree/blocks.js';
import {
  canBeListLabel,
  endsSentence,
  isCaption,
  isClosing,
  isClosingNotesLabel,
  isNotesLabel,
  isProse,
  isKindLabel,
  kindOfLabel,
  labelText,
  lineOf,
  withoutColon,
  wordsOf,
} from '../tree/kinds-of-text.js';
import { isCountry } from './countries.js';
import { canBeName, cleaned, type NameText } from './names.js';
import { namesInLine } from './names-in-line.js';
import { withoutOthers } from './others.js';
import { isPersonBlock, personsIn } from './person-lines.js';
import { says } from '../languages/languages.js';
import { behalfIn, withBehalf } from './behalf.js';
import { isLater } from './joined.js';
import { dividedAtLabels, isLabelled, isMarkedUpTo } from './labelled-lines.js';
import { isCountBelow, isDeeper, isLabelHere, isLineLabel, isOverItems } from './label-lines.js';
import { beforeColon, isSignedLabel, leadsIntoList } from './signed-label.js';
import { isSmallName } from './small-names.js';
import { namesInCells, namesInTable } from './table.js';
import { isAmongNames } from './text-or-names.js';

/** Names under one label. */
export interface Group {
  label?: string;
  /** The label above this label, which has no names of its own: "Further signatories" above "Organizations". */
  over?: string;
  /** Whether the names are below the closing of a letter. */
  isLetter?: boolean;
  names: NameText[];
  /** The number of names in the same paragraph as the label, if it is not alone in its own. */
  together?: number;
}

/** A run of blocks that hold signatories. */
export interface Run {
  /** The index of the first block, and the index after the last block. */
  start: number;
  end: number;
  groups: Group[];
  /** Whether a label says that these are signatories. */
  isSigned: boolean;
  /** The lines above the names, as published. */
  labels: string[];
}

/** Returns the names from an index on, up to the first block without a name. */
export function runFrom(blocks: Block[], start: number, language: string): Run {
  const run: Run = { start, end: start, groups: [], isSigned: false, labels: [] };
  let open: Group | undefined;
  const put = (names: NameText[]) => {
    if (!open) run.groups.push((open = { names: [] }));
    open.names.push(...names);
  };
  const label = (text: string) => {
    run.labels.push(text);
    if (isSignedLabel(text, language) || isClosing(text, language)) run.isSigned = true;
    const isPlain =
      isSignedLabel(text, language) &&
      !isKindLabel(text, language) &&
      !says(text, language, ({ firstSigned }) => firstSigned);
    const isLetter = isClosing(text, language);
    // "Further signatories" below "Organizations" is a group, and "Signatories" above them is none.
    const isFirst = run.groups.every(({ names }) => names.length === 0);
    const isGroup = !isLetter && !(isPlain && isFirst);
    const before = run.groups.at(-1);
    const over = before?.names.length === 0 ? before.label : before?.over;
    open = {
      names: [],
      isLetter,
      ...(isGroup && { label: labelText(text), ...(over && { over }) }),
    };
    run.groups.push(open);
  };
  let at = start;
  for (; at < blocks.length; at++) {
    const block = blocks[at]!;
    const line = lineOf(block);
    if (block.kind === 'rule' || (block.kind === 'paragraph' && isCaption(line, language)))
      continue;
    if (block.isSource || isNotesLabel(line, language) || isClosingNotesLabel(line, language))
      break;
    if (addressIn(line, language)?.role === 'copy') break;
    if (isCountBelow(blocks, at, language)) {
      if (run.groups.length > 0) Object.assign(run, { end: at + 1, isSigned: true });
      run.labels.push(line);
      break;
    }
    if (blocks[at - 1]?.kind === 'item' && isLinkAlone(block)) break;
    if (
      block.kind === 'paragraph' &&
      (leadsIntoList(line, language) || isAboutList(block, language))
    )
      break;
    if (block.kind === 'paragraph' && run.groups.length > 0 && withoutOthers(line) === '')
      put([{ text: line, line: block.line }]);
    else if (block.kind === 'table') {
      const names = namesInTable(block, language, run.isSigned);
      if (!names) break;
      put(names);
    } else if (isLabelHere(block, blocks, at, language)) label(line);
    else if (isOverItems(blocks, at, language)) label(line);
    else if (block.kind === 'item' && !isLabelled(block, language)) {
      // After the items below "Kenya", an item of the upper level is in no group.
      if (isDeeper(blocks[at - 1], block)) open = undefined;
      if (canBeName(line)) put([nameOf(block)]);
      else if (run.isSigned && isAmongNames(blocks, at, language)) put([doubtful(block)]);
      else break;
    } else if (block.kind === 'paragraph' || block.kind === 'item') {
      const kindOfNames = kindOfLabel(open?.label ?? '', language);
      const isDoubtful = run.isSigned && isAmongNames(blocks, at, language);
      const found =
        inParagraph(blocks, at, language, kindOfNames) ??
        (isDoubtful ? [doubtful(block)] : undefined);
      if (!found) break;
      for (const part of found) {
        if ('label' in part) label(part.label);
        else put([part]);
      }
      if (open?.names.length && found.some((part) => 'label' in part))
        open.together = open.names.length;
    } else break;
    run.end = at + 1;
  }
  // A label without names after it belongs to the next part.
  while (run.groups.length > 0 && run.groups.at(-1)!.names.length === 0) {
    run.groups.pop();
  }
  run.end = endOf(blocks, run, language);
  run.groups = run.groups
    .filter(({ names }) => names.length > 0)
    .map((group) => withBehalf(group, language));
  return run;
}

/** Whether a paragraph below a list is only a link, as to the document. */
const isLinkAlone = ({ kind, rich }: Block) =>
  kind === 'paragraph' &&
  rich.spans.some((span) => 'url' in span && span.start === 0 && span.end === rich.text.length);

/** Whether a short sentence is about the list: "More signatories follow." */
const isAboutList = ({ rich: { text } }: Block, language: string) =>
  !text.includes('\n') &&
  endsSentence(text) &&
  !beforeColon.test(text) &&
  wordsOf(text).length < 9 &&
  says(text, language, ({ signed }) => signed);

/** Removes labels from the end of a run. */
function endOf(blocks: Block[], run: Run, language: string): number {
  let { end } = run;
  while (end > run.start) {
    const block = blocks[end - 1]!;
    const isLast =
      block.kind === 'rule' ||
      (isLabelHere(block, blocks, end - 1, language) && block.kind !== 'item');
    if (!isLast) break;
    end--;
  }
  return end;
}

const nameOf = (block: Block): NameText => {
  const url = block.rich.spans.find((span) => 'url' in span && /^https?:/.test(span.url));
  // The parts of an item can be on separate lines.
  const text = blockLines(block)
    .map(({ rich }) => rich.text.replace(/,$/, ''))
    .join(block.rich.text.includes('\n') && isBroken(block) ? ', ' : ' ');
  return { text, line: block.line, ...(url && 'url' in url && { url: url.url }) };
};

const doubtful = (block: Block): NameText => ({ ...nameOf(block), confirm: confirmations.name });

/** Whether the lines of an item are separate parts, not one wrapped line. */
const isBroken = (block: Block) => {
  const [first = ''] = block.rich.text.split('\n');
  return first.length < 50 && !/[\p{Ll},]$|\b(?:of|the|and|for|de|des|la)$/u.test(first)
    ? true
    : first.endsWith(',');
};

/** Returns the names and labels in the lines of a paragraph. `undefined` if it has no names. */
function inParagraph(
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
