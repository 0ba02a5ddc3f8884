import type { Statement } from '../statement/schema.js';
import { type Block, blocksOf } from './blocks.js';
import { datesIn } from './dates.js';
import { askedIn } from './demands.js';
import { sentencesIn } from './sentences.js';
import { findingIn } from './vocabulary.js';

/** The parts of a document. */
export interface Parts {
  title: string;
  issued: string | undefined;
  /** The lines of the cover, which repeat the text, at least nearly. */
  cover: string[];
  sections: Statement['sections'];
  signatories: string[];
  leftOut: string[];
}

/**
 * Divides a document into its parts. Lines before the title that recur are the cover. A paragraph with only a date
 * gives the day of issue.
 */
export function partsOf(document: string, language: string): Parts {
  const { blocks, leftOut } = blocksOf(document);
  const at = titleAt(blocks, leftOut, language);
  const title = blocks[at]?.text ?? '';
  const cover = blocks.slice(0, at).map(({ text }) => text);
  leftOut.push(...cover.map((text) => `cover: ${text}`));
  // Without a heading, the first line is the title. If it is a sentence, it is also part of the text.
  const isText = blocks[at]?.kind !== 'heading' && /[.!?؟।။۔。]$/.test(title);
  const body = blocks.slice(isText ? at : at + 1);
  const issue = body.find((block) => dateAlone(block, language)?.length === 10);
  const issued = issue && dateAlone(issue, language);
  const signed = signatoriesIn(body, language);
  const signatories = signed.map(({ text }) => text);
  const label = body[body.indexOf(signed[0]!) - 1];
  const isLabel =
    label?.kind === 'heading' ||
    (label?.kind === 'paragraph' && (/[:：]$/.test(label.text) || isSigned(label, language)));
  const apart = new Set<Block>(signed);
  if (issue) apart.add(issue);
  if (label && isLabel && signed.length > 0) {
    apart.add(label);
    leftOut.push(`label of the signatories: ${label.text}`);
  }
  return {
    ...{ title, issued, cover, signatories, leftOut },
    sections: sectionsOf(
      body.filter((block) => !apart.has(block)),
      language,
    ),
  };
}

/** Returns the index of the title: the first line, or the first heading of level 1 if only a cover is before it. */
function titleAt(blocks: Block[], leftOut: string[], language: string): number {
  const heading = blocks.findIndex(({ level }) => level === 1);
  const after = blocks.slice(heading);
  const rest = bare([...after.map(({ text }) => text), ...leftOut].join(' '));
  const dates = new Set(after.map((block) => dateAlone(block, language)));
  const recurs = (block: Block) => {
    const date = dateAlone(block, language);
    return rest.includes(bare(block.text)) || (date && dates.has(date));
  };
  return heading > 0 && blocks.slice(0, heading).every(recurs) ? heading : 0;
}

/** Returns the date of a paragraph that contains nothing else. */
function dateAlone({ kind, text }: Block, language: string): string | undefined {
  const [found] = kind === 'paragraph' ? datesIn(text, language) : [];
  // Some languages put words before and after a date.
  const around = found && text.slice(0, found.start) + text.slice(found.end);
  const most = language.startsWith('en') ? 0 : 12;
  return around !== undefined && around.length <= most && !/\p{N}/u.test(around)
    ? found?.date
    : undefined;
}

/** Returns the last list that can be the signatories: numbered from 1, or under a label such as "Signed by". */
function signatoriesIn(body: Block[], language: string): Block[] {
  const runs: Block[][] = [];
  for (const block of body) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn =
      block.kind === before?.kind && body[body.indexOf(block) - 1] === before && block.number !== 1;
    if (goesOn) run!.push(block);
    else if (block.kind === 'item' || block.kind === 'bullet') runs.push([block]);
  }
  const isList = (run: Block[]) => {
    const before = body[body.indexOf(run[0]!) - 1];
    return (
      run.length > 2 &&
      (run[0]!.kind === 'bullet'
        ? before !== undefined && isSigned(before, language)
        : run.every(({ number }, index) => number === index + 1)) &&
      // "The parties should:"
      !(before?.kind === 'paragraph' && /[:：]$/.test(before.text) && asks(before, language)) &&
      run.every((item) => isName(item, language))
    );
  };
  return runs.filter(isList).at(-1) ?? [];
}

const isSigned = ({ text }: Block, language: string) =>
  findingIn(language)?.signed.test(text) ?? false;

const asks = ({ text }: Block, language: string) =>
  askedIn(text, language) !== undefined || (findingIn(language)?.asking.test(text) ?? false);

/** Whether a text can be a name: neither a sentence nor a demand. */
const isName = (item: Block, language: string) =>
  !/[!?؟।။۔。]/.test(item.text) &&
  (!item.text.endsWith('.') ||
    /(?:\b(?:Inc|Ltd|Co|Corp|Assn|e\.\s?V)|\p{Lu})\.$/u.test(item.text)) &&
  sentencesIn(item.text, language).length === 1 &&
  !asks(item, language);

function sectionsOf(blocks: Block[], language: string): Statement['sections'] {
  const sections: Statement['sections'] = [];
  let count = 0;
  for (const { kind, text, mark } of blocks) {
    if (kind === 'heading' || sections.length === 0) {
      const heading = kind === 'heading' ? { heading: text } : {};
      sections.push({ id: `section-${sections.length + 1}`, ...heading, paragraphs: [] });
    }
    if (kind === 'heading') continue;
    const id = `p${++count}`;
    const sentences = sentencesIn(mark ? `${mark} ${text}` : text, language).map((each, index) => ({
      id: `${id}s${index + 1}`,
      text: each,
    }));
    sections.at(-1)!.paragraphs.push({ id, sentences });
  }
  return sections.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** Keeps only letters and digits, to compare texts with different formatting. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
