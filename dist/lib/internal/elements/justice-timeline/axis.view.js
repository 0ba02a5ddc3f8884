import { fillDate } from "../../i18n/format.js";
import { messagesOf } from "../../i18n/loaded.js";
import { primary } from "../../utils/language-tag.js";

// src/elements/justice-timeline/axis.view.ts
/** The units of a drawing in a year, so that positions are whole numbers. */
var perYear = 1e4;
/** The maximum number of steps. */
var most = 10;
/** Returns the period of a date, or of a range `start/end`. A year is a year long, and a month a month. */
function spanOf(date) {
	const [start = "", end = start] = date.split("/");
	return {
		start: pointOf(start),
		end: pointOf(end, 1)
	};
}
/** Returns the start of a date in years, or of the date that follows it in the same precision. */
function pointOf(date, following = 0) {
	const parts = date.split("-").map(Number);
	parts[parts.length - 1] += following;
	const [year, month = 1, day = 1] = parts;
	const time = (...[y, m, d]) => (/* @__PURE__ */ new Date(0)).setUTCFullYear(y, m - 1, d);
	const point = time(year, month, day);
	const own = new Date(point).getUTCFullYear();
	const start = time(own, 1, 1);
	return own + Math.round((point - start) / (time(own + 1, 1, 1) - start) * perYear) / perYear;
}
/**
* Returns the axis over all events of a statement and its day of issue, in whole steps. Shows the steps that overlap the
* period. The position of an event on the axis does not depend on the period. Returns nothing for another layout.
*/
function axisView({ events, date, language }, query, messages) {
	if (query.layout !== "axis") return void 0;
	const written = messagesOf(events[0]?.language ?? language, messages);
	const issue = spanOf(date);
	const spans = [issue, ...events.map((event) => spanOf(event.date))];
	const start = Math.floor(Math.min(...spans.map((span) => span.start)));
	const end = Math.ceil(Math.max(...spans.map((span) => span.end)));
	const step = stepFor(start, end);
	const whole = {
		start: Math.floor(start / step) * step,
		end: Math.ceil(end / step) * step
	};
	const steps = [];
	for (let year = whole.start; year < whole.end; year += step) {
		const [first, last] = [year, year + step - 1].map((each) => String(each).padStart(4, "0"));
		const label = /\p{N}+/u.exec(written.date(first))?.[0] ?? first;
		steps.push({
			date: step > 1 ? `${first}/${last}` : first,
			label
		});
	}
	const chosen = steps.filter((each) => overlaps(each.date, query));
	const first = whole.start + steps.indexOf(chosen[0]) * step;
	const shown = {
		start: first,
		end: first + chosen.length * step
	};
	return {
		steps: chosen,
		shown,
		whole,
		step,
		issue,
		asOf: issue.start >= shown.start && issue.start < shown.end ? fillDate(written, "asOf", date) : void 0,
		language: primary(written.tag)
	};
}
/** Returns the years between labels: 1, 2, 5, 10, 20 and so on. */
function stepFor(start, end) {
	for (let power = 1;; power *= 10) {
		const step = [
			1,
			2,
			5
		].map((each) => each * power).find((each) => Math.ceil(end / each) - Math.floor(start / each) <= most);
		if (step) return step;
	}
}
/** Whether a date overlaps a period. Dates are compared in the precision of the shorter one. */
function overlaps(date, { from, until }) {
	const [start = "", end = start] = date.split("/");
	return (!from || end >= from.slice(0, end.length)) && (!until || start.slice(0, until.length) <= until);
}

export { axisView, overlaps, perYear, spanOf };