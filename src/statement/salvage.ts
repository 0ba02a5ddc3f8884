import type { Salvaged } from './references.js';

type Key = string | number;

const lists = ['figures', 'demands', 'events', 'actors', 'signatories', 'translations'] as const;

/**
 * What of a statement can still be checked where the schema has found faults at the given paths: its lists with a
 * gap for each item at fault, without its checksum where its text is. `undefined` where the text is not there.
 */
export function salvage(data: object, faults: Key[][]): Salvaged | undefined {
  const statement = { ...data } as Salvaged;
  const at = (...path: Key[]) =>
    faults.some((fault) => path.every((key, index) => fault[index] === key));
  if (at('language')) return undefined;
  for (const list of lists) {
    const items: unknown = statement[list];
    const kept: unknown[] = Array.isArray(items) ? [...(items as unknown[])] : [];
    kept.forEach((_, index) => {
      if (at(list, index)) Reflect.deleteProperty(kept, String(index));
    });
    Object.assign(statement, { [list]: kept });
  }
  for (const key of ['sha256', 'pullQuote'] as const)
    if (at(key)) Reflect.deleteProperty(statement, key);
  if (!at('sections')) return statement;
  const inText = (fault: Key[]) => fault[0] === 'sections' && fault[2] !== 'heading';
  if (!faults.filter(inText).every((fault) => fault[4] === 'sentences' && fault.length > 5))
    return undefined;
  delete statement.sha256;
  statement.sections = statement.sections.map((section, i) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph, j) => ({
      ...paragraph,
      sentences: paragraph.sentences.filter(
        (_, k) => !at('sections', i, 'paragraphs', j, 'sentences', k),
      ),
    })),
  }));
  return statement;
}
