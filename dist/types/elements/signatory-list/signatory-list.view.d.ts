import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
import { type NamedSignatory } from '../../statement/signatories.js';
/** What the page and the reader ask of the list of signatories. */
export interface SignatoriesQuery {
    /** The heading of the one group to show. */
    group?: string | null | undefined;
    /** The host's own name, marked in the list. */
    highlight?: string | null | undefined;
    /** How many names are shown at first. */
    limit?: number | null | undefined;
    /** The most columns. */
    columns?: number | null | undefined;
    /** Whether the reader has asked for the names past the limit, or past the first hundred that match the filter. */
    expanded?: boolean | undefined;
    /** What the reader typed into the filter. */
    filter?: string | undefined;
}
export interface SignatoryView extends NamedSignatory {
    /** The place in the published order, from 1. */
    number: number;
    /** Whether it is the host's own name. */
    highlighted: boolean;
    /** Whether it stands within the limit, or the reader has asked for the rest. */
    shown: boolean;
}
/** The list that `<signatory-list>` shows. */
export interface SignatoriesView {
    /** "Signed by 46 organizations". */
    heading: string;
    /** The label of the filter. */
    filterLabel: string;
    /** How many names match the filter; empty where nothing is typed. */
    status: string;
    /**
     * All of them, in the published order: on paper even those are shown that the screen holds back. It is the same list
     * again for as long as nothing but the filter changes.
     */
    signatories: SignatoryView[];
    /**
     * Those that match the filter, which stand in their place on the screen: the first hundred and the host's own, or
     * all where the reader has asked for them; empty where nothing is typed.
     */
    found: SignatoryView[] | '';
    /** What the reader typed into the filter. */
    filter: string;
    /** Whether the rest of the names is shown. */
    expanded: boolean;
    /** What the button for the rest says; `undefined` if there is no rest. */
    more: string | undefined;
    /** The most columns, where that is a whole number. */
    columns: number | false;
    /** What was asked for in vain; the list is shown all the same. */
    faults: Error[];
    citation: CitationView;
}
/**
 * The signatories, shown up to the limit and with the host's own name; and those that match the filter.
 * @throws an error that lists the groups, if none has the heading.
 */
export declare function signatoriesView(statement: ShownStatement, { group, highlight, limit, columns, expanded, filter }: SignatoriesQuery, messages: Messages): SignatoriesView;
/**
 * A text as it is compared: without case, diacritics (Unicode property Diacritic), more than single spaces, or the
 * difference between straight and curly apostrophes, hyphens and dashes, which phones and editors put in of their own
 * accord.
 */
export declare function normalizeForSearch(text: string): string;
