import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
import { type DemandView } from '../shared/demand.view.js';
import type { Link } from '../shared/sentence.view.js';
/** An addressee, as a choice in the filter. */
interface AddresseeView {
    id: string;
    name: string;
    language: string;
    /** The formatted number of demands to this addressee. */
    count: string;
    chosen: boolean;
}
/** The position in a list if the filter shows everything. */
interface Positioned {
    position: number;
}
/** The demands with the same addressees. */
interface DemandGroupView extends Pick<DemandView, 'addressees' | 'addresseesLanguage'>, Positioned {
    demands: (DemandView & Positioned)[];
}
/** The list that `<demand-list>` shows. */
export interface DemandsView {
    addressees: AddresseeView[];
    /** Each demand in one group, in the order of the statement. */
    groups: DemandGroupView[];
    /** The number of demands that are shown, as a sentence. */
    status: string;
    citation: CitationView;
}
/**
 * Returns the demands, grouped by addressees. Default: all demands.
 * @param query.to Ids of addressees: a list, or a text separated by spaces or commas.
 * @throws an error that lists the known ids, if an id is unknown.
 */
export declare function demandsView(statement: ShownStatement, query: {
    to?: string | string[] | null | undefined;
}, messages: Messages, link?: Link): DemandsView;
export {};
