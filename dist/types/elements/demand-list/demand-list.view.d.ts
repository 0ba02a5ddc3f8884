import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
import { type DemandView } from '../shared/demand.view.js';
import type { Link } from '../shared/sentence.view.js';
/** One who is asked, as a choice of the filter. */
interface AddresseeView {
    id: string;
    name: string;
    language: string;
    /** How many demands are made of them, written out. */
    count: string;
    chosen: boolean;
}
/** Where something stands in its list if the filter shows everything. */
interface Positioned {
    position: number;
}
/** The demands that are made of the same addressees. */
interface DemandGroupView extends Pick<DemandView, 'addressees' | 'addresseesLanguage'>, Positioned {
    demands: (DemandView & Positioned)[];
}
/** The list that `<demand-list>` shows. */
export interface DemandsView {
    addressees: AddresseeView[];
    /** Each demand in one group, in the order of the statement. */
    groups: DemandGroupView[];
    /** How many demands are shown. */
    status: string;
    citation: CitationView;
}
/**
 * The demands, grouped by who is asked; those made of the addressees in `to`, or all of them.
 * @param query.to ids of addressees: a list, or separated by spaces or commas.
 * @throws an error that lists the known ids, where one is nobody who is asked.
 */
export declare function demandsView(statement: ShownStatement, query: {
    to?: string | string[] | null | undefined;
}, messages: Messages, link?: Link): DemandsView;
export {};
