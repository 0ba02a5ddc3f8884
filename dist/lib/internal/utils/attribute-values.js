// src/utils/attribute-values.ts
/** The values of `theme` and of `heading-level`. */
var themes = [
	"auto",
	"light",
	"dark"
];
var headingLevels = [
	"1",
	"2",
	"3",
	"4",
	"5",
	"6"
];
/** The ids in an attribute, separated by spaces or commas, or in an array; `null` where there is none. */
var ids = (list) => String(list ?? "").match(/[^\s,]+/g);
/** Whether something is, or is written as, a whole number from 1. A script can set anything as a property. */
var isWhole = (value) => /^[1-9]\d*$/.test(value);

export { headingLevels, ids, isWhole, themes };