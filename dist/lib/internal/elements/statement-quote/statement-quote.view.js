import { citationView } from "../shared/citation.view.js";
import { sentenceView } from "../shared/sentence.view.js";
import { sentencesOf } from "../../statement/text.js";

// src/elements/statement-quote/statement-quote.view.ts
/**
* One sentence of the statement: the one with the given id, else the statement's pull quote, else its first.
* @throws an error that lists the known ids, where none has it.
*/
function quoteView(statement, query, messages, link) {
	const id = query.sentence || (statement.pullQuote ?? sentencesOf(statement)[0].id);
	return {
		sentence: sentenceView(statement, id, link, "sentence"),
		citation: citationView(statement, messages)
	};
}

export { quoteView };