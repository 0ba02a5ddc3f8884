// src/elements/shared/sentence-parts.ts
/** The parts that `sentenceTemplate` draws. */
var sentenceParts = [
	"sentence",
	"link",
	"translation",
	"original",
	"context",
	"marked"
];

export { sentenceParts };