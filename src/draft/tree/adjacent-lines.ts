import type { Block } from './blocks.js';
import {
  endsSentence,
  isPathOfPages,
  isProse,
  opensThaiSentence,
  wordsOf,
} from './kinds-of-text.js';
import { listMarkOf } from './list-marks.js';
import { joined } from './rich.js';

/** Joins lines of a plain text that were read as paragraphs: lines of an address, names, or a wrapped sentence. */
export function withJoinedLines(blocks: Block[]): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const before = found.at(-1);
    if (before && goesOn(before, block)) {
      before.rich = joined([before.rich, block.rich], '\n');
      before.endLine = block.endLine;
    } else found.push({ ...block });
  }
  return found;
}

function goesOn(before: Block, block: Block): boolean {
  const isNext = before.line > 0 && block.line === before.endLine + 1;
  if (!isNext || before.kind !== 'paragraph' || block.kind !== 'paragraph') return false;
  const last = before.rich.text.slice(before.rich.text.lastIndexOf('\n') + 1);
  const { text } = block.rich;
  if (listMarkOf(text) || listMarkOf(last)) return false;
  // "Our demands" is over "We ask the government to:".
  if (/[:：]$/u.test(text) && wordsOf(text).length > 2 && !/[,،:]$/u.test(last)) return false;
  if (isPathOfPages(text) || isPathOfPages(last)) return false;
  if (opensThaiSentence(text) || opensThaiSentence(last)) return false;
  if (/^\p{Ll}/u.test(text) && !/[.!?:;]["”’»)]*$/u.test(last)) return true;
  return [last, text].every((line) => line.length <= 90 && !endsSentence(line) && !isProse(line));
}
