import { keyView, marksView } from "./scale.view.js";
import { html, nothing, svg } from "lit";

// src/elements/coup-stats/scale.template.ts
/** The marks of a row, and the rows of a block. */
var ten = 10;
/** The sides of marks, as in the styles and in `viewBox`. The unit is a mark with the space after it. */
var side = .6;
var smallSide = .3;
var times = (count) => Array(count).fill(0).map((_, index) => index);
/** Returns the length of a row of marks. The first mark begins at `start`. A part of a mark has a part of its width. */
function lengthOf(count, width, start) {
	const whole = Math.floor(count);
	return count > whole ? whole + start + (count - whole) * width : whole;
}
/** Returns a path with a line for each row of a block, between two lengths. The dashes of the lines are the marks. */
var rows = (from, to) => times(ten).map((row) => {
	const [start, end] = [Math.max(from - row * ten, 0), Math.min(to - row * ten, ten)];
	return start < end ? `M${start} ${row}h${end - start}` : "";
}).join("");
/** Draws marks in blocks of a hundred, which wrap like words: the drawing is exact at every width. */
function blocksTemplate(counted, open) {
	const first = Math.ceil(counted);
	const end = lengthOf(counted, side, 0);
	const openEnd = first + lengthOf(open, smallSide, .3 / 2);
	const hundred = 100;
	return times(Math.ceil((first + open) / hundred)).map((index) => {
		const start = index * hundred;
		const small = rows(first - start, openEnd - start);
		const height = Math.min(Math.ceil((first + open - start) / ten), ten);
		return html`<svg viewBox="0 -.3 10 ${height}"><path d="${rows(0, end - start)}"></path>${small ? svg`<path class="open" d="${small}"></path>` : nothing}</svg>`;
	});
}
/** Renders the marks of a figure, with their number as the text alternative. */
function marksTemplate(figure, people, messages) {
	const { counted, open, text, isPart } = marksView(figure, people, messages);
	return html`<dd><span part="marks" role="img" aria-label="${text}">${blocksTemplate(counted, open)}</span> ${isPart ? html`<small aria-hidden="true">${text}</small>` : nothing}</dd>`;
}
/** Renders what a mark and a small mark stand for. */
function keyTemplate(figures, people, messages) {
	const { each, open } = keyView(figures, people, messages);
	return html`<p part="scale">${each}${open ? html`<small>${open}</small>` : nothing}</p>`;
}

export { keyTemplate, marksTemplate };