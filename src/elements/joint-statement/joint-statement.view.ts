import type { Messages } from '../../i18n/messages.js';
import type { Translation } from '../../statement/schema.js';
import { type NamedSignatory, signatoriesOf } from '../../statement/signatories.js';
import { sentencesOf } from '../../statement/text.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView, citationView } from '../shared/citation.view.js';
import { faultIn } from '../../utils/errors.js';
import { signedHeading } from '../shared/signatories.view.js';

/** The view of `<joint-statement>`. */
export interface TextView {
  /** The value of the attribute `show`. */
  show: string;
  /** The sections to show. Empty if only the signatories are shown. */
  sections: ShownStatement['sections'];
  /** The footnotes of these sections, each with the first sentence that has its mark. */
  notes: (NonNullable<ShownStatement['notes']>[number] & { from: string | undefined })[];
  /** If the whole text is a translation: its status. Otherwise each sentence has its own note. */
  status: Translation['status'] | undefined;
  /** "Signed by 46 organizations". */
  signed: string;
  /** The signatories to show, in the published order. */
  signatories: NamedSignatory[];
  citation: CitationView;
}

/** The values of `show`. */
export const extents = ['all', 'text', 'lede', 'signatories'];

/**
 * Returns the full text with its signatories, or a part of it.
 * @param query.show `text`, `lede` (the first section), `signatories`, or `all`.
 * @throws an error that lists the known values, if the value is unknown.
 */
export function textView(
  statement: ShownStatement,
  query: { show?: string | null | undefined },
  messages: Messages,
): TextView {
  // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing -- an empty one is none
  const show = query.show || 'all';
  const [fault] = faultIn('show', show, extents);
  if (fault) throw fault;
  const signatories = signatoriesOf(statement);
  const sections = statement.sections.slice(
    0,
    show === 'signatories' ? 0 : show === 'lede' ? 1 : undefined,
  );
  const sentences = sentencesOf({ sections });
  const isPart = sections.length < statement.sections.length;
  const notes = (statement.notes ?? [])
    .map((note) => ({
      ...note,
      from: sentences.find(({ marks }) =>
        marks?.some((mark) => 'note' in mark && mark.note === note.id),
      )?.id,
    }))
    // A translation may leave out the mark of a footnote.
    .filter(({ from }) => from ?? !isPart);
  const all = [sentences, ...notes.map((note) => note.sentences)].flat();
  return {
    show,
    sections,
    notes,
    status: all.every(({ status }) => status) ? all[0]?.status : undefined,
    signed: signedHeading(statement, messages),
    signatories: show === 'text' || show === 'lede' ? [] : signatories,
    citation: citationView(statement, messages),
  };
}
