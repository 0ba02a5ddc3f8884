import { quoteView } from "../internal/views/quote.js";
import { StatementElement } from "../internal/elements/base.js";
import { quoteTemplate } from "../internal/elements/quote.template.js";
import { styles } from "../internal/elements/statement-quote.styles.js";

// src/elements/statement-quote.ts
/**
* One sentence of the statement as a pull quote with its citation.
*
* @element statement-quote
*
* @csspart sentence - The sentence, word for word.
* @csspart link - Leads to the sentence in its context.
* @csspart translation - Says that the sentence is a translation, official or not.
* @csspart original - Discloses the sentence that was translated.
*
* @cssprop [--statement-quote-font=Georgia, serif] - Font of the quotation.
*/
var StatementQuote = class extends StatementElement {
	static properties = { sentence: {} };
	static styles = [...StatementElement.styles, styles];
	view(statement, words, link) {
		return quoteView(statement, this, words, link);
	}
	template = quoteTemplate;
};

export { StatementQuote };