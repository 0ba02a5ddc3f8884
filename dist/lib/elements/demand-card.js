import { onServer } from "../internal/runtime/is-server.js";
import { demandView } from "../internal/elements/shared/demand.view.js";
import { sentenceParts } from "../internal/elements/shared/sentence-parts.js";
import { StatementElement } from "../internal/elements/statement-element.js";
import { styles } from "../internal/elements/demand-card/demand-card.styles.js";
import { demandTemplate } from "../internal/elements/demand-card/demand-card.template.js";

// src/elements/demand-card/demand-card.ts
/**
* One demand of the statement: who is asked, to do what, in the statement's own words.
*
* @element demand-card
*
* @csspart label - "Asked of".
* @csspart addressees - Who is asked.
* @csspart strength - The verb with which the statement asks, such as “must”.
* @csspart heading - The demand in brief, not a quotation.
* @csspart link - Leads to the sentence in its context.
* @csspart context - The paragraph around the sentence, if the page cannot show it in the full text.
* @csspart marked - The sentence in that paragraph.
* @csspart translation - Says that the sentence is a translation, official or not.
* @csspart original - Discloses the sentence that was translated.
* @csspart sentence - The demand in the statement's own words.
*
* @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence in the paragraph around it.
* @cssprop [--statement-heading-font=inherit] - Font of the heading.
* @cssprop [--statement-quote-font=Georgia, serif] - Font of the quotation.
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