import messages from "./locales/ar.js";
import messages$1 from "./locales/bn.js";
import { en } from "./locales/en.js";
import messages$2 from "./locales/es.js";
import messages$3 from "./locales/fr.js";
import messages$4 from "./locales/ja.js";
import messages$5 from "./locales/my.js";
import messages$6 from "./locales/th.js";

// src/i18n/all-locales.ts
/** The messages of every language, by primary subtag, for tools and for builds with a single file. */
var all = {
	ar: messages,
	bn: messages$1,
	en,
	es: messages$2,
	fr: messages$3,
	ja: messages$4,
	my: messages$5,
	th: messages$6
};

export { all };