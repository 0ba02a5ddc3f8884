import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { _ as directionOf, c as isUnspaced, d as noDigitBefore, f as noGroup, g as wordEnd, h as wholePhrase, i as folded, l as localesOf, m as wholeNumber, n as vocabularyOf, r as escaped, s as has, t as numeral, u as matches, v as primary } from "./vocabulary.js";
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";

// src/utils/html.ts
var entities$1 = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Escapes a text for HTML, between tags or in a quoted attribute. */
function escape(text) {
	return text.replace(/[&<>"]/g, (character) => entities$1[character] ?? character);
}
/** Returns a start tag as HTML. Elements without content, such as `<meta>`, have no other tag. */
function startTag(name, attributes) {
	return `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join("")}>`;
}
/** Returns an element with a text, as HTML. */
var tag$1 = (name, text, attributes = {}) => `${startTag(name, attributes)}${escape(text)}</${name}>`;
/** Returns data as JSON that a `<script>` can contain. */
var scriptJson = (data) => JSON.stringify(data).replaceAll("<", "\\u003c");
/** Joins the lines of HTML, because a snippet is one line. */
var oneLine = (html) => html.replace(/\s*[\r\n]\s*/g, " ");

// src/elements/shared/fallback.ts
/** A line break. If a site removes the tag, the space remains. */
var newLine = " <br>";
/**
* An empty line between paragraphs. WordPress would turn two `<br>` tags in a row into a paragraph, which ends the
* element around it.
*/
var emptyLine = " <br>&nbsp;<br>";
/** Returns the lines of fallback content, without the empty ones. */
var linesOf = (html) => html.split(/ <br>(?:&nbsp;<br>)?/);
/**
* Joins paragraphs, each of them a list of lines. The words have the parts of the widget, so that they are about as high
* and little moves.
*/
var joined = (...paragraphs) => paragraphs.map((lines) => lines.join(newLine)).join(emptyLine);
/**
* Returns a sentence as a quotation. The quotation marks are text: many sites remove `<q>`, and with it the marks of
* CSS.
*/
function quote({ text, language, status }, messages) {
	const quoted = plain$2(text, language, messages);
	return escape(messages.quotation).replace("{text}", () => quoted) + noteOn(status, messages);
}
/** Returns the note that a sentence is a translation, or nothing. */
var noteOn = (status, messages) => status ? ` (${escape(messages.translation[status])})` : "";
/** Returns the citation: the title of the statement, its issuer and date, and when it was corrected, each on a line. */
function citationFallback({ statement, issuer, comma, date, version, versionLanguage, corrected }, messages) {
	const { title, language, titleLanguage = language, url } = statement;
	const cite = spoken("cite", title, titleLanguage, messages);
	const linked = url ? `<a href="${escape(url)}">${cite}</a>` : cite;
	const issued = tag$1("time", date, { datetime: statement.date });
	const life = version ? [plain$2(version, versionLanguage, messages)] : [];
	return [
		linked,
		[
			escape(issuer),
			issued,
			...life
		].join(escape(comma)),
		...corrected ? [escape(corrected)] : []
	].join(newLine);
}
/** Whether two tags name the same language. */
var isSame = (one, other) => primary(one) === primary(other);
/** Returns an element with a text. It has a `lang` attribute if the language around it differs. */
function spoken(name, text, language, around) {
	return tag$1(name, text, isSame(language, around.tag) ? {} : { lang: language });
}
/** Returns a text. An element with `lang` is around it if the language around it differs. */
function plain$2(text, language, around) {
	const element = spoken("span", text, language, around);
	return element.startsWith("<span>") ? escape(text) : text && element;
}
/** Returns HTML. An element with `lang` and `dir` is around it if the language around it differs. */
function within$1(html, language, messages) {
	return isSame(language, messages.tag) ? html : `<span lang="${escape(language)}" dir="${directionOf(language)}">${html}</span>`;
}

// src/elements/coup-stats/coup-stats.fallback.ts
/** Returns a figure with its bound, in one language. */
function figureLine(figure, messages) {
	const { before = "", number, after = "", counts, language, around, since, sinceLanguage } = figure;
	const line = [
		escape(before) + tag$1("b", number) + escape(after),
		plain$2(counts, language, { tag: around }),
		...since ? [plain$2(since, sinceLanguage, { tag: around })] : []
	].join(" ");
	return within$1(line, around, messages);
}
/** Returns the date of the figures, as the introduction to their sentences. */
var asOf = (citation, { colon }) => escape((citation.asOf + colon).trimEnd());
/** Returns the figures with their bounds, their source sentences, and the citation. */
function figuresFallback({ figures, citation }, messages) {
	const lines = figures.map((figure) => figureLine(figure, messages));
	const sentences = new Set(figures.map(({ sentence }) => quote(sentence, messages)));
	return joined(...lines.map((line) => [line]), [asOf(citation, messages), ...sentences], [citationFallback(citation, messages)]);
}

// src/i18n/bundled-locales.ts
/** The messages in the module in addition to English, by language. A build can add more. */
var builtIn = [];

// src/i18n/locales/en.ts
var months$1 = "January February March April May June July August September October November December".split(" ");
var powers$1 = [
	[0xe8d4a51000, " trillion"],
	[1e9, " billion"],
	[1e6, " million"],
	[1e3, " thousand"]
];
/**
* British English, in which dates look as in the statement: "31 January 2025". This language avoids `Intl`, because
* the first formatter in a page takes longer than everything else in the elements.
*/
var en = {
	tag: "en-GB",
	dir: "ltr",
	plural: (count) => count === 1 ? "one" : "other",
	number(value, notation) {
		const [power, name] = (notation && powers$1.find(([least]) => value >= least)) ?? [1, ""];
		const [whole, ...part] = String(value / power).split(".");
		return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...part].join(".") + name;
	},
	list(names) {
		const before = names.slice(0, -1).join(", ");
		return before ? `${before}${names[2] ? "," : ""} and ${names.at(-1)}` : names.join();
	},
	date(date) {
		const [year, month, day] = date.split("-").map(Number);
		return [
			day,
			months$1[month - 1],
			year
		].filter(Boolean).join(" ");
	},
	bounds: {
		about: "About {n}",
		"more-than": "More than {n}",
		"at-least": "At least {n}",
		"less-than": "Fewer than {n}",
		"at-most": "At most {n}"
	},
	asOf: "As of {date}",
	since: "since {date}",
	scale: {
		each: {
			one: "Each mark is one person",
			other: "Each mark is {n} people"
		},
		marks: {
			one: "{n} mark",
			other: "{n} marks"
		},
		partOfOne: "Part of a mark",
		open: "Small marks: the statement gives no exact number"
	},
	source: "Source sentence",
	inContext: "Read in context",
	translation: {
		official: "Official translation",
		unofficial: "Unofficial translation"
	},
	original: "Original text",
	issuer: {
		one: "Joint statement of {n} organization",
		other: "Joint statement of {n} organizations"
	},
	comma: ", ",
	colon: ": ",
	unsigned: "Statement",
	signed: {
		one: "Signed by {n} organization",
		other: "Signed by {n} organizations"
	},
	filter: "Find an organization",
	matches: "Matches: {n} of {total} organizations",
	mixed: {
		organization: {
			one: "{n} organization",
			other: "{n} organizations"
		},
		network: {
			one: "{n} network",
			other: "{n} networks"
		},
		person: {
			one: "{n} individual",
			other: "{n} individuals"
		},
		issuer: "Joint statement of {who}",
		signed: "Signed by {who}",
		filter: "Find a signatory",
		matches: "Matches: {n} of {total}"
	},
	version: "version {version}",
	corrected: "Corrected on {date}",
	joinedLater: "{signed}, and {n} more since",
	joined: "joined on {date}",
	showAll: "Show all {n}",
	showFewer: "Show fewer",
	quotation: "“{text}”",
	askedOf: "Asked of",
	demandFilter: "Filter by who is asked",
	saidAs: "In the statement",
	demandsShown: "Demands shown: {n} of {total}",
	range: "{start} to {end}",
	labels: {
		cite: "Cite",
		share: "Share",
		embed: "Embed"
	},
	actionsFailed: "This action could not be loaded",
	ahead: "Still ahead in {date}",
	aheadDay: "Still ahead on {date}",
	customStatement: {
		loading: "Loading the statement",
		failed: "The statement could not be shown"
	},
	actions: {
		plain: "Plain text",
		copied: "Copied to the clipboard",
		shared: "Shared",
		refused: "The clipboard is not available: copy the selected text"
	}
};

// src/i18n/loaded.ts
/** The loaded messages, by primary subtag. The messages of other languages are in files. */
var loaded = new Map([["en", en], ...builtIn]);
var inRegion$1 = (messages, language) => messages?.in?.(language) ?? messages;
/**
* Returns the messages in the language of a text, for words around it such as the bound of a number. Returns the
* messages of the interface if the language is the same, or is not loaded.
*/
var messagesOf = (language, ofInterface) => primary(language) === primary(ofInterface.tag) ? ofInterface : inRegion$1(loaded.get(primary(language)), language) ?? ofInterface;

// src/i18n/format.ts
/** Returns the two dates of a range. A shared year appears once, first or last as in the language. */
function formatRange(start, end, { date }) {
	const [one, two] = [date(start), date(end)];
	const year = start.slice(0, 4);
	if (start === year || !end.startsWith(year)) return [one, two];
	return one.startsWith(date(year)) ? [one, date(end.slice(4))] : [date(start.slice(4)), two];
}
/** Joins names as in their language. */
var formatList = (names, language) => loaded.get(primary(language))?.list(names) ?? new Intl.ListFormat([language, "en"]).format(names);
/** Replaces the names in a text by values. */
function fill(text, values) {
	return text.replace(/{(\w+)}/g, (_, name) => values[name]);
}
/** Returns a message with its date. A message can have another wording for a day. */
function fillDate(messages, name, date) {
	return fill((date[7] && messages[`${name}Day`]) ?? messages[name], { date: messages.date(date) });
}
/** Returns the wording for a count, with the count for `{n}`. */
function fillPlural(forms, count, messages) {
	return fill(forms[messages.plural(count)] ?? forms.other, { n: messages.number(count) });
}

// src/statement/signatories.ts
var lists$2 = /* @__PURE__ */ new WeakMap();
/**
* Returns the signatories as objects, in the published order, with all names of a group together. Names without a group
* keep their place. It is the same list each time.
*/
function signatoriesOf({ signatories }) {
	let list = lists$2.get(signatories);
	if (!list) {
		list = signatories.map((each) => typeof each === "string" ? { name: each } : each);
		const groups = /* @__PURE__ */ new Map();
		for (const each of list) {
			const key = each.group ?? each;
			const names = groups.get(key);
			if (names) names.push(each);
			else groups.set(key, [each]);
		}
		list = [...groups.values()].flat();
		lists$2.set(signatories, list);
	}
	return list;
}
/** Returns the headings under which signatories are published. */
var groupsOf = (statement) => [...new Set(signatoriesOf(statement).flatMap(({ group }) => group ?? []))];

// src/elements/shared/signatories.view.ts
var kinds$1 = [
	"organization",
	"network",
	"person"
];
/** Whether some signatories are not organizations. */
var isMixed = (statement) => signatoriesOf(statement).some(({ kind = "organization" }) => kind !== "organization");
/** Returns those who signed at the issue. */
function firstOf(statement) {
	const all = signatoriesOf(statement);
	const first = all.filter(({ joined }) => !joined);
	return first.length ? first : all;
}
/** Says by how many of each kind a statement was signed at the issue, in one of the two wordings. */
function signedBy(statement, wording, messages) {
	const first = firstOf(statement);
	if (!isMixed(statement)) return fillPlural(messages[wording], first.length, messages);
	const who = kinds$1.flatMap((kind) => {
		const { length } = first.filter(({ kind: own = "organization" }) => own === kind);
		return length ? [fillPlural(messages.mixed[kind], length, messages)] : [];
	});
	return fill(messages.mixed[wording], { who: messages.list(who) });
}
/** Returns the heading of the signatories: how many signed, and how many joined later. */
function signedHeading(statement, messages) {
	const signed = signedBy(statement, "signed", messages);
	const later = signatoriesOf(statement).length - firstOf(statement).length;
	return later ? fill(messages.joinedLater, {
		signed,
		n: messages.number(later)
	}) : signed;
}
/** Returns what is said of a signatory after the name: role, affiliation and region. */
var detailsOf = ({ role, affiliation, region }, { comma }) => [
	role,
	affiliation,
	region
].filter(Boolean).join(comma);
/** Returns when a signatory joined, if that was after the issue. */
var joinedOn = ({ joined }, messages) => joined ? fill(messages.joined, { date: messages.date(joined) }) : "";
/** Returns the signatories, whose groups are together, in the groups under which they are published. */
function inGroups(all) {
	const groups = [];
	all.forEach((name, index) => {
		const { group } = name;
		if (!index || group !== all[index - 1].group) groups.push({
			group,
			first: index + 1,
			names: []
		});
		groups.at(-1).names.push(name);
	});
	return groups;
}

// src/elements/shared/citation.view.ts
/** Returns the citation of a statement. */
function citationView(statement, messages) {
	const date = messages.date(statement.date);
	const { length } = statement.signatories;
	const corrections = (statement.corrections ?? []).map(({ date: day, text }) => ({
		date: messages.date(day),
		text
	}));
	const { version, language } = statement;
	const isNumber = version && /^[\p{N}.]+$/u.test(version);
	const last = corrections.at(-1);
	return {
		statement,
		issuer: length ? signedBy(statement, "issuer", messages) : messages.unsigned,
		comma: messages.comma,
		colon: messages.colon,
		date,
		asOf: fillDate(messages, "asOf", statement.date),
		version: isNumber ? fill(messages.version, { version }) : version,
		versionLanguage: isNumber ? messages.tag : language,
		corrected: last && fill(messages.corrected, { date: last.date }),
		corrections
	};
}

// src/utils/errors.ts
/** Returns an error that names a place and the problem there. */
var fault = (path, problem) => /* @__PURE__ */ new Error(`${path}: ${problem}`);
/** Returns the error for a value in a form that its place does not allow. `use` is the form to use instead. */
var invalid = (path, value, use) => fault(path, `invalid value ${JSON.stringify(String(value ?? ""))}. Use ${use}.`);
/** Returns the error for a value that is missing or not among the known ones. */
var unknown$1 = (path, value, known, kind = "value") => {
	const problem = value ? `unknown ${kind} ${JSON.stringify(value)}` : `missing ${kind}`;
	return fault(path, `${problem}. Known ${kind}s: ${known.join(", ")}.`);
};
/** Returns the error for an attribute whose value is not known, in a list. The list is empty if there is no error. */
var faultIn = (path, value, known) => !value || known.includes(value) ? [] : [unknown$1(path, value, known)];
/**
* Returns the item with the given id.
* @throws an error that lists the known ids, if no item has it.
*/
function byId(items, id, path) {
	const sought = id?.trim();
	const item = items.find((candidate) => candidate.id === sought);
	if (item) return item;
	const known = items.map((each) => each.id);
	throw unknown$1(path, sought, known, "id");
}
/**
* Returns the items.
* @param name A plural, for the message.
* @throws if there are no items.
*/
function nonEmpty(items, name) {
	if (!items.length) throw new Error(`the statement has no ${name}`);
	return items;
}

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

// src/statement/text.ts
/** Caches the sentences of a statement by its sections, because widgets look up each sentence. */
var lists$1 = /* @__PURE__ */ new WeakMap();
/** Returns the paragraphs of the sections, and after them the footnotes. A gap among the footnotes stays a gap. */
var paragraphsOf = ({ sections, notes = [] }) => sections.flatMap(({ paragraphs }) => paragraphs).concat(notes);
/** Every sentence of the statement, in order: those of the sections, then those of the footnotes. */
function sentencesOf(statement) {
	const { sections } = statement;
	const list = lists$1.get(sections) ?? paragraphsOf(statement).flatMap(({ sentences }) => sentences);
	lists$1.set(sections, list);
	return list;
}
/**
* The words of the whole text: sentences joined by a space, paragraphs and footnotes by an empty line. This is what
* `sha256` is figured from. Headings, labels, speakers and the marks of items and footnotes are not part of it.
*/
function statementText(statement) {
	return paragraphsOf(statement).map(({ sentences }) => sentences.map((sentence) => sentence.text).join(" ")).join("\n\n");
}
/** Returns the SHA-256 of the whole text in UTF-8, as 64 hexadecimal digits. */
async function statementHash(statement) {
	const bytes = new TextEncoder().encode(statementText(statement));
	return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).reduce((hex, byte) => hex + byte.toString(16).padStart(2, "0"), "");
}

// src/elements/shared/sentence.view.ts
/**
* Returns the view of a sentence.
* @throws if the statement does not have the sentence.
*/
function sentenceView(statement, id, link, path = "source") {
	const { language } = statement;
	const sentence = byId(sentencesOf(statement), id, path);
	const paragraph = link?.inPlace === id ? paragraphOf(statement, id) : void 0;
	return {
		language,
		...sentence,
		href: link?.(id),
		...paragraph && { paragraph }
	};
}
/** Returns the sentences of the paragraph, or of the footnote, that holds the one with the given id. */
function paragraphOf(statement, id) {
	const { language } = statement;
	return paragraphsOf(statement).find(({ sentences }) => sentences.some((sentence) => sentence.id === id))?.sentences.map((sentence) => ({
		language,
		...sentence
	}));
}

// src/elements/coup-stats/scale.view.ts
/** The most marks of a figure. Five thousand fill the screen of a phone. */
var most$4 = 5e3;
/** Returns the number of people in a figure, or 0 if it does not count people or has no number. */
var peopleIn = ({ unit, value }) => unit && typeof value === "number" ? value : 0;
/**
* Returns the number of people for each mark: the lowest power of ten with which no figure has too many marks. So the
* smallest figure has as many as possible. Returns 0 if no figure counts people.
*/
function peoplePerMark(figures) {
	const largest = Math.max(...figures.map(peopleIn));
	let people = 1;
	while (largest / people > most$4) people *= 10;
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

// src/elements/coup-stats/coup-stats.view.ts
/** The values of `layout`. */
var layouts$1 = [
	"grid",
	"row",
	"list",
	"scale"
];
/**
* Returns the view of the named figures, in the given order. Default: the first three figures.
* @param query.figures Ids, separated by spaces or commas.
* @throws an error that lists the known ids, if an id is unknown.
*/
function figuresView(statement, query, messages, link) {
	const all = nonEmpty(statement.figures, "figures");
	const figures = ids(query.figures)?.map((id) => byId(all, id, "figures")) ?? all.slice(0, 3);
	const { layout } = query;
	return {
		figures: figures.map((figure) => figureView(statement, figure, messages, link)),
		layout: layouts$1.find((each) => each === layout) ?? "grid",
		faults: layout === "scale" && !figures.some(peopleIn) ? [fault("layout", "none of these figures has \"unit\": \"people\" and a number above 0")] : faultIn("layout", layout, layouts$1),
		citation: citationView(statement, messages)
	};
}
function figureView(statement, figure, messages, link) {
	const { value, bound, notation, sinceText, language = statement.language } = figure;
	const written = messagesOf(language, messages);
	const around = primary(written.tag);
	const isWord = typeof value === "string";
	const [before, after] = written.bounds[bound]?.split("{n}") ?? [];
	const [date] = statement.events.find(({ id }) => id === figure.since)?.date.split("/") ?? [];
	return {
		...figure,
		language,
		around,
		before,
		number: isWord ? value : written.number(value, notation, bound),
		numberLanguage: isWord ? language : around,
		after,
		since: sinceText ?? (date && fillDate(written, "since", date)),
		sinceLanguage: sinceText ? language : around,
		sentence: sentenceView(statement, figure.source, link)
	};
}

// src/elements/coup-stats/coup-stats.descriptor.ts
var coupStats = {
	title: "Figures",
	icon: "chart-bar",
	keywords: ["figures", "statistics"],
	needs: "figures",
	attributes: {
		figures: {
			kind: "ids",
			of: "figures"
		},
		layout: {
			kind: "enum",
			values: layouts$1,
			default: "grid",
			keepsWords: true
		}
	},
	fallback: (statement, attributes, messages) => figuresFallback(figuresView(statement, attributes, messages), messages),
	fallbackBy: ["figures"],
	example: { actions: "cite share" }
};

// src/elements/prerendered.ts
/** Replaces what a pattern matches in HTML. `index` counts the matches. */
function replaced(part, pattern, by) {
	let index = 0;
	const visit = (each) => {
		if (Array.isArray(each)) return each.flatMap(visit);
		if (typeof each === "string") {
			const others = each.split(pattern);
			const matches = each.match(pattern) ?? [];
			return others.flatMap((other, place) => place < matches.length ? [other, by(matches[place], index++)] : [other]);
		}
		if ("if" in each) {
			const { then, else: otherwise } = each;
			return {
				if: each.if,
				...then !== void 0 && { then: visit(then) },
				...otherwise !== void 0 && { else: visit(otherwise) }
			};
		}
		if (!("choose" in each || "each" in each)) return each;
		const parts = Object.entries(each.parts).map(([value, own]) => [value, visit(own)]);
		return {
			...each,
			parts: Object.fromEntries(parts)
		};
	};
	return visit(part);
}
/**
* Replaces neighbouring items in HTML, one for each id, by those that an attribute names. It can also name `others`, which
* have no items here.
*/
function repeated(html, item, attribute, { ids, standard, others = [] }) {
	const items = html.match(item);
	const [before = "", after = ""] = html.split(items.join(""));
	return [
		before,
		{
			each: attribute,
			default: standard,
			parts: {
				...Object.fromEntries(ids.map((id, index) => [id, items[index]])),
				...Object.fromEntries(others.map((id) => [id, ""]))
			}
		},
		after
	];
}

// node_modules/@lit/reactive-element/node/css-tag.js
/**
* @license
* Copyright 2019 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var t$1 = globalThis;
var e$1 = t$1.ShadowRoot && (void 0 === t$1.ShadyCSS || t$1.ShadyCSS.nativeShadow) && "adoptedStyleSheets" in Document.prototype && "replace" in CSSStyleSheet.prototype;
var s$1 = Symbol();
var o$1 = /* @__PURE__ */ new WeakMap();
var n$1 = class {
	constructor(t, e, o) {
		if (this._$cssResult$ = !0, o !== s$1) throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");
		this.cssText = t, this.t = e;
	}
	get styleSheet() {
		let t = this.o;
		const s = this.t;
		if (e$1 && void 0 === t) {
			const e = void 0 !== s && 1 === s.length;
			e && (t = o$1.get(s)), void 0 === t && ((this.o = t = new CSSStyleSheet()).replaceSync(this.cssText), e && o$1.set(s, t));
		}
		return t;
	}
	toString() {
		return this.cssText;
	}
};
var r$1 = (t) => new n$1("string" == typeof t ? t : t + "", void 0, s$1);
var i$1 = (t, ...e) => {
	const o = 1 === t.length ? t[0] : e.reduce((e, s, o) => e + ((t) => {
		if (!0 === t._$cssResult$) return t.cssText;
		if ("number" == typeof t) return t;
		throw Error("Value passed to 'css' function must be a 'css' function result: " + t + ". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.");
	})(s) + t[o + 1], t[0]);
	return new n$1(o, t, s$1);
};
var c$1 = e$1 || void 0 === t$1.CSSStyleSheet ? (t) => t : (t) => t instanceof CSSStyleSheet ? ((t) => {
	let e = "";
	for (const s of t.cssRules) e += s.cssText;
	return r$1(e);
})(t) : t;

// node_modules/lit-html/node/lit-html.js
/**
* @license
* Copyright 2017 Google LLC
* SPDX-License-Identifier: BSD-3-Clause
*/
var t = globalThis;
var i = (t) => t;
var s = t.trustedTypes;
var e = s ? s.createPolicy("lit-html", { createHTML: (t) => t }) : void 0;
var h = "$lit$";
var o = `lit$${Math.random().toFixed(9).slice(2)}$`;
var n = "?" + o;
var r = `<${n}>`;
var l = void 0 === t.document ? { createTreeWalker: () => ({}) } : document;
var c = () => l.createComment("");
var a = (t) => null === t || "object" != typeof t && "function" != typeof t;
var u = Array.isArray;
var d = (t) => u(t) || "function" == typeof t?.[Symbol.iterator];
var f = "[ 	\n\f\r]";
var v = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g;
var _ = /-->/g;
var m = />/g;
var p = RegExp(`>|${f}(?:([^\\s"'>=/]+)(${f}*=${f}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`, "g");
var g = /'/g;
var $ = /"/g;
var y = /^(?:script|style|textarea|title)$/i;
var x = (t) => (i, ...s) => ({
	_$litType$: t,
	strings: i,
	values: s
});
var T = x(1);
var b = x(2);
var w = x(3);
var E = Symbol.for("lit-noChange");
var A = Symbol.for("lit-nothing");
var C = /* @__PURE__ */ new WeakMap();
var P = l.createTreeWalker(l, 129);
function V(t, i) {
	if (!u(t) || !t.hasOwnProperty("raw")) throw Error("invalid template strings array");
	return void 0 !== e ? e.createHTML(i) : i;
}
var N = (t, i) => {
	const s = t.length - 1, e = [];
	let n, l = 2 === i ? "<svg>" : 3 === i ? "<math>" : "", c = v;
	for (let i = 0; i < s; i++) {
		const s = t[i];
		let a, u, d = -1, f = 0;
		for (; f < s.length && (c.lastIndex = f, u = c.exec(s), null !== u);) f = c.lastIndex, c === v ? "!--" === u[1] ? c = _ : void 0 !== u[1] ? c = m : void 0 !== u[2] ? (y.test(u[2]) && (n = RegExp("</" + u[2], "g")), c = p) : void 0 !== u[3] && (c = p) : c === p ? ">" === u[0] ? (c = n ?? v, d = -1) : void 0 === u[1] ? d = -2 : (d = c.lastIndex - u[2].length, a = u[1], c = void 0 === u[3] ? p : "\"" === u[3] ? $ : g) : c === $ || c === g ? c = p : c === _ || c === m ? c = v : (c = p, n = void 0);
		const x = c === p && t[i + 1].startsWith("/>") ? " " : "";
		l += c === v ? s + r : d >= 0 ? (e.push(a), s.slice(0, d) + h + s.slice(d) + o + x) : s + o + (-2 === d ? i : x);
	}
	return [V(t, l + (t[s] || "<?>") + (2 === i ? "</svg>" : 3 === i ? "</math>" : "")), e];
};
var S = class S {
	constructor({ strings: t, _$litType$: i }, e) {
		let r;
		this.parts = [];
		let l = 0, a = 0;
		const u = t.length - 1, d = this.parts, [f, v] = N(t, i);
		if (this.el = S.createElement(f, e), P.currentNode = this.el.content, 2 === i || 3 === i) {
			const t = this.el.content.firstChild;
			t.replaceWith(...t.childNodes);
		}
		for (; null !== (r = P.nextNode()) && d.length < u;) {
			if (1 === r.nodeType) {
				if (r.hasAttributes()) for (const t of r.getAttributeNames()) if (t.endsWith(h)) {
					const i = v[a++], s = r.getAttribute(t).split(o), e = /([.?@])?(.*)/.exec(i);
					d.push({
						type: 1,
						index: l,
						name: e[2],
						strings: s,
						ctor: "." === e[1] ? I : "?" === e[1] ? L : "@" === e[1] ? z : H
					}), r.removeAttribute(t);
				} else t.startsWith(o) && (d.push({
					type: 6,
					index: l
				}), r.removeAttribute(t));
				if (y.test(r.tagName)) {
					const t = r.textContent.split(o), i = t.length - 1;
					if (i > 0) {
						r.textContent = s ? s.emptyScript : "";
						for (let s = 0; s < i; s++) r.append(t[s], c()), P.nextNode(), d.push({
							type: 2,
							index: ++l
						});
						r.append(t[i], c());
					}
				}
			} else if (8 === r.nodeType) if (r.data === n) d.push({
				type: 2,
				index: l
			});
			else {
				let t = -1;
				for (; -1 !== (t = r.data.indexOf(o, t + 1));) d.push({
					type: 7,
					index: l
				}), t += o.length - 1;
			}
			l++;
		}
	}
	static createElement(t, i) {
		const s = l.createElement("template");
		return s.innerHTML = t, s;
	}
};
function M(t, i, s = t, e) {
	if (i === E) return i;
	let h = void 0 !== e ? s._$Co?.[e] : s._$Cl;
	const o = a(i) ? void 0 : i._$litDirective$;
	return h?.constructor !== o && (h?._$AO?.(!1), void 0 === o ? h = void 0 : (h = new o(t), h._$AT(t, s, e)), void 0 !== e ? (s._$Co ??= [])[e] = h : s._$Cl = h), void 0 !== h && (i = M(t, h._$AS(t, i.values), h, e)), i;
}
var k = class {
	constructor(t, i) {
		this._$AV = [], this._$AN = void 0, this._$AD = t, this._$AM = i;
	}
	get parentNode() {
		return this._$AM.parentNode;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	u(t) {
		const { el: { content: i }, parts: s } = this._$AD, e = (t?.creationScope ?? l).importNode(i, !0);
		P.currentNode = e;
		let h = P.nextNode(), o = 0, n = 0, r = s[0];
		for (; void 0 !== r;) {
			if (o === r.index) {
				let i;
				2 === r.type ? i = new R(h, h.nextSibling, this, t) : 1 === r.type ? i = new r.ctor(h, r.name, r.strings, this, t) : 6 === r.type && (i = new W(h, this, t)), this._$AV.push(i), r = s[++n];
			}
			o !== r?.index && (h = P.nextNode(), o++);
		}
		return P.currentNode = l, e;
	}
	p(t) {
		let i = 0;
		for (const s of this._$AV) void 0 !== s && (void 0 !== s.strings ? (s._$AI(t, s, i), i += s.strings.length - 2) : s._$AI(t[i])), i++;
	}
};
var R = class R {
	get _$AU() {
		return this._$AM?._$AU ?? this._$Cv;
	}
	constructor(t, i, s, e) {
		this.type = 2, this._$AH = A, this._$AN = void 0, this._$AA = t, this._$AB = i, this._$AM = s, this.options = e, this._$Cv = e?.isConnected ?? !0;
	}
	get parentNode() {
		let t = this._$AA.parentNode;
		const i = this._$AM;
		return void 0 !== i && 11 === t?.nodeType && (t = i.parentNode), t;
	}
	get startNode() {
		return this._$AA;
	}
	get endNode() {
		return this._$AB;
	}
	_$AI(t, i = this) {
		t = M(this, t, i), a(t) ? t === A || null == t || "" === t ? (this._$AH !== A && this._$AR(), this._$AH = A) : t !== this._$AH && t !== E && this._(t) : void 0 !== t._$litType$ ? this.$(t) : void 0 !== t.nodeType ? this.T(t) : d(t) ? this.k(t) : this._(t);
	}
	O(t) {
		return this._$AA.parentNode.insertBefore(t, this._$AB);
	}
	T(t) {
		this._$AH !== t && (this._$AR(), this._$AH = this.O(t));
	}
	_(t) {
		this._$AH !== A && a(this._$AH) ? this._$AA.nextSibling.data = t : this.T(l.createTextNode(t)), this._$AH = t;
	}
	$(t) {
		const { values: i, _$litType$: s } = t, e = "number" == typeof s ? this._$AC(t) : (void 0 === s.el && (s.el = S.createElement(V(s.h, s.h[0]), this.options)), s);
		if (this._$AH?._$AD === e) this._$AH.p(i);
		else {
			const t = new k(e, this), s = t.u(this.options);
			t.p(i), this.T(s), this._$AH = t;
		}
	}
	_$AC(t) {
		let i = C.get(t.strings);
		return void 0 === i && C.set(t.strings, i = new S(t)), i;
	}
	k(t) {
		u(this._$AH) || (this._$AH = [], this._$AR());
		const i = this._$AH;
		let s, e = 0;
		for (const h of t) e === i.length ? i.push(s = new R(this.O(c()), this.O(c()), this, this.options)) : s = i[e], s._$AI(h), e++;
		e < i.length && (this._$AR(s && s._$AB.nextSibling, e), i.length = e);
	}
	_$AR(t = this._$AA.nextSibling, s) {
		for (this._$AP?.(!1, !0, s); t !== this._$AB;) {
			const s = i(t).nextSibling;
			i(t).remove(), t = s;
		}
	}
	setConnected(t) {
		void 0 === this._$AM && (this._$Cv = t, this._$AP?.(t));
	}
};
var H = class {
	get tagName() {
		return this.element.tagName;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	constructor(t, i, s, e, h) {
		this.type = 1, this._$AH = A, this._$AN = void 0, this.element = t, this.name = i, this._$AM = e, this.options = h, s.length > 2 || "" !== s[0] || "" !== s[1] ? (this._$AH = Array(s.length - 1).fill(/* @__PURE__ */ new String()), this.strings = s) : this._$AH = A;
	}
	_$AI(t, i = this, s, e) {
		const h = this.strings;
		let o = !1;
		if (void 0 === h) t = M(this, t, i, 0), o = !a(t) || t !== this._$AH && t !== E, o && (this._$AH = t);
		else {
			const e = t;
			let n, r;
			for (t = h[0], n = 0; n < h.length - 1; n++) r = M(this, e[s + n], i, n), r === E && (r = this._$AH[n]), o ||= !a(r) || r !== this._$AH[n], r === A ? t = A : t !== A && (t += (r ?? "") + h[n + 1]), this._$AH[n] = r;
		}
		o && !e && this.j(t);
	}
	j(t) {
		t === A ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, t ?? "");
	}
};
var I = class extends H {
	constructor() {
		super(...arguments), this.type = 3;
	}
	j(t) {
		this.element[this.name] = t === A ? void 0 : t;
	}
};
var L = class extends H {
	constructor() {
		super(...arguments), this.type = 4;
	}
	j(t) {
		this.element.toggleAttribute(this.name, !!t && t !== A);
	}
};
var z = class extends H {
	constructor(t, i, s, e, h) {
		super(t, i, s, e, h), this.type = 5;
	}
	_$AI(t, i = this) {
		if ((t = M(this, t, i, 0) ?? A) === E) return;
		const s = this._$AH, e = t === A && s !== A || t.capture !== s.capture || t.once !== s.once || t.passive !== s.passive, h = t !== A && (s === A || e);
		e && this.element.removeEventListener(this.name, this, s), h && this.element.addEventListener(this.name, this, t), this._$AH = t;
	}
	handleEvent(t) {
		"function" == typeof this._$AH ? this._$AH.call(this.options?.host ?? this.element, t) : this._$AH.handleEvent(t);
	}
};
var W = class {
	constructor(t, i, s) {
		this.element = t, this.type = 6, this._$AN = void 0, this._$AM = i, this.options = s;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	_$AI(t) {
		M(this, t);
	}
};
var j = t.litHtmlPolyfillSupport;
j?.(S, R), (t.litHtmlVersions ??= []).push("3.3.3");

// src/elements/shared/citation.template.ts
/** Renders the citation under a widget. */
function citationTemplate(citation) {
	const { statement, issuer, comma, date, version, versionLanguage, corrected } = citation;
	const { title, language, titleLanguage = language, url } = statement;
	const cite = T`<cite lang="${titleLanguage}">${title}</cite>`;
	return T`<p part="citation">${url ? T`<a href="${url}">${cite}</a>` : cite}<br>${issuer}${comma}<time datetime="${statement.date}">${date}</time>${version ? T`${comma}<span lang="${versionLanguage}">${version}</span>` : A}</p>${corrected ? correctionsTemplate(citation, corrected) : A}`;
}
/** Renders when the statement was last corrected, and each correction in a disclosure. */
var correctionsTemplate = ({ corrections, statement, colon }, corrected) => T`<details part="corrections"><summary>${corrected}</summary>${corrections.map(({ date, text }) => T`<p>${date}${colon}<span lang="${statement.language}">${text}</span></p>`)}</details>`;

// src/elements/shared/sentence.template.ts
/** Renders a sentence as a quotation, its original if it is a translation, and the link to its context. */
function sentenceTemplate({ id, text, language, status, original, href, paragraph }, statementLanguage, messages) {
	const follow = (event) => {
		event.currentTarget.getRootNode().host.readInContext(event, id);
	};
	return T`<blockquote part="sentence" lang="${language}" dir="auto">${text}</blockquote>${original && status ? T`<p><small part="translation">${messages.translation[status]}</small></p><details part="original"><summary>${messages.original}</summary><blockquote lang="${statementLanguage}" dir="auto">${original.text}</blockquote></details>` : A} ${href ? T`<a part="link" href="${href}" @click="${follow}">${messages.inContext}</a>` : A} ${paragraph ? paragraphTemplate(paragraph, id) : A}`;
}
/** Renders the paragraph around a sentence, and marks the sentence. */
function paragraphTemplate(paragraph, marked) {
	const { language } = paragraph[0];
	return T`<blockquote part="context" lang="${language}" dir="auto">${paragraph.map(({ id, text, language: own }, index) => {
		const lang = own === language ? A : own;
		return T`${index ? " " : ""}${id === marked ? T`<mark part="marked" lang="${lang}" tabindex="-1">${text}</mark>` : T`<span lang="${lang}">${text}</span>`}`;
	})}</blockquote>`;
}
/** Renders a sentence in a disclosure. Screen readers also read `label`, which distinguishes it from the others. */
function sourceTemplate(sentence, label, statementLanguage, messages) {
	const { source, colon } = messages;
	return T`<details part="source"><summary>${source}<span lang="${label.language}">${colon + label.text}</span></summary>${sentenceTemplate(sentence, statementLanguage, messages)}</details>`;
}

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
		return T`<svg viewBox="0 -.3 10 ${height}"><path d="${rows(0, end - start)}"></path>${small ? b`<path class="open" d="${small}"></path>` : A}</svg>`;
	});
}
/** Renders the marks of a figure, with their number as the text alternative. */
function marksTemplate(figure, people, messages) {
	const { counted, open, text, isPart } = marksView(figure, people, messages);
	return T`<dd><span part="marks" role="img" aria-label="${text}">${blocksTemplate(counted, open)}</span> ${isPart ? T`<small aria-hidden="true">${text}</small>` : A}</dd>`;
}
/** Renders what a mark and a small mark stand for. */
function keyTemplate(figures, people, messages) {
	const { each, open } = keyView(figures, people, messages);
	return T`<p part="scale">${each}${open ? T`<small>${open}</small>` : A}</p>`;
}

