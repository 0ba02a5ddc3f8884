import { messagesOf } from "../../i18n/loaded.js";
import { escape, tag } from "../../utils/html.js";
import { citationFallback, joined, quote, spoken, within } from "../shared/fallback.js";

// src/elements/justice-timeline/justice-timeline.fallback.ts
/** Returns an event with its date and source sentence. */
function eventLine({ dates, heading, language, around, sentence }, messages) {
	const [start = "", end] = dates.map(({ datetime, text }) => tag("time", text, { datetime }));
	const { range, colon } = messagesOf(around, messages);
	const date = end ? escape(range).replace("{start}", start).replace("{end}", end) : start;
	const event = spoken("b", heading, language, { tag: around });
	const dated = date + colon + event;
	return `${within(dated, around, messages)} ${quote(sentence, messages)}`;
}
/** Returns the events with their dates and source sentences, and the citation. */
function timelineFallback(view, messages) {
	const { past, ahead, aheadHeading, citation } = view;
	const line = (each) => eventLine(each, messages);
	const later = ahead.length > 0 ? [tag("b", aheadHeading), ...ahead.map(line)] : [];
	const lines = [
		...past.map(line),
		...later,
		citationFallback(citation, messages)
	];
	return joined(...lines.map((each) => [each]));
}

export { eventLine, timelineFallback };