import { sentencesOf } from "../statement/text.js";
import { byId } from "../statement/fault.js";

// src/views/sentence.ts
/**
* The sentence with the given id.
* @throws where the statement has no such sentence.
*/
function sentenceView(statement, id, link, path = "source") {
	const { language } = statement;
	return {
		language,
		...byId(sentencesOf(statement), id, path),
		href: link?.(id)
	};
}

export { sentenceView };