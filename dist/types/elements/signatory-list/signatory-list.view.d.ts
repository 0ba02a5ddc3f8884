import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
import { type NamedSignatory } from '../../statement/signatories.js';
/** The attributes and the reader's choices. */
export interface SignatoriesQuery {
    /** The heading of the one group to show. */
    group?: string | null | undefined;
    /** The site's own name, marked in the list. */
    highlight?: string | null | undefined;
    /** The number of names to show at first. */
    limit?: number | null | undefined;
    /** The maximum number of columns. */
    columns?: number | null | undefined;
    /** Whether the list shows the names beyond the limit, or beyond the first hundred matches. */
    expanded?: boolean | undefined;
    /** The reader's text in the filter. */
    filter?: string | undefined;
}
export interface SignatoryView extends NamedSignatory {
    /** The place in the published order, from 1. */
    number: number;
    /** Whether it is the site's own name. */
    highlighted: boolean;
    /** Whether the name is within the limit, or the reader has expanded the list. */
    shown: boolean;
}
/** The list that `<signatory-list>` shows. */
export interface SignatoriesView {
    /** "Signed by 46 organizations", or by those of the group that is shown. */
    heading: string;
    /** The label of the filter. */
    filterLabel: string;
    /** The number of matches. Empty without a filter. */
    status: string;
    /**
     * All names, in the published order. A print shows also the names that the screen hides. The list stays the same
     * object while only the filter changes.
     */
    signatories: SignatoryView[];
    /**
     * The names that match the filter: the first hundred and the marked name, or all in an expanded list. Empty without
     * a filter.
     */
    found: SignatoryView[] | '';
    /** The reader's text in the filter. */
    filter: string;
    /** Whether the list is expanded. */
    expanded: boolean;
    /** The label of the button that expands the list. `undefined` if all names are shown. */
    more: string | undefined;
    /** The maximum number of columns, if it is a whole number. */
    columns: number | false;
    /** Errors in attributes. The element shows the list anyway. */
    faults: Error[];
    citation: CitationView;
}
/**
 * Returns the signatories up to the limit, and those that match the filter. The name in `highlight` is always shown.
 * @throws an error that lists the known groups, if no group has the heading.
 */
export declare function signatoriesView(statement: ShownStatement, { group, highlight, limit, columns, expanded, filter }: SignatoriesQuery, messages: Messages): SignatoriesView;
/**
 * Normalizes a text for comparison. Ignores case, diacritics (Unicode property Diacritic) and multiple spaces. Treats
 * straight and curly apostrophes, hyphens and dashes as equal, because phones and editors replace them automatically.
 */
export declare function normalizeForSearch(text: string): string;