// src/elements/coup-stats/coup-stats.template.ts
/** Renders the figures as a description list. Each figure is a term, and its source sentence is the description. */
function figuresTemplate({ figures, layout, citation }, messages) {
	const list = (items, as, marks) => T`<dl part="figures" data-layout="${as}">${items.map((figure) => {
		const { counts: text, language, sentence } = figure;
		return T`<div part="figure">${termTemplate(figure)} ${marks ? marks(figure) : A}<dd>${sourceTemplate(sentence, {
			text,
			language
		}, citation.statement.language, messages)}</dd></div>`;
	})}</dl>`;
	const toScale = () => {
		const { people, drawn, others } = scaleView(figures);
		return [people ? [keyTemplate(drawn, people, messages), list(drawn, layout, (figure) => marksTemplate(figure, people, messages))] : A, others.length ? list(others, "grid") : A];
	};
	return T`${layout === "scale" ? toScale() : list(figures, layout)}<p part="as-of">${citation.asOf}</p>${citationTemplate(citation)}`;
}
function termTemplate(figure) {
	const { before, number, numberLanguage, after, counts, language, around, since } = figure;
	const bound = (text) => text ? T`<span part="bound">${text}</span>` : A;
	return T`<dt lang="${around}" dir="${directionOf(around)}">${bound(before)}<span part="number" lang="${numberLanguage}">${number}</span>${bound(after)} <span part="counts" lang="${language}">${counts}</span> ${since ? T`<small part="since" lang="${figure.sinceLanguage}">${since}</small>` : A}</dt>`;
}

// src/elements/coup-stats/coup-stats.prerendered.ts
var figuresPrerendered = {
	words(statement, messages) {
		const { figures, citation } = figuresView(statement, { figures: named$1(statement.figures) }, messages);
		const standard = figuresView(statement, {}, messages).figures.map(({ id }) => id);
		const each = (html) => ({
			each: "figures",
			default: standard,
			parts: Object.fromEntries(figures.map((figure) => [figure.id, html(figure)]))
		});
		return [
			each((figure) => figureLine(figure, messages) + emptyLine),
			asOf(citation, messages) + newLine,
			{
				...each(({ sentence }) => quote(sentence, messages)),
				between: newLine,
				once: true
			},
			emptyLine + citationFallback(citation, messages)
		];
	},
	drawn(statement, messages, draw, { link }) {
		const standard = figuresView(statement, {}, messages).figures.map(({ id }) => id);
		/** Returns a layout of some figures, of which the attribute chooses. */
		const layoutOf = (layout, lists) => {
			const query = {
				figures: named$1(lists.flat()),
				layout
			};
			const html = draw(figuresTemplate(figuresView(statement, query, messages, link), messages));
			return replaced(html, /<dl part="figures".*?<\/dl\s*>/g, (list, index) => {
				const ids = lists[index].map(({ id }) => id);
				const items = repeated(list, /<div part="figure">.*?<\/div\s*>/g, "figures", {
					ids,
					others: statement.figures.map(({ id }) => id).filter((id) => !ids.includes(id)),
					standard
				});
				return lists.length > 1 ? {
					if: isShown$1(lists[index], standard),
					then: items
				} : items;
			});
		};
		const { drawn: counted, others } = scaleView(statement.figures);
		/** Returns the layout `scale` if the largest figure has this number of people for each mark. */
		const toScale = (people) => {
			const drawn = counted.filter((figure) => peoplePerMark([figure]) <= people);
			const html = layoutOf("scale", [drawn, others].filter(({ length }) => length));
			const bounded = drawn.filter(({ bound }) => bound !== "exactly");
			return replaced(html, /(?<=<p part="scale">[^<]*)<small>.*?<\/small\s*>/g, (small) => ({
				if: isShown$1(bounded, standard),
				then: small
			}));
		};
		return {
			if: [{
				attribute: "layout",
				ids: ["scale"]
			}],
			then: [...new Set(counted.map((figure) => peoplePerMark([figure])))].sort((one, other) => one - other).reduce((otherwise, people) => ({
				if: isShown$1(counted.filter((figure) => peoplePerMark([figure]) === people), standard),
				then: toScale(people),
				else: otherwise
			}), others.length ? toScale(0) : ""),
			else: replaced(layoutOf("grid", [statement.figures]), /(?<=data-layout=")grid(?=")/g, () => ({
				choose: "layout",
				default: "grid",
				parts: Object.fromEntries(layouts$1.map((layout) => [layout, layout]))
			}))
		};
	}
};
var named$1 = (figures) => figures.map(({ id }) => id).join(" ");
/** Returns the tests for an element that shows one of these figures. */
var isShown$1 = (figures, standard) => [{
	attribute: "figures",
	ids: figures.map(({ id }) => id)
}, ...figures.some(({ id }) => standard.includes(id)) ? [{ absent: "figures" }] : []];

// src/elements/coup-stats/coup-stats.styles.ts
var styles$6 = i$1`dl{display:grid;gap:1.5em}dt>*{display:block;text-wrap:balance}dt{-webkit-user-select:all;user-select:all}dd{margin-block-start:0.5em}[part=bound]{color:var(--_muted)}[part=number]{display:block;font-size:var(--statement-figure-size, min(2.75em, max(15cqi, 1.25em)));font-weight:700;line-height:1.1;overflow-wrap:normal}[part=as-of]{margin-block:1.5em -0.5em}:is([data-layout=list],[data-layout=scale]) [part=figure]+[part=figure],dl+dl{padding-block-start:1.5em;border-block-start:1px solid var(--_border)}dl+dl{margin-block-start:1.5em}:host([preset=compact]) [part=number]{font-size:var(--statement-figure-size, 1.75em)}[part=scale]{margin-block-end:1.5em}[part=scale] small{display:block}[part=marks]{display:flex;flex-wrap:wrap;place-content:start;align-items:start;gap:.25em;margin-block:0.75em;color:var(--_link)}svg{max-inline-size:3.125em;inline-size:30cqi;fill:none;stroke:currentColor;stroke-width:.6;stroke-dasharray:0.6 0.4}.open{stroke-width:.3;stroke-dasharray:0.3 0.7;stroke-dashoffset:-0.15}[dir=rtl] svg{transform:scaleX(-1)}@container (min-width:28em){:host(:not([preset=compact])) [part=number]{font-size:var(--statement-figure-size, clamp(2em, 5.5cqi, 3.25em))}:is([data-layout=grid],[data-layout=row]){grid-template-columns:repeat(auto-fit,minmax(11em,1fr))}}@container (min-width:34em){svg{max-inline-size:4.25em}[data-layout=row]{display:flex;flex-wrap:wrap}[data-layout=row] [part=figure]{flex:1 0 6em}:is([data-layout=list],[data-layout=scale]){grid-template-columns:fit-content(33%) 1fr}:is([data-layout=list],[data-layout=scale]) [part=figure],[data-layout=list] dt{display:grid;grid-column:1/-1;grid-template-columns:subgrid;align-items:baseline}dt>*{grid-column:1}:is([part=counts],[part=since],[data-layout=list] dd){grid-column:2}[data-layout=scale] [part=figure]{grid-template-rows:auto 1fr}[data-layout=scale] dt+dd{grid-area:1/2/span 2;align-self:stretch;margin:0;padding-block-start:1em;padding-inline-start:1em;border-inline-start:1px solid var(--_muted)}}@container (min-width:60em){svg{max-inline-size:6em}}`;

// src/elements/coup-stats/coup-stats.drawing.ts
var coupStatsDrawing = {
	draw: (statement, attributes, messages, { link }) => figuresTemplate(figuresView(statement, attributes, messages, link), messages),
	styles: styles$6,
	prerendered: figuresPrerendered
};

// src/statement/lead-in.ts
/**
* Returns the sentence that leads into the list of which a sentence begins an item: the last one before the list, or
* before a list in an item. Returns `undefined` if there is no such list or sentence.
*/
function leadInOf(sections, source) {
	for (const { paragraphs } of sections) {
		const last = [];
		for (const { item, sentences } of paragraphs) {
			const level = item ? item.level ?? 1 : 0;
			if (level && sentences[0]?.id === source) return last[level - 1];
			last[level] = sentences.at(-1);
		}
	}
}
/**
* Returns the ids of the sentences that a demand is quoted with: the one that leads into its list, its own, and those of
* the list inside its item, unless that contains demands of its own.
*/
function quotedIds({ sections, demands }, { source, leadIn }) {
	const inside = sections.flatMap(({ paragraphs }) => idsInside(paragraphs, source));
	const isApart = demands.some((demand) => inside.includes(demand.source));
	return [
		...leadIn === void 0 ? [] : [leadIn],
		source,
		...isApart ? [] : inside
	];
}
/** Returns the ids of the sentences of the list inside an item, by the sentence that the item ends with. */
function idsInside(paragraphs, source) {
	const place = paragraphs.findIndex(({ sentences }) => sentences.at(-1)?.id === source);
	const { item } = paragraphs[place] ?? {};
	if (!item || item.level === 2) return [];
	const after = paragraphs.slice(place + 1);
	const end = after.findIndex((next) => next.item?.level !== 2);
	return after.slice(0, end < 0 ? void 0 : end).flatMap(({ sentences }) => sentences.map(({ id }) => id));
}

// src/elements/shared/demand.view.ts
/**
* Returns the view of a demand.
* @throws an error that lists the known ids, if the id is unknown.
*/
function demandView(statement, query, messages, link) {
	const demand = byId(nonEmpty(statement.demands, "demands"), query.demand, "demand");
	const actors = demand.addressees.map((id) => byId(statement.actors, id, "addressees"));
	const { language } = statement;
	const addresseesLanguage = actors[0].language ?? language;
	return {
		language,
		...demand,
		addressees: formatList(actors.map(({ name }) => name), addresseesLanguage),
		addresseesLanguage,
		sentence: quotedDemand(statement, demand, link),
		citation: citationView(statement, messages)
	};
}
/** Returns the quotation of a demand, which can be an item with the sentence and the list around it. */
function quotedDemand(statement, demand, link) {
	const { source } = demand;
	const item = sentenceView(statement, source, link);
	const parts = quotedIds(statement, demand).map((id) => id === source ? item : sentenceView(statement, id, void 0, "leadIn"));
	if (parts.length === 1) return item;
	const join = (sentences) => sentences.map(({ text }) => text).join(" ");
	const text = join(parts.map((part) => part.original ?? part));
	if (parts.every(({ language }) => language === item.language)) {
		const original = item.original && {
			...item.original,
			text
		};
		return {
			...item,
			text: join(parts),
			...original && { original }
		};
	}
	const { language } = statement;
	return {
		id: item.id,
		text,
		language,
		href: item.href,
		paragraph: item.paragraph
	};
}

// src/elements/shared/demand.fallback.ts
/** Returns the addressees after their label, as the introduction to their demands. */
function asked({ addressees, addresseesLanguage }, messages) {
	const { askedOf, colon } = messages;
	return escape(askedOf + colon) + within$1(tag$1("b", addressees), addresseesLanguage, messages);
}

// src/elements/demand-card/demand-card.fallback.ts
/** Returns the addressees, the heading with its verb, the source sentence and the citation. */
function demandFallback(view, messages) {
	const { heading, language, strength, sentence, citation } = view;
	const verb = strength ? [said(strength, citation.statement.language, messages)] : [];
	return joined([asked(view, messages)], [spoken("b", heading, language, messages), ...verb], [quote(sentence, messages)], [citationFallback(citation, messages)]);
}
/** Returns the verb of a demand after its label: In the statement: “must”. */
function said(strength, language, messages) {
	const { saidAs, colon, quotation } = messages;
	const verb = plain$2(strength, language, messages);
	return escape(saidAs + colon) + escape(quotation).replace("{text}", () => verb);
}

// src/elements/demand-card/demand-card.descriptor.ts
var demandCard = {
	title: "One demand",
	icon: "megaphone",
	keywords: ["demand", "accountability"],
	needs: "demands",
	attributes: { demand: {
		kind: "id",
		of: "demands"
	} },
	fallback: (statement, { demand }, messages) => {
		const id = demand || statement.demands[0]?.id;
		return demandFallback(demandView(statement, { demand: id }, messages), messages);
	},
	fallbackBy: ["demand"],
	example: { demand: "decisive-action" }
};

// src/elements/demand-card/demand-card.styles.ts
var styles$5 = i$1`:is(small, strong){display:block}[part=heading]{margin-block:0.5em 0.25em;font-size:1.125em}[part=sentence]{margin-block-start:0.75em;font-size:var(--_quote)}@media print{article{break-inside:avoid}}`;

// src/elements/shared/heading.template.ts
/** Returns the level of a widget's headings. Default, also for an invalid level: 2. */
var headingLevelOf = (asked) => headingLevels.includes(String(asked)) ? Number(asked) : 2;
/** Renders a heading. Level 6 is the last. */
function headingTemplate(level, part, text, language) {
	const lang = language ?? A;
	switch (level) {
		case 1: return T`<h1 part="${part}" lang="${lang}">${text}</h1>`;
		case 2: return T`<h2 part="${part}" lang="${lang}">${text}</h2>`;
		case 3: return T`<h3 part="${part}" lang="${lang}">${text}</h3>`;
		case 4: return T`<h4 part="${part}" lang="${lang}">${text}</h4>`;
		case 5: return T`<h5 part="${part}" lang="${lang}">${text}</h5>`;
		default: return T`<h6 part="${part}" lang="${lang}">${text}</h6>`;
	}
}

// src/elements/shared/strength.template.ts
/**
* Renders the verb of a demand: In the statement: "must". The label is in the interface's language, and the verb in the
* statement's. It follows the heading, since before the heading "must not" would read like a part of it.
*/
function strengthTemplate(strength, language, { saidAs, colon, quotation }) {
	if (!strength) return A;
	const quoted = T`<bdi lang="${language}">${fill(quotation, { text: strength })}</bdi>`;
	return T`<small part="strength">${saidAs + colon}${quoted}</small>`;
}

// src/elements/demand-card/demand-card.template.ts
/** Renders a demand: its addressees, its heading with its verb, and its sentence as a quotation with its citation. */
function demandTemplate(view, messages, level) {
	const { addressees, addresseesLanguage, heading, language, strength, sentence, citation } = view;
	return T`<article><p><small part="label">${messages.askedOf}</small> <strong part="addressees" lang="${addresseesLanguage}">${addressees}</strong></p>${headingTemplate(level, "heading", heading, language)} ${strengthTemplate(strength, citation.statement.language, messages)}<figure>${sentenceTemplate(sentence, citation.statement.language, messages)}<figcaption>${citationTemplate(citation)}</figcaption></figure></article>`;
}

// src/elements/demand-card/demand-card.drawing.ts
var demandCardDrawing = {
	draw(statement, attributes, messages, { level, link }) {
		const demand = attributes.demand ?? statement.demands[0]?.id;
		return demandTemplate(demandView(statement, { demand }, messages, link), messages, level);
	},
	styles: styles$5
};

// src/elements/demand-list/demand-list.fallback.ts
/** Returns the sentences of all demands under their addressees, and the citation. */
function demandsFallback({ groups, citation }, messages) {
	const texts = groups.flatMap((group) => [[asked(group, messages)], ...group.demands.map(({ sentence }) => [quote(sentence, messages)])]);
	return joined(...texts, [citationFallback(citation, messages)]);
}

// src/statement/addressees.ts
/** Returns the actors who are addressed by a demand, in the order of the statement. */
var addresseesOf = ({ actors, demands }) => actors.filter(({ id }) => demands.some(({ addressees }) => addressees.includes(id)));

// src/elements/demand-list/demand-list.view.ts
/**
* Returns the demands, grouped by addressees. Default: all demands.
* @param query.to Ids of addressees: a list, or a text separated by spaces or commas.
* @throws an error that lists the known ids, if an id is unknown.
*/
function demandsView(statement, query, messages, link) {
	const demands = nonEmpty(statement.demands, "demands");
	const asked = addresseesOf(statement);
	const chosen = ids(query.to)?.map((id) => byId(asked, id, "to").id);
	const shown = new Set(demands.filter(({ addressees }) => !chosen || addressees.some((id) => chosen.includes(id))).map(({ id }) => id));
	const all = /* @__PURE__ */ new Map();
	for (const { id } of demands) {
		const view = demandView(statement, { demand: id }, messages, link);
		const { addressees, addresseesLanguage } = view;
		const group = all.get(addressees) ?? {
			addressees,
			addresseesLanguage,
			position: all.size,
			demands: []
		};
		group.demands.push({
			...view,
			position: group.demands.length
		});
		all.set(addressees, group);
	}
	const groups = [...all.values()].map((group) => ({
		...group,
		demands: group.demands.filter(({ id }) => shown.has(id))
	}));
	const { number } = messages;
	return {
		addressees: asked.map(({ id, name, language = statement.language }) => ({
			id,
			name,
			language,
			count: messagesOf(language, messages).number(demands.filter(({ addressees }) => addressees.includes(id)).length),
			chosen: !!chosen?.includes(id)
		})),
		groups: groups.filter((group) => group.demands.length > 0),
		status: fill(messages.demandsShown, {
			n: number(shown.size),
			total: number(demands.length)
		}),
		citation: citationView(statement, messages)
	};
}

// src/elements/demand-list/demand-list.descriptor.ts
var demandList = {
	title: "Demands",
	icon: "list-view",
	keywords: ["demands", "accountability"],
	needs: "demands",
	attributes: { to: {
		kind: "ids",
		of: "addressees"
	} },
	fallback: (statement, attributes, messages) => demandsFallback(demandsView(statement, attributes, messages), messages),
	fallbackBy: ["to"],
	example: { to: "asean" }
};

// src/elements/demand-list/demand-list.template.ts
/**
* Lit keeps the DOM of an item at its position in a list, and with it the disclosures that a reader opened. So each
* item keeps its position, whichever other items the filter shows.
*/
function inPosition(items, template) {
	const list = [];
	for (const item of items) list[item.position] = template(item);
	return list;
}
/** Renders an index of the demands under the filter: who is asked what. Each demand opens its sentence. */
function demandsTemplate({ addressees, groups, status, citation }, messages, level, toggle) {
	const { language: spoken } = citation.statement;
	return T`<details part="filter"><summary part="label">${messages.demandFilter}</summary>${addressees.map(({ id, name, language, count, chosen }) => {
		const pick = () => {
			toggle(id);
		};
		const label = T`<span lang="${language}">${`${name} (${count})`}</span>`;
		return T`<button part="addressee" aria-pressed="${chosen}" @click="${pick}">${label}</button>`;
	})}</details><p part="status" role="status"><small>${status}</small></p>${inPosition(groups, (group) => T`<section>${headingTemplate(level, "addressees", group.addressees, group.addresseesLanguage)}<ul role="list">${inPosition(group.demands, ({ heading, language, strength, sentence }) => T`<li part="demand"><details part="source"><summary>${headingTemplate(level + 1, "heading", heading, language)} ${strengthTemplate(strength, spoken, messages)}</summary>${sentenceTemplate(sentence, spoken, messages)}</details></li>`)}</ul></section>`)} ${citationTemplate(citation)}`;
}

// src/elements/demand-list/demand-list.prerendered.ts
var demandsPrerendered = {
	words(statement, messages) {
		const { groups, citation } = demandsView(statement, {}, messages);
		return [...groups.map((group) => {
			const shown = shownIf(statement, group);
			return {
				if: shown.group,
				then: [asked(group, messages) + emptyLine, ...group.demands.map(({ sentence }, index) => ({
					if: shown.demands[index],
					then: quote(sentence, messages) + emptyLine
				}))]
			};
		}), citationFallback(citation, messages)];
	},
	drawn(statement, messages, draw, { level, link }) {
		const view = demandsView(statement, {}, messages, link);
		const html = draw(demandsTemplate(view, messages, level, () => void 0));
		const filter = replaced(html, /(?<=part="addressee" aria-pressed=")false/g, (no, index) => ({
			if: [{
				attribute: "to",
				ids: [view.addressees[index].id]
			}],
			then: "true",
			else: no
		}));
		const status = replaced(filter, /(?<=<p part="status" role="status"><small>)[^<]+/g, () => {
			const total = messages.number(statement.demands.length);
			const numbers = [0, ...statement.demands.map((_, index) => index + 1)];
			return {
				count: view.groups.flatMap((group) => shownIf(statement, group).demands),
				parts: numbers.map((count) => escape(fill(messages.demandsShown, {
					n: messages.number(count),
					total
				})))
			};
		});
		return replaced(status, /<section>.*?<\/section\s*>/g, (section, place) => {
			const shown = shownIf(statement, view.groups[place]);
			return {
				if: shown.group,
				then: replaced(section, /<li part="demand">.*?<\/li\s*>/g, (item, index) => ({
					if: shown.demands[index],
					then: item
				}))
			};
		});
	}
};
/** Returns when the attribute `to` shows a group, and when each of its demands. */
function shownIf({ demands }, group) {
	const addressees = group.demands.map(({ id }) => demands.find((each) => each.id === id).addressees);
	const test = (ids) => [{ absent: "to" }, {
		attribute: "to",
		ids
	}];
	return {
		group: test([...new Set(addressees.flat())]),
		demands: addressees.map(test)
	};
}

// src/elements/demand-list/demand-list.styles.ts
var styles$4 = i$1`[part=addressee]{min-block-size:24px;margin-block-start:0.4em;margin-inline-end:.25em;padding:.1em .5em;text-align:start}span::first-letter{text-transform:uppercase}[part=addressee]>span{display:inline-block}[aria-pressed=true]{border-color:currentColor;background:var(--_mark);font-weight:600}[aria-pressed=true]::before{content:'✓ '/''}small{display:inline-block}summary{font-size:inherit}[part=filter]:not([open]){float:inline-start;margin-inline-end:1em}section{clear:both;margin-block-start:0.5em;padding-block-start:0.5em;border-block-start:1px solid var(--_border)}[part=addressees]{margin-block-end:0.25em;font-size:1em}ul{padding:0;list-style:none}li+li{margin-block-start:0.25em}[part=source]{margin-inline-start:1.25em}[part=source] summary{color:inherit;line-height:1.4;list-style-position:outside;unicode-bidi:plaintext}[part=demand] [part=heading]{display:inline;margin-inline-end:.75em;font-size:inherit;font-weight:inherit}@container (min-width:34em){section{display:grid;grid-template-columns:1fr 2fr;align-items:baseline;column-gap:1.5em;margin-block-start:0.3em;padding-block-start:0.3em}}@media print{li+li{margin-block-start:0.75em}[part=demand] [part=heading]{font-weight:600}}`;

// src/elements/demand-list/demand-list.drawing.ts
var demandListDrawing = {
	draw: (statement, attributes, messages, { level, link }) => demandsTemplate(demandsView(statement, attributes, messages, link), messages, level, () => void 0),
	styles: styles$4,
	prerendered: demandsPrerendered
};

// src/statement/marks.ts
/** Returns where the words of a mark begin and end in a text that has them as often as the mark asks. */
function rangeOf(text, { words, occurrence = 1 }) {
	const start = text.split(words, occurrence).join(words).length;
	return [start, start + words.length];
}
/** Returns the text of a sentence in pieces, some of which can be empty. Its marks do not overlap. */
function piecesOf({ text, marks = [] }) {
	let done = 0;
	const places = marks.map((mark) => {
		const [start, end] = rangeOf(text, mark);
		return {
			mark,
			start: "note" in mark ? end : start,
			end
		};
	});
	places.sort((one, other) => one.start + one.end - other.start - other.end);
	return [...places.flatMap(({ mark, start, end }) => {
		const before = text.slice(done, start);
		done = end;
		return [{ text: before }, {
			text: text.slice(start, end),
			mark
		}];
	}), { text: text.slice(done) }];
}

// src/elements/shared/signatories.fallback.ts
/** Returns the signatories with their details, each on a line. Each group is a paragraph under its heading. */
function namesFallback(signatories, language, messages) {
	const { comma } = messagesOf(language, messages);
	return inGroups(signatories).map(({ group, names }) => {
		const lines = names.map((each) => escape([each.name, detailsOf(each, { comma })].filter(Boolean).join(comma)));
		const headed = [...group ? [tag$1("b", group)] : [], ...lines];
		return [within$1(headed.join(newLine), language, messages)];
	});
}

// src/elements/joint-statement/text-blocks.view.ts
/** Returns paragraphs in blocks. Neighbouring quotations of one speaker are one block. */
function blocksOf(paragraphs) {
	const all = [];
	for (const paragraph of paragraphs) {
		const { item, quote, label } = paragraph;
		const before = all.at(-1)?.entries.at(-1);
		const blocks = item?.level === 2 && before?.item ? before.lists : all;
		const kind = item?.list ?? (quote ? `quote ${quote.speaker}` : label && "address");
		const last = blocks.at(-1);
		const entry = {
			...paragraph,
			lists: []
		};
		if (kind && last?.kind === kind) last.entries.push(entry);
		else blocks.push({
			kind,
			entries: [entry]
		});
	}
	return all;
}

// src/elements/joint-statement/joint-statement.fallback.ts
/** Returns the text, its signatories and its citation. */
function textFallback(view, messages) {
	const { sections, notes, status, signed, signatories, citation } = view;
	const { title, language, titleLanguage = language } = citation.statement;
	const names = namesFallback(signatories, language, messages);
	const write = (sentences) => sentences.map(({ text, marks, language: own = language, status: noted }) => {
		const pieces = piecesOf({
			text,
			marks
		}).map(({ text: piece, mark = {} }) => {
			if ("url" in mark) return tag$1("a", piece, { href: mark.url });
			return escape("note" in mark ? markOf(notes, mark.note) : piece);
		});
		return (marks ? within$1(pieces.join(""), own, messages) : plain$2(text, own, messages)) + (status ? "" : noteOn(noted, messages));
	}).join(" ");
	const footnotes = notes.map(({ id, sentences }) => `${plain$2(markOf(notes, id), language, messages)} ${write(sentences)}`);
	return joined([spoken("b", title, titleLanguage, messages)], ...status ? [[escape(messages.translation[status])]] : [], ...sections.flatMap(({ heading, language: own = language, paragraphs }) => [...heading ? [[spoken("b", heading, own, messages)]] : [], ...blocksOf(paragraphs).map((block) => blockLines(block, language, messages, write))]), ...notes.length ? [footnotes] : [], ...names.length ? [[tag$1("b", signed)], ...names] : [], [citationFallback(citation, messages)]);
}
/** Returns the mark of a footnote in brackets, which part it from a number before it. */
var markOf = (notes, id) => `[${notes.find((note) => note.id === id)?.mark ?? ""}]`;
/** No-break spaces in front of an item inside another. A site can remove styles, but not these. */
var indent = "&nbsp;".repeat(4);
/** A block of the text: each item and each line of an address on a line, a speaker on one more. */
function blockLines({ entries }, language, messages, write) {
	const { colon } = messagesOf(language, messages);
	const lines = entries.flatMap(({ item, label, sentences, lists }, index) => {
		const before = item ? `${item.mark ?? (item.list === "bulleted" ? "•" : `${index + 1}.`)} ` : label && label + colon;
		return [(before ? plain$2(before, language, messages) : "") + write(sentences), ...lists.flatMap((list) => blockLines(list, language, messages, write)).map((line) => indent + line)];
	});
	const { quote } = entries[0];
	if (quote?.speaker) lines.push(plain$2(`— ${quote.speaker}`, language, messages));
	return lines;
}

// src/elements/joint-statement/joint-statement.view.ts
/** The values of `show`. */
var extents = [
	"all",
	"text",
	"lede",
	"signatories"
];
/**
* Returns the full text with its signatories, or a part of it.
* @param query.show `text`, `lede` (the first section), `signatories`, or `all`.
* @throws an error that lists the known values, if the value is unknown.
*/
function textView(statement, query, messages) {
	const show = query.show || "all";
	const [fault] = faultIn("show", show, extents);
	if (fault) throw fault;
	const signatories = signatoriesOf(statement);
	const sections = statement.sections.slice(0, show === "signatories" ? 0 : show === "lede" ? 1 : void 0);
	const sentences = sentencesOf({ sections });
	const isPart = sections.length < statement.sections.length;
	const notes = (statement.notes ?? []).map((note) => ({
		...note,
		from: sentences.find(({ marks }) => marks?.some((mark) => "note" in mark && mark.note === note.id))?.id
	})).filter(({ from }) => from ?? !isPart);
	const all = [sentences, ...notes.map((note) => note.sentences)].flat();
	return {
		show,
		sections,
		notes,
		status: all.every(({ status }) => status) ? all[0]?.status : void 0,
		signed: signedHeading(statement, messages),
		signatories: show === "text" || show === "lede" ? [] : signatories,
		citation: citationView(statement, messages)
	};
}

// src/elements/joint-statement/joint-statement.descriptor.ts
var jointStatement = {
	title: "Joint statement",
	icon: "media-document",
	keywords: ["text", "statement"],
	attributes: { show: {
		kind: "enum",
		values: extents,
		default: "all"
	} },
	aliases: { part: "show" },
	fallback: (statement, attributes, messages) => textFallback(textView(statement, attributes, messages), messages),
	fallbackBy: ["show"],
	example: {}
};

// src/elements/joint-statement/joint-statement.styles.ts
/** The estimated height of a block out of view: a hundred names at its width, measured up to 1,600 px. */
var styles$3 = i$1`:is([part=paragraph],[part=list],[part=footnotes]){margin-block:1em;max-inline-size:34em;font-family:var(--statement-quote-font, Georgia, serif);text-align:start;text-wrap:pretty}:is([part=heading],[part=section],[part=subsection]){text-align:start}:is(blockquote > p,[part=item],[part=footnote]){margin-block:0.5em}blockquote{margin-block:1em;padding-inline-start:1em;border-inline-start:2px solid var(--_border)}[part=list]{padding-inline-start:2em}[part=list][role]{list-style:none}[part=label]{float:inline-start;margin-inline-start:-2em;padding-inline-end:0.5em}sup{line-height:0}sup>a{padding:.5em .25em}section{margin-block-start:1.25em;border-block-start:1px solid var(--_border);font-size:.875em}[part=heading]{max-inline-size:22.667em;font-size:1.5em}:is([part=group],[part=subsection]){max-inline-size:34em;margin-block:1em 0.25em;font-size:1em}:is(article,section)>:is([part=section],[part=signed]){max-inline-size:30.222em;margin-block:1.5em 0.5em;font-size:1.125em}hr{margin-block:1em 0;border:0}ol+ol{content-visibility:auto;contain-intrinsic-size:auto max(75em,350em - 555cqi)}[part~=target]{background:var(--_mark);outline-offset:1px}@media print{[part~=target]{background:0 0}}@media (forced-colors:active){[part~=target]{text-decoration:underline}}`;

// src/elements/shared/list-blocks.ts
/**
* The number of names in one block, and of matches to show at first, so that typing stays fast with thousands of
* names.
*/
var size = 100;
/**
* Renders a list of names in blocks. `draw` gets the names of a block and the position of the first, from 1. Blocks
* after the first are laid out when they come into view. For each item with its own number, a browser would search
* the rest of the list.
*/
var blocks = (names, draw) => names.flatMap((_, index) => index % 100 ? [] : [draw(names.slice(index, index + 100), index + 1)]);

// src/elements/shared/signatory.template.ts
/**
* Renders one signatory of a statement in a language: the name, linked if there is a URL, and the details.
* @param shown The name as it is shown. Default: the name alone.
*/
function signatoryTemplate(signatory, language, messages, shown = signatory.name) {
	const { url } = signatory;
	const details = detailsOf(signatory, messagesOf(language, messages));
	const joined = joinedOn(signatory, messages);
	return T`${url ? T`<a part="website" href="${url}">${shown}</a>` : shown}${details ? [" ", T`<small part="details">${details}</small>`] : A}${joined ? [" ", T`<small part="joined" lang="${messages.tag}">${joined}</small>`] : A}`;
}
/** Renders what is above a group: its heading, or a space if names without a group follow those of another one. */
function groupTemplate({ group, first }, level, language) {
	if (group) return headingTemplate(level, "group", group, language);
	return first > 1 ? T`<hr>` : A;
}

// src/elements/joint-statement/text-sentences.template.ts
/** Returns the id of the mark of a footnote before its words, or in a sentence. Ids of sentences have no underscore. */
var noteId = (anchor, note, sentence = "") => `${anchor}${sentence}_${note}`;
/** Draws the mark of a footnote as a link from the text to the footnote, or back. */
var noteLink = (part, mark, id, to, follow) => T`<a part="${part}" role="${to ? `doc-${part}` : A}" id="${id}" href="${to ? `#${to}` : A}" @click="${follow}">${mark}</a>`;
/** Says that a text is a translation. */
var statusTemplate = (status, messages) => T`<small part="translation">${messages.translation[status]}</small>`;
/** Returns a function that draws the sentences of a paragraph, each in an element with its id. */
function sentencesTemplate({ notes, status, citation }, messages, { anchor, target, follow }) {
	const { language } = citation.statement;
	const content = (sentence) => piecesOf(sentence).map(({ text, mark = {} }) => {
		if ("note" in mark) {
			const { note } = mark;
			const id = noteId(anchor, note, sentence.id);
			const shown = notes.find((each) => each.id === note)?.mark;
			return T`<sup>${noteLink("noteref", shown, id, follow && noteId(anchor, note), follow)}</sup>`;
		}
		if ("url" in mark) {
			const kind = mark.url.endsWith(text) ? "url" : A;
			return T`<a part="text-link" class="${kind}" href="${mark.url}">${text}</a>`;
		}
		if (!("kind" in mark)) return text;
		return mark.kind === "strong" ? T`<strong>${text}</strong>` : T`<em>${text}</em>`;
	});
	return (sentences, direction) => sentences.map((sentence, index) => {
		const { text, marks, language: spoken = language, status: own } = sentence;
		const id = anchor + sentence.id;
		const ownDirection = directionOf(spoken);
		const isLabelled = !status && own && own !== sentences[index + 1]?.status;
		return T`${index ? " " : ""}<span id="${id}" lang="${spoken}" dir="${ownDirection === direction ? A : ownDirection}" part="${`sentence${id === target ? " target" : ""}`}">${marks ? content(sentence) : text}</span>${isLabelled ? [" ", statusTemplate(own, messages)] : ""}`;
	});
}

