import { n as markOf } from "./marks.js";

// src/draft/read/plain-text.ts
/** Reads plain text as word processors export it. No character is markup. */
function readPlainText(source) {
	return {
		type: "root",
		children: plainBlocks(source)
	};
}
/** The blocks of a plain text. */
function plainBlocks(source) {
	const lines = source.split(/\r\n?|\n|\f/).map((text, index) => ({
		text: text.trimEnd(),
		number: index + 1
	}));
	const wrapped = isWrapped(lines);
	const widest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
	return chunksOf(lines).flatMap((chunk) => {
		if (isTable(chunk)) return [tableOf(chunk)];
		if (!wrapped) return chunk.map((line) => paragraphOf([line]));
		if (chunk.every(({ text }) => text.length < widest * .6 && !startsItem({
			text,
			number: 0
		}))) return [paragraphOf(chunk, true)];
		return paragraphsOf(chunk);
	});
}
var isEmpty = ({ text }) => text.trim() === "";
/**
* Whether lines are parts of paragraphs: many lines follow each other without an empty line, and no line is much longer
* than others. Otherwise each line is a paragraph.
*/
function isWrapped(lines) {
	const full = lines.filter((line) => !isEmpty(line));
	const lengths = full.map(({ text }) => text.length).sort((a, b) => a - b);
	if ((lengths.at(Math.floor(lengths.length * .95)) ?? 0) > 120) return false;
	const widest = lengths.at(-1) ?? 0;
	return full.filter(({ text, number }) => {
		const next = lines[number];
		return text.length > widest * .6 && next !== void 0 && !isEmpty(next) && !/[.!?:;。။।؟]["”’)]?$/.test(text) && !markOf(next.text.trimStart());
	}).length >= Math.max(1, full.length * .15);
}
/** Divides lines at empty lines. Rows with tabs are separate chunks. */
function chunksOf(lines) {
	const chunks = [[]];
	let rows = false;
	lines.forEach((line, index) => {
		const isRow = cells(line) > 1;
		const near = [lines[index - 1], lines[index + 1]];
		const inRows = isRow && near.some((other) => other && cells(other) === cells(line));
		if (isEmpty(line) || inRows !== rows) chunks.push([]);
		if (!isEmpty(line)) chunks.at(-1).push(line);
		rows = inRows;
	});
	return chunks.filter((chunk) => chunk.length > 0);
}
/** Returns the number of cells in a line. A tab after the mark of a list does not divide cells. */
var cells = ({ text }) => {
	const line = text.trim();
	return line.slice(markOf(line)?.length ?? 0).split("	").length;
};
var isTable = (chunk) => chunk.length > 1 && chunk.every((line) => cells(line) > 1 && cells(line) === cells(chunk[0]));
function tableOf(chunk) {
	const rows = chunk.map(({ text, number }) => text.trim().split("	").map((cell) => ({
		cell,
		number
	})));
	const columns = rows.reduce((most, each) => Math.max(most, each.length), 0);
	const row = (contents, number) => ({
		type: "tableRow",
		children: contents.map((cell) => ({
			type: "tableCell",
			children: cell.trim() === "" ? [] : [{
				type: "text",
				value: cell.trim()
			}]
		})),
		position: positionOf(number, number)
	});
	return {
		type: "table",
		children: [row(Array(columns).fill(""), chunk[0].number), ...rows.map((each) => row(each.map(({ cell }) => cell), each[0].number))],
		position: positionOf(chunk[0].number, chunk.at(-1).number)
	};
}
/** The paragraphs of a chunk of wrapped lines. An item of a list and a short line before a capital begin and end one. */
function paragraphsOf(chunk) {
	const widest = chunk.reduce((most, { text }) => Math.max(most, text.length), 0);
	const groups = [];
	let previous;
	for (const line of chunk) {
		if (!previous || startsItem(line) || endsEarly(previous, widest, chunk.length) || isIndented(line, previous)) groups.push([line]);
		else groups.at(-1).push(line);
		previous = line;
	}
	return groups.map((group) => paragraphOf(group));
}
var startsItem = ({ text }) => {
	const mark = markOf(text.trimStart());
	return mark !== void 0 && (mark.bullet || /[\d)၀-၉০-৯٠-٩]/u.test(mark.text));
};
/** Whether a line ends a sentence well before the margin. */
var endsEarly = ({ text }, widest, count) => count > 2 && text.length < widest * .7 && /[.!?。။।؟]["”’)]?$/.test(text);
var isIndented = (line, previous) => /^(?: {2,8}|\t)\S/.test(line.text) && /^\S/.test(previous.text) && /[.!?:。။।؟]["”’)]?$/.test(previous.text);
function paragraphOf(lines, breaks = false) {
	const texts = lines.map(({ text }) => text.trim());
	return {
		type: "paragraph",
		children: breaks ? texts.flatMap((value, index) => [...index > 0 ? [{ type: "break" }] : [], {
			type: "text",
			value
		}]) : [{
			type: "text",
			value: texts.join("\n")
		}],
		position: positionOf(lines[0].number, lines.at(-1).number)
	};
}
var positionOf = (from, to) => ({
	start: {
		line: from,
		column: 1
	},
	end: {
		line: to,
		column: 1
	}
});

export { readPlainText as n, plainBlocks as t };