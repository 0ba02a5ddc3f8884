import { r as markOf } from "./marks.js";

// src/draft/read/pdf-engine.ts
var mostPages = 500;
/** Loads PDF.js without its warnings that it cannot draw in Node. */
async function loadPdf() {
	const globals = globalThis;
	for (const name of [
		"DOMMatrix",
		"ImageData",
		"Path2D"
	]) globals[name] ??= Object;
	const isWorker = "importScripts" in globalThis && !("window" in globalThis);
	if (isWorker) globals.window = globalThis;
	const { warn } = console;
	console.warn = () => void 0;
	try {
		globals.pdfjsWorker ??= await import("./pdf.worker.min.js");
		return await import("./pdf.min.js");
	} finally {
		console.warn = warn;
		if (isWorker) delete globals.window;
	}
}
/** Returns the letters of each page. */
async function openPdf(name, bytes, onPage) {
	const { getDocument } = await loadPdf();
	const task = getDocument({
		data: new Uint8Array(bytes),
		disableFontFace: true,
		isEvalSupported: false,
		stopAtErrors: false,
		useSystemFonts: false,
		useWorkerFetch: false,
		verbosity: 0
	});
	try {
		const document = await task.promise;
		if (document.numPages > mostPages) throw new Error(`${name} has ${document.numPages} pages, more than ${mostPages}. Give the pages of the statement.`);
		const pages = [];
		for (let number = 1; number <= document.numPages; number += 1) {
			pages.push(await pageOf(await document.getPage(number), number));
			onPage?.(number, document.numPages);
		}
		return pages;
	} catch (error) {
		throw explained(name, error);
	} finally {
		await task.destroy();
	}
}
function explained(name, error) {
	if (error.message.startsWith(name)) return error;
	return new Error(error.name === "PasswordException" ? `${name} is protected by a password. Save it without one.` : `${name} is damaged and cannot be read. Open it in a PDF reader and save it again.`, { cause: error });
}
/** Returns the text of a page in parts. Safari cannot iterate over its stream, as `getTextContent` does. */
async function itemsOf(page) {
	const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
	const items = [];
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return items;
		items.push(...value.items);
	}
}
async function pageOf(page, number) {
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const items = await itemsOf(page);
	await page.getOperatorList();
	const fonts = /* @__PURE__ */ new Map();
	const fontName = (id) => {
		if (!fonts.has(id)) {
			const font = page.commonObjs.has(id) ? page.commonObjs.get(id) : void 0;
			fonts.set(id, font?.name ?? "");
		}
		return fonts.get(id);
	};
	const pieces = [];
	for (const item of items) {
		if (!("str" in item)) continue;
		const last = pieces.at(-1);
		const [a, b, c, d, e, f] = multiplied(transform, item.transform);
		if (Math.abs(b) > Math.abs(a)) continue;
		if (item.str.trim() === "") {
			if (last && item.str !== "" && Math.abs(last.y - f) < 1) last.space = true;
			continue;
		}
		const font = fontName(item.fontName);
		pieces.push({
			text: item.str.trim(),
			left: e,
			right: e + item.width,
			y: f,
			size: Math.hypot(c, d),
			bold: /bold|black|heavy|semibold|demi/i.test(font),
			italic: /italic|oblique/i.test(font),
			rightToLeft: item.dir === "rtl",
			space: /\s$/.test(item.str)
		});
		if (last && /^\s/.test(item.str) && Math.abs(last.y - f) < 1) last.space = true;
	}
	const links = (await page.getAnnotations()).flatMap(({ url }) => url === void 0 ? [] : [url]);
	page.cleanup();
	return {
		number,
		width,
		height,
		pieces,
		links
	};
}
var multiplied = (m, n) => [
	m[0] * n[0] + m[2] * n[1],
	m[1] * n[0] + m[3] * n[1],
	m[0] * n[2] + m[2] * n[3],
	m[1] * n[2] + m[3] * n[3],
	m[0] * n[4] + m[2] * n[5] + m[4],
	m[1] * n[4] + m[3] * n[5] + m[5]
];

