// src/utils/attribute-values.ts
/** The values of `theme`, of `preset` and of `heading-level`. */
var themes = [
	"auto",
	"light",
	"dark"
];
var presets = [
	"editorial",
	"compact",
	"plain"
];
var headingLevels = [
	"1",
	"2",
	"3",
	"4",
	"5",
	"6"
];
/** Parses ids in a text, separated by spaces or commas, or in an array. Returns `null` if there are none. */
var ids = (list) => String(list ?? "").match(/[^\s,]+/g);
/** Whether a value is a whole number from 1, also as text. A script can set anything as a property. */
var isWhole = (value) => /^[1-9]\d*$/.test(value);
/** Parses a number. Keeps invalid input for the error message. */
var number = (value) => isWhole(value) ? Number(value) : value;

export { headingLevels, ids, isWhole, number, presets, themes };