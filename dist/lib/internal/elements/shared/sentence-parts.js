// src/elements/shared/sentence-parts.ts
/** The parts in `sentenceTemplate`. */
var sentenceParts = [
	"sentence",
	"link",
	"translation",
	"original",
	"context",
	"marked"
];

export { sentenceParts };