import { fillPlural } from "../../i18n/format.js";

// src/elements/coup-stats/scale.view.ts
/** The most marks of a figure. Five thousand fill the screen of a phone. */
var most = 5e3;
/** Returns the number of people in a figure, or 0 if it does not count people or has no number. */
var peopleIn = ({ unit, value }) => unit && typeof value === "number" ? value : 0;
/**
* Returns the number of people for each mark: the lowest power of ten with which no figure has too many marks. So the
* smallest figure has as many as possible. Returns 0 if no figure counts people.
*/
function peoplePerMark(figures) {
	const largest = Math.max(...figures.map(peopleIn));
	let people = 1;
	while (largest / people > most) people *= 10;
	return largest && people;
}
/** Divides figures into those that are drawn to scale and the others. */
var scaleView = (figures) => ({
	people: peoplePerMark(figures),
	drawn: figures.filter(peopleIn),
	others: figures.filter((figure) => !peopleIn(figure))
});
/** Returns what a mark stands for, and what small marks mean if there are any. */
var keyView = (figures, people, { scale, ...messages }) => ({
	each: fillPlural(scale.each, people, messages),
	open: figures.some(({ bound }) => bound !== "exactly") ? scale.open : void 0
});
/** Returns the marks of a figure that counts people. */
function marksView(figure, people, messages) {
	const { scale } = messages;
	const number = peopleIn(figure) / people;
	const isPart = number < 1;
	const text = isPart ? scale.partOfOne : fillPlural(scale.marks, number, messages);
	return {
		...divided(number, figure.bound),
		text,
		isPart
	};
}
/** Divides a number of marks into those that the statement counts, and those that its bound leaves open. */
function divided(number, bound) {
	switch (bound) {
		case "more-than":
		case "at-least": return {
			counted: number,
			open: 3
		};
		case "less-than":
		case "at-most": return {
			counted: 0,
			open: number
		};
		case "about": return {
			counted: Math.ceil(number) - 1,
			open: Math.min(number, 2)
		};
		default: return {
			counted: number,
			open: 0
		};
	}
}

export { keyView, marksView, peopleIn, peoplePerMark, scaleView };