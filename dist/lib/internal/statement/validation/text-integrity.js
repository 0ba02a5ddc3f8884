import { rangeOf } from "../marks.js";
import { idsOf } from "./references.js";
import { forms } from "./salvage.js";

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

export { textFaults };