import type { Messages } from '../../i18n/messages.js';
import type { Translation } from '../../statement/schema.js';
import { type NamedSignatory } from '../../statement/signatories.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
/** The view of `<joint-statement>`. */
export interface TextView {
    /** The value of the attribute `show`. */
    show: string;
    /** The sections to show. Empty if only the signatories are shown. */
    sections: ShownStatement['sections'];
    /** The footnotes of these sections, each with the first sentence that has its mark. */
    notes: (NonNullable<ShownStatement['notes']>[number] & {
        from: string | undefined;
    })[];
    /** If the whole text is a translation: its status. Otherwise each sentence has its own note. */
    status: Translation['status'] | undefined;
    /** "Signed by 46 organizations". */
    signed: string;
    /** The signatories to show, in the published order. */
    signatories: NamedSignatory[];
    citation: CitationView;
}
/** The values of `show`. */
export declare const extents: string[];
/**
 * Returns the full text with its signatories, or a part of it.
 * @param query.show `text`, `lede` (the first section), `signatories`, or `all`.
 * @throws an error that lists the known values, if the value is unknown.
 */
export declare function textView(statement: ShownStatement, query: {
    show?: string | null | undefined;
}, messages: Messages): TextView;
