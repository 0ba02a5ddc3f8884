import { timelineView } from "../internal/elements/justice-timeline/justice-timeline.view.js";
import { sentenceParts } from "../internal/elements/shared/sentence-parts.js";
import { StatementElement } from "../internal/elements/statement-element.js";
import { styles } from "../internal/elements/justice-timeline/justice-timeline.styles.js";
import { timelineTemplate } from "../internal/elements/justice-timeline/justice-timeline.template.js";

// src/elements/justice-timeline/justice-timeline.ts
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
var JusticeTimeline = class extends StatementElement {
	static properties = {
		from: {},
		until: {}
	};
	static tag = "justice-timeline";
	static parts = [
		...StatementElement.parts,
		...sentenceParts,
		"steps",
		"step",
		"date",
		"event",
		"heading",
		"source"
	];
	static styles = [...StatementElement.styles, styles];
	view(statement, messages, link) {
		return timelineView(statement, this, messages, link);
	}
	template(view, messages, level) {
		return timelineTemplate(view, messages, level);
	}
};

export { JusticeTimeline };