// src/elements/joint-statement/text-blocks.template.ts
/**
* Draws a block of the text. A list and a quotation run in the direction of their first sentence. Labels and speakers
* are in the language of the statement.
*/
function blockTemplate({ kind, entries }, language, draw) {
	const { item, quote, label, sentences: first } = entries[0];
	const direction = directionOf(first[0].language ?? language);
	if (item ?? label) {
		const labels = entries.map((entry) => entry.item?.mark ?? entry.label);
		const items = entries.map(({ sentences, lists }, index) => T`<li part="item">${[
			labels[index] && [T`<span part="label" lang="${language}">${labels[index]}</span>`, " "],
			draw(sentences, direction),
			lists.map((list) => blockTemplate(list, language, draw))
		]}</li>`);
		const role = labels.some(Boolean) ? "list" : A;
		return kind === "numbered" ? T`<ol part="list" role="${role}" dir="${direction}">${items}</ol>` : T`<ul part="list" role="${role}" dir="${direction}">${items}</ul>`;
	}
	const paragraphs = entries.map(({ sentences: own }) => T`<p part="paragraph" lang="${own[0].language ?? language}">${draw(own, direction)}</p>`);
	return quote ? T`<blockquote part="quotation" dir="${direction}">${paragraphs}${quote.speaker && T`<small part="speaker" lang="${language}">${quote.speaker}</small>`}</blockquote>` : paragraphs;
}
/** Draws the footnotes. The mark of each leads back to its first place in the text. */
function notesTemplate({ notes, citation }, { anchor, follow }, sentences) {
	const { language } = citation.statement;
	const [first] = notes;
	if (!first) return A;
	const direction = directionOf(first.sentences[0].language ?? language);
	return T`<section part="footnotes" dir="${direction}">${notes.map(({ id, mark, from, sentences: own }) => T`<p part="footnote" role="doc-footnote">${[
		noteLink("backlink", mark, noteId(anchor, id), follow && from && noteId(anchor, id, from), follow),
		" ",
		sentences(own, direction)
	]}</p>`)}</section>`;
}

// src/elements/joint-statement/joint-statement.template.ts
/** Renders the text with its title, date and signatories. Each sentence has its id. */
function textTemplate(view, messages, level, anchors) {
	const { status, signed, signatories, citation } = view;
	const { title, language, titleLanguage = language, date } = citation.statement;
	const sentences = sentencesTemplate(view, messages, anchors);
	return T`<article>${headingTemplate(level, "heading", title, titleLanguage)}<p><small>${citation.issuer}${citation.comma}<time datetime="${date}">${citation.date}</time></small></p>${status ? T`<p>${statusTemplate(status, messages)}</p>` : A} ${[sectionsTemplate(view.sections, language, level, sentences), notesTemplate(view, anchors, sentences)]} ${signatories.length ? T`${headingTemplate(level + 1, "signed", signed)} ${groupsTemplate(signatories, language, level, messages)}` : A} ${citationTemplate(citation)}</article>`;
}
/** Renders the sections of a text in a language. */
var sectionsTemplate = (sections, language, level, sentences) => sections.map(({ heading, level: own = 2, language: spoken = language, ...section }) => {
	const part = own > 2 ? "subsection" : "section";
	const content = T`${heading ? headingTemplate(level + own - 1, part, heading, spoken) : A} ${blocksOf(section.paragraphs).map((block) => blockTemplate(block, language, sentences))}`;
	return section.kind ? T`<section part="closing">${content}</section>` : content;
});
/** Renders the signatories under the headings of their groups. */
function groupsTemplate(signatories, language, level, messages) {
	return inGroups(signatories).map((group) => [groupTemplate(group, level + 2, language), ...blocks(group.names, (block, from) => T`<ol part="signatories" lang="${language}" start="${group.first + from - 1}">${block.map((signatory) => T`<li part="signatory">${signatoryTemplate(signatory, language, messages)}</li>`)}</ol>`)]);
}

// src/elements/joint-statement/joint-statement.drawing.ts
var jointStatementDrawing = {
	draw: (statement, attributes, messages, { level, anchor }) => textTemplate(textView(statement, attributes, messages), messages, level, {
		anchor,
		target: void 0
	}),
	styles: styles$3
};

// src/elements/justice-timeline/justice-timeline.fallback.ts
/** Returns an event with its date and source sentence. */
function eventLine({ dates, heading, language, around, sentence }, messages) {
	const [start = "", end] = dates.map(({ datetime, text }) => tag$1("time", text, { datetime }));
	const { range, colon } = messagesOf(around, messages);
	const date = end ? escape(range).replace("{start}", start).replace("{end}", end) : start;
	const event = spoken("b", heading, language, { tag: around });
	const dated = date + colon + event;
	return `${within$1(dated, around, messages)} ${quote(sentence, messages)}`;
}
/** Returns the events with their dates and source sentences, and the citation. */
function timelineFallback(view, messages) {
	const { past, ahead, aheadHeading, citation } = view;
	const line = (each) => eventLine(each, messages);
	const later = ahead.length > 0 ? [tag$1("b", aheadHeading), ...ahead.map(line)] : [];
	const lines = [
		...past.map(line),
		...later,
		citationFallback(citation, messages)
	];
	return joined(...lines.map((each) => [each]));
}

// src/elements/justice-timeline/axis.view.ts
/** The units of a drawing in a year, so that positions are whole numbers. */
var perYear = 1e4;
/** The maximum number of steps. */
var most$3 = 10;
/** Returns the period of a date, or of a range `start/end`. A year is a year long, and a month a month. */
function spanOf(date) {
	const [start = "", end = start] = date.split("/");
	return {
		start: pointOf(start),
		end: pointOf(end, 1)
	};
}
/** Returns the start of a date in years, or of the date that follows it in the same precision. */
function pointOf(date, following = 0) {
	const parts = date.split("-").map(Number);
	parts[parts.length - 1] += following;
	const [year, month = 1, day = 1] = parts;
	const time = (...[y, m, d]) => (/* @__PURE__ */ new Date(0)).setUTCFullYear(y, m - 1, d);
	const point = time(year, month, day);
	const own = new Date(point).getUTCFullYear();
	const start = time(own, 1, 1);
	return own + Math.round((point - start) / (time(own + 1, 1, 1) - start) * perYear) / perYear;
}
/**
* Returns the axis over all events of a statement and its day of issue, in whole steps. Shows the steps that overlap the
* period. The position of an event on the axis does not depend on the period. Returns nothing for another layout.
*/
function axisView({ events, date, language }, query, messages) {
	if (query.layout !== "axis") return void 0;
	const written = messagesOf(events[0]?.language ?? language, messages);
	const issue = spanOf(date);
	const spans = [issue, ...events.map((event) => spanOf(event.date))];
	const start = Math.floor(Math.min(...spans.map((span) => span.start)));
	const end = Math.ceil(Math.max(...spans.map((span) => span.end)));
	const step = stepFor(start, end);
	const whole = {
		start: Math.floor(start / step) * step,
		end: Math.ceil(end / step) * step
	};
	const steps = [];
	for (let year = whole.start; year < whole.end; year += step) {
		const [first, last] = [year, year + step - 1].map((each) => String(each).padStart(4, "0"));
		const label = /\p{N}+/u.exec(written.date(first))?.[0] ?? first;
		steps.push({
			date: step > 1 ? `${first}/${last}` : first,
			label
		});
	}
	const chosen = steps.filter((each) => overlaps(each.date, query));
	const first = whole.start + steps.indexOf(chosen[0]) * step;
	const shown = {
		start: first,
		end: first + chosen.length * step
	};
	return {
		steps: chosen,
		shown,
		whole,
		step,
		issue,
		asOf: issue.start >= shown.start && issue.start < shown.end ? fillDate(written, "asOf", date) : void 0,
		language: primary(written.tag)
	};
}
/** Returns the years between labels: 1, 2, 5, 10, 20 and so on. */
function stepFor(start, end) {
	for (let power = 1;; power *= 10) {
		const step = [
			1,
			2,
			5
		].map((each) => each * power).find((each) => Math.ceil(end / each) - Math.floor(start / each) <= most$3);
		if (step) return step;
	}
}
/** Whether a date overlaps a period. Dates are compared in the precision of the shorter one. */
function overlaps(date, { from, until }) {
	const [start = "", end = start] = date.split("/");
	return (!from || end >= from.slice(0, end.length)) && (!until || start.slice(0, until.length) <= until);
}

// src/elements/justice-timeline/justice-timeline.view.ts
/** The values of `layout`. */
var layouts = ["list", "axis"];
/**
* Returns the events between two dates.
* @param query.from The first date, in any precision. A range that overlaps it is included.
* @param query.until The last date, in any precision.
* @throws an error if one of them is not a date.
*/
function timelineView(statement, query, messages, link) {
	const { from, until, layout } = query;
	Object.entries({
		from,
		until
	}).forEach(([path, date]) => {
		if (date && !/^\d{4}(-\d\d){0,2}$/.test(date)) throw invalid(path, date, "YYYY, YYYY-MM or YYYY-MM-DD");
	});
	const citation = citationView(statement, messages);
	const events = nonEmpty(statement.events, "events").map((event) => ({
		...event,
		ends: event.date.split("/")
	})).filter(({ date }) => overlaps(date, query)).sort((one, other) => +(one.date > other.date) - +(one.date < other.date));
	if (!events.length) throw fault("from, until", "the statement has no event between these dates");
	const view = (event) => {
		const { language = statement.language } = event;
		const written = messagesOf(language, messages);
		return {
			...event,
			language,
			around: primary(written.tag),
			dates: datesOf(event.ends, written),
			sentence: sentenceView(statement, event.source, link)
		};
	};
	const isAhead = ({ ends: [start] }) => start.slice(0, statement.date.length) > statement.date;
	return {
		past: events.filter((event) => !isAhead(event)).map(view),
		ahead: events.filter(isAhead).map(view),
		aheadHeading: fillDate(messages, "ahead", statement.date),
		axis: axisView(statement, query, messages),
		faults: faultIn("layout", layout, layouts),
		citation
	};
}
function datesOf([start, end], messages) {
	if (!end) return [{
		datetime: start,
		text: messages.date(start)
	}];
	const [one, two] = formatRange(start, end, messages);
	return [{
		datetime: start,
		text: one
	}, {
		datetime: end,
		text: two
	}];
}

// src/elements/justice-timeline/justice-timeline.descriptor.ts
var justiceTimeline = {
	title: "Timeline",
	icon: "calendar-alt",
	keywords: ["timeline", "dates"],
	needs: "events",
	attributes: {
		layout: {
			kind: "enum",
			values: layouts,
			default: "list",
			keepsWords: true
		},
		from: {
			kind: "date",
			bound: "first"
		},
		until: {
			kind: "date",
			bound: "last"
		}
	},
	fallback: (statement, attributes, messages) => timelineFallback(timelineView(statement, attributes, messages), messages),
	fallbackBy: ["from", "until"],
	example: {}
};

// src/elements/justice-timeline/axis.template.ts
/** Renders the years, and the label of the line at the day of issue. Where there is room, the lines are behind all events. */
var axisTemplate = (axis) => T`<div part="axis" aria-hidden="true">${axis.asOf ? T`<small part="issued" lang="${axis.language}">${axis.asOf}</small>` : A}<p part="years" lang="${axis.language}">${axis.steps.map(({ label }) => T`<small>${label}</small>`)}</p>${drawing$2(axis, A)}</div>`;
/** Renders the axis with the date of an event. */
function trackTemplate(axis, date) {
	const { x, width } = placeOf(spanOf(date), axis);
	const length = width < placeOf(axis.shown, axis).width / 200 ? "short" : "long";
	return drawing$2(axis, b`<rect class="event ${length}" x="${x}" width="${width}" height=".75" y=".25"></rect>`);
}
/** Renders the years as lines, the time after the day of issue as an area, and that day as a line. */
function drawing$2(axis, event) {
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
	return T`<svg part="track" viewBox="${part.x} 0 ${part.width} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="ahead" x="${ahead.x}" width="${ahead.width}" height="1"/><path d="${lines.join("")}"/><path d="M0 1H${total}"/><rect class="issue" x="${issue.x}" width="${issue.width}" height="1"/>${event}</svg>`;
}
/** Returns the position of a period from the start of the whole axis. */
var placeOf = ({ start, end }, { whole }) => ({
	x: Math.round((start - whole.start) * perYear),
	width: Math.round((end - start) * perYear)
});

// src/elements/justice-timeline/justice-timeline.template.ts
/** Renders the events in order. Events after the day of issue are in a list of their own. */
function timelineTemplate({ past, ahead, aheadHeading, axis, citation }, messages, level) {
	const time = (date) => date && T`<time datetime="${date.datetime}">${date.text}</time>`;
	const item = ({ dates: [start, end], date, heading, language, around, sentence }) => {
		const { range } = messagesOf(around, messages);
		const [before, between, after] = range.split(/{\w+}/);
		return T`<li part="item step">${axis ? trackTemplate(axis, date) : A} <small part="date" lang="${around}" dir="${directionOf(around)}">${end ? T`${before}${time(start)}${between}${time(end)}${after}` : time(start)}</small><p part="event" lang="${language}">${heading}</p>${sourceTemplate(sentence, {
			text: heading,
			language
		}, citation.statement.language, messages)}</li>`;
	};
	const events = (list) => T`<ol part="events steps" role="list">${list.map(item)}</ol>`;
	const lists = T`${past.length ? events(past) : A} ${ahead.length ? T`${headingTemplate(level, "heading", aheadHeading)} ${events(ahead)}` : A}`;
	return T`${axis ? T`<div data-layout="axis">${axisTemplate(axis)} ${lists}</div>` : lists} ${citationTemplate(citation)}`;
}

// src/elements/justice-timeline/justice-timeline.prerendered.ts
var timelinePrerendered = {
	words(statement, messages) {
		const { past, ahead, aheadHeading, citation } = timelineView(statement, {}, messages);
		const line = (event) => ({
			if: [isShown(event)],
			then: eventLine(event, messages) + emptyLine
		});
		return [
			...past.map(line),
			{
				if: ahead.map(isShown),
				then: tag$1("b", aheadHeading) + emptyLine
			},
			...ahead.map(line),
			citationFallback(citation, messages)
		];
	},
	drawn(statement, messages, draw, { level, link }) {
		const view = timelineView(statement, { layout: "axis" }, messages, link);
		const lists = [view.past, view.ahead].filter(({ length }) => length);
		return withLayouts(replaced(draw(timelineTemplate(view, messages, level)), /(?:<h1 part="heading">[^<]*<\/h1\s*>\s*)?<ol part="events steps".*?<\/ol\s*>/g, (html, place) => {
			const events = lists[place];
			return {
				if: events.map(isShown),
				then: replaced(html, /<li part="item step">.*?<\/li\s*>/g, (item, index) => ({
					if: [isShown(events[index])],
					then: item
				}))
			};
		}), view.axis);
	}
};
/** Adds the layout `list`, which lacks the drawings, and lets `from` and `until` choose the part of the axis. */
function withLayouts(drawn, axis) {
	const { steps, step, whole, issue } = axis;
	const ofIssue = steps[Math.floor((issue.start - whole.start) / step)];
	const start = steps.reduceRight((later, { date }, index) => ({
		if: [{ date }],
		then: String(index * step * perYear),
		else: later
	}), "");
	const length = {
		count: steps.map(({ date }) => [{ date }]),
		parts: [...steps, void 0].map((_, index) => String(index * step * perYear))
	};
	return [
		[/<div data-layout="axis">.*?<\/div\s*> ?|<\/div\s*>(?=\s*<p part="citation">)|(?<=<li part="item step">)\s*<svg .*?<\/svg\s*>/g, (html) => ({
			choose: "layout",
			default: "list",
			parts: {
				list: "",
				axis: html
			}
		})],
		[/<small part="issued"[^>]*>.*?<\/small\s*>/g, (html) => ({
			if: [{ date: ofIssue.date }],
			then: html
		})],
		[/<small>.*?<\/small\s*>/g, (html, index) => ({
			if: [{ date: steps[index].date }],
			then: html
		})],
		[/(?<=viewBox=")[^"]*/g, () => [
			start,
			" 0 ",
			length,
			" 1"
		]]
	].reduce((part, [pattern, by]) => replaced(part, pattern, by), drawn);
}
var isShown = ({ dates }) => ({ date: dates.map(({ datetime }) => datetime).join("/") });

// src/elements/justice-timeline/axis.styles.ts
/** The styles of the layout `axis`. */
var axisStyles = i$1`[data-layout=axis]{position:relative;isolation:isolate}[data-layout=axis] :is(ol, li){padding:0;border:0}[data-layout=axis] li{padding-block-end:1.5em}[data-layout=axis] li::before{content:none}[part=issued]{display:block;padding-inline:0.5em;border-inline-start:2px solid var(--_text);color:var(--_text);line-height:1.2}[part=years]{display:flex;margin-block-end:0.5em;line-height:2;font-variant-numeric:tabular-nums lining-nums}[part=years]>*{flex:1 0 0;min-inline-size:0;white-space:nowrap}[part=years]>:last-child{text-indent:min(0px, 100% - 2.5em)}[part=track]{display:block;inline-size:100%;block-size:1em;margin-block-end:0.5em;fill:none;stroke:color-mix(in srgb,var(--_text) 50%,var(--_surface));stroke-width:1px}[part=track]>*{vector-effect:non-scaling-stroke}[dir=rtl] [part=track]{transform:scaleX(-1)}.ahead{fill:var(--_border);stroke:none;opacity:.4}.issue{stroke:currentColor;stroke-width:1.5px}.event{color:var(--_link);fill:currentColor;stroke:none}.short{stroke:currentColor;stroke-width:3px}[part=heading]+ol .event{fill:var(--_surface);stroke:currentColor;stroke-width:2px}@media (forced-colors:active){.event{color:CanvasText}[part=track]{stroke:CanvasText}[part=heading]+ol .event{fill:Canvas;stroke-width:1.5px}}[part=axis]>[part=track]{display:none}@container (15em < width <= 32em){[part=years]>:first-child:nth-last-child(n+6)~:nth-child(2n){visibility:hidden}}@container (max-width:15em){[part=years]>:first-child~:not(:last-child){visibility:hidden}}@container (min-width:40em){[data-layout=axis] li{display:grid;grid-template-columns:1fr 58%;column-gap:1.5em;padding-block:0.75em;border-block-start:1px solid var(--_border)}[data-layout=axis]>[part=heading]{padding-block-start:0.75em;padding-inline-end:calc(58% + 1.5em);border-block-start:1px solid var(--_border)}[data-layout=axis]>[part=heading]+ol>:first-child{border:0}[data-layout=axis] li>*{grid-column:1}[data-layout=axis] li>[part=track]{grid-area:1/2/span 3;margin:.125em 0 0}li>[part=track]>:not(.event){display:none}[part=axis]{display:flex;align-items:center}[part=years]{margin-inline-start:auto}[part=axis]>[part=track]{display:block;position:absolute;z-index:-1;inset-block-end:0;inset-inline-end:0;block-size:calc(100% - 2.5em)}[part=axis]>:is(svg, p){inline-size:58%}}`;

// src/elements/justice-timeline/justice-timeline.styles.ts
var styles$2 = i$1`ol{padding:0;padding-inline-start:4px;list-style:none}li{position:relative;padding-block:0 1.25em;padding-inline-start:1.25em;border-inline-start:1px solid var(--_muted);break-inside:avoid}li::before{content:'';position:absolute;inset-block-start:0.4em;inset-inline-start:-5px;border:4.5px solid var(--_link);border-radius:50%}[part=heading]{margin-block:0.5em 0.75em;font-size:1.125em}[part=heading]+ol li{border-inline-start-style:dashed}[part=date]{display:block}[part=event]{font-weight:600;text-wrap:balance;word-break:auto-phrase}${axisStyles}`;

// src/elements/justice-timeline/justice-timeline.drawing.ts
var justiceTimelineDrawing = {
	draw: (statement, attributes, messages, { level, link }) => timelineTemplate(timelineView(statement, attributes, messages, link), messages, level),
	styles: styles$2,
	prerendered: timelinePrerendered
};

// src/elements/signatory-list/signatory-list.fallback.ts
/** Returns the heading, the signatories and the citation. */
function signatoriesFallback({ heading, signatories, citation }, messages) {
	const names = namesFallback(signatories, citation.statement.language, messages);
	return joined([tag$1("b", heading)], ...names, [citationFallback(citation, messages)]);
}

// src/elements/signatory-list/signatory-list.view.ts
/**
* Returns the signatories up to the limit, and those that match the filter. The name in `highlight` is always shown.
* @throws an error that lists the known groups, if no group has the heading.
*/
function signatoriesView(statement, { group, highlight, limit, columns, expanded = false, filter = "" }, messages) {
	const all = nonEmpty(signatoriesOf(statement), "signatories");
	const sought = filter && normalizeForSearch(filter);
	const own = highlight && normalizeForSearch(highlight);
	const most = isWhole(limit) ? Number(limit) : all.length;
	const whole = expanded && !sought;
	const asked = [
		messages.tag,
		statement.language,
		columns,
		most,
		whole,
		own,
		group
	].join();
	const memory = known$4.get(all) ?? normalized(all);
	known$4.set(all, memory);
	if (!memory.signatories || memory.asked !== asked) {
		memory.asked = asked;
		memory.signatories = inGroup(all, group).map((signatory, index) => {
			const highlighted = !!own && memory.names[signatory.number - 1] === own;
			const shown = index < most || highlighted || whole;
			return {
				...signatory,
				highlighted,
				shown
			};
		});
	}
	const { signatories, texts } = memory;
	const found = sought && signatories.filter(({ number }) => texts[number - 1].includes(sought));
	const [list, first] = found ? [found, 100] : [signatories, most];
	const n = messages.number(list.length);
	const total = messages.number(signatories.length);
	const listed = { signatories };
	const words = isMixed(listed) ? messages.mixed : messages;
	const faults = [];
	if (own && !memory.names.includes(own)) faults.push(invalid("highlight", highlight, "the name of a signatory as published"));
	Object.entries({
		limit,
		columns
	}).forEach(([path, value]) => {
		if (value != null && !isWhole(value)) faults.push(invalid(path, value, "a whole number from 1"));
	});
	return {
		heading: signedHeading(listed, messages),
		filterLabel: words.filter,
		status: found && fill(words.matches, {
			n,
			total
		}),
		signatories,
		filter,
		expanded,
		found: found && found.filter(({ highlighted }, index) => expanded || index < 100 || highlighted),
		more: list.some(({ highlighted }, index) => index >= first && !highlighted) ? fill(expanded ? messages.showFewer : messages.showAll, { n }) : void 0,
		columns: isWhole(columns) && Number(columns),
		faults,
		citation: citationView(statement, messages)
	};
}
/** Returns the signatories under a heading, or all if none is named, each with its place in the published order. */
function inGroup(all, heading) {
	const numbered = all.map((signatory, index) => ({
		...signatory,
		number: index + 1
	}));
	if (!heading) return numbered;
	const sought = normalizeForSearch(heading);
	const found = numbered.filter(({ group }) => group && normalizeForSearch(group) === sought);
	if (found.length) return found;
	throw unknown$1("group", heading, nonEmpty(groupsOf({ signatories: all }), "groups of signatories"));
}
var known$4 = /* @__PURE__ */ new WeakMap();
/** Returns the normalized texts of a list. Most signatories are a name alone, which is normalized once. */
function normalized(all) {
	const names = all.map(({ name }) => normalizeForSearch(name));
	return {
		names,
		texts: all.map(({ role, affiliation, region, group }, index) => {
			const details = [
				role,
				affiliation,
				region,
				group
			].filter((text) => text !== void 0);
			return [names[index], ...details.map(normalizeForSearch)].join(" ");
		})
	};
}
/**
* Normalizes a text for comparison. Ignores case, diacritics (Unicode property Diacritic) and multiple spaces. Treats
* straight and curly apostrophes, hyphens and dashes as equal, because phones and editors replace them automatically.
*/
function normalizeForSearch(text) {
	return text.toLowerCase().normalize("NFKD").replace(/\p{Dia}/gu, "").replace(/[‘’]/g, "'").replace(/[‐-―]/g, "-").replace(/\s+/g, " ").trim();
}

// src/elements/signatory-list/signatory-list.descriptor.ts
var signatoryList = {
	title: "Signatories",
	icon: "groups",
	keywords: ["signatories", "organizations"],
	needs: "signatories",
	attributes: {
		group: {
			kind: "name",
			of: "groups"
		},
		highlight: {
			kind: "name",
			of: "signatories",
			keepsWords: true
		},
		limit: {
			kind: "number",
			keepsWords: true
		},
		columns: {
			kind: "number",
			max: 12,
			keepsWords: true
		}
	},
	fallback: (statement, { group }, messages) => signatoriesFallback(signatoriesView(statement, { group }, messages), messages),
	fallbackBy: ["group"],
	example: {
		highlight: "Karen Human Rights Group",
		limit: "12"
	}
};

// src/elements/signatory-list/signatory-list.template.ts
/** The rendered lists of all names. The cache keeps Lit from comparing every name at each key that a reader types. */
var whole = /* @__PURE__ */ new WeakMap();
/** Renders the list of signatories with its heading, the filter and the button that shows the rest. */
function signatoriesTemplate(view, messages, level, handlers) {
	const { heading, filterLabel, status, signatories, found, filter, expanded, more, citation } = view;
	let names = whole.get(signatories);
	if (names?.level !== level) {
		names = {
			level,
			drawn: namesTemplate(view, signatories, level, messages)
		};
		whole.set(signatories, names);
	}
	const type = ({ target }) => {
		handlers.filter(target.value);
	};
	return T`${headingTemplate(level, "heading", heading)}<p part="filter"><label for="filter"><small>${filterLabel}</small></label> <input part="input" id="filter" type="search" autocomplete="off" .value="${filter}" @input="${type}"></p><p part="status" role="status"><small>${status}</small></p><div ?hidden="${!!found}">${names.drawn}</div>${found ? namesTemplate({
		...view,
		isFound: true
	}, found, level, messages) : A} ${more ? T`<button part="more" aria-expanded="${expanded}" @click="${handlers.toggle}">${more}</button>` : A} ${citationTemplate(citation)}`;
}
/** Renders the names in blocks, with a heading for each group. In a search, every match is visible. */
function namesTemplate({ columns, citation, isFound }, all, level, messages) {
	const { language } = citation.statement;
	const style = columns ? `column-count: ${columns}` : A;
	const isHidden = ({ shown }) => !shown && !isFound;
	return inGroups(all).map((group) => [group.names.every(isHidden) ? A : groupTemplate(group, level + 1, language), ...blocks(group.names, (block) => T`<ol part="signatories" lang="${language}" ?hidden="${block.every(isHidden)}" .style="${style}">${block.map((signatory) => T`<li part="signatory" value="${signatory.number}" aria-current="${signatory.highlighted}" ?hidden="${isHidden(signatory)}">${signatoryTemplate(signatory, language, messages, nameTemplate(signatory))}</li>`)}</ol>`)]);
}
var nameTemplate = ({ name, highlighted }) => highlighted ? T`<mark part="highlight">${name}</mark>` : name;

// src/elements/signatory-list/signatory-list.prerendered.ts
var handlers = {
	filter: () => void 0,
	toggle: () => void 0
};
var signatoriesPrerendered = {
	words: (statement, messages) => byGroup(statement, (group) => signatoriesFallback(signatoriesView(statement, { group }, messages), messages)),
	drawn: (statement, messages, draw, { level }) => byGroup(statement, (group) => {
		const view = signatoriesView(statement, {
			group,
			limit: 1
		}, messages);
		const drawn = (state) => {
			const signatories = view.signatories.map((each) => ({
				...each,
				...state
			}));
			return draw(signatoriesTemplate({
				...view,
				signatories
			}, messages, level, handlers));
		};
		return listParts(view.signatories, {
			shown: drawn({ shown: true }),
			hidden: drawn({ shown: false }),
			marked: drawn({
				shown: true,
				highlighted: true
			})
		});
	})
};
function byGroup({ signatories }, part) {
	const parts = groupsOf({ signatories }).map((group) => [group, part(group)]);
	return {
		choose: "group",
		default: "",
		parts: {
			"": part(),
			...Object.fromEntries(parts)
		}
	};
}
/** Returns a list in which the attributes decide about each name. Each text has all names in one state. */
function listParts(all, { shown, hidden, marked }) {
	const item = /<li part="signatory".*?<\/li\s*>/g;
	const list = /<ol part="signatories"[^>]*>/g;
	const [hiddenItems, markedItems] = [hidden.match(item), marked.match(item)];
	const hiddenLists = hidden.match(list);
	const groups = inGroups(all.map((each, index) => ({
		...each,
		position: index + 1
	})));
	const blocks = groups.flatMap(({ names }) => names.flatMap((_, index) => index % 100 ? [] : [names.slice(index, index + 100)]));
	const headed = groups.filter(({ group, first }) => group ?? first > 1);
	const items = replaced(shown, item, (html, index) => ({
		if: [named(all[index])],
		then: markedItems[index],
		else: {
			if: within(index + 1),
			then: html,
			else: hiddenItems[index]
		}
	}));
	const lists = replaced(items, list, (html, index) => ifAny(blocks[index], html, hiddenLists[index]));
	const headings = replaced(lists, /<h\d part="group".*?<\/h\d\s*>|<hr\b[^>]*>/g, (html, index) => ifAny(headed[index].names, html, ""));
	return replaced(headings, /<button part="more".*?<\/button\s*>/g, (button) => ({
		if: within(all.length),
		else: {
			if: within(all.length - 1),
			then: {
				if: [named(all.at(-1))],
				else: button
			},
			else: button
		}
	}));
}
/** Whether a position is within the limit. */
var within = (position) => [{ absent: "limit" }, {
	attribute: "limit",
	atLeast: position
}];
/** Whether the attribute `highlight` names one of the signatories. */
var named = (...signatories) => ({
	attribute: "highlight",
	names: signatories.map(({ name }) => name)
});
/** Returns one part if any of the names is visible, another one otherwise. The first name always is. */
function ifAny(names, then, otherwise) {
	const { position } = names[0];
	return position === 1 ? then : {
		if: [...within(position), named(...names)],
		then,
		else: otherwise
	};
}

// src/elements/signatory-list/signatory-list.styles.ts
/** The estimated height of a block out of view: a hundred names at its width, measured up to 1,600 px. */
var styles$1 = i$1`[part=filter]{margin-block-start:0.75em}label{display:block;padding-block-end:0.25em}input{inline-size:100%;max-inline-size:22em}[part=status]{min-block-size:2em}mark{padding:.1em .25em;font-weight:600}hr{margin-block:1em 0;border:0}ol+ol{content-visibility:auto;contain-intrinsic-size:auto max(75em,350em - 555cqi)}li[hidden]+li:not([hidden]){padding-block-start:0.5em;border-block-start:1px dashed var(--_border)}[part=group]{margin-block:1em 0.25em;font-size:1em}@media print{div,ol{display:block}li{display:list-item}div~:is(ol,hr,[part=group]){display:none}}`;

// src/elements/signatory-list/signatory-list.drawing.ts
var numberIn = (value) => value === void 0 ? void 0 : Number(value);
var nothing = () => void 0;
var signatoryListDrawing = {
	draw(statement, { group, highlight, limit, columns }, messages, { level }) {
		const query = {
			group,
			highlight,
			limit: numberIn(limit),
			columns: numberIn(columns)
		};
		const view = signatoriesView(statement, query, messages);
		return signatoriesTemplate(view, messages, level, {
			filter: nothing,
			toggle: nothing
		});
	},
	styles: styles$1,
	prerendered: signatoriesPrerendered
};

// src/elements/statement-quote/statement-quote.fallback.ts
/** The sentence, its speaker and the citation. */
function quoteFallback({ sentence, speaker, citation }, messages) {
	const { language } = citation.statement;
	const by = speaker ? [plain$2(speaker, language, messages)] : [];
	return joined([quote(sentence, messages), ...by], [citationFallback(citation, messages)]);
}

// src/elements/statement-quote/statement-quote.view.ts
/**
* Returns the view of a sentence. Default: the statement's first pull quote, or its first sentence.
* @throws an error that lists the known ids, if the id is unknown.
*/
function quoteView(statement, query, messages, link) {
	const paragraphs = statement.sections.flatMap((section) => section.paragraphs);
	const id = query.sentence || pullQuoteOf(statement, paragraphs);
	const sentence = sentenceView(statement, id, link, "sentence");
	const isShown = ({ id: each }) => each === sentence.id;
	return {
		sentence,
		speaker: statement.pullQuotes?.find(({ source }) => source === sentence.id)?.speaker ?? paragraphs.find(({ sentences }) => sentences.some(isShown))?.quote?.speaker,
		citation: citationView(statement, messages)
	};
}
function pullQuoteOf({ pullQuote, pullQuotes }, paragraphs) {
	const [first] = (paragraphs.find(({ label }) => !label) ?? paragraphs[0]).sentences;
	return pullQuote ?? pullQuotes?.[0]?.source ?? first.id;
}

// src/elements/statement-quote/statement-quote.descriptor.ts
var statementQuote = {
	title: "Quotation from the statement",
	icon: "format-quote",
	keywords: ["quote", "sentence"],
	attributes: { sentence: {
		kind: "id",
		of: "sentences"
	} },
	fallback: (statement, attributes, messages) => quoteFallback(quoteView(statement, attributes, messages), messages),
	fallbackBy: ["sentence"],
	example: { sentence: "p10s3" }
};

// src/elements/statement-quote/statement-quote.styles.ts
var styles = i$1`[part=sentence]{font-size:var(--_quote);line-height:1.4}`;

// src/elements/statement-quote/statement-quote.template.ts
/** Renders a sentence as a pull quote, with its citation. */
function quoteTemplate({ sentence, speaker, citation }, messages) {
	return T`<figure>${sentenceTemplate(sentence, citation.statement.language, messages)}<figcaption>${speaker ? T`<p part="speaker" lang="${citation.statement.language}">${speaker}</p>` : A}${citationTemplate(citation)}</figcaption></figure>`;
}

// src/elements/statement-quote/statement-quote.drawing.ts
var statementQuoteDrawing = {
	draw: (statement, attributes, messages, { link }) => quoteTemplate(quoteView(statement, attributes, messages, link), messages),
	styles
};

// src/elements/registry.ts
/** The list of all elements, in the order of forms and the gallery. */
var descriptors = {
	"coup-stats": coupStats,
	"demand-card": demandCard,
	"signatory-list": signatoryList,
	"statement-quote": statementQuote,
	"justice-timeline": justiceTimeline,
	"demand-list": demandList,
	"joint-statement": jointStatement
};
var registry = descriptors;
var elementNames = Object.keys(registry);
/** Returns whether the statement lacks the list that an element needs. */
function isEmpty(statement, element) {
	const { needs } = registry[element];
	return needs !== void 0 && statement[needs].length === 0;
}
/**
* Returns the attributes of an element under their present names. A present name has precedence over a former one. A
* former name stays if the present attribute does not know its value: `part` is also an attribute of every element.
*/
function withPresentNames(element, attributes) {
	const { aliases = {}, attributes: types } = registry[element];
	return Object.entries(aliases).reduce((named, [former, name]) => {
		const { [former]: value = "", ...others } = named;
		const type = types[name];
		return type?.kind === "enum" && type.values.includes(value) ? {
			[name]: value,
			...others
		} : named;
	}, attributes);
}
/** The template and the styles of each element on a server. */
var drawings = {
	"coup-stats": coupStatsDrawing,
	"demand-card": demandCardDrawing,
	"signatory-list": signatoryListDrawing,
	"statement-quote": statementQuoteDrawing,
	"justice-timeline": justiceTimelineDrawing,
	"demand-list": demandListDrawing,
	"joint-statement": jointStatementDrawing
};

