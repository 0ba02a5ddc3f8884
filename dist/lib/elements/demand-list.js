import { demandsView } from "../internal/elements/demand-list/demand-list.view.js";
import { ids } from "../internal/utils/attribute-values.js";
import { sentenceParts } from "../internal/elements/shared/sentence-parts.js";
import { StatementElement } from "../internal/elements/statement-element.js";
import { styles } from "../internal/elements/demand-list/demand-list.styles.js";
import { demandsTemplate } from "../internal/elements/demand-list/demand-list.template.js";

// src/elements/demand-list/demand-list.ts
/**
* All demands of the statement, grouped by addressee, with a filter.
*
* @element demand-list
*
* @csspart filter - The disclosure with the buttons of the filter.
* @csspart label - The summary "Asked of" of the filter.
* @csspart addressee - A button of the filter: an addressee with the number of demands.
* @csspart status - The number of demands that are shown.
* @csspart addressees - The heading of a group: the names of its addressees.
* @csspart demand - A demand.
* @csspart strength - The verb of the demand, such as "must".
* @csspart heading - A summary of the demand, which is not a quotation.
* @csspart source - The disclosure with the demand as its summary, and the sentence.
* @csspart sentence - The sentence with the demand, word for word.
* @csspart link - The link to the sentence in its context.
* @csspart context - The paragraph around the sentence, if the page does not show the full text.
* @csspart marked - The sentence within that paragraph.
* @csspart translation - The note that the sentence is an official or unofficial translation.
* @csspart original - The disclosure with the original sentence.
*
* @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the selected addressees, and of the sentence within its paragraph.
* @cssprop [--statement-heading-font=inherit] - Font of the headings.
* @cssprop [--statement-quote-font=Georgia, serif] - Font of quotations.
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
		"heading",
		"source"
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