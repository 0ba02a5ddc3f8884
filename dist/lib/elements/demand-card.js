import { onServer } from "../internal/runtime/is-server.js";
import { demandView } from "../internal/elements/shared/demand.view.js";
import { sentenceParts } from "../internal/elements/shared/sentence-parts.js";
import { StatementElement } from "../internal/elements/statement-element.js";
import { styles } from "../internal/elements/demand-card/demand-card.styles.js";
import { demandTemplate } from "../internal/elements/demand-card/demand-card.template.js";

// src/elements/demand-card/demand-card.ts
/**
* One demand of the statement, with its addressees and its source sentence.
*
* @element demand-card
*
* @csspart label - The label "Asked of" above the addressees.
* @csspart addressees - The names of the addressees.
* @csspart strength - The verb of the demand, such as "must".
* @csspart heading - A summary of the demand, which is not a quotation.
* @csspart link - The link to the sentence in its context.
* @csspart context - The paragraph around the sentence, if the page does not show the full text.
* @csspart marked - The sentence within that paragraph.
* @csspart translation - The note that the sentence is an official or unofficial translation.
* @csspart original - The disclosure with the original sentence.
* @csspart sentence - The sentence with the demand, word for word.
*
* @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence within its paragraph.
* @cssprop [--statement-heading-font=inherit] - Font of the headings.
* @cssprop [--statement-quote-font=Georgia, serif] - Font of quotations.
*/
var DemandCard = class extends StatementElement {
	static properties = { demand: {} };
	static tag = "demand-card";
	static parts = [
		...StatementElement.parts,
		...sentenceParts,
		"label",
		"addressees",
		"strength",
		"heading"
	];
	static styles = [...StatementElement.styles, styles];
	view(statement, messages, link) {
		this.hasFallback ??= !onServer && (this.childElementCount > 0 || this.textContent.trim() !== "");
		const demand = this.demand || (this.hasFallback ? void 0 : statement.demands[0]?.id);
		return demandView(statement, { demand }, messages, link);
	}
	template(view, messages, level) {
		return demandTemplate(view, messages, level);
	}
};

export { DemandCard };