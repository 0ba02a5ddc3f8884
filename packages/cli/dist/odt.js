import { c as refuseCells, i as withMark, n as nested } from "./lists.js";
import { a as import_dist, i as descendants, n as child, o as parse, r as children, t as withTabbedRows } from "./tabbed-rows.js";
import { i as roman, n as letters } from "./marks.js";
import { n as unpack } from "./zip.js";

// src/draft/read/odt-numbers.ts
/** Counts the items of the lists in an OpenDocument text. */
var OdtNumbers = class {
	#styles;
	/** The numbers of each list style and list, by level. */
	#counts = /* @__PURE__ */ new Map();
	#lists = /* @__PURE__ */ new Map();
	constructor(styles) {
		this.#styles = styles;
	}
	/** Returns the numbers so far: those of the list that this list continues, or an empty list. */
	of(list, style, level) {
		const { attributes } = list;
		const id = attributes["xml:id"];
		const continued = attributes["text:continue-list"];
		const numbers = (continued !== void 0 ? this.#lists.get(continued) : attributes["text:continue-numbering"] === "true" || level > 0 ? this.#counts.get(style ?? "") : void 0) ?? [];
		if (level > 0) numbers.length = Math.min(numbers.length, level);
		this.#counts.set(style ?? "", numbers);
		if (id !== void 0) this.#lists.set(id, numbers);
		return numbers;
	}
	/** Returns the next item of a list, if it has a mark. */
	next(style, definition, numbers, level) {
		if (definition.bare) return void 0;
		if (definition.bullet) return {
			level,
			mark: "•",
			bullet: true
		};
		numbers[level] = (numbers[level] ?? definition.start - 1) + 1;
		numbers.length = level + 1;
		const shown = [...numbers.keys()].map((at) => numbers[at] ?? this.#styles.level(style, at).start).slice(-definition.depth);
		const text = definition.write(shown);
		const item = {
			level,
			mark: text,
			bullet: false
		};
		if (/^\d+[.)]$/.test(text)) item.number = numbers[level];
		return item;
	}
};

// src/draft/read/odt-table.ts
/** Returns the cells of a table. */
function cellsOf(table) {
	const head = children(table, "table:table-header-rows").flatMap((part) => children(part, "table:table-row"));
	const groups = ["table:table-rows", "table:table-row-group"];
	const rows = children(table).flatMap((part) => part.name === "table:table-row" ? [part] : groups.includes(part.name) ? children(part, "table:table-row") : []);
	return {
		cells: [...head, ...rows].map((row) => children(row).filter(({ name }) => /^table:(?:covered-)?table-cell$/.test(name))),
		hasHead: head.length > 0
	};
}
/** Whether a table only arranges parts of the page: it has one cell, or lists and headings in its cells. */
function isLayout({ cells }) {
	const all = cells.flat();
	return all.length < 2 || all.some((cell) => children(cell).some(({ name }) => /^(?:text:list|text:h|table:table)$/.test(name)));
}
/** Returns a table of Markdown. Its first row is the head, which is empty if the table has none. */
function tableOf(rows, hasHead) {
	const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
	refuseCells(rows.length, columns);
	return {
		type: "table",
		children: [...hasHead ? [] : [[]], ...rows].map((row) => ({
			type: "tableRow",
			children: [...Array(columns).keys()].map((index) => row[index] ?? {
				type: "tableCell",
				children: []
			})
		}))
	};
}

// src/draft/read/odt-body.ts
var containers = /* @__PURE__ */ new Set([...[
	"text:section",
	"text:index-body",
	"text:table-of-content",
	"draw:text-box",
	"text:bibliography"
]]);
/** Returns the text boxes of a paragraph. The paragraphs in a box and in a footnote have their own. */
var boxesIn = (parent) => children(parent).flatMap((node) => {
	if (node.name === "text:note") return [];
	return node.name === "draw:text-box" ? [node] : boxesIn(node);
});
/** Converts the body of an OpenDocument text. */
var OdtBody = class {
	#styles;
	#messages;
	#notes = [];
	#numbers;
	#images = 0;
	constructor(styles, messages) {
		this.#styles = styles;
		this.#numbers = new OdtNumbers(styles);
		this.#messages = messages;
	}
	read(text) {
		if (child(text, "text:tracked-changes")) this.#messages.push("Read tracked changes as accepted.");
		const blocks = nested(this.#blocks(text));
		if (this.#images > 0) this.#messages.push(`Left out ${this.#images} images. Only their alternative texts are kept.`);
		const root = {
			type: "root",
			children: [...blocks, ...this.#notes]
		};
		withTabbedRows(root);
		return root;
	}
	#blocks(parent) {
		return children(parent).flatMap((node) => {
			switch (node.name) {
				case "text:h":
				case "text:p": return this.#paragraph(node);
				case "text:list": return this.#list(node, {
					style: void 0,
					level: 0
				});
				case "table:table": return this.#table(node);
				case "text:soft-page-break": return [];
				default: return containers.has(node.name) ? this.#blocks(node) : [];
			}
		});
	}
	#paragraph(node) {
		const style = node.attributes["text:style-name"];
		const level = node.name === "text:h" ? this.#styles.headingOf(style) ?? Number(node.attributes["text:outline-level"] ?? 1) : this.#styles.headingOf(style);
		const boxes = boxesIn(node).flatMap((box) => this.#blocks(box));
		const textStyle = this.#styles.text("paragraph", style);
		if (level !== void 0) {
			const content = this.#phrasing(node, {
				...textStyle,
				bold: false
			});
			return [{ block: {
				type: "heading",
				depth: Math.min(6, level),
				children: content
			} }, ...boxes];
		}
		const block = {
			type: "paragraph",
			children: this.#phrasing(node, textStyle)
		};
		if (this.#styles.isQuotation(style)) return [{ block: {
			type: "blockquote",
			children: [block]
		} }, ...boxes];
		return [{ block }, ...boxes];
	}
	#list(list, { style: outer, level }) {
		const style = list.attributes["text:style-name"] ?? outer ?? this.#styleOfFirst(list);
		const definition = this.#styles.level(style, level);
		const numbers = this.#numbers.of(list, style, level);
		return children(list).flatMap((item) => {
			const blocks = [];
			let marked = item.name === "text:list-header";
			for (const part of children(item)) if (part.name === "text:list") blocks.push(...this.#list(part, {
				style,
				level: level + 1
			}));
			else if (part.name === "text:p" || part.name === "text:h") {
				const found = this.#paragraph(part);
				if (!marked) {
					marked = true;
					const start = item.attributes["text:start-value"];
					if (start !== void 0) numbers[level] = Number(start) - 1;
					mark(found[0], this.#numbers.next(style, definition, numbers, level));
				} else if (blocks.length > 0) found[0].continues = true;
				blocks.push(...found);
			}
			return blocks;
		});
	}
	#styleOfFirst(list) {
		const [first] = descendants(list, "text:p");
		return this.#styles.listOf(first?.attributes["text:style-name"]);
	}
	#table(node) {
		const table = cellsOf(node);
		if (isLayout(table)) return table.cells.flat().flatMap((cell) => this.#blocks(cell));
		const rows = table.cells.map((row) => row.map((cell) => this.#cell(cell)));
		return [{ block: tableOf(rows, table.hasHead) }];
	}
	#cell(cell) {
		return {
			type: "tableCell",
			children: this.#blocks(cell).flatMap(({ block }, index) => "children" in block ? [...index > 0 ? [{ type: "break" }] : [], ...block.children] : [])
		};
	}
	#phrasing(parent, style) {
		return parent.children.flatMap((node) => {
			if (node instanceof import_dist.XmlText) return styled([{
				type: "text",
				value: node.text.replace(/\s+/g, " ")
			}], style);
			if (!(node instanceof import_dist.XmlElement)) return [];
			const { attributes } = node;
			switch (node.name) {
				case "text:span": return this.#phrasing(node, this.#styles.override(attributes["text:style-name"], style));
				case "text:a": {
					const content = this.#phrasing(node, style);
					const url = attributes["xlink:href"] ?? "";
					return /^(?:https?|mailto):/i.test(url) && content.length > 0 ? [{
						type: "link",
						url,
						children: content
					}] : content;
				}
				case "text:s": return [{
					type: "text",
					value: " "
				}];
				case "text:tab": return [{
					type: "text",
					value: "	"
				}];
				case "text:line-break": return [{ type: "break" }];
				case "text:note": return this.#note(node);
				case "draw:frame": return this.#frame(node);
				case "office:annotation":
				case "office:annotation-end":
				case "text:soft-page-break":
				case "text:page-number":
				case "text:hidden-text":
				case "draw:text-box": return [];
				default: return this.#phrasing(node, style);
			}
		});
	}
	#note(note) {
		const label = child(note, "text:note-citation")?.text.trim() ?? String(this.#notes.length + 1);
		const same = this.#notes.filter(({ identifier }) => identifier === label || identifier.startsWith(`${label}-`));
		const identifier = same.length > 0 ? `${label}-${same.length + 1}` : label;
		const definition = {
			type: "footnoteDefinition",
			identifier,
			label: identifier,
			children: []
		};
		this.#notes.push(definition);
		const body = child(note, "text:note-body");
		if (body) definition.children = nested(this.#blocks(body));
		return [{
			type: "footnoteReference",
			identifier,
			label: identifier
		}];
	}
	#frame(frame) {
		if (!child(frame, "draw:image")) return [];
		this.#images += 1;
		const value = (child(frame, "svg:title") ?? child(frame, "svg:desc"))?.text.trim() ?? "";
		return value ? [{
			type: "text",
			value
		}] : [];
	}
};
function mark(flat, item) {
	if (!item) return;
	if (flat.block.type === "heading") {
		if (!item.bullet) withMark(flat.block, item.mark);
	} else flat.item = item;
}
function styled(content, { bold, italic, raised }) {
	let found = content;
	const text = content[0]?.type === "text" ? content[0].value : "";
	if (raised && /^\d{1,3}$/.test(text)) found = [{
		type: "text",
		value: `[${text}]`
	}];
	if (text.trim() === "") return found;
	if (italic) found = [{
		type: "emphasis",
		children: found
	}];
	if (bold) found = [{
		type: "strong",
		children: found
	}];
	return found;
}

