import type { Sentence } from '../statement/schema.js';
import type { Shown, ShownStatement } from '../statement/translation.js';
import { sentencesOf } from '../statement/text.js';
import { byId } from '../statement/fault.js';

/** Where a sentence can be read in its context; `undefined` where nowhere. */
export type Link = (sentence: string) => string | undefined;

/** A sentence of the statement, word for word, or a translation of it. */
export interface SentenceView extends Shown<Sentence> {
  language: string;
  /** Leads to the sentence in its context, where there is such a place. */
  href: string | undefined;
}

/**
 * The sentence with the given id.
 * @throws where the statement has no such sentence.
 */
export function sentenceView(
  statement: ShownStatement,
  id: string,
  link?: Link,
  path = 'source',
): SentenceView {
  const { language } = statement;
  return { language, ...byId(sentencesOf(statement), id, path), href: link?.(id) };
}
