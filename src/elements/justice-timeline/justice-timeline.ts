import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import type { Link } from '../shared/sentence.view.js';
import { timelineView, type TimelineView } from './justice-timeline.view.js';
import { sentenceParts } from '../shared/sentence-parts.js';
import { StatementElement } from '../statement-element.js';
import { styles } from './justice-timeline.styles.js';
import { timelineTemplate } from './justice-timeline.template.js';

/**
 * The events of the statement in the order of their dates. Those after the day of issue have a heading of their own.
 *
 * @element justice-timeline
 *
 * @csspart steps - A list of events.
 * @csspart step - One event with its date.
 * @csspart date - The date, or the range of dates.
 * @csspart event - What happened or will happen, not a quotation.
 * @csspart heading - The heading above the events that were still ahead.
 * @csspart source - The disclosure of the source sentence.
 * @csspart sentence - The source sentence, word for word.
 * @csspart link - Leads to the sentence in its context.
 * @csspart context - The paragraph around the sentence, if the page cannot show it in the full text.
 * @csspart marked - The sentence in that paragraph.
 * @csspart translation - Says that the sentence is a translation, official or not.
 * @csspart original - Discloses the sentence that was translated.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence in the paragraph around it.
 * @cssprop [--statement-heading-font=inherit] - Font of the heading.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of the source sentence.
 */
export class JusticeTimeline extends StatementElement<TimelineView> {
  static override properties: PropertyDeclarations = {
    from: {},
    until: {},
  };

  static override readonly tag = 'justice-timeline';

  static override parts = [
    ...StatementElement.parts,
    ...sentenceParts,
    'steps',
    'step',
    'date',
    'event',
    'heading',
    'source',
  ];

  static override styles = [...StatementElement.styles, styles];

  /**
   * The first date to show: YYYY, YYYY-MM or YYYY-MM-DD. Anything else is a `statement-error`.
   * @attr
   * @default the first of all
   */
  declare from: string | null | undefined;

  /**
   * The last date to show, likewise.
   * @attr
   * @default the last of all
   */
  declare until: string | null | undefined;

  protected override view(statement: ShownStatement, messages: Messages, link: Link): TimelineView {
    return timelineView(statement, this, messages, link);
  }

  protected override template(
    view: TimelineView,
    messages: Messages,
    level: number,
  ): TemplateResult {
    return timelineTemplate(view, messages, level);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'justice-timeline': JusticeTimeline;
  }
}
