import words from "./locales/ar.js";
import words$1 from "./locales/bn.js";
import { en } from "./locales/en.js";
import words$2 from "./locales/es.js";
import words$3 from "./locales/fr.js";
import words$4 from "./locales/ja.js";
import words$5 from "./locales/my.js";
import words$6 from "./locales/th.js";

// src/i18n/all-locales.ts
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