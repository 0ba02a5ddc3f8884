import { demandsView } from "../internal/elements/demand-list/demand-list.view.js";
import { ids } from "../internal/utils/attribute-values.js";
import { sentenceParts } from "../internal/elements/shared/sentence-parts.js";
import { StatementElement } from "../internal/elements/statement-element.js";
import { styles } from "../internal/elements/demand-list/demand-list.styles.js";
import { demandsTemplate } from "../internal/elements/demand-list/demand-list.template.js";

// src/elements/demand-list/demand-list.ts
/**
* Every demand of the statement, grouped and filtered by who is asked.
*
* @element demand-list
*
* @csspart filter - The buttons of the filter.
* @csspart label - "Asked of", over them.
* @csspart addressee - One button: an addressee with the number of demands.
* @csspart status - How many demands are shown.
* @csspart addressees - Who is asked: the heading of a group.
* @csspart demand - One demand.
* @csspart strength - The verb with which the statement asks, such as “must”.
* @csspart heading - The demand in brief, not a quotation.
* @csspart sentence - The demand in the statement's own words.
* @csspart link - Leads to the sentence in its context.
* @csspart context - The paragraph around the sentence, if the page cannot show it in the full text.
* @csspart marked - The sentence in that paragraph.
* @csspart translation - Says that the sentence is a translation, official or not.
* @csspart original - Discloses the sentence that was translated.
*
* @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the addressees that are chosen, and of the sentence in the paragraph around it.
* @cssprop [--statement-heading-font=inherit] - Font of the headings.
* @cssprop [--statement-quote-font=Georgia, serif] - Font of the quotations.
*/
var DemandList = class extends StatementElement {
	static properties = {
		to: {},
		chosen: { state: true }
	};
	static tag = "demand-list";
	static parts = [
		...StatementElement.parts,
		...sentenceParts,
		"filter",
		"label",
		"addressee",
		"status",
		"addressees",
		"demand",
		"strength",
		"heading"
	];
	static styles = [...StatementElement.styles, styles];
	toggle(id) {
		const chosen = ids(this.chosen ?? this.to) ?? [];
		const rest = chosen.filter((other) => other !== id);
		this.chosen = rest.length < chosen.length ? rest : [...chosen, id];
	}
	willUpdate(changed) {
		if (changed.has("to")) this.chosen = void 0;
		super.willUpdate(changed);
	}
	view(statement, messages, link) {
		const chosen = this.chosen?.filter((id) => statement.actors.some((each) => each.id === id));
		return demandsView(statement, { to: chosen ?? this.to }, messages, link);
	}
	template(view, messages, level) {
		return demandsTemplate(view, messages, level, (id) => {
			this.toggle(id);
		});
	}
};

export { DemandList };