import { citationView } from "../shared/citation.view.js";
import { sentenceView } from "../shared/sentence.view.js";

// src/elements/statement-quote/statement-quote.view.ts
/**
* Returns the view of a sentence. Default: the statement's first pull quote, or its first sentence.
* @throws an error that lists the known ids, if the id is unknown.
*/
function quoteView(statement, query, messages, link) {
	const paragraphs = statement.sections.flatMap((section) => section.paragraphs);
	const id = query.sentence || pullQuoteOf(statement, paragraphs);
	const sentence = sentenceView(statement, id, link, "sentence");
	const isShown = ({ id: each }) => each === sentence.id;
	return {
		sentence,
		speaker: statement.pullQuotes?.find(({ source }) => source === sentence.id)?.speaker ?? paragraphs.find(({ sentences }) => sentences.some(isShown))?.quote?.speaker,
		citation: citationView(statement, messages)
	};
}
function pullQuoteOf({ pullQuote, pullQuotes }, paragraphs) {
	const [first] = (paragraphs.find(({ label }) => !label) ?? paragraphs[0]).sentences;
	return pullQuote ?? pullQuotes?.[0]?.source ?? first.id;
}

export { quoteView };