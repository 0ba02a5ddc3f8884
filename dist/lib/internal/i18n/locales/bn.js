import { intl } from "../intl.js";

// src/i18n/locales/bn.ts
/** Bangla. No native speaker has checked these words yet. */
var { number, ...others } = intl("bn");
var messages = {
	...others,
	number(value, notation, bound) {
		const written = number(value, notation);
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

export { messages as default };