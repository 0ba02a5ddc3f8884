import { plainDigits } from '../statement/validation/written.js';

/** A block of a document. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'bullet';
  text: string;
  /** The level of a heading: 1 for `#`. */
  level?: number;
  /** The number of an item in a numbered list. */
  number?: number;
  /** The number as it is written, such as `1.`. */
  mark?: string;
}

/** The blocks of a document, and the parts that are left out. */
export interface Blocks {
  blocks: Block[];
  leftOut: string[];
}

/** Splits a plain-text or Markdown document into blocks. Removes markup, list signs without text, and page headers. */
export function blocksOf(document: string): Blocks {
  const leftOut: string[] = [];
  const all = document
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^---\n[^]*?\n---(?:\n|$)/, (matter) => {
      leftOut.push(`front matter: ${plain(matter)}`);
      return '';
    })
    .split(/\n[ \t]*\n/)
    .flatMap((chunk) => chunksOf(chunk))
    .filter(({ text }) => text !== '');
  const headings = all.filter(({ kind }) => kind === 'heading');
  const times = (heading: Block) => headings.filter(({ text }) => text === heading.text).length;
  // A heading that appears more than twice is a page header.
  const running = headings.filter((heading) => times(heading) > 2);
  // If there is no other heading, the first is the title.
  if (running.length === headings.length) running.shift();
  for (const text of new Set(running.map((heading) => heading.text)))
    leftOut.push(`page header: ${text}`);
  return { blocks: all.filter((block) => !running.includes(block)), leftOut };
}

function chunksOf(chunk: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  const add = (block: Block) => {
    open = block;
    blocks.push(block);
  };
  for (const line of chunk.split('\n')) {
    const [, signs, heading] = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(line) ?? [];
    const [mark, inside, before] =
      /^[ \t]*(?:\((\d{1,6})\)[ \t]*|(\d{1,6})(?:[.)][ \t]+|[။၊][ \t]*))/.exec(plainDigits(line)) ??
      [];
    const [sign] = /^[ \t]*[-*+•‣▪◦·](?:[ \t]+|$)/.exec(line) ?? [];
    if (heading !== undefined) {
      add({ kind: 'heading', text: plain(heading), level: signs!.length });
      open = undefined;
    } else if (mark) {
      const number = Number(inside ?? before);
      const text = plain(line.slice(mark.length));
      add({ kind: 'item', text, number, mark: line.slice(0, mark.length).trim() });
    } else if (sign) add({ kind: 'bullet', text: plain(line.slice(sign.length)) });
    else {
      const text = plain(line.replace(/^[ \t]*>(?:[ \t]+|$)/, ''));
      if (open) open.text = `${open.text} ${text}`.trim();
      else add({ kind: 'paragraph', text });
    }
  }
  return blocks;
}

/** Removes Markdown from a line. */
const plain = (line: string): string =>
  line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\*\*|__/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
