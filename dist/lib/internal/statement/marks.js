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

export { piecesOf, rangeOf };