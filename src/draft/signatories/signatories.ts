import { signatoryKey } from '../../statement/validation/references.js';
import { askedIn } from '../demands/asked.js';
import { askedByLeadIn, asksIn } from '../demands/lead-ins.js';
import type { Block } from '../tree/blocks.js';
import {
  canBeLabel,
  endsSentence,
  isCaption,
  isClosing,
  isKindLabel,
  labelText,
  lineOf,
  wordsOf,
} from '../tree/kinds-of-text.js';
import type { Finding, FoundSignatory } from '../types.js';
import { behalfIn } from './behalf.js';
import { runBelowKind } from './below-kind.js';
import { withGroupsBefore } from './groups-before.js';
import { unnamedIn, withOwnLabels } from './groups.js';
import { isLater, withDay } from './joined.js';
import { labelsAlone } from './labels-alone.js';
import { membersOf } from './members.js';
import { saysOrganization } from './organization-names.js';
import { type Group, type Run, runFrom } from './runs.js';
import { beforeColon, isSignedLabel } from './signed-label.js';
import { unusedCells } from './table.js';
import { isSignatureLines, isText } from './text-or-names.js';
import { withUrl } from './urls.js';

/** The signatories of a document, and the blocks that hold them. */
export interface Signatories {
  signatories: (string | FoundSignatory)[];
  taken: Set<Block>;
  report: Finding[];
}

/** Returns the signatories of a document: below a label, or in a list at the end. */
export function signatoriesIn(blocks: Block[], issued: string, language: string): Signatories {
  const runs = signedRuns(blocks, language);
  if (runs.length === 0) {
    const last = lastRun(blocks, language) ?? runBelowKind(blocks, language);
    if (last) runs.push(last);
  }
  const taken = new Set<Block>();
  const report: Finding[] = [];
  const signatories: (string | FoundSignatory)[] = [];
  const seen = new Set<string>();
  for (const run of runs) run.groups = withOwnLabels(run.groups);
  const groups = runs.flatMap((run) => run.groups);
  const isGrouped = groups.length > 1;
  for (const run of runs) {
    const known: string[] = [];
    blocks.slice(run.start, run.end).forEach((block) => taken.add(block));
    const place = placeOf(blocks, run);
    const count = run.groups.reduce((sum, { names }) => sum + names.length, 0);
    report.push({ ...place, text: foundText(count, run) });
    for (const text of run.labels.filter((label) => !(isGrouped && isGroup(label, run))))
      report.push({
        line: place.line,
        text: `left out of the text, label of signatories: ${text}`,
      });
    for (const each of run.groups) {
      const group = { ...each, names: each.names.map(withUrl) };
      const unnamed = unnamedIn(group, language);
      for (const { text, line } of unnamed)
        report.push({ line, text: `left out of the signatories, a number without names: ${text}` });
      const dated = group.names
        .filter((name) => !unnamed.includes(name))
        .map((name) => withDay(name, { issued, isLate: isLater(group.label ?? '') }, language));
      report.push(...dated.flatMap(({ report: each }) => each));
      known.push(...dated.flatMap(({ cell }) => cell ?? []));
      const named = { ...group, names: dated.map(({ name }) => name) };
      for (const each of membersOf(named, language, isGrouped && isLabelled(group, runs))) {
        const { name, ...more }: FoundSignatory = typeof each === 'string' ? { name: each } : each;
        const key = signatoryKey({ name, ...more });
        if (seen.has(key))
          report.push({ ...place, text: `left out, duplicate signatory: ${name}` });
        else signatories.push(each);
        seen.add(key);
        known.push(...Object.values({ name, ...more }).filter((value) => value !== undefined));
      }
    }
    for (const block of blocks.slice(run.start, run.end)) {
      report.push(...unusedCells(block, known.join(' ')));
      if (block.kind === 'paragraph' && isCaption(lineOf(block), language))
        report.push({ line: block.line, text: `left out of the text, caption: ${lineOf(block)}` });
    }
  }
  report.push(...labelsAlone(blocks, taken, language));
  return { signatories, taken, report };
}

/** Whether a label becomes the group of its signatories. */
const isGroup = (text: string, { groups }: Run) =>
  groups.some(({ label }) => label === labelText(text));

/** Whether a group of a labelled run has its own label. */
const isLabelled = (group: Group, runs: Run[]) => group.label !== undefined && runs.length > 0;

const foundText = (count: number, { groups, isSigned }: Run) => {
  const items = `${count} ${count === 1 ? 'item' : 'items'}`;
  const inGroups = groups.length > 1 ? ` in ${groups.length} groups` : '';
  const doubt = isSigned ? '' : '. No label says so. Check that they are not part of the text';
  return `looks like signatories (${items}${inGroups})${doubt}.`;
};

function placeOf(blocks: Block[], { start, end }: Run) {
  return { line: blocks[start]!.line, endLine: blocks[end - 1]!.endLine };
}

