/** What a document consists of, in order. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item';
  text: string;
  /** The number of an item of a numbered list. */
  number?: number;
}

/** The blocks of a plain-text or Markdown document, without its markup, bare list signs and running heads. */
export function blocksOf(document: string): Block[] {
  const blocks = document
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .flatMap((chunk) => chunksOf(chunk))
    .filter(({ text }) => text !== '');
  const count = (text: string) =>
    blocks.filter((block) => block.kind === 'heading' && block.text === text).length;
  // A heading that comes again and again is that of the pages.
  return blocks.filter(({ kind, text }) => kind !== 'heading' || count(text) < 3);
}

function chunksOf(chunk: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of chunk.split('\n')) {
    const [, heading] = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/.exec(line) ?? [];
    const [, number, item] = /^[ \t]*(\d{1,6})[.)][ \t]+(.*)$/.exec(line) ?? [];
    if (heading !== undefined) {
      blocks.push({ kind: 'heading', text: plain(heading) });
      open = undefined;
    } else if (item !== undefined) {
      open = { kind: 'item', number: Number(number), text: plain(item) };
      blocks.push(open);
    } else {
      const text = plain(line.replace(/^[ \t]*(?:[-*+•]|>)(?:[ \t]+|$)/, ''));
      if (open) open.text = `${open.text} ${text}`.trim();
      else blocks.push((open = { kind: 'paragraph', text }));
    }
  }
  return blocks;
}

/** A line of Markdown as it is read. */
const plain = (line: string): string =>
  line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\*\*|__/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
