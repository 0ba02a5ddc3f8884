import { _ as opensThaiSentence } from "./kinds-of-text.js";
import { r as markOf, t as isOpen } from "./marks.js";
import { p as plainDigits } from "./vocabulary.js";

// src/draft/read/front-matter.ts
/** Finds the front matter between dashes or plus signs, or as bare lines such as `title: …` with another known name. */
function frontMatterOf(source) {
	const [all = "", fence, value = ""] = /^(---|\+\+\+)[ \t]*\n(?:([^]*?)\n)?\1[ \t]*(?:\n|$)/.exec(source) ?? [];
	if (fence !== void 0) {
		const type = fence === "---" ? "yaml" : "toml";
		if (value === "" || /^[\w-]+\s*[:=]/m.test(value)) return {
			length: all.length,
			node: {
				type,
				value
			}
		};
	}
	const [head = ""] = /^(?:[a-z_-]+:[ \t].*\n){2,}(?=[ \t]*\n)/i.exec(source) ?? [];
	return head.match(/^(?:date|lang|language|author|slug|layout|tags|categories|draft):/gim) && /^title:/im.test(head) ? {
		length: head.length,
		node: {
			type: "yaml",
			value: head.trim()
		}
	} : { length: 0 };
}

// src/draft/read/mail-footer.ts
/** Words of the footer that a mailing list adds to a message. */
var ofList = /unsubscrib|subscribed|mailing list|google groups|désabonn|désinscri|abonné|abbestell|austragen|abmelden|suscri(?:to|bi)|darse de baja|cancelar (?:la suscripción|a inscrição|sua inscrição)|descadastrar|berhenti berlangganan|إلغاء الاشتراك|配信停止|ยกเลิกการรับ/iu;
/** Leaves out the footer of a mailing list, which is below "--" or a row of underscores at the end of a message. */
function withoutMailFooter(lines, messages) {
	const at = lines.findLastIndex(({ text }) => /^(?:--|[_=-]{5,})$/u.test(text.trim()));
	const footer = lines.slice(at + 1).map(({ text }) => text.trim());
	const words = footer.filter(Boolean).join(" ");
	if (at < 1 || footer.length > 12 || !ofList.test(words)) return lines;
	messages.push(`Left out the footer of a mailing list: “${words}”.`);
	return lines.slice(0, at);
}