/** Returns the runs of names below labels that say that these have signed. */
function signedRuns(blocks: Block[], language: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (!isAnchor(blocks[at]!, language)) continue;
    const run = runFrom(blocks, at, language);
    const count = run.groups.reduce((sum, { names }) => sum + names.length, 0);
    if (count === 0 || run.end <= at || isTextBelow(run, blocks[at]!, language)) continue;
    run.isSigned = true;
    const [first] = run.groups;
    // A second list has its own label: "With the support of".
    if (runs.length > 0 && first && !first.label && !first.isLetter && run.labels[0])
      first.label = labelText(run.labels[0]);
    runs.push(withGroupsBefore(run, blocks, language));
    at = run.end - 1;
  }
  return runs;
}

/** Whether the items below a long label are parts of a sentence or ask: "We, the undersigned, condemn:". */
const isTextBelow = ({ groups }: Run, label: Block, language: string) =>
  label.kind === 'paragraph' &&
  wordsOf(lineOf(label)).length > 3 &&
  groups[0]!.names.every(
    ({ text }) => /^\P{L}*\p{Ll}/u.test(text) || askedIn(text, language) !== undefined,
  );

/** Whether signatories can begin with a block. */
function isAnchor(block: Block, language: string): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false;
  const [first = ''] = block.rich.text.split('\n');
  const [words] = beforeColon.exec(first) ?? /^[^:：–—]{2,60}?(?=\s[–—-]\s)/u.exec(first) ?? [];
  if (isClosing(first.trim(), language)) return true;
  if (!isSignedLabel(words ?? first, language)) return false;
  return (
    block.kind === 'heading' ||
    /[:：]$/u.test(first) ||
    words !== undefined ||
    canBeLabel(block) ||
    block.rich.text.includes('\n')
  );
}

/** Returns the names at the end of a document without a label. */
function lastRun(blocks: Block[], language: string): Run | undefined {
  const prose = blocks.findLastIndex(
    (block) =>
      !isSignOn(block) &&
      (block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quote') &&
      isText(block, language),
  );
  for (let at = prose + 1; at < blocks.length; at++) {
    const run = runFrom(blocks, at, language);
    const names = run.groups.flatMap((group) => group.names);
    const own = blocks.slice(at, run.end);
    const items = own.filter(({ kind }) => kind === 'item').length;
    const before = blocks[at - 1];
    // A line of the text can look like a name before a list of names.
    const isLine = blocks[at]!.kind === 'paragraph' && run.labels[0] !== lineOf(blocks[at]!);
    if (isLine && items > 0) continue;
    const isOver = before !== undefined && (before.kind === 'heading' || before.isBold === true);
    const isAsked =
      run.labels.some((label) => asksIn(label, language)) ||
      (isOver && asksIn(lineOf(before), language));
    const isLeadIn =
      before !== undefined &&
      (/[:：]$/.test(lineOf(before)) ||
        (before.kind === 'paragraph' &&
          blocks[at]!.kind === 'item' &&
          !endsSentence(lineOf(before)) &&
          askedByLeadIn(lineOf(before), language)?.strength !== undefined));
    if (isAsked || isLeadIn) return undefined;
    const isNumbered = own.some(({ item }) => item?.list === 'numbered' && item.number === 1);
    const hasLabel =
      run.labels.some((label) => isKindLabel(label, language)) ||
      (own.some((block) => block.kind !== 'item' && block.kind !== 'table' && canBeLabel(block)) &&
        run.labels.length > 0);
    const isList =
      items > 1 &&
      (isNumbered || hasLabel || names.every(({ text }) => /^\P{L}*\p{Lu}/u.test(text)));
    const isTable = own.some(({ kind }) => kind === 'table');
    const isSignature =
      own[0] !== undefined &&
      isSignatureLines(own[0]) &&
      (run.isSigned || own.length === 1) &&
      run.end === blocks.length;
    const isBehalf =
      run.labels.some((label) => isForOrganization(label, language)) &&
      names.some(({ fields }) => fields?.kind === 'person');
    if (isBehalf) return run;
    if (names.length > 1 && (isList || isTable || isSignature || (hasLabel && names.length > 2)))
      return run;
    if (run.end > at) at = run.end - 1;
  }
  return undefined;
}

/** Whether a person signs below a label: "For River Watch:". "For Interviews:" is over a contact. */
function isForOrganization(label: string, language: string): boolean {
  const who = behalfIn(label, language) ?? '';
  return saysOrganization(who) || /^\p{Lu}{2,}|\s/u.test(who);
}

/** Whether a block says where to sign or to ask: "To add your name, fill in this form." Names can be above it. */
const isSignOn = ({ kind, rich }: Block) =>
  kind === 'paragraph' &&
  wordsOf(rich.text).length < 40 &&
  (rich.spans.some((span) => 'url' in span) || /\S@\S|https?:/u.test(rich.text));
