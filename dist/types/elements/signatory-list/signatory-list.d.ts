import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type SignatoriesView } from './signatory-list.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * Who signed: the count, the names in their published order, and a filter.
 *
 * @element signatory-list
 *
 * @csspart heading - The heading with the count.
 * @csspart filter - The filter with its label.
 * @csspart input - The field of the filter.
 * @csspart status - How many names match.
 * @csspart signatories - The list of names.
 * @csspart signatory - One name.
 * @csspart group - The heading of a group of signatories.
 * @csspart website - The link to the website of a signatory.
 * @csspart details - Role, affiliation and region of a signatory.
 * @csspart joined - The day on which a signatory joined later.
 * @csspart highlight - The host's own name.
 * @csspart more - The button that shows the names past the limit.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the host's own name.
 * @cssprop [--statement-heading-font=inherit] - Font of the heading.
 */
export declare class SignatoryList extends StatementElement<SignatoriesView> {
    static properties: PropertyDeclarations;
    static readonly tag = "signatory-list";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The one group of signatories to show, by its heading as published. Case and diacritics do not matter.
     * @attr
     * @default all
     */
    group: string | null | undefined;
    /**
     * The host's own name as published, to be marked in the list. Case and diacritics do not matter.
     * @attr
     */
    highlight: string | null | undefined;
    /**
     * How many names are shown at first; the rest follow at the press of a button.
     * @attr
     * @default all
     */
    limit: number | null | undefined;
    /**
     * The most columns; there are fewer where the width does not hold them.
     * @attr
     * @default as many as fit
     */
    columns: number | null | undefined;
    /** What the reader typed into the filter. @internal */
    filter: string | undefined;
    /** Whether the reader has asked for the rest of the names; each change of the filter takes that back. @internal */
    expanded: boolean | undefined;
    protected view(statement: ShownStatement, messages: Messages): SignatoriesView;
    protected template(view: SignatoriesView, messages: Messages, level: number): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'signatory-list': SignatoryList;
    }
}
