import { type Block, blockLines } from '../tree/blocks.js';
import { isCaption, isClosingNotesLabel, isNotesLabel, wordsOf } from '../tree/kinds-of-text.js';
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

/** Whether a line has a telephone, an address, or a label before them. */
const isContact = (text = '') => /[:：@]|\p{Nd}{3}/u.test(text) && wordsOf(text).length < 12;

/** Divides names from the label of notes that is right under them, in a text without empty lines. */
export function withNotesLabels(blocks: Block[], language: string): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !block.rich.text.includes('\n')) return [block];
    const lines = blockLines(block);
    const at = lines.findLastIndex(({ rich: { text } }) => isNotesLabel(text, language));
    if (at < 1) return [block];
    const parts = [lines.slice(0, at), lines.slice(at, at + 1), lines.slice(at + 1)];
    return parts.filter(({ length }) => length > 0).map((each) => part(block, each));
  });
}

/** Divides names from the line of a contact that is right under them, and a label from the contacts under it. */
export function withClosingLines(blocks: Block[], language: string): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !block.rich.text.includes('\n')) return [block];
    const lines = blockLines(block);
    const at = lines.findIndex(
      ({ rich: { text } }, index) =>
        isClosingNotesLabel(text, language) &&
        (/[:：]|ends/iu.test(text) ||
          (/^\P{Ll}/u.test(text) && isContact(lines[index + 1]?.rich.text))),
    );
    // "Media contacts" is a heading over the lines of contacts, and "Media contacts:" leads into them.
    const [{ rich: first }] = lines as [(typeof lines)[number]];
    if (isClosingNotesLabel(first.text, language) && !/[:：]/u.test(first.text) && lines.length > 1)
      return [part(block, lines.slice(0, 1)), part(block, lines.slice(1))];
    if (at < 1) return [block];
    return [
      part(block, lines.slice(0, at)),
      ...withClosingLines([part(block, lines.slice(at))], language),
    ];
  });
}

/** Divides names from the captions of pictures between and under them. */
export function withCaptions(blocks: Block[], language: string): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !block.rich.text.includes('\n')) return [block];
    const parts: ReturnType<typeof blockLines>[] = [];
    let isAfter = true;
    for (const each of blockLines(block)) {
      const isOwn = isCaption(each.rich.text, language);
      if (isAfter || isOwn) parts.push([each]);
      else parts.at(-1)!.push(each);
      isAfter = isOwn;
    }
    return parts.length > 1 ? parts.map((lines) => part(block, lines)) : [block];
  });
}
