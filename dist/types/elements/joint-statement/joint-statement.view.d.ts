import type { Messages } from '../../i18n/messages.js';
import type { Translation } from '../../statement/schema.js';
import { type NamedSignatory } from '../../statement/signatories.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
/** What `<joint-statement>` shows. */
export interface TextView {
    /** How much is shown. */
    show: string;
    /** The sections to show; none where only the signatories are. */
    sections: ShownStatement['sections'];
    /** Where all of it is a translation: whether that is an official one. Else each sentence says so for itself. */
    status: Translation['status'] | undefined;
    /** "Signed by 46 organizations". */
    signed: string;
    /** The signatories to show, in the published order. */
    signatories: NamedSignatory[];
    citation: CitationView;
}
/** How much can be shown. */
export declare const extents: string[];
/**
 * The full text with its signatories, or a part of it.
 * @param query.show `text`, `lede` (the first section), `signatories`, or `all`.
 * @throws an error that lists what there is to show, where it is none of them.
 */
export declare function textView(statement: ShownStatement, query: {
    show?: string | null | undefined;
}, messages: Messages): TextView;
