import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type SignatoriesView } from './signatory-list.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * The signatories in their published order, with their number and a filter.
 *
 * @element signatory-list
 *
 * @csspart heading - The heading with the number of signatories.
 * @csspart filter - The filter with its label.
 * @csspart input - The field of the filter.
 * @csspart status - The number of names that match the filter.
 * @csspart signatories - The list of names.
 * @csspart signatory - The name of a signatory.
 * @csspart group - The heading of a group of signatories.
 * @csspart website - The link to the website of a signatory.
 * @csspart details - Role, affiliation and region of a signatory.
 * @csspart joined - The day on which a signatory joined later.
 * @csspart highlight - The name in the attribute `highlight`.
 * @csspart more - The button that shows the names beyond `limit`.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the name in the attribute `highlight`.
 * @cssprop [--statement-heading-font=inherit] - Font of the headings.
 */
export declare class SignatoryList extends StatementElement<SignatoriesView> {
    static properties: PropertyDeclarations;
    static readonly tag = "signatory-list";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The published heading of the group of signatories to show. Case and diacritics do not matter. An unknown heading
     * fires `statement-error`, and the error lists the known ones.
     * @attr
     * @default all
     */
    group: string | null | undefined;
    /**
     * The published name of a signatory to mark in the list, such as your organization. Case and diacritics do not
     * matter. The element ignores an unknown name and logs it.
     * @attr
     */
    highlight: string | null | undefined;
    /**
     * The number of names to show at first. A button shows the rest. The element ignores a value that is not a whole
     * number from 1, and logs it.
     * @attr
     * @default all
     */
    limit: number | null | undefined;
    /**
     * The maximum number of columns. A narrow list has fewer. The element ignores a value that is not a whole number
     * from 1, and logs it.
     * @attr
     * @default as many as fit
     */
    columns: number | null | undefined;
    /** The reader's text in the filter. @internal */
    filter: string | undefined;
    /** Whether the list shows the names beyond `limit`. Each change of the filter resets it. @internal */
    expanded: boolean | undefined;
    protected view(statement: ShownStatement, messages: Messages): SignatoriesView;
    protected template(view: SignatoriesView, messages: Messages, level: number): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'signatory-list': SignatoryList;
    }
}
