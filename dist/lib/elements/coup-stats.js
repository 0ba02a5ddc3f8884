import { figuresView } from "../internal/elements/coup-stats/coup-stats.view.js";
import { sentenceParts } from "../internal/elements/shared/sentence-parts.js";
import { StatementElement } from "../internal/elements/statement-element.js";
import { styles } from "../internal/elements/coup-stats/coup-stats.styles.js";
import { figuresTemplate } from "../internal/elements/coup-stats/coup-stats.template.js";

// src/elements/coup-stats/coup-stats.ts
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
var CoupStats = class extends StatementElement {
	static properties = {
		figures: {},
		layout: { useDefault: true }
	};
	static tag = "coup-stats";
	static parts = [
		...StatementElement.parts,
		...sentenceParts,
		"figures",
		"figure",
		"bound",
		"number",
		"counts",
		"since",
		"source",
		"as-of"
	];
	static styles = [...StatementElement.styles, styles];
	constructor() {
		super();
		this.layout = "grid";
	}
	view(statement, messages, link) {
		return figuresView(statement, this, messages, link);
	}
	template(view, messages) {
		return figuresTemplate(view, messages);
	}
};

export { CoupStats };