// src/draft/read/pdf-layout.ts
/** The measures of the text of a PDF. */
/** Measures the lines of a document. */
function layoutOf(lines) {
	const sizes = /* @__PURE__ */ new Map();
	const spacings = [];
	lines.forEach((line, index) => {
		const size = Math.round(line.size * 2) / 2;
		sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
		const next = lines[index + 1];
		if (next?.page !== line.page || next.column !== line.column) return;
		const spacing = (next.y - line.y) / line.size;
		if (spacing > .8 && spacing < 2.5 && line.text.length > 30) spacings.push(spacing);
	});
	spacings.sort((a, b) => a - b);
	const size = [...sizes].reduce((most, each) => each[1] > most[1] ? each : most, [0, 0])[0];
	const edges = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const { left, right } = edges.get(placeOf(line)) ?? line;
		edges.set(placeOf(line), {
			left: Math.min(left, line.left),
			right: Math.max(right, line.right)
		});
	}
	const words = lines.flatMap(({ text }) => text.match(/\p{L}+-\p{L}+(?=.)/gu) ?? []);
	return {
		size,
		spacing: spacings.at(Math.floor(spacings.length * .4)) ?? 1.2,
		hyphenated: new Set(words),
		hanging: hangs(lines),
		edges
	};
}
/** Whether list items are indented after the mark, so that a line at the margin belongs to no item. */
var hangs = (lines) => lines.some((line, index) => {
	const next = lines[index + 1];
	return next && startsItem(line) && startOf(next) > startOf(line) + line.size * .7;
});
var startsItem = ({ text }) => {
	const mark = markOf(text);
	return mark !== void 0 && (mark.bullet || /\p{Nd}|^\(/u.test(mark.text));
};
var startOf = (line) => line.rightToLeft ? -line.right : line.left;
var placeOf = ({ page, column }) => `${page}/${column}`;
/** The space between the end of a line and the edge of its column. */
function room(line, { edges }) {
	const { left, right } = edges.get(placeOf(line)) ?? line;
	return line.rightToLeft ? line.left - left : right - line.right;
}
var isFull = (line, layout) => room(line, layout) < line.size * 8;

// src/draft/read/pdf-notes.ts
/** Divides lines into the text and the notes at the foot of pages, which are smaller and begin with a number. */
function withoutNotes(lines, { size }) {
	const text = [];
	const notes = [];
	let inNotes;
	for (const line of lines) {
		const isSmall = line.size < size * .94;
		if (isSmall && (line.runs[0]?.raised === true || /^\[?\d{1,3}\]?\s/.test(line.text))) inNotes = line.page;
		else if (!isSmall || inNotes !== line.page) inNotes = void 0;
		(inNotes === void 0 ? text : notes).push(line);
	}
	return {
		text,
		notes
	};
}
/** Pairs marks with notes. A mark without a note stays as text, and a note without a mark as a paragraph. */
function linked(blocks, notes) {
	const used = /* @__PURE__ */ new Set();
	const names = /* @__PURE__ */ new Set();
	const visit = (children) => {
		children.forEach((node, index) => {
			if (node.type !== "footnoteReference") {
				if ("children" in node) visit(node.children);
				return;
			}
			const note = notes.find((each) => each.mark === node.identifier && !used.has(each));
			if (!note) {
				children[index] = {
					type: "text",
					value: `[${node.identifier}]`
				};
				return;
			}
			used.add(note);
			let name = note.mark;
			for (let count = 2; names.has(name); count += 1) name = `${note.mark}-${count}`;
			names.add(name);
			Object.assign(node, {
				identifier: name,
				label: name
			});
			Object.assign(note.definition, {
				identifier: name,
				label: name
			});
		});
	};
	for (const block of blocks) if (block.type === "paragraph" || block.type === "heading") visit(block.children);
	return [...notes.filter((note) => !used.has(note)).flatMap(({ mark, definition }) => {
		const [paragraph] = definition.children;
		if (paragraph?.type !== "paragraph") return [];
		if (mark) paragraph.children.unshift({
			type: "text",
			value: `[${mark}] `
		});
		return [paragraph];
	}), ...notes.filter((note) => used.has(note)).map(({ definition }) => definition)];
}

// src/draft/read/pdf-tables.ts
var cellsOf = ({ text }) => text.split("	").map((cell) => cell.trim());
/** Whether a line is a row: its cells are apart, and none is a label such as "To:". */
var isRow = (line) => {
	const [first = "", ...rest] = cellsOf(line);
	return rest.length > 0 && !/[:：]$/u.test(first);
};
/** Divides lines into those of tables, which have two rows or more, and the others. */
function withTables(lines) {
	const parts = [];
	lines.forEach((line, index) => {
		const isNextTo = (other) => other?.page === line.page && isRow(other) && cellsOf(other).length === cellsOf(line).length && Math.abs(other.y - line.y) < line.size * 3;
		const isTable = isRow(line) && (isNextTo(lines[index - 1]) || isNextTo(lines[index + 1]));
		const last = parts.at(-1);
		if (last?.isTable === isTable && (!isTable || isNextTo(last.lines.at(-1)))) last.lines.push(line);
		else parts.push({
			lines: [line],
			isTable
		});
	});
	return parts;
}
/** Returns rows as a table. Its first row is empty, because the rows can have a head or not. */
function tableOf(lines) {
	const row = (cells) => ({
		type: "tableRow",
		children: cells.map((value) => ({
			type: "tableCell",
			children: value ? [{
				type: "text",
				value
			}] : []
		}))
	});
	const rows = lines.map(cellsOf);
	return {
		type: "table",
		children: [row(rows[0].map(() => "")), ...rows.map(row)]
	};
}

// src/draft/read/pdf-blocks.ts
var sentenceEnd = /[.!?:;。।။؟…]["”’»)\]]*$/u;
/** Builds headings, paragraphs and notes from lines in the order of reading. */
function pdfBlocks(lines) {
	const layout = layoutOf(lines);
	const { text, notes } = withoutNotes(lines, layout);
	const sizes = headingSizes(text, layout);
	const blockOf = (group) => {
		const level = sizes.findIndex((size) => Math.abs(size - group[0].size) < .6);
		const length = group.reduce((sum, line) => sum + line.text.length, 0);
		if (level !== -1 && length < 300) return {
			type: "heading",
			depth: Math.min(6, level + 1),
			children: phrasing(group, layout, true)
		};
		return {
			type: "paragraph",
			children: phrasing(group, layout)
		};
	};
	const blocks = withTables(text).flatMap((part) => part.isTable ? [tableOf(part.lines)] : paragraphsOf(part.lines, layout).map(blockOf));
	const definitions = paragraphsOf(notes, layout).map((group) => ({
		page: group[0].page,
		...noteOf(group, layout)
	}));
	return [...blocks, ...linked(blocks, definitions)];
}
/** The sizes of headings, the largest first. */
function headingSizes(lines, { size }) {
	const sizes = [];
	for (const line of [...lines].sort((a, b) => b.size - a.size)) {
		if (line.size < size * 1.12 || !/\p{L}/u.test(line.text)) continue;
		if (!sizes.some((known) => Math.abs(known - line.size) < .6)) sizes.push(line.size);
	}
	return sizes;
}
/** Groups lines into paragraphs. */
function paragraphsOf(lines, layout) {
	const groups = [];
	lines.forEach((line, index) => {
		const group = groups.at(-1);
		const before = lines[index - 1];
		if (!group || !before || begins(line, before, group, layout)) groups.push([line]);
		else group.push(line);
	});
	return groups;
}
function begins(line, before, group, layout) {
	if (Math.abs(line.size - before.size) > before.size * .1) return true;
	if (isBold(line) !== isBold(before) && (isBold(line) || !isInside(before))) return true;
	if (startsItem(line)) return true;
	if (line.runs[0]?.raised && line.size < layout.size * .94) return true;
	if (line.page !== before.page || line.column !== before.column) return sentenceEnd.test(before.text) || !isFull(before, layout) || isHeading(line, layout);
	const spacing = (line.y - before.y) / line.size;
	if (spacing > Math.max(layout.spacing * 1.3, layout.spacing + .25) || spacing < 0) return true;
	const indent = startOf(line) - startOf(before);
	const isItem = startsItem(group[0]);
	if (indent > line.size * .9 && !(isItem && before === group[0]) && sentenceEnd.test(before.text)) return true;
	if (isItem && group.length > 1 && indent < -line.size * .9) return true;
	if (isItem && startOf(line) < startOf(group[0]) + 1 && sentenceEnd.test(before.text)) return layout.hanging;
	return sentenceEnd.test(before.text) && room(before, layout) > wordWidth(line) + line.size;
}
var isBold = ({ runs }) => runs.every(({ bold, raised }) => bold || raised);
var isInside = ({ runs }) => runs.some(({ bold }) => !bold);
var isHeading = (line, { size }) => line.size > size * 1.12;
/** Returns the approximate width of the first word of a line. */
var wordWidth = (line) => {
	const [word = ""] = /^\S+/.exec(line.text) ?? [];
	return (line.right - line.left) * word.length / Math.max(1, line.text.length);
};
/** The content of a paragraph. Lines that ended although the next word had room are kept apart. */
function phrasing(lines, layout, isTitle = false) {
	const found = [];
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		const runs = line.runs.map((run) => ({ ...run }));
		const last = runs.at(-1);
		let between;
		if (next) {
			const hyphen = /(\p{L}+)[-\u00AD\u2010]$/u.exec(last.text);
			const [word] = /^\p{Ll}+/u.exec(next.text) ?? [];
			if (hyphen && word !== void 0) {
				if (!layout.hyphenated.has(`${hyphen[1]}-${word}`)) last.text = last.text.slice(0, -1);
			} else if (!isTitle && next.page === line.page && room(line, layout) > wordWidth(next) + line.size * 2) between = { type: "break" };
			else between = {
				type: "text",
				value: isTitle ? " " : "\n"
			};
		}
		found.push(...runs.flatMap((run) => isTitle ? plain(run) : styled(run)));
		if (between) found.push(between);
	});
	return found;
}
var plain = (run) => run.raised ? styled(run) : [{
	type: "text",
	value: run.text
}];
var noteMark = /^\[?(\d{1,3}|[*†‡]{1,2})\]?$/;
function styled({ text, bold, italic, raised }) {
	const mark = raised ? noteMark.exec(text.trim())?.[1] : void 0;
	if (mark !== void 0) return [{
		type: "footnoteReference",
		identifier: mark,
		label: mark
	}];
	let node = {
		type: "text",
		value: text
	};
	if (italic) node = {
		type: "emphasis",
		children: [node]
	};
	if (bold) node = {
		type: "strong",
		children: [node]
	};
	return [node];
}
function noteOf(group, layout) {
	const children = phrasing(group, layout);
	const [first] = children;
	let mark = "";
	if (first?.type === "footnoteReference") {
		mark = first.identifier;
		children.shift();
	} else if (first?.type === "text") {
		mark = /^\[?(\d{1,3})\]?\s/.exec(first.value)?.[1] ?? "";
		first.value = first.value.replace(/^\[?\d{1,3}\]?\s+/, "");
	}
	return {
		mark,
		definition: {
			type: "footnoteDefinition",
			identifier: mark,
			label: mark,
			children: [{
				type: "paragraph",
				children
			}]
		}
	};
}

