import { citationView } from "../shared/citation.view.js";
import { sentenceView } from "../shared/sentence.view.js";

// src/elements/statement-quote/statement-quote.view.ts
/**
* Returns the view of a sentence. Default: the statement's first pull quote, or its first sentence.
* @throws an error that lists the known ids, if the id is unknown.
*/
function quoteView(statement, query, messages, link) {
	const id = query.sentence || pullQuoteOf(statement);
	return {
		sentence: sentenceView(statement, id, link, "sentence"),
		speaker: statement.pullQuotes?.find(({ source }) => source === id)?.speaker,
		citation: citationView(statement, messages)
	};
}
function pullQuoteOf(statement) {
	const { pullQuote, pullQuotes, sections } = statement;
	const paragraphs = sections.flatMap((section) => section.paragraphs);
	const [first] = (paragraphs.find(({ label }) => !label) ?? paragraphs[0]).sentences;
	return pullQuote ?? pullQuotes?.[0]?.source ?? first.id;
}

export { quoteView };