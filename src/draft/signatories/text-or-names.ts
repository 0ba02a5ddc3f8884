import { askedIn } from '../demands/asked.js';
import type { Block } from '../tree/blocks.js';
import { endsSentence, isProse, lineOf } from '../tree/kinds-of-text.js';
import { isUncasedOrganization } from './organization-names.js';

/** Whether a paragraph is names on separate lines, as below a letter. */
export function isSignatureLines({ kind, rich }: Block): boolean {
  const lines = rich.text.split('\n');
  const isUncased = lines.filter(isUncasedOrganization).length > lines.length / 2;
  return (
    kind === 'paragraph' &&
    lines.length > 1 &&
    lines.every(
      (line) => (isUncased || /^\p{Lu}/u.test(line)) && !/[\p{Nd}@]|[,;:.।။]$/u.test(line),
    )
  );
}

/** Whether each line of a paragraph begins like a name, as no wrapped text does. */
function isLinesOfNames({ kind, rich }: Block): boolean {
  const lines = rich.text.split('\n');
  return (
    kind === 'paragraph' &&
    lines.length > 2 &&
    lines.every((line) => /^\P{L}{0,4}\p{Lu}/u.test(line) && !endsSentence(line) && !isProse(line))
  );
}

/** Whether a block is text, and no names. */
export const isText = (block: Block, language: string) => {
  if (isLinesOfNames(block)) return false;
  const text = lineOf(block);
  return (
    isProse(text) ||
    (endsSentence(text) && block.kind !== 'item') ||
    askedIn(text, language) !== undefined
  );
};
