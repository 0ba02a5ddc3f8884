import type { Sentence } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
import { paragraphsOf, sentencesOf } from '../../statement/text.js';
import { byId } from '../../utils/errors.js';

/** Returns the URL of a sentence in its context, or `undefined` if there is none. */
export interface Link {
  (sentence: string): string | undefined;
  /** The sentence that the reader wants to see in context, if the widget itself has to show the context. */
  inPlace?: string | undefined;
}

/** A sentence of the statement, word for word, or its translation. */
export interface SentenceView extends Shown<Sentence> {
  language: string;
  /** The URL of the sentence in its context, if there is one. */
  href: string | undefined;
  /** The sentences of its paragraph, if the widget itself has to show them. */
  paragraph?: (Sentence & { language: string })[] | undefined;
}

/**
 * Returns the view of a sentence.
 * @throws if the statement does not have the sentence.
 */
export function sentenceView(
  statement: ShownStatement,
  id: string,
  link?: Link,
  path = 'source',
): SentenceView {
  const { language } = statement;
  const sentence = byId(sentencesOf(statement), id, path);
  const paragraph = link?.inPlace === id ? paragraphOf(statement, id) : undefined;
  return { language, ...sentence, href: link?.(id), ...(paragraph && { paragraph }) };
}

/** Returns the sentences of the paragraph, or of the footnote, that holds the one with the given id. */
function paragraphOf(statement: ShownStatement, id: string) {
  const { language } = statement;
  return paragraphsOf(statement)
    .find(({ sentences }) => sentences.some((sentence) => sentence.id === id))
    ?.sentences.map((sentence) => ({ language, ...sentence }));
}
