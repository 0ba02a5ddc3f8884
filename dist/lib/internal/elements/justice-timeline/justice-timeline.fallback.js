import { escape, tag } from "../../utils/html.js";
import { citationFallback, newLine, quote, spoken } from "../shared/fallback.js";

// src/elements/justice-timeline/justice-timeline.fallback.ts
/** One step with its date and source sentence. */
function stepLine({ dates, heading, language, sentence }, words) {
	const [start = "", end] = dates.map(({ datetime, text }) => tag("time", text, { datetime }));
	const range = escape(words.range);
	return `${end ? range.replace("{start}", start).replace("{end}", end) : start}: ${spoken("b", heading, language, words)}. ${quote(sentence, words)}`;
}
/** The steps with their dates and source sentences, and the citation. */
function timelineFallback(view, words) {
	const { past, ahead, aheadHeading, citation } = view;
	const line = (step) => stepLine(step, words);
	const later = ahead.length > 0 ? [tag("b", aheadHeading), ...ahead.map(line)] : [];
	return [
		...past.map(line),
		...later,
		citationFallback(citation, words)
	].join(newLine);
}

export { stepLine, timelineFallback };