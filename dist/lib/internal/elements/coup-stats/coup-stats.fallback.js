import { escape, tag } from "../../utils/html.js";
import { citationFallback, joined, plain, quote, within } from "../shared/fallback.js";

// src/elements/coup-stats/coup-stats.fallback.ts
/** Returns a figure with its bound, in one language. */
function figureLine(figure, messages) {
	const { before = "", number, after = "", counts, language, around, since, sinceLanguage } = figure;
	const line = [
		escape(before) + tag("b", number) + escape(after),
		plain(counts, language, { tag: around }),
		...since ? [plain(since, sinceLanguage, { tag: around })] : []
	].join(" ");
	return within(line, around, messages);
}
/** Returns the date of the figures, as the introduction to their sentences. */
var asOf = (citation, { colon }) => escape((citation.asOf + colon).trimEnd());
/** Returns the figures with their bounds, their source sentences, and the citation. */
function figuresFallback({ figures, citation }, messages) {
	const lines = figures.map((figure) => figureLine(figure, messages));
	const sentences = new Set(figures.map(({ sentence }) => quote(sentence, messages)));
	return joined(...lines.map((line) => [line]), [asOf(citation, messages), ...sentences], [citationFallback(citation, messages)]);
}

export { asOf, figureLine, figuresFallback };