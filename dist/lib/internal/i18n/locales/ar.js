import { inRegion, intl } from "../intl.js";

// src/i18n/locales/ar.ts
/** Arabic. No native speaker has checked these words yet. */
var messages = {
	...intl("ar-u-nu-arab"),
	dir: "rtl",
	in: (language) => inRegion(messages, language),
	bounds: {
		about: "نحو {n}",
		"more-than": "أكثر من {n}",
		"at-least": "ما لا يقل عن {n}",
		"less-than": "أقل من {n}",
		"at-most": "ما لا يزيد على {n}"
	},
	asOf: "حتى {date}",
	since: "منذ {date}",
	scale: {
		each: {
			one: "كل علامة تمثل شخصًا واحدًا",
			few: "كل علامة تمثل {n} أشخاص",
			other: "كل علامة تمثل {n} شخص"
		},
		marks: {
			one: "علامة واحدة",
			two: "علامتان",
			few: "{n} علامات",
			other: "{n} علامة"
		},
		partOfOne: "جزء من علامة واحدة",
		open: "العلامات الصغيرة: لا يذكر البيان عددًا دقيقًا"
	},
	source: "الجملة المصدر",
	inContext: "اقرأها في سياقها",
	translation: {
		official: "ترجمة رسمية",
		unofficial: "ترجمة غير رسمية"
	},
	original: "النص الأصلي",
	issuer: {
		zero: "بيان مشترك",
		one: "بيان منظمة واحدة",
		two: "بيان مشترك لمنظمتين",
		few: "بيان مشترك لـ{n} منظمات",
		many: "بيان مشترك لـ{n} منظمة",
		other: "بيان مشترك لـ{n} منظمة"
	},
	comma: "، ",
	colon: ": ",
	unsigned: "بيان",
	signed: {
		zero: "لم توقّعه أي منظمة",
		one: "وقّعته منظمة واحدة",
		two: "وقّعته منظمتان",
		few: "وقّعته {n} منظمات",
		many: "وقّعته {n} منظمة",
		other: "وقّعته {n} منظمة"
	},
	filter: "ابحث عن منظمة",
	matches: "النتائج: {n} من {total}",
	mixed: {
		organization: {
			one: "منظمة واحدة",
			two: "منظمتان",
			few: "{n} منظمات",
			other: "{n} منظمة"
		},
		network: {
			one: "شبكة واحدة",
			two: "شبكتان",
			few: "{n} شبكات",
			other: "{n} شبكة"
		},
		person: {
			one: "شخص واحد",
			two: "شخصان",
			few: "{n} أشخاص",
			many: "{n} شخصًا",
			other: "{n} شخص"
		},
		issuer: "بيان مشترك وقّعته {who}",
		signed: "وقّعته {who}",
		filter: "ابحث بين الموقّعين",
		matches: "النتائج: {n} من {total}"
	},
	version: "الإصدار {version}",
	corrected: "تاريخ التصويب: {date}",
	joinedLater: "{signed}، وانضم إليه {n} لاحقًا",
	joined: "تاريخ الانضمام: {date}",
	showAll: "عرض الكل ({n})",
	showFewer: "عرض أقل",
	quotation: "«{text}»",
	askedOf: "المطلوب من",
	demandFilter: "تصفية حسب الجهة المطالَبة",
	saidAs: "في البيان",
	demandsShown: "المطالب المعروضة: {n} من {total}",
	range: "من {start} إلى {end}",
	labels: {
		cite: "اقتباس",
		share: "مشاركة",
		embed: "تضمين"
	},
	actionsFailed: "تعذّر تحميل هذا الإجراء",
	ahead: "ما كان مرتقبًا بعد في {date}",
	customStatement: {
		loading: "جارٍ تحميل البيان",
		failed: "تعذّر عرض البيان"
	},
	actions: {
		plain: "نص عادي",
		copied: "نُسخ إلى الحافظة",
		shared: "تمت المشاركة",
		refused: "الحافظة غير متاحة: انسخ النص المحدد"
	}
};

export { messages as default };