// src/draft/read/pdf-lines.ts
/** Returns the lines of a page in reading order, column after column. */
function linesOf(page, messages) {
	const rows = rowsOf(page.pieces);
	const rightToLeft = page.pieces.filter((piece) => piece.rightToLeft).length > page.pieces.length / 2;
	const groups = columnsOf(rows, rightToLeft);
	if (groups.length > 1) messages.push(`Page ${page.number} was read in columns: check the order of its text.`);
	return groups.flatMap((group, column) => group.map((row) => lineOf(row, page.number, column, rightToLeft)));
}
/** Groups pieces by their baselines. A raised mark belongs to the line below it. */
function rowsOf(pieces) {
	const rows = [];
	const bySize = [...pieces].sort((a, b) => b.size - a.size || a.y - b.y);
	for (const piece of bySize) {
		const near = rows.filter(({ y, size }) => {
			const distance = Math.abs(y - piece.y);
			return piece.size < size * .8 ? y - piece.y > -size * .25 && y - piece.y < size * .65 : distance < Math.min(size, piece.size) * .4;
		}).sort((a, b) => Math.abs(a.y - piece.y) - Math.abs(b.y - piece.y)).find(({ row, size }) => piece.size >= size * .8 || touches(row, piece, size));
		if (near) near.row.push(piece);
		else rows.push({
			y: piece.y,
			size: piece.size,
			row: [piece]
		});
	}
	return rows.sort((a, b) => a.y - b.y).map(({ row }) => row.sort((a, b) => a.left - b.left));
}
/** Whether small letters are next to letters of a line. */
var touches = (row, piece, size) => row.some(({ left, right }) => piece.left < right + size && piece.right > left - size);
/** Splits rows at gutters, in bands between rows that cross them. */
function columnsOf(rows, rightToLeft, depth = 0) {
	const gutter = depth < 3 ? gutterOf(rows) : void 0;
	if (gutter === void 0) return rows.length > 0 ? [rows] : [];
	const crosses = (row) => row.some(({ left, right }) => left < gutter && right > gutter);
	const groups = [];
	const put = (whole) => groups.push({
		rows: whole,
		isColumn: false
	});
	let band = [];
	const flush = () => {
		if (band.filter((row) => isSplit(row, gutter)).length < 3 || isTable(band)) put(band);
		else {
			const part = (test) => band.map((row) => row.filter(test)).filter((row) => row.length > 0);
			const sides = [part(({ right }) => right <= gutter), part(({ left }) => left >= gutter)];
			if (rightToLeft) sides.reverse();
			const columns = sides.flatMap((side) => columnsOf(side, rightToLeft, depth + 1));
			groups.push(...columns.map((column) => ({
				rows: column,
				isColumn: true
			})));
		}
		band = [];
	};
	let whole = [];
	for (const row of rows) if (crosses(row)) {
		if (band.length > 0) flush();
		whole.push(row);
	} else {
		if (whole.length > 0) put(whole);
		whole = [];
		band.push(row);
	}
	if (whole.length > 0) put(whole);
	if (band.length > 0) flush();
	return joined(groups);
}
/** Joins neighbours that were not split into columns. */
function joined(groups) {
	const found = [];
	for (const { rows, isColumn } of groups) {
		if (rows.length === 0) continue;
		const last = found.at(-1);
		if (last && !last.isColumn && !isColumn) last.rows = [...last.rows, ...rows];
		else found.push({
			rows,
			isColumn
		});
	}
	return found.map(({ rows }) => rows);
}
/** Whether rows are those of a table: most have three cells, or the first is a head in bold. */
function isTable(rows) {
	const cells = (row) => row.filter(({ left, size }, index) => index === 0 || left - row[index - 1].right > size * 2.5).length;
	const isBold = (row) => row.every(({ bold }) => bold);
	const [head = [], ...body] = rows;
	return rows.filter((row) => cells(row) > 2).length > rows.length * .6 || isBold(head) && cells(head) > 1 && body.every((row) => !isBold(row) && cells(row) > 1);
}
var isSplit = (row, gutter) => row.some(({ right }) => right <= gutter) && row.some(({ left }) => left >= gutter);
/** Returns the middle of a gutter: an empty stripe in many rows, with text on both sides. */
function gutterOf(rows) {
	const lefts = rows.flat().map(({ left }) => left);
	const rights = rows.flat().map(({ right }) => right);
	const from = lefts.reduce((least, left) => Math.min(least, left), Infinity);
	const width = rights.reduce((most, right) => Math.max(most, right), 0) - from;
	const gaps = rows.flatMap((row) => {
		let end = -Infinity;
		return row.flatMap((piece) => {
			const start = end;
			end = Math.max(end, piece.right);
			return piece.left - start > piece.size * 1.1 && Number.isFinite(start) ? [{
				start,
				stop: piece.left
			}] : [];
		});
	});
	let best;
	for (const { stop } of gaps) {
		const middle = stop - 1;
		if (middle < from + width * .2 || middle > from + width * .8) continue;
		const there = gaps.filter((gap) => gap.start < middle && gap.stop > middle);
		const aligned = there.filter((gap) => Math.abs(gap.stop - stop) < 6 || gap.start < middle - 12);
		const count = Math.min(there.length, aligned.length);
		if (!best || count > best.count) best = {
			middle,
			count
		};
	}
	if (!best || best.count < 3) return void 0;
	const { middle, count } = best;
	return count >= rows.filter((row) => row.some(({ left, right }) => left < middle && right > middle)).length * .3 ? middle : void 0;
}
function lineOf(row, page, column, pageRightToLeft) {
	const size = sizeOf(row);
	const y = (row.filter((piece) => piece.size >= size * .8)[0] ?? row[0]).y;
	const letters = row.reduce((sum, { text }) => sum + text.length, 0);
	const reversed = row.reduce((sum, each) => sum + (each.rightToLeft ? each.text.length : 0), 0);
	const rightToLeft = reversed > letters / 2 || pageRightToLeft && reversed > 0;
	const pieces = rightToLeft ? [...row].reverse() : row;
	const runs = [];
	pieces.forEach((piece, index) => {
		const before = pieces[index - 1];
		const gap = before ? rightToLeft ? before.left - piece.right : piece.left - before.right : 0;
		const spaced = before !== void 0 && (before.space || gap > size * .2);
		const text = `${gap > size * 2.5 ? "	" : spaced ? " " : ""}${piece.text}`;
		const raised = piece.size < size * .8 && y - piece.y > size * .15;
		const { bold, italic } = piece;
		const last = runs.at(-1);
		if (last?.bold === bold && last.italic === italic && last.raised === raised) last.text += text;
		else runs.push({
			text,
			bold,
			italic,
			raised
		});
	});
	return {
		page,
		column,
		left: row[0].left,
		right: row.reduce((most, { right }) => Math.max(most, right), 0),
		y,
		size,
		rightToLeft,
		runs,
		text: runs.map(({ text }) => text).join("").trim()
	};
}
/** Returns the size of most letters. */
function sizeOf(row) {
	const counts = /* @__PURE__ */ new Map();
	for (const { size, text } of row) counts.set(size, (counts.get(size) ?? 0) + text.length);
	return [...counts].reduce((most, each) => each[1] > most[1] ? each : most)[0];
}

