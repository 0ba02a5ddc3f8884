import { figuresView } from "../internal/elements/coup-stats/coup-stats.view.js";
import { sentenceParts } from "../internal/elements/shared/sentence-parts.js";
import { StatementElement } from "../internal/elements/statement-element.js";
import { styles } from "../internal/elements/coup-stats/coup-stats.styles.js";
import { figuresTemplate } from "../internal/elements/coup-stats/coup-stats.template.js";

// src/elements/coup-stats/coup-stats.ts
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
		"marks",
		"scale",
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