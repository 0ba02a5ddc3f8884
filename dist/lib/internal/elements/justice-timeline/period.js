// src/elements/justice-timeline/period.ts
/** Whether a date overlaps a period. Dates are compared in the precision of the shorter one. */
function overlaps(date, { from, until }) {
	const [start = "", end = start] = date.split("/");
	return (!from || end >= from.slice(0, end.length)) && (!until || start.slice(0, until.length) <= until);
}

export { overlaps };