// src/draft/read/pdf-furniture.ts
var pageNumber = /^(?:[-–—|]\s*)?(?:(?:page|seite|página|pág\.|p\.|صفحة|စာမျက်နှာ|পৃষ্ঠা)\s*)?\p{Nd}{1,3}(?:\s*(?:\/|of|de|von|sur|من)\s*\p{Nd}{1,3})?(?:\s*[-–—|])?$/iu;
var shape = (text) => text.replace(/\p{Nd}+/gu, "#");
/** Removes the lines at the edges of pages that are on several pages, and numbers of pages. */
function withoutFurniture(lines, pages, messages) {
	const isEdge = (line) => {
		const { height } = pages[line.page - 1];
		return line.y < height * .12 || line.y > height * .88;
	};
	const keyOf = ({ text, size }) => `${shape(text)} ${Math.round(size)}`;
	const counts = /* @__PURE__ */ new Map();
	for (const page of lines) {
		const shapes = new Set(page.filter(isEdge).map(keyOf));
		for (const each of shapes) counts.set(each, (counts.get(each) ?? 0) + 1);
	}
	const least = Math.max(2, pages.length * .4);
	const { size } = layoutOf(lines.flat());
	const heads = /* @__PURE__ */ new Set();
	const kept = lines.map((page) => {
		const edge = page.filter(isEdge);
		return page.filter((line) => {
			if (!isEdge(line)) return true;
			const isOuter = line === edge[0] || line === edge.at(-1);
			if (pageNumber.test(line.text) && isOuter) return false;
			const isHead = line === edge[0] && line === page[0] && line.size < size * .85;
			if ((counts.get(keyOf(line)) ?? 0) < least && !isHead) return true;
			heads.add(line.text);
			return false;
		});
	});
	for (const head of new Set([...heads].map(shape))) {
		const text = [...heads].find((each) => shape(each) === head);
		messages.push(`Left out the running head: “${text}”.`);
	}
	return kept.flat();
}

