import { citationView } from "../shared/citation.view.js";
import { fault, nonEmpty } from "../../utils/errors.js";
import { primary } from "../../utils/language-tag.js";
import { fill, formatRange } from "../../i18n/format.js";
import { messagesOf } from "../../i18n/loaded.js";
import { sentenceView } from "../shared/sentence.view.js";

// src/elements/justice-timeline/justice-timeline.view.ts
/**
* The dated steps of the statement from one date until another.
* @param query.from the first date, as precise as you like; a range that reaches into it is shown.
* @param query.until the last date, likewise.
* @throws an error where one of them is not a date.
*/
function timelineView(statement, { from, until }, messages, link) {
	Object.entries({
		from,
		until
	}).forEach(([path, date]) => {
		if (date && !/^\d{4}(-\d\d){0,2}$/.test(date)) throw fault(path, "a date, YYYY, YYYY-MM or YYYY-MM-DD", date);
	});
	const citation = citationView(statement, messages);
	const steps = nonEmpty(statement.events, "events").map((event) => ({
		...event,
		ends: event.date.split("/")
	})).filter(({ ends }) => (!from || ends.at(-1) >= from.slice(0, ends.at(-1).length)) && (!until || ends[0].slice(0, until.length) <= until)).sort((one, other) => +(one.date > other.date) - +(one.date < other.date));
	if (!steps.length) throw fault("from, until", "dates with a step between them");
	const view = (step) => {
		const { language = statement.language } = step;
		const written = messagesOf(language, messages);
		return {
			...step,
			language,
			around: primary(written.tag),
			dates: datesOf(step.ends, written),
			sentence: sentenceView(statement, step.source, link)
		};
	};
	const isAhead = ({ date }) => date > statement.date;
	return {
		past: steps.filter((step) => !isAhead(step)).map(view),
		ahead: steps.filter(isAhead).map(view),
		aheadHeading: fill(messages.ahead, { date: citation.date }),
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

export { timelineView };