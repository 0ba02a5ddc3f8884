import { confirmations } from '../confirmations.js';
import { says } from '../languages/languages.js';
import { addressIn } from '../parts/address.js';
import { type Block, blockLines } from '../tree/blocks.js';
import {
  endsSentence,
  isCaption,
  isClosing,
  isClosingNotesLabel,
  isKindLabel,
  isNotesLabel,
  kindOfLabel,
  labelText,
  lineOf,
  wordsOf,
} from '../tree/kinds-of-text.js';
import { withBehalf } from './behalf.js';
import { isCountBelow, isDeeper, isLabelHere, isOverItems } from './label-lines.js';
import { isLabelled } from './labelled-lines.js';
import { inParagraph } from './names-in-paragraph.js';
import { canBeName, type NameText } from './names.js';
import { withoutOthers } from './others.js';
import { beforeColon, isSignedLabel, leadsIntoList } from './signed-label.js';
import { namesInTable } from './table.js';
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
