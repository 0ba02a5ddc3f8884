import { timelineView } from "../internal/elements/justice-timeline/justice-timeline.view.js";
import { sentenceParts } from "../internal/elements/shared/sentence-parts.js";
import { StatementElement } from "../internal/elements/statement-element.js";
import { styles } from "../internal/elements/justice-timeline/justice-timeline.styles.js";
import { timelineTemplate } from "../internal/elements/justice-timeline/justice-timeline.template.js";

// src/elements/justice-timeline/justice-timeline.ts
/**
* The events of the statement in the order of their dates. Events after the day of issue have their own heading.
*
* @element justice-timeline
*
* @csspart events - A list of events.
* @csspart item - An event with its date.
* @csspart date - The date or the range of dates.
* @csspart event - A summary of the event, which is not a quotation.
* @csspart heading - The heading above the events after the day of issue.
* @csspart axis - In the layout `axis`, the years and the day of issue above the events.
* @csspart years - The row of years.
* @csspart issued - The label of the line at the day of issue.
* @csspart track - The drawing of the axis with one event.
* @csspart source - The disclosure with the source sentence.
* @csspart sentence - The source sentence, word for word.
* @csspart link - The link to the sentence in its context.
* @csspart context - The paragraph around the sentence, if the page does not show the full text.
* @csspart marked - The sentence within that paragraph.
* @csspart translation - The note that the sentence is an official or unofficial translation.
* @csspart original - The disclosure with the original sentence.
* @csspart steps - The former name of `events`, until version 2.0.
* @csspart step - The former name of `item`, until version 2.0.
*
* @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence within its paragraph.
* @cssprop [--statement-heading-font=inherit] - Font of the headings.
* @cssprop [--statement-quote-font=Georgia, serif] - Font of quotations.
*/
var JusticeTimeline = class extends StatementElement {
	static properties = {
		layout: { useDefault: true },
		from: {},
		until: {}
	};
	static tag = "justice-timeline";
	static parts = [
		...StatementElement.parts,
		...sentenceParts,
		"events",
		"item",
		"steps",
		"step",
		"date",
		"event",
		"heading",
		"axis",
		"years",
		"issued",
		"track",
		"source"
	];
	static styles = [...StatementElement.styles, styles];
	constructor() {
		super();
		this.layout = "list";
	}
	view(statement, messages, link) {
		return timelineView(statement, this, messages, link);
	}
	template(view, messages, level) {
		return timelineTemplate(view, messages, level);
	}
};

export { JusticeTimeline };