import { citationView } from "../shared/citation.view.js";
import { fault, faultIn, invalid, nonEmpty } from "../../utils/errors.js";
import { primary } from "../../utils/language-tag.js";
import { fillDate, formatRange } from "../../i18n/format.js";
import { messagesOf } from "../../i18n/loaded.js";
import { sentenceView } from "../shared/sentence.view.js";
import { axisView, overlaps } from "./axis.view.js";

// src/elements/justice-timeline/justice-timeline.view.ts
/** The values of `layout`. */
var layouts = ["list", "axis"];
/**
* Returns the events between two dates.
* @param query.from The first date, in any precision. A range that overlaps it is included.
* @param query.until The last date, in any precision.
* @throws an error if one of them is not a date.
*/
function timelineView(statement, query, messages, link) {
	const { from, until, layout } = query;
	Object.entries({
		from,
		until
	}).forEach(([path, date]) => {
		if (date && !/^\d{4}(-\d\d){0,2}$/.test(date)) throw invalid(path, date, "YYYY, YYYY-MM or YYYY-MM-DD");
	});
	const citation = citationView(statement, messages);
	const events = nonEmpty(statement.events, "events").map((event) => ({
		...event,
		ends: event.date.split("/")
	})).filter(({ date }) => overlaps(date, query)).sort((one, other) => +(one.date > other.date) - +(one.date < other.date));
	if (!events.length) throw fault("from, until", "the statement has no event between these dates");
	const view = (event) => {
		const { language = statement.language } = event;
		const written = messagesOf(language, messages);
		return {
			...event,
			language,
			around: primary(written.tag),
			dates: datesOf(event.ends, written),
			sentence: sentenceView(statement, event.source, link)
		};
	};
	const isAhead = ({ ends: [start] }) => start.slice(0, statement.date.length) > statement.date;
	return {
		past: events.filter((event) => !isAhead(event)).map(view),
		ahead: events.filter(isAhead).map(view),
		aheadHeading: fillDate(messages, "ahead", statement.date),
		axis: axisView(statement, query, messages),
		faults: faultIn("layout", layout, layouts),
		citation
	};
}
function datesOf([start, end], messages) {
	if (!end) return [{
		datetime: start,
		text: messages.date(start)
	}];
	const [one, two] = formatRange(start, end, messages);
	return [{
		datetime: start,
		text: one
	}, {
		datetime: end,
		text: two
	}];
}

export { layouts, timelineView };