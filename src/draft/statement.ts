import type { Root } from 'mdast';
import { statementHash } from '../statement/text.js';
import { confirmations } from './confirmations.js';
import { demandsIn } from './demands/demands.js';
import { eventsIn } from './events.js';
import { figuresIn } from './figures.js';
import { languageOf } from './languages/languages.js';
import { isFileNumber, isPostal } from './parts/address.js';
import { headOf } from './parts/head.js';
import { notesOf } from './parts/notes.js';
import { withoutFurniture } from './parts/pages.js';
import { textOf } from './parts/sections.js';
import { bare } from './parts/title.js';
import { withUnmarkedNotes } from './parts/unmarked-notes.js';
import { withCaptions, withClosingLines, withNotesLabels } from './signatories/closing-lines.js';
import { signatoriesIn } from './signatories/signatories.js';
import { statementIdFrom } from './slug.js';
import { supported } from './supported.js';
import { blocksOf } from './tree/blocks.js';
import { withInlineItems } from './parts/inline-items.js';
import { spokenIn } from './languages/spoken.js';
import { isClosingNotesLabel } from './tree/kinds-of-text.js';
import type { Candidate, Draft, Drafted, Figure, Finding } from './types.js';

/** Makes a draft of a statement from a document. The text is word for word, and the author confirms the rest. */
export async function draft(
  root: Root,
  { language, date: given }: { language: string; date?: string | undefined },
): Promise<Drafted> {
  const document = blocksOf(root);
  const furniture = withoutFurniture(document.blocks, root.data?.site, language);
  const notes = notesOf(
    { ...document, blocks: withNotesLabels(furniture.blocks, language) },
    language,
  );
  const leftOut = furniture.report.map(({ text }) => text);
  const head = headOf({ ...document, blocks: notes.blocks }, leftOut, language);
  const blocks = withClosingLines(withCaptions(head.blocks, language), language);
  // If the document has no date, the author writes it.
  const date = given ?? head.issued ?? '';
  const signed = signatoriesIn(blocks, date, language);
  const unsigned = blocks.filter((block) => !signed.taken.has(block));
  const body = withInlineItems(unsigned, language);
  const {
    sections,
    notes: footnotes,
    to,
    lines,
    report: textReport,
  } = withUnmarkedNotes(textOf(body, notes.notes, language), notes.notes, notes.blocks);
  const sentences = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((each) => each.sentences),
  );
  const spoken = new Map(
    sections.flatMap((section) => {
      const own = spokenIn(section, language);
      return section.paragraphs.flatMap((each) => each.sentences.map(({ id }) => [id, own]));
    }),
  );
  const quote = head.cover.map(bare).filter(Boolean);
  const pullQuote = sentences.find(({ text }) => quote.includes(bare(text)))?.id;
  const { demands, actors, report: demandReport } = demandsIn(sections, to, language);
  const statement: Draft = {
    confirm: date ? confirmations.statement : confirmations.undated,
    schemaVersion: 1 as const,
    id: statementIdFrom(head.title, date),
    title: head.title,
    date,
    language,
    sha256: await statementHash({ sections, notes: footnotes }),
    ...(pullQuote && { pullQuote }),
    sections,
    ...(footnotes.length > 0 && { notes: footnotes }),
    figures: sentences.flatMap(({ id, text }) =>
      // The number of a telephone is in the line of a contact.
      (isClosingNotesLabel(text, language) || isFileNumber(text, language) || isPostal(text)
        ? []
        : figuresIn(text, spoken.get(id)!)
      ).map(({ counts, isRange, ...figure }, index): Candidate<Figure> => ({
        confirm: isRange ? confirmations.range : confirmations.figure,
        id: `figure-${id}${index ? `-${index + 1}` : ''}`,
        ...figure,
        counts: counts || '…',
        source: id,
      })),
    ),
    demands,
    events: eventsIn(sentences, spoken, language),
    actors,
    signatories: signed.signatories,
  };
  const fractions = sentences
    .filter(({ id, text }) => languageOf(spoken.get(id)!).fractions?.test(text))
    .map(({ id, text }) => ({
      text: `not used as a figure, because it is a fraction: ${text}`,
      source: id,
    }));
  const { draft: checked, report: refused } = await supported(statement);
  const report: Finding[] = [
    ...messagesOf(root).map((text) => ({ text })),
    ...furniture.report,
    ...document.frontMatter.map(({ value, line }) => ({
      line,
      text: `left out of the text, front matter: ${value.replace(/\s*\n\s*/g, '; ')}`,
    })),
    ...head.report,
    ...textReport,
    ...notes.report,
    ...signed.report,
    ...[...fractions, ...demandReport].map(({ text, source }) => ({
      text,
      line: lines.get(/^p\d+/.exec(source)![0]),
    })),
    ...refused,
  ];
  return { statement: checked, report };
}

/** Returns the messages of the format's reader about parts that it left out. */
const messagesOf = ({ data }: Root): string[] =>
  (data as { messages?: string[] } | undefined)?.messages ?? [];
