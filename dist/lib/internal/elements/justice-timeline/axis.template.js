import { perYear, spanOf } from "./axis.view.js";
import { html, nothing, svg } from "lit";

// src/elements/justice-timeline/axis.template.ts
/** Renders the years, and the label of the line at the day of issue. Where there is room, the lines are behind all events. */
var axisTemplate = (axis) => html`<div part="axis" aria-hidden="true">${axis.asOf ? html`<small part="issued" lang="${axis.language}">${axis.asOf}</small>` : nothing}<p part="years" lang="${axis.language}">${axis.steps.map(({ label }) => html`<small>${label}</small>`)}</p>${drawing(axis, nothing)}</div>`;
/** Renders the axis with the date of an event. */
function trackTemplate(axis, date) {
	const { x, width } = placeOf(spanOf(date), axis);
	const length = width < placeOf(axis.shown, axis).width / 200 ? "short" : "long";
	return drawing(axis, svg`<rect class="event ${length}" x="${x}" width="${width}" height=".75" y=".25"></rect>`);
}
/** Renders the years as lines, the time after the day of issue as an area, and that day as a line. */
function drawing(axis, event) {
	const { whole, shown, step } = axis;
	const { width: total } = placeOf(whole, axis);
	const part = placeOf(shown, axis);
	const issue = placeOf(axis.issue, axis);
	const ahead = placeOf({
		start: axis.issue.end,
		end: whole.end
	}, axis);
	const lines = [];
	for (let x = 0; x <= total; x += step * perYear) lines.push(`M${x} 0V1`);
	return html`<svg part="track" viewBox="${part.x} 0 ${part.width} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="ahead" x="${ahead.x}" width="${ahead.width}" height="1"/><path d="${lines.join("")}"/><path d="M0 1H${total}"/><rect class="issue" x="${issue.x}" width="${issue.width}" height="1"/>${event}</svg>`;
}
/** Returns the position of a period from the start of the whole axis. */
var placeOf = ({ start, end }, { whole }) => ({
	x: Math.round((start - whole.start) * perYear),
	width: Math.round((end - start) * perYear)
});

export { axisTemplate, trackTemplate };