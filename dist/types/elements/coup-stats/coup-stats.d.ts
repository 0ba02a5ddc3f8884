import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type FiguresView } from './coup-stats.view.js';
import type { Link } from '../shared/sentence.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * The figures of the statement, each with its bound and the sentence that states it.
 *
 * @element coup-stats
 *
 * @csspart figures - The list of figures.
 * @csspart figure - One figure with its source.
 * @csspart bound - "More than".
 * @csspart number - The number.
 * @csspart counts - What is counted.
 * @csspart since - Since when it is counted.
 * @csspart source - The disclosure of the source sentence.
 * @csspart link - Leads to the sentence in its context.
 * @csspart context - The paragraph around the sentence, if the page cannot show it in the full text.
 * @csspart marked - The sentence in that paragraph.
 * @csspart translation - Says that the sentence is a translation, official or not.
 * @csspart original - Discloses the sentence that was translated.
 * @csspart sentence - The source sentence, word for word.
 * @csspart as-of - "As of" and the day of issue.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence in the paragraph around it.
 * @cssprop [--statement-figure-size=2.25em] - Size of the numbers.
 * @cssprop [--statement-heading-font=inherit] - Font of the numbers.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of the source sentence.
 */
export declare class CoupStats extends StatementElement<FiguresView> {
    static properties: PropertyDeclarations;
    static readonly tag = "coup-stats";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The ids of the figures to show, in order, separated by spaces or commas. An unknown id is a
     * `statement-error` that lists the known ones. Default: the statement's first three, here `killed detained displaced`.
     * @attr
     */
    figures: string | null | undefined;
    /**
     * How the figures are laid out where there is room: as many columns as fit, one row, or one below the other.
     * @attr
     * @default 'grid'
     */
    layout: 'grid' | 'row' | 'list' | undefined;
    constructor();
    protected view(statement: ShownStatement, messages: Messages, link: Link): FiguresView;
    protected template(view: FiguresView, messages: Messages): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'coup-stats': CoupStats;
    }
}