// src/draft/read/pdf.ts
var shaped = /[\p{Script=Myanmar}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Khmer}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Arabic}\p{Script=Thai}\p{Script=Lao}]/u;
/** Reads the text of a PDF by the places of its letters. */
async function readPdf(name, bytes, messages, onPage) {
	const pages = await openPdf(name, bytes, onPage);
	refuseUnreadable(name, pages, messages);
	const lines = pages.map((page) => linesOf(page, messages));
	const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join("");
	if (shaped.test(text)) messages.push("A PDF in this script can have its letters in a wrong order. Compare the text, or use the .docx file.");
	const links = new Set(pages.flatMap((page) => page.links).filter((link) => !text.includes(link)));
	if (links.size > 0) messages.push(`Left out the links of the PDF: ${[...links].join(", ")}`);
	return {
		type: "root",
		children: pdfBlocks(withoutFurniture(lines, pages, messages))
	};
}
function refuseUnreadable(name, pages, messages) {
	const texts = pages.map(({ pieces }) => pieces.map(({ text }) => text).join(""));
	const all = texts.join("");
	const advice = "Save it as .docx, or copy the text into a .txt file.";
	if (all.trim().length < 20) throw new Error(`${name} has no text. ${advice}`);
	const countOf = (letters) => all.match(letters)?.length ?? 0;
	if (countOf(/[\p{Cc}\uFFFD]/gu) > all.length * .01 || countOf(/\p{Co}/gu) > all.length * .2) throw new Error(`${name} does not say which letters its text has. ${advice}`);
	texts.forEach((text, index) => {
		if (text.trim() === "") messages.push(`Page ${index + 1} has no text: it is empty or an image.`);
	});
}

export { readPdf };