import { labelText } from '../tree/kinds-of-text.js';
import type { Paragraph, Section } from '../types.js';
import { askedByLeadIn, isDemandsLabel } from './lead-ins.js';

/** An entry of the report about a paragraph or a sentence. */
export interface SourcedFinding {
  text: string;
  source: string;
}

/**
 * Returns the lists below a label without an addressee that are below a lead-in of demands: "Education" below "We call
 * for the following:". `used` has the sources of the demands.
 */
export function unusedItems(
  sections: Section[],
  used: Set<string>,
  language: string,
): SourcedFinding[] {
  const found: SourcedFinding[] = [];
  // Whether the last section ends with a lead-in, perhaps with labels and lists below it.
  let goesOn = false;
  let labelled: Section['level'] | 'none' = 'none';
  for (const { heading, level, paragraphs } of sections) {
    // Labels have one level. A heading of another level is over the next part.
    if (goesOn && labelled !== 'none' && labelled !== level) goesOn = false;
    labelled = goesOn ? level : 'none';
    let label = goesOn ? heading : undefined;
    let isOpen = goesOn || (heading !== undefined && isDemandsLabel(heading, language));
    let items: Paragraph[] = [];
    const close = () => {
      const isUsed = items.some(({ sentences }) => sentences.some(({ id }) => used.has(id)));
      if (label !== undefined && items[0] && !isUsed)
        found.push({
          source: items[0].id,
          text: `not used as demands, because their label names no known addressee: the items below "${labelText(label)}"`,
        });
      items = [];
    };
    for (let index = 0; index < paragraphs.length; index++) {
      const paragraph = paragraphs[index]!;
      if (paragraph.item) {
        items.push(paragraph);
        continue;
      }
      close();
      const { text } = paragraph.sentences.at(-1)!;
      const isLabel = paragraphs[index + 1]?.item && paragraph.sentences.length === 1;
      const isNamed = isDemandsLabel(text, language) || askedByLeadIn(text, language) !== undefined;
      label = isOpen && isLabel && !isNamed ? text : undefined;
      if (label === undefined) {
        goesOn = /[:：]$/u.test(text) && isDemandsLabel(text, language);
        isOpen = goesOn;
      }
    }
    close();
  }
  return found;
}
