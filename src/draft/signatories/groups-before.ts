import { asksIn } from '../demands/lead-ins.js';
import type { Block } from '../tree/blocks.js';
import { canBeLabel, isKindLabel, lineOf } from '../tree/kinds-of-text.js';
import { type Run, runFrom } from './runs.js';
import { isSignatureLines, isText } from './text-or-names.js';

/**
 * Adds the lists before a run: below a heading of the same level, such as "Student councils" before "Supporting
 * organizations", or below a label that names a kind, such as "Organizations:" before "Individual signatories:".
 */
export function withGroupsBefore(run: Run, blocks: Block[], language: string): Run {
  const first = blocks[run.start]!;
  const at = blocks
    .slice(0, run.start)
    .findLastIndex((block) => block.kind !== 'item' && !isSignatureLines(block));
  const over = blocks[at];
  if (!over || !canBeLabel(first) || !canBeLabel(over) || asksIn(lineOf(over), language))
    return run;
  const isKind = isKindLabel(lineOf(over), language);
  const members = blocks.slice(at + 1, run.start);
  const areNames =
    members.length > 0 &&
    members.every(
      (block) => /^\P{L}*[\p{Lu}\p{Lo}]/u.test(lineOf(block)) && !isText(block, language),
    ) &&
    !members.some((block) => /[.;:!?]$/u.test(lineOf(block)));
  const isSameLevel = over.kind === first.kind && over.level === first.level;
  // A heading alone does not say that the items below it are names.
  const isHeading = first.kind === 'heading' && members.length > 1;
  if (!areNames || !isSameLevel || !(isHeading || isKind)) return run;
  const before = runFrom(blocks.slice(0, run.start), at, language);
  if (before.end !== run.start || before.labels[0] !== lineOf(over)) return run;
  const both = {
    ...run,
    start: at,
    groups: [...before.groups, ...run.groups],
    labels: [...before.labels, ...run.labels],
  };
  return withGroupsBefore(both, blocks, language);
}
