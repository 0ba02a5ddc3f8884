import { quoteView } from "../internal/elements/statement-quote/statement-quote.view.js";
import { sentenceParts } from "../internal/elements/shared/sentence-parts.js";
import { StatementElement } from "../internal/elements/statement-element.js";
import { quoteTemplate } from "../internal/elements/statement-quote/statement-quote.template.js";
import { styles } from "../internal/elements/statement-quote/statement-quote.styles.js";

// src/elements/statement-quote/statement-quote.ts
/**
* One sentence of the statement as a pull quote, with its citation.
*
* @element statement-quote
*
* @csspart sentence - The sentence, word for word.
* @csspart link - The link to the sentence in its context.
* @csspart context - The paragraph around the sentence, if the page does not show the full text.
* @csspart marked - The sentence within that paragraph.
* @csspart translation - The note that the sentence is an official or unofficial translation.
* @csspart original - The disclosure with the original sentence.
* @csspart speaker - The person or organization that says the sentence.
*
* @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence within its paragraph.
* @cssprop [--statement-quote-font=Georgia, serif] - Font of quotations.
*/
var StatementQuote = class extends StatementElement {
	static properties = { sentence: {} };
	static tag = "statement-quote";
	static parts = [
		...StatementElement.parts,
		...sentenceParts,
		"speaker"
	];
	static styles = [...StatementElement.styles, styles];
	view(statement, messages, link) {
		return quoteView(statement, this, messages, link);
	}
	template(view, messages) {
		return quoteTemplate(view, messages);
	}
};

export { StatementQuote };