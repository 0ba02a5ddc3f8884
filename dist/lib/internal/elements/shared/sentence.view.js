import { paragraphsOf, sentencesOf } from "../../statement/text.js";
import { byId } from "../../utils/errors.js";

// src/elements/shared/sentence.view.ts
/**
* Returns the view of a sentence.
* @throws if the statement does not have the sentence.
*/
function sentenceView(statement, id, link, path = "source") {
	const { language } = statement;
	const sentence = byId(sentencesOf(statement), id, path);
	const paragraph = link?.inPlace === id ? paragraphOf(statement, id) : void 0;
	return {
		language,
		...sentence,
		href: link?.(id),
		...paragraph && { paragraph }
	};
}
/** Returns the sentences of the paragraph, or of the footnote, that holds the one with the given id. */
function paragraphOf(statement, id) {
	const { language } = statement;
	return paragraphsOf(statement).find(({ sentences }) => sentences.some((sentence) => sentence.id === id))?.sentences.map((sentence) => ({
		language,
		...sentence
	}));
}

export { sentenceView };