// src/draft/read/odt-styles.ts
var plain = {
	bold: false,
	italic: false,
	raised: false
};
/** The styles of an OpenDocument text. */
var OdtStyles = class {
	#styles = /* @__PURE__ */ new Map();
	#lists = /* @__PURE__ */ new Map();
	constructor(parts) {
		for (const part of parts) {
			for (const style of descendants(part, "style:style")) {
				const { "style:family": family, "style:name": name } = style.attributes;
				this.#styles.set(`${family} ${name}`, style);
			}
			for (const list of descendants(part, "text:list-style")) this.#lists.set(list.attributes["style:name"] ?? "", list);
		}
	}
	/** Returns the style with a name, and the styles that it is based on. */
	#chain(family, name) {
		const chain = [];
		for (let at = name; at !== void 0;) {
			const style = this.#styles.get(`${family} ${at}`);
			if (!style || chain.includes(style)) break;
			chain.push(style);
			at = style.attributes["style:parent-style-name"];
		}
		return chain;
	}
	text(family, name) {
		const chain = this.#chain(family, name);
		const find = (attribute) => chain.map((style) => child(style, "style:text-properties")?.attributes[attribute]).find((value) => value !== void 0);
		if (chain.length === 0) return plain;
		return {
			bold: /^(?:bold|[6-9]00)$/.test(find("fo:font-weight") ?? ""),
			italic: /^(?:italic|oblique)$/.test(find("fo:font-style") ?? ""),
			raised: /^(?:super|[1-9]\d*%)/.test(find("style:text-position") ?? "")
		};
	}
	/** Returns the properties of a text style. Properties that it does not set are those of the text around it. */
	override(name, within) {
		const chain = this.#chain("text", name);
		const has = (attribute) => chain.some((style) => child(style, "style:text-properties")?.attributes[attribute] !== void 0);
		const own = this.text("text", name);
		return {
			bold: has("fo:font-weight") ? own.bold : within.bold,
			italic: has("fo:font-style") ? own.italic : within.italic,
			raised: has("style:text-position") ? own.raised : within.raised
		};
	}
	/** The heading that a paragraph style is: a title, or a style with an outline level. */
	headingOf(name) {
		for (const style of this.#chain("paragraph", name)) {
			const { "style:name": own, "style:default-outline-level": level } = style.attributes;
			if (own === "Title") return 1;
			if (own === "Subtitle") return 2;
			if (level) return Math.min(6, Number(level));
			const [, heading] = /^Heading_20_(\d)$/.exec(own ?? "") ?? [];
			if (heading) return Math.min(6, Number(heading));
		}
	}
	isQuotation(name) {
		return this.#chain("paragraph", name).some(({ attributes }) => attributes["style:name"] === "Quotations");
	}
	/** The list style that a paragraph style brings with it. */
	listOf(name) {
		return this.#chain("paragraph", name).map(({ attributes }) => attributes["style:list-style-name"]).find((list) => list !== void 0);
	}
	/** The definition of a level of a list style, counted from 0. */
	level(list, level) {
		const definition = children(this.#lists.get(list ?? "")).find(({ attributes }) => attributes["text:level"] === String(level + 1));
		if (definition?.name !== "text:list-level-style-number") return {
			bullet: true,
			bare: definition?.attributes["text:bullet-char"] === "",
			start: 1,
			depth: 1,
			write: () => "•"
		};
		const { attributes } = definition;
		const format = attributes["style:num-format"] ?? "";
		const write = writers[format] ?? native(format);
		const prefix = attributes["style:num-prefix"] ?? "";
		const suffix = attributes["style:num-suffix"] ?? "";
		return {
			bullet: false,
			bare: format === "",
			start: Number(attributes["text:start-value"] ?? 1),
			depth: Number(attributes["text:display-levels"] ?? 1),
			write: (numbers) => `${prefix}${numbers.map(write).join(".")}${suffix}`.trim()
		};
	}
};
var writers = {
	"1": String,
	a: letters,
	A: (number) => letters(number).toUpperCase(),
	i: roman,
	I: (number) => roman(number).toUpperCase()
};
/** Writes numbers in the digits that a format begins with, such as `၁, ၂, ၃, ...`. */
function native(format) {
	const first = /^\p{Nd}/u.exec(format)?.[0].codePointAt(0);
	if (first === void 0) return String;
	return (number) => String(number).replace(/\d/g, (digit) => String.fromCodePoint(first - 1 + Number(digit)));
}

// src/draft/read/odt.ts
/** Reads an OpenDocument text. */
function readOdt(name, bytes, messages) {
	const files = unpack(name, bytes, (file) => /^(?:content|styles)\.xml$/.test(file));
	if (!files["content.xml"]) throw new Error(`${name} is damaged: it has no text. Save it again in LibreOffice.`);
	const content = parse(name, files["content.xml"]);
	const styles = files["styles.xml"] && parse(name, files["styles.xml"]);
	const text = child(content, "office:body", "office:text");
	if (!text) throw new Error(`${name} is no text document. Copy its text into one.`);
	return new OdtBody(new OdtStyles(styles ? [styles, content] : [content]), messages).read(text);
}
/** Reads a flat OpenDocument text, which is one XML file. */
function readFlatOdt(name, source, messages) {
	const document = parse(name, source);
	const text = child(document, "office:body", "office:text");
	if (!text) throw new Error(`${name} is no text document. Copy its text into one.`);
	return new OdtBody(new OdtStyles([document]), messages).read(text);
}

export { readFlatOdt, readOdt };