import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type FiguresView } from './coup-stats.view.js';
import type { Link } from '../shared/sentence.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * Figures of the statement, each with its bound and its source sentence.
 *
 * @element coup-stats
 *
 * @csspart figures - The list of figures.
 * @csspart figure - A figure with its source.
 * @csspart bound - The bound of the figure, such as "More than".
 * @csspart number - The number.
 * @csspart counts - The text after the number, such as "people killed".
 * @csspart since - The start of the count, such as "since 1 February 2021".
 * @csspart marks - The marks of a figure in the layout `scale`. Their colour is the colour of its text.
 * @csspart scale - What a mark stands for, such as "Each mark is 1,000 people".
 * @csspart source - The disclosure with the source sentence.
 * @csspart link - The link to the sentence in its context.
 * @csspart context - The paragraph around the sentence, if the page does not show the full text.
 * @csspart marked - The sentence within that paragraph.
 * @csspart translation - The note that the sentence is an official or unofficial translation.
 * @csspart original - The disclosure with the original sentence.
 * @csspart sentence - The source sentence, word for word.
 * @csspart as-of - The day of issue, such as "As of 31 January 2025".
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence within its paragraph.
 * @cssprop [--statement-figure-size=2em to 3.25em by width] - Font size of the numbers.
 * @cssprop [--statement-heading-font=inherit] - Font of the numbers.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of quotations.
 */
export declare class CoupStats extends StatementElement<FiguresView> {
    static properties: PropertyDeclarations;
    static readonly tag = "coup-stats";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The ids of the figures to show, in order, separated by spaces or commas. Default: the first three figures of the
     * statement, here `killed detained displaced`. An unknown id fires `statement-error`, and the error lists the known ids.
     * @attr
     */
    figures: string | null | undefined;
    /**
     * The layout, if there is room: a `grid` with as many columns as fit, one `row`, or a `list` in one column. `scale`
     * draws the figures that count people as marks, each for the same number of people, and the others as in `grid`. The
     * statement says which figures count people, by `unit`. The element ignores an unknown value and logs it.
     * @attr
     * @default 'grid'
     */
    layout: 'grid' | 'row' | 'list' | 'scale' | undefined;
    constructor();
    protected view(statement: ShownStatement, messages: Messages, link: Link): FiguresView;
    protected template(view: FiguresView, messages: Messages): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'coup-stats': CoupStats;
    }
}
