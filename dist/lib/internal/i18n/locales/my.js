import { intl } from "../intl.js";

// src/i18n/locales/my.ts
/** Burmese. No native speaker has checked these words yet. */
var tag = "my-u-nu-mymr";
/** Burmese digits are in Unicode in the order 0 to 9. */
var inDigits = (value) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(4160 + Number(digit)));
var months = "ဇန်နဝါရီလ ဖေဖော်ဝါရီလ မတ်လ ဧပြီလ မေလ ဇွန်လ ဇူလိုင်လ ဩဂုတ်လ စက်တင်ဘာလ အောက်တိုဘာလ နိုဝင်ဘာလ ဒီဇင်ဘာလ".split(" ");
var powers = [
	[1e9, "ဘီလီယံ"],
	[1e6, "သန်း"],
	[1e5, "သိန်း"],
	[1e4, "သောင်း"],
	[1e3, "ထောင်"]
];
var own = {
	number(value, notation) {
		if (!notation) return intl(tag).number(value);
		const [power, name] = powers.find(([least]) => value >= least) ?? [1, ""];
		return `${inDigits(value / power)} ${name}`.trim();
	},
	date(date) {
		const [year, month, day] = date.split("-").map(Number);
		return [
			year && inDigits(year) + " ခုနှစ်",
			months[month - 1],
			day && inDigits(day) + " ရက်"
		].filter(Boolean).join(" ");
	},
	list: (names) => [...names.slice(0, -2), names.slice(-2).join("နှင့် ")].join(" - ")
};
var messages = {
	...intl(tag),
	...own,
	dir: "ltr",
	bounds: {
		about: "{n} ခန့်",
		"more-than": "{n} ကျော်",
		"at-least": "အနည်းဆုံး {n}",
		"less-than": "{n} အောက်",
		"at-most": "အများဆုံး {n}"
	},
	asOf: "{date}အထိ",
	since: "{date}ကတည်းက",
	scale: {
		each: { other: "အမှတ်တစ်ခုလျှင် လူ {n} ဦး" },
		marks: { other: "အမှတ် {n} ခု" },
		partOfOne: "အမှတ်တစ်ခု၏ တစ်စိတ်တစ်ပိုင်း",
		open: "အမှတ်အသေး - ကြေညာချက်တွင် အတိအကျ ကိန်းဂဏန်း မဖော်ပြထားပါ"
	},
	source: "ရင်းမြစ်ဝါကျ",
	inContext: "ဆက်စပ်စာသားနှင့်အတူ ဖတ်ရန်",
	translation: {
		official: "တရားဝင် ဘာသာပြန်",
		unofficial: "တရားဝင်မဟုတ်သော ဘာသာပြန်"
	},
	original: "မူရင်းစာသား",
	issuer: { other: "အဖွဲ့အစည်း {n} ခု၏ ပူးတွဲကြေညာချက်" },
	comma: "၊ ",
	colon: " - ",
	unsigned: "ကြေညာချက်",
	signed: { other: "အဖွဲ့အစည်း {n} ခု လက်မှတ်ရေးထိုးထားသည်" },
	filter: "အဖွဲ့အစည်း ရှာရန်",
	matches: "ကိုက်ညီမှု - အဖွဲ့အစည်း {total} ခုအနက် {n} ခု",
	mixed: {
		organization: { other: "အဖွဲ့အစည်း {n} ခု" },
		network: { other: "ကွန်ရက် {n} ခု" },
		person: { other: "လူပုဂ္ဂိုလ် {n} ဦး" },
		issuer: "{who}၏ ပူးတွဲကြေညာချက်",
		signed: "{who} လက်မှတ်ရေးထိုးထားသည်",
		filter: "လက်မှတ်ရေးထိုးသူ ရှာရန်",
		matches: "ကိုက်ညီမှု - {total} အနက် {n}"
	},
	version: "ဗားရှင်း {version}",
	corrected: "ပြင်ဆင်သည့်ရက် - {date}",
	joinedLater: "{signed}၊ နောက်ပိုင်း ထပ်မံ {n}",
	joined: "ပူးပေါင်းသည့်ရက် - {date}",
	showAll: "{n} ခုလုံး ပြရန်",
	showFewer: "လျှော့ပြရန်",
	quotation: "“{text}”",
	askedOf: "တောင်းဆိုခံရသူ",
	demandFilter: "တောင်းဆိုခံရသူအလိုက် စစ်ထုတ်ရန်",
	saidAs: "ကြေညာချက်တွင်",
	demandsShown: "ပြထားသော တောင်းဆိုချက် - {total} ခုအနက် {n} ခု",
	range: "{start}မှ {end}အထိ",
	labels: {
		cite: "ကိုးကားရန်",
		share: "မျှဝေရန်",
		embed: "ထည့်သွင်းရန်"
	},
	actionsFailed: "ဤလုပ်ဆောင်ချက်ကို ဖွင့်၍ မရပါ",
	ahead: "{date}တွင် မကျရောက်သေးသည့် ဖြစ်ရပ်များ",
	customStatement: {
		loading: "ကြေညာချက်ကို ဖွင့်နေသည်",
		failed: "ကြေညာချက်ကို မပြသနိုင်ပါ"
	},
	actions: {
		plain: "သာမန်စာသား",
		copied: "ကလစ်ဘုတ်သို့ ကူးယူပြီး",
		shared: "မျှဝေပြီး",
		refused: "ကလစ်ဘုတ် မသုံးနိုင်ပါ - ရွေးထားသော စာသားကို ကူးယူပါ"
	}
};

export { messages as default };