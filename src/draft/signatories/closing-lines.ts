import { type Block, blockLines } from '../tree/blocks.js';
import { isClosingNotesLabel } from '../tree/kinds-of-text.js';
import { joined } from '../tree/rich.js';

/** Returns some lines of a block as a block. */
const part = (block: Block, lines: ReturnType<typeof blockLines>): Block => ({
  ...block,
  rich: joined(
    lines.map(({ rich }) => rich),
    '\n',
  ),
  line: lines[0]!.line,
  endLine: lines.at(-1)!.line,
});

/** Divides names from the line of a contact that is right under them, and a label from the contacts under it. */
export function withClosingLines(blocks: Block[], language: string): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !block.rich.text.includes('\n')) return [block];
    const lines = blockLines(block);
    const at = lines.findIndex(
      ({ rich: { text } }) => /[:：]|ends/iu.test(text) && isClosingNotesLabel(text, language),
    );
    // "Media contacts" is a heading over the lines of contacts, and "Media contacts:" leads into them.
    const [{ rich: first }] = lines as [(typeof lines)[number]];
    if (isClosingNotesLabel(first.text, language) && !/[:：]/u.test(first.text) && lines.length > 1)
      return [part(block, lines.slice(0, 1)), part(block, lines.slice(1))];
    if (at < 1) return [block];
    return [part(block, lines.slice(0, at)), part(block, lines.slice(at))];
  });
}
