import words from "./ar.js";
import words$1 from "./bn.js";
import { en } from "./en.js";
import words$2 from "./es.js";
import words$3 from "./fr.js";
import words$4 from "./ja.js";
import words$5 from "./my.js";
import words$6 from "./th.js";

// src/locales/all.ts
/** The words of every language, by primary subtag: for tools, and for builds that are one file. */
var all = {
	ar: words,
	bn: words$1,
	en,
	es: words$2,
	fr: words$3,
	ja: words$4,
	my: words$5,
	th: words$6
};

export { all };