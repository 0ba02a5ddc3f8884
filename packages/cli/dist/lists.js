// src/draft/read/limits.ts
/** The limits that keep a hostile or mistaken file from using all memory or time. */
/** The largest file that is read. */
var largestFile = 5e7;
/** Refuses a file by its size in bytes, before it is read into memory. */
function refuseSize(name, size) {
	if (size <= largestFile) return;
	throw new Error(`${name} is larger than ${largestFile / 1e6} MB. Remove its images, or copy its text into a new document.`);
}
/** The most that the files in an archive unpack to. */
var largestUnpacked = 15e7;
/** The longest text that is read, in characters. */
var longestText = 1e6;
var deepest = 100;
/** Refuses a text whose lines are nested deeper than any document. */
function refuseDepth(name, parts, depthOf) {
	if (parts.some((part) => depthOf(part) > deepest)) throw tooDeep(name);
}
/** The most cells of a table and elements of an XML file. A list of 10,000 signatories needs a third of them. */
var most = 1e6;
/** A table or a file has more parts than a document of one statement. `readDocument` names the document. */
var TooManyParts = class extends Error {};
/** Refuses a table. Each of its rows is as long as the longest, so that a small file can ask for any number of cells. */
function refuseCells(rows, columns) {
	if (rows * columns > most) throw new TooManyParts();
}
/** Refuses XML with more tags than memory has room for, before it is parsed. */
function refuseTags(files) {
	let count = 0;
	for (const xml of files) for (let at = xml.indexOf(60); at >= 0; at = xml.indexOf(60, at + 1)) count += 1;
	if (count > 2 * most) throw new TooManyParts();
}
var tooManyParts = (name) => /* @__PURE__ */ new Error(`${name} has a table or a part that is larger than in any statement. Copy its text into a new document and try again.`);
var tooDeep = (name) => /* @__PURE__ */ new Error(`${name}: lists, quotations or elements are nested more than ${deepest} deep. Copy the text into a new document and try again.`);

// src/draft/read/lists.ts
/** Puts a mark that no Markdown list has in front of the text. */
function withMark(block, mark) {
	if ("children" in block && (block.type === "paragraph" || block.type === "heading")) block.children.unshift({
		type: "text",
		value: `${mark} `
	});
}
/**
* Builds nested lists from consecutive blocks. If Markdown cannot express the mark of an item, the item becomes a
* paragraph that begins with the mark, inside the open item of the outer list.
*/
function nested(blocks) {
	const root = [];
	let open = [];
	const add = (block) => {
		const around = open.at(-1)?.list.children.at(-1);
		if (around) around.children.push(block);
		else root.push(block);
	};
	for (const { block, item, continues: further } of blocks) {
		if (further) {
			add(block);
			continue;
		}
		if (!item) {
			open = [];
			root.push(block);
			continue;
		}
		const { level, mark, bullet, number } = item;
		while (open.length > 0 && open.at(-1).level > level) open.pop();
		if (!bullet && number === void 0) {
			if (open.at(-1)?.level === level) open.pop();
			withMark(block, mark);
			add(block);
			continue;
		}
		let last = open.at(-1);
		if (!(last?.level === level && Boolean(last.list.ordered) === !bullet && (bullet || last.next === number))) {
			if (last?.level === level) open.pop();
			const list = {
				type: "list",
				ordered: !bullet,
				spread: false,
				children: []
			};
			list.start = bullet ? null : number;
			add(list);
			last = {
				level,
				list,
				next: number ?? 0
			};
			open.push(last);
		}
		last.next += 1;
		last.list.children.push({
			type: "listItem",
			spread: false,
			children: [block],
			...number !== void 0 && mark !== `${number}.` ? { data: { mark } } : {},
			...block.position ? { position: block.position } : {}
		});
	}
	return root;
}
/** Returns the text at the start of a paragraph, up to the first node of another type. */
var startOf = (paragraph) => {
	const [first] = paragraph.children;
	return first?.type === "text" ? first.value : "";
};
/** Removes characters from the start of a paragraph. */
function cut(paragraph, length) {
	const [first] = paragraph.children;
	if (first?.type === "text") first.value = first.value.slice(length).trimStart();
}

export { TooManyParts as a, refuseCells as c, refuseTags as d, tooDeep as f, withMark as i, refuseDepth as l, nested as n, largestUnpacked as o, tooManyParts as p, startOf as r, longestText as s, cut as t, refuseSize as u };