import type { Block } from '../tree/blocks.js';
import { isKindLabel, lineOf, wordsOf } from '../tree/kinds-of-text.js';
import { divided } from './brackets.js';
import { canBeName, cleaned } from './names.js';
import { type Run, runFrom } from './runs.js';

/** Returns names with semicolons below a label that only names their kind: "Organizations:", "Mere Union; Tow Trust." */
export function runBelowKind(blocks: Block[], language: string): Run | undefined {
  const at = blocks.findIndex((block, index) => {
    const [line, next] = [lineOf(block), blocks[index + 1]];
    const parts = next?.kind === 'paragraph' ? divided(lineOf(next), /\s*[;；]\s*/u) : [];
    return (
      block.kind === 'paragraph' &&
      /[:：]$/u.test(line) &&
      wordsOf(line).length < 4 &&
      isKindLabel(line, language) &&
      parts.length > 1 &&
      parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part) && canBeName(cleaned(part)))
    );
  });
  return at < 0 ? undefined : runFrom(blocks, at, language);
}