// src/i18n/intl.ts
var known$3 = {};
/** Uses `Intl` for plurals, numbers, dates and lists under a BCP 47 tag. */
var intl = (tag) => known$3[tag] ??= make(tag);
/** Returns the messages with the digits, separators and months of the region in a tag, if it names one. */
function inRegion(messages, language) {
	const [tag] = /^\w+-([a-z]{2}|419)(?!\w)/i.exec(language) ?? [];
	return tag ? {
		...messages,
		...intl(Intl.getCanonicalLocales(tag)[0])
	} : messages;
}
function make(tag) {
	const locales = [tag, tag.replace(/^(?!en)\w+(-[A-Z\d]+)?/, "en-GB")];
	let rules;
	let lists;
	const numbers = {};
	const dates = {};
	return {
		tag,
		plural: (count) => (rules ??= new Intl.PluralRules(locales)).select(count),
		list: (names) => (lists ??= new Intl.ListFormat(locales)).format(names),
		number(value, notation) {
			return (numbers[notation ?? ""] ??= new Intl.NumberFormat(locales, {
				notation,
				compactDisplay: "long",
				maximumSignificantDigits: 21
			})).format(value);
		},
		date(date) {
			const [year, month, day] = date.split("-");
			return (dates[[
				year && 1,
				month && 1,
				day && 1
			].join()] ??= new Intl.DateTimeFormat(locales, {
				year: year ? "numeric" : void 0,
				month: month && "long",
				day: day && "numeric",
				timeZone: "UTC"
			})).format(new Date(year ? date : `2000${date}`));
		}
	};
}

// src/i18n/locales/ar.ts
/** Arabic. No native speaker has checked these words yet. */
var messages$6 = {
	...intl("ar-u-nu-arab"),
	dir: "rtl",
	in: (language) => inRegion(messages$6, language),
	bounds: {
		about: "نحو {n}",
		"more-than": "أكثر من {n}",
		"at-least": "ما لا يقل عن {n}",
		"less-than": "أقل من {n}",
		"at-most": "ما لا يزيد على {n}"
	},
	asOf: "حتى {date}",
	since: "منذ {date}",
	scale: {
		each: {
			one: "كل علامة تمثل شخصًا واحدًا",
			few: "كل علامة تمثل {n} أشخاص",
			other: "كل علامة تمثل {n} شخص"
		},
		marks: {
			one: "علامة واحدة",
			two: "علامتان",
			few: "{n} علامات",
			other: "{n} علامة"
		},
		partOfOne: "جزء من علامة واحدة",
		open: "العلامات الصغيرة: لا يذكر البيان عددًا دقيقًا"
	},
	source: "الجملة المصدر",
	inContext: "اقرأها في سياقها",
	translation: {
		official: "ترجمة رسمية",
		unofficial: "ترجمة غير رسمية"
	},
	original: "النص الأصلي",
	issuer: {
		zero: "بيان مشترك",
		one: "بيان منظمة واحدة",
		two: "بيان مشترك لمنظمتين",
		few: "بيان مشترك لـ{n} منظمات",
		many: "بيان مشترك لـ{n} منظمة",
		other: "بيان مشترك لـ{n} منظمة"
	},
	comma: "، ",
	colon: ": ",
	unsigned: "بيان",
	signed: {
		zero: "لم توقّعه أي منظمة",
		one: "وقّعته منظمة واحدة",
		two: "وقّعته منظمتان",
		few: "وقّعته {n} منظمات",
		many: "وقّعته {n} منظمة",
		other: "وقّعته {n} منظمة"
	},
	filter: "ابحث عن منظمة",
	matches: "النتائج: {n} من {total}",
	mixed: {
		organization: {
			one: "منظمة واحدة",
			two: "منظمتان",
			few: "{n} منظمات",
			other: "{n} منظمة"
		},
		network: {
			one: "شبكة واحدة",
			two: "شبكتان",
			few: "{n} شبكات",
			other: "{n} شبكة"
		},
		person: {
			one: "شخص واحد",
			two: "شخصان",
			few: "{n} أشخاص",
			many: "{n} شخصًا",
			other: "{n} شخص"
		},
		issuer: "بيان مشترك وقّعته {who}",
		signed: "وقّعته {who}",
		filter: "ابحث بين الموقّعين",
		matches: "النتائج: {n} من {total}"
	},
	version: "الإصدار {version}",
	corrected: "تاريخ التصويب: {date}",
	joinedLater: "{signed}، وانضم إليه {n} لاحقًا",
	joined: "تاريخ الانضمام: {date}",
	showAll: "عرض الكل ({n})",
	showFewer: "عرض أقل",
	quotation: "«{text}»",
	askedOf: "المطلوب من",
	demandFilter: "تصفية حسب الجهة المطالَبة",
	saidAs: "في البيان",
	demandsShown: "المطالب المعروضة: {n} من {total}",
	range: "من {start} إلى {end}",
	labels: {
		cite: "اقتباس",
		share: "مشاركة",
		embed: "تضمين"
	},
	actionsFailed: "تعذّر تحميل هذا الإجراء",
	ahead: "ما كان مرتقبًا بعد في {date}",
	customStatement: {
		loading: "جارٍ تحميل البيان",
		failed: "تعذّر عرض البيان"
	},
	actions: {
		plain: "نص عادي",
		copied: "نُسخ إلى الحافظة",
		shared: "تمت المشاركة",
		refused: "الحافظة غير متاحة: انسخ النص المحدد"
	}
};

// src/i18n/locales/bn.ts
/** Bangla. No native speaker has checked these words yet. */
var { number: number$1, ...others } = intl("bn");
var messages$5 = {
	...others,
	number(value, notation, bound) {
		const written = number$1(value, notation);
		if (!bound?.endsWith("than")) return written;
		return written + (/\p{L}$/u.test(written) ? "ের" : /\p{M}$/u.test(written) ? "র" : "-এর");
	},
	dir: "ltr",
	bounds: {
		about: "প্রায় {n}",
		"more-than": "{n} বেশি",
		"at-least": "কমপক্ষে {n}",
		"less-than": "{n} কম",
		"at-most": "সর্বোচ্চ {n}"
	},
	asOf: "{date} পর্যন্ত",
	since: "{date} থেকে",
	scale: {
		each: {
			one: "প্রতিটি চিহ্ন একজন মানুষ",
			other: "প্রতিটি চিহ্ন {n} জন মানুষ"
		},
		marks: { other: "{n}টি চিহ্ন" },
		partOfOne: "একটি চিহ্নের অংশ",
		open: "ছোট চিহ্ন: বিবৃতিতে সঠিক সংখ্যা দেওয়া নেই"
	},
	source: "উৎস বাক্য",
	inContext: "প্রসঙ্গসহ পড়ুন",
	translation: {
		official: "আনুষ্ঠানিক অনুবাদ",
		unofficial: "অনানুষ্ঠানিক অনুবাদ"
	},
	original: "মূল পাঠ",
	issuer: { other: "{n}টি সংগঠনের যৌথ বিবৃতি" },
	comma: ", ",
	colon: ": ",
	unsigned: "বিবৃতি",
	signed: { other: "{n}টি সংগঠন স্বাক্ষর করেছে" },
	filter: "সংগঠন খুঁজুন",
	matches: "মিলেছে: {total}টির মধ্যে {n}টি সংগঠন",
	mixed: {
		organization: { other: "{n}টি সংগঠন" },
		network: { other: "{n}টি নেটওয়ার্ক" },
		person: { other: "{n} জন ব্যক্তি" },
		issuer: "যৌথ বিবৃতি, স্বাক্ষরকারী: {who}",
		signed: "স্বাক্ষরকারী: {who}",
		filter: "স্বাক্ষরকারী খুঁজুন",
		matches: "মিলেছে: {total}-এর মধ্যে {n}"
	},
	version: "সংস্করণ {version}",
	corrected: "সংশোধিত: {date}",
	joinedLater: "{signed}, পরে আরও {n}",
	joined: "যোগদান: {date}",
	showAll: "সব {n}টি দেখান",
	showFewer: "কম দেখান",
	quotation: "“{text}”",
	askedOf: "যাদের কাছে দাবি",
	demandFilter: "যাদের কাছে দাবি, সেই অনুযায়ী বাছুন",
	saidAs: "বিবৃতিতে",
	demandsShown: "দেখানো দাবি: {total}টির মধ্যে {n}টি",
	range: "{start} থেকে {end} পর্যন্ত",
	labels: {
		cite: "উদ্ধৃত করুন",
		share: "শেয়ার করুন",
		embed: "এমবেড করুন"
	},
	actionsFailed: "এই কাজটি লোড করা যায়নি",
	ahead: "{date} পর্যন্ত যা তখনও বাকি ছিল",
	customStatement: {
		loading: "বিবৃতি লোড হচ্ছে",
		failed: "বিবৃতিটি দেখানো যায়নি"
	},
	actions: {
		plain: "সাধারণ পাঠ্য",
		copied: "ক্লিপবোর্ডে কপি হয়েছে",
		shared: "শেয়ার হয়েছে",
		refused: "ক্লিপবোর্ড ব্যবহার করা যাচ্ছে না: নির্বাচিত পাঠ্য কপি করুন"
	}
};

// src/i18n/locales/es.ts
/** Spanish. No native speaker has checked these words yet. */
var messages$4 = {
	...intl("es"),
	dir: "ltr",
	in: (language) => inRegion(messages$4, language),
	bounds: {
		about: "Alrededor de {n}",
		"more-than": "Más de {n}",
		"at-least": "Al menos {n}",
		"less-than": "Menos de {n}",
		"at-most": "Como máximo {n}"
	},
	asOf: "A {date}",
	since: "desde {date}",
	sinceDay: "desde el {date}",
	scale: {
		each: {
			one: "Cada marca representa a una persona",
			many: "Cada marca representa a {n} de personas",
			other: "Cada marca representa a {n} personas"
		},
		marks: {
			one: "{n} marca",
			other: "{n} marcas"
		},
		partOfOne: "Parte de una marca",
		open: "Marcas pequeñas: la declaración no da un número exacto"
	},
	source: "Frase fuente",
	inContext: "Leer en su contexto",
	translation: {
		official: "Traducción oficial",
		unofficial: "Traducción no oficial"
	},
	original: "Texto original",
	issuer: {
		one: "Declaración conjunta de {n} organización",
		other: "Declaración conjunta de {n} organizaciones"
	},
	comma: ", ",
	colon: ": ",
	unsigned: "Declaración",
	signed: {
		one: "Firmada por {n} organización",
		other: "Firmada por {n} organizaciones"
	},
	filter: "Buscar una organización",
	matches: "Resultados: {n} de {total} organizaciones",
	mixed: {
		organization: {
			one: "{n} organización",
			other: "{n} organizaciones"
		},
		network: {
			one: "{n} red",
			other: "{n} redes"
		},
		person: {
			one: "{n} persona",
			other: "{n} personas"
		},
		issuer: "Declaración conjunta de {who}",
		signed: "Firmada por {who}",
		filter: "Buscar entre quienes firman",
		matches: "Resultados: {n} de {total}"
	},
	version: "versión {version}",
	corrected: "Corregida: {date}",
	joinedLater: "{signed} y {n} más desde entonces",
	joined: "adhesión: {date}",
	showAll: "Mostrar las {n}",
	showFewer: "Mostrar menos",
	quotation: "«{text}»",
	askedOf: "Se pide a",
	demandFilter: "Filtrar por destinatario",
	saidAs: "En la declaración",
	demandsShown: "Peticiones mostradas: {n} de {total}",
	range: "{start} – {end}",
	labels: {
		cite: "Citar",
		share: "Compartir",
		embed: "Insertar"
	},
	actionsFailed: "No se pudo cargar esta acción",
	ahead: "Lo que aún estaba por venir en {date}",
	aheadDay: "Lo que aún estaba por venir el {date}",
	customStatement: {
		loading: "Cargando la declaración",
		failed: "No se pudo mostrar la declaración"
	},
	actions: {
		plain: "Texto sin formato",
		copied: "Copiado al portapapeles",
		shared: "Compartido",
		refused: "El portapapeles no está disponible: copie el texto seleccionado"
	}
};

// src/i18n/locales/fr.ts
/** French. No native speaker has checked these words yet. */
var formats$3 = intl("fr");
var messages$3 = {
	...formats$3,
	dir: "ltr",
	date: (date) => formats$3.date(date).replace(/^1 /, "1er "),
	bounds: {
		about: "Environ {n}",
		"more-than": "Plus de {n}",
		"at-least": "Au moins {n}",
		"less-than": "Moins de {n}",
		"at-most": "Au plus {n}"
	},
	asOf: "En {date}",
	asOfDay: "Au {date}",
	since: "depuis {date}",
	sinceDay: "depuis le {date}",
	scale: {
		each: {
			one: "Chaque marque représente une personne",
			many: "Chaque marque représente {n} de personnes",
			other: "Chaque marque représente {n} personnes"
		},
		marks: {
			one: "{n} marque",
			other: "{n} marques"
		},
		partOfOne: "Une partie d’une marque",
		open: "Petites marques\xA0: la déclaration ne donne pas de nombre exact"
	},
	source: "Phrase source",
	inContext: "Lire dans son contexte",
	translation: {
		official: "Traduction officielle",
		unofficial: "Traduction non officielle"
	},
	original: "Texte original",
	issuer: {
		one: "Déclaration commune de {n} organisation",
		other: "Déclaration commune de {n} organisations"
	},
	comma: ", ",
	colon: "\xA0: ",
	unsigned: "Déclaration",
	signed: {
		one: "Signée par {n} organisation",
		other: "Signée par {n} organisations"
	},
	filter: "Chercher une organisation",
	matches: "Résultats\xA0: {n} sur {total} organisations",
	mixed: {
		organization: {
			one: "{n} organisation",
			other: "{n} organisations"
		},
		network: {
			one: "{n} réseau",
			other: "{n} réseaux"
		},
		person: {
			one: "{n} personne",
			other: "{n} personnes"
		},
		issuer: "Déclaration commune de {who}",
		signed: "Signée par {who}",
		filter: "Chercher un signataire",
		matches: "Résultats\xA0: {n} sur {total}"
	},
	version: "version {version}",
	corrected: "Corrigée le {date}",
	joinedLater: "{signed}, puis par {n} autres",
	joined: "signature\xA0: {date}",
	showAll: "Afficher les {n}",
	showFewer: "Afficher moins",
	quotation: "«\xA0{text}\xA0»",
	askedOf: "Demandé à",
	demandFilter: "Filtrer par destinataire",
	saidAs: "Dans la déclaration",
	demandsShown: "Demandes affichées\xA0: {n} sur {total}",
	range: "{start} – {end}",
	labels: {
		cite: "Citer",
		share: "Partager",
		embed: "Intégrer"
	},
	actionsFailed: "Cette action n’a pas pu être chargée",
	ahead: "Encore à venir en {date}",
	aheadDay: "Encore à venir au {date}",
	customStatement: {
		loading: "Chargement de la déclaration",
		failed: "La déclaration n’a pas pu être affichée"
	},
	actions: {
		plain: "Texte brut",
		copied: "Copié dans le presse-papiers",
		shared: "Partagé",
		refused: "Le presse-papiers n’est pas disponible\xA0: copiez le texte sélectionné"
	}
};

// src/i18n/locales/ja.ts
/** Japanese. No native speaker has checked these words yet. */
var messages$2 = {
	...intl("ja"),
	dir: "ltr",
	bounds: {
		about: "約{n}",
		"more-than": "{n}超",
		"at-least": "{n}以上",
		"less-than": "{n}未満",
		"at-most": "{n}以下"
	},
	asOf: "{date}現在",
	since: "{date}以降",
	scale: {
		each: { other: "印1個は{n}人を表す" },
		marks: { other: "印{n}個" },
		partOfOne: "印1個の一部",
		open: "小さい印：声明に正確な人数の記載なし"
	},
	source: "出典の文",
	inContext: "文脈の中で読む",
	translation: {
		official: "公式訳",
		unofficial: "非公式訳"
	},
	original: "原文",
	issuer: { other: "{n}団体による共同声明" },
	comma: "、",
	colon: "：",
	unsigned: "声明",
	signed: { other: "{n}団体が署名" },
	filter: "団体を探す",
	matches: "該当：{total}団体中{n}団体",
	mixed: {
		organization: { other: "{n}団体" },
		network: { other: "{n}ネットワーク" },
		person: { other: "個人{n}名" },
		issuer: "{who}による共同声明",
		signed: "{who}が署名",
		filter: "署名者を探す",
		matches: "該当：{total}件中{n}件"
	},
	version: "第{version}版",
	corrected: "{date}訂正",
	joinedLater: "{signed}、その後さらに{n}",
	joined: "{date}に署名",
	showAll: "{n}団体すべてを表示",
	showFewer: "一部だけ表示",
	quotation: "「{text}」",
	askedOf: "要請先",
	demandFilter: "要請先で絞り込む",
	saidAs: "声明での表現",
	demandsShown: "表示中の要請：{total}件中{n}件",
	range: "{start}～{end}",
	labels: {
		cite: "引用",
		share: "共有",
		embed: "埋め込み"
	},
	actionsFailed: "この操作を読み込めませんでした",
	ahead: "{date}時点で今後の予定",
	customStatement: {
		loading: "声明を読み込んでいます",
		failed: "声明を表示できませんでした"
	},
	actions: {
		plain: "プレーンテキスト",
		copied: "クリップボードにコピーしました",
		shared: "共有しました",
		refused: "クリップボードを使えません。選択されたテキストをコピーしてください"
	}
};

// src/i18n/locales/my.ts
/** Burmese. No native speaker has checked these words yet. */
var tag = "my-u-nu-mymr";
/** Burmese digits are in Unicode in the order 0 to 9. */
var inDigits = (value) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(4160 + Number(digit)));
var months = "ဇန်နဝါရီလ ဖေဖော်ဝါရီလ မတ်လ ဧပြီလ မေလ ဇွန်လ ဇူလိုင်လ ဩဂုတ်လ စက်တင်ဘာလ အောက်တိုဘာလ နိုဝင်ဘာလ ဒီဇင်ဘာလ".split(" ");
var powers = [
	[1e9, "ဘီလီယံ"],
	[1e6, "သန်း"],
	[1e5, "သိန်း"],
	[1e4, "သောင်း"],
	[1e3, "ထောင်"]
];
var own = {
	number(value, notation) {
		if (!notation) return intl(tag).number(value);
		const [power, name] = powers.find(([least]) => value >= least) ?? [1, ""];
		return `${inDigits(value / power)} ${name}`.trim();
	},
	date(date) {
		const [year, month, day] = date.split("-").map(Number);
		return [
			year && inDigits(year) + " ခုနှစ်",
			months[month - 1],
			day && inDigits(day) + " ရက်"
		].filter(Boolean).join(" ");
	},
	list: (names) => [...names.slice(0, -2), names.slice(-2).join("နှင့် ")].join(" - ")
};
var messages$1 = {
	...intl(tag),
	...own,
	dir: "ltr",
	bounds: {
		about: "{n} ခန့်",
		"more-than": "{n} ကျော်",
		"at-least": "အနည်းဆုံး {n}",
		"less-than": "{n} အောက်",
		"at-most": "အများဆုံး {n}"
	},
	asOf: "{date}အထိ",
	since: "{date}ကတည်းက",
	scale: {
		each: { other: "အမှတ်တစ်ခုလျှင် လူ {n} ဦး" },
		marks: { other: "အမှတ် {n} ခု" },
		partOfOne: "အမှတ်တစ်ခု၏ တစ်စိတ်တစ်ပိုင်း",
		open: "အမှတ်အသေး - ကြေညာချက်တွင် အတိအကျ ကိန်းဂဏန်း မဖော်ပြထားပါ"
	},
	source: "ရင်းမြစ်ဝါကျ",
	inContext: "ဆက်စပ်စာသားနှင့်အတူ ဖတ်ရန်",
	translation: {
		official: "တရားဝင် ဘာသာပြန်",
		unofficial: "တရားဝင်မဟုတ်သော ဘာသာပြန်"
	},
	original: "မူရင်းစာသား",
	issuer: { other: "အဖွဲ့အစည်း {n} ခု၏ ပူးတွဲကြေညာချက်" },
	comma: "၊ ",
	colon: " - ",
	unsigned: "ကြေညာချက်",
	signed: { other: "အဖွဲ့အစည်း {n} ခု လက်မှတ်ရေးထိုးထားသည်" },
	filter: "အဖွဲ့အစည်း ရှာရန်",
	matches: "ကိုက်ညီမှု - အဖွဲ့အစည်း {total} ခုအနက် {n} ခု",
	mixed: {
		organization: { other: "အဖွဲ့အစည်း {n} ခု" },
		network: { other: "ကွန်ရက် {n} ခု" },
		person: { other: "လူပုဂ္ဂိုလ် {n} ဦး" },
		issuer: "{who}၏ ပူးတွဲကြေညာချက်",
		signed: "{who} လက်မှတ်ရေးထိုးထားသည်",
		filter: "လက်မှတ်ရေးထိုးသူ ရှာရန်",
		matches: "ကိုက်ညီမှု - {total} အနက် {n}"
	},
	version: "ဗားရှင်း {version}",
	corrected: "ပြင်ဆင်သည့်ရက် - {date}",
	joinedLater: "{signed}၊ နောက်ပိုင်း ထပ်မံ {n}",
	joined: "ပူးပေါင်းသည့်ရက် - {date}",
	showAll: "{n} ခုလုံး ပြရန်",
	showFewer: "လျှော့ပြရန်",
	quotation: "“{text}”",
	askedOf: "တောင်းဆိုခံရသူ",
	demandFilter: "တောင်းဆိုခံရသူအလိုက် စစ်ထုတ်ရန်",
	saidAs: "ကြေညာချက်တွင်",
	demandsShown: "ပြထားသော တောင်းဆိုချက် - {total} ခုအနက် {n} ခု",
	range: "{start}မှ {end}အထိ",
	labels: {
		cite: "ကိုးကားရန်",
		share: "မျှဝေရန်",
		embed: "ထည့်သွင်းရန်"
	},
	actionsFailed: "ဤလုပ်ဆောင်ချက်ကို ဖွင့်၍ မရပါ",
	ahead: "{date}တွင် မကျရောက်သေးသည့် ဖြစ်ရပ်များ",
	customStatement: {
		loading: "ကြေညာချက်ကို ဖွင့်နေသည်",
		failed: "ကြေညာချက်ကို မပြသနိုင်ပါ"
	},
	actions: {
		plain: "သာမန်စာသား",
		copied: "ကလစ်ဘုတ်သို့ ကူးယူပြီး",
		shared: "မျှဝေပြီး",
		refused: "ကလစ်ဘုတ် မသုံးနိုင်ပါ - ရွေးထားသော စာသားကို ကူးယူပါ"
	}
};

// src/i18n/locales/th.ts
/** Thai. No native speaker has checked these words yet. */
var messages = {
	...intl("th"),
	dir: "ltr",
	bounds: {
		about: "ประมาณ {n}",
		"more-than": "มากกว่า {n}",
		"at-least": "อย่างน้อย {n}",
		"less-than": "น้อยกว่า {n}",
		"at-most": "ไม่เกิน {n}"
	},
	asOf: "ณ {date}",
	asOfDay: "ณ วันที่ {date}",
	since: "ตั้งแต่ {date}",
	sinceDay: "ตั้งแต่วันที่ {date}",
	scale: {
		each: { other: "แต่ละเครื่องหมายแทน {n} คน" },
		marks: { other: "{n} เครื่องหมาย" },
		partOfOne: "บางส่วนของเครื่องหมาย",
		open: "เครื่องหมายเล็ก: แถลงการณ์ไม่ได้ระบุจำนวนที่แน่นอน"
	},
	source: "ประโยคที่มา",
	inContext: "อ่านในบริบท",
	translation: {
		official: "คำแปลอย่างเป็นทางการ",
		unofficial: "คำแปลอย่างไม่เป็นทางการ"
	},
	original: "ข้อความต้นฉบับ",
	issuer: { other: "แถลงการณ์ร่วมของ {n} องค์กร" },
	comma: " ",
	colon: ": ",
	unsigned: "แถลงการณ์",
	signed: { other: "ลงนามโดย {n} องค์กร" },
	filter: "ค้นหาองค์กร",
	matches: "พบ {n} จาก {total} องค์กร",
	mixed: {
		organization: { other: "{n} องค์กร" },
		network: { other: "{n} เครือข่าย" },
		person: { other: "บุคคล {n} คน" },
		issuer: "แถลงการณ์ร่วมของ {who}",
		signed: "ลงนามโดย {who}",
		filter: "ค้นหาผู้ลงนาม",
		matches: "พบ {n} จาก {total}"
	},
	version: "ฉบับที่ {version}",
	corrected: "แก้ไขเมื่อ {date}",
	joinedLater: "{signed} และอีก {n} ในภายหลัง",
	joined: "เข้าร่วมเมื่อ {date}",
	showAll: "แสดงทั้งหมด {n}",
	showFewer: "แสดงน้อยลง",
	quotation: "“{text}”",
	askedOf: "เรียกร้องต่อ",
	demandFilter: "กรองตามผู้ถูกเรียกร้อง",
	saidAs: "ในแถลงการณ์",
	demandsShown: "ข้อเรียกร้องที่แสดง: {n} จาก {total}",
	range: "{start} ถึง {end}",
	labels: {
		cite: "อ้างอิง",
		share: "แบ่งปัน",
		embed: "ฝัง"
	},
	actionsFailed: "ไม่สามารถโหลดการดำเนินการนี้ได้",
	ahead: "ยังมาไม่ถึง ณ {date}",
	customStatement: {
		loading: "กำลังโหลดแถลงการณ์",
		failed: "ไม่สามารถแสดงแถลงการณ์ได้"
	},
	actions: {
		plain: "ข้อความธรรมดา",
		copied: "คัดลอกไปยังคลิปบอร์ดแล้ว",
		shared: "แบ่งปันแล้ว",
		refused: "ใช้คลิปบอร์ดไม่ได้: คัดลอกข้อความที่เลือกไว้"
	}
};

// src/i18n/all-locales.ts
/** The messages of every language, by primary subtag, for tools and for builds with a single file. */
var all = {
	ar: messages$6,
	bn: messages$5,
	en,
	es: messages$4,
	fr: messages$3,
	ja: messages$2,
	my: messages$1,
	th: messages
};
/** Returns the messages for a language tag, by its primary subtag, or `undefined` if there are none. */
var messagesFor = (lang) => new Map(Object.entries(all)).get(primary(lang));

// src/elements/shared/actions.template.ts
/**
* Renders the row of actions under a widget, the panel for an action, and the live region for its outcome. Calls
* `prepare` when a reader points at the row, touches it, or moves the focus into it.
*/
function actionsTemplate(names, messages, act, prepare) {
	return T`<p part="actions" @pointerenter="${prepare}" @focusin="${prepare}">${names.map((name) => {
		const known = Object.keys(messages.labels);
		const [fault] = faultIn("actions", name, known);
		if (fault) throw fault;
		const label = messages.labels[name];
		const choose = () => {
			act(name);
		};
		return T`<button part="action" @click="${choose}">${label}</button>`;
	})}</p><div part="panel"></div><p part="outcome" role="status"></p>`;
}

// src/elements/shared/frame.template.ts
/**
* Renders the frame around a widget, with its language and its theme.
* @param rendering On a server, what the widget is rendered from.
*/
function frameTemplate(content, { tag, dir }, theme, rendering = false) {
	return T`<div part="base" lang="${tag}" dir="${dir}" data-theme="${theme ?? "auto"}" data-rendered="${rendering ? rendering : A}">${content}</div>`;
}

// src/runtime/version.ts
/** The version of the library. The build defines it, from `package.json`. */
var version = "1.0.0";
/** The hash of the code that renders elements, which can change between two versions. The build defines it. */
var drawing$1 = "65106fbc";

// src/elements/rendering.ts
/**
* Says what a rendered element depends on: the library, the statement, the language and the attributes. HTML that is
* rendered before the module runs has it as `data-rendered`. An element that depends on the same would render the same, so
* it need not take over until it is used.
*/
/** Returns the part before the attributes. `statement` is the fingerprint of the statement's content. */
var editionOf = (statement, language) => `${version}-${drawing$1}-${statement} ${language}`;
/** Orders the names of attributes. */
var inOrder = (names) => [...names].sort();
/** Returns the whole text. Leaves out empty attributes. */
var renderingOf = (edition, names, valueOf) => inOrder(names).reduce((text, name) => {
	const value = valueOf(name);
	return value ? `${text} ${name}=${value}` : text;
}, edition);

// src/utils/fingerprint.ts
/** Returns an object with its names in order. Keeps other values. */
var ordered = (_, value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1)) : value;
/**
* Returns a short text that differs if data differ, whatever the order of the names in an object (FNV-1a of the JSON, 32
* bits). Unlike a cryptographic hash, it is there at once.
*/
function fingerprintOf(data) {
	const text = JSON.stringify(data, ordered);
	let hash = 2166136261;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return (hash >>> 0).toString(36);
}

// src/statement/content.ts
/** Returns the content of a statement as a module embeds it. */
function embeddedContentOf(statement) {
	const content = contentOf(statement);
	return {
		...content,
		fingerprint: fingerprintOf(content)
	};
}
/** Returns the content of a statement, without its other parts. */
function contentOf(statement) {
	const { id, title, date, language, url, pullQuote, sections, figures, demands } = statement;
	const { pullQuotes, version, corrections, notes, signatories, translations } = statement;
	const addressed = new Set(demands.flatMap(({ addressees }) => addressees));
	return {
		id,
		title,
		date,
		language,
		...url && { url },
		...pullQuote && { pullQuote },
		...pullQuotes && { pullQuotes },
		...version && { version },
		...corrections && { corrections },
		sections,
		figures,
		demands,
		actors: statement.actors.filter((actor) => addressed.has(actor.id)).map((actor) => ({
			id: actor.id,
			name: actor.name
		})),
		events: statement.events.map((event) => ({
			id: event.id,
			date: event.date,
			heading: event.heading,
			source: event.source
		})),
		...notes && { notes },
		signatories,
		...translations && { translations }
	};
}

// src/statement/sentence-url.ts
/**
* Returns the URL of a sentence where the statement is published, if that is known: the page that the command `build`
* writes has an anchor for each sentence. A URL that has a hash stays as it is.
*/
var sentenceUrl = ({ url }, sentence) => !url || url.includes("#") ? url : `${url}#${sentence}`;

// src/statement/translation.ts
var known$2 = /* @__PURE__ */ new WeakMap();
/** Returns the statement as a page in the given language shows it. Returns the same object each time. */
function inLanguage(statement, language) {
	const all = [statement, ...statement.translations ?? []];
	const fitting = all.find((candidate) => candidate.language === language) ?? all.find((candidate) => primary(candidate.language) === primary(language)) ?? statement;
	if (fitting === statement) return statement;
	const shown = known$2.get(statement) ?? /* @__PURE__ */ new Map();
	known$2.set(statement, shown);
	const found = shown.get(fitting) ?? translated(statement, fitting);
	shown.set(fitting, found);
	return found;
}
/** Translations with `empty` in the place of what they leave out: it does not stay in the language of the statement. */
var filled = (texts = {}, empty) => Object.fromEntries(Object.entries(texts).map(([id, given]) => [id, {
	...empty,
	...typeof given === "string" ? { text: given } : given
}]));
function translated(statement, translation) {
	const { status, title, language } = translation;
	/** Returns the items with their translations. */
	const merge = (items, texts = {}, field) => {
		const byId = new Map(Object.entries(texts));
		return items.map((item) => {
			const text = byId.get(item.id);
			if (!text) return item;
			const fields = typeof text === "string" ? { [field]: text } : text;
			return {
				...item,
				...fields,
				language,
				status,
				original: item
			};
		});
	};
	const texts = filled(translation.sentences, { marks: void 0 });
	const withSentences = (items) => items.map((item) => ({
		...item,
		sentences: merge(item.sentences, texts)
	}));
	const sections = statement.sections.map((section) => ({
		...section,
		paragraphs: withSentences(section.paragraphs)
	}));
	return {
		...statement,
		...title && {
			title,
			titleLanguage: language
		},
		sections: merge(sections, translation.sections, "heading"),
		figures: merge(statement.figures, filled(translation.figures, { sinceText: void 0 })),
		demands: merge(statement.demands, translation.demands, "heading"),
		actors: merge(statement.actors, translation.actors, "name"),
		events: merge(statement.events, translation.events, "heading"),
		...statement.notes && { notes: withSentences(statement.notes) }
	};
}

// src/styles/base.styles.ts
/** The styles that every element shares: frame, type, quotation, citation, focus and print. */
var base = i$1`:host{all:initial;display:block;min-inline-size:0;max-inline-size:100%;color:inherit;color-scheme:inherit;font-family:inherit;font-size:inherit;line-height:1.5;visibility:inherit}:host([hidden]){display:none}[part=base]{container-type:inline-size;contain-intrinsic-inline-size:min(15em,60vw);padding:var(--_space);border-block-start:2px solid var(--_accent);border-radius:var(--statement-radius,0);background:var(--_surface);color:var(--_text);font-family:var(--statement-font, inherit);font-size:var(--statement-font-size, inherit);font-variant-numeric:lining-nums;overflow-wrap:break-word;text-align:left}[part=base][dir=rtl]{text-align:right}:host([preset=compact]) [part=base]{font-size:var(--statement-font-size, .9375em)}:host([preset=plain]) [part=base]{border:0}*{box-sizing:border-box;margin:0;letter-spacing:inherit;word-spacing:inherit}[lang] [lang]:not([id]),[part=signatory]{unicode-bidi:plaintext}[part=signatory]>small{display:block}:is(h1, h2, h3, h4, h5, h6),[part=number]{font-family:var(--statement-heading-font, inherit);font-size:var(--_heading);font-weight:600;line-height:1.2;text-wrap:balance;word-break:auto-phrase}:is(h1,h2,h3,h4,h5,h6,[part=number],[part=scale],[part=citation],blockquote):lang(my){line-height:1.8}[part=addressees]::first-letter,[part=number]::first-letter{text-transform:uppercase}blockquote{position:relative;max-inline-size:34em;font-family:var(--statement-quote-font, Georgia, serif);text-align:start;text-wrap:pretty}[part=sentence]{inline-size:fit-content;quotes:'“' '”'}[part=sentence]:is(:lang(ar),:lang(es)){quotes:'«' '»'}[part=sentence]:lang(fr){quotes:'«\\a0' '\\a0»'}[part=sentence]:lang(ja){quotes:'「' '」'}blockquote[part=sentence]::before{content:open-quote;position:absolute;inset-inline-end:100%;color:var(--_muted)}blockquote[part=sentence]::after{content:close-quote;color:var(--_muted)}:host([preset=plain]) blockquote[part=sentence]::before{position:static}cite{font-style:inherit}time{display:inline-block}button,input{min-block-size:max(24px,2.25em);padding:.25em .75em;border:1px solid var(--_muted);border-radius:var(--statement-radius,0);background-color:transparent;color:inherit;font:inherit}textarea{inline-size:100%;min-block-size:8em}button{margin-block-start:0.75em;margin-inline-end:.5em;font-size:.875em}a,button,summary{color:var(--_link);cursor:pointer;text-decoration-thickness:1px;text-underline-offset:0.2em}[part=link],summary{min-block-size:24px;font-size:.875em}summary{position:relative}summary>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}[part=link]{display:inline-block;margin-block-start:0.5em}summary+blockquote{margin-block-start:0.25em}[part=context]{margin-block-start:0.75em}mark{background:var(--_mark);color:inherit}[part=signatories]{columns:15em;column-gap:2em;padding:0}[part=signatory]{margin-inline-start:2em;padding-block:0.2em;break-inside:avoid}::marker{color:var(--_muted)}:focus-visible{outline:2px solid var(--_link);outline-offset:2px}[part=as-of],[part=citation],small{font-size:.875em}[part=as-of],small{color:var(--_muted)}[part=citation]{margin-block-start:1.25em;padding-block-start:0.75em;border-block-start:1px solid var(--_border);text-wrap:pretty}@media print{::details-content{content-visibility:visible;block-size:auto}summary{list-style:none}blockquote[part=sentence]::before{position:static!important}[part=base]{border-inline:0;padding-inline:0}:is(h1,h2,h3,h4,h5,h6){break-after:avoid}[part=citation],[part=demand],[part=figure],[part=footnote],[part=item],[part=paragraph],[part=quotation],[part=signatories]{break-inside:avoid}a:not([role],.url)::after{content:' ' attr(href)}:focus-visible{outline:0}[part=actions],[part=filter],[part=link],[part=outcome],[part=panel],[part=status],button{display:none}}`;

