import type { Messages } from '../../i18n/messages.js';
import type { ShownParagraph, ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { type Link, type SentenceView, sentenceView } from '../shared/sentence.view.js';

/** The sentence that `<statement-quote>` shows. */
export interface QuoteView {
  sentence: SentenceView;
  /** The speaker of the sentence, as published. */
  speaker: string | undefined;
  citation: CitationView;
}

/**
 * Returns the view of a sentence. Default: the statement's first pull quote, or its first sentence.
 * @throws an error that lists the known ids, if the id is unknown.
 */
export function quoteView(
  statement: ShownStatement,
  query: { sentence?: string | null | undefined },
  messages: Messages,
  link?: Link,
): QuoteView {
  const paragraphs = statement.sections.flatMap((section) => section.paragraphs);
  // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing -- an empty one is none
  const id = query.sentence || pullQuoteOf(statement, paragraphs);
  const sentence = sentenceView(statement, id, link, 'sentence');
  const isShown = ({ id: each }: { id: string }) => each === sentence.id;
  return {
    sentence,
    speaker:
      statement.pullQuotes?.find(({ source }) => source === sentence.id)?.speaker ??
      paragraphs.find(({ sentences }) => sentences.some(isShown))?.quote?.speaker,
    citation: citationView(statement, messages),
  };
}

function pullQuoteOf(
  { pullQuote, pullQuotes }: ShownStatement,
  paragraphs: ShownParagraph[],
): string {
  // The address of a letter is no quotation.
  const [first] = (paragraphs.find(({ label }) => !label) ?? paragraphs[0]!).sentences;
  return pullQuote ?? pullQuotes?.[0]?.source ?? first!.id;
}