// src/draft/read/page-lines.ts
/** Finds the lines of a plain text that belong to its pages: page numbers, and running heads and feet. */
var pageNumber = /^[\s–—－・|-]*(?:(?:page|p\.|seite|página|pág\.|halaman|hal\.|صفحة|পৃষ্ঠা|หน้า)\s*)?(\d{1,3})(?:\s*(?:\/|of|sur|von|de|dari|من)\s*\d{1,3})?[\s–—－・|-]*$/iu;
var numberIn = (line) => {
	const [, digits] = (line && pageNumber.exec(plainDigits(line.text))) ?? [];
	return digits === void 0 ? void 0 : Number(digits);
};
var key = (text) => text.replace(/\s+/gu, " ").trim();
/**
* Divides the lines of a text into those of its text and those of its pages. A text has pages if its page numbers are
* 1, 2 and so on. The lines next to a page number, that another page has too, are running heads and feet. A sentence
* that a page break divides is one again: its parts become adjacent lines.
*/
function withoutPageLines(lines) {
	const numbered = lines.filter((line) => numberIn(line) !== void 0);
	if (!(numbered.length > 1 && numbered.every((line, index) => numberIn(line) === index + 1))) return {
		lines,
		left: []
	};
	const counts = /* @__PURE__ */ new Map();
	for (const { text } of lines) counts.set(key(text), (counts.get(key(text)) ?? 0) + 1);
	const isEmpty = (line) => line?.text.trim() === "";
	const drop = /* @__PURE__ */ new Set();
	for (const line of numbered) {
		drop.add(line);
		for (const step of [-1, 1]) {
			let at = lines.indexOf(line) + step;
			for (let seen = 0; seen < 2; at += step) {
				const other = lines[at];
				if (!other) break;
				if (isEmpty(other)) continue;
				seen++;
				const isFirst = numbered[0] === line;
				if (!(counts.get(key(other.text)) > 1 || isFirst && step === 1 && isHead(other, lines[at + 1]))) break;
				drop.add(other);
			}
		}
	}
	const first = lines.find((line) => !isEmpty(line));
	const heads = new Set([...drop].map(({ text }) => key(text)));
	if (first && heads.has(key(first.text)) && columns.test(first.text)) drop.add(first);
	return {
		lines: joined(lines, drop),
		left: [...new Set([...drop].map(({ text }) => key(text)))]
	};
}
/** Whether a line at the top of a page is apart from the text and has columns, like a running head. */
var isHead = (line, next) => (next === void 0 || next.text.trim() === "") && columns.test(line.text);
var columns = /\S(?: {4,}|\t| \| |\u3000)\S/u;
/** Removes lines, and the empty lines around them inside a sentence. */
function joined(lines, drop) {
	const found = [];
	let isAfter = false;
	for (const line of lines) {
		if (drop.has(line)) {
			isAfter = true;
			continue;
		}
		if (isAfter && line.text.trim() === "") {
			found.push(line);
			continue;
		}
		if (isAfter) {
			const last = found.findLastIndex(({ text }) => text.trim() !== "");
			if (last >= 0 && !/[.!?:;。।॥။؟…]["”’»)」]*\s*$/u.test(found[last].text) && /^\s*[\p{Ll}\p{Lo}]/u.test(line.text)) found.length = last + 1;
		}
		isAfter = false;
		found.push(line);
	}
	return found;
}

// src/draft/read/plain-text.ts
/** Reads plain text as word processors export it. No character is markup. */
function readPlainText(source, messages) {
	const lines = source.replace(/\r\n?/g, "\n");
	const { length, node } = frontMatterOf(lines);
	const rest = lines.slice(0, length).replace(/[^\n]/g, "") + lines.slice(length);
	return {
		type: "root",
		children: [...node ? [node] : [], ...plainBlocks(rest, messages)]
	};
}
/** The blocks of a plain text. */
function plainBlocks(source, messages = []) {
	const { lines, left } = withoutPageLines(withoutMailFooter(withBullets(source.split(/\r\n?|\n|\f/).map((text, index) => ({
		text: text.trimEnd(),
		number: index + 1
	}))), messages));
	messages.push(...left.map((text) => `Left out the page number or running head: “${text}”.`));
	const wrapped = isWrapped(lines);
	const widest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
	return chunksOf(lines).flatMap((indented) => {
		const chunk = withoutIndents(indented, wrapped);
		if (isTable(chunk)) return [tableOf(chunk)];
		if (!wrapped) return chunk.map((line) => paragraphOf([line]));
		if (chunk.every(({ text }) => text.length < widest * .6 && !startsItem({
			text,
			number: 0
		}))) return [paragraphOf(chunk, true)];
		return paragraphsOf(chunk);
	});
}
/** Replaces the letter "o" with a bullet, where two or more indented lines below an item begin with it. */
function withBullets(lines) {
	const letter = /^\s+o(?=\s+\S)/;
	const full = lines.filter((line) => !isEmpty(line));
	const found = /* @__PURE__ */ new Set();
	full.forEach((line, index) => {
		const above = line.text.trim();
		if (!markOf(above)?.bullet || letter.test(line.text) || !isOpen(above)) return;
		const rest = full.slice(index + 1);
		const end = rest.findIndex(({ text }) => !/^\s/.test(text));
		const inside = rest.slice(0, end < 0 ? void 0 : end);
		const items = inside.filter(({ text }) => letter.test(text));
		if (items.length > 1 && items[0] === inside[0]) items.forEach((item) => found.add(item));
	});
	return lines.map((line) => found.has(line) ? {
		...line,
		text: line.text.replace(letter, "  ◦")
	} : line);
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
	return lines.filter(({ text }, index) => {
		const next = lines[index + 1];
		return text.length > widest * .6 && next !== void 0 && !isEmpty(next) && !/[.!?:;。။।؟]["”’)]?$/.test(text) && !markOf(next.text.trimStart()) && !opensThaiSentence(next.text);
	}).length >= Math.max(1, full.length * .15);
}
/** Joins lines that go on below the start of a line, as in a list of names: "Ada Osu, Professor," and "   Kest". */
function withoutIndents(chunk, wrapped) {
	const isIndentedLine = ({ text }) => /^(?: {2,8}|\t)\S/.test(text);
	const [first] = chunk;
	if (!first || isIndentedLine(first) || !chunk.some(isIndentedLine)) return chunk;
	return chunk.reduce((all, line) => {
		const before = all.at(-1);
		return before !== void 0 && isIndentedLine(line) && !(wrapped && startsItem(before)) && !/^[^:：]{1,24}[:：]/u.test(before.text) && !markOf(line.text.trimStart()) && !/[.!?:。။।؟]["”’)]?$/.test(before.text) ? [...all.slice(0, -1), {
			...before,
			text: `${before.text} ${line.text.trim()}`
		}] : [...all, line];
	}, []);
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
/** Returns the number of cells in a line. A tab after the mark of a list or after "To:" does not divide cells. */
var cells = ({ text }) => {
	const line = text.trim();
	const parts = line.slice(markOf(line)?.length ?? 0).split(gap);
	return parts.length === 2 && /^[^:：]{1,24}[:：]$/u.test(parts[0]) ? 1 : parts.length;
};
/** What divides the columns of a text. */
var gap = /\t+| {4,}\t*/u;
var isTable = (chunk) => chunk.length > 1 && chunk.every((line) => cells(line) > 1 && cells(line) === cells(chunk[0]));
function tableOf(chunk) {
	const rows = chunk.map(({ text, number }) => text.trim().split(gap).map((cell) => ({
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

export { readPlainText as n, frontMatterOf as r, plainBlocks as t };