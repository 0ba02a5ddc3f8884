import { escape } from "../../utils/html.js";
import { citationFallback, newLine, plain, quote, spoken } from "../shared/fallback.js";

// src/elements/coup-stats/coup-stats.fallback.ts
/** One figure with its bound. */
function figureLine(figure, messages) {
	const { before = "", number, numberLanguage, after = "", counts, language, since } = figure;
	const value = spoken("b", number, numberLanguage, messages);
	return [
		escape(before) + value + escape(after),
		plain(counts, language, messages),
		...since ? [escape(since)] : []
	].join(" ");
}
/** The figures with their bounds, their source sentences, and the citation. */
function figuresFallback({ figures, citation }, messages) {
	const lines = figures.map((figure) => figureLine(figure, messages));
	const sentences = new Set(figures.map(({ sentence }) => quote(sentence, messages)));
	const source = `${escape(citation.asOf)}: ${[...sentences].join(" ")}`;
	return [
		...lines,
		source,
		citationFallback(citation, messages)
	].join(newLine);
}

export { figureLine, figuresFallback };