// src/styles/pre-upgrade.styles.ts
/**
* Styles for HTML that a server or a snippet renders before the module runs. A control that does not work yet is
* invisible and keeps its place. Without scripts, it leaves no gap, and its hidden content is shown.
*/
var inert = i$1`:host(:not(:defined)) :is(button,[part=filter],a[href^='#']){visibility:hidden}@media (scripting:none){:host(:not(:defined)) :is(button,a[href^='#'],[part=filter],[part=status],[part=actions]){display:none}:host(:not(:defined)) ol[hidden]{display:block}:host(:not(:defined)) li[hidden]{display:list-item}}`;

// src/styles/tokens.styles.ts
/**
* The palette, light and dark, and the type scale of each preset. A `--statement-…` property of the page has precedence.
* Browsers without `light-dark()` (Chrome before 123, Safari before 17.5) show the colours of the page.
*/
var tokens = i$1`[part=base]{--_text:var(--statement-text, light-dark(#1f2328, #e7e9eb));--_surface:var(--statement-surface, light-dark(#f7f6f2, #191b1f));--_accent:var(--statement-accent, light-dark(#1d4e6f, #93c0da));--_link:var(--_accent);--_muted:var(--statement-muted, color-mix(in srgb, var(--_text) 85%, var(--_surface)));--_border:var(--statement-border, color-mix(in srgb, var(--_text) 20%, var(--_surface)));--_mark:var(--statement-mark, color-mix(in srgb, var(--_accent) 16%, var(--_surface)));--_space:var(--statement-space, min(1.5em, 6vi));--_heading:clamp(1.125em, 9cqi, 1.5em);--_quote:clamp(1.25em, 7cqi, 1.5em)}@supports not (color:light-dark(red,red)){[part=base]{--_text:var(--statement-text, currentColor);--_surface:var(--statement-surface, transparent);--_accent:var(--statement-accent, currentColor);--_muted:var(--statement-muted, currentColor);--_border:var(--statement-border, currentColor)}}@supports (color:oklch(from red l c h)){[part=base]{--_link:light-dark(
        oklch(from var(--_accent) min(l, 0.5) c h),
        oklch(from var(--_accent) max(l, 0.83) c h)
      )}}:host([preset=compact]) [part=base]{--_space:var(--statement-space, min(0.875em, 6vi));--_heading:1.125em;--_quote:1.125em}:host([preset=plain]) [part=base]{--_text:var(--statement-text, currentColor);--_surface:var(--statement-surface, transparent);--_accent:var(--statement-accent, currentColor);--_link:color-mix(in oklch, var(--_accent) 20%, oklch(from var(--_text) l none none));--_space:var(--statement-space, 0)}[part=base][data-theme=light]{color-scheme:light}[part=base][data-theme=dark]{color-scheme:dark}@media print{[part=base],[part=base][data-theme]{color-scheme:light}}`;

// src/snippets/columns.ts
/**
* Returns the CSS rule for the maximum number of columns, or nothing if the value is not a whole number. The name of the
* tag gives it precedence over the style sheet that the element adopts while its language loads.
*/
var columnsRule = (columns) => isWhole(columns) ? `ol[part=signatories]{column-count:${columns}}` : "";

// src/snippets/element-format.ts
/**
* Returns the fallback content of an element: its content as plain HTML on one line.
* @throws if an attribute names an unknown id.
*/
function fallbackOf(statement, element, attributes, messages) {
	const lang = primary(messages.tag);
	const named = withPresentNames(element, attributes);
	const fallback = registry[element].fallback(inLanguage(statement, messages.tag), named, messages);
	return `<span lang="${lang}" dir="${messages.dir}">${fallback}</span>`;
}
/** Returns the attributes with the language of the words, if the page does not set it. */
function spokenIn(messages, attributes) {
	const lang = primary(messages.tag);
	return lang === "en" ? attributes : {
		lang,
		...attributes
	};
}
/**
* Returns the snippet of an element: its tag with its attributes, and the same content as plain HTML between the
* tags.
* @throws if an attribute names an unknown id.
*/
function elementFormat(statement, element, attributes, messages) {
	const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
	const content = fallbackOf(statement, element, attributes, messages);
	return `<${element}${list.join("")}>${content}</${element}>`;
}

// src/snippets/template-html.ts
/**
* Matches an attribute or a binding of Lit at the end of the text before its value. In quotes, other text can precede
* the value.
*/
var binding = /\s([.?@]?)([\w-]+)=(?:(")[^"]*)?$/;
/**
* Renders a template as HTML. The values of this library's templates are texts, numbers, templates and lists of
* these. Leaves out bindings to events and properties.
*/
function templateHtml({ strings, values }) {
	let html = "";
	let quoted = false;
	strings.forEach((string, index) => {
		html += quoted ? string.replace("\"", "") : string;
		quoted = false;
		if (index === values.length) return;
		const value = values[index];
		if (html.lastIndexOf("<") <= html.lastIndexOf(">")) {
			html += childHtml(value);
			return;
		}
		const [whole, kind, name = "", quote] = binding.exec(html);
		if (!kind && value !== A) {
			html += quote ? attribute(value) : `"${attribute(value)}"`;
			return;
		}
		html = html.slice(0, -whole.length);
		quoted = quote !== void 0;
		if (kind === "?" && value) html += ` ${name}`;
	});
	return html;
}
/** Lists render missing values as an empty text. */
var attribute = (value) => escape([value].join());
function childHtml(value) {
	if (value === A) return "";
	if (Array.isArray(value)) return value.map(childHtml).join("");
	if (value !== null && typeof value === "object") return templateHtml(value);
	return attribute(value);
}

// src/snippets/dsd-format.ts
var noAction = () => void 0;
/** Returns the part of the style sheet that all elements share, for HTML that is rendered before the module runs. */
var sharedStyle = () => oneLine([
	base,
	tokens,
	inert
].join(""));
/** Returns the part of the style sheet for one element. */
var ownStyle = (element) => oneLine(drawings[element].styles.cssText);
/**
* Returns the style sheet in the snippet of an element. The text depends only on the attributes, so that a policy can
* allow it by its hash. Such a policy allows no `style` attribute, which the element does not need.
*/
function dsdStyle(element, { columns = "" }) {
	return sharedStyle() + ownStyle(element) + columnsRule(columns);
}
/**
* Returns the first rendering of an element, as HTML.
* @param inContext Whether the page shows the full text (`joint-statement`), to which the widget then links.
* @throws if an attribute names an unknown id.
*/
function drawing(statement, element, attributes, messages, inContext = false) {
	const anchor = attributes.src ?? attributes.statement ? `${statement.id}:` : "";
	const link = (id) => inContext ? `#${anchor}${id}` : sentenceUrl(statement, id);
	const level = headingLevelOf(attributes["heading-level"]);
	const shown = inLanguage(statement, messages.tag);
	const named = withPresentNames(element, attributes);
	return framed(drawings[element].draw(shown, named, messages, {
		level,
		link,
		anchor
	}), messages, attributes);
}
/** Returns a rendered template of an element with its frame and its actions, as HTML. */
function framed(template, messages, attributes) {
	const actions = ids(attributes.actions);
	const content = [template, actions && actionsTemplate(actions, messages, noAction, noAction)];
	return oneLine(templateHtml(frameTemplate(content, messages, attributes.theme)));
}
/**
* Returns a declarative shadow root. One element is around all, because the element in the page removes the last node
* that it finds.
* @param rendering What the HTML depends on, as in `renderingOf`. Default: unknown.
*/
var declarativeRoot = (style, html, rendering = "") => `<template shadowrootmode="open"><div data-rendered="${escape(rendering)}"><style>${style}</style>${html}</div></template>`;
/** Returns the first part of `renderingOf` for a statement and a language. */
var editionFor = (statement, messages) => editionOf(fingerprintOf(contentOf(statement)), primary(messages.tag));
/**
* Returns the snippet for a site that keeps HTML unchanged: the element format with the rendered element in a
* declarative shadow root (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode). The
* browser renders it before any script runs, and nothing moves when the element takes over. The snippet always names
* its language and ignores the language of the page.
* @param inContext As in `drawing`.
* @throws if an attribute names an unknown id.
*/
function dsdFormat(statement, element, attributes, messages, inContext = false) {
	const lang = primary(messages.tag);
	const html = drawing(statement, element, attributes, messages, inContext);
	const rendering = attributes.src ?? attributes.statement ? "" : renderingOf(editionFor(statement, messages), Object.keys(attributes).filter((name) => name !== "lang"), (name) => attributes[name]);
	const root = declarativeRoot(dsdStyle(element, attributes), html, rendering);
	return elementFormat(statement, element, {
		lang,
		...attributes
	}, messages).replace(">", () => `>${root}`);
}

// src/elements/descriptor.ts
/** The attributes that every element has. In a form, they follow the element's own attributes. */
var commonAttributes = {
	theme: {
		kind: "enum",
		values: themes,
		default: "auto",
		keepsWords: true
	},
	preset: {
		kind: "enum",
		values: presets,
		default: "editorial",
		keepsWords: true
	},
	"heading-level": {
		kind: "enum",
		values: headingLevels,
		default: "2"
	},
	actions: {
		kind: "ids",
		values: [
			"cite",
			"share",
			"embed"
		],
		keepsWords: true
	}
};
/** Returns the ids or names in a list of the statement. */
function entriesOf$1(statement, list) {
	if (list === "signatories") return signatoriesOf(statement).map(({ name }) => name);
	if (list === "groups") return groupsOf(statement);
	if (list === "sentences") return sentencesOf(statement).map(({ id }) => id);
	return (list === "addressees" ? addresseesOf(statement) : statement[list]).map(({ id }) => id);
}

// src/i18n/load-all.ts
/** Loads the messages of every language, for tools and servers, which write everything at once and wait for nothing. */
function loadAll() {
	for (const [code, messages] of Object.entries(all)) loaded.set(code, messages);
}

// src/snippets/frame-heights.json
var samples$1 = {
	"editorial": {
		"coup-stats": {
			"ar": {
				"grid": [
					477,
					664,
					676,
					365
				],
				"row": [
					477,
					664,
					676,
					365
				],
				"list": [
					477,
					714,
					726,
					669
				],
				"scale": [
					477,
					1333,
					1183,
					1243
				]
			},
			"bn": {
				"grid": [
					491,
					685,
					676,
					365
				],
				"row": [
					491,
					685,
					676,
					365
				],
				"list": [
					491,
					735,
					726,
					579
				],
				"scale": [
					491,
					1354,
					1183,
					1243
				]
			},
			"en": {
				"grid": [
					495,
					685,
					676,
					365
				],
				"row": [
					495,
					685,
					676,
					365
				],
				"list": [
					495,
					735,
					726,
					579
				],
				"scale": [
					495,
					1375,
					1183,
					1243
				]
			},
			"es": {
				"grid": [
					502,
					685,
					697,
					365
				],
				"row": [
					502,
					685,
					697,
					365
				],
				"list": [
					502,
					735,
					747,
					579
				],
				"scale": [
					502,
					1399,
					1225,
					1243
				]
			},
			"fr": {
				"grid": [
					497,
					685,
					697,
					365
				],
				"row": [
					497,
					685,
					697,
					365
				],
				"list": [
					497,
					735,
					747,
					579
				],
				"scale": [
					497,
					1399,
					1225,
					1243
				]
			},
			"ja": {
				"grid": [
					467,
					685,
					676,
					365
				],
				"row": [
					467,
					685,
					676,
					365
				],
				"list": [
					467,
					735,
					726,
					579
				],
				"scale": [
					467,
					1354,
					1183,
					1243
				]
			},
			"my": {
				"grid": [
					514,
					706,
					714,
					373
				],
				"row": [
					514,
					706,
					714,
					373
				],
				"list": [
					514,
					756,
					764,
					588
				],
				"scale": [
					514,
					1410,
					1255,
					1260
				]
			},
			"th": {
				"grid": [
					489,
					685,
					676,
					365
				],
				"row": [
					489,
					685,
					676,
					365
				],
				"list": [
					489,
					735,
					726,
					579
				],
				"scale": [
					489,
					1375,
					1183,
					1243
				]
			}
		},
		"demand-card": {
			"ar": { "": [
				378,
				549,
				557,
				385
			] },
			"bn": { "": [
				388,
				570,
				557,
				385
			] },
			"en": { "": [
				397,
				570,
				557,
				385
			] },
			"es": { "": [
				406,
				570,
				578,
				385
			] },
			"fr": { "": [
				405,
				570,
				578,
				385
			] },
			"ja": { "": [
				362,
				570,
				557,
				385
			] },
			"my": { "": [
				412,
				591,
				594,
				393
			] },
			"th": { "": [
				391,
				570,
				557,
				385
			] }
		},
		"signatory-list": {
			"ar": {
				"1": [
					1289,
					2259,
					1820,
					1656
				],
				"2": [
					1289,
					2259,
					1820,
					1149
				]
			},
			"bn": {
				"1": [
					1304,
					2280,
					1820,
					1656
				],
				"2": [
					1304,
					2280,
					1820,
					1149
				]
			},
			"en": {
				"1": [
					1314,
					2307,
					1820,
					1656
				],
				"2": [
					1314,
					2307,
					1820,
					1149
				]
			},
			"es": {
				"1": [
					1325,
					2307,
					1870,
					1656
				],
				"2": [
					1325,
					2307,
					1870,
					1149
				]
			},
			"fr": {
				"1": [
					1319,
					2307,
					1841,
					1656
				],
				"2": [
					1319,
					2307,
					1841,
					1149
				]
			},
			"ja": {
				"1": [
					1275,
					2280,
					1820,
					1656
				],
				"2": [
					1275,
					2280,
					1820,
					1149
				]
			},
			"my": {
				"1": [
					1334,
					2396,
					1916,
					1678
				],
				"2": [
					1334,
					2396,
					1916,
					1172
				]
			},
			"th": {
				"1": [
					1299,
					2280,
					1820,
					1656
				],
				"2": [
					1299,
					2280,
					1820,
					1149
				]
			}
		},
		"statement-quote": {
			"ar": { "": [
				272,
				374,
				377,
				256
			] },
			"bn": { "": [
				278,
				395,
				377,
				256
			] },
			"en": { "": [
				287,
				395,
				377,
				256
			] },
			"es": { "": [
				295,
				395,
				398,
				256
			] },
			"fr": { "": [
				291,
				395,
				398,
				256
			] },
			"ja": { "": [
				264,
				395,
				377,
				256
			] },
			"my": { "": [
				296,
				416,
				415,
				264
			] },
			"th": { "": [
				279,
				395,
				377,
				256
			] }
		},
		"justice-timeline": {
			"ar": {
				"list": [
					1982,
					1038,
					912,
					748
				],
				"axis": [
					1982,
					1235,
					1133,
					968
				]
			},
			"bn": {
				"list": [
					1995,
					1059,
					912,
					748
				],
				"axis": [
					1995,
					1256,
					1133,
					968
				]
			},
			"en": {
				"list": [
					1994,
					1059,
					912,
					748
				],
				"axis": [
					1994,
					1256,
					1133,
					968
				]
			},
			"es": {
				"list": [
					2016,
					1059,
					955,
					748
				],
				"axis": [
					2016,
					1256,
					1176,
					968
				]
			},
			"fr": {
				"list": [
					2e3,
					1059,
					933,
					748
				],
				"axis": [
					2e3,
					1256,
					1154,
					968
				]
			},
			"ja": {
				"list": [
					1964,
					1059,
					912,
					748
				],
				"axis": [
					1964,
					1256,
					1133,
					968
				]
			},
			"my": {
				"list": [
					2032,
					1134,
					993,
					767
				],
				"axis": [
					2032,
					1330,
					1214,
					988
				]
			},
			"th": {
				"list": [
					1985,
					1037,
					912,
					748
				],
				"axis": [
					1985,
					1234,
					1133,
					968
				]
			}
		},
		"demand-list": {
			"ar": { "": [
				27,
				2038,
				1631,
				1143
			] },
			"bn": { "": [
				27,
				2083,
				1608,
				1143
			] },
			"en": { "": [
				27,
				2237,
				1788,
				1143
			] },
			"es": { "": [
				27,
				2237,
				1809,
				1165
			] },
			"fr": { "": [
				27,
				2282,
				1831,
				1165
			] },
			"ja": { "": [
				27,
				2127,
				1696,
				1143
			] },
			"my": { "": [
				27,
				2301,
				1825,
				1151
			] },
			"th": { "": [
				27,
				2127,
				1676,
				1143
			] }
		},
		"joint-statement": {
			"ar": {
				"all": [
					6787,
					7141,
					5376,
					3519
				],
				"text": [
					5598,
					5110,
					3777,
					2571
				],
				"lede": [
					343,
					478,
					393,
					291
				],
				"signatories": [
					1360,
					2349,
					1880,
					1151
				]
			},
			"bn": {
				"all": [
					6802,
					7186,
					5376,
					3519
				],
				"text": [
					5604,
					5155,
					3777,
					2571
				],
				"lede": [
					349,
					523,
					393,
					291
				],
				"signatories": [
					1375,
					2394,
					1880,
					1151
				]
			},
			"en": {
				"all": [
					6812,
					7186,
					5376,
					3519
				],
				"text": [
					5613,
					5155,
					3777,
					2571
				],
				"lede": [
					358,
					523,
					393,
					291
				],
				"signatories": [
					1385,
					2394,
					1880,
					1151
				]
			},
			"es": {
				"all": [
					6823,
					7207,
					5421,
					3519
				],
				"text": [
					5621,
					5155,
					3822,
					2571
				],
				"lede": [
					366,
					523,
					438,
					291
				],
				"signatories": [
					1396,
					2415,
					1925,
					1151
				]
			},
			"fr": {
				"all": [
					6817,
					7186,
					5421,
					3519
				],
				"text": [
					5617,
					5155,
					3822,
					2571
				],
				"lede": [
					362,
					523,
					438,
					291
				],
				"signatories": [
					1390,
					2394,
					1925,
					1151
				]
			},
			"ja": {
				"all": [
					6773,
					7186,
					5376,
					3519
				],
				"text": [
					5590,
					5155,
					3777,
					2571
				],
				"lede": [
					335,
					523,
					393,
					291
				],
				"signatories": [
					1346,
					2394,
					1880,
					1151
				]
			},
			"my": {
				"all": [
					6832,
					7250,
					5449,
					3538
				],
				"text": [
					5622,
					5176,
					3839,
					2579
				],
				"lede": [
					367,
					544,
					455,
					299
				],
				"signatories": [
					1405,
					2458,
					1953,
					1170
				]
			},
			"th": {
				"all": [
					6797,
					7186,
					5376,
					3519
				],
				"text": [
					5605,
					5155,
					3777,
					2571
				],
				"lede": [
					350,
					523,
					393,
					291
				],
				"signatories": [
					1370,
					2394,
					1880,
					1151
				]
			}
		}
	},
	"compact": {
		"coup-stats": { "en": {
			"grid": [
				495,
				610,
				548,
				295
			],
			"row": [
				495,
				610,
				548,
				295
			],
			"list": [
				495,
				657,
				595,
				510
			],
			"scale": [
				495,
				1164,
				982,
				1096
			]
		} },
		"demand-card": { "en": { "": [
			397,
			454,
			344,
			279
		] } },
		"signatory-list": { "en": {
			"1": [
				1314,
				1970,
				1638,
				1528
			],
			"2": [
				1314,
				1970,
				1638,
				963
			]
		} },
		"statement-quote": { "en": { "": [
			287,
			296,
			210,
			166
		] } },
		"justice-timeline": { "en": {
			"list": [
				1994,
				953,
				801,
				691
			],
			"axis": [
				1994,
				1115,
				1008,
				966
			]
		} },
		"demand-list": { "en": { "": [
			27,
			1953,
			1374,
			1038
		] } },
		"joint-statement": { "en": {
			"all": [
				6812,
				6143,
				4663,
				3192
			],
			"text": [
				5613,
				4395,
				3208,
				2392
			],
			"lede": [
				358,
				458,
				351,
				255
			],
			"signatories": [
				1385,
				2055,
				1701,
				972
			]
		} }
	},
	"plain": {
		"coup-stats": { "en": {
			"grid": [
				495,
				666,
				603,
				294
			],
			"row": [
				495,
				666,
				603,
				294
			],
			"list": [
				495,
				716,
				653,
				538
			],
			"scale": [
				495,
				1257,
				1065,
				1157
			]
		} },
		"demand-card": { "en": { "": [
			397,
			506,
			449,
			335
		] } },
		"signatory-list": { "en": {
			"1": [
				1314,
				2081,
				1723,
				1606
			],
			"2": [
				1314,
				2081,
				1723,
				1003
			]
		} },
		"statement-quote": { "en": { "": [
			287,
			332,
			294,
			206
		] } },
		"justice-timeline": { "en": {
			"list": [
				1994,
				953,
				815,
				698
			],
			"axis": [
				1994,
				1149,
				1035,
				991
			]
		} },
		"demand-list": { "en": { "": [
			27,
			1959,
			1432,
			1074
		] } },
		"joint-statement": { "en": {
			"all": [
				6812,
				6281,
				4919,
				3373
			],
			"text": [
				5613,
				4442,
				3368,
				2521
			],
			"lede": [
				358,
				434,
				344,
				241
			],
			"signatories": [
				1385,
				2137,
				1783,
				1005
			]
		} }
	}
};
var variants$1 = {
	"coup-stats": {
		"grid": [[
			325,
			349,
			327,
			296
		], [
			999,
			1123,
			1086,
			531
		]],
		"row": [[
			325,
			349,
			327,
			296
		], [
			999,
			1123,
			1086,
			570
		]],
		"list": [[
			325,
			349,
			327,
			272
		], [
			999,
			1248,
			1211,
			937
		]],
		"scale": [[
			325,
			559,
			471,
			410
		], [
			999,
			1838,
			1618,
			1434
		]]
	},
	"demand-card": { "": [[
		172,
		317,
		297,
		277
	], [
		566,
		773,
		696,
		464
	]] },
	"signatory-list": {
		"1": [[
			134,
			600,
			497,
			452
		]],
		"2": [[
			134,
			600,
			497,
			415
		]]
	},
	"statement-quote": { "": [[
		133,
		199,
		176,
		155
	], [
		533,
		703,
		680,
		424
	]] },
	"justice-timeline": {
		"list": [[
			293,
			350,
			299,
			255
		]],
		"axis": [[
			293,
			423,
			372,
			327
		]]
	},
	"demand-list": { "": [
		[
			4,
			390,
			320,
			224
		],
		[
			5,
			375,
			326,
			229
		],
		[
			6,
			520,
			447,
			301
		],
		[
			8,
			790,
			627,
			441
		],
		[
			10,
			962,
			754,
			519
		],
		[
			12,
			1197,
			903,
			619
		],
		[
			14,
			1349,
			1032,
			696
		],
		[
			18,
			1650,
			1289,
			852
		],
		[
			21,
			1806,
			1424,
			935
		],
		[
			23,
			1958,
			1554,
			1013
		],
		[
			25,
			2107,
			1680,
			1087
		]
	] }
};
var actions = {
	"editorial": 42,
	"compact": 40,
	"plain": 42
};
var frame_heights_default = {
	samples: samples$1,
	variants: variants$1,
	actions
};

// src/snippets/frame-height.ts
/**
* The widths of iframes at which `npm run frame-heights` measures: on a narrow and a wide phone, and in a column of
* text, in CSS pixels.
*/
var frameWidths = [
	288,
	398,
	680
];
/** The margins beside an iframe on a phone, together. */
var margins = 32;
/** The samples of the default preset in all languages, and those of the others in English. */
var samples = frame_heights_default.samples;
/** The samples of an element with fewer or more words, in English and the default preset, by the value. */
var variants = frame_heights_default.variants;
/** The height of the row of actions in each preset. */
var actionsHeights = frame_heights_default.actions;
/** The sample for an element that is new since the last measurement. */
var unknown = [
	400,
	500,
	400,
	320
];
/** Returns the number of letters and digits in HTML. */
var lettersIn = (html) => html.replace(/<[^>]*>|&\w+;/g, "").replace(/[^\p{L}\p{M}\p{N}]/gu, "").length;
/**
* Returns the number of letters that a widget shows of its words. A list of signatories can hide names. A list of demands
* hides their sentences, so that its height depends on the number of lines.
*/
function sizeOf(element, words, { limit }) {
	const lines = linesOf(words).length;
	if (element === "demand-list") return lines;
	const share = isWhole(limit) ? Number(limit) / lines : 1;
	return Math.round(lettersIn(words) * Math.min(share, 1));
}
/** Returns the height of a widget with words of a size, on the line between the samples around it. */
function heightAt(size, sorted, index) {
	const above = sorted.findIndex(([more = 0]) => more > size);
	const place = above < 0 ? sorted.length - 1 : Math.max(above, 1);
	const [fewer, more] = [sorted[place - 1], sorted[place]];
	const slope = (more[index] - fewer[index]) / (more[0] - fewer[0]);
	return fewer[index] + slope * (size - fewer[0]);
}
/** Returns the name of the element's attribute with a few values, with them, or `undefined`. */
function choiceOf(element) {
	if (element === "signatory-list") return {
		name: "columns",
		values: ["1", "2"],
		default: "2"
	};
	for (const [name, type] of Object.entries(registry[element].attributes)) if (type.kind === "enum") return {
		name,
		...type
	};
}
/**
* Returns the heights of a widget at each of the widths, in CSS pixels. If it has more or fewer words than the widget
* that was measured, its height is between those of other widgets, or in proportion.
* @param words The fallback content of the widget, as HTML.
*/
function frameHeights(element, attributes, words) {
	const choice = choiceOf(element);
	const { [choice?.name ?? ""]: asked = "", lang = "en" } = attributes;
	const value = choice?.values.includes(asked) ? asked : choice?.default ?? "";
	const [usual = ""] = presets;
	const sampleOf = (preset, language) => samples[preset]?.[element]?.[language]?.[value];
	const english = sampleOf(usual, "en") ?? unknown;
	const [size = 0, ...heights] = sampleOf(usual, lang) ?? english;
	const { preset = usual, actions } = attributes;
	const inPreset = sampleOf(preset, "en") ?? english;
	const { [value]: others = [[
		0,
		0,
		0,
		0
	]] } = variants[element] ?? {};
	const bySize = [...others, english].sort(([fewer = 0], [more = 0]) => fewer - more);
	const shown = sizeOf(element, words, attributes) * english[0] / size;
	const row = actions ? actionsHeights[preset] ?? actionsHeights[usual] : 0;
	return heights.map((height, place) => {
		const index = place + 1;
		const relative = heightAt(shown, bySize, index) / english[index];
		return Math.round(height * inPreset[index] / english[index] * relative) + row;
	});
}
/** Returns the attributes of an iframe with these heights. Its height on a page follows the width of the viewport. */
function frameSize(heights) {
	const [narrow = 0, phone = 0, column = 0] = heights;
	const [narrowWidth, phoneWidth, columnWidth] = frameWidths;
	const near = (narrow - phone) / (phoneWidth - narrowWidth);
	const far = (phone - column) / (columnWidth - phoneWidth);
	const line = (slope) => `${Math.round(phone + slope * (phoneWidth + margins))}px - ${Math.round(slope * 100)}vw`;
	const lines = `${near < far ? "min" : "max"}(${line(near)}, ${line(far)})`;
	return {
		height: String(column),
		style: `height: max(${column}px, ${lines})`
	};
}

// src/cli/file-errors.ts
/** What went wrong with a file and what to do, for the codes of the operating system. */
var reasons = /* @__PURE__ */ new Map([
	["ENOENT", ["no such file", "Check the name and the folder"]],
	["EISDIR", ["it is a folder", "Name a file"]],
	["ENOTDIR", ["a part of the path is a file, not a folder", "Check the path"]],
	["EEXIST", ["a file has that name", "Use another name"]],
	["EACCES", ["you do not have permission", "Change its permissions, or use another folder"]],
	["EPERM", ["you do not have permission", "Change its permissions, or use another folder"]],
	["EROFS", ["the disk cannot be written to", "Use another folder"]],
	["ENOSPC", ["the disk is full", "Free some space"]]
]);
/**
* Describes an error of the file system: the reason, and what to do. Returns the message of the system if the reason is
* not known.
*/
function fileReason(error) {
	const { code = "", message } = error;
	const [reason, remedy] = reasons.get(code) ?? [message, ""];
	return remedy ? `${reason}. ${remedy}.` : reason;
}
/** Describes an error of the file system with its file, or returns nothing for another error. */
function fileError(error) {
	const { code = "", path, dest = path } = error;
	if (dest === void 0 || !reasons.has(code)) return void 0;
	return `cannot use ${dest}: ${fileReason(error)}`;
}

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var p = process || {};
	var argv = p.argv || [];
	var env = p.env || {};
	var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	var formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	var replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	var createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/cli/plain.ts
/**
* Returns a text with its control characters, and those that change the direction of text, written as in JSON. A hostile
* document can contain some that change what a terminal shows. Keeps tabs and line breaks.
*/
var plain$1 = (text) => text.replace(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

// src/cli/output.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** An error for the user of the command. Only its message is printed. */
var Failure = class extends Error {};
/** Colours only the output on a terminal, unless NO_COLOR (https://no-color.org) is set. */
var colours = ({ isTTY = false }) => import_picocolors.default.createColors(isTTY && !process.env.NO_COLOR);
var out = colours(process.stdout);
var output = {
	out: (text) => {
		process.stdout.write(`${text}\n`);
	},
	error: (text) => {
		process.stderr.write(`${colours(process.stderr).red("error")} ${plain$1(text)}\n`);
	},
	note: (text) => {
		process.stderr.write(`${colours(process.stderr).bold("note")} ${plain$1(text)}\n`);
	},
	place: out.bold,
	good: out.green,
	bad: out.red
};

// src/utils/encoding.ts
/** Returns the encoding of a text by its byte order mark. A text without a mark is UTF-8. */
function encodingOf(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	return first === 254 && second === 255 ? "utf-16be" : "utf-8";
}

// src/statement/validation/number-words.ts
/** The words for 2 to 20, for 30, 40, … and 90, and for 100, 200, … and 900, and 1000. */
var words = {
	de: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert tausend",
	es: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos mil",
	fr: "deux trois quatre cinq six sept huit neuf dix|dizaine onze douze|douzaine treize quatorze quinze|quinzaine seize dix-sept dix-huit dix-neuf vingt|vingtaine trente|trentaine quarante cinquante|cinquantaine soixante|soixantaine soixante-dix quatre-vingts quatre-vingt-dix cent|centaine deux_cents trois_cents quatre_cents cinq_cents six_cents sept_cents huit_cents neuf_cents mille|millier",
	id: "dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas tiga_belas empat_belas lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas dua_puluh tiga_puluh empat_puluh lima_puluh enam_puluh tujuh_puluh delapan_puluh sembilan_puluh seratus dua_ratus tiga_ratus empat_ratus lima_ratus enam_ratus tujuh_ratus delapan_ratus sembilan_ratus seribu",
	pt: "dois|duas três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos mil"
};
/** Returns the words that a language has for a number, as far as they are known. */
function numberWords(value, language) {
	const known = vocabularyOf(language);
	if (known) {
		const powers = [...Object.entries(known.powers), ["hundred", 100]];
		return [numeral(known, value), ...powers.map(([power, factor]) => {
			const word = numeral(known, value / factor);
			return word && `${word} ${power}`;
		})].filter((word) => word !== void 0);
	}
	const at = value < 21 ? value - 2 : value < 100 ? value / 10 + 16 : value < 1001 ? value / 100 + 25 : -1;
	const word = words[primary(language)]?.split(" ")[at]?.replaceAll("_", " ");
	return word ? [...word.split("|"), word.replace(/entos$/, "entas")] : [];
}

// src/statement/validation/written-numbers.ts
var spelledNumbersIn$1;
/** Checks numbers in words that a language builds from parts, too. Pages do without the tables of words. */
var checkSpelledNumbers = (find) => {
	spelledNumbersIn$1 = find;
};
/** Words of which a language builds numbers that are not known here: "two dozen", "dos millones". */
var built = /(?<!\d ?)(?<!\p{L})(?:dozen|half an?|hundred and|docenas?|d[uú]zias?|douzaines?|dutzend|lusin|mill[oó]n|millones|milh(?:ão|ões)|(?:deux|trois|un) millions?|millionen|mil|mille|cent|juta|ribu|puluh|ratus)(?!\p{L})/iu;
/** Whether a sentence can give a number in words that are not known here. */
var isUnchecked = (text, language) => !spelledNumbersIn$1 && (built.test(text) || /^(?:ar|bn|de|es|fr|id|ja|my|pt|th)/.test(language) && !/\d/.test(text));
/** Returns the places of a figure in a folded sentence. */
function placesOf(text, figure, language) {
	const { value, notation } = figure;
	if (typeof value === "string") return has(text, value) ? [{
		start: 0,
		end: 0
	}] : [];
	const known = vocabularyOf(language);
	const said = text.toLowerCase();
	const patterns = numberWords(value, language).filter((word) => said.includes(word.toLowerCase())).map((word) => wordPattern(word, known));
	if (text.replace(/\D/g, "").includes(String(value).replace(/(?!^)0+$/, ""))) {
		patterns.push(digitsPattern(value, known));
		if (notation) patterns.push(...compactPatterns(value, language, known));
	}
	const spelled = spelledNumbersIn$1?.(text, language).filter((number) => number.value === value) ?? [];
	if (patterns.length === 0) return spelled;
	return [...[...text.matchAll(new RegExp(patterns.join("|"), "giu"))].map(({ 0: all, index }) => ({
		start: index,
		end: index + all.length
	})), ...spelled];
}
/** Excludes a following "thousand" or "million", which would make another number. */
var noPower = (known) => known ? `(?! (?:${Object.keys(known.powers).join("|")})\\b)` : "";
function wordPattern(word, known) {
	if (!known) return wholePhrase(word);
	const { numerals, tens } = known;
	const units = numerals.slice(1, 10).join("|");
	return `(?<!(?:${tens.join("|")})-)${wholePhrase(word)}(?!-(?:${units})\\b)${noPower(known)}`;
}
/** The letters of currencies that can be right before a number: "Rp250.000". */
var currencyCodes = "Rp|Rs|[KTU]?Sh|RM|USD|EUR|GBP|KES";
/** Returns the pattern of a number in digits, with any separators between groups of three or two. */
function digitsPattern(value, known) {
	const digits = String(value);
	const separator = known ? "[,' ]?" : "[.,' ]?";
	const grouped = digits.replace(/\B(?=(?:\d{3})+$|(?:\d\d)*\d{3}$)/g, separator);
	return `${digits.length % 3 ? "" : "(?<!(?<!\\d)\\d{1,3} )"}(?<!\\p{sc=Latin}(?<!(?<!\\p{L})(?:${currencyCodes})))${wholeNumber(grouped)}${noGroup}(?!\\p{sc=Latin})${noPower(known)}`;
}
/** Words for powers of ten that no locale writes. */
var otherPowers = {
	bn: {
		হাজার: 1e3,
		লাখ: 1e5,
		লক্ষ: 1e5,
		কোটি: 1e7
	},
	my: {
		သောင်း: 1e4,
		သိန်း: 1e5,
		သန်း: 1e6,
		ကုဋေ: 1e7
	}
};
/** Returns the patterns of a number such as "3.5 million", in the browser's words for the language. */
function compactPatterns(value, language, known) {
	const locales = localesOf(language);
	if (!locales.length) {
		const digits = String(value).replace(/0+$/, "").replace(/\B/g, "[.,]?");
		return [wholeNumber(`${digits}[.,]?0*`)];
	}
	const patterns = [...locales, "en"].flatMap((locale) => ["long", "short"].map((display) => {
		const text = written(value, locale, display).trim();
		const [, number, word = ""] = /^(\d[\d., ]*?) ?(\D*)$/.exec(text) ?? [];
		if (!number) return wholePhrase(text);
		const stem = known || locale === "en" || word.length < 5 ? word : word.slice(0, -2);
		const ending = stem === word ? "" : "[\\p{L}\\p{M}]*";
		return `${noDigitBefore}${number.replace(/[.,]/g, "[.,]")} ?${escaped(stem)}${ending}${wordEnd(word)}`;
	}));
	for (const [word, factor] of Object.entries(known?.powers ?? otherPowers[primary(language)] ?? {})) {
		const [whole = "", fraction = ""] = String(value / factor).split(".");
		if (whole === "0" || whole.length > 6 || fraction.length > 3) continue;
		patterns.push(`${noDigitBefore}${grouped(whole)}${fraction && `\\.${fraction}`} ?${word}${isUnspaced(word) ? "" : "(?![\\p{L}\\p{M}])"}`);
	}
	return /^(?:ja|zh)/.test(language) ? [...patterns, noDigitBefore + hanPattern(value)] : patterns;
}
/** Returns digits with a separator before each group of three, or without. */
var grouped = (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, "[,' ]?");
/** Returns the pattern of a number with several powers of ten, such as "1万2千" or "1万2000". */
function hanPattern(value) {
	for (const [sign, power] of Object.entries({
		億: 1e8,
		万: 1e4,
		千: 1e3,
		百: 100
	})) {
		if (value < power) continue;
		const rest = value % power;
		const many = (value - rest) / power;
		return `(?:${grouped(`${many}`)}|${hanPattern(many)})${sign}${rest ? `(?:${rest}|${hanPattern(rest)})` : ""}`;
	}
	return String(value);
}
var formats$2 = /* @__PURE__ */ new Map();
/** Returns a number in a locale's format, folded. */
function written(value, locale, display) {
	const key = `${locale} ${display ?? ""}`;
	if (!formats$2.has(key)) {
		const options = display && {
			notation: "compact",
			compactDisplay: display,
			maximumSignificantDigits: 21
		};
		formats$2.set(key, new Intl.NumberFormat(locale, options));
	}
	return folded(formats$2.get(key).format(value));
}

// src/statement/validation/powers.ts
var cache = /* @__PURE__ */ new Map();
/** Returns the words for powers of ten after a number, in lower case, the longest first. */
function powersIn(language) {
	const cached = cache.get(language) ?? readPowers(language);
	cache.set(language, cached);
	return cached;
}
function readPowers(language) {
	const known = vocabularyOf(language);
	const found = new Map(Object.entries(known?.powers ?? {}));
	if (!known && localesOf(language).length > 0) for (let power = 1e3; power <= 0xe8d4a51000; power *= 10) for (const times of [
		1,
		2,
		3.5,
		5,
		11
	]) {
		const value = times * power;
		for (const display of ["long", "short"]) {
			const [, digits = "", word = ""] = /^([\d.,]+) ?(\D+)$/.exec(written(value, language, display)) ?? [];
			const number = Number(digits.replace(/,(?=\d{3})/g, "").replace(",", "."));
			const least = display === "long" ? 1 : 3;
			if (word.trim().length >= least && number) found.set(word.trim().toLowerCase(), value / number);
		}
	}
	for (const [word, power] of Object.entries(otherPowers[primary(language)] ?? {})) found.set(word, power);
	for (const [word, power] of Object.entries(vocabularyOf("en").powers)) found.set(word, power);
	return new Map([...found].sort(([one], [other]) => other.length - one.length));
}

// src/statement/validation/compound-numbers.ts
var patterns = /* @__PURE__ */ new Map();
/** Matches a number with a power before one or more others: "4 হাজার 800", "3 কোটি 20 লাখ". */
function patternOf(language) {
	let pattern = patterns.get(language);
	if (!pattern) {
		const part = `\\d[\\d.,]* (?:${[...powersIn(language).keys()].join("|")})`;
		pattern = new RegExp(`(?<![\\d.,])${part}(?: ${part})*(?: \\d{1,6}(?![\\d.,:/-]?\\d))?(?![\\p{L}\\p{M}])`, "giu");
		patterns.set(language, pattern);
	}
	return pattern;
}
/** Returns the numbers in a text whose powers decrease: "2 millones 300 mil", "৪ হাজার ৮০০". Digits are those of ASCII. */
function compoundNumbersIn(text, language) {
	const powers = powersIn(language);
	return [...text.matchAll(patternOf(language))].flatMap((match) => {
		const parts = [...match[0].matchAll(/(\d[\d.,]*)(?: ([^\d\s]+))?/gu)].map(([, digits = "", word]) => ({
			digits: Number(digits.replace(/[.,]/g, "")),
			power: word === void 0 ? 1 : powers.get(word.toLowerCase()) ?? NaN
		}));
		const decreases = parts.every(({ digits, power }, index) => index === 0 || digits * power < parts[index - 1].power);
		const value = parts.reduce((sum, { digits, power }) => sum + digits * power, 0);
		return parts.length > 1 && decreases && Number.isSafeInteger(value) ? [{
			value,
			start: match.index,
			end: match.index + match[0].length
		}] : [];
	});
}

// src/statement/validation/bangla-numbers.ts
/**
* The Bangla words for 10 to 99, without the dots of letters, as `folded` removes them. "একাত্তর" alone is the year of the war.
* A longer word comes before its beginning: "সাতাশি" before "সাতাশ".
*/
var banglaNumbers = Object.fromEntries([
	"দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ",
	"(?:বিশ|কুডি) একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ (?:আটাশ|আঠাশ) উনত্রিশ",
	"(?:ত্রিশ|তিরিশ) একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁযত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ উনচল্লিশ",
	"চল্লিশ একচল্লিশ বিযাল্লিশ তেতাল্লিশ চুযাল্লিশ পঁযতাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ উনপঞ্চাশ",
	"পঞ্চাশ একান্ন বাযান্ন তিপ্পান্ন চুযান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন উনষাট",
	"ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁযষট্টি ছেষট্টি সাতষট্টি আটষট্টি উনসত্তর",
	"সত্তর একাত্তর(?=\\s?(?:জন|টি|টা)) বাহাত্তর তিযাত্তর চুযাত্তর পঁচাত্তর ছিযাত্তর সাতাত্তর আটাত্তর উনআশি",
	"আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিযাশি সাতাশি আটাশি উননব্বই",
	"নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিযানব্বই সাতানব্বই আটানব্বই নিরানব্বই"
].flatMap((tens) => tens.split(" ")).map((word, index) => [word, index + 10]).reverse());

// src/statement/validation/spelled-latin.ts
/** Parses words with their values: "onze 11 douze 12". In a word, `_` is a space or a hyphen. */
function valued(text) {
	const parts = text.trim().split(/\s+/);
	return Object.fromEntries(parts.flatMap((word, index) => index % 2 === 0 ? [[word.replaceAll("_", "[ -]"), Number(parts[index + 1])]] : []));
}
var noLetter$1 = "(?![\\p{L}\\p{M}-])";
/** What is the same in these languages. */
var latin = {
	start: "(?<![\\p{L}\\p{M}-]|\\d[.,' ]?)",
	counted: noLetter$1,
	end: noLetter$1,
	edge: "(?!\\p{L})",
	isBuilt: true
};
/** The languages in Latin script. A number is at least two words, or a word that `number-words.ts` lacks. */
var latinSpellings = {
	de: {
		...latin,
		ones: "ein(?:e[rnms]?|s)? (?:zwei|zwo) drei vier fünf sechs sieben acht neun",
		more: valued(`
      eine?_halbe[srn]? 0.5 (?:andert|einein)halb 1.5 zweieinhalb 2.5 dreieinhalb 3.5 elf 11 zwölf 12 dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17
      achtzehn 18 neunzehn 19 zwanzig 20 drei(?:ß|ss)ig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70
      achtzig 80 neunzig 90 zehn 10`),
		powers: valued("Dutzend 12 hundert 100 tausend 1e3 Million(?:en)? 1e6 Milliarden? 1e9"),
		alone: "hundert|tausend",
		join: "(?:und| )?",
		edge: ""
	},
	en: {
		...latin,
		ones: "(?:one|an?) two three four five six seven eight nine",
		more: valued(`
      (?:a_half|half_an?|half) 0.5 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15
      sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60
      seventy 70 eighty 80 ninety 90`),
		powers: valued("dozen 12 hundred 100 thousand 1e3 million 1e6 billion 1e9"),
		join: "(?: and |[ -])"
	},
	es: {
		...latin,
		ones: "un[oa]? dos tres cuatro cinco seis siete ocho nueve",
		more: valued(`
      medi[oa] 0.5 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 diecis[eé]is 16 diecisiete 17
      dieciocho 18 diecinueve 19 veinte 20 veinti(?:una|uno?|ún) 21 veintid[oó]s 22 veintitr[eé]s 23
      veinticuatro 24 veinticinco 25 veintis[eé]is 26 veintisiete 27 veintiocho 28 veintinueve 29
      treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien(?:to)? 100
      doscient[oa]s 200 trescient[oa]s 300 cuatrocient[oa]s 400 quinient[oa]s 500 seiscient[oa]s 600
      setecient[oa]s 700 ochocient[oa]s 800 novecient[oa]s 900`),
		powers: valued(`
      decenas? 10 docenas? 12 veintena 20 treintena 30 centenar(?:es)? 100 millar(?:es)? 1e3
      mill[oó]n(?:es)? 1e6 mil 1e3`),
		alone: "mil",
		join: "(?: y | )"
	},
	fr: {
		...latin,
		ones: "(?:un(?!e)|(?<=et[\\s-])une) deux trois quatre cinq six sept huit neuf",
		more: valued(`
      (?:une?_)?demi 0.5
      soixante_dix-sept 77 soixante_dix-huit 78 soixante_dix-neuf 79 soixante_dix 70
      soixante_et_onze 71 soixante_douze 72 soixante_treize 73 soixante_quatorze 74 soixante_quinze 75
      soixante_seize 76 quatre_vingt_dix-sept 97 quatre_vingt_dix-huit 98 quatre_vingt_dix-neuf 99
      quatre_vingt_dix 90 quatre_vingt_onze 91 quatre_vingt_douze 92 quatre_vingt_treize 93
      quatre_vingt_quatorze 94 quatre_vingt_quinze 95 quatre_vingt_seize 96 quatre_vingts? 80
      dix-sept 17 dix-huit 18 dix-neuf 19 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15
      seize 16 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60`),
		powers: valued(`
      douzaines? 12 centaines? 100 cents? 100 milliers? 1e3 millions? 1e6 milliards? 1e9 mille 1e3`),
		alone: "cents?|mille",
		join: "(?:[ -]et[ -]|[ -])"
	},
	id: {
		...latin,
		ones: "satu dua tiga empat lima enam tujuh delapan sembilan",
		more: valued(`
      dua_belas 12 tiga_belas 13 empat_belas 14 lima_belas 15 enam_belas 16 tujuh_belas 17
      delapan_belas 18 sembilan_belas 19 setengah 0.5 sepuluh 10 sebelas 11 selusin 12 seratus 100
      seribu 1e3 sejuta 1e6`),
		powers: valued("puluh 10 lusin 12 ratus 100 ribu 1e3 juta 1e6 miliar 1e9"),
		join: " "
	},
	pt: {
		...latin,
		ones: "uma? d(?:oi|ua)s três quatro cinco seis sete oito nove",
		more: valued(`
      mei[ao] 0.5 dez 10 onze 11 doze 12 treze 13 (?:ca|qua)torze 14 quinze 15 dez[ea]sseis 16
      dez[ea]ssete 17 dezoito 18 dez[ea]nove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60
      setenta 70 oitenta 80 noventa 90 (?:cento|cem) 100 duzent[oa]s 200 trezent[oa]s 300
      quatrocent[oa]s 400 quinhent[oa]s 500 seiscent[oa]s 600 setecent[oa]s 700 oitocent[oa]s 800
      novecent[oa]s 900`),
		powers: valued(`
      dezenas? 10 dúzias? 12 centenas? 100 milhar(?:es)? 1e3 milh(?:ão|ões) 1e6 bilh(?:ão|ões) 1e9
      mil 1e3`),
		alone: "mil",
		join: "(?: e | )"
	}
};

// src/statement/validation/spelled-numbers.ts
var noLetter = "(?![\\p{L}\\p{M}])";
var japanese = "(?:人|名|件|棟|軒|戸|世帯|団体|社|校|[かカヶ]国|[かカヶ箇]所|日間|週間|[かカヶ]月|年間|年以上|時間|回|頭|隻|台|トン|キロ|メートル|ヘクタール|円|ドル)";
var spellings = {
	...latinSpellings,
	ar: {
		ones: "واحدة? [اإ]ثن[اي]ن? ثلاثة? [أا]ربعة? خمسة? ستة? سبعة? ثماني?ة? تسعة?",
		more: {
			"عشر[وي]ن": 20,
			"عشرة?": 10,
			"ثلاث[وي]ن": 30,
			"[أا]ربع[وي]ن": 40,
			"خمس[وي]ن": 50,
			"نصف(?= (?:[أا]لف|مليون)(?![\\p{L}\\p{M}]))": .5,
			"ست[وي]ن": 60,
			"سبع[وي]ن": 70,
			"ثمان[وي]ن": 80,
			"تسع[وي]ن": 90,
			"م(?:ئ|ائ)ت(?:ا|ي)ن?": 200,
			"[أا]لف(?:ي|ين|ان)": 2e3,
			"مليون(?:ي|ين|ان)": 2e6
		},
		powers: {
			"م(?:ئ|ائ)ة": 100,
			"(?:[أا]لف[اً]*|آلاف)": 1e3,
			"(?:مليون[اً]*|ملايين)": 1e6
		},
		alone: "م(?:ئ|ائ)ة|[أا]لف(?= و)",
		join: "(?: ?و ?| )?",
		start: "(?<![\\p{L}\\p{M}]|كل )[وفبلك]?(?!عشر )",
		counted: " (?!ال)\\p{L}",
		end: noLetter
	},
	bn: {
		ones: "এক(?!র) (?:দুই|দু) তিন চার পাঁচ ছয সাত আট নয",
		more: {
			...banglaNumbers,
			দেড: 1.5,
			আডাই: 2.5
		},
		powers: {
			"(?:শত|শো|(?<! )শ)": 100,
			হাজার: 1e3,
			"(?:লাখ|লক্ষ)": 1e5,
			কোটি: 1e7
		},
		join: " ?",
		start: "(?<![\\p{L}\\p{M}])",
		counted: "\\s?(?:জন|টি|টা|বছর|মাস|দিন|সপ্তাহ|ঘণ্টা|পরিবার|গ্রাম)",
		end: `(?:${noLetter}|জন|টি|টা|াধিক|র (?:বেশি|অধিক|কম)|রও )`
	},
	ja: {
		ones: "一 二 三 四 五 六 七 八 九",
		powers: {
			十: 10,
			百: 100,
			千: 1e3,
			万: 1e4,
			億: 1e8
		},
		alone: "[十百千]",
		start: "(?<![第数何毎\\d]|[一二三四五六七八九]、)",
		counted: japanese,
		end: japanese
	},
	my: {
		ones: "တစ် နှစ် သုံး လေး ငါး ခြောက် (?:ခုနစ်|ခုနှစ်) ရှစ် ကိုး",
		powers: {
			"ဆယ့်?|ဆယ့်": 10,
			"ရာ့?": 100,
			"ထောင်|ထောင့်": 1e3,
			သောင်း: 1e4,
			သိန်း: 1e5,
			သန်း: 1e6
		},
		start: "(?<!\\d)",
		counted: "ဦး(?!ပိုင်း|နှစ်ဖက်)|ယောက်",
		end: "\\s?(?:ဦး|ယောက်|ကျော်|ခန့်|နီးပါး|ဝန်းကျင်|အိမ်|ရွာ|ကောင်)"
	},
	th: {
		ones: "หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า",
		more: {
			เอ็ด: 1,
			ยี่: 2
		},
		powers: {
			สิบ: 10,
			ร้อย: 100,
			"พัน(?!ธ)": 1e3,
			หมื่น: 1e4,
			แสน: 1e5,
			ล้าน: 1e6
		},
		alone: "สิบ",
		start: "(?<!ที่|หลาย|นับ|\\d ?)",
		counted: "(?:คน|ราย|นาย|ครอบครัว|ครัวเรือน|หมู่บ้าน|ชีวิต|ศพ|หลัง|แห่ง|ครั้ง|ปี|เดือน|วัน|สัปดาห์|ชั่วโมง|องค์กร|ประเทศ|จังหวัด|อำเภอ|ตำบล|คดี|ลำ|คัน)"
	}
};
/** Matches Bangla letters with and without their dots. */
var dotted = (pattern) => pattern.replace(/\u09af/g, "[য়য]়?").replace(/\u09a1/g, "[ড়ড]়?");
var known$1 = /* @__PURE__ */ new Map();
function patternsOf(spelling, code) {
	const made = known$1.get(code);
	if (made) return made;
	const { ones, more = {}, alone = "(?!)", join = "", start, counted, end = "" } = spelling;
	const edge = spelling.edge ?? "";
	const units = [...Object.entries(more), ...ones.split(" ").map((word, index) => [word, index + 1])];
	const powers = Object.entries(spelling.powers);
	const all = [...units, ...powers];
	const anyOf = (words) => dotted(words.join("|"));
	const word = `(?:${anyOf(all.map(([each]) => `(?:${each})`))})${edge}`;
	const patterns = {
		values: all.map(([, value], index) => ({
			value,
			isPower: index >= units.length
		})),
		word: new RegExp(`(?:${anyOf(all.map(([each]) => `(${each})`))})${edge}`, "giu"),
		first: new RegExp(`^(?:${anyOf([...units.map(([each]) => each), alone])})${edge}`, "iu"),
		number: new RegExp(`${start}(?<all>${word}(?:${join}${word})*)`, "giu"),
		after: {
			few: new RegExp(`^(?:${counted})`, "iu"),
			many: new RegExp(`^(?:${end})`, "iu")
		}
	};
	known$1.set(code, patterns);
	return patterns;
}
/** Returns the numbers from 2 that a text builds from words: "สองร้อย", "七人", "two dozen", "3 কোটি 20 লাখ". */
function spelledNumbersIn(text, language) {
	const code = primary(language);
	const spelling = spellings[code];
	const compound = compoundNumbersIn(text, language);
	if (!spelling) return compound;
	const { values, word, first, number, after } = patternsOf(spelling, code);
	const spelled = [...text.matchAll(number)].flatMap((match) => {
		const { all = "" } = match.groups;
		const to = match.index + match[0].length;
		const found = [...all.matchAll(word)].map((each) => values[each.slice(1).findIndex(Boolean)]);
		const value = first.test(all) ? valueOf(found) : 0;
		if (spelling.isBuilt && found.length === 1 && (value <= 20 || value % 10 === 0)) return [];
		return value > 1 && Number.isSafeInteger(value) && after[value < 20 ? "few" : "many"].test(text.slice(to)) ? [{
			value,
			start: to - all.length,
			end: to
		}] : [];
	});
	return [...compound, ...spelled];
}
/** Returns the number that words build, or 0 if they do not build one: "three four people". */
function valueOf(words) {
	let sum = 0;
	let hundreds = 0;
	let last = 0;
	let power = 1;
	for (const { value, isPower } of words) if (isPower) {
		if (value < 1e3) hundreds += (last || 1) * value;
		else if (value > sum) sum = (sum + hundreds + last || 1) * value;
		else sum += (hundreds + last || 1) * value;
		if (value >= 1e3) hundreds = 0;
		last = 0;
		power = value;
	} else if (value >= 1e3) sum += value;
	else if (value >= 100) hundreds += value;
	else if (value === .5 && power > 1 && !last) sum += power / 2;
	else if (last && String(last).length === String(value).length) return 0;
	else last += value;
	return sum + hundreds + last;
}

// src/statement/validation/written-dates.ts
var formats$1 = /* @__PURE__ */ new Map();
function partsOf(at, locale, options) {
	const key = locale + Object.entries(options).join();
	if (!formats$1.has(key)) formats$1.set(key, new Intl.DateTimeFormat(locale, {
		...options,
		timeZone: "UTC"
	}));
	return formats$1.get(key).formatToParts(at).map(({ type, value }) => ({
		type,
		value: folded(value)
	}));
}
var otherDates;
/** Knows the dates of languages that a browser lacks, too. Pages do without their months. */
var checkOtherDates = (find) => {
	otherDates = find;
};
/** Returns the ways in which a language can write a date. Empty if the browser does not know the language. */
function writtenDates(at, language) {
	const locales = localesOf(language);
	if (locales.length === 0) return otherDates?.(at, language) ?? [];
	return locales.flatMap((locale) => [{}, { calendar: "gregory" }].map((calendar) => {
		const value = (type, options) => {
			const parts = partsOf(at, locale, {
				...calendar,
				...options
			});
			const index = parts.findIndex((part) => part.type === type);
			const found = parts[index]?.value ?? "";
			if (type === "era") return index ? "" : found;
			return options.month !== "numeric" && type === "month" && /^\d+$/.test(found) ? found + (parts[index + 1]?.value ?? "").trim() : found;
		};
		const full = {
			year: "numeric",
			month: "long",
			day: "numeric"
		};
		const numeric = {
			...full,
			month: "numeric"
		};
		const short = value("month", { month: "short" });
		return {
			year: value("era", full) + value("year", full),
			months: [
				value("month", full),
				value("month", { month: "long" }),
				...isUnspaced(short) && !/[.\d]/.test(short) ? [] : [short.replace(/[.॰]$/, "")]
			],
			numbers: [
				"year",
				"month",
				"day"
			].map((type) => value(type, numeric))
		};
	}));
}
/** Returns the pattern of a month, including its other grammatical cases. */
function monthPattern([inDate = "", alone = "", short]) {
	let stem = 0;
	while (stem < inDate.length && inDate[stem] === alone[stem]) stem++;
	const endings = Math.max(inDate.length, alone.length) - stem + (stem > 3 ? 1 : 0);
	const names = [
		inDate,
		alone,
		short ?? alone
	].map((name) => wholePhrase(name, caseOf(name)));
	if (inDate !== alone && stem > 1) names.push(wholePhrase(inDate.slice(0, stem), `\\p{L}{0,${endings}}`));
	return `(?:${[...new Set(names)].join("|")})`;
}
/** Returns the pattern of the cases of a Bangla month: "জুনে", "জানুয়ারির". "মেয়ে" is no month. */
function caseOf(name) {
	if (!/\p{sc=Beng}$/u.test(name)) return "";
	if (/(?:ই|ি)$/u.test(name)) return "(?:(?:র|তে|(?:এ|যে)র?)?[ইও]?)?";
	return name.length > 2 ? "(?:(?:ের?)?[ইও]?)?" : "র?";
}
/** Matches the text that can follow the number of a day. */
var ordinal = "(?:st|nd|rd|th|er|re|ro|º|ª|o|e|de|ste)?(?!\\p{sc=Latin})";
/** Whether a folded text gives a date (`2024`, `2024-11`, `2025-01-31`), as far as the browser knows the language. */
function givesDate(text, date, language, yearOnly) {
	const [year = 0, month, day] = date.split("-").map(Number);
	const ways = writtenDates(Date.UTC(year, (month ?? 7) - 1, day ?? 15), language);
	const gives = (pattern) => matches(text, pattern);
	if (gives(wholeNumber(String(year))) && (yearOnly || !month || !ways.length)) return true;
	return ways.some(({ year: y, months, numbers: [n = "", m = "", d = ""] }) => {
		if (yearOnly || !month) return has(text, y);
		const [mm = "", dd = ""] = [m, d].map((digits) => `0?${Number(digits)}`);
		const sign = " ?[./-] ?";
		const [first, last] = day ? [`(?:${dd + sign + mm}|${mm + sign + dd})`, mm + sign + dd] : [mm, mm];
		return gives(wholeNumber(`(?:${first + sign + n}|${n + sign + last})`)) || has(text, y) && gives(monthPattern(months)) && (!day || gives(wholeNumber(dd) + "(?! \\d{3}(?!\\d))" + ordinal));
	});
}

// src/statement/validation/every-language.ts
/** Chromium does not know Burmese. */
var burmese = "ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ".split(" ");
function burmeseDates(at, language) {
	if (primary(language) !== "my") return [];
	const numbers = new Date(at).toISOString().slice(0, 10).split("-").map((digits) => String(Number(digits)));
	const month = folded(burmese[Number(numbers[1]) - 1]);
	return [{
		year: numbers[0],
		months: [month, month],
		numbers
	}];
}
/** Checks numbers in words, and dates in languages that a browser lacks, by tables that pages do without. */
function checkEveryLanguage() {
	checkSpelledNumbers(spelledNumbersIn);
	checkOtherDates(burmeseDates);
}

// node_modules/valibot/dist/index.mjs
var store$4;
var DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
var store$3;
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
var store$2;
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
var store$1;
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
var ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number$2(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number$2,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional$1(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional$1,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

// src/statement/validation/bounds.ts
/** The maximum distance between a number and its bound, in characters. */
var far = 40;
/** Matches a currency between a bound and its number: "at least KSh ". */
var currency = /(?:(?<!\p{L})(?:us|a|c|r|nz|hk)?[$€£¥₹₱৳]|(?<!\p{L})(?:rs\.?|rp\.?|[kt]?sh|usd|eur|gbp|inr))\s?$/u;
/** What is before the first number of a range, and between its numbers, in the languages that drafts know. */
var between = "(?:[Bb]etween|[Ee]ntre|[Zz]wischen|[Aa]ntara|بين|ระหว่าง)";
var and = "and|et|y|e|und|dan|و|และ";
var from = "(?:[Ff]rom|[Dd]es?|[Vv]on|[Dd]ari|من)";
var to = "to|à|a|até|bis|hingga|sampai|إلى";
var signs = "–|—|〜|～|~|から|ถึง";
/** What is between the numbers of a range, as patterns: words between spaces, and signs. */
var rangeJoins = {
	words: `${and}|${to}`,
	signs
};
/** The pattern of a number in digits, whose groups can have spaces or other signs between them. */
var digits = "\\p{Nd}(?:[\\p{Nd}.,'’]|[ \\u00a0\\u202f](?=\\p{Nd}{3}(?!\\p{Nd})))*";
/** These need no word before the first number. */
var joins$1 = `(?: ?(?:${signs}) ?| (?:to|bis|à|a|hingga|sampai) |${`-(?=${digits}\\s+\\p{L})`})`;
var number = `(${digits}|\\p{Ll}+(?:-\\p{Ll}+)?)`;
/** Matches the text before and after the least number of a range. The greater one is a group. */
var lower = [
	[new RegExp(`(?<!\\p{L})${between} ?$`, "u"), new RegExp(`^ ?(?:\\p{L}+ )?(?:${and}) ?${number}`, "u")],
	[new RegExp(`(?<!\\p{L})${from} $`, "u"), new RegExp(`^ (?:${to}) ${number}`, "u")],
	[/(?:^|[^\p{L}\d.,-]|\p{Lo})$/u, new RegExp(`^${joins$1}(${digits})`, "u")]
];
/** Matches the text before the greatest number. The lesser one is a group. */
var upper = [
	new RegExp(`(?<!\\p{L})${between} ?${number} ?(?:\\p{L}+ )?(?:${and}) ?$`, "u"),
	new RegExp(`(?<!\\p{L})${from} ${number} (?:${to}) $`, "u"),
	new RegExp(`(?<![\\d.,'-])(?!(?:19|20)\\d\\d [–—] $)(${digits})(?:${joins$1}|-)$`, "u")
];
/** A number that changed has no bounds: "rose from 200 to 300". */
var changed = /(?<!\p{L})(?:rose|risen|rises?|rising|gr[eo]wn?|fell|fallen|falls?|increas\p{L}+|decreas\p{L}+|dropp?\p{L}*|declin\p{L}+|went|gone|jump\p{L}*|cut|reduc\p{L}+|rais\p{L}+|chang\p{L}+|up|down)(?: \p{L}+){0,3} from [^.]{0,20}$/iu;
/** Other ways to bound a number in English. A figure can also give such a number as exact. */
var otherwise = {
	"at-most": ["as many as", "as much as"],
	"at-least": ["minimum of"],
	about: [
		"roughly",
		"close to",
		"estimated"
	],
	"more-than": ["upwards of", "in excess of"]
};
/** Returns the end of a range that a number is: the least or the most. */
function rangeBoundAt(text, start, end) {
	const before = text.slice(Math.max(0, start - far), start);
	const after = text.slice(end, end + far);
	if (changed.test(before)) return void 0;
	const size = (written = "") => /^\d/.test(written) ? Number(written.replace(/\D/g, "")) : NaN;
	const own = size(text.slice(start, end));
	for (const [is, follows] of lower) {
		const found = is.test(before) ? follows.exec(after) : null;
		if (found && !(size(found[1]) <= own)) return "at-least";
	}
	return upper.some((is) => {
		const found = is.exec(before);
		return found !== null && !(size(found[1]) >= own);
	}) ? "at-most" : void 0;
}
/** Returns the bounds that a figure can have for a number in a sentence, the closest first. */
function boundsAt(text, start, end, language, range = rangeBoundAt(text, start, end)) {
	const plain = boundAt(text, start, end, language);
	if (plain !== "exactly") return [plain];
	if (range) return primary(language) === "en" ? [range] : [range, plain];
	if (text[end] === "+") return ["at-least", plain];
	const other = phraseAt(text, start, end, { bounds: otherwise });
	return other === plain ? [plain] : [other, plain];
}
/** Returns the bound that a sentence gives to the number between `start` and `end`, in the words of its language. */
var boundAt = (text, start, end, language) => phraseAt(text, start, end, vocabularyOf(language));
/** Returns the bound of the longest phrase around a number: "no more than" contains "more than". */
function phraseAt(text, start, end, { bounds = {}, boundsAfter = {} } = {}) {
	const before = text.slice(Math.max(0, start - far), start).toLowerCase().replace(currency, "").trimEnd();
	const after = text.slice(end, end + far).toLowerCase().trimStart();
	const endsWith = (phrase) => before.endsWith(phrase) && !/[\p{L}\p{N}]/u.test(before.at(-phrase.length - 1) ?? "");
	const phrases = [...pairs(bounds).filter(([, phrase]) => endsWith(phrase)), ...pairs(boundsAfter).filter(([, phrase]) => after.startsWith(phrase))];
	phrases.sort(([, one], [, other]) => other.length - one.length);
	return phrases[0]?.[0] ?? "exactly";
}
var pairs = (phrases) => Object.entries(phrases).flatMap(([bound, each]) => each.map((phrase) => [bound, phrase]));

// src/statement/validation/references.ts
/** Returns an error for each duplicate id or signatory. */
function duplicates(statement) {
	const faults = [];
	const once = () => {
		const seen = /* @__PURE__ */ new Set();
		return (path, value, key = value) => {
			if (value && seen.has(key)) faults.push({
				path,
				message: `duplicate ${JSON.stringify(value)}`
			});
			seen.add(key);
		};
	};
	const text = once();
	statement.sections.forEach((section, i) => {
		text(`/sections/${i}/id`, section.id);
		section.paragraphs.forEach((paragraph, j) => {
			text(`/sections/${i}/paragraphs/${j}/id`, paragraph.id);
			paragraph.sentences.forEach(({ id }, k) => {
				text(`/sections/${i}/paragraphs/${j}/sentences/${k}/id`, id);
			});
		});
	});
	statement.notes?.forEach((note, i) => {
		text(`/notes/${i}/id`, note.id);
		note.sentences.forEach(({ id }, j) => {
			text(`/notes/${i}/sentences/${j}/id`, id);
		});
	});
	for (const list of annotations) {
		const add = once();
		statement[list].forEach(({ id }, i) => {
			add(`/${list}/${i}/id`, id);
		});
	}
	const signatory = once();
	statement.signatories.forEach((each, i) => {
		const name = typeof each === "string" ? each : each.name;
		signatory(`/signatories/${i}`, name, signatoryKey(each));
	});
	return faults;
}
/** Returns what tells signatories apart. Two persons can have one name if their details differ. */
function signatoryKey(signatory) {
	const { name, role, affiliation, region, group } = typeof signatory === "string" ? { name: signatory } : signatory;
	return [
		name,
		role,
		affiliation,
		region,
		group
	].map((text) => bare(text ?? "")).join("\n");
}
/** Normalizes a name for comparison: ignores case, spaces and invisible characters. */
var bare = (name) => name.normalize("NFKC").toLowerCase().replace(/[\s\p{Cf}]+/gu, " ").trim();
var annotations = [
	"figures",
	"demands",
	"events",
	"actors"
];
/** Returns the ids of items, some of which can be invalid. */
var idsOf = (items) => new Set((Array.isArray(items) ? items : []).map((item) => item?.id));
/** Returns an error for each unknown id. */
function dangling(statement, whole) {
	const sentences = idsOf(sentencesOf(whole));
	const actors = idsOf(whole.actors);
	const events = idsOf(whole.events);
	const faults = [];
	const expect = (path, kind, known, id) => {
		if (id !== void 0 && !known.has(id)) {
			const ids = kind === "sentence" ? "" : `. Known ids: ${[...known].join(", ") || "none"}`;
			faults.push({
				path,
				message: `unknown ${kind} ${JSON.stringify(id)}${ids}`
			});
		}
	};
	expect("/pullQuote", "sentence", sentences, statement.pullQuote);
	statement.pullQuotes?.forEach(({ source }, i) => {
		expect(`/pullQuotes/${i}/source`, "sentence", sentences, source);
	});
	for (const list of annotations) statement[list].forEach(({ source }, i) => {
		expect(`/${list}/${i}/source`, "sentence", sentences, source);
	});
	statement.figures.forEach(({ since }, i) => {
		expect(`/figures/${i}/since`, "event", events, since);
	});
	statement.demands.forEach(({ addressees, leadIn }, i) => {
		expect(`/demands/${i}/leadIn`, "sentence", sentences, leadIn);
		addressees.forEach((id, j) => {
			expect(`/demands/${i}/addressees/${j}`, "actor", actors, id);
		});
	});
	statement.events.forEach(({ mentions }, i) => {
		mentions?.forEach((id, j) => {
			expect(`/events/${i}/mentions/${j}`, "sentence", sentences, id);
		});
	});
	return faults;
}

// src/statement/validation/salvage.ts
var lists = [
	"figures",
	"demands",
	"events",
	"actors",
	"corrections",
	"notes",
	"pullQuotes",
	"signatories",
	"translations"
];
/** What makes a paragraph more than a plain one. */
var forms = [
	"item",
	"quote",
	"label"
];
var listOf = (items) => Array.isArray(items) ? items : [];
var isFull = (items, isRight) => items.length > 0 && items.every(isRight);
/**
* Returns the parts of a statement that can still be checked after schema errors at the given paths. Each invalid
* item is a gap in its list. An invalid text removes the checksum, and an invalid language is empty. `whole` contains
* the invalid items too.
*/
function salvage(data, faults) {
	const whole = { ...data };
	const faulty = new Set(faults.flatMap((path) => path.map((_, i) => path.slice(0, i + 1).join())));
	const at = (...path) => faulty.has(path.join());
	const gap = (items, ...path) => {
		const kept = [...listOf(items)];
		kept.forEach((_, index) => {
			if (at(...path, index)) Reflect.deleteProperty(kept, index);
		});
		return kept;
	};
	whole.sections = listOf(whole.sections).map((section) => ({
		...section,
		paragraphs: listOf(section?.paragraphs).map((paragraph) => ({
			...paragraph,
			sentences: listOf(paragraph?.sentences)
		}))
	}));
	whole.notes = listOf(whole.notes).map((note) => ({
		...note,
		sentences: listOf(note?.sentences)
	}));
	const rest = { ...whole };
	rest.sections = whole.sections.map((section, i) => ({
		...section,
		paragraphs: section.paragraphs.map((paragraph, j) => {
			const path = [
				"sections",
				i,
				"paragraphs",
				j
			];
			const kept = {
				...paragraph,
				sentences: gap(paragraph.sentences, ...path, "sentences")
			};
			for (const form of forms) if (at(...path, form)) Object.assign(kept, { [form]: void 0 });
			return kept;
		})
	}));
	/** Whether the schema has left all of the text as it is. */
	const isWhole = !at("notes") && isFull(whole.sections, (section, i) => isFull(section.paragraphs, ({ sentences }, j) => isFull(sentences, () => !at("sections", i, "paragraphs", j, "sentences"))));
	for (const list of lists) Object.assign(rest, { [list]: gap(whole[list], list) });
	if (at("sha256") || !isWhole) delete rest.sha256;
	if (at("pullQuote")) delete rest.pullQuote;
	if (at("date")) rest.date = "";
	if (at("language")) rest.language = "";
	return {
		rest,
		whole
	};
}

// src/statement/validation/text-integrity.ts
/** Every fault in the form of the text: in marks, list items, labels and footnotes. */
function textFaults(statement, whole) {
	const known = idsOf(whole.notes);
	const of = (sentences, path) => sentences.flatMap((sentence, i) => markFaults(sentence, `${path}/sentences/${i}`, known));
	return [
		...statement.sections.flatMap((section, i) => [...section.paragraphs.flatMap(({ sentences }, j) => of(sentences, `/sections/${i}/paragraphs/${j}`)), ...paragraphFaults(section, whole.sections[i], `/sections/${i}/paragraphs`)]),
		...(statement.notes ?? []).flatMap(({ sentences }, i) => of(sentences, `/notes/${i}`)),
		...(statement.translations ?? []).flatMap(({ sentences }, i) => Object.entries(sentences).flatMap(([id, given]) => typeof given === "string" ? [] : markFaults(given, `/translations/${i}/sentences/${id}`, known))),
		...unusedNotes(statement, whole)
	];
}
/** What continues a character: a combining mark, a variation selector, or the rest of joined emoji. */
var joins = /^[\p{M}\p{Emoji_Modifier}\u200d\udc00-\udfff]/u;
/** Faults of the marks of a sentence. */
function markFaults({ text, marks = [] }, path, notes) {
	const ranges = marks.map((mark) => isThere(text, mark) ? rangeOf(text, mark) : void 0);
	return marks.flatMap((mark, i) => {
		const at = `${path}/marks/${i}`;
		const range = ranges[i];
		const faults = [];
		if ("note" in mark && !notes.has(mark.note)) faults.push({
			path: `${at}/note`,
			message: `unknown note ${JSON.stringify(mark.note)}`
		});
		if (!range) return [...faults, rangeFault(text, mark, at)];
		if (splits(text, range)) {
			const message = `"${mark.words}" begins or ends inside a character of the sentence: "${text}"`;
			faults.push({
				path: `${at}/words`,
				message
			});
		}
		const overlapped = marks.findIndex((other, j) => j < i && ranges[j] && overlap(mark, range, other, ranges[j]));
		if (overlapped >= 0) {
			const message = `"${mark.words}" overlaps the words of ${path}/marks/${overlapped}`;
			faults.push({
				path: `${at}/words`,
				message
			});
		}
		return faults;
	});
}
var timesIn = (text, words) => text.split(words).length - 1;
/** Whether a text has the words of a mark as often as it asks. */
var isThere = (text, { words, occurrence = 1 }) => timesIn(text, words) >= occurrence;
/** The fault of a mark whose words the sentence does not have, or not so often. */
function rangeFault(text, mark, path) {
	const { words, occurrence = 1 } = mark;
	const times = timesIn(text, words);
	return times ? {
		path: `${path}/occurrence`,
		message: `invalid value ${occurrence}. The sentence contains "${words}" only ${times} times: "${text}"`
	} : {
		path: `${path}/words`,
		message: `the sentence does not contain "${words}": "${text}"`
	};
}
/** Whether words begin or end inside a character, as a reader sees it. */
var splits = (text, range) => range.some((place) => joins.test(text.slice(place)) || text[place - 1] === "‍");
/** Whether two marks overlap. The mark of a footnote is at the end of its words alone, and two can be at one place. */
function overlap(mark, range, other, otherRange) {
	const start = "note" in mark ? range[1] : range[0];
	const otherStart = "note" in other ? otherRange[1] : otherRange[0];
	return start < otherRange[1] && otherStart < range[1];
}
/** Faults of the paragraphs of a section: what each is in the text. */
function paragraphFaults(section, whole, path) {
	return section.paragraphs.flatMap((paragraph, i) => {
		const faults = [];
		const at = `${path}/${i}`;
		const { item } = paragraph;
		const [first, second] = forms.filter((form) => paragraph[form] !== void 0);
		if (first && second) {
			const message = `the paragraph also has \`${first}\`. Delete one of them.`;
			faults.push({
				path: `${at}/${second}`,
				message
			});
		}
		if (item?.mark && item.list !== "numbered") faults.push({
			path: `${at}/item/mark`,
			message: "the list is not numbered. Delete the mark."
		});
		if (item?.level === 2 && !whole.paragraphs[i - 1]?.item) faults.push({
			path: `${at}/item/level`,
			message: "invalid value 2. The paragraph before is not an item, so use 1."
		});
		return faults;
	});
}
/** Footnotes to which no mark leads. A sentence at fault may have the mark. */
function unusedNotes(statement, whole) {
	const sentences = [...whole.sections.flatMap(({ paragraphs }) => paragraphs), ...whole.notes ?? []].flatMap((paragraph) => paragraph.sentences);
	const used = new Set(sentences.flatMap((sentence) => Array.isArray(sentence?.marks) ? sentence.marks.map((mark) => mark?.note) : []));
	return (statement.notes ?? []).flatMap(({ id }, i) => used.has(id) ? [] : {
		path: `/notes/${i}/id`,
		message: `no sentence has the mark of this note. Add \`"note": "${id}"\` to the marks of one.`
	});
}

// src/statement/validation/translation-integrity.ts
/** Returns the errors in the translations of a statement: duplicate languages, unknown ids and missing names. */
function translationFaults(statement, whole) {
	const { translations = [], figures, demands } = statement;
	const ids = {
		sections: idsOf(whole.sections),
		figures: idsOf(whole.figures),
		demands: idsOf(whole.demands),
		events: idsOf(whole.events),
		actors: idsOf(whole.actors),
		sentences: idsOf(sentencesOf(whole))
	};
	const asked = new Set(demands.flatMap(({ addressees }) => addressees));
	return translations.flatMap((translation, i) => {
		const path = `/translations/${i}`;
		const { language } = translation;
		const faults = [statement, ...translations.slice(0, i).flatMap((other) => other)].some((other) => other.language === language) ? [{
			path: `${path}/language`,
			message: `duplicate language "${language}"`
		}] : [];
		for (const [kind, known] of Object.entries(ids)) {
			const given = whole.translations?.[i]?.[kind];
			for (const id of Object.keys(given ?? {})) {
				if (known.has(id)) continue;
				faults.push({
					path: `${path}/${kind}/${id}`,
					message: `unknown id ${JSON.stringify(id)}`
				});
			}
		}
		figures.forEach(({ id, value }) => {
			const figure = new Map(Object.entries(translation.figures ?? {})).get(id);
			if (figure && typeof value === "string" !== (figure.value !== void 0)) {
				const message = figure.value === void 0 ? `missing. Translate ${JSON.stringify(value)}.` : `${JSON.stringify(figure.value)} translates the number ${value}. Delete it.`;
				faults.push({
					path: `${path}/figures/${id}/value`,
					message
				});
			}
		});
		for (const id of translation.actors ? asked : []) {
			if (Object.hasOwn(translation.actors, id) || !ids.actors.has(id)) continue;
			faults.push({
				path: `${path}/actors/${id}`,
				message: "missing. Translate the names of all addressees, or of none."
			});
		}
		return faults;
	});
}

// src/statement/validation/integrity.ts
/** Checks that no schema can express: ids are unique and known, and each sentence supports its annotations. */
/**
* Returns the remaining errors of a statement that fits the schema. Ids in `whole` are known, though their items can
* be missing from `statement`.
*/
async function integrityFaults(statement, whole = statement) {
	const texts = new Map(sentencesOf(statement).map(({ id, text }) => [id, {
		said: text,
		text: folded(text)
	}]));
	return [
		...duplicates(statement),
		...dangling(statement, whole),
		...textFaults(statement, whole),
		...await checksumFaults(statement),
		...figureFaults(statement, texts),
		...leadInFaults(statement, whole, texts),
		...addresseeFaults(statement, texts),
		...strengthFaults(statement, texts),
		...dateFaults(statement, texts),
		...sinceFaults(statement),
		...joinedFaults(statement),
		...correctionFaults(statement),
		...nameFaults(statement, texts),
		...translationFaults(statement, whole)
	];
}
/** Returns the fault of an annotation that its sentence does not support. */
var unsupported = (path, lacks, { said }) => ({
	path,
	message: `the sentence does not ${lacks}: "${said}"`
});
async function checksumFaults(statement) {
	const { sha256 } = statement;
	if (sha256 === void 0 || !("subtle" in crypto)) return [];
	const hash = await statementHash(statement);
	if (hash === sha256) return [];
	return [{
		path: "/sha256",
		message: `the SHA-256 of the text is ${hash}, not ${sha256}. If the text is right, replace this value.`
	}];
}
/** Returns the ways in which the statement's language can write the value of a figure, for messages. */
function writtenForms({ value, notation }, language) {
	if (typeof value === "string") return [value];
	const known = vocabularyOf(language);
	const [locale = "en"] = localesOf(language);
	const forms = [
		written(value, locale, notation && "long"),
		String(value),
		known && numeral(known, value)
	];
	return [...new Set(forms)].filter((form) => form !== void 0);
}
function figureFaults(statement, texts) {
	const { language } = statement;
	if (!language) return [];
	return statement.figures.flatMap((figure, i) => {
		const sentence = texts.get(figure.source);
		if (!sentence) return [];
		const { text } = sentence;
		const path = `/figures/${i}`;
		if (typeof figure.value === "string" !== (figure.bound === "indefinite")) {
			const message = `"${figure.bound}" does not fit ${JSON.stringify(figure.value)}. Use "indefinite" for a word, and another bound for a number.`;
			return [{
				path: `${path}/bound`,
				message
			}];
		}
		const places = placesOf(text, figure, language);
		if (places.length === 0) {
			if (isUnchecked(text, language)) return [];
			const forms = writtenForms(figure, language).join(" or ");
			return [unsupported(`${path}/value`, `contain ${forms}`, sentence)];
		}
		if (!vocabularyOf(language) || figure.bound === "indefinite") return [];
		return places.some(({ start, end }) => boundsAt(text, start, end, language).includes(figure.bound)) ? [] : [unsupported(`${path}/bound`, `give the bound "${figure.bound}"`, sentence)];
	});
}
/** Returns what a demand is quoted with: an item of a list with the sentence that leads into the list. */
function quotationOf({ source, leadIn }, texts) {
	const parts = [leadIn, source].flatMap((id) => id === void 0 ? [] : texts.get(id) ?? []);
	if (!texts.has(source)) return void 0;
	return {
		said: parts.map(({ said }) => said).join(" "),
		text: parts.map(({ text }) => text).join(" ")
	};
}
/** A demand is quoted with no other sentence than the one that leads into its list. */
var leadInFaults = ({ demands }, { sections }, texts) => demands.flatMap(({ source, leadIn }, i) => {
	if (leadIn === void 0 || !texts.has(leadIn) || !texts.has(source)) return [];
	const lead = leadInOf(sections, source)?.id;
	if (lead === leadIn) return [];
	const message = `"${leadIn}" does not lead into a list with the item "${source}". ${lead ? `Use "${lead}"` : "Delete `leadIn`"}.`;
	return [{
		path: `/demands/${i}/leadIn`,
		message
	}];
});
function addresseeFaults(statement, texts) {
	const actors = new Map(statement.actors.flatMap((actor) => [[actor.id, actor]]));
	const addressed = new Set(statement.sections.flatMap(({ paragraphs }, section) => paragraphs.flatMap(({ label, item, sentences }) => {
		const isLine = !section && !item && !sentences[1] && /[^.!?။。]$/.test(sentences[0]?.text ?? ".");
		return label || isLine ? sentences.map(({ id }) => id) : [];
	})));
	return statement.demands.flatMap((demand, i) => demand.addressees.flatMap((id, j) => {
		const sentence = quotationOf(demand, texts);
		const actor = actors.get(id);
		if (!sentence || !actor || addressed.has(actor.source)) return [];
		if ([
			actor.name,
			actor.abbreviation,
			...actor.also ?? []
		].some((name) => name !== void 0 && has(sentence.text, name))) return [];
		return [unsupported(`/demands/${i}/addressees/${j}`, `name the actor "${id}"`, sentence)];
	}));
}
/**
* Returns the asking verbs in a sentence, with their negations, or `undefined` if the verbs of the language are not
* known.
*/
function verbsIn(text, language) {
	const said = language && vocabularyOf(language)?.verbs.filter((verb) => has(text, verb));
	if (!said) return void 0;
	return said.filter((verb) => !said.some((longer) => longer.startsWith(`${verb} `)));
}
function strengthFaults(statement, texts) {
	return statement.demands.flatMap((demand, i) => {
		const { strength } = demand;
		const sentence = quotationOf(demand, texts);
		if (strength === void 0 || !sentence) return [];
		const asking = verbsIn(sentence.text, statement.language);
		if (asking ? asking.includes(strength) : has(sentence.text, strength)) return [];
		const verbs = asking?.map((verb) => `"${verb}"`).join(" or ");
		const instead = verbs ? `, but with ${verbs}` : "";
		return [unsupported(`/demands/${i}/strength`, `ask with "${strength}"${instead}`, sentence)];
	});
}
function nameFaults(statement, texts) {
	return statement.actors.flatMap((actor, i) => ["name", "abbreviation"].flatMap((field) => {
		const name = actor[field];
		const sentence = texts.get(actor.source);
		if (name === void 0 || !sentence || has(sentence.text, name)) return [];
		return [unsupported(`/actors/${i}/${field}`, `contain "${name}"`, sentence)];
	}));
}
function dateFaults(statement, texts) {
	if (!statement.language) return [];
	return statement.events.flatMap((event, i) => [event.source, ...event.mentions ?? []].flatMap((id, mention) => {
		const sentence = texts.get(id);
		if (!sentence) return [];
		const given = (date) => givesDate(sentence.text, date, statement.language, mention > 0);
		if (event.date.split("/").every(given)) return [];
		const path = mention === 0 ? `/events/${i}/date` : `/events/${i}/mentions/${mention - 1}`;
		return [unsupported(path, `give the date ${event.date}`, sentence)];
	}));
}
function sinceFaults({ language, figures, events, translations = [] }) {
	const dates = new Map(events.flatMap(({ id, date }) => [[id, date]]));
	return figures.flatMap(({ id, since, sinceText }, i) => {
		const texts = [{
			path: `/figures/${i}/sinceText`,
			text: sinceText,
			tag: language
		}, ...translations.flatMap((translation, j) => ({
			path: `/translations/${j}/figures/${id}/sinceText`,
			text: new Map(Object.entries(translation.figures ?? {})).get(id)?.sinceText,
			tag: translation.language
		}))];
		const date = since && dates.get(since)?.split("/")[0];
		return texts.flatMap(({ path, text, tag }) => {
			if (text === void 0 || !tag) return [];
			if (!since) return [{
				path,
				message: "the figure has no `since`. Delete this text."
			}];
			const said = folded(text);
			const isYearAlone = said.match(/\d+/g)?.length === 1;
			if (!date || givesDate(said, date, tag, isYearAlone)) return [];
			return [{
				path,
				message: `${JSON.stringify(text)} does not name the date of the event, ${date}`
			}];
		});
	});
}
/** Who signed at the issue is not said to have joined later. */
function joinedFaults({ date, signatories }) {
	return signatories.flatMap((signatory, i) => {
		if (typeof signatory === "string" || signatory.joined === void 0) return [];
		const { joined } = signatory;
		if (joined > date) return [];
		const message = `${joined} is not after the issue on ${date}. Delete \`joined\`.`;
		return [{
			path: `/signatories/${i}/joined`,
			message
		}];
	});
}
/** The widgets show the day of the last correction. */
var correctionFaults = ({ date: issue, corrections = [] }) => corrections.flatMap(({ date }, i) => {
	const before = corrections[i - 1]?.date ?? issue;
	if (date >= before) return [];
	const message = `${date} is before ${before}. Put corrections in order, after the issue.`;
	return [{
		path: `/corrections/${i}/date`,
		message
	}];
});

// src/utils/allowed-url.ts
/** The protocols of the URLs that a statement may link to. */
var allowedProtocol = /^(?:https?|mailto):/;
/** Returns the URL if a statement may link to it. */
function allowedUrl(text) {
	try {
		new URL(text);
	} catch {
		return;
	}
	return allowedProtocol.test(text) ? text : void 0;
}

// src/statement/fields.ts
/** The types of the values in a statement. The messages complete the sentence "expected …". */
/**
* Returns the schema of an object with these keys and no others. Its entries have no prototype, because Valibot
* visits inherited keys and some pages add enumerable members to `Object.prototype`.
*/
var object = (entries) => strictObject(Object.assign(Object.create(null), entries));
/**
* Returns a union. An object that has the first key of one option is checked against that option, so that an error
* names the key at fault.
*/
function either(options, message) {
	const union$1 = union(options, message);
	return {
		...union$1,
		"~run"(dataset, config) {
			const [only = union$1, other] = options.filter((option) => {
				const [first = ""] = Object.keys(option.entries ?? {});
				return first in Object(dataset.value);
			});
			return (other ? union$1 : only)["~run"](dataset, config);
		}
	};
}
var text = pipe(string(), regex(/^\S(?:[\s\S]*\S)?$/, "some text, without white space at either end"));
var id = pipe(string(), regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "an id of lower-case letters, digits and single hyphens that begins with a letter"));
var sentenceId = pipe(id, description("The id of a sentence of this statement."));
var day = pipe(string(), isoDate("a day such as 2025-01-31"), check((value) => isRealDate(value), "a day that exists, such as 2025-01-31"));
var aMonth = "a day such as 2025-01-31, or a month such as 2025-01";
var dayOrMonth = pipe(string(), regex(/^\d{4}-\d{2}(?:-\d{2})?$/, aMonth), check((value) => isRealDate(value), "a date that exists, such as 2025-01-31 or 2025-01"));
var webAddress = pipe(string(), url("an absolute URL"), regex(allowedProtocol, "an https, http or mailto URL"));
/** A date with its precision, or two joined by `/`, in EDTF level 0 (ISO 8601-2): `2024`, `2024-11`, `2025-01-31`. */
var edtf = pipe(string(), regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/, "a date such as 2025, 2025-01 or 2025-01-31, or two of them joined by \"/\""), check((value) => value.split("/").every(isRealDate), "a date that exists"), check((value) => {
	const [start = "", end] = value.split("/");
	return end === void 0 || start.length === end.length && start < end;
}, "a range of two dates in order and of the same precision"));
/** Whether the calendar has a date of any of these precisions. */
function isRealDate(value) {
	const [year = 0, month = 1, date = 1] = value.split("-").map(Number);
	const real = new Date(Date.UTC(year, month - 1, date));
	return real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
}
var aTag = "a BCP 47 language tag";
var languageTag = pipe(string(), regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, aTag), check(isTag, aTag));
function isTag(value) {
	try {
		return Intl.getCanonicalLocales(value).length > 0;
	} catch {
		return false;
	}
}

// src/statement/signatory-schema.ts
/** The form of signatories, and of corrections made after the issue. */
var optional = (description$2) => optional$1(pipe(text, description(description$2)));
var signatory = either([text, object({
	name: pipe(text, description("The name as published.")),
	kind: optional$1(pipe(picklist([
		"organization",
		"person",
		"network"
	]), description("What the signatory is. Default: \"organization\"."))),
	role: optional("The role of a person, as published: \"Director\"."),
	affiliation: optional("The organization of a person, as published."),
	region: optional("The country or region, as published."),
	url: optional$1(pipe(webAddress, description("The website of the signatory."))),
	group: optional("The heading above the name, as published."),
	joined: optional$1(pipe(day, description("The day on which the signatory joined, if after the issue.")))
})], "a name, or an object with a `name`");
var correction = object({
	date: pipe(day, description("The day of the correction.")),
	text: pipe(text, description("What was corrected."))
});

// src/statement/text-schema.ts
/** The form of the text: sections of paragraphs of sentences, and footnotes. */
var fromOne = "a whole number from 1";
var ofWords = {
	words: pipe(text, description("The words of the sentence that the mark is about.")),
	occurrence: optional$1(pipe(number$2(fromOne), safeInteger(fromOne), minValue(1, fromOne), description("Which of them, if the sentence has the same words more than once. Default: 1.")))
};
var mark = either([
	object({
		kind: pipe(picklist(["emphasis", "strong"]), description("How the words are set off: \"emphasis\" in italics, \"strong\" in bold.")),
		...ofWords
	}),
	object({
		url: pipe(webAddress, description("Where a link on the words leads.")),
		...ofWords
	}),
	object({
		note: pipe(id, description("The id of the footnote whose mark follows the words.")),
		...ofWords
	})
], "words with one of `kind`, `url` and `note`");
var marks$1 = optional$1(pipe(array(mark), description("Emphasis, links and marks of footnotes. The text itself stays plain.")));
var sentence = object({
	id: pipe(id, description("Stable: links to the sentence and annotations of it are made with this id.")),
	text: pipe(text, description("The sentence, word for word as it was issued.")),
	marks: marks$1
});
var translatedSentence = either([text, object({
	text: pipe(text, description("The translation of the sentence.")),
	marks: marks$1
})], "a text, or an object with a `text`");
var sentences = pipe(array(sentence), minLength(1, "at least one sentence"), description("Its sentences, in order."));
var levels = picklist([1, 2], "1 or 2");
var paragraph = object({
	id: pipe(id, description("Names the paragraph: p1, p2, …, where there is no reason for another name.")),
	item: optional$1(pipe(object({
		list: pipe(picklist(["bulleted", "numbered"]), description("The kind of list.")),
		level: optional$1(pipe(levels, description("2 for an item of a list in an item. Default: 1."))),
		mark: optional$1(pipe(text, description("The mark of a numbered item, as published: \"1.\" or \"(a)\".")))
	}), description("Makes the paragraph an item of a list. Items side by side are one list."))),
	quote: optional$1(pipe(object({ speaker: optional$1(pipe(text, description("Who is quoted, as published."))) }), description("Makes the paragraph a block quotation."))),
	label: optional$1(pipe(text, description("The text before a line of the address block, as published: \"To\", \"Cc\"."))),
	sentences
});
var section = object({
	id: pipe(id, description("Names the section.")),
	heading: optional$1(pipe(text, description("The heading as issued, where there is one."))),
	level: optional$1(pipe(picklist([2, 3], "2 or 3"), description("The level of the heading, if the title is of level 1. Default: 2."))),
	kind: optional$1(pipe(literal("notes"), description("Marks closing notes: notes to editors, contacts."))),
	paragraphs: pipe(array(paragraph), minLength(1, "at least one paragraph"), description("Its paragraphs, in order."))
});
var note = object({
	id: pipe(id, description("Names the footnote for the marks in sentences.")),
	mark: pipe(text, description("The mark as published: \"1\" or \"*\".")),
	sentences
});

// src/statement/schema.ts
/**
* The schema of a statement: sentences first, then annotations that refer to them by id. The TypeScript types are
* inferred from it, and every statement is checked against it before it is shown.
*/
var bounds = [
	"exactly",
	"about",
	"more-than",
	"at-least",
	"less-than",
	"at-most",
	"indefinite"
];
var actorKinds = [
	"court",
	"group",
	"mechanism",
	"office",
	"organization",
	"party",
	"person",
	"states"
];
var aNumberOrWord = "a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one";
var figure = object({
	id: pipe(id, description("The id of the figure, for the attribute `figures`.")),
	value: pipe(union([pipe(number$2(aNumberOrWord), safeInteger(aNumberOrWord), minValue(0, aNumberOrWord)), pipe(string(aNumberOrWord), regex(/^[^\s\d](?:\D*[^\s\d])?$/, aNumberOrWord))], aNumberOrWord), description("The number in the statement, or the word that the statement uses instead, such as \"dozens\".")),
	bound: pipe(picklist(bounds), description("The bound of the value in the statement. Use \"indefinite\" for a word, and another bound for a number.")),
	notation: optional$1(pipe(literal("compact"), description("Shows the number as in the statement: \"3.5 million\" instead of \"3,500,000\"."))),
	unit: optional$1(pipe(literal("people"), description("What the number counts, if it counts people. The layout \"scale\" draws these figures in proportion to each other."))),
	counts: pipe(text, description("The text after the number, such as \"people killed\".")),
	since: optional$1(pipe(id, description("The id of the event from which the figure counts, if the sentence names one."))),
	sinceText: optional$1(pipe(text, description("How `since` reads if it names the event: \"since the coup of 1 February 2021\". Default: \"since\" and the date of the event."))),
	source: sentenceId
});
var demand = object({
	id: pipe(id, description("The id of the demand, for the attribute `demand`.")),
	addressees: pipe(array(id), minLength(1, "at least one addressee"), description("The ids of the actors who are asked, in the order of the sentence.")),
	heading: pipe(text, description("The sentence's own verbs and objects, condensed. Adds, drops and softens nothing. Never shown as a quotation.")),
	leadIn: optional$1(pipe(id, description("The id of the sentence that leads into the list, if `source` is an item of one. The quotation is both."))),
	strength: optional$1(pipe(text, description("The asking verb of the sentence, word for word, such as \"must\", \"should\" or \"urge\". Shown as a quotation."))),
	source: sentenceId
});
var event = object({
	id: pipe(id, description("The id of the event, for figures that count from it.")),
	date: pipe(edtf, description("A day, a month, a year or a range, as precise as the statement.")),
	heading: pipe(text, description("The event in the words of the sentence, condensed. Adds, drops and softens nothing. Never shown as a quotation.")),
	source: sentenceId,
	mentions: optional$1(pipe(array(sentenceId), description("The ids of other sentences that name the same date.")))
});
var actor = object({
	id: pipe(id, description("The id of the actor, for the addressees of a demand and the attribute `to`.")),
	name: pipe(text, description("The full name, as in the source sentence.")),
	abbreviation: optional$1(pipe(text, description("The abbreviation, if the source sentence gives one."))),
	also: optional$1(pipe(array(text), description("Other names of the actor in the statement."))),
	kind: pipe(picklist(actorKinds), description("The kind of actor.")),
	source: sentenceId
});
var translationStatuses = ["official", "unofficial"];
var texts = (description$1) => optional$1(pipe(record(id, text), description(description$1)));
var translation = object({
	language: pipe(languageTag, description("The language of the translation (BCP 47).")),
	status: pipe(picklist(translationStatuses), description("\"official\" if the issuers of the statement approve the translation.")),
	title: optional$1(pipe(text, description("The title."))),
	sentences: pipe(record(id, translatedSentence), minEntries(1, "at least one sentence"), description("Translated sentences by id. Other sentences appear in the language of the statement.")),
	sections: texts("Headings of sections by id."),
	figures: optional$1(pipe(record(id, object({
		counts: pipe(text, description("The text after the number.")),
		value: optional$1(pipe(text, description("The translated word, if the statement uses a word instead of a number."))),
		sinceText: optional$1(pipe(text, description("How `since` reads if it names the event. Default: \"since\" and the date, in the language of the translation.")))
	})), description("Translated figures by id."))),
	demands: texts("Headings of demands by id."),
	events: texts("Headings of events by id."),
	actors: texts("Names of actors by id: of all addressees, or of none.")
});
/** The version of this schema. */
var schemaVersion = 1;
/** A statement: metadata, its sentences in order, and annotations that refer to the sentences by id. */
var statementSchema = object({
	$schema: optional$1(pipe(string(), description("The URL of this schema, for editors."))),
	schemaVersion: pipe(literal(1), description("The version of this schema.")),
	id: pipe(id, description("The id of the statement.")),
	title: pipe(text, description("The title as issued.")),
	date: pipe(dayOrMonth, description("The day of issue, or the month. Every figure is given as of this date.")),
	language: pipe(languageTag, description("The language of the text (BCP 47).")),
	url: optional$1(pipe(webAddress, description("The URL where the statement was published."))),
	sha256: pipe(string(), regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits"), description("SHA-256 of the words of the text in UTF-8: the sentences of the sections, then those of the footnotes. Sentences are joined by a space, paragraphs and footnotes by an empty line.")),
	pullQuote: optional$1(pipe(sentenceId, description("The id of the sentence to show as a pull quote by default."))),
	pullQuotes: optional$1(pipe(array(object({
		source: sentenceId,
		speaker: optional$1(pipe(text, description("Who says the sentence, as published.")))
	})), description("Further sentences that are set as quotations, and who says each."))),
	version: optional$1(pipe(text, description("The version of the text, as published."))),
	corrections: optional$1(pipe(array(correction), description("What was corrected after the issue, in order."))),
	sections: pipe(array(section), minLength(1, "at least one section"), description("The whole text.")),
	figures: pipe(array(figure), description("Every quantity in the statement. Widgets show the first three by default.")),
	demands: pipe(array(demand), description("Every sentence that asks an actor for something.")),
	events: pipe(array(event), description("Every date that the statement gives.")),
	actors: pipe(array(actor), description("Those whom the statement names.")),
	notes: optional$1(pipe(array(note), description("The footnotes, in the order of their marks."))),
	signatories: pipe(array(signatory), description("Every name as published, in the published order.")),
	translations: optional$1(pipe(array(translation), description("Translations of the statement. A page in the language of a translation shows it.")))
});

// src/statement/validation/validate.ts
/** The beginning of the message about a key that the schema does not have. */
var unknownKey = "unknown key";
/** Checks any value: whether it is a statement, and whether its sentences support its annotations. */
async function validate(data) {
	if (typeof data !== "object" || data === null || Array.isArray(data)) return { faults: [{
		path: "",
		message: `expected an object, found ${Array.isArray(data) ? "a list" : shorten$1(String(data))}`
	}] };
	const { schemaVersion: schemaVersion$1 } = data;
	if (typeof schemaVersion$1 === "number" && schemaVersion$1 > 1) return { faults: [{
		path: "/schemaVersion",
		message: `unknown version ${schemaVersion$1}. This release knows versions up to ${1}.`
	}] };
	const parsed = safeParse(statementSchema, withoutPrototypes(data), { abortPipeEarly: true });
	if (parsed.success) {
		const faults = await integrityFaults(parsed.output, data);
		return faults.length > 0 ? { faults } : {
			statement: parsed.output,
			faults: []
		};
	}
	const paths = parsed.issues.map((issue) => (issue.path ?? []).map(({ key }) => key));
	const { rest, whole } = salvage(data, paths);
	return { faults: [...parsed.issues.flatMap(faultsOf), ...await integrityFaults(rest, whole)] };
}
var unconfirmed = "not confirmed. Check this, then delete this line.";
/** Returns the faults of an issue. Valibot reports only the first unknown key of an object, and a draft has several. */
function faultsOf(issue) {
	const fault = faultOf(issue);
	const last = issue.path?.at(-1);
	if (issue.type !== "strict_object" || issue.expected !== "never" || !last) return [fault];
	const others = Object.keys(last.input).filter((key) => key.startsWith("confirm") && key !== last.key);
	const parent = fault.path.replace(/\/[^/]*$/, "");
	return [fault, ...others.map((key) => ({
		path: `${parent}/${key}`,
		message: unconfirmed
	}))];
}
/** Returns a copy of JSON data without prototypes, because Valibot visits inherited keys. */
function withoutPrototypes(data) {
	if (Array.isArray(data)) return data.map(withoutPrototypes);
	if (typeof data !== "object" || data === null) return data;
	return Object.assign(Object.create(null), ...Object.entries(data).map(([key, value]) => ({ [key]: withoutPrototypes(value) })));
}
/** Converts an issue of Valibot. The path is a JSON pointer (RFC 6901). */
function faultOf(issue) {
	const keys = issue.path?.map(({ key }) => String(key)) ?? [];
	const path = keys.map((key) => `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
	const { message, type, input } = issue;
	const received = issue.received === "null" && input ? "Object" : issue.received;
	if (type === "strict_object" && issue.expected === "never") {
		const key = keys.at(-1);
		if (key.startsWith("confirm")) return {
			path,
			message: unconfirmed
		};
		return {
			path,
			message: `${unknownKey} ${JSON.stringify(key)}`
		};
	}
	if (received === "undefined") return {
		path,
		message: "missing"
	};
	if (type === "picklist" && message.startsWith("Invalid")) {
		const known = issue.expected.replace(/[(")]/g, "").replaceAll(" | ", ", ");
		return {
			path,
			message: `unknown value ${shorten$1(plain(received))}. Known values: ${known}.`
		};
	}
	return {
		path,
		message: `expected ${message.startsWith("Invalid") ? plain(issue.expected ?? type) : message}, found ${shorten$1(plain(received))}`
	};
}
/** Valibot's names of types, in plain words. */
var kinds = /* @__PURE__ */ new Map([
	["Array", "a list"],
	["Object", "an object"],
	["string", "a string"]
]);
/** Describes a type or a value. */
var plain = (name) => kinds.get(name) ?? name;
var shorten$1 = (text) => text.length > 80 ? `${text.slice(0, 79)}…` : text;

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
/**
* Creates a JSON scanner on the given text.
* If ignoreTrivia is set, whitespaces or comments are ignored.
*/
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
	" ": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + " ".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + " ".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + " ".repeat(index);
		})
	},
	"	": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + "	".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + "	".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + "	".repeat(index);
		})
	}
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
	let currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit(text, {
		onObjectBegin: (offset) => {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: (name, offset, length) => {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: (offset, length) => {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: (offset, length) => {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: (offset, length) => {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: (value, offset, length) => {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: (sep, offset, length) => {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: (error, offset, length) => {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	const result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
/**
* Parses the given text and invokes the visitor functions for each object, array and literal reached.
*/
function visit(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
*/
var parseTree = parseTree$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}

// src/cli/json-positions.ts
/** Returns a function that finds the line and column of an offset in a text. */
function positionsIn(text) {
	const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
	return (offset) => {
		let [low, high] = [0, starts.length];
		while (high - low > 1) {
			const middle = low + high >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle;
		}
		return {
			line: low + 1,
			column: offset - starts[low] + 1
		};
	};
}
/** The syntax errors of JSON, each with an expectation and a hint. */
var syntax = {
	InvalidSymbol: ["text in double quotes, a number, true, false or null"],
	InvalidNumberFormat: ["a number in digits, such as 6000"],
	PropertyNameExpected: ["a key in double quotes", "Remove any comma before a closing brace."],
	ValueExpected: ["a value", "Remove any comma before a closing bracket."],
	ColonExpected: ["a colon between a key and its value"],
	CommaExpected: ["a comma before this value or key"],
	CloseBraceExpected: ["a closing brace } for each opening brace"],
	CloseBracketExpected: ["a closing bracket ] for each opening bracket"],
	EndOfFileExpected: ["nothing after the end of the statement"],
	InvalidCommentToken: ["no comment", "Remove it, because JSON has no comments."],
	UnexpectedEndOfComment: ["no comment", "Remove it, because JSON has no comments."],
	UnexpectedEndOfString: ["a double quote at the end of the text, on the same line", "Inside a text, write \\\" for a double quote and \\n for a new line."],
	UnexpectedEndOfNumber: ["a whole number"],
	InvalidUnicode: ["four hexadecimal digits after \\u"],
	InvalidEscapeCharacter: ["a known escape", "Write a backslash as \\\\."],
	InvalidCharacter: ["no control character", "Write \\n for a new line and \\t for a tab."]
};
/** The maximum number of syntax errors to report. Later errors mostly follow from the first. */
var most$2 = 3;
/** Parses JSON into a tree, or returns its syntax errors. */
function treeOf(text) {
	const errors = [];
	const tree = parseTree(text, errors, {
		disallowComments: true,
		allowTrailingComma: false
	});
	if (tree && errors.length === 0) return {
		tree,
		faults: []
	};
	if (!text.trim()) return { faults: [{
		path: "",
		message: "the file is empty",
		offset: 0
	}] };
	const faults = errors.slice(0, most$2).map(({ error, offset, length }) => {
		const found = text.slice(offset, offset + Math.max(length, 1)).trim();
		const [expected, hint] = syntax[printParseErrorCode(error)] ?? ["JSON"];
		const message = `expected ${expected}, found ${found ? shorten(found) : "the end of the file"}`;
		return {
			path: "",
			message: hint ? `${message}. ${hint}` : message,
			offset
		};
	});
	const again = (one, index) => faults.findIndex((other) => other.offset === one.offset) !== index;
	return { faults: faults.filter((one, index) => !again(one, index)) };
}
var shorten = (text) => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
/**
* Caches the values of an object or a list by their keys. If a key is duplicate, the last value counts, as in
* `JSON.parse`.
*/
var children = /* @__PURE__ */ new WeakMap();
function childrenOf(node) {
	let known = children.get(node);
	if (!known) {
		const inside = node.children ?? [];
		known = new Map(node.type === "array" ? inside.map((child, index) => [String(index), child]) : inside.flatMap(({ children: [key, value] = [] }) => key && value ? [[String(key.value), value]] : []));
		children.set(node, known);
	}
	return known;
}
/**
* Returns the offset of the value at a JSON pointer. If there is no such value, returns the offset of its nearest
* ancestor.
*/
function offsetOf(tree, pointer) {
	let node = tree;
	for (const key of pointer.split("/").slice(1)) {
		const next = childrenOf(node).get(key.replace(/~1/g, "/").replace(/~0/g, "~"));
		if (!next) break;
		node = next;
	}
	return node.offset;
}
/** Returns an error for each key that appears more than once in its object. */
function repeatedKeys(tree, path = "") {
	const inside = tree.children ?? [];
	if (tree.type === "array") return inside.flatMap((child, index) => repeatedKeys(child, `${path}/${index}`));
	const seen = /* @__PURE__ */ new Set();
	return inside.flatMap(({ children: [key, value] = [] }) => {
		if (!key || !value) return [];
		const name = String(key.value);
		const own = `${path}/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
		const message = `duplicate key ${JSON.stringify(name)}. JSON keeps only the last one.`;
		const again = seen.has(name) ? [{
			path: own,
			message,
			offset: key.offset
		}] : [];
		seen.add(name);
		return [...again, ...repeatedKeys(value, own)];
	});
}

