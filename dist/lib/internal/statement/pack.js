// src/statement/pack.ts
/** The paragraphs are `p1`, `p2`, …, the sentences of the first `p1s1`, `p1s2`, …. */
var counted = (texts, count) => ({
	id: `p${count}`,
	sentences: texts.map((text, index) => ({
		id: `p${count}s${index + 1}`,
		text
	}))
});
/** The statement that was packed. */
function unpack(packed) {
	let count = 0;
	const sections = packed.sections.map((section) => ({
		...section,
		paragraphs: section.paragraphs.map((paragraph) => {
			count++;
			return Array.isArray(paragraph) ? counted(paragraph, count) : paragraph;
		})
	}));
	return {
		...packed,
		sections
	};
}

export { unpack };