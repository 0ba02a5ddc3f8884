import type { Block } from '../tree/blocks.js';
import { lineOf, wordsOf } from '../tree/kinds-of-text.js';
import type { Finding } from '../types.js';
import { beforeColon, isSignedLabel } from './signed-label.js';

/** Reports the labels of signatories that no names could be read below. */
export const labelsAlone = (blocks: Block[], taken: Set<Block>, language: string): Finding[] =>
  blocks
    .filter((block) => {
      const label = beforeColon.exec(lineOf(block))?.[0] ?? lineOf(block);
      const most = block.kind === 'heading' || /[:：]$/u.test(label) ? 6 : 3;
      const canBe = block.kind === 'heading' || block.kind === 'paragraph';
      return (
        canBe &&
        !taken.has(block) &&
        wordsOf(label).length <= most &&
        isSignedLabel(label, language)
      );
    })
    .map((block) => ({
      line: block.line,
      text: `looks like a label of signatories, but no names were found below it: ${lineOf(block)}`,
    }));
