import type { Words } from '../locales/words.js';
import type { StatementContent } from '../statement/content.js';
import { type CitationView, citationView } from './citation.js';
import { fault } from './fault.js';
import { fillPlural } from './format.js';

/** What `<joint-statement>` shows. */
export interface TextView {
  /** The sections to show; none where only the signatories are. */
  sections: StatementContent['sections'];
  /** "Signed by 46 organizations". */
  signed: string;
  /** The signatories to show, in the published order. */
  signatories: string[];
  citation: CitationView;
}

const parts = ['all', 'text', 'lede', 'signatories'];

/**
 * The full text with its signatories, or a part of it.
 * @param query.part `text`, `lede` (the first section), `signatories`, or `all`.
 * @throws an error that lists the parts, where it is none of them.
 */
export function textView(
  statement: StatementContent,
  query: { part?: string | null | undefined },
  words: Words,
): TextView {
  const part = query.part ?? 'all';
  if (!parts.includes(part)) throw fault('part', `one of ${parts.join(', ')}`, part);
  const { sections, signatories } = statement;
  return {
    sections: part === 'signatories' ? [] : part === 'lede' ? sections.slice(0, 1) : sections,
    signed: fillPlural(words.signed, signatories.length, words.tag),
    signatories: part === 'text' || part === 'lede' ? [] : signatories,
    citation: citationView(statement, words),
  };
}