// src/cli/known-keys.ts
/** Returns the entries of the object that a schema describes. A union has those of all its options. */
function entriesOf(schema) {
	const { entries, options = [] } = schema?.wrapped ?? schema ?? {};
	return Object.assign({}, entries, ...options.map((option) => option.entries));
}
/** Returns the keys that the schema knows in the object at a JSON pointer, in its order. */
function keysAt(pointer) {
	let schema = statementSchema;
	for (const key of pointer.split("/").slice(1)) {
		const at = schema?.wrapped ?? schema ?? {};
		schema = entriesOf(at)[key] ?? at.item ?? at.value;
	}
	return Object.keys(entriesOf(schema));
}
/** Adds the known keys to the message about an unknown key. */
function withKeys(fault) {
	if (!fault.message.startsWith("unknown key")) return fault;
	const keys = keysAt(fault.path.replace(/\/[^/]*$/, ""));
	return {
		...fault,
		message: `${fault.message}. Known keys: ${keys.join(", ")}.`
	};
}

// src/cli/faults.ts
checkEveryLanguage();
/** Returns every error in a statement in JSON with its line and column, in the order of the text. */
var locatedFaults = async (text) => (await validateText(text)).faults;
/**
* Validates a statement in JSON. Returns it with its keys in the order of the schema, and every error as `locatedFaults`
* does.
*/
async function validateText(text) {
	const { tree, faults: syntax } = treeOf(text);
	const placed = tree ? repeatedKeys(tree) : syntax;
	const { statement, faults = [] } = tree ? await validate(JSON.parse(text)) : {};
	if (tree) placed.push(...faults.map((fault) => ({
		...withKeys(fault),
		offset: offsetOf(tree, fault.path)
	})));
	const positionOf = positionsIn(text);
	return {
		statement,
		faults: placed.sort((one, other) => one.offset - other.offset).map((fault) => ({
			...fault,
			...positionOf(fault.offset)
		}))
	};
}
/**
* Describes errors, each with its place in the file. Errors about one key in many items become one, at the first place.
* A draft, for example, has the key `confirm` in each item.
* @param mark Sets the place off, for a terminal.
*/
function describeFaults(file, faults, mark = (place) => place) {
	const alike = /* @__PURE__ */ new Map();
	for (const fault of faults) {
		const topic = isAboutKey(fault) ? fault.message : fault;
		const others = alike.get(topic);
		if (others) others.push(fault);
		else alike.set(topic, [fault]);
	}
	return [...alike.values()].map((same) => {
		const [{ line, column, path, message }] = same;
		const key = JSON.stringify(path.split("/").at(-1));
		const lines = [...new Set(same.map((fault) => fault.line))];
		const listed = `${lines.slice(0, most$1).join(", ")}${lines.length > most$1 ? ", …" : ""}`;
		const count = same.length > 1 ? `\n  ${same.length} items have the key ${key}. This is the first. Lines: ${listed}` : "";
		return `${mark(`${file}:${line}:${column}`)} ${plain$1(`${path || "/"}\n  ${message}${count}`)}`;
	});
}
/** The most lines that a message lists. */
var most$1 = 20;
/** Whether an error is about a key that other items can have, too. The top level has each key once. */
var isAboutKey = ({ path, message }) => message.startsWith("unknown key") || /\/.*\/confirm$/.test(path) && message.startsWith("not confirmed");
/** Returns the number of errors as text: "1 error". */
var countOf = ({ length }) => `${length} ${length === 1 ? "error" : "errors"}`;

// src/cli/read-statement.ts
/** Returns the text of a file, or of standard input if the file is "-". */
var readText = async (file) => decoded(await readBytes(file), file);
/** Returns the bytes of a file, or of standard input if the file is "-". */
async function readBytes(file) {
	try {
		return file === "-" ? await buffer(process.stdin) : await readFile(file);
	} catch (error) {
		throw new Failure(`cannot read ${file}: ${fileReason(error)}`);
	}
}
/** Decodes UTF-8, and UTF-16 that begins with a byte order mark, as some editors save it. */
function decoded(bytes, file) {
	try {
		const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
		if (!text.includes("\0")) return text;
	} catch {}
	throw new Failure(`${file}: not in UTF-8. Save it as plain text with the encoding UTF-8.`);
}
/** The maximum number of errors that a command prints, except for `check`. */
var most = 10;
/**
* Returns the statement in a file. Its keys are in the order of the schema, which decides the bytes of the module.
* @throws if the statement has errors.
*/
async function readStatement(file) {
	const text = await readText(file);
	const { statement, faults } = await validateText(text);
	if (statement && faults.length === 0) return statement;
	const described = describeFaults(file, faults);
	const rest = described.length > most ? [`To see every error, run "npx statement-widgets-cli check ${file}".`] : [];
	throw new Failure([
		`${file}: ${countOf(faults)}`,
		...described.slice(0, most),
		...rest
	].join("\n"));
}

// src/snippets/blockquote-format.ts
/**
* Returns the snippet of an element as a blockquote, for sites that strip unknown elements. The page loads the module
* in another way, and the module shows the widget in the blockquote.
* @throws if an attribute names an unknown id.
*/
function blockquoteFormat(statement, element, attributes, messages) {
	const list = Object.entries(spokenIn(messages, attributes)).map(([name, value]) => ` data-${name}="${escape(value)}"`);
	const cite = statement.url ? ` cite="${escape(statement.url)}"` : "";
	const content = fallbackOf(statement, element, attributes, messages);
	return `<blockquote class="statement-widget" data-widget="${element}"${list.join("")}${cite}>${content}</blockquote>`;
}

// src/snippets/address.ts
/**
* Returns the URL of the page that shows one widget. The widget is in the hash, which browsers do not send to
* servers: even the page's own server does not learn about the widget.
* @param page The URL of `embed.html`.
*/
function widgetAddress(page, element, attributes) {
	return `${page}#${new URLSearchParams({
		widget: element,
		...attributes
	}).toString()}`;
}

// src/snippets/iframe-format.ts
/**
* Returns the snippet of an element as an iframe with its citation, for sites that allow no scripts. The iframe shows
* the page next to the module, and has about the height of the widget in a column of text of any width.
* @throws if an attribute names an unknown id.
*/
function iframeFormat(statement, element, attributes, messages, page = "embed.html") {
	const words = fallbackOf(statement, element, attributes, messages);
	const asked = spokenIn(messages, attributes);
	const url = widgetAddress(page, element, asked);
	const { height, style } = frameSize(frameHeights(element, asked, words));
	const shown = inLanguage({
		...statement,
		url
	}, messages.tag);
	return `<div>${`<iframe src="${escape(url)}" title="${escape(shown.title)}" width="100%" height="${height}" style="${style}" frameborder="0" loading="lazy"></iframe>`} ${citationFallback(citationView(shown, messages), messages)}</div>`;
}

// src/snippets/jsx-format.ts
/**
* Returns the snippet of an element in JSX, for React and Preact: the element format on one line, which keeps its
* white space.
* @throws if an attribute names an unknown id.
*/
function jsxFormat(statement, element, attributes, messages) {
	return withStyleObject(elementFormat(statement, element, attributes, messages).replace(/<[^>]*>|[{}]/g, (part) => part.length > 1 ? part : `{'${part}'}`).replace(/<br>/g, "<br />").replace(/ datetime=/g, " dateTime="));
}
/**
* Returns the snippet of a rendered element in JSX, for pages that React or Preact renders on a server. The browser turns
* the template into a shadow root before the app hydrates, so the content is HTML that the app does not compare. In an
* app without a server, the template stays inert and the element renders itself.
* @param inContext As in `dsdFormat`.
* @throws if an attribute names an unknown id.
*/
function jsxDrawnFormat(statement, element, attributes, messages, inContext = false) {
	const drawn = dsdFormat(statement, element, attributes, messages, inContext);
	const start = drawn.indexOf(">");
	const content = drawn.slice(start + 1, drawn.lastIndexOf("</"));
	return `${withStyleObject(drawn.slice(0, start))} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: ${JSON.stringify(content)} }} />`;
}
var withStyleObject = (jsx) => jsx.replace(/ style="([^"]*)"/, (_, style) => ` style={{ ${declarations(style)} }}`);
/** Returns the declarations of a `style` attribute, which is an object in JSX. */
var declarations = (style) => style.replace(/&quot;/g, "\"").split(";").filter((declaration) => declaration.trim()).map((declaration) => {
	const [name = "", ...value] = declaration.split(":");
	return `'${name.trim()}': '${value.join(":").trim().replace(/'/g, "\\'")}'`;
}).join(", ");

// src/snippets/link-format.ts
/**
* Returns the snippet of an element as a quotation with a link, for sites that also strip `class` and `data-`. The
* link leads to the page that shows the widget, and its hash names the widget. If a page opts in, the module shows
* the widget in the quotation.
* @throws if an attribute names an unknown id.
*/
function linkFormat(statement, element, attributes, messages, page = "embed.html") {
	const url = widgetAddress(page, element, spokenIn(messages, attributes));
	const content = fallbackOf({
		...statement,
		url
	}, element, attributes, messages);
	return `<blockquote>${known(content)}</blockquote>`;
}
/**
* Returns the fallback content without `cite` and `time`. Sanitizers that do not know these elements show them as
* text, or delete them with their words.
*/
var known = (html) => html.replace(/<(\/?)cite/g, "<$1i").replace(/<\/?time.*?>/g, "");

// src/snippets/markdown-format.ts
/**
* Returns the snippet of an element in Markdown, for sites that escape every tag: the link format, with a paragraph
* for each line. A line break inside a paragraph would need spaces at the end of a line, which editors trim. The
* alternative, a backslash, is unknown to some versions of Markdown.
* @throws if an attribute names an unknown id.
*/
function markdownFormat(statement, element, attributes, messages, page) {
	return linesOf(linkFormat(statement, element, attributes, messages, page)).map((line) => `> ${markdown(line)}`).join("\n>\n");
}
/** The Markdown for a tag. Other tags leave only their text. */
var marks = {
	"<b>": "**",
	"</b>": "**",
	"<a>": "["
};
/** Converts one line of the fallback content to Markdown. */
function markdown(html) {
	let link = "";
	return (html.match(/<[^>]+>|[^<]+/g) ?? []).map((part) => {
		if (!part.startsWith("<")) return escapeMarkdown(part);
		const [, href] = / href="([^"]*)"/.exec(part) ?? [];
		if (href) link = href.replace(/&amp;/g, "&").replace(/[\s()<>\\]|&\w+;/g, encoded);
		return part === "</a>" ? `](${link})` : marks[part.replace(/ .*(?=>)/, "")] ?? "";
	}).join("").replace(/^[-+=:]/, reference).replace(/^(\d+)(?=[.)])/, "$1\\");
}
/**
* Converts the text of HTML to Markdown, and keeps references such as `&lt;`. Uses a backslash only where every
* version of Markdown allows one, and character references for other marks.
*/
var escapeMarkdown = (html) => html.replace(/&quot;/g, "\"").replace(/[\\`*_{}[\]#]/g, "\\$&").replace(/[~|^$]|=(?==)|:(?=\w+:)/g, reference);
var reference = (character) => `&#${character.charCodeAt(0)};`;
var encoded = (character) => `%${(entities[character] ?? character).charCodeAt(0).toString(16).toUpperCase()}`;
var entities = {
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\""
};

// src/snippets/formats.ts
/** The snippet formats, by name. The right format depends on what the site allows. */
var formats = {
	element: elementFormat,
	blockquote: blockquoteFormat,
	link: linkFormat,
	iframe: iframeFormat,
	markdown: markdownFormat,
	jsx: jsxFormat
};
var formatNames = Object.keys(formats);

// src/snippets/snippet.ts
/**
* Returns the snippet of an element.
* @throws an error that names the problem.
*/
function snippetOf(statement, { element, attributes = {}, format = "element", lang = "en", page, dsd, inContext }) {
	loadAll();
	const messages = messagesFor(lang);
	if (!elementNames.includes(element)) throw unknown$1("element", element, elementNames, "element");
	if (!formatNames.includes(format)) throw unknown$1("format", format, formatNames, "format");
	if (!messages) throw unknown$1("lang", lang, Object.keys(all), "language");
	const drawn = {
		element: dsdFormat,
		jsx: jsxDrawnFormat
	}[format];
	if (dsd && !drawn) throw fault("dsd", `not available in the format "${format}". Use the format "element" or "jsx".`);
	if (inContext && !dsd) throw fault("in-context", "requires dsd");
	if (element === "demand-card") byId(nonEmpty(statement.demands, "demands"), attributes.demand, "demand");
	const named = [
		statement,
		element,
		["element", "jsx"].includes(format) ? spokenIn(messages, attributes) : attributes,
		messages
	];
	const snippet = dsd && drawn ? drawn(...named, inContext) : formats[format](...named, page);
	return format === "markdown" ? snippet : oneLine(snippet);
}

// src/cli/attributes.ts
/** The attributes that every HTML element can have. */
var common = /^(?:id|class|slot|part|(?:data|aria)-[\w-]+)$/;
/** The attributes that choose the statement. */
var sources = ["src", "statement"];
/**
* Checks the names and values of an element's attributes.
* @throws if the element does not know an attribute or its value.
*/
function checkAttributes(statement, element, attributes) {
	const known = {
		...registry[element].attributes,
		...commonAttributes
	};
	const names = [...Object.keys(known), ...sources];
	for (const [name, value] of Object.entries(withPresentNames(element, attributes))) {
		if (common.test(name)) continue;
		if (!names.includes(name)) {
			const options = names.map((each) => `--${each}`);
			throw unknown$1(element, `--${name}`, options, "option");
		}
		const type = known[name];
		if (!value.trim()) throw fault(name, "missing value");
		if (type) checkValue(statement, type, name, value);
	}
}
/**
* Checks the value of an attribute. Ids, groups and the format of dates are checked later, when the content is made.
* @throws if the value is not known.
*/
function checkValue(statement, type, name, value) {
	if ("values" in type) {
		const other = (type.kind === "ids" ? ids(value) ?? [] : [value]).find((each) => !type.values.includes(each));
		if (other !== void 0) throw unknown$1(name, other, type.values);
	}
	if (type.kind === "number" && !isWhole(value)) throw invalid(name, value, "a whole number from 1");
	if (type.kind === "name" && type.of === "signatories") {
		const published = nonEmpty(entriesOf$1(statement, type.of), type.of);
		if (!published.map(normalizeForSearch).includes(normalizeForSearch(value))) throw unknown$1(name, value, published);
	}
	if (type.kind === "date" && /^\d{4}(?:-\d\d){0,2}$/.test(value) && !isRealDate(value)) throw invalid(name, value, "a date that exists");
}

// src/statement/myanmar-2025-01-31.json
var myanmar_2025_01_31_default = {
	"id": "myanmar-2025-01-31",
	"title": "Myanmar: Four years after coup, world must demand accountability for atrocity crimes",
	"date": "2025-01-31",
	"language": "en",
	"pullQuote": "p1s1",
	"sections": [{
		"id": "lede",
		"paragraphs": [{
			"id": "p1",
			"sentences": [{
				"id": "p1s1",
				"text": "The international community must take urgent action to ensure accountability for atrocities in Myanmar, 46 organizations said today ahead of the four-year anniversary of the 1 February 2021 military coup."
			}]
		}]
	}, {
		"id": "body",
		"paragraphs": [
			{
				"id": "p2",
				"sentences": [
					{
						"id": "p2s1",
						"text": "This year represents a turning point for accountability in Myanmar."
					},
					{
						"id": "p2s2",
						"text": "While the military remains in control, they are losing ground in many areas."
					},
					{
						"id": "p2s3",
						"text": "Amid rapidly evolving patterns of hostilities and changing political dynamics, renewed efforts must push for justice and ensure a future built on a lasting culture of respect for human rights."
					}
				]
			},
			{
				"id": "p3",
				"sentences": [
					{
						"id": "p3s1",
						"text": "Since the 2021 coup, Myanmar's military junta has killed more than 6,000 people, arbitrarily detained more than 20,000, and renewed judicial executions."
					},
					{
						"id": "p3s2",
						"text": "More than 3.5 million people are internally displaced."
					},
					{
						"id": "p3s3",
						"text": "Human rights groups have documented the military's torture and other ill-treatment of detainees, indiscriminate attacks, and the denial of humanitarian aid, which may amount to crimes against humanity and war crimes."
					}
				]
			},
			{
				"id": "p4",
				"sentences": [
					{
						"id": "p4s1",
						"text": "Myanmar's military junta has carried out widespread and systematic attacks against the civilian population nationwide, bombing schools, hospitals, and religious buildings with total impunity."
					},
					{
						"id": "p4s2",
						"text": "Armed groups fighting the military have also committed human rights violations."
					},
					{
						"id": "p4s3",
						"text": "While some have pledged to hold perpetrators accountable, it remains to be seen whether these efforts are genuine and can meet international standards."
					}
				]
			},
			{
				"id": "p5",
				"sentences": [{
					"id": "p5s1",
					"text": "Last year, 2024, also marked the worst year of violence against the Rohingya community since 2017, with men, women, and children dying in bombings while being trapped in the middle of the armed conflict between the Myanmar military and the armed group the Arakan Army in Rakhine State."
				}]
			},
			{
				"id": "p6",
				"sentences": [{
					"id": "p6s1",
					"text": "At the same time, Myanmar's military has lost an unprecedented amount of territory across the country to a loose coalition of ethnic armed groups, which have captured two regional commands, high-ranking military officers, dozens of towns, and border crossings."
				}, {
					"id": "p6s2",
					"text": "These groups have also been implicated in human rights abuses."
				}]
			},
			{
				"id": "p7",
				"sentences": [{
					"id": "p7s1",
					"text": "In areas controlled by ethnic armed groups or overseen by the National Unity Government—formed by democratically elected lawmakers and officials ousted in the 2021 coup—local structures of governance and civil society are emerging."
				}, {
					"id": "p7s2",
					"text": "These include schools, hospitals, administrative offices, prisons, police stations, and courts."
				}]
			},
			{
				"id": "p8",
				"sentences": [
					{
						"id": "p8s1",
						"text": "Our undersigned organizations call on all parties to the armed conflict in Myanmar to comply with international humanitarian law and engage with international justice mechanisms, including the Independent Investigative Mechanism for Myanmar."
					},
					{
						"id": "p8s2",
						"text": "All countries, including regional actors in ASEAN and neighbouring states, must increase pressure on the junta by blocking arms shipments, suspending aviation fuel shipments and supporting international justice mechanisms, including by prosecuting or extraditing any suspected perpetrators."
					},
					{
						"id": "p8s3",
						"text": "ASEAN must move beyond its failed Five-Point Consensus and take decisive action to hold the junta accountable."
					},
					{
						"id": "p8s4",
						"text": "We also urge the international community to commit to a coordinated, long-term international justice strategy."
					}
				]
			},
			{
				"id": "p9",
				"sentences": [
					{
						"id": "p9s1",
						"text": "Globally, some highly anticipated international justice efforts are moving forward."
					},
					{
						"id": "p9s2",
						"text": "In November 2024, the International Criminal Court's (ICC) Office of the Prosecutor requested an arrest warrant for Myanmar's Senior General Min Aung Hlaing for the crimes against humanity of deportation and persecution of the Rohingya committed in Myanmar and in part in Bangladesh between August and December 2017."
					},
					{
						"id": "p9s3",
						"text": "Requests targeting other senior military officials are expected."
					}
				]
			},
			{
				"id": "p10",
				"sentences": [
					{
						"id": "p10s1",
						"text": "If these requests are granted, authorities in ICC member states must urgently comply with an arrest warrant for a suspect present within their jurisdiction and hand the person over to the ICC to face their accusers in a fair trial for alleged crimes under international law."
					},
					{
						"id": "p10s2",
						"text": "The international community must deny safe haven to those accused of serious crimes by ensuring their immediate arrest and transfer to the ICC."
					},
					{
						"id": "p10s3",
						"text": "The world must not allow perpetrators to evade international justice."
					}
				]
			},
			{
				"id": "p11",
				"sentences": [
					{
						"id": "p11s1",
						"text": "While the present arrest warrant request is a welcome step, it remains limited in scope, location, and time and does not cover any alleged crimes after the 2021 coup."
					},
					{
						"id": "p11s2",
						"text": "The ICC Prosecutor should demonstrate further progress in his investigation, including considering crimes under international law committed after 2017 and in the four years since the coup."
					},
					{
						"id": "p11s3",
						"text": "The UN Security Council and Member States of the ICC must refer the full situation in all of Myanmar to the ICC to ensure justice for all victims."
					}
				]
			},
			{
				"id": "p12",
				"sentences": [{
					"id": "p12s1",
					"text": "Governments, donors, and international agencies should support and pursue a wide variety of accountability efforts, including universal jurisdiction, and the potential creation of 'hybrid' or similar tailored justice mechanisms."
				}, {
					"id": "p12s2",
					"text": "The international community must also impose a global arms embargo, suspend jet fuel exports, and engage with all relevant national stakeholders, including civil society and those most affected by crimes."
				}]
			},
			{
				"id": "p13",
				"sentences": [{
					"id": "p13s1",
					"text": "The UN Human Rights Council resolution from April 2024 stressed the need for \"close and timely cooperation\" between the Independent Investigative Mechanism for Myanmar, a body established by the UN Human Rights Council to collect and preserve evidence of atrocity crimes in Myanmar for future prosecutions, and \"any future investigations or proceedings by national, regional or international courts or tribunals, including by the International Criminal Court or the International Court of Justice.\""
				}]
			},
			{
				"id": "p14",
				"sentences": [{
					"id": "p14s1",
					"text": "It also requested the UN High Commissioner for Human Rights to maintain a focus on accountability regarding international human rights law, international humanitarian law, and the rule of law and submit a future report on ways to \"fulfil the aspirations of the people of Myanmar for human rights protection, accountability, democracy, and a civilian government.\""
				}]
			},
			{
				"id": "p15",
				"sentences": [
					{
						"id": "p15s1",
						"text": "Myanmar will be discussed at the upcoming UN Human Rights Council session from 24 February to 4 April 2025."
					},
					{
						"id": "p15s2",
						"text": "UN member states must use this opportunity to take a bold and innovative approach on Myanmar and adopt a resolution aimed at breaking the cycle of impunity for atrocity crimes."
					},
					{
						"id": "p15s3",
						"text": "The international community must also amplify the voices of survivors, activists and the people of Myanmar who continue to resist oppression at great personal risk."
					}
				]
			},
			{
				"id": "p16",
				"sentences": [
					{
						"id": "p16s1",
						"text": "Myanmar's human rights crisis did not begin with the coup."
					},
					{
						"id": "p16s2",
						"text": "Decades of oppression have led to this moment."
					},
					{
						"id": "p16s3",
						"text": "Ending impunity requires bold and adapted solutions and long-term political and financial commitment."
					},
					{
						"id": "p16s4",
						"text": "The world must act now."
					}
				]
			}
		]
	}],
	"figures": [
		{
			"id": "killed",
			"value": 6e3,
			"bound": "more-than",
			"unit": "people",
			"counts": "people killed by the military junta",
			"since": "coup",
			"sinceText": "since the coup of 1 February 2021",
			"source": "p3s1"
		},
		{
			"id": "detained",
			"value": 2e4,
			"bound": "more-than",
			"unit": "people",
			"counts": "people arbitrarily detained by the military junta",
			"since": "coup",
			"sinceText": "since the coup of 1 February 2021",
			"source": "p3s1"
		},
		{
			"id": "displaced",
			"value": 35e5,
			"bound": "more-than",
			"notation": "compact",
			"unit": "people",
			"counts": "people internally displaced",
			"source": "p3s2"
		},
		{
			"id": "organizations",
			"value": 46,
			"bound": "exactly",
			"counts": "organizations issuing the statement",
			"source": "p1s1"
		},
		{
			"id": "regional-commands",
			"value": 2,
			"bound": "exactly",
			"counts": "regional commands captured by ethnic armed groups",
			"source": "p6s1"
		},
		{
			"id": "towns",
			"value": "dozens",
			"bound": "indefinite",
			"counts": "of towns captured by ethnic armed groups",
			"source": "p6s1"
		}
	],
	"demands": [
		{
			"id": "urgent-action",
			"addressees": ["international-community"],
			"heading": "Take urgent action to ensure accountability for atrocities in Myanmar",
			"strength": "must",
			"source": "p1s1"
		},
		{
			"id": "humanitarian-law",
			"addressees": ["parties-to-the-conflict"],
			"heading": "Comply with international humanitarian law and engage with international justice mechanisms",
			"strength": "call on",
			"source": "p8s1"
		},
		{
			"id": "pressure",
			"addressees": [
				"all-countries",
				"regional-actors",
				"neighbouring-states"
			],
			"heading": "Increase pressure on the junta by blocking arms shipments, suspending aviation fuel shipments and supporting international justice mechanisms",
			"strength": "must",
			"source": "p8s2"
		},
		{
			"id": "decisive-action",
			"addressees": ["asean"],
			"heading": "Move beyond the failed Five-Point Consensus and take decisive action to hold the junta accountable",
			"strength": "must",
			"source": "p8s3"
		},
		{
			"id": "justice-strategy",
			"addressees": ["international-community"],
			"heading": "Commit to a coordinated, long-term international justice strategy",
			"strength": "urge",
			"source": "p8s4"
		},
		{
			"id": "arrest-warrant",
			"addressees": ["icc-member-states"],
			"heading": "If the requests are granted, urgently comply with an arrest warrant for a suspect present within their jurisdiction and hand the person over to the ICC",
			"strength": "must",
			"source": "p10s1"
		},
		{
			"id": "safe-haven",
			"addressees": ["international-community"],
			"heading": "Deny safe haven to those accused of serious crimes by ensuring their immediate arrest and transfer to the ICC",
			"strength": "must",
			"source": "p10s2"
		},
		{
			"id": "evade-justice",
			"addressees": ["world"],
			"heading": "Do not allow perpetrators to evade international justice",
			"strength": "must not",
			"source": "p10s3"
		},
		{
			"id": "investigation",
			"addressees": ["icc-prosecutor"],
			"heading": "Demonstrate further progress and consider crimes under international law committed after 2017 and since the coup",
			"strength": "should",
			"source": "p11s2"
		},
		{
			"id": "full-situation",
			"addressees": ["un-security-council", "icc-member-states"],
			"heading": "Refer the full situation in all of Myanmar to the ICC",
			"strength": "must",
			"source": "p11s3"
		},
		{
			"id": "accountability-efforts",
			"addressees": [
				"governments",
				"donors",
				"international-agencies"
			],
			"heading": "Support and pursue a wide variety of accountability efforts",
			"strength": "should",
			"source": "p12s1"
		},
		{
			"id": "arms-embargo",
			"addressees": ["international-community"],
			"heading": "Impose a global arms embargo, suspend jet fuel exports and engage with all relevant national stakeholders",
			"strength": "must",
			"source": "p12s2"
		},
		{
			"id": "resolution",
			"addressees": ["un-member-states"],
			"heading": "Adopt a resolution aimed at breaking the cycle of impunity for atrocity crimes",
			"strength": "must",
			"source": "p15s2"
		},
		{
			"id": "voices",
			"addressees": ["international-community"],
			"heading": "Amplify the voices of survivors, activists and the people of Myanmar",
			"strength": "must",
			"source": "p15s3"
		},
		{
			"id": "act-now",
			"addressees": ["world"],
			"heading": "Act now",
			"strength": "must",
			"source": "p16s4"
		}
	],
	"actors": [
		{
			"id": "international-community",
			"name": "the international community"
		},
		{
			"id": "parties-to-the-conflict",
			"name": "all parties to the armed conflict in Myanmar"
		},
		{
			"id": "all-countries",
			"name": "all countries"
		},
		{
			"id": "regional-actors",
			"name": "regional actors in ASEAN"
		},
		{
			"id": "neighbouring-states",
			"name": "neighbouring states"
		},
		{
			"id": "asean",
			"name": "ASEAN"
		},
		{
			"id": "icc-member-states",
			"name": "ICC member states"
		},
		{
			"id": "world",
			"name": "the world"
		},
		{
			"id": "icc-prosecutor",
			"name": "the ICC Prosecutor"
		},
		{
			"id": "un-security-council",
			"name": "the UN Security Council"
		},
		{
			"id": "governments",
			"name": "governments"
		},
		{
			"id": "donors",
			"name": "donors"
		},
		{
			"id": "international-agencies",
			"name": "international agencies"
		},
		{
			"id": "un-member-states",
			"name": "UN member states"
		}
	],
	"events": [
		{
			"id": "rohingya-deportation",
			"date": "2017-08/2017-12",
			"heading": "Deportation and persecution of the Rohingya",
			"source": "p9s2"
		},
		{
			"id": "coup",
			"date": "2021-02-01",
			"heading": "Military coup",
			"source": "p1s1"
		},
		{
			"id": "worst-year",
			"date": "2024",
			"heading": "Worst year of violence against the Rohingya since 2017",
			"source": "p5s1"
		},
		{
			"id": "hrc-resolution",
			"date": "2024-04",
			"heading": "UN Human Rights Council resolution stresses the need for close and timely cooperation with the Independent Investigative Mechanism for Myanmar",
			"source": "p13s1"
		},
		{
			"id": "arrest-warrant-request",
			"date": "2024-11",
			"heading": "ICC Office of the Prosecutor requests an arrest warrant for Senior General Min Aung Hlaing",
			"source": "p9s2"
		},
		{
			"id": "hrc-session",
			"date": "2025-02-24/2025-04-04",
			"heading": "UN Human Rights Council session to discuss Myanmar",
			"source": "p15s1"
		}
	],
	"signatories": [
		"#Sisters2Sisters",
		"Ah Nah Podcast - Conversations with Myanmar",
		"Amnesty International",
		"Arakan Rohingya National Organisation",
		"Arakan Rohingya National Union",
		"Assistance Association for Myanmar-based Independent Journalists",
		"Athan - Freedom of Expression Activist Organization",
		"Blood Money Campaign",
		"Burma Action Ireland",
		"Burma Campaign UK",
		"Burma Civil War Museum",
		"Burma Human Rights Network",
		"Burma War Crimes Investigation",
		"Burmese Rohingya Organisation UK",
		"CAN-Myanmar",
		"Center for Ah Nyar Studies",
		"Chin Human Rights Organization",
		"Community Rebuilding Center",
		"Defend Myanmar Democracy",
		"EarthRights International",
		"Fortify Rights",
		"Free Rohingya Coalition",
		"Global Myanmar Spring Revolution",
		"Human Rights Foundation of Monland",
		"Independent Myanmar Journalists Association",
		"Kaladan Press Network",
		"Karen Human Rights Group",
		"Karenni Human Rights Group",
		"Mayu Region Human Rights Documentation Center",
		"Mother's Embrace",
		"Myanmar Ethnic Rohingya Human Rights Organization in Malaysia",
		"New Myanmar Foundation",
		"Odhikar",
		"Political Prisoners Network - Myanmar",
		"Progressive Muslim Youth Association",
		"Refugee Women for Peace and Justice",
		"Refugees International",
		"Rohingya Human Rights Initiative",
		"Rohingya Student League",
		"Rohingya Student Network",
		"Rohingya Student Union",
		"Rohingya Youth for Legal Action",
		"RW Welfare Society",
		"Sitt Nyein Pann Foundation",
		"Women Organization of Political Prisoners",
		"Youth Congress Rohingya"
	],
	"fingerprint": "3wtv2m"
};

// src/statement/embedded.ts
/** The statement that elements show by default. The build checks it and embeds its content. */
var embedded = myanmar_2025_01_31_default;

export { inOrder as $, output as A, citationView as At, drawing as B, writtenDates as C, figuresView as Ct, numberWords as D, fault as Dt, currencyCodes as E, themes as Et, frameSize as F, escape as Ft, sharedStyle as G, editionFor as H, loadAll as I, oneLine as It, columnsRule as J, templateHtml as K, commonAttributes as L, scriptJson as Lt, fileError as M, signatoriesOf as Mt, fileReason as N, messagesOf as Nt, encodingOf as O, invalid as Ot, frameHeights as P, en as Pt, embeddedContentOf as Q, entriesOf$1 as R, startTag as Rt, monthPattern as S, replaced as St, powersIn as T, statementHash as Tt, framed as U, dsdStyle as V, ownStyle as W, sentenceUrl as X, inLanguage as Y, contentOf as Z, digits as _, headingTemplate as _t, readStatement as a, registry as at, safeParse as b, T as bt, describeFaults as c, groupsTemplate as ct, languageTag as d, sentencesTemplate as dt, all as et, allowedUrl as f, extents as ft, currency as g, strengthTemplate as gt, boundsAt as h, addresseesOf as ht, readBytes as i, isEmpty as it, plain$1 as j, signedHeading as jt, Failure as k, unknown$1 as kt, locatedFaults as l, sectionsTemplate as lt, signatoryKey as m, demandsView as mt, checkAttributes as n, drawings as nt, readText as o, quoteView as ot, integrityFaults as p, textView as pt, fallbackOf as q, snippetOf as r, elementNames as rt, countOf as s, timelineView as st, embedded as t, messagesFor as tt, dayOrMonth as u, notesTemplate as ut, rangeBoundAt as v, demandView as vt, spelledNumbersIn as w, sentencesOf as wt, checkEveryLanguage as x, repeated as xt, rangeJoins as y, A as yt, declarativeRoot as z, tag$1 as zt };