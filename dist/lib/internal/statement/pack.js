// src/statement/pack.ts
/** The paragraphs are `p1`, `p2`, …, the sentences of the first `p1s1`, `p1s2`, …. */
var counted = (texts, count) => ({
	id: `p${count}`,
	sentences: texts.map((text, index) => ({
		id: `p${count}s${index + 1}`,
		text
	}))
});
/** Puts the paragraphs in the place of the packed ones. */
function unpackWith(packed, paragraphOf) {
	let count = 0;
	const sections = packed.sections.map((section) => ({
		...section,
		paragraphs: section.paragraphs.map((paragraph) => paragraphOf(paragraph, ++count))
	}));
	return {
		...packed,
		sections
	};
}
/** One of which all paragraphs are counted: the module then holds no more than that takes. */
var unpackCounted = (packed) => unpackWith(packed, counted);

export { unpackCounted };