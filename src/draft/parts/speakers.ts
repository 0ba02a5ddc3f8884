import type { Block } from '../tree/blocks.js';
import { isProse, wordsOf } from '../tree/kinds-of-text.js';
import { type Rich, sliced, trimmed, unwrapped } from '../tree/rich.js';

/** A speaker can have a role and a place, but has no more words than this. */
const most = 25;

/** Matches the end of what somebody says. */
const said = '["”“»«」』’]\\p{P}?|[.!?…。！？।။؟]';

/** Matches a speaker after a quotation: "“No more nets.” — Ada Osu, fisher", "「…」（…）", or a line without a dash. */
const speakers = [
  new RegExp(
    `(?<=${said}|,)(?:\\s*[–—―]{1,2}\\s*|\\s+--?\\s+)(?<who>[\\p{Lu}\\p{Lo}][^–—―"”»」\\n]{1,160})$`,
    'u',
  ),
  // "– former machinist, 34"
  /(?<=["”»’])\s*[–—―]\s*(?<who>\p{Ll}[^–—―"”»」\n.]{2,90})$/u,
  /(?<=["”“»」』’]\p{P}?)\s*[(（](?<who>[\p{Lu}\p{Lo}][^()（）\n]{1,160})[)）]$/u,
  /(?<=["”“»」』’]\p{P}?)\s*\n(?<who>[\p{Lu}\p{Lo}][^"”»」\n]{1,90})$/u,
  // A line of its own needs no quotation marks above it.
  /(?:^|\n)(?:[–—―]{1,2}|──|--?)\s*(?<who>\p{L}[^\n]*)$/u,
];

/** Returns where a speaker begins in the text of a quotation, and the speaker. */
function speakerIn(rich: Rich): { start: number; who: string } | undefined {
  for (const pattern of speakers) {
    const match = pattern.exec(rich.text);
    const { who = '' } = match?.groups ?? {};
    if (!match || wordsOf(who).length > most || isProse(who)) continue;
    return { start: match.index, who: unwrapped({ text: who.trim(), spans: [] }).text };
  }
  return undefined;
}

/** Returns quotations with their speakers, from the end of the quotation or the paragraph below it. */
export function withSpeakers(blocks: Block[]): (Block & { speaker?: string })[] {
  const found = new Map<number, string>();
  const rest = blocks.flatMap((block, index) => {
    const quote = block.quote ?? blocks[index - 1]?.quote;
    if (quote === undefined || (block.kind !== 'quote' && block.kind !== 'paragraph'))
      return [block];
    const speaker = speakerIn(block.rich);
    // Below a quotation, a paragraph is its speaker alone.
    if (!speaker || (block.quote === undefined && speaker.start > 0)) return [block];
    found.set(quote, speaker.who);
    return speaker.start > 0 ? [before(block, speaker.start)] : [];
  });
  return rest.map((block) => {
    const speaker = block.quote === undefined ? undefined : found.get(block.quote);
    return speaker ? { ...block, speaker } : block;
  });
}

/** Returns a block without the text from a place on. */
function before(block: Block, end: number): Block {
  return { ...block, rich: trimmed(sliced(block.rich, 0, end)) };
}
