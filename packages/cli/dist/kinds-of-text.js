import { n as vocabularyOf, v as primary } from "./vocabulary.js";

// src/draft/languages/language.ts
var letter = "[\\p{L}\\p{M}]";
/** Returns a pattern of whole words or phrases. Each of them can be a pattern. */
var words = (...phrases) => new RegExp(`(?<!${letter})(?:${phrases.join("|")})(?!${letter})`, "iu");
var or = "(?:or|to|and|ou|à|et|o|a|y|e|u|oder|bis|und|atau|hingga|sampai|dan|[–-])";
/**
* Returns a pattern of units of time after a number: "years", "or three years", "consecutive days". `between` are words
* that can be between the number and its unit.
*/
var durations = (units, between = "(?!)") => new RegExp(`^(?:\\s?${or}\\s?[\\p{L}\\d.,]+)?[\\s-]?(?:(?:${between})\\s){0,2}(?:${units})(?!${letter})`, "iu");
/** Returns a pattern of the beginnings of words. */
var stems = (...beginnings) => new RegExp(`(?<!${letter})(?:${beginnings.join("|")})`, "iu");
/** Returns a pattern of a whole head of a column, with or without an explanation in brackets. */
var heads = (...phrases) => new RegExp(`^(?:${phrases.join("|")})(?:\\s*\\([^)]*\\))?[.:：]?$`, "iu");
/** Returns a pattern of names that begin with one of the words, such as "loi sur l'eau". */
var headFirst = (...nouns) => new RegExp(`^(?:${nouns.join("|")})(?!${letter}|-)`, "iu");
/** Returns a pattern of a whole line, with or without punctuation at its end. */
var line = (...phrases) => new RegExp(`^(?:${phrases.join("|")})\\s*[,.:：،、!]?$`, "iu");
/** Returns a pattern of a line under a picture, which begins with one of the words. */
var captions = (...phrases) => new RegExp(`^(?:©|(?:${phrases.join("|")})\\s*[:：©])\\s*\\S`, "iu");
var who = `(?<who>(?:[^;:.!?–—]|\\.(?=\\d)|(?<=(?<!\\p{L})(?:\\p{Lu}|St|Dr|Mrs?|Ms|Prof|Rev|Hon|Gov|Gen|Sen|Inc|Ltd|Co))\\.){2,120}?)`;
/** Returns a pattern of a sentence that asks. `{who}` matches the addressees. */
var ask = (pattern) => new RegExp(pattern.replace("{who}", who), "u");

// src/draft/languages/ar.ts
/** Nouns of deeds, which say what somebody is asked for. */
var deeds$3 = `(?<!(?<!\\p{L})[وبلف]?(?:ال)?(?:وزارة|وزير|وزيرة|وزراء|منظمة|هيئة|لجنة|مجلس|مكتب|إدارة|صندوق|مركز|محكمة|مفتشية|مديرية|قطاع|سوق|قانون) )(?:الإفراج|الافراج|إطلاق|إسقاط|وقف|إيقاف|الوقف|التوقف|الكف|فتح|رفع|تعديل|إلغاء|ضمان|حماية|احترام|نشر|محاسبة|توفير|السماح|سحب|اتخاذ|تنفيذ|التحقيق|إجراء|تقديم|إنهاء|إعادة|تسليم|كشف|الكشف|دفع|تمكين|تشكيل|تطبيق|الالتزام|الامتناع|العمل|التدخل|إصدار|صرف|تعويض|تأمين|دعم|عقد|استئناف|إصلاح|مراجعة|معاقبة|تحسين|زيادة|إدخال|إرسال|فك|صون|الاستجابة|التراجع|زيارة|التوقيع|المصادقة|تبني|إقرار|التعاون|الضغط|توثيق|إحالة|معالجة|تخصيص|الاعتراف|إدانة)`;
/** Those who sign, between the verb and the addressee. */
var signers = "(?:(?:المنظمات|الجمعيات|الهيئات|المؤسسات|النقابات|الأطراف|الجهات)(?: \\p{L}+){0,2} (?:الموقعة|الموقّعة|المنضمة)(?: (?:أدناه|على هذا البيان))? )?";
var ar = {
	signed: /موقع|موقّع|التوقيع|وقّع|توقيعات|الداعمون|الداعمة|تواقيع|المؤيدون|بالنيابة عن/u,
	organizations: /منظمات|المنظمات|جمعيات|الجمعيات|مؤسسات|المؤسسات|هيئات/u,
	individuals: /أفراد|الأفراد|شخصيات|الشخصيات|بصفتهم الشخصية/u,
	firstSigned: /الأوائل|الأولى|المبادر/u,
	closing: line("مع (?:خالص |فائق )?(?:الاحترام|التقدير|التحية).*|وتفضلوا.*|المخلصون|التوقيع"),
	behalf: /^(?:(?:عن|باسم|نيابة عن) )(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
	address: {
		to: [
			"إلى",
			"الى",
			"السادة",
			"حضرة"
		],
		copy: ["نسخة(?: إلى)?", "صورة إلى"],
		subject: [
			"الموضوع",
			"بشأن",
			"بخصوص"
		]
	},
	fileNumber: /^(?:(?:ال)?(?:رقم )?(?:مرجع|إشارة|المرجع|الإشارة)(?:نا)?|الرقم|عدد)\s*[:：.]/u,
	salutation: /^(?<who>(?:معالي|سعادة|أصحاب (?:السعادة|المعالي)|السيد|السيدة|السادة|دولة|فخامة)(?: .+?)?)\s*[،,:]$/u,
	kinds: line("بيان(?: (?:مشترك|صحفي|عاجل|تضامني|حقوقي|إدانة|موقف|ختامي))*", "(?:رسالة|نداء|إعلان|مذكرة|عريضة)(?: (?:مفتوحة|مشتركة?|عاجلة?|جماعية))*|للنشر الفوري|(?:يرجى|الرجاء) (?:النشر|التعميم|التوزيع)(?: على نطاق واسع)?"),
	titled: /^(?:بيان|رسالة|نداء|عريضة|إعلان|قرار)(?: (?:مشترك|مشتركة|مفتوحة|صحفي|عاجل|جماعي))* (?:إلى|حول|بشأن|بخصوص|ضد|من أجل|عن)/u,
	issued: /^(?:صدر|اعتمد|أقر|نشر|حرر)(?!\p{L})/u,
	notes: line("هوامش", "الهوامش", "المراجع", "المصادر", "ملاحظات"),
	elsewhere: line("(?:أخبار|مواضيع|موضوعات|مقالات) ذات صلة|اقرأ (?:أيضا|أيضًا|أيضاً)|شارك(?:ها|ه)?(?: (?:على|هذا).*)?|(?:آخر|أحدث) الأخبار|اترك (?:تعليقا|تعليقًا|تعليقاً|ردا|ردًا)|التعليقات"),
	captions: captions("(?:ال)?صورة|مصدر الصورة|تصوير"),
	closingNotes: line("ملاحظات (?:للمحررين|إلى المحررين)|للتواصل.*|للاتصال.*|(?:لل?مزيد|لمزيد) من المعلومات.*", "للاستفسار.*|(?:جهات?|معلومات) الاتصال.*|نبذة عن.*"),
	titles: /^(?:(?:د|أ|م|المهندس|الدكتور|الدكتورة|الأستاذ|الأستاذة|السيد|السيدة|الشيخ|القس|الأب|المحامي|المحامية)\.? )/u,
	roles: /^(?:مدير|مديرة|رئيس|رئيسة|أستاذ|أستاذة|باحث|باحثة|محام|محامية|محامي|صحفي|صحفية|صحافي|كاتب|كاتبة|شاعر|شاعرة|فنان|فنانة|معلم|معلمة|طالب|طالبة|طبيب|طبيبة|مهندس|مهندسة|عضو|عضوة|منسق|منسقة|ناشط|ناشطة|ناطق|أمين|أمينة|قاض|نائب|نائبة|ممثل|ممثلة|مؤسس|مؤسسة)(?![\p{L}])/u,
	columns: {
		name: words("الاسم"),
		role: words("الصفة", "المنصب", "المهنة"),
		organization: heads("(?:اسم )?(?:ال)?(?:نقابة|نقابات|اتحاد|جمعية|جمعيات|منظمة|منظمات|هيئة|مؤسسة)"),
		affiliation: words("المنظمة", "المؤسسة", "الجهة"),
		region: words("البلد", "الدولة", "المدينة"),
		representative: heads("(?:و)?(?:ي|ت)مثله?ا|(?:اسم )?(?:ال)?(?:ممثل|ممثلة|مندوب)(?:ون)?|ممثلها|ممثلة ب.*", "(?:ال)?اسم وال(?:صفة|منصب|توقيع)|عن (?:المنظمة|النقابة|الجمعية)"),
		other: heads("(?:ال)?توقيع|(?:ال)?تاريخ(?: التوقيع)?|(?:عدد )?(?:ال)?أعضاء|(?:ال)?رقم|م|(?:ال)?ختم|(?:ال)?بريد(?: الإلكتروني)?|(?:ال)?هاتف"),
		url: heads("الموقع(?: الإلكتروني)?|الرابط"),
		kind: heads("النوع"),
		group: heads("المجموعة|الفئة"),
		joined: heads("(?:ال)?تاريخ.*|انضمت?(?: في)?|منذ")
	},
	abbreviations: [
		"د",
		"أ",
		"م"
	],
	bounds: {
		"more-than": [
			"أكثر من",
			"ما يزيد على",
			"ما يزيد عن"
		],
		"at-least": ["ما لا يقل عن", "على الأقل"],
		about: [
			"نحو",
			"حوالي",
			"حوالى",
			"قرابة",
			"ما يقارب",
			"زهاء"
		],
		"less-than": ["أقل من"],
		"at-most": ["ما يصل إلى", "لا يزيد عن"]
	},
	boundsAfter: {
		"at-least": ["على الأقل", "أو أكثر"],
		about: ["تقريبا", "تقريبًا"]
	},
	shares: /^ (?:أثلاث|أرباع|أخماس|أسداس|أعشار)/u,
	fractions: /(?<!\p{L})[وفب]?(?:(?:ثلث|ثلثا|ثلثي|ربع|خمس|نصف) (?!النهار|الليل)ال\p{L}+|(?:ثلاثة|ثلاثه) أرباع|أربعة أخماس|ربع مليون)(?!\p{L})/u,
	linking: "من في على إلى عن مع أو التي الذين الذي اللواتي قبل بسبب خلال منذ بين لدى".split(" "),
	durations: durations("سنة|سنوات|سنين|عام|عاما|عامًا|عاماً|أعوام|شهر|شهرا|شهرًا|شهراً|أشهر|شهور|أسبوع|أسبوعا|أسبوعًا|أسبوعاً|أسابيع|يوم|يوما|يومًا|يوماً|أيام|ليلة|ليال|ليالٍ|ساعة|ساعات|دقيقة|دقائق|عقد|عقود|عقدا|عقدًا|عقداً|قرون"),
	inDates: "من|(?:ال)?شهر|(?:ل|ال|لل)?(?:عام|سنة)",
	references: "الدورة المادة مادة القرار قرار رقم الفقرة صفحة القاعة الغرفة قانون الفصل البند".split(" "),
	afterCounted: words("(?:و|ف)?(?:الذين|التي|الذي|اللواتي|اللاتي)|و|أو|ثم|لكن|حين|عندما|حيث|بينما|وهم|وهي", "في|على|إلى|عن|مع|بدون|تحت|فوق|ضد|منذ|خلال|بعد|قبل|بين|حتى|بسبب|لدى|عند|أكثر|أقل", "(?:و|ف)?(?:كان|كانت|كانوا|قد|لقد|لم|لن|لا|ما|هم|هي|يجب|قتلوا|قُتلوا|أصيبوا|جرحوا|لقوا|فقدوا|فقدت|نزحوا|نزحت|ماتوا|اعتقلوا)|ي\\p{L}{3,}(?:ون|وا)"),
	asks: [
		ask(`(?<verb>(?:و)?ندعو|(?:و)?تدعو|(?:و)?نحث|(?:و)?نحثّ|(?:و)?تحث|(?:و)?نناشد|(?:و)?تناشد) ${signers}{who} (?:إلى|على|أن|بأن|بـ)`),
		ask(`(?<verb>(?:و)?ندعو|(?:و)?تدعو|(?:و)?نحث|(?:و)?نحثّ|(?:و)?تحث|(?:و)?نناشد|(?:و)?تناشد) ${signers}(?!إلى |على |ل){who} (?:ل|${deeds$3}(?![\\p{L}]))`),
		ask(`(?<verb>(?:و)?نطالب|(?:و)?تطالب) ${signers}{who} ${deeds$3}(?![\\p{L}])`),
		ask(`(?<verb>(?:و)?نطالب|(?:و)?تطالب) ${signers}{who} (?:ب|بأن|أن|إلى)`),
		ask(`(?<verb>(?:و)?نوصي|(?:و)?توصي) ${signers}(?!ب){who} (?:ب|أن|${deeds$3}(?![\\p{L}]))`),
		ask("(?<verb>(?:و)?نطلب) من {who} (?:أن|ال|\\p{L})"),
		ask("^و?من {who}،? (?<verb>نطالب|نطلب|ننتظر|نتوقع)(?!\\p{L})"),
		ask("(?<verb>(?:و)?نهيب) ب{who} (?:أن|إلى)"),
		ask(`(?<verb>(?:و)?(?:يجب|ينبغي|يتعين)) على {who} (?:(?:فوراً?|فورا) )?${deeds$3}(?![\\p{L}])`),
		ask("(?<verb>(?:و)?(?:يجب|ينبغي|يتعين)) على {who} (?:أن|ألا)(?![\\p{L}])"),
		ask("(?<verb>(?:و)?(?:يجب|ينبغي|يتعين)) على {who} ال(?!\\p{L}+(?:ي|ية)(?!\\p{L}))"),
		ask("^(?<verb>(?:و)?على) {who} أن "),
		ask(`^(?<verb>(?:و)?(?:(?:يجب|ينبغي|يتعين) )?على) {who} (?:(?:فوراً?|فورا) )?${deeds$3}(?![\\p{L}])`)
	],
	asksYou: /(?<verb>نطلب منكم|نطالبكم|ندعوكم|نناشدكم|نحثكم|نرجو منكم|نرجوكم|عليكم أن|يجب عليكم|(?:(?:نطلب|نرجو|نلتمس) من|نطالب|نناشد|ندعو|نحث|نرجو|نهيب ب|على) ?(?:سياد|سعاد|معالي|حضر|فخام|جلال|سمو|دول|فضيل)ت?كم)/u,
	demands: /^(?:مطالبنا|نطالب|و?نوصي|المطالب|توصياتنا|التوصيات|ندعو|لذلك نطالب)/u,
	andThe: / و(?=(?:ال)?(?:اتحاد|أمم المتحدة|جامعة|مجلس|وزارة|حكومة|سلطات|برلمان|منظمة|نيابة|شركة|شركات|جيش|شرطة|هيئة|لجنة|مفوضية|بنك|محكمة)(?!\p{L}))/u,
	to: /^(?:إلى|على) (?<who>[^.:؛]{2,90}?)\s*[:：]?$/u,
	actors: /^(?:إلى )?(?:ال)?(?:حكوم(?:ة|ات)|سلط(?:ة|ات)|وزار(?:ة|ات)|وزير|برلمان|مجلس|رئيس|رئاسة|دول(?:ة)?|محكمة|قضاء|شرطة|جيش|بنك|مصرف|مانح(?:ون|ين)|شرك(?:ة|ات)|مستثمر(?:ون|ين)|لجنة|مفوضية|أمم|اتحاد|مجتمع|جامعة|بلدية)(?![\p{L}\p{M}])/u,
	nobody: / أن |^(?:نحن|هو|هي|هم|ذلك|هذا|هذه|كل|الجميع|أحد|لا)(?: |$)/u
};

// src/draft/languages/bn.ts
var we$1 = "(?:(?:[^।:;,]{1,50}\\s)?আমরা\\s*)?";
/** The last words of the names of those who can be asked. */
var actors = "সরকার|মন্ত্রণালয়|মন্ত্রণালয়|মন্ত্রী|প্রশাসন|প্রশাসক|কর্তৃপক্ষ|অধিদপ্তর|দপ্তর|কার্যালয়|কার্যালয়|কমিশন|কমিশনার|বোর্ড|পরিষদ|সংসদ|আদালত|ট্রাইব্যুনাল|পুলিশ|সেনাবাহিনী|বাহিনী|ব্যাংক|দাতা|সংস্থা|সমিতি|কোম্পানি|প্রতিষ্ঠান|মালিকপক্ষ|দল|সম্প্রদায়|সম্প্রদায়|জাতিসংঘ|ইউনিয়ন|ইউনিয়ন|বিশ্ববিদ্যালয়|বিশ্ববিদ্যালয়|দূতাবাস|সিটি করপোরেশন|পৌরসভা";
var bn = {
	signed: /স্বাক্ষর|সমর্থনকারী|পক্ষে$/u,
	organizations: /সংগঠন|প্রতিষ্ঠান|সংস্থা/u,
	individuals: /ব্যক্তি|ব্যক্তিবর্গ|ব্যক্তিগত/u,
	firstSigned: /প্রথম|উদ্যোক্তা/u,
	closing: line("ধন্যবাদান্তে", "বিনীত(?: নিবেদক(?:গণ)?)?", "নিবেদক", "শ্রদ্ধাসহ", "শুভেচ্ছান্তে"),
	address: {
		to: [
			"প্রতি",
			"বরাবর",
			"প্রাপক"
		],
		copy: ["অনুলিপি"],
		subject: ["বিষয়", "বিষয়"]
	},
	fileNumber: /^(?:স্মারক(?: নং| নম্বর)?|সূত্র|নথি নং)\s*[:：.]/u,
	salutation: /^(?:(?=(?:মহোদয়া?|মহোদয়া?|মহাশয়|মহাশয়|জনাব)[,।]$)|(?:মাননীয়|মাননীয়|জনাব|প্রিয়|প্রিয়|শ্রদ্ধেয়)\s+)(?<who>.+?)\s*[,।]$/u,
	kinds: line("(?:(?:যৌথ|প্রতিবাদ|নাগরিক|সংহতি) )*বিবৃতি|(?:খোলা|উন্মুক্ত) চিঠি|স্মারকলিপি|প্রেস রিলিজ", "সংবাদ বিজ্ঞপ্তি|(?:ব্যাপক )?প্রচারের জন্য", "প্রেস বিজ্ঞপ্তি|(?:তাৎক্ষণিক|অবিলম্বে|জরুরি|দ্রুত) (?:প্রকাশ|প্রচার)ের জন্য"),
	notes: line("টীকা", "পাদটীকা", "তথ্যসূত্র", "সূত্র"),
	elsewhere: line("আরও পড়ুন|আরও পড়ুন|সম্পর্কিত (?:খবর|সংবাদ)|শেয়ার(?: করুন)?|মন্তব্য(?: করুন)?|একটি উত্তর ত্যাগ.*"),
	captions: captions("ছবি|আলোকচিত্র"),
	closingNotes: line("বার্তা প্রেরক.*", "গণমাধ্যম.*যোগাযোগ.*", "যোগাযোগ.*", "সম্পাদকদের জন্য.*", "বিস্তারিত জানতে.*"),
	titles: /^(?:ড\.|ডা\.|অধ্যাপক|জনাব|বেগম|মাওলানা|অ্যাডভোকেট|মোঃ|মো\.)\s*/u,
	roles: /^(?:অধ্যাপক|সহযোগী অধ্যাপক|শিক্ষক|শিক্ষিকা|পরিচালক|সভাপতি|সাধারণ সম্পাদক|সম্পাদক|সমন্বয়ক|সমন্বয়ক|আইনজীবী|সাংবাদিক|লেখক|কবি|শিল্পী|গবেষক|ছাত্র|ছাত্রী|শিক্ষার্থী|চিকিৎসক|প্রকৌশলী|সদস্য|নির্বাহী|প্রধান|কর্মী|মানবাধিকার|কৃষক|মৎস্যজীবী|জেলে|শ্রমিক|গৃহিণী|ব্যবসায়ী|নাট্যকার|ইমাম|চেয়ারম্যান|মেম্বার|আহ্বায়ক|যুগ্ম আহ্বায়ক|নির্মাতা|আলোকচিত্রী|অধিকারকর্মী|প্রভাষক|উপদেষ্টা|মুক্তিযোদ্ধা)/u,
	columns: {
		name: /নাম/u,
		role: /পদ|পেশা/u,
		organization: heads("(?:(?:সংগঠন|ইউনিয়ন|ইউনিয়ন|সমিতি|প্রতিষ্ঠান)(?:ের|র)? ?(?:নাম)?)"),
		affiliation: /সংগঠন|প্রতিষ্ঠান/u,
		region: /দেশ|জেলা|অঞ্চল/u,
		representative: heads("প্রতিনিধি(?:র নাম)?|প্রতিনিধিত্বে|প্রতিনিধিত্বকারী", "নাম ও (?:পদবি|পদবী|পদ|স্বাক্ষর)"),
		other: heads("স্বাক্ষর|সই|তারিখ|সদস্য(?: সংখ্যা)?|সদস্যসংখ্যা|ক্রমিক(?: নং)?|নং|ইমেইল|ফোন"),
		url: heads("ওয়েবসাইট"),
		kind: heads("ধরন"),
		group: heads("গ্রুপ|বিভাগ"),
		joined: heads("(?:(?:যোগদান|স্বাক্ষর|সংযুক্তি)(?:ের|র)? ?)?তারিখ|যোগদান")
	},
	abbreviations: [
		"ড",
		"ডা",
		"মো",
		"প্রফেসর"
	],
	bounds: {
		"more-than": ["সাড়ে"],
		"at-least": [
			"অন্তত",
			"কমপক্ষে",
			"ন্যূনতম"
		],
		about: [
			"প্রায়",
			"প্রায়",
			"আনুমানিক"
		],
		"at-most": ["সর্বোচ্চ"]
	},
	boundsAfter: {
		"more-than": [
			"-এর বেশি",
			"-এরও বেশি",
			"-এর অধিক",
			"এর বেশি",
			"র বেশি",
			"ের বেশি",
			"জনের বেশি",
			"টির বেশি",
			"বেশি",
			"এর অধিক",
			"জনের অধিক",
			"াধিক"
		],
		"less-than": [
			"-এর কম",
			"এর কম",
			"জনের কম",
			"টির কম"
		]
	},
	fractions: /অর্ধেক|(?:এক|দুই|তিন|চার)[ -](?:তৃতী|চতুর্থ|পঞ্চম|দশম)(?:য়|য়)?াংশ|(?:চতুর্থ|পঞ্চম)াংশ/u,
	linking: "ও এবং বা থেকে দ্বারা মধ্যে জন্য যারা যে কর্তৃক হাতে সময়".split(" "),
	durations: /^(?:\s?(?:ও|এবং|,)\s?\p{Nd}+)?\s?(?:টি\s)?(?:বছর|মাস|সপ্তাহ|দিন|রাত|ঘণ্টা|ঘন্টা|মিনিট|সেকেন্ড|দশক|যুগ|ধারা|অনুচ্ছেদ)/u,
	inDates: "সাল(?:ের|ে)?|খ্রিস্টাব্দ(?:ের|ে)?|মাস(?:ের|ে)?|তারিখ(?:ে)?|-?এর",
	afterDay: "(?:(?<=[\\p{L}\\p{M}])|(?=\\s?(?:তারিখ|[^\\p{L}\\p{M}\\p{N}\\s%]|$)))",
	references: [
		"ধারা",
		"অনুচ্ছেদ",
		"নম্বর",
		"পৃষ্ঠা",
		"কক্ষ"
	],
	afterCounted: words("এবং|ও|বা|কিন্তু|যারা|যাদের|যে|যখন|কারণ", "থেকে|মধ্যে|জন্য|সঙ্গে|সাথে|ছাড়া|পর|আগে|পর্যন্ত|বেশি|কম|ধরে", "নিহত|আহত|মারা|প্রাণ|গ্রেপ্তার|নিখোঁজ|বাস্তুচ্যুত|উচ্ছেদ|আছে|আছেন|ছিল|ছিলেন|হয়|হয়েছে|হয়েছেন|হয়েছিল|হয়েছে|হয়েছেন|করেছে|করেছেন|হারিয়েছে|হারিয়েছেন|পারে|না|এখনো|এখনও"),
	asks: [ask(`^${we$1}(?<who>(?:(?!(?:ের|র) (?:প্রতি|কাছে|নিকট)\\s)[^।:;,]){2,60}?কে)\\s[^।]*(?<verb>আহ্বান|অনুরোধ|দাবি|আবেদন|হবে|উচিত|আহবান)`), ask(`^${we$1}(?<who>[^।:;,]{2,60}?(?:ের|র)) (?:প্রতি|কাছে|নিকট)\\s[^।]*(?<verb>আহ্বান|অনুরোধ|দাবি|আবেদন|আহবান)`)],
	asksYou: /(?<verb>(?<=(?:আপনা(?:দের)?কে|(?:আপনার|আপনাদের|মহোদয়ের|মহোদয়ের) (?:প্রতি|কাছে|নিকট|সমীপে))[^।]*)(?:আহ্বান|অনুরোধ|দাবি|আবেদন|আহবান|মিনতি|প্রার্থনা|উচিত)|হবে।?$|করুন|দিন।?$)/u,
	demands: /দাবি|আহ্বান|সুপারিশ/u,
	to: /^(?<who>[^।:]{2,60}?)(?:ের|র) প্রতি\s*[:：]?$/u,
	actors: new RegExp(`(?:${actors})$`, "u"),
	nobody: /(?:সবাইকে|সকলকে|মানুষকে|পরিবার(?:গুলো)?কে)$|^(?:আপনা(?:কে|র|দের)|মহোদয়|মহোদয়|ক্ষতিগ্রস্ত|আমরা|আমাদের|তারা|এটা|এটি|সবাই|কেউ|এই|সেই|যারা)/u
};

// src/draft/languages/de.ts
var how$2 = "(?:(?:daher|deshalb|darum|nachdrücklich|dringend|auch|außerdem|hiermit|eindringlich|ebenso|alle|weiterhin) )*";
var de = {
	signed: stems("mitzeichn|nachgezeichn|unterzeich|mitunterzeich|erstunterzeich|gezeichnet|mitgezeichnet|unterschr|unterschrieben", "unterstützt von|mit unterstützung|unterstütze(?:r|nde)|im namen|gez"),
	organizations: stems("organisation|verbände|vereine|gruppen|initiativen|institutionen|bündnisse", "unterzeichnende organ"),
	individuals: stems("einzelperson|personen|privatperson|persönlichkeiten|individuelle"),
	firstSigned: stems("erst|initia"),
	closing: line("mit (?:freundlichen|solidarischen|besten|hochachtungsvollen|vorzüglichen) grü(?:ß|ss)en", "(?:mit|in|voller) (?=[^,.:;\\d]{3,40},$)[^,]+", "hochachtungsvoll|mit freundlichem gruß|gezeichnet|in solidarität|gez\\."),
	behalf: /^(?:(?:[Ff]ür|[Ii]m Namen (?:der|des|von)|i\. ?A\.) (?:(?:die|das|den|der) )?)(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
	address: {
		to: [
			"an",
			"an (?:den|die|das)",
			"empfänger(?:in)?",
			"zu händen",
			"z\\. ?hd\\."
		],
		copy: [
			"cc",
			"kopie(?: an)?",
			"in kopie",
			"nachrichtlich"
		],
		subject: [
			"betreff",
			"betr\\.?",
			"betrifft",
			"re",
			"bezug"
		]
	},
	fileNumber: /^(?:(?:Unser|Ihr|Geschäfts)?(?:e )?-?\s?(?:Az|Akten-?zeichen|Zeichen|Geschäftszeichen|Gesch\.-?Z|GZ|Ref(?:erenz)?(?:-?Nr)?))\.?\s*[:：]/iu,
	addressLine: /^(?<label>An|z\. ?Hd\.|zu Händen)\s+(?<rest>(?:den|die|das|der|Herrn|Frau)\s.+[^.:;?!])$/u,
	salutation: /^(?:(?:Sehr geehrte[r]?|Liebe[r]?|Geehrte[r]?|Eure|Euer)\s+|(?=Exzellenz(?:en)?(?!\p{L})))(?<who>.+?)\s*[,!]$/u,
	kinds: line("(?:gemeinsame[rs]? |offene[rs]? |öffentliche[rs]? )*(?:erklärung|stellungnahme|brief|aufruf|appell|pressemitteilung|medienmitteilung|positionspapier|manifest|petition)", "(?:resolution|beschluss|entschließung)(?: (?:der|des|vom|von) .+)?", "(?:bitte )?(?:weiterleiten|weiterverbreiten|verbreiten|weit streuen)!?|(?:zur|für die) sofortigen? (?:veröffentlichung|freigabe)|(?:sperrfrist|embargo)(?:\\s?:| bis| –).*|presseerklärung"),
	titled: /^(?:(?:gemeinsame[rs]?|offene[rs]?|öffentliche[rs]?) )*(?:erklärung|stellungnahme|brief|aufruf|appell|petition|resolution|beschluss|entschließung|positionspapier) (?:an|zu[rm]?|für|gegen|über|der|des|von|vom)(?!\p{L})/iu,
	issued: /^(?:einstimmig )?(?:beschlossen|verabschiedet|angenommen|veröffentlicht|unterzeichnet|erlassen|stand)(?!\p{L})/iu,
	notes: line("anmerkungen", "fu(?:ß|ss)noten", "quellen", "verweise", "endnoten"),
	elsewhere: line("das könnte (?:sie|dich) auch interessieren|lesen sie auch|mehr zum thema|weitere (?:beiträge|artikel|meldungen)", "(?:beitrag |artikel |diese seite |jetzt )?teilen(?: (?:auf|mit).*)?|(?:vorherige|nächste)[rs]? (?:beitrag|artikel|seite|meldung)", "(?:aktuelle|neueste) (?:meldungen|beiträge)|ähnliche (?:beiträge|artikel)|kommentare?|(?:schreiben? sie |schreibe )?einen? kommentar(?: schreiben| hinterlassen)?|antwort(?:en)? (?:hinterlassen|abbrechen)"),
	captions: captions("(?:titel)?fotos?|(?:titel)?bild(?:er|nachweise?|rechte|quelle)?|fotocredit|abbildung"),
	closingNotes: line("(?:anmerkungen|hinweise?) (?:für|an) (?:die )?(?:redaktion(?:en)?|presse|medien)", "(?:korrektur|berichtigung|richtigstellung)\\s?:.*", "(?:presse)?kontakte?(?::.*)?|(?:weitere|mehr) informationen.*|rückfragen.*", "ansprechpartner.*|pressestelle.*|medienkontakt.*|für (?:rückfragen|weitere informationen|presseanfragen).*", "über (?:uns|das|die).*", "v\\. ?i\\. ?s\\. ?d\\. ?p\\..*|verantwortlich im sinne.*"),
	titles: /^(?:(?:Prof|Dr|Hr|Fr|Pfr|Dipl\.-Ing|Mag)\.? |(?:Professor(?:in)?|Doktor|Herr|Frau|Pfarrer(?:in)?|Pastor(?:in)?|Bischof|Bischöfin|Schwester|Pater|Imam) (?=\p{Lu}))/u,
	roles: stems("archivar|bibliothekar|direktor|präsident|vorsitzende|vorstand|geschäftsführ|sekretär|generalsekretär", "koordinator|professor|wissenschaftler|forscher|rechtsanw|anwalt|anwält|journalist", "redakteur|schriftsteller|autor|dichter|künstler|sänger|musiker|lehrer|dozent|student", "studierende|arzt|ärzt|pfleger|krankenschwester|ingenieur|mitglied|vertreter|sprecher", "leiter|leitung|referent|aktivist|bürgermeister|richter|ehemalige|a\\. ?d\\.|dekan", "schatzmeister|senator|abgeordnete|minister|gründer|mitgründer|stellvertret|berater", "pfarrer|pastor|bischof|soziolog|historiker|ökonom|schauspieler|bäuerin|landwirt", "übersetzer|hebamme|rektor|obfrau|obmann|betriebsr[aä]t|personalr[aä]t|vertrauens(?:frau|mann|person)|kreisr[aä]t|stadtr[aä]t|gemeinder[aä]t", "\\p{L}{3,}(?:bischof|bischöfin|präsident|vorsitzende|sekretär|direktor|minister|anwalt|anwält|leiter|sprecher|beauftragte|wissenschaftler|forscher|lehrer|meister|pfarrer|pastor|vorstand|mitglied|loge|login)(?:r|in)?(?!\\p{L})"),
	columns: {
		name: words("namen?", "vor- und nachname", "unterzeichner(?:in|innen)?"),
		role: words("funktion(?:en)?", "titel", "position(?:en)?", "beruf(?:e)?", "rolle"),
		organization: heads("(?:name (?:der |des ))?(?:gewerkschaft(?:en|s)?|vereine?s?|verb[aä]nde?s?|initiativen?|organisation(?:en)?|bündnis(?:se)?)"),
		affiliation: words("organisation(?:en)?", "institution(?:en)?", "verein", "verband"),
		region: words("land", "länder", "region", "ort", "stadt", "sitz"),
		representative: heads("vertreten durch|vertreter(?:in|innen|/-?in|\\*in|:in)?|ansprechpartner(?:in|/-?in|:in)?|unterzeichnet von|für (?:die organisation|die gewerkschaft|den verein)", "namen?(?: und | ?[&/,] ?)(?:funktion|titel|position|amt|unterschrift)"),
		other: heads("unterschrift(?:en)?|datum|(?:anzahl (?:der )?)?mitglieder(?:zahl)?|nr|nummer|stempel|e-?mail|telefon|tel"),
		url: heads("webseite|internetseite"),
		kind: heads("art|typ"),
		group: heads("gruppen?|kategorien?"),
		joined: heads("datum(?: .+)?|beitritt(?:sdatum)?|(?:beigetreten|unterzeichnet)(?: am)?|unterschriftsdatum|(?:dabei )?seit")
	},
	abbreviations: [
		"Mio",
		"Co",
		"Mrd",
		"Tsd",
		"Dr",
		"Prof",
		"Hr",
		"Fr",
		"Hrn",
		"St",
		"z\\. ?B",
		"d\\. ?h",
		"u\\. ?a",
		"bzw",
		"ca",
		"vgl",
		"i\\. ?V",
		"V\\. ?i",
		"S\\. ?d",
		"a\\. ?D",
		"e\\. ?V",
		"gem",
		"sog",
		"inkl",
		"evtl",
		"ggf",
		"geb",
		"Nr",
		"Str",
		"z",
		"d",
		"u",
		"e",
		"o\\. ?ä",
		"Pfr",
		"Mag",
		"Dipl"
	],
	noBound: /(?<!\p{L})(?:verfüg|bericht|informier|entscheid|verhandel|sprech|sprach|diskutier)\p{L}* [^,.;:]*(?<!\p{L})über$|(?<!\p{L})\p{L}*(?:befragung|umfrage|studie|erhebung|untersuchung|interview|stichprobe|abstimmung)\p{L}*(?: (?:de[rs]|von|vom|durch|im|in|aus|zu|zum|zur) [^,.;:\d]{2,40})? unter$/u,
	bounds: {
		"more-than": ["mehr als", "über"],
		"at-least": [
			"mindestens",
			"wenigstens",
			"nicht weniger als",
			"zumindest"
		],
		about: [
			"rund",
			"etwa",
			"ungefähr",
			"circa",
			"ca.",
			"zirka",
			"knapp",
			"fast",
			"nahezu",
			"an die",
			"beinahe"
		],
		"less-than": ["weniger als", "unter"],
		"at-most": [
			"höchstens",
			"bis zu",
			"maximal",
			"nicht mehr als"
		]
	},
	vague: "Dutzende Hunderte Tausende Hunderttausende".split(" "),
	boundsAfter: { "at-least": ["oder mehr"] },
	shares: /^ (?:Drittel|Viertel|Fünftel|Zehntel)/i,
	fractions: /(?<!\p{L})(?:(?:ein|zwei|drei|vier|neun) (?:Drittel|Viertel|Fünftel|Sechstel|Achtel|Zehntel)(?!\p{L})|Hälfte (?:der|des|aller|von|unserer|ihrer)(?!\p{L})|(?:dreiv|v)iertelmillion)/iu,
	linking: "an auf aus bei das dem den der des die durch ein eine einem einen einer für im in mit oder seit sind und unter von vom während waren wurden zu zum zur".split(" "),
	durations: durations("Jahr(?:e[ns]?)?|Monat(?:e[ns]?)?|Wochen?|Tage?[ns]?|Nächten?|Stunden?|Minuten?|Sekunden?|Jahrzehnte?n?|Jahrhunderte?n?|Werktagen?", "lange[nr]?|letzten|vergangenen|weiteren?|volle[nr]?|ganze[nr]?"),
	dayWords: "ersten zweiten dritten vierten fünften sechsten siebten|siebenten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten",
	inDates: "des Jahres|im Jahre?|des Monats",
	references: "saal zimmer raum artikel abschnitt kapitel absatz abs satz resolution anhang seite nummer paragraf paragraph § §§ ziffer gesetz zone phase tor block".split(" "),
	afterCounted: words("und|oder|aber|sondern|die|der(?= (?:in|am|im|an|auf|seit|nach)\\b)|dass|weil|als|wenn|wo|während|sowie|denn", "an|am|auf|aus|bei|beim|durch|für|gegen|im|in|ins|mit|nach|ohne|seit|über|um|unter|vor|zu|zum|zur|zwischen|bis|mehr|weniger|pro", "ist|sind|war|waren|wird|werden|wurden?|worden|hat|haben|hatten?|sein|soll|sollen|muss|müssen|kann|können|darf|dürfen|nicht|noch|sich|mussten|konnten|standen|stehen|trinken|verlieren|sprechen|arbeiten|wohnen|leben|starben|sterben|verloren|warten|brauchen|fordern|kamen|getötet|verletzt|vertrieben|verhaftet|festgenommen"),
	asks: [
		ask(`^(?:Von |Vom )?(?:[Dd]ie |[Dd]en |[Dd]as |[Dd]er |[Dd]em )?{who} (?<verb>fordern|verlangen|bitten|rufen|ersuchen|mahnen|erwarten|wünschen) wir(?![\\p{L}])`),
		ask(`^(?:[Dd]ie |[Dd]er |[Dd]as )?{who} (?<verb>(?:sind|ist|werden|wird) (?:hiermit |daher |dringend |ebenfalls )*(?:aufgefordert|aufgerufen|gebeten|angehalten))(?:,| zu |\\.|$)`),
		ask(`(?<verb>fordern|fordert|rufen|ruft) (?:wir )?${how$2}{who},? ${how$2}(?:auf|dazu auf)(?![\\p{L}])`),
		ask(`(?<verb>bitten|bittet|ersuchen|ersucht|mahnen|drängen|ermutigen|verpflichten) (?:wir )?${how$2}{who}(?:,| darum| daher| deshalb| hiermit| dringend| um | zu |:|$)`),
		ask(`(?<verb>fordern|verlangen|erwarten) (?:wir )?${how$2}(?:von|vom) (?:de[rmn] )?(?<who>(?:(?! (?:ein|eine|einen|die|den|das) )[^;:.!?–—]){2,120}?) (?:mehr |endlich )?\\p{Lu}\\p{L}+(?:\\.|$)`),
		ask(`^[Aa]n (?:die |den |das |alle )?{who} (?<verb>appellieren|richten) wir`),
		ask(`(?<verb>appelli(?:eren|ert)) (?:wir )?${how$2}an {who}(?:,|:| zu | \\p{Ll}+zu|$)`),
		ask(`(?<verb>fordern|verlangen|erwarten|verlangt|erwartet|fordert) (?:wir )?${how$2}(?:von|vom) {who}(?:,|:| (?:ein|eine|einen|die|den|das|dass)\\b|$)`),
		ask(`(?<verb>fordern|verlangen|erwarten|fordert|verlangt|erwartet|bitten|empfehlen),? ${how$2}dass {who}(?= (?:unverzüglich|sofort|endlich|umgehend|den|das|die|alle|ihre|seine|keine|nicht|jede|sich|für|mit|von)\\b)`),
		ask(`(?<verb>empfehlen|raten|empfiehlt) (?:wir )?${how$2}(?:der|dem|den) {who},`),
		ask(`^(?:.{0,50} )?(?<verb>muss|müssen|soll|sollen|sollte|sollten) (?:(?:nun|jetzt|endlich|deshalb|daher) )*(?:die|der|das) {who} (?=(?:sofort|unverzüglich|endlich|ihre|seine|alle|den|die|das)\\b)`)
	],
	modal: /(?<![\p{L}])(?:muss|müssen|soll|sollen|sollte|sollten|darf|dürfen|hat|haben)(?: (?:nicht|nicht mehr|nicht länger|keine[nrms]?|die Pflicht|unverzüglich|sofort|endlich))?(?![\p{L}])(?<!\b(?:hat|haben))(?!.*(?:werden|sein|bleiben|worden)\.?$)/u,
	relativeEnd: /, (?:in |mit |von |zu |für |auf |an )?(?:die|der|das|den|dem|deren|dessen|denen) [^,]+$/u,
	beforeDay: "am",
	noDemand: /^(?! not).*(?<!\p{L})(?:warten|leiden|hungern|frieren|ertragen|erdulden|fliehen|flüchten|schlafen|fürchten)\.?$|^ (?:manchmal|oft|häufig) /u,
	asksYou: words("(?<verb>(?:fordern|bitten|rufen|ersuchen|appellieren|erwarten|verlangen|wünschen) (?:wir )?(?:uns )?(?:von |an )?(?:Sie|Ihnen|euch|dich)|(?:müssen|sollten) Sie|Sie (?:müssen|sollten))"),
	demands: stems("(?:\\S+ ){1,4}(?:fordern|verlangen|erwarten)$", "wir (?:fordern|verlangen|erwarten|empfehlen)", "unsere (?:forderungen|bitten|empfehlungen|anliegen)|forderungen|empfehlungen", "was wir (?:fordern|erwarten|verlangen|wollen)|deshalb fordern wir|daher fordern wir|darum fordern wir"),
	to: /^(?:\S{1,4}[.)] )?An (?:die |den |das )?(?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
	nobody: /^(?:außerdem|zudem|ferner|weiterhin|zugleich|gleichzeitig|zusätzlich|ebenso|vielmehr|umso mehr|darüber hinaus|für|in|an|auf|bei|mit|nach|seit|von|vor|zu|durch|wegen|ohne|trotz|laut|unter|über|bis|am|im|zum|zur|beim|vom|wir|deshalb|daher|darum|hiermit|somit|also|es|das|dies|diese[rs]?|jene|sie|er|ich|man|niemand|nichts|alle|jeder|jede|wer|was|keiner|kein|keine|ihnen|euch|dort|hier|davon|darüber|dafür|alles|menschen|so|nun|jetzt)(?: |$)/iu,
	actors: /^(?:an )?(?:(?:die|der|das|den|dem|alle) )?(?:\p{L}+(?:e|en|er|es) ){0,2}\p{L}*(?:regierung|behörde|ministerium|ministerien|minister(?:in)?|parlament|bundestag|landtag|bundesrat|stadtrat|gemeinderat|kreistag|senat|präsident(?:in)?|staat|länder|kommune|stadt|gemeinde|botschaft|kommission|rat|ausschuss|gericht|justiz|polizei|armee|streitkräfte|bundeswehr|bank|investor|versicherer|geldgeber|spender|unternehmen|konzern|arbeitgeber|betreiber|marke|partei|agentur|union|nationen|gemeinschaft|hochschule|universität|medien)(?:en|e|n|s|es)?(?: (?:für|der|des|von|in|im)(?!\p{L}).*)?$/iu,
	things: headFirst("(?:\\p{Ll}+ ){0,2}(?:\\p{L}*gesetze?|rechte?|gespräche?|\\p{L}*verhandlungen|dialog|hilfen?|wahl(?:en)?)", "(?:\\p{Ll}+ ){0,2}(?:untersuchung(?:en)?|prozesse?|gewalt|krieg|\\p{L}*ruhe|waffenstillstand|sanktionen)", "(?:\\p{Ll}+ ){0,2}(?:maßnahmen?|projekte?|abkommen|verträge?|vertrag|haushalt|gelder|wasser|zugang)", "(?:\\p{Ll}+ ){0,2}(?:rückkehr|freilassung|entscheidung(?:en)?|plan|pläne|reform(?:en)?|berichte?|preise?)", "löhne|lage"),
	opening: /^(?:Wenn|Als|Während|Nach|Vor|Seit|Da|Um|Für|In|Im|Bis|Deshalb|Daher|Darum|Außerdem|Schließlich|Auch)(?![\p{L}])[^,]*,\s*/u,
	andThe: / und (?=(?:an )?(?:die|der|das|den|dem) )/u,
	articles: /^(?:der |die |das |den |dem |des |alle |und |dass )/iu
};

// src/draft/languages/en-asking.ts
/** Verbs in the base form, which end the name of an addressee. */
var deeds$2 = "abandon|abide|abolish|accept|act|address|adopt|allow|allocate|amend|answer|apologi[sz]e|apply|appoint|arrest|assist|audit|ban|begin|bring|cancel|cease|close|commit|compensate|comply|condemn|conduct|consider|consult|convene|cooperate|create|cut|declare|defend|deliver|disclose|dismiss|drop|enact|end|ensure|establish|evacuate|expand|explain|extend|facilitate|free|freeze|fulfil|fund|give|grant|guarantee|halt|hand|hear|help|hold|honour|immediately|implement|impose|include|increase|investigate|invite|issue|join|keep|launch|leave|let|lift|listen|make|meet|monitor|name|negotiate|observe|open|order|pay|press|preserve|prevent|prosecute|protect|provide|publish|put|ratify|reach|recognize|reconsider|reduce|refer|refrain|refuse|reinstate|reject|release|remove|renew|reopen|repair|repeal|replace|report|rescind|resign|respect|respond|restore|resume|return|reveal|reverse|review|revoke|scrap|secure|send|set|share|show|sign|speak|stand|start|stay|stop|strengthen|support|suspend|take|tell|terminate|uphold|urgently|use|visit|vote|withdraw|withhold|work";
var verbs$2 = "call(?:s|ing)? (?:up)?on|today called (?:up)?on|call(?:s|ing)? for|urg(?:e[sd]?|ing)|ask(?:s|ing)?|request(?:s|ing)?|implores?|imploring|beseech(?:es)?|beg|expects?|appeal(?:s|ing)? to|invites?|encourages?|advises?|(?<=[Ww]e (?:\\p{L}+ )?)press|petitions?|plead with|recommends? to|look to|want|exhorts?|challenges?|reminds?";
/** Nouns in small letters. With a capital, as in Ministry of Justice, they can be an addressee. */
var things = [
	"laws?|rules?|constitution|talks|negotiations|dialogue|aid|assistance|relief|elections?|votes?|trials?|hearings?",
	"investigations?|inquir(?:y|ies)|reports?|justice|peace|truth|violence|attacks?|fighting|war|ceasefire|truce",
	"arrests?|killings?|evictions?|demolitions?|sanctions|funds|funding|money|budgets?|compensation|charges|cases?",
	"rights?|freedoms?|access|measures|steps|efforts|process(?:es)?|decisions?|orders?|decrees?|plans?|projects?",
	"permits?|licen[cs]es?|mines?|dams?|roads?|bridges?|rivers?|lakes?|forests?|land|water|food|electricity|prices?",
	"wages?|tax(?:es)?|rents?|documents?|records?|data|information|answers?|agreements?|treat(?:y|ies)|deals?",
	"polic(?:y|ies)|systems?|changes?|reforms?|transition|response|solutions?|principles?|work|voices?|lives|life"
].join("|");
/** How English statements ask: the part of the language that finds demands and their addressees. */
var asking = {
	asks: [
		ask(`(?<verb>(?:demand|insist|recommend|request|ask|expect|urge|propose)s?) that (?<who>(?:[Tt]he |[Aa]ll )?(?!The )\\p{Lu}[\\p{L}'’-]*(?: (?:(?:of|for|and|on|in) (?:the )?)?\\p{Lu}[\\p{L}'’-]*)*) (?=\\p{Ll})(?!(?:of|for|and|on|in) )`),
		ask(`(?<verb>${verbs$2}) {who},? (?:(?:not|immediately|urgently|also|now|once again|finally|jointly|publicly|fully) )*to(?! (?:the|an?|this|that|these|those|our|their|its|all|whom|\\p{Lu}\\p{L}*)\\b)\\b`),
		ask(`(?<verb>(?:demand|insist|recommend|request|ask|expect|urge)s?) that (?:all |both )?{who}(?= (?:${deeds$2}|must|should|shall|be|not|do|have|also)\\b|\\s*[:：]|$)`),
		ask(`^(?:(?:We|The undersigned)\\b.{0,60}? )?(?<verb>(?:demand|expect|seek|want)s?) (?:from|of) {who}(?: (?:that|to)\\b|,? (?:an?|the) |:)`),
		ask(`^(?:[Oo]f|[Ff]rom) {who},? we (?:also |further )?(?<verb>demand|expect|seek|want|ask|request)(?: that\\b| an?\\b| the\\b|:)`),
		ask(`^[Ww]hat we (?<verb>ask|demand|expect|want|need) (?:of|from) {who}(?: to)?\\s*[:：]?$`),
		ask(`^(?:.{0,60}, )?{who} (?<verb>(?:is|are) (?:hereby |strongly |urgently |therefore |also )*(?:called (?:up)?on|urged|asked|requested|expected|invited|encouraged|implored|reminded))(?: to\\b| that\\b|\\s*[:：–—])`),
		ask(`^(?:[Aa]nd |[Tt]hat )?{who} (?<verb>(?:is|are) (?:called (?:up)?on|urged|asked|requested|expected|invited|encouraged))(?: to\\b| that\\b|\\s*[:：–—])`)
	],
	modal: /\b(?:must|should|shall|need to|needs to|ought to|(?:has|have) (?:a duty|an obligation|the duty) to)(?: not| never| no longer)?\b(?! be\b| have been\b)(?<!needs? to(?= \w* ?act\b))/,
	relative: /(?:^|[\s,])which\s*$/u,
	noDemand: /^ (?:(?:not|never|no longer) (?:be|have been)|(?:(?:often|sometimes|always|still|\w+ly) )*(?:have (?:\w+ed|been|known|done|gone|seen|taken|given|made|said|told|come|left|kept|met|paid|shown|written|chosen|spoken)|come as|go without saying|wait|endure|suffer|flee|sleep|walk|live(?! up)))\b/,
	asksYou: /\b(?<verb>(?:call (?:up)?on|urge|ask|request|implore|beg|expect|appeal to|invite|encourage|advise|press|plead with|trust|request that|ask that|insist that|demand that|recommend that|look to|(?:expect|want|seek|need) (?:from|of)) (?:you|your)|[Yy]ou (?:must|should|shall|need to|ought to)|[Pp]lease(?! (?:accept|find|receive|do not hesitate|contact|feel free|note|see|send your|address|direct|let us know)\b))\b/,
	demands: stems("(?:the undersigned|we, the) [^.:;]{0,90}(?:demand|ask|call|urge|request|recommend|appeal)(?: that| for)?$", "the undersigned,? (?:\\w+ )?(?:demand|ask|call|urge|request|recommend|appeal)", "we (?:therefore |also |further |urgently |hereby )*(?:demand|ask|call|urge|request|recommend|appeal)", "our (?:\\w+ )?(?:demands|requests|calls|recommendations|asks|appeal)|demands|requests", "recommendations|our proposals|(?:our )?calls? to action|what we (?:ask|demand|want|call|expect)|we (?:therefore )?(?:call for|want)"),
	to: /^(?:[\p{L}\d]{1,4}[.)] )?(?:To|For|Of|From) (?:the |all )?(?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
	nobody: /^(?:we|us|i|it|this|that|these|those|they|he|she|you|there|no|no one|nobody|none|nothing|everyone|everybody|anyone|each of us|all of us|who|what|which|one|such|so|people|the people|not|neither|here|all$|some$|many|everything|our (?:voices?|children|people))(?: |$)/iu,
	actors: /^(?:(?!(?:of|to|for|in|on|by|from|with)\b)[^\s,;:]+ )*?(?:governments?|authorit(?:y|ies)|minist(?:r(?:y|ies)|ers?)|parliament(?:arian)?s?|congress|senate|presidents?|states?|countries|embass(?:y|ies)|missions?|commission(?:ers?)?|councils?|committees?|courts?|tribunals?|judiciary|police|army|armed forces|military|junta|banks?|lenders?|investors?|insurers?|donors?|funders?|compan(?:y|ies)|corporations?|business(?:es)?|employers?|brands|buyers|retailers|landlords|operators?|part(?:y|ies)|agenc(?:y|ies)|union|nations|community|universit(?:y|ies)|municipalit(?:y|ies)|mayors?|cit(?:y|ies)|media)(?: (?:of|for|in|on|to|that|who)\b.*)?$/iu,
	things: new RegExp(`^(?:(?:the|all|any|these|such|an?|our|this|that|both|\\p{L}\\p{Ll}+(?<!of|for|on|in|and|to|with)) ){0,3}(?:${things})(?= (?:of|on|in|for|to|between|with|from|about|against|at)\\b|$)`, "iu"),
	opening: /^(?:If|When|While|As|In|Amid|To|After|Before|Until|Since|Given|During|For|By|With|Without|At|On|Under|Because|Although|Once|Where|Unless|Therefore|However|Finally|Now|Today|First|Second|Third|Moreover|Furthermore|Instead|Meanwhile|Likewise|Above all|Accordingly|Thus|Hence)\b[^,]*,\s*/,
	andThe: / and (?=the )/u,
	articles: /^(?:[Aa]nd|[Tt]hat|[Ff]or|[Oo]n|[Uu]pon|[Tt]h(?:is|ese)(?= \p{Lu}))\s+/u
};

// src/draft/languages/en.ts
var { bounds, boundsAfter, powers } = vocabularyOf("en");
var en = {
	signed: stems(...[
		"signed",
		"signator",
		"signing",
		"signers?",
		"who sign",
		"that sign",
		"have sign",
		"undersigned"
	], ...[
		"co-?sign",
		"endors",
		"supported by",
		"supporters",
		"supporting org",
		"on behalf of"
	], ...[
		"in solidarity$",
		"list of (?:org|signa)",
		"issued by",
		"submitted by",
		"joined by",
		"with the support of",
		"initial sign"
	]),
	organizations: stems("organi[sz]ations?|groups|associations|institutions|networks|NGOs|unions|coalitions|partners$|agencies$"),
	individuals: stems("individuals?|persons|personal capacity|people$|experts|academics|scholars"),
	firstSigned: stems("first|initial|initiat|lead|founding|conven"),
	closing: line("for (?:and on behalf of )?the (?=[^.:;,]{2,60},$)[^.:;,]{2,60}", ...["(?:yours )?(?:very )?(?:sincerely|faithfully|respectfully|truly|cordially)(?: yours)?"], ...[
		"(?:most )?respectfully(?: submitted)?",
		"with (?:deep |great |the highest |our )?respect",
		"signed"
	], "yours (?:in|for) [^,.:;\\d]{3,40}", "(?:with|in) (?=[^,.:;\\d]{3,40},$)[^,]+", ...[
		"(?:with )?(?:kind|best|warm) regards",
		"in solidarity",
		"in hope",
		"with best wishes"
	]),
	behalf: /^(?:(?:[Ss]igned )?(?:[Ff]or and on behalf of|[Ff]or|[Oo]n behalf of):? (?:the )?)(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
	address: {
		to: [
			"to",
			"attention",
			"attn",
			"addressed to",
			"for the attention of"
		],
		copy: [
			"cc",
			"copy",
			"copies to",
			"copied to",
			"c\\.c\\.",
			"bcc"
		],
		subject: [
			"re",
			"subject",
			"ref",
			"regarding",
			"concerning"
		]
	},
	fileNumber: /^(?:(?:our|your) (?:ref(?:erence)?|file)|(?:letter|file|document|doc|case) (?:ref(?:erence)?|no|nr|number)|ref(?:erence)?(?: (?:no|nr|number))?)\.?\s*[:：]/iu,
	addressLine: /^(?<label>To|Cc)\s+(?<rest>(?:the|His|Her|Their|Mr|Ms|Mrs|Dr|President|Prime|Minister|Members|All|(?:\p{Lu}\p{L}+ )*\p{Lu}\p{L}+s (?:of|to|at))\b.+[^.:;?!])$/u,
	salutation: /^(?:(?:Dear|To|Your)\s+|(?=(?:Excellenc(?:y|ies)|Honou?rable|Madam|(?:Mr|Mister|Ms)\.? (?:President|Chair|Speaker|Secretary|Minister|Prime)|Distinguished)(?!\p{L})))(?<who>.+?)\s*[,:]$/u,
	kinds: line(...["(?:a )?(?:joint |public |press |common |urgent |open |civil society |collective |solidarity |sign-on |global |oral |written |media )*(?:statement|letter|release|appeal|call|declaration|petition|communiqu[eé]|submission|manifesto|memorandum|position paper|op-ed)"], ...[
		"by (?:e-?mail|post|hand|fax|courier)(?: and (?:by )?(?:e-?mail|post|hand|fax|courier))?|via e-?mail",
		"for (?:immediate|urgent) (?:release|publication|action|attention)",
		"(?:please )?(?:forward|circulate|distribute|share|repost)(?: (?:this|widely|freely|as widely as possible))*|for (?:wide )?circulation|apologies for cross-?posting",
		"(?:press|media|news) (?:release|statement|advisory)",
		"(?:strictly )?(?:under )?embargo(?:ed)?(?: until|:| –).*|not for (?:release|publication) before.*"
	]),
	titled: /^(?:An? )?(?:joint |open |public |urgent |civil society |collective )*(?:letter|statement|appeal|declaration|resolution|petition|submission|communiqué|motion|call|briefing)(?: (?:to|on|about|regarding|against|in|for|of|by|from|concerning|calling)(?!\p{L})|:\s)/iu,
	issued: /^(?:unanimously )?(?:adopted|approved|passed|issued|published|released|signed|submitted|endorsed|done|agreed|carried)(?!\p{L})/iu,
	notes: line("(?:foot|end)?notes", "references", "sources", "citations", "notes and references"),
	elsewhere: line("you (?:may|might) also like|related(?: (?:articles|posts|news|stories|content|documents|topics|pages))?", "(?:read|see) (?:also|next|more)|more (?:news|stories|reading|on this|from .*)|(?:latest|recent) (?:news|posts|updates)", "most (?:read|viewed|shared|popular|recent|commented)|recommended(?: for you)?|topics|tags|share(?: (?:this|on|via|with).*)?|comments?|leave a (?:comment|reply)|(?:post|add) a comment|\\d+ (?:comments?|replies)"),
	captions: captions("(?:photo(?:graph)?s?|pictures?|images?)(?: credits?| by| courtesy of)?|credits?"),
	closingNotes: line(...[
		"notes? (?:to|for) (?:the )?editors?",
		"corrections?(?:\\s?:.*)?|erratum.*",
		"editors?[’'] notes?",
		"background(?: information)? for editors"
	], ...[
		"(?:media |press )?contacts?(?: (?:person|details|information))?(?::.*)?",
		"(?:enquiries|inquiries|interviews?|spokes(?:person|people)|press):.*",
		"notes for journalists",
		"for (?:any |all )?(?:questions|(?:more|further|additional) (?:information|details)).*"
	], ...[
		"(?:for )?(?:all )?(?:media|press|interview) (?:enquiries|inquiries|queries|requests)(?:[:,].*|,? (?:please )?contact.*)?",
		"about (?:the |us\\b).*",
		"ends",
		"[–—-]*\\s?ends\\s?[–—-]*",
		"for reference:.*",
		"###"
	]),
	titles: /^(?:(?:The )?(?:(?:(?:Most|Rt|Right|Very) )?Rev(?:erend|d)?|Rt\.? Hon|Rt\.? Rev|(?:H\.E|HE)|Dr|Prof|Mr|Mrs|Ms|Mx|Rev|Fr|Sr|Hon|Gen|Col|Capt|Sgt|Adv|Eng|Amb|Ven)\.? |(?:Professor|Doctor|Reverend|Father|Sister|Brother|Imam|Rabbi|Bishop|Archbishop|Pastor|Sheikh|Sir|Dame|Judge|Justice|Ambassador|Senator|Chief|Elder|Daw|U|Ko|Ma|Maung|Sayadaw) (?=\p{Lu}))/u,
	roles: stems(...[
		"director",
		"president",
		"chair",
		"coordinator",
		"co-?ordinator",
		"secretary",
		"professor",
		"lecturer",
		"researcher"
	], ...[
		"research (?:fellow|associate)",
		"fellow",
		"founder",
		"co-?founder",
		"co-?chair",
		"co-?director",
		"head",
		"executive"
	], ...[
		"lawyer",
		"attorney",
		"advocate",
		"barrister",
		"solicitor",
		"journalist",
		"editor",
		"writer",
		"author",
		"novelist",
		"poet"
	], ...[
		"artist",
		"singer",
		"musician",
		"actor",
		"filmmaker",
		"teacher",
		"student",
		"doctor",
		"nurse",
		"physician",
		"engineer"
	], ...[
		"member",
		"representative",
		"spokes",
		"manager",
		"officer",
		"adviser",
		"advisor",
		"analyst",
		"consultant",
		"activist"
	], ...[
		"chaplain",
		"(?:arch)?bishop",
		"cardinal",
		"moderator",
		"vicar",
		"rector",
		"superior",
		"presiding",
		"general superintendent",
		"pastor(?!al)",
		"priest",
		"imam",
		"rabbi",
		"judge",
		"retired",
		"former",
		"ex-",
		"dean",
		"principal",
		"treasurer"
	], ...[
		"senator",
		"prime minister",
		"governor",
		"speaker",
		"attorney general",
		"high commissioner",
		"chancellor",
		"minister",
		"ambassador",
		"mayor",
		"councillor",
		"commissioner",
		"rapporteur",
		"vice",
		"deputy",
		"assistant"
	], ...[
		"associate",
		"senior",
		"general secretary",
		"independent",
		"human rights defender",
		"campaigner",
		"organizer",
		"organiser"
	], ...[
		"scientist",
		"historian",
		"economist",
		"translator",
		"librarian",
		"reader",
		"porter",
		"driver",
		"cleaner",
		"carer",
		"midwife",
		"architect",
		"photographer",
		"\\p{L}+(?:ologist|onomist|iatrist|icist|ematician|osopher|ographer)",
		"farmer",
		"fisher",
		"trustee",
		"convenor",
		"convener",
		"programme",
		"program",
		"policy",
		"legal",
		"emeritus",
		"CEO",
		"(?:GP|MP|MEP)(?!\\p{L})",
		"PhD",
		"board"
	]),
	columns: {
		name: words("names?", "signator(?:y|ies)", "signed by", "organi[sz]ations?(?: names?)?"),
		role: words("roles?", "titles?", "positions?", "functions?", "occupations?", "professions?"),
		organization: heads("(?:names? of )?(?:the )?(?:unions?|associations?|federations?|societ(?:y|ies)|NGOs?|members? organi[sz]ations?|churches|chapters?|branch(?:es)?|compan(?:y|ies))(?: names?)?"),
		affiliation: words("organi[sz]ations?|affiliations?|institutions?|groups?|employers?"),
		region: words("countr(?:y|ies)|regions?|villages?|towns?|count(?:y|ies)|districts?|provinces?|locations?|places?|states?|city|based in"),
		representative: heads("represented by|(?:names? of )?(?:the )?(?:authori[sz]ed )?(?:representatives?|signator(?:y|ies)|signers?|contacts?)(?: persons?| names?)?", "(?:full )?names?(?: and | ?[&/,] ?)(?:titles?|positions?|roles?|functions?|offices?|signatures?)", "for the (?:organi[sz]ation|union|association)|signed by|on behalf of"),
		other: heads("signatures?|signed|dates?(?: of (?:signature|signing)| signed)?|(?:number of |no\\. of )?members?(?:hip)?(?: represented)?|no|nos|nr|number|#|stamp|seal|initials|e-?mails?(?: address)?|tel(?:ephone)?|phones?(?: numbers?)?"),
		url: heads("url|urls|web ?sites?|web ?pages?|web|homepage|links?"),
		kind: heads("kinds?|types?|types? of (?:signatory|organi[sz]ation)"),
		group: heads("groups?|groupings?|categor(?:y|ies)|sections?"),
		joined: heads("joined(?: on)?|dates?(?: (?:joined|signed|added|of (?:joining|signing|signature|endorsement|accession)))?", "(?:joining|signature|signing|endorsement) date|(?:signed|endorsed|added) on|since")
	},
	abbreviations: "Dr Mr Mrs Ms Mx Prof St Gen Col Maj Capt Lt Sgt Rev Hon Sr Fr Adv Amb Ven vs cf e\\.g i\\.e viz approx Rt".split(" "),
	bounds: {
		...bounds,
		"more-than": [...bounds["more-than"]]
	},
	boundsAfter,
	powers,
	vague: [...[
		"dozens",
		"tens",
		"scores",
		"hundreds",
		"thousands"
	].flatMap((many) => [
		"thousands",
		"millions",
		"billions"
	].map((power) => `${many} of ${power}`)), ...[
		"dozens",
		"scores",
		"hundreds",
		"thousands",
		"millions"
	]],
	shares: /^[ -](?:thirds?|quarters?|fifths?|sixths?|tenths?|halves)\b/i,
	dayWords: "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first",
	fractions: /(?<!\p{L})(?:(?:two|three|four|five|nine)[ -](?:thirds|quarters|fifths|sixths|eighths|tenths)|(?:an?|one)[ -](?:third|quarter|fifth|sixth|eighth|tenth)|half) (?:of|the|its|our|their|all)(?!\p{L})/iu,
	linking: "a an and are at been being by during for from had has have in into is of on or since that the their they to under was were where who whose with".split(" "),
	durations: durations("(?:years?|months?|weeks?|weekends?|days?|nights|night(?! \\p{L}+s(?!\\p{L}))|hours?|hrs?|minutes?|mins?|seconds?|decades?|generations?)['’]?|century|centuries", "consecutive|full|long|short|more|whole|straight|working|school|calendar|additional|further|last|past|business|difficult|terrible|of the (?:last|past)"),
	references: "session room section article chapter paragraph resolution rule annex page number decree law act level phase block ward zone route highway channel group case figure table step point item part goal sdg note gate pier unit bill clause schedule appendix protocol directive regulation order docket flight".split(" "),
	afterCounted: words("and|or|but|nor|while|when|where|who|whom|whose|which|that|because|since|after|before|until|if|than|as|so", "to|in|on|at|by|for|from|with|without|under|over|into|across|during|within|among|amid|against|between|through|about|around|near|since|per|more|fewer|less|up|only", "is|are|was|were|be|been|being|am|have|has|had|do|does|did|will|would|shall|should|must|can|could|may|might|cannot|not|never|still|already|now|also|today|immediately|unconditionally|reportedly|allegedly", "died|spoke|drink|cross|lost|fled|left|went|came|said|say|took|made|saw|told|gave|fell|rose|became|began|stood|sat|ran|held|kept|won|paid|got|knew|felt|met|wrote|took|found|sent|shot|hurt|put|cut|live|need|remain|face|want|depend|lack|suffer|continue|go|come|know|call|ask|demand|sign|support|believe|die|wait|rely"),
	...asking
};

// src/draft/languages/es.ts
var how$1 = "(?:(?:también|además|asimismo|urgentemente|respetuosamente|firmemente|por tanto|por ello|igualmente|enérgicamente) )*";
/** Matches a verb after an addressee, but no adjective such as "militar". */
var infinitive = "(?=(?!\\p{L}*(?:militar|popular|escolar|nuclear|familiar|regular|titular|particular|similar|circular|mujer|taller|poder|alquiler|primer|tercer|cualquier|bienestar|hogar|lugar|azúcar|solar|auxiliar|hospitalar|consular|insular|superior)(?!\\p{L}))\\p{Ll}{2,}(?:ar|er|ir)(?:l[aeo]s?|se|nos)?(?!\\p{L}))";
var es = {
	signed: stems("firmantes?|firman|firmad|firma|suscrib|suscrit|abajo firmantes|adhier|adhesion|signatari", "apoyan|con el (?:apoyo|auspicio) de|en nombre de|respald|auspici"),
	organizations: stems("organizaci|asociaci|colectiv|instituci|redes|sindicatos|ONG"),
	individuals: stems("individu|personas?|a título (?:individual|personal)|personalidades|particulares"),
	firstSigned: stems("primer|inicia|impuls|convoca"),
	closing: line("(?:muy )?(?:atentamente|respetuosamente|cordialmente|sinceramente)", "(?:con )?(?:nuestros? )?(?:un )?(?:saludos?|respetos?)(?: cordial(?:es)?| atentos?)?", "(?:con|en|a la espera) (?=[^,.:;\\d]{3,40},$)[^,]+", "en solidaridad|firmado|(?:sin otro particular,? )?(?:l[ae]s? |os )?salud(?:an?|amos)(?: a usted(?:es)?)?(?: muy)? atentamente"),
	behalf: /^(?:(?:[Pp]or|[Ee]n (?:nombre|representación) de|[Ee]n (?:nombre|representación) del?)(?: (?:el|la|los|las))? )(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
	address: {
		to: [
			"para",
			"a la atención de",
			"a",
			"al",
			"a la",
			"destinatari[oa]s?",
			"señores"
		],
		copy: [
			"cc",
			"c/c",
			"copia(?: a)?",
			"con copia(?: (?:a|para))?",
			"c\\.\\s?c\\.(?:\\s?p\\.)?"
		],
		subject: [
			"asunto",
			"ref",
			"referencia",
			"tema",
			"re"
		]
	},
	fileNumber: /^(?:(?:nuestra|su|n(?:tra)?|s)[./]*\s*)?(?:ref(?:erencia)?|expediente|exp|oficio)\.?(?:(?:\s+(?:n[.º°o]*|núm(?:ero)?)\.?)?\s*[:：]|(?:\s\p{L}+)?\s+(?:n[.º°o]+|núm\.)\s?\p{Nd})/iu,
	addressLine: /^(?<label>[Cc]\.\s?[Cc]\.(?:\s?[Pp]\.)?|Al|A la|A los|A las|A)\s+(?<rest>(?:la atención|\p{Lu})[^:;?!]{2,90}[^.:;?!,])$/u,
	salutation: /^(?:(?=Excelencias?(?!\p{L}))|(?:Su|Vuestra)s? (?=Excelencia)|Estimad[oa]s?|Respetad[oa]s?|Respetables?|Honorables?|Apreciad[oa]s?|Señora?|Excelentísim[oa]|Distinguid[oa]s?|De (?:nuestra|mi)(?= ))\s*(?<who>.+?)\s*[,:]$/u,
	kinds: line("(?:comunicado|declaración|carta|pronunciamiento|manifiesto|llamamiento|llamado|nota|posicionamiento|boletín|tribuna|petición|denuncia|exhorto|proclama|acción|alerta)(?: (?:conjunt[oa]|abiert[oa]|públic[oa]|urgente|colectiv[oa]|internacional|de prensa|a la opinión pública))*", "por (?:correo(?: electrónico)?|e-?mail)|vía (?:correo electrónico|e-?mail)", "(?:por favor,? |favor de |se ruega )?(?:difundir|compartir|circular|reenviar)(?: ampliamente)?|(?:se ruega |amplia )difusión|para (?:su )?(?:publicación|difusión|divulgación) inmediata|(?:bajo )?embargo(?:\\s?:| hasta| –).*|embargado hasta.*"),
	titled: /^(?:carta|declaración|comunicado|pronunciamiento|manifiesto|llamamiento|resolución|petición|moción|nota)(?: (?:conjunt[oa]|abiert[oa]|públic[oa]|de prensa|colectiv[oa]))* (?:a|al|sobre|por|contra|de|del|ante|en|para)(?!\p{L})/iu,
	issued: /^(?:aprobad[oa]|adoptad[oa]|publicad[oa]|firmad[oa]|emitid[oa]|difundid[oa]|hech[oa]|dad[oa])(?!\p{L})/iu,
	notes: line("notas(?: al pie)?", "referencias", "fuentes"),
	elsewhere: line("(?:lee|ver) también|(?:también )?te puede interesar|m[aá]s (?:leíd[oa]s|vist[oa]s|noticias|notas|populares|recientes)|(?:deja|dejar?) (?:un comentario|una respuesta)|comentarios?", "compart(?:e|ir|a)(?: (?:est[aeo]|en).*)?|(?:noticia|nota|artículo|entrada|página) (?:anterior|siguiente)", "(?:noticias|notas|artículos|entradas) relacionad[oa]s|(?:últimas|otras) (?:noticias|notas|entradas)"),
	captions: captions("fotos?|fotografías?|imagen(?: de portada)?|imágenes|créditos?"),
	closingNotes: line("notas? (?:para|a) (?:los |las )?(?:editores|redactores|redacciones|periodistas|la prensa)", "fe de erratas.*|(?:corrección|rectificación)\\s?:.*", "contactos?(?: de prensa)?(?::.*)?|para (?:más|mayor) información.*|acerca de.*", "(?:más|mayor(?:es)?) (?:información|informes).*|(?:vocer[ií]as?|prensa|informes|datos de contacto)\\s?:.*"),
	titles: /^(?:(?:Dr|Dra|Sr|Sra|Srta|Lic|Ing|Prof|Profa|Mtr[oa]|Arq|Abg|Mons|P|Fr)\.? |(?:Don|Doña|Doctora?|Profesora?|Padre|Hermana|Monseñor) (?=\p{Lu}))/u,
	roles: stems("directora?|president[ea]|secretari[oa]|coordinadora?|profesora?|investigadora?|abogad[oa]", "periodista|escritora?|poeta|artista|cantante|músic[oa]|maestr[oa]|docente|estudiante", "médic[oa]|enfermer[oa]|ingenier[oa]|miembr[oa]|representante|portavoz|vocer[oa]", "responsable|encargad[oa]|activista|alcalde|juez|ex|decan[oa]|tesorer[oa]|senadora?", "diputad[oa]|ministr[oa]|fiscal|gobernadora?|procuradora?|magistrad[oa]|biólog[oa]|antropólog[oa]|fundadora?|catedrátic[oa]|vice|consultora?|párroco|sacerdote", "obispo|sociólog[oa]|historiadora?|economista|defensora?|líder|lideresa|asesora?|rectora?"),
	columns: {
		name: words("nombres?.*", "firmantes?"),
		role: words("cargos?", "profesi(?:ón|ones)", "funci(?:ón|ones)", "títulos?", "ocupación"),
		organization: heads("(?:nombres? (?:de la |del |de ))?(?:sindicatos?|asociaci(?:ón|ones)|federaci(?:ón|ones)|colectivos?|gremios?|organizaci(?:ón|ones)|ONG)"),
		affiliation: words("organizaci(?:ón|ones)", "instituci(?:ón|ones)", "entidad(?:es)?"),
		region: words("país(?:es)?", "ciudad(?:es)?", "región", "lugar"),
		representative: heads("representad[oa]s? por|representantes?(?: legal)?|contactos?|firmado por", "nombres?(?: y | ?[&/,] ?)(?:apellidos?(?: y | ?[&/,] ?))?(?:cargos?|títulos?|funciones|función|firma)", "por (?:la organización|el sindicato|la asociación)"),
		other: heads("firmas?|fechas?(?: de (?:la )?firma)?|(?:número de )?(?:miembros|afiliad[oa]s|soci[oa]s)|n[.º°o]*|núm(?:ero)?|sellos?|correos?(?: electrónicos?)?|e-?mails?|tel(?:éfonos?)?"),
		url: heads("sitio(?: web)?|página(?: web)?"),
		kind: heads("tipos?(?: de .+)?"),
		group: heads("grupos?|categorías?"),
		joined: heads("fechas?(?: de .+)?|(?:se )?(?:adhirió|sumó|unió|firmó)(?: el)?|adhesión|desde(?: el)?")
	},
	abbreviations: [
		"Sr",
		"Sra",
		"Srta",
		"Dr",
		"Dra",
		"Lic",
		"Ing",
		"Prof",
		"Mons",
		"Ud",
		"Uds",
		"Vd",
		"Vds",
		"D",
		"Dña",
		"p\\. ej",
		"art",
		"núm",
		"etc",
		"Abg"
	],
	bounds: {
		"more-than": [
			"más de",
			"más del",
			"mas de",
			"por encima de",
			"por encima del"
		],
		"at-least": [
			"al menos",
			"por lo menos",
			"no menos de",
			"como mínimo"
		],
		about: [
			"unos",
			"unas",
			"cerca de",
			"cerca del",
			"alrededor de",
			"alrededor del",
			"aproximadamente",
			"casi",
			"en torno a",
			"se estima que",
			"se calcula que",
			"se estiman"
		],
		"less-than": ["menos de", "menos del"],
		"at-most": [
			"hasta",
			"como máximo",
			"a lo sumo",
			"no más de"
		]
	},
	vague: "decenas cientos centenares miles".split(" "),
	boundsAfter: {
		"at-least": ["o más", "como mínimo"],
		about: ["aproximadamente"]
	},
	shares: /^ (?:tercios|cuartos|quintos|décimos|cuartas|terceras)/i,
	fractions: /(?<!\p{L})(?:(?:dos|tres|cuatro|nueve) (?:tercios|cuartos|quintos|décimos|(?:terceras|cuartas|quintas) partes)|un (?:tercio|cuarto|quinto|décimo) del?|(?:una|la) (?:tercera|cuarta|quinta|décima) parte|mitad del?)(?!\p{L}| (?:hora|siglo|baño))/iu,
	linking: "a al ante con de del desde durante e el en fueron ha han la las lo los o para por que quienes se su sus u un una y".split(" "),
	durations: durations("años?|mes(?:es)?|semanas?|días?|noches?|horas?|minutos?|segundos?|décadas?|siglos?|quincenas?", "larg[oa]s|últim[oa]s|primer[oa]s|próxim[oa]s"),
	dayWords: "uno|primero|primer|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún|veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta_y_un|treinta_y_uno",
	inDates: "del?|mes|año|días del mes",
	references: "sala artículo sección capítulo párrafo resolución anexo página número ley decreto inciso fase zona ruta carretera autopista kilómetro km lote núm n° nº".split(" "),
	afterCounted: words("y|e|o|u|pero|que|quienes?|cuando|donde|porque|mientras|como|cuy[oa]s?", "a|al|en|por|para|con|sin|bajo|sobre|contra|desde|durante|tras|entre|hasta|hacia|según|más|menos", "es|son|era|eran|fue|fueron|será|serán|está|están|estaban?|ha|han|había|habían|sido|no|se|deben?|pueden?|(?<=\\s)\\p{L}{2,}(?:[ae]n|ron|ó)|mueren|siguen|perdieron|quedaron|tienen|necesitan"),
	asks: [
		ask(`^(?:El |L[ao]s? )?{who} (?<verb>(?:es|son) (?:instad|exhortad|llamad|urgid|emplazad)[ao]s?) a(?!\\p{L})`),
		ask(`^(?:[Aa]l |[Aa] la |[Aa] l[oa]s ){who},? (?:también |además )?(?:les? )?(?<verb>pedimos|exigimos|solicitamos|reclamamos|demandamos|recomendamos|rogamos|exhortamos|instamos)(?: |\\s?[:：]|$)`),
		ask(`^(?:[Dd]el |[Dd]e la |[Dd]e l[oa]s ){who},? (?:también |además )?(?<verb>exigimos|esperamos|reclamamos|demandamos|requerimos)(?: |\\s?[:：]|$)`),
		ask(`(?<verb>[Ee]xigimos|[Pp]edimos|[Ss]olicitamos|[Rr]eclamamos|[Dd]emandamos|[Rr]equerimos|[Rr]ecomendamos|[Ii]nstamos|[Ee]xhortamos|[Ll]lamamos|[Uu]rgimos|[Ii]nvitamos|[Aa]pelamos|[Rr]ogamos|[Aa]nimamos|[Ee]mplazamos|[Hh]acemos (?:un|este) llama(?:do|miento)|(?:pide|exige|solicita|insta|exhorta|llama|urge|recomienda)n?) ${how$1}a(?:l | las | los | la | todas las | todos los | ){who},? ?(?<! [ye])(?: (?:que|al?|para(?! (?:la|el|l[ao]s) \\p{Lu}))\\b|(?<! (?:del?|la|l[ao]s|en|con|por|para|tod[oa]s?)) (?:la|el|l[ao]s) \\p{Ll}| ${infinitive}|[:：]|$)`),
		ask(`(?<verb>[Ee]xigimos|[Pp]edimos|[Ss]olicitamos|[Dd]emandamos|[Ee]speramos|[Rr]ecomendamos) ${how$1}que (?:el |la |los |las ){who}(?<! (?:del?|la|l[ao]s|y|e|en))(?=\\s*[:：]?$| (?!(?:de|la|e|a|en|una)\\b)(?:\\p{Ll}+(?:e|en|a|an)\\b))`),
		ask(`(?<verb>[Ee]speramos|[Ee]xigimos|[Dd]emandamos) (?:del|de la|de los|de las) {who}(?:,? (?:que|un|una|el|la|los|las)\\b|, |\\s?[:：]|$)`)
	],
	modal: /(?<![\p{L}])(?<!(?<!\p{L})(?:les?|nos|os|me|te) )(?:debe|deben|debería|deberían|tiene que|tienen que|tiene la obligación de|tienen la obligación de|ha de|han de)(?! (?:ser|haber sido|estar))(?![\p{L}])/u,
	beforeDay: "el",
	noDemand: /^ (?:(?:a veces|a menudo|siempre|aún|todavía|también|\p{L}+mente) )*(?:esperar|soportar|sufrir|aguantar|padecer|caminar|recorrer|huir|dormir|vivir|enfrentar)(?:se)?(?!\p{L})|^ (?:a veces|a menudo) /u,
	asksYou: words("(?<verb>(?:le|les|os|te) (?:pedimos|solicitamos|exigimos|rogamos|instamos|exhortamos|urgimos|demandamos|invitamos|recomendamos)|(?:pedimos|instamos|exhortamos|solicitamos|exigimos) a (?:usted|ustedes)|(?:esperamos|pedimos|exigimos|solicitamos) de (?:usted|ustedes)|(?:usted|ustedes) debe[n]?)"),
	demands: stems("(?:por (?:ello|eso|tanto),? )?(?:exigimos|demandamos|pedimos|solicitamos|reclamamos)", "nuestras (?:demandas|exigencias|peticiones|recomendaciones)|demandas|exigencias", "peticiones|recomendaciones|pedidos|propuestas|reivindicaciones|lo que (?:pedimos|exigimos|queremos)"),
	to: /^(?:\S{1,4}[.)] )?(?:Al|A la|A los|A las|A) (?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
	nobody: /^(?:nosotr[oa]s|se|ell[oa]s?|él|yo|eso|esto|est[aeo]s?|nadie|nada|tod[oa]s|cada|quien|quienes|que|ningun[oa]?|lo|no|hay|usted|ustedes)(?: |$)/iu,
	actors: headFirst("(?:el |l[ao]s? |al? |tod[ao]s l[ao]s )?(?:gobiernos?|autoridad(?:es)?|ministerios?|ministr[oa]s?|parlamento|congreso|asamblea|senado|president[ea]|presidencia|estados?|países|embajadas?|alcald(?:e|esa|ía)s?|ayuntamientos?|municipios?|municipalidad|comisión|consejos?|comité|cortes?|tribunal(?:es)?|fiscalía|defensoría|policía|ejército|fuerzas armadas|bancos?|financiadores|inversionistas|donantes|empresas?|compañías?|empleadores|marcas|partidos?|agencias?|unión|naciones|comunidad|universidad(?:es)?|medios)"),
	things: headFirst("ley(?:es)?|normas?|paz|verdad|diálogo|negociación(?:es)?|conversaciones|ayudas?|elecci(?:ón|ones)", "investigaci(?:ón|ones)|juicios?|violencia|guerra|alto el fuego|sanciones|medidas|proyectos?|decretos?", "acuerdos?|presupuesto|fondos|agua|tierras?|acceso|retorno|liberación|decisi(?:ón|ones)|plan(?:es)?", "reformas?|informes?|precios?|salarios?|situación|procesos?|derechos?"),
	opening: /^(?:Si|Cuando|Para|En|Tras|Después|Antes|Desde|Ante|Por|Con|Finalmente|Ahora|Hoy|Además|Asimismo|Sin embargo|Mientras)(?![\p{L}])[^,]*,\s*/u,
	andThe: / y (?=a(?:l| l[ao]s?)? )|(?<!(?<!\p{L})de(?: la| los| las|l)? .*) y (?=(?:el|las?|los) )/u,
	articles: /^(?:el |la |los |las |al |a la |a los |a las |del |de la |y |e |que |todos los |todas las |a )/iu
};

// src/draft/languages/fr.ts
var to = "(?:(?:aux?|à la|à) |à l['’])";
var the = "(?:(?:les?|la|aux?|à la|à|toutes les|tous les) |(?:à )?l['’])?";
var how = "(?:(?:instamment|donc|également|ainsi|aussi|solennellement|fermement|vivement|par ailleurs|enfin|en outre|par conséquent|en conséquence) )*";
var fr = {
	signed: stems("signataires?|signé|soussign|cosign|ont sign|signent|soutenu par|soutiens|avec le soutien|au nom de", "premiers? sign"),
	organizations: stems("organisations?|associations?|collectifs|syndicats|ONG|groupes"),
	individuals: stems("individu|à titre (?:individuel|personnel)|personnes|personnalités|particuliers"),
	firstSigned: stems("premi|initia"),
	closing: line("(?:bien )?(?:respectueusement|cordialement|sincèrement)", "(?:avec|en|dans l.attente) (?=[^,.:;\\d]{3,40},$)[^,]+", "avec (?:tout )?notre (?:respect|considération)|salutations.*|signé"),
	behalf: /^(?:(?:[Pp]our|[Aa]u nom d[eu]s?) (?:(?:le|la|les) |l['’])?|[Aa]u nom d['’])(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
	address: {
		to: [
			"à l['’]attention d[eu](?: la)?",
			"à l['’]attention",
			"destinataires?",
			"à",
			"aux?",
			"pour"
		],
		copy: [
			"copie(?: à)?",
			"cc",
			"c\\.c\\.",
			"copies"
		],
		subject: [
			"objet",
			"concerne",
			"réf",
			"sujet",
			"re"
		]
	},
	fileNumber: /^(?:(?:nos?|vos?|n|v)[./]*\s*)?(?:réf(?:érences?)?|dossier)\.?(?:\s+n[.º°o]*)?\s*[:：]/iu,
	addressLine: /^(?<label>[ÀA] l['’]attention (?:de(?: la)?|du|des)|À la|À l['’]|À|A|Aux?)(?:\s+|(?<=['’]))(?<rest>(?:\p{Lu})[^:;?!]{2,90}[^.:;?!,])$/u,
	salutation: /^(?:Chère?s? |Votre )?(?<who>(?:Madame|Monsieur|Mesdames|Messieurs|Excellences?)(?: .+?)?)\s*[,:]$/u,
	kinds: line("(?:déclaration|communiqué|lettre|appel|pétition|tribune|manifeste|plaidoyer|motion|prise de position)(?: (?:commune?|conjointe?|ouverte?|collecti(?:f|ve)|de presse|publique|urgente?|inter-?associati(?:f|ve)))*", "(?:merci de |prière de |à )?(?:diffuser|faire circuler|faire suivre)(?: (?:largement|sans modération))?|pour (?:large )?diffusion|pour (?:diffusion|publication) immédiate|(?:sous )?embargo(?: jusqu|\\s?:| –).*"),
	titled: /^(?:lettre ouverte|lettre|déclaration|communiqué|appel|pétition|tribune|résolution|motion|manifeste|plaidoyer)(?: (?:commune?|conjointe?|ouverte?|de presse|publique|urgente?|collective?))* (?:à|aux?|sur|pour|contre|de|des?|du|d['’]|relati)/iu,
	issued: /^(?:adoptée?|approuvée?|votée?|publiée?|signée?|faite?|diffusée?|émise?)(?!\p{L})/iu,
	notes: line("notes(?: de bas de page)?", "références", "sources"),
	elsewhere: line("(?:à )?(?:lire|voir) aussi|sur le même (?:sujet|thème)|articles? (?:similaires|liés)|laisser (?:un commentaire|une réponse)|commentaires?", "partage[rz](?: (?:sur|cet|cette|l).*)?|(?:articles?|billets?|pages?) (?:précédent|suivant)e?s?", "dans la même (?:rubrique|catégorie)|(?:nos )?derni(?:ers articles|ères actualités)"),
	captions: captions("crédits?(?: photos?)?|photos?(?: de couverture)?|images?|légende"),
	closingNotes: line("notes? (?:aux|à l.attention des|pour les) (?:rédactions?|rédacteurs|éditeurs|journalistes)", "contacts?(?: presse| médias)?(?: ?:.*)?", "rectificatif.*|corrections?\\s?:.*", "pour (?:plus|en savoir plus|toute) (?:d['’]informations?|information).*|à propos.*|(?:relations?|service)s? (?:presse|médias).*|renseignements\\s?:.*"),
	titles: /^(?:(?:Dr|Dre|Pr|Prof|M|Mme|Mlle|Me|Mgr)\.? |(?:Maître|Docteur|Professeure?|Monsieur|Madame|Père|Sœur|Imam|Pasteure?) (?=\p{Lu}))/u,
	roles: stems("direct(?:eur|rice)|présidente?|secrétaire|coordinat|coordonnat|professeure?|chercheu", "avocate?|journaliste|écrivain|auteur|autrice|poète|poétesse|artiste|chanteu|musicien", "institut(?:eur|rice)|enseignante?|étudiante?|médecin|infirmi|ingénieur|membre", "représentante?|porte-parole|responsable|chargée?|militante?|maire|juge|magistrate?|ancien", "ex-|doyen|trésori|sénat|député|ministre|fondat|co-?fondat|maître de conf|vice-", "consultante?|pasteur|prêtre|évêque|sociologue|historien|économiste|philosophe|géographe", "anthropologue|cinéaste|traduct|éditeur|éditrice|conseill|délégué|chef"),
	columns: {
		name: words("noms?", "signataires?", "prénoms?.*"),
		role: words("fonctions?", "titres?", "qualités?", "professions?", "rôles?"),
		organization: heads("(?:noms? (?:de (?:la |l['’])|du |des ))?(?:syndicats?|associations?|fédérations?|collectifs?|organisations?|structures?|ONG)"),
		affiliation: words("organisations?", "associations?", "structures?", "institutions?"),
		region: words("pays", "régions?", "villes?", "lieux?"),
		representative: heads("représentée?s?(?: par)?|représentants?|représentant(?:e|\\(e\\)|·e)?|contacts?|signé par", "noms?(?: et | ?[&/,] ?)(?:prénoms?(?: et | ?[&/,] ?))?(?:titres?|qualités?|fonctions?|signatures?)", "pour (?:l['’]organisation|le syndicat|l['’]association)"),
		other: heads("signatures?|dates?(?: de signature)?|(?:nombre d(?:e |['’]))?(?:membres|adhérents|adhérent·es)|n°|no|numéros?|cachets?|courriels?|e-?mails?|tél(?:éphones?)?"),
		url: heads("site(?: web| internet)?"),
		kind: heads("types? d.+"),
		group: heads("groupes?|catégories?"),
		joined: heads("dates?(?: d.+)?|(?:a )?(?:signé|rejoint|adhéré)e? le|adhésion|depuis(?: le)?")
	},
	abbreviations: [
		"M",
		"MM",
		"Mme",
		"Mlle",
		"Dr",
		"Pr",
		"Me",
		"Mgr",
		"St",
		"cf",
		"p\\. ex",
		"env",
		"av",
		"art",
		"al"
	],
	bounds: {
		"more-than": [
			"plus de",
			"plus d'",
			"plus d'une"
		],
		"at-least": [
			"au moins",
			"au moins une",
			"pas moins de",
			"au minimum"
		],
		about: [
			"environ",
			"une",
			"près d'une",
			"près de",
			"quelque",
			"quelques",
			"autour de",
			"à peu près",
			"presque",
			"approximativement",
			"on estime à",
			"on estime que"
		],
		"less-than": ["moins de"],
		"at-most": [
			"jusqu'à",
			"au plus",
			"au maximum",
			"pas plus de"
		]
	},
	vague: "dizaines centaines milliers".split(" "),
	boundsAfter: {
		"at-least": ["au moins", "ou plus"],
		about: ["environ"]
	},
	shares: /^ (?:tiers|quarts?|cinquièmes?|dixièmes?)/i,
	fractions: /(?<!\p{L})(?:(?:deux|trois|quatre|neuf) (?:tiers|quarts|cinquièmes|dixièmes)|(?:une?|le) (?:tiers|quart|cinquième|dixième) d(?:e|es|u)|moitié d(?:e|es|u))(?!\p{L}| (?:heure|siècle)s?)/iu,
	linking: "à au aux avec dans de depuis des du durant en et l la le les leur leurs ont ou par pendant pour qui se sont sous sur un une".split(" "),
	durations: durations("ans?|années?|mois|semaines?|jours?|journées?|nuits?|heures?|h|minutes?|secondes?|décennies?|siècles?", "longue?s|dernière?s|première?s|premiers|derniers|prochaine?s|petite?s|bonnes"),
	dayWords: "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_un|vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente_et_un|trente-et-un",
	inDates: "du|mois|jours? du mois|de|d'|l'an(?:née)?",
	references: "salle article section chapitre paragraphe résolution annexe page numéro loi décret alinéa n° cf phase zone route autoroute kilomètre lot".split(" "),
	afterCounted: words("et|ou|mais|qui|que|qu['’]\\p{L}+|dont|où|lorsque|quand|car|puis|alors|ainsi", "à|au|aux|dans|en|par|pour|avec|sans|sous|sur|contre|depuis|pendant|après|avant|entre|chez|vers|plus|moins|selon", "est|sont|était|étaient|sera|seront|fut|furent|été|a|ont|avait|avaient|aura|auront|ne|n['’]\\p{L}+|se|s['’]\\p{L}+|doit|doivent|peut|peuvent|vont|(?<=\\s)\\p{L}{2,}(?<!m)ent|restent|demandent|demeurent|attendent|meurent"),
	asks: [
		ask(`[Ii]l est (?<verb>demandé|recommandé|enjoint) (?:[àÀ] la |[àÀ] l['’]|aux? ){who},? (?:de |d['’]|que |qu['’]|[:：])`),
		ask(`^(?:L[ea]s? |L['’])?{who} (?<verb>(?:est|sont) (?:instamment |donc )?(?:priée?s?|invitée?s?|sommée?s?|exhortée?s?)) (?:de |d['’]|à )`),
		ask(`^(?:[Aa]ux? |[ÀàA] la |[ÀàA] l['’]){who},? nous (?<verb>demandons|recommandons|réclamons) ${how}(?:de |d['’]|que |qu['’])`),
		ask(`^(?:[Dd]u |[Dd]es |[Dd]e la |[Dd]e l['’]){who},? nous (?<verb>exigeons|attendons|réclamons) ${how}(?:que |qu['’]|de |d['’]|une? |l[ea]s? |l['’]|des )`),
		ask(`(?<verb>demand(?:ons|ent|e)|recommand(?:ons|ent|e)|réclam(?:ons|ent|e)|sollicit(?:ons|ent|e)) ${how}${to}{who},? (?:(?:de |d['’])(?=\\p{Ll}+(?:er|ir|re|oir)(?!\\p{L})|ne |se |s['’]|:)|que |qu['’]|[:：])`),
		ask(`(?<verb>appel(?:ons|lent|le)|exhort(?:ons|ent|e)|invit(?:ons|ent|e)|encourage(?:ons|nt)?|engage(?:ons|nt)) ${how}${the}{who},? à ?(?=[\\p{L}:]|$)`),
		ask(`(?<verb>pri(?:ons|ent|e)|press(?:ons|ent|e)|somm(?:ons|ent|e)|enjoign(?:ons|ent)|supplions|conjurons) ${how}${the}{who},? (?:de |d['’])(?=\\p{Ll}+(?:er|ir|re|oir)(?!\\p{L})|ne |se |s['’])`),
		ask(`(?<verb>(?:en )?appel(?:ons|lent|le)) ${how}${to}{who} (?:pour (?:que|qu['’])?|afin )`),
		ask(`(?<verb>exige(?:ons|nt|)|attend(?:ons|ent)|réclam(?:ons|ent)) ${how}(?:de la |de l['’]|du |des |de |d['’]){who} (?:qu['’]|que |de |d['’]|[:：]|(?:une?|le|la|les|l['’]))`),
		ask(`(?<verb>(?:demand|exige|souhait|recommand|insist|réclam)(?:ons|ent|nt)(?: pour)?) ${how}que (?:le |la |les |l['’]){who}(?= (?:(?!(?:de|des|et|en|une?)\\b)\\p{Ll}+(?:e|ent|sse|ssent|isse|issent)\\b|soit|soient|ait|aient|mette|fasse|prenne))`)
	],
	modal: /(?<![\p{L}])(?:doit|doivent|devrait|devraient|est tenue? de|sont tenue?s de|ont le devoir de|a le devoir de)(?! (?:être|avoir été|\p{L}+ être))(?:\s+(?:pas|plus|jamais))?(?![\p{L}])/u,
	relative: /(?:^|[\s,])qui\s*$/u,
	beforeDay: "le",
	noDemand: /^ (?:(?:parfois|souvent|toujours|encore|aussi|ne pas|\p{L}+ment) )*(?:attendre|patienter|subir|souffrir|endurer|supporter|parcourir|affronter|fuir|dormir|vivre|marcher|se contenter)(?!\p{L})|^ (?:parfois|souvent) /u,
	asksYou: words("(?<verb>vous (?:prions|prie) (?!d.(?:agréer|accepter|excuser))\\S+", "vous (?:demand|appel|invit|exhort|sollicit|conjur|adress|engage|recommand)\\p{L}+", "vous devez|vous devriez|veuillez (?!agréer|croire|recevoir)|(?:attendons|espérons|souhaitons) de vous", "(?:appelons|comptons) (?:à|sur) vous)"),
	demands: stems("nous (?:demandons|exigeons|appelons|réclamons|recommandons)", "nos (?:demandes|revendications|exigences|recommandations)|revendications|recommandations", "ce que nous (?:demandons|exigeons|voulons)|nos propositions|demandes|que (?:demandons|voulons)-nous"),
	to: /^(?:\S{1,4}[.)] )?(?:Aux?|À la|À l['’]|À) ?(?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
	nobody: /^(?:enfin|donc|aussi|également|nous|on|il|ils|elle|elles|ce|cela|ceci|ça|celles?|ceux|je|vous|tous|toutes|chacune?|personne|nul|rien|qui|aucune?|y|tout|c['’])(?: |$)/iu,
	actors: headFirst("(?:l['’]|l[ae]s? |tous les |toutes les |nos |aux? )?(?:gouvernements?|autorités?|ministères?|ministres?|parlement(?:aires)?|assemblée|sénat|présidente?|présidence|états?|pays|ambassades?|préfet(?:s|ure)?|mairies?|maires?|communes?|régions?|commission|conseil|cour|tribuna(?:l|ux)|justice|police|armée|forces armées|banques?|bailleurs|investisseurs|assureurs|donateurs|entreprises?|sociétés?|employeurs?|exploitants?|marques|partis?|agences?|union|nations|communauté|universités?|direction|médias)"),
	things: headFirst("lois?|règles?|droits?|paix|vérité|dialogue|négociations?|pourparlers|aides?|élections?|enquêtes?|procès", "violences?|guerre|cessez-le-feu|sanctions?|mesures?|projets?|décrets?|accords?|budget|fonds|eau|terres?|accès", "retour|libération|décisions?|plans?|réformes?|rapports?|prix|salaires?|situation|processus|textes?"),
	opening: /^(?:Si|Quand|Lorsque|Pour|Dans|En|Après|Avant|Depuis|Face|Afin|Donc|Enfin|Ainsi|Aujourd['’]hui|Par|Alors|Tant|Puisque|Cependant|Toutefois)(?![\p{L}])[^,]*,\s*/u,
	andThe: / et (?=(?:les? |la |aux? |à |l['’]))/u,
	articles: /^(?:le |la |les |l['’]|aux? |à la |à l['’]|à (?=ses |leurs? |nos |vos |ces |tous )|du |des |de la |de l['’]|et |que |tous les |toutes les )/iu
};

// src/draft/languages/hi.ts
var hi = {
	signed: /हस्ताक्षर|समर्थनकर्ता|समर्थक|की ओर से$/u,
	organizations: /संगठन|संस्था|समूह|यूनियन/u,
	individuals: /व्यक्ति|नागरिक$/u,
	firstSigned: /प्रथम|पहल/u,
	closing: line("भवदीया?|निवेदक|प्रार्थी|सादर|धन्यवाद(?: सहित)?"),
	address: {
		to: ["सेवा में", "प्रति"],
		copy: ["प्रतिलिपि"],
		subject: ["विषय"]
	},
	fileNumber: /^(?:पत्रांक|संदर्भ(?: संख्या)?|क्रमांक)\s*[:：.]/u,
	salutation: /^(?:(?=(?:महोदया?|मान्यवर)[,।]$)|(?:माननीय|आदरणीय|श्रीमान|श्री|श्रीमती|सुश्री|प्रिय)\s+)(?<who>.+?)\s*[,।]$/u,
	kinds: line("(?:संयुक्त )?(?:वक्तव्य|बयान|अपील)", "खुला (?:पत्र|ख़त)", "ज्ञापन", "प्रेस नोट", "प्रेस विज्ञप्ति"),
	notes: line("टिप्पणियाँ", "पाद टिप्पणियाँ", "संदर्भ", "स्रोत"),
	elsewhere: line("यह भी पढ़ें|संबंधित (?:ख़बरें|खबरें|लेख)|(?:शेयर|साझा) करें"),
	captions: captions("फ़ोटो|फोटो|चित्र|तस्वीर"),
	closingNotes: line("संपर्क.*", "अधिक जानकारी.*", "संपादकों के लिए.*"),
	titles: /^(?:डॉ\.|डा\.|प्रो\.|श्री|श्रीमती|सुश्री|एडवोकेट|मौलाना|न्यायमूर्ति)\s*/u,
	roles: /^(?:अध्यक्ष|उपाध्यक्ष|सचिव|महासचिव|संयोजक|निदेशक|समन्वयक|प्रोफ़ेसर|प्रोफेसर|प्राध्यापक|शिक्षक|शिक्षिका|वकील|अधिवक्ता|पत्रकार|संपादक|लेखक|लेखिका|कवि|कलाकार|शोधकर्ता|छात्र|छात्रा|चिकित्सक|डॉक्टर|सदस्य|प्रतिनिधि|प्रवक्ता|कार्यकर्ता|किसान|पूर्व|संस्थापक|कोषाध्यक्ष)/u,
	columns: {
		name: /नाम/u,
		role: /पद|पेशा/u,
		organization: heads("(?:संगठन|यूनियन|संस्था)(?: का नाम)?"),
		affiliation: /संगठन|संस्था/u,
		region: /देश|ज़िला|जिला|राज्य|शहर/u,
		representative: heads("प्रतिनिधि(?: का नाम)?", "नाम (?:और|व) (?:पद|हस्ताक्षर)"),
		other: heads("हस्ताक्षर|तारीख़?|दिनांक|सदस्य(?: संख्या)?|क्रमांक|ईमेल|फ़ोन|फोन"),
		url: heads("वेबसाइट"),
		kind: heads("प्रकार"),
		group: heads("समूह|श्रेणी"),
		joined: heads("तारीख़?|दिनांक|(?:शामिल होने|जुड़ने|हस्ताक्षर) की (?:तारीख़?|तिथि)")
	},
	abbreviations: [
		"डॉ",
		"डा",
		"प्रो",
		"रु"
	],
	bounds: {
		"at-least": ["कम से कम", "न्यूनतम"],
		about: [
			"लगभग",
			"क़रीब",
			"करीब",
			"तक़रीबन",
			"तकरीबन"
		],
		"at-most": ["अधिकतम"]
	},
	boundsAfter: {
		"more-than": [
			"से अधिक",
			"से ज़्यादा",
			"से ज्यादा"
		],
		"less-than": ["से कम"]
	},
	linking: "का के की को से में पर और या ने द्वारा साथ लिए".split(" "),
	durations: /^\s?(?:साल|वर्ष|महीन|माह|हफ़्त|हफ्त|सप्ताह|दिन|घंट|घण्ट|मिनट|सदी)/u,
	inDates: "के|की|का|माह|महीने|सन्?|ई|साल|वर्ष",
	afterDay: "(?=\\s?(?:तारीख|[^\\p{L}\\p{M}\\p{N}\\s%]|$))",
	references: [
		"धारा",
		"अनुच्छेद",
		"संख्या",
		"पृष्ठ",
		"कमरा"
	],
	asks: [ask("^(?:हम\\s*)?{who} से\\s[^।]*(?<verb>माँग|मांग|अपील|अनुरोध|आग्रह|निवेदन)"), ask("^{who} को\\s[^।]*(?<verb>चाहिए|होगा|पड़ेगा)")],
	asksYou: /(?<verb>आपसे|आप से|आपको)/u,
	demands: /माँग|मांग|अपील|सिफ़ारिश|सिफारिश/u,
	nobody: /^(?:हम|हमें|यह|वह|वे|किसी|सब|सभी|आप|कोई)(?: |$)/u
};

// src/draft/languages/id.ts
/** Verbs that say what an addressee is to do, without a word before them: "meminta Komnas HAM turun". */
var deeds$1 = "me(?:[mn]|(?=[lrwy]))\\p{Ll}{4,}|ber(?!wenang|sama|kuasa|dasar|sejarah|badan)\\p{Ll}{3,}|turun|hadir|datang|ikut|terlibat|tetap|tidak|mau|kembali|tunduk|patuh|taat|mundur|keluar|masuk|bertanggung|buka|cabut|tinjau|hentikan|lindungi|bebaskan|usut|angkat|duduk|terbuka|serius|jujur";
var id = {
	signed: stems("penandatangan|ditandatangani|menandatangani|tertanda|yang bertanda tangan|pendukung", "didukung oleh|dengan dukungan|atas nama|tanda tangan"),
	organizations: stems("organisasi", "lembaga", "kelompok", "komunitas", "perkumpulan"),
	individuals: stems("individu", "perorangan", "perseorangan", "pribadi", "tokoh"),
	firstSigned: stems("pertama|awal|penggagas|inisiator"),
	closing: line("hormat (?:kami|saya)|salam(?: hormat| solidaritas)?|dengan hormat|tertanda", "(?:dengan|dalam) (?=[^,.:;\\d]{3,40},$)[^,]+"),
	behalf: /^(?:(?:[Aa]tas nama|[Uu]ntuk|a\.n\.) )(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
	address: {
		to: [
			"kepada(?: yth\\.?)?",
			"yth\\.?",
			"untuk",
			"tujuan"
		],
		copy: ["tembusan", "cc"],
		subject: [
			"perihal",
			"hal",
			"subjek",
			"re"
		]
	},
	fileNumber: /^(?:nomor|no|ref(?:erensi)?)(?: surat)?\.?\s*[:：]/iu,
	addressLine: /^(?<label>Kepada(?: Yth\.?)?|Yth\.?)\s+(?<rest>(?!Bapak Gubernur,$).+[^.:;?!,])$/u,
	salutation: /^(?:Yth\.|Yang terhormat|Kepada yang terhormat)\s*(?<who>.+?)\s*[,:]$/u,
	kinds: line("(?:mohon )?(?:sebarkan|disebarluaskan|sebarluaskan)(?: seluas-luasnya)?|(?:untuk )?(?:(?:segera )?(?:disiarkan|dirilis|dipublikasikan|diterbitkan)(?: segera)?|siaran segera)|embargo(?:\\s?:| hingga| sampai).*", "(?:pernyataan|surat|siaran|seruan|petisi|maklumat|rilis|keterangan)(?: (?:bersama|terbuka|pers|sikap|publik|media|solidaritas))*"),
	titled: /^(?:pernyataan|surat|siaran|seruan|petisi|resolusi|maklumat)(?: (?:bersama|terbuka|pers|sikap|publik))* (?:kepada|tentang|mengenai|atas|untuk|menolak|soal|terkait|terhadap)(?!\p{L})/iu,
	issued: /^(?:disahkan|disetujui|diterbitkan|ditetapkan|dikeluarkan|ditandatangani)(?!\p{L})/iu,
	notes: line("catatan(?: kaki)?", "referensi", "sumber"),
	elsewhere: line("(?:baca|lihat) juga|(?:artikel|berita) (?:terkait|lainnya|sebelumnya|selanjutnya|berikutnya)", "tinggalkan (?:komentar|balasan)|komentar|bagikan(?: (?:ini|ke|artikel).*)?"),
	captions: captions("(?:sumber |keterangan )?(?:foto|gambar)"),
	closingNotes: line("catatan (?:untuk|bagi|kepada) (?:para )?(?:editor|redaksi|redaktur)", "(?:ralat|koreksi)\\s?:.*", "kontak(?: (?:media|pers|person|kami))?(?:\\s?:.*)?|narahubung.*|(?:untuk )?info(?:rmasi)? lebih lanjut.*|informasi lebih lanjut.*|tentang (?:kami).*"),
	titles: /^(?:(?:Dr|Prof|Drs|Dra|Ir|H|Hj|K\.H|Ust|Pdt|Sdr|Sdri)\.? |(?:Bapak|Ibu|Pendeta|Romo|Suster|Ustaz|Ustadz) (?=\p{Lu}))/u,
	roles: stems("direktur|ketua|presiden|sekretaris|koordinator|dosen|guru|profesor|peneliti|pengacara", "advokat|wartawan|jurnalis|penulis|penyair|seniman|penyanyi|musisi|mahasiswa|dokter", "perawat|insinyur|anggota|perwakilan|juru bicara|kepala|manajer|aktivis|walikota|hakim", "mantan|dekan|bendahara|pendiri|wakil|konsultan|pendeta|petani|nelayan|buruh|rektor|warga", "ibu rumah|tetua|tokoh|pastor|romo|ustaz|kiai|imam|ulama|pengajar|arsitek|bidan|pedagang|sopir|perajin|penenun|staf|pengurus|relawan|pendamping"),
	columns: {
		name: words("nama"),
		role: words("jabatan", "pekerjaan", "profesi", "posisi"),
		organization: heads("(?:nama )?(?:serikat(?: (?:buruh|pekerja))?|organisasi|lembaga|perkumpulan|federasi|komunitas)"),
		affiliation: words("organisasi", "lembaga", "institusi"),
		region: words("asal", "negara", "kota", "daerah", "provinsi", "wilayah"),
		representative: heads("diwakili(?: oleh)?|perwakilan|(?:nama )?(?:wakil|kontak|penandatangan)|atas nama", "nama(?: dan | ?[&/,] ?)(?:jabatan|posisi|tanda tangan)"),
		other: heads("tanda tangan|ttd|tanggal|(?:jumlah )?anggota|no|nomor|cap|stempel|e-?mail|surel|telepon|telp"),
		url: heads("situs(?: web)?"),
		kind: heads("jenis"),
		group: heads("kelompok|kategori"),
		joined: heads("(?:tanggal|tgl)(?: .+)?|bergabung(?: (?:pada|sejak))?|sejak")
	},
	abbreviations: "Dr Prof Drs Dra Ir H Hj Yth Sdr Sdri Tn Ny PT CV UD Kec Kab Kel Prov Gg No Jl dll dsb hlm".split(" "),
	bounds: {
		"more-than": ["lebih dari", "di atas"],
		"at-least": [
			"sedikitnya",
			"setidaknya",
			"paling sedikit",
			"minimal",
			"tidak kurang dari",
			"sekurang-kurangnya"
		],
		about: [
			"sekitar",
			"kira-kira",
			"hampir",
			"kurang lebih",
			"nyaris",
			"diperkirakan",
			"±"
		],
		"less-than": ["kurang dari", "di bawah"],
		"at-most": [
			"hingga",
			"paling banyak",
			"maksimal",
			"sampai",
			"tidak lebih dari"
		]
	},
	vague: "puluhan ratusan ribuan".split(" "),
	boundsAfter: {
		"at-least": ["atau lebih"],
		"more-than": ["lebih"]
	},
	shares: /^ ?(?:pertiga|perempat|perlima)/i,
	fractions: /(?<!\p{L})(?:(?:dua|tiga|empat) per(?:tiga|empat|lima)|seper(?:tiga|empat|lima|sepuluh)|separuh|setengah dari)(?!\p{L})/iu,
	linking: "atau dan dalam dari dengan di ke oleh pada para selama sejak untuk yang".split(" "),
	durations: durations("kali|tahun|bulan|minggu|pekan|hari|malam|jam|menit|detik|dekade|abad"),
	inDates: "bulan|tahun",
	references: "kaki pasal ayat bab halaman nomor ruang resolusi lampiran undang-undang butir poin tahap zona".split(" "),
	afterCounted: words("dan|atau|tetapi|yang|ketika|saat|karena|sementara|serta|bahwa", "di|ke|dari|pada|oleh|untuk|dengan|tanpa|sejak|selama|dalam|antara|sampai|hingga|terhadap|lebih|kurang", "adalah|telah|sudah|akan|masih|harus|dapat|bisa|tidak|belum|sedang|tewas|meninggal|terluka|luka-luka|kehilangan|hidup|tinggal|menunggu|menjadi|(?:di|ter|meny|meng|mem|men|ber)\\p{Ll}{4,}"),
	asks: [
		ask("^(?:Para |Seluruh |Semua )?{who} (?<verb>diminta|didesak|dituntut|diimbau|dihimbau)(?: untuk| agar| supaya| segera|:)(?!\\p{L})"),
		ask("(?<verb>mendesak|meminta|menuntut|mengimbau|menghimbau|mengajak|mendorong|memohon|menyerukan|merekomendasikan|mengharapkan) (?:dengan hormat )?(?:kepada |agar |supaya )?(?:para |seluruh |semua )?{who}(?:,? (?:untuk|agar|supaya|segera)\\b|:)"),
		ask(`(?<verb>menuntut|mendesak|meminta) (?=\\p{Lu}){who}(?= (?:segera |${deeds$1})(?!\\p{L}))`),
		ask("(?<verb>berharap|mengharapkan) (?:agar |supaya )?{who}(?= (?:segera|dapat|mau)\\b)"),
		ask("^(?:Kepada|Dari) {who},? kami (?:juga )?(?<verb>meminta|menuntut|mendesak|mengharapkan)"),
		ask("(?<verb>menyerukan|meminta|memohon|mengimbau|merekomendasikan) (?:agar|supaya) {who}(?= (?:segera|me\\p{L}+|ber\\p{L}+)\\b)")
	],
	modal: /(?<![\p{L}])(?:harus|wajib|mesti|perlu|seharusnya|sepatutnya|tidak boleh|dilarang|hendaknya)(?: segera| tidak)?(?! (?:di\p{L}+|ada|menjadi|bertindak))(?![\p{L}])/u,
	relative: /(?:^|[\s,])yang\s*$/u,
	beforeDay: "pada(?: tanggal)?",
	noDemand: /^ (?:(?:selalu|sering|kadang-kadang|tetap|juga|terus) )*(?:menunggu|mengungsi|menanggung|menderita|berjalan kaki|tidur|hidup|bertahan)(?!\p{L})/u,
	asksYou: /(?<!\p{L})(?<verb>(?:[Mm]eminta|[Mm]endesak|[Mm]emohon|[Mm]engimbau|[Mm]engajak|[Mm]endorong|[Mm]enuntut|[Mm]engharapkan|[Bb]erharap) (?:kepada |dari |agar |supaya )?(?:Bapak|Ibu|Pak|Bu|Anda|Saudara|Yang Mulia)(?!\p{L})|(?:Bapak|Ibu|Anda|Saudara)(?:\/Ibu|\/Saudara)?(?: \p{Lu}\p{L}+)? (?:harus|wajib|perlu)|[Mm]ohon)(?!\p{L})/u,
	demands: stems("tuntutan|kami (?:menuntut|mendesak|meminta|menyerukan|merekomendasikan)|rekomendasi", "permintaan|permohonan|desakan|seruan|usulan"),
	to: /^(?:\S{1,4}[.)] )?(?:Kepada|Untuk|Bagi) (?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
	nobody: /^(?:kami|kita|ini|itu|mereka|dia|ia|semua orang|tidak ada|siapa|setiap orang|yang|hal|anda|saya|bapak|ibu|pak|bu|saudara|saudari)(?:[ /]|$)/iu,
	actors: headFirst("(?:para |seluruh |semua |kepada )?(?:pemerintah|kementerian|menteri|presiden|gubernur|bupati|wali kota|walikota|dpr|dprd|mahkamah|pengadilan|kejaksaan|komisi|dewan|polisi|kepolisian|polri|tni|tentara|militer|bank|donor|investor|perusahaan|pt|pengusaha|partai|lembaga|badan|dinas|uni|negara|komunitas|masyarakat internasional|universitas|media)"),
	things: headFirst("hukum|undang-undang|aturan|dialog|perundingan|bantuan|pemilu|pemilihan|penyelidikan|keadilan|perdamaian", "kekerasan|perang|sanksi|proyek|perjanjian|anggaran|dana|air|tanah|akses|keputusan|rencana|laporan|harga", "upah|proses|hak"),
	opening: /^(?:Akibatnya|Jika|Bila|Ketika|Untuk|Dalam|Setelah|Sebelum|Sejak|Karena|Dengan|Pada|Di|Oleh|Selain|Oleh karena)(?![\p{L}])[^,]*,\s*/u,
	articles: /^(?:para |seluruh |semua |pihak |dan |kepada |agar )/iu
};

// src/draft/languages/ja.ts
var verbs$1 = "求め(?:る|ます|、)|要求(?:する|します)|要請(?:する|します)|要望(?:する|します)|訴え(?:る|ます)|呼びかけ(?:る|ます)|強く求め|勧告(?:する|します)|期待(?:する|します)";
var we = "(?:私たち|わたしたち|我々|われわれ|私ども)(?:は|として)?、?";
var whoName = "(?<who>[^、。はがを]{1,40}?)";
var pattern = (text) => ask(text.replace("{name}", whoName));
/** The ends of the names of offices. "早急に" before a verb is no name. */
var office = "(?:大臣|長官|総理|首相|大統領|知事|[都道府県市区町村]|[市区町村局署]長|省|庁|政府|国|議会|国会|委員会|裁判所|検察|警察|当局|会社|社|機構|協会|連合|銀行|大学|軍)";
var ja = {
	signed: /賛同|署名|連名|呼びかけ(?:人|団体)|発起人|声明団体|(?:参加|加盟|提出|要望|要請|申入|抗議|構成|主催|共催)団体/u,
	organizations: /団体|組織/u,
	individuals: /個人|^(?:賛同)?有志/u,
	firstSigned: /呼びかけ|発起/u,
	closing: line("敬具", "以上", "敬白"),
	address: {
		to: [
			"宛先",
			"宛",
			"提出先"
		],
		copy: ["写し", "CC"],
		subject: ["件名", "題名"]
	},
	fileNumber: /^(?:文書番号|整理番号|参照番号|発信番号)\s*[:：]?/u,
	addressLine: /^(?<rest>[^。、]{2,40}?)\s*(?<label>殿|様|御中|宛)$/u,
	kinds: line("(?:(?:共同|緊急|抗議|連帯|市民)(?:の)?)*(?:声明|アピール|要請|要請書|要望書|申入書|抗議文|書簡|宣言|談話)文?", "記者発表(?:資料)?|ニュースリリース", "公開書簡", "要望書", "要請書", "報道発表", "プレスリリース", "報道関係(?:者)?(?:各位|の皆様)", "(?:マスコミ|メディア)各位", "(?:転送|転載|拡散)(?:歓迎|希望|可)"),
	titled: /(?:声明|声明文|書簡|要望書|要請書|意見書|抗議文|抗議声明|申入書|申し入れ書|アピール|決議|決議文|嘆願書|宣言|質問状|緊急声明)$/u,
	notes: line("注", "脚注", "注釈", "参考文献", "出典"),
	elsewhere: line("(?:この記事を)?シェア(?:する)?|(?:前|次)の記事|関連(?:記事|リンク|情報)|(?:最近|最新)の(?:投稿|記事)|最新記事|コメント(?:を(?:残す|書く|する))?"),
	captions: captions("(?:写真|画像)(?:提供)?|撮影"),
	closingNotes: line("(?:お)?問い?合わせ先?.*", "(?:ご)?連絡先.*", "本件(?:に関する|の|について).*(?:連絡|問い?合わせ).*|取材(?:の)?(?:お?申し?込み?|お?問い?合わせ).*", "報道関係者.*", "編集者.*"),
	titles: /^(?!)/u,
	roles: /(?:代表|理事|会長|教授|准教授|講師|弁護士|記者|作家|詩人|研究員|研究者|教員|学生|医師|事務局長|委員長|共同代表|顧問|議員|牧師|住職|司祭|農民|農家|漁師|漁業者|主婦|会社員|保育士|看護師|監督|俳優|歌手|画家|写真家|翻訳家|評論家|ジャーナリスト|編集者|名誉教授|理事長|会員|保護者)$/u,
	columns: {
		name: /氏名|名前/u,
		role: /役職|肩書|職業/u,
		organization: heads("(?:労働)?組合(?:名)?|団体(?:名)?|組織(?:名)?|協会(?:名)?"),
		affiliation: /団体|所属/u,
		region: /国|地域|住所|所在地|拠点|都道府県/u,
		representative: heads("代表者?(?:名|氏名)?|担当者?(?:名)?|氏名[・と、/]?(?:役職|肩書)|役職[・と、/]?氏名"),
		other: heads("署名|押印|印|日付|署名日|年月日|組合員数|会員数|人数|番号|電話(?:番号)?|メール(?:アドレス)?"),
		url: heads("ウェブサイト|サイト|ホームページ|リンク"),
		kind: heads("種類|種別|区分"),
		group: heads("グループ|分類"),
		joined: heads("日付|年月日|(?:署名|参加|賛同|加盟|追加)(?:年月)?日")
	},
	bounds: {
		about: [
			"約",
			"およそ",
			"おおよそ",
			"ほぼ"
		],
		"at-least": ["少なくとも", "最低"],
		"at-most": ["最大", "最高"]
	},
	boundsAfter: {
		"at-least": ["以上"],
		"more-than": [
			"を超える",
			"を超え",
			"超",
			"を上回る",
			"あまり"
		],
		about: [
			"ほど",
			"近く",
			"前後",
			"ぐらい",
			"くらい",
			"程度"
		],
		"less-than": ["未満", "足らず"],
		"at-most": ["以下", "以内"]
	},
	shares: /^\s?割/u,
	fractions: /[一二三四五六七八九十\d]+分の[一二三四五六七八九十\d]+|(?<!過)半数|過半数|の半分/u,
	linking: "の が は を に で と へ や も から まで により による によって した された され れ た".split(" "),
	durations: /^\s?(?:回目|番目|年|[かカヶヵケ箇]月|週|日間|時間|分|秒|歳|才|泊|世紀|昼夜|周年|代)/u,
	references: [
		"第",
		"条",
		"号",
		"項"
	],
	afterCounted: /[がをはで、]|に(?!ん)|から|まで|より|へ(?=の)|以上|以下|未満|のうち|(?:死亡|負傷|逮捕|拘束)/u,
	andThe: /(?<=[府省庁会社県都市国軍局党力院部])と(?=[\p{sc=Han}\p{sc=Kana}])/u,
	asks: [
		pattern(`を[^、。を]{1,15}?(?:する予定の|予定の|している|してきた|する(?!予定)|した){name}(?:に対し(?:て)?)、?[^。]*?(?<verb>${verbs$1})`),
		pattern(`^(?:[^。、]{0,12}、)?{name}(?:には|にも|に対しては)、?[^。]*?(?<verb>${verbs$1})`),
		pattern(`(?:^|、|。)(?:${we})?{name}(?:に対し(?:て)?|に向け(?:て)?|へ)、?[^。]*?(?<verb>${verbs$1})`),
		pattern(`^[^。、]{0,20}(?:団体|個人|者|一同|市民)は、?{name}に、?[^。]*(?:こと|点|よう|とおり)[^。]*?(?<verb>${verbs$1})`),
		ask(`(?:^|、)(?:${we})?(?<who>[^、。はがをに]{0,30}?${office})に[^、。に]{1,30}を[^、。]{0,6}?(?<verb>${verbs$1})`),
		pattern(`^(?:${we}){name}(?:に|が|へ)、?[^。]*(?:よう|こと|の)[^。]*?(?<verb>${verbs$1})`),
		pattern("^(?:[^。、]{0,20}、)?{name}は、?[^。]*(?<verb>べき|てください|て下さい|ていただきたい|なければならない|ねばならない|なければなりません|てはならない|てはなりません)")
	],
	asksYou: /(?<verb>(?:次|以下)の(?:こと|とおり|通り|事項|点)を[^。]{0,10}(?:要望|要請|要求|求め)|貴(?:殿|社|省|職|市|庁)[^。]*(?:求め|要望|要請)|求めます|要望します|要請します|(?:する|める|やめる|こと)。?$)/u,
	demands: /要求|要望|要請|求め|提言|勧告/u,
	to: /^(?<who>[^。:]{2,40}?)(?:へ|に対し(?:て)?|に|への要求)\s*[:：]?$/u,
	things: /(?:法律|法|対話|協議|支援|選挙|調査|裁判|正義|平和|真実|暴力|戦争|制裁|措置|計画|協定|予算|資金|水|土地|判決|決定|報告書|権利)$/u,
	actors: /(?:政府|国会|省|庁|大臣|首相|知事|県|市|銀行|裁判所|警察|軍|企業|会社|委員会|協議会|国連|連合|各国|当局|大学)$/u,
	nobody: /^(?:私たち|わたしたち|我々|われわれ|これ|それ|この|その|誰|だれ|すべて|ここ|今)/u
};

// src/draft/languages/my.ts
/** What opens a sentence before those who ask: "Therefore we". */
var people = "(?:(?:ထို့ကြောင့်|ထို့ပြင်|ထို့အပြင်|ထို့အတူ|သို့ဖြစ်ပါ၍|သို့ဖြစ်၍|သို့အတွက်|အလားတူ|ထိုနည်းတူ|နောက်ဆုံးအနေဖြင့်)(?:လည်း)?[၊\\s]*)?(?:ကျွန်ုပ်တို့(?:သည်|က|အနေဖြင့်)?[၊\\s]*)?";
var my = {
	signed: /လက်မှတ်|ပူးတွဲထုတ်ပြန်|ထောက်ခံသည့်|ပါဝင်လက်မှတ်/u,
	organizations: /အဖွဲ့အစည်း|အဖွဲ့များ/u,
	individuals: /တစ်ဦးချင်း|ပုဂ္ဂိုလ်/u,
	firstSigned: /ဦးဆောင်/u,
	closing: line("လေးစားစွာဖြင့်", "ရိုသေစွာဖြင့်", "လေးစားစွာ"),
	address: {
		to: ["သို့", "ထံသို့"],
		copy: ["မိတ္တူ", "မိတ္တူကို"],
		subject: ["အကြောင်းအရာ", "ခေါင်းစဉ်"]
	},
	fileNumber: /^(?:စာအမှတ်|ရည်ညွှန်း(?:အမှတ်|ချက်)?)\s*[၊:：]?/u,
	salutation: /^(?:လေးစားအပ်ပါသော|လေးစားရပါသော)\s*(?<who>.+?)\s*[၊,:]?$/u,
	kinds: line("(?:သတင်း|ပူးတွဲ)\\s*(?:သဘောထား)?\\s*ထုတ်ပြန်ချက်", "(?:[^\\s၊။]{1,60}၏\\s*)?(?:ပူးတွဲ)?\\s*(?:ထုတ်ပြန်)?ကြေညာချက်", "သဘောထားထုတ်ပြန်ချက်", "အိတ်ဖွင့်ပေးစာ", "ထုတ်ပြန်ချက်"),
	titled: /(?:ထုတ်ပြန်ချက်|ကြေညာချက်|ပေးစာ|သဘောထားထုတ်ပြန်ချက်|တောင်းဆိုလွှာ)$/u,
	notes: line("မှတ်ချက်(?:များ)?", "အောက်ခြေမှတ်စု", "ကိုးကားချက်(?:များ)?"),
	elsewhere: line("ဆက်စပ်သတင်း(?:များ)?|မျှဝေ(?:ရန်|ပါ)?"),
	captions: captions("ဓာတ်ပုံ"),
	closingNotes: line("(?:မီဒီယာ(?:များ)?\\s*)?ဆက်သွယ်(?:ရန်|မေးမြန်း).*", "အယ်ဒီတာများအတွက်.*", "အသေးစိတ်သိရှိလိုပါက.*"),
	titles: /^(?:ဦး|ဒေါ်|ကို|မ|ဒေါက်တာ|ပါမောက္ခ|ဆရာတော်)(?=\s|ဦး|\p{L})/u,
	roles: /^(?:ဥက္ကဋ္ဌ|ဒါရိုက်တာ|အတွင်းရေးမှူး|ညှိနှိုင်းရေးမှူး|ဆရာ|ဆရာမ|ပါမောက္ခ|ရှေ့နေ|သတင်းထောက်|စာရေးဆရာ|သုတေသီ|ကျောင်းသား|ကျောင်းသူ|တည်ထောင်သူ|အဖွဲ့ဝင်|ပြောရေးဆိုခွင့်ရှိသူ|တာဝန်ခံ|သင်းအုပ်|ရပ်မိရပ်ဖ|ရပ်ရွာခေါင်းဆောင်|(?:အင်ဂျင်နီယာ|သူနာပြု|လယ်သမား|တောင်သူ|ငါးဖမ်းသမား|အလုပ်သမား|တက်ကြွလှုပ်ရှားသူ|အနုပညာရှင်|ကဗျာဆရာ)(?![^\s၊]*(?:များ|သမဂ္ဂ|အဖွဲ့|အသင်း|ကွန်ရက်|ကော်မတီ|အစည်းအရုံး))|အကြံပေး|ဘဏ္ဍာရေးမှူး|ဒုတိယ|တွဲဖက်|ခေါင်းဆောင်|ကော်မတီဝင်|ကော်မရှင်နာ|စီမံခန့်ခွဲ|အထွေထွေအတွင်းရေးမှူး)/u,
	columns: {
		name: /အမည်/u,
		role: /ရာထူး/u,
		organization: heads("(?:သမဂ္ဂ|အဖွဲ့အစည်း|အဖွဲ့|အသင်း)(?:အမည်)?"),
		affiliation: /အဖွဲ့အစည်း/u,
		region: /နိုင်ငံ|ဒေသ|မြို့/u,
		representative: heads("ကိုယ်စားလှယ်(?:အမည်)?|ကိုယ်စားပြုသူ|အမည်နှင့် ?ရာထူး"),
		other: heads("လက်မှတ်|ရက်စွဲ|နေ့စွဲ|အဖွဲ့ဝင်(?:ဦးရေ|အရေအတွက်)?|စဉ်|အမှတ်စဉ်|ဖုန်း|အီးမေးလ်"),
		url: heads("ဝက်ဘ်ဆိုက်(?:ဒ်)?|ဝဘ်ဆိုက်(?:ဒ်)?"),
		kind: heads("အမျိုးအစား"),
		group: heads("အုပ်စု"),
		joined: heads("(?:(?:ပူးပေါင်း|ပါဝင်|လက်မှတ်ရေးထိုး)(?:သည့်|သော)?\\s?)?(?:ရက်စွဲ|နေ့စွဲ|နေ့ရက်)|(?:ပူးပေါင်း|ပါဝင်)(?:သည့်|သော)(?:ရက်|နေ့)")
	},
	bounds: {
		"more-than": ["ပို၍"],
		"at-least": ["အနည်းဆုံး"],
		about: ["ခန့်မှန်းခြေ", "အနီးစပ်ဆုံး"],
		"at-most": ["အများဆုံး"]
	},
	boundsAfter: {
		"more-than": ["ကျော်", "ထက်ပို"],
		about: [
			"ခန့်",
			"နီးပါး",
			"ဝန်းကျင်"
		],
		"at-least": ["အထက်", "နှင့်အထက်"],
		"less-than": [
			"အောက်သာ",
			"ထက်နည်း",
			"မပြည့်"
		]
	},
	fractions: /(?:သုံး|လေး|ငါး)ပုံ\s?(?:တစ်|နှစ်|သုံး)ပုံ|ထက်ဝက်|တစ်ဝက်/u,
	linking: "က ကို ၏ မှ မှာ နှင့် တွင် ၌ သည့် သော များ အတွက် ဖြင့်".split(" "),
	durations: /^\s?(?:နှစ်|ရက်|ပတ်|နာရီ|မိနစ်|လ(?=[\s၊။]|$|ကြာ|အတွင်း|ခန့်|ကျော်))/u,
	inDates: "(?:ပြည့်|ခု)?နှစ်(?:တွင်)?|လ(?:တွင်|ဆန်း)?|ရက်(?:နေ့)?",
	afterDay: "(?=\\s{0,2}(?:ရက်|[^\\p{L}\\p{M}\\p{N}\\s%]|$))",
	references: [
		"ပုဒ်မ",
		"အပိုဒ်",
		"အမှတ်",
		"စာမျက်နှာ",
		"အခန်း"
	],
	afterCounted: /သေဆုံး|ဒဏ်ရာ|ဖမ်းဆီး|နှင့်|နဲ့|ကို|သည်|မှာ|(?<=\S)က(?=\s|$)|(?<=\S)မှ(?=\s|$)|တွင်|၌|ခဲ့|ရှိ|ဖြစ်|အတွက်|ကျော်|အထိ|ထွက်ပြေး|ဆုံးရှုံး/u,
	asks: [
		ask(`^${people}{who}အနေ(?:ဖြင့်|နှင့်)(?:လည်း)?\\s*[^။]*(?:ရန်|စေလို)[^။]*(?<verb>တောင်းဆို|တိုက်တွန်း|မေတ္တာရပ်ခံ|ပန်ကြား)`),
		ask(`^${people}{who}(?:အား|ကို|တို့အား|ထံသို့|ထံ|သို့)(?:လည်း)?\\s*[^။]*(?<verb>တောင်းဆို|တိုက်တွန်း|မေတ္တာရပ်ခံ|ပန်ကြား|ဖိတ်ခေါ်)`),
		ask(`^${people}{who}(?:သည်|(?<!ပါ|လျှင်)က(?=\\s)|အနေဖြင့်)\\s*[^။]*(?<verb>ရမည်|သင့်သည်|သင့်ပါ(?!တယ်)|ရန် လိုအပ်|ရန်လိုအပ်|သင့်ပါသည်|ရပါမည်)`)
	],
	asksYou: /(?<verb>တောင်းဆိုအပ်ပါသည်|မေတ္တာရပ်ခံအပ်ပါသည်|ပေးပါရန်|(?<!(?<!\p{L})(?:\p{L}\p{M}*)*?မ(?=[က-အ](?![်္]))[^\s။]*|တော့|သေး)ပါ။?$|ပါ(?:နှင့်|နဲ့)။?$)/u,
	demands: /တောင်းဆိုချက်|တောင်းဆို(?:သည်|ပါသည်|အပ်ပါသည်)|အကြံပြုချက်/u,
	to: /^(?<who>[^။:]{2,60}?)(?:သို့|အား)\s*[:：-]?$/u,
	actors: /(?:အစိုးရ|ဝန်ကြီးဌာန|လွှတ်တော်|ဘဏ်|တရားရုံး|ရဲတပ်ဖွဲ့|တပ်မတော်|ကုမ္ပဏီ|ကော်မရှင်|ကော်မတီ|ကုလသမဂ္ဂ|အလှူရှင်)(?:များ)?$/u,
	things: /^(?:[^\s]*(?:အကူအညီ|ဥပဒေ|စီမံကိန်း|စာချုပ်|အမှန်တရား|ငြိမ်းချမ်းရေး|ရွေးကောက်ပွဲ)|.*(?:မှု|ခြင်း|ချက်))(?:များ)?$/u,
	nobody: /^(?:အောက်ပါ|ကျွန်ုပ်တို့|ကျွန်တော်တို့|ဤ|ထို(?!င်း)|၎င်း|သူ|မည်သူ)/u
};

// src/draft/languages/pt.ts
var verbs = "[Ee]xigimos|[Pp]edimos|[Ss]olicitamos|[Rr]eivindicamos|[Dd]emandamos|[Rr]equeremos|[Rr]ecomendamos|[Ii]nstamos|[Ee]xortamos|[Aa]pelamos|[Cc]onclamamos|[Cc]onvocamos|[Cc]onvidamos|[Uu]rgimos|[Cc]obramos|[Rr]ogamos|[Cc]hamamos|[Ff]azemos um apelo|(?:pede|exige|solicita|insta|exorta|apela)m?";
var pt = {
	signed: stems("assinam|assinad|assinatur|assinantes|signat[áa]ri|subscrev|subscrit|abaixo.assinad|apoiam|em nome d", "endossam|aderem|com o apoio d"),
	organizations: stems("organiza|associa|entidades|coletivos|institui|movimentos|sindicatos|ONG"),
	individuals: stems("individua", "pessoas", "a título (?:individual|pessoal)", "personalidades"),
	firstSigned: stems("primeir|inicia|proponent"),
	closing: line("(?:muito )?(?:atenciosamente|respeitosamente|cordialmente|sinceramente)", "(?:com|em|na esperança) (?=[^,.:;\\d]{3,40},$)[^,]+", "com (?:os melhores cumprimentos|respeito|estima.*)|saudações.*|em solidariedade|assinado"),
	behalf: /^(?:(?:[Pp]el[oa]s?|[Pp]or|[Ee]m nome d[aeo]s?) )(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
	address: {
		to: [
			"para",
			"ao?s?",
			"à",
			"às",
			"destinatári[oa]s?",
			"à atenção de",
			"aos cuidados de"
		],
		copy: [
			"cc",
			"c/c",
			"com cópia(?: para)?",
			"cópia(?: para)?",
			"c\\.c\\."
		],
		subject: [
			"assunto",
			"ref",
			"referência",
			"re"
		]
	},
	fileNumber: /^(?:(?:nossa|vossa|sua|n|v|s)[./]*\s*)?(?:ref(?:erência)?|ofício|processo|proc)\.?(?:(?:\s+(?:n[.º°o]*|número)\.?)?\s*[:：]|(?:\s\p{L}+)?\s+n[.º°o]+\s?\p{Nd})/iu,
	addressLine: /^(?<label>Ao?s?|Às?|À|Exm[oa]s?)\.?\s+(?<rest>\p{Lu}[^.:;?!]{2,90}[^.:;?!,])$/u,
	salutation: /^(?:(?=Excelências?(?!\p{L}))|Vossas? (?=Excelência)|Prezad[oa]s?|Car[oa]s?|Senhora?|Excelentíssim[oa]s?|Exm[oa]\.?)\s*(?<who>.+?)\s*[,:]$/u,
	kinds: line("(?:comunicado|declaração|carta|manifesto|nota|apelo|posicionamento|denúncia|moção|petição|abaixo-assinado)(?: (?:conjunt[oa]|abert[oa]|públic[oa]|coletiv[oa]|urgente|de (?:imprensa|repúdio|solidariedade)|à (?:imprensa|sociedade)))*", "(?:favor |por favor,? |pedimos )?(?:divulgar|compartilhar|repassar)(?: amplamente)?|ampla divulgação|para (?:divulgação|publicação) imediata|(?:sob )?embargo(?:\\s?:| até| –).*|embargado até.*"),
	titled: /^(?:carta|declaração|comunicado|manifesto|apelo|resolução|petição|moção|nota)(?: (?:conjunt[oa]|abert[oa]|públic[oa]|de (?:imprensa|repúdio)|coletiv[oa]))* (?:a|ao|aos|à|às|sobre|por|pelo|pela|contra|de|do|da|em|para)(?!\p{L})/iu,
	issued: /^(?:aprovad[oa]|adotad[oa]|publicad[oa]|assinad[oa]|emitid[oa]|divulgad[oa]|lid[oa])(?!\p{L})/iu,
	notes: line("notas(?: de rodapé)?", "referências", "fontes"),
	elsewhere: line("(?:leia|veja) (?:também|mais)|mais (?:lid[oa]s|vist[oa]s|notícias|populares|recentes)|deix(?:e|ar) (?:um coment[aá]rio|uma resposta)|coment[aá]rios?", "compartilh(?:e|ar)(?: (?:est[ae]|iss?to|n[ao]s?|em).*)?|(?:notícia|post|página|artigo|matéria) (?:anterior|seguinte)", "(?:notícias|artigos|matérias) relacionad[oa]s|últimas notícias"),
	captions: captions("fotos?|fotografias?|imagem(?: de capa)?|imagens|créditos?"),
	closingNotes: line("notas? (?:para|aos|a) (?:os )?(?:editores|jornalistas|redatores)", "errata.*|(?:correção|retificação)\\s?:.*", "contatos?(?: de imprensa)?(?::.*)?|contactos?(?::.*)?|para (?:mais|maiores) informaç.*", "assessoria de (?:imprensa|comunicação).*|(?:mais )?informações(?: à imprensa)?\\s?:.*|imprensa\\s?:.*", "sobre (?:a|o|nós).*"),
	titles: /^(?:(?:Dr|Dra|Sr|Sra|Prof|Profa|Eng|Pe|Ir|Dom|Frei|Rev)\.? |(?:Doutora?|Professora?|Padre|Irmã|Pastora?) (?=\p{Lu}))/u,
	roles: stems("diretora?|directora?|presidenta?e?|secretári[oa]|coordenadora?|professora?|pesquisadora?", "investigadora?|advogad[oa]|jornalista|escritora?|poeta|poetisa|artista|cantora?|músic[oa]", "docente|estudante|médic[oa]|enfermeir[oa]|engenheir[oa]|membr[oa]|representante|porta-voz", "responsável|ativista|prefeit[oa]|juiz|juíza|ex-|decan[oa]|tesoureir[oa]|senadora?", "deputad[oa]|ministr[oa]|fundadora?|vice|consultora?|pároco|padre|bispo|pastora?(?!\\p{L})", "sociólog[oa]|historiadora?|economista|geólog[oa]|biólog[oa]|defensora?|líder|assessora?(?!\\p{L})", "reitora?|agricultora?|pescadora?"),
	columns: {
		name: words("nomes?.*", "signatári[oa]s?"),
		role: words("cargos?", "profiss(?:ão|ões)", "funç(?:ão|ões)", "títulos?"),
		organization: heads("(?:nomes? (?:da |do |de ))?(?:sindicatos?|associaç(?:ão|ões)|federaç(?:ão|ões)|coletivos?|organizaç(?:ão|ões)|ONG)"),
		affiliation: words("organizaç(?:ão|ões)", "instituiç(?:ão|ões)", "entidades?"),
		region: words("pa[íi]s(?:es)?", "cidades?", "região", "local", "estado"),
		representative: heads("representad[oa]s? por|representantes?(?: legal)?|contatos?|contactos?|assinado por", "nomes?(?: e | ?[&/,] ?)(?:cargos?|títulos?|funç(?:ão|ões)|assinatura)", "pel[oa] (?:organização|sindicato|associação)"),
		other: heads("assinaturas?|datas?(?: da assinatura)?|(?:número de )?(?:membros|filiad[oa]s|associad[oa]s|sóci[oa]s)|n[.º°o]*|número|carimbos?|e-?mails?|tel(?:efones?)?"),
		url: heads("site|página(?: web)?"),
		kind: heads("tipos?(?: de .+)?"),
		group: heads("grupos?|categorias?"),
		joined: heads("datas?(?: d.+)?|(?:aderiu|assinou)(?: em)?|adesão|desde")
	},
	abbreviations: [
		"Sr",
		"Sra",
		"Srta",
		"Dr",
		"Dra",
		"Prof",
		"Profa",
		"Eng",
		"Pe",
		"Exmo",
		"Exma",
		"p\\. ex",
		"art",
		"núm",
		"etc",
		"V",
		"Av"
	],
	bounds: {
		"more-than": ["mais de", "acima de"],
		"at-least": [
			"pelo menos",
			"ao menos",
			"no mínimo",
			"não menos de"
		],
		about: [
			"cerca de",
			"aproximadamente",
			"quase",
			"em torno de",
			"perto de",
			"uns",
			"umas",
			"por volta de",
			"estima-se que",
			"estimadas",
			"estimados em"
		],
		"less-than": ["menos de"],
		"at-most": [
			"até",
			"no máximo",
			"não mais de"
		]
	},
	vague: "dezenas centenas milhares".split(" "),
	boundsAfter: {
		"at-least": ["ou mais", "no mínimo"],
		about: ["aproximadamente"]
	},
	shares: /^ (?:terços|quartos|quintos|décimos)/i,
	fractions: /(?<!\p{L})(?:(?:dois|três|quatro|nove) (?:terços|quartos|quintos|décimos)|um (?:terço|quarto|quinto|décimo) d[aeo]s?|metade d[aeo]s?|uma? (?:terça|quarta|quinta|décima) parte)(?!\p{L}| (?:hora|século))/iu,
	linking: "a à ao aos às as com da das de desde do dos durante e em foram na nas no nos o os ou para pela pelas pelo pelos por que quem se seu seus sua suas um uma".split(" "),
	durations: durations("anos?|mês|meses|semanas?|dias?|noites?|horas?|minutos?|segundos?|décadas?|séculos?", "long[oa]s|últim[oa]s|primeir[oa]s|próxim[oa]s"),
	dayWords: "primeiro|um dois três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove vinte vinte_e_um vinte_e_dois vinte_e_três vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta trinta_e_um",
	inDates: "d[eo]|mês|ano|dia|dias do mês",
	references: "pec sala artigo seção secção capítulo parágrafo resolução anexo página número lei decreto inciso fase zona rota nº n°".split(" "),
	afterCounted: words("e|ou|mas|que|quem|quando|onde|porque|enquanto|como|cuj[oa]s?", "a|ao|aos|à|às|em|na|no|nas|nos|por|pel[oa]s?|para|com|sem|sob|sobre|contra|desde|durante|após|entre|até|segundo|mais|menos", "é|são|era|eram|foi|foram|será|serão|está|estão|estavam?|tem|têm|tinham?|sido|não|se|devem?|podem?|(?<=\\s)\\p{L}{2,}(?:[ae]m|[eio]u)|morrem|perderam|ficaram|precisam|seguem|há"),
	asks: [
		ask(`(?<verb>(?:[Pp]ede|[Ee]xige|[Ss]olicita|[Rr]equer|[Rr]ecomenda)-se) (?:aos? |às? ){who},? (?:que|a|para)(?!\\p{L})`),
		ask(`^(?:[Aa]os? |[Àà]s? ){who},? (?:também |ainda )?(?:lhes? )?(?<verb>pedimos|exigimos|solicitamos|reivindicamos|demandamos|recomendamos|rogamos|requeremos)(?: |\\s?[:：]|$)`),
		ask(`^(?:[Dd]os? |[Dd]as? ){who},? (?:também |ainda )?(?<verb>exigimos|esperamos|cobramos|reivindicamos|demandamos)(?: |\\s?[:：]|$)`),
		ask(`(?<verb>${verbs}) (?:(?:também|ainda|urgentemente|firmemente|respeitosamente|por isso) )*(?:ao |à |aos |às |a todos os |a todas as |a |o |os |as ){who},? ?(?: (?:que|a|para)\\b|[:：]|$)`),
		ask(`(?<verb>${verbs}|[Ee]speramos) (?:também |ainda )?que (?:o |a |os |as ){who}(?<! (?:d[aeo]s?|e|em))(?=\\s*[:：]?$| (?!(?:de|da|do|das|dos|e|em|a|na|no)\\b)\\p{Ll}+(?:e|em|a|am)\\b)`),
		ask(`(?<verb>[Ee]xigimos|[Ee]speramos|[Cc]obramos|[Dd]emandamos|[Rr]eivindicamos) (?:do |da |dos |das ){who}(?:,? (?:que|um|uma|o|a|os|as)\\b|, |\\s?[:：]|$)`)
	],
	modal: /(?<![\p{L}])(?:deve|devem|deveria|deveriam|tem que|têm que|tem de|têm de|precisa|precisam|tem o dever de|têm o dever de)(?! (?:ser|ter sido|estar))(?![\p{L}])/u,
	beforeDay: "em|no dia",
	noDemand: /^ (?:(?:às vezes|sempre|ainda|também|\p{L}+mente) )*(?:esperar|suportar|sofrer|aguentar|caminhar|percorrer|fugir|dormir|viver|enfrentar)(?!\p{L})|^ (?:às vezes|muitas vezes) /u,
	asksYou: words("(?<verb>(?:lhe|lhes) (?:pedimos|solicitamos|exigimos|rogamos|apelamos)|(?:pedimos|solicitamos|exigimos|rogamos)-lhes?|(?:pedimos|solicitamos|exigimos|instamos|apelamos|esperamos) (?:a |de )?(?:você|vocês|Vossas?|V\\. Ex)|vocês? devem?)"),
	demands: stems("(?:exigimos|pedimos|reivindicamos|solicitamos|demandamos)", "nossas (?:demandas|exigências|reivindicações|recomendações)|reivindicações|exigências", "recomendações|demandas|pedidos|propostas|(?:o )?que (?:pedimos|exigimos|queremos)"),
	to: /^(?:\S{1,4}[.)] )?(?:Ao|À|Aos|Às) (?<who>(?:[^.:;]|(?<=(?<!\p{L})\p{L}{1,3})\.){2,90}?)\s*[:：]?$/u,
	nobody: /^(?:nós|se|el[ea]s?|eu|isso|isto|est[aeo]s?|ess[aeo]s?|ninguém|nada|tod[oa]s|tudo|cada|quem|que|nenhum[a]?|não|a gente|há|você|vocês|vossas?)(?: |$)/iu,
	actors: headFirst("(?:[oa]s? |aos? |às? |tod[ao]s [ao]s )?(?:governos?|autoridades?|ministérios?|ministr[oa]s?|parlamento|congresso|assembleia|câmara|senado|president[ea]|presidência|estados?|países|embaixadas?|prefeitur[ao]s?|prefeit[oa]s?|municípios?|comissão|conselhos?|comitê|cortes?|tribuna(?:l|is)|supremo|polícia|exército|forças armadas|bancos?|financiadores|investidores|doadores|empresas?|companhias?|empregadores|marcas|partidos?|agências?|união|nações|comunidade|universidades?|mídia)"),
	things: headFirst("leis?|normas?|paz|verdade|diálogo|negociaç(?:ão|ões)|conversações|ajudas?|eleiç(?:ão|ões)", "investigaç(?:ão|ões)|julgamentos?|violência|guerra|cessar-fogo|sanções|medidas|projetos?|decretos?", "acordos?|orçamento|fundos|água|terras?|acesso|retorno|libertação|decis(?:ão|ões)|planos?|reformas?", "relatórios?|preços?|salários?|situação|processos?|direitos?"),
	opening: /^(?:Se|Quando|Para|Em|No|Na|Após|Depois|Antes|Desde|Diante|Por|Com|Finalmente|Agora|Hoje|Além|Enquanto|Portanto)(?![\p{L}])[^,]*,\s*/u,
	andThe: / e (?=(?:aos?|às?) )|(?<!(?<!\p{L})d[aeo]s? .*) e (?=[ao]s? )/u,
	articles: /^(?:o |a |os |as |ao |à |aos |às |do |da |dos |das |e |que |todos os |todas as )/iu
};

// src/draft/languages/th.ts
/** Thai has no spaces between words, so a verb ends the name before it. */
var deeds = "(?:ต้อง|ควร|พึง|จะ|ไม่|เร่ง|โดย|เปิด|ปิด|ยุติ|หยุด|ปล่อย|คืน|ยกเลิก|เคารพ|ดำเนิน|ระงับ|เปิดเผย|เยียวยา|ชดเชย|คุ้มครอง|ปกป้อง|สอบสวน|ตรวจสอบ|ทบทวน|แก้ไข|จัด|ให้|รับ|ส่ง|สนับสนุน|ประกาศ|เพิกถอน|ถอน|ช่วย|ทำ|รักษา|ร่วม|กดดัน|เจรจา|ฟัง|(?<!ม)หา|ลด|เลิก|เข้า|ลาออก|ออก|ดูแล|สืบสวน|ดังนี้|ดังต่อไปนี้|ลงพื้นที่|ลงโทษ|อนุญาต|อนุมัติ|เจรจา|กำหนด|แต่งตั้ง|พิจารณา|ประณาม|แสดง|สร้าง|ใช้|ซ่อม|ปรับ(?!อากาศ)|เพิ่ม|จ่าย|ติดตั้ง|ขุด|ฟื้นฟู|ย้าย|ห้าม|(?<!ผู้)นำ|เผยแพร่|ชี้แจง|ตอบ|ยืนยัน|บังคับ|ผลักดัน|เปลี่ยน|ขยาย|หารือ|บูรณะ|มอบ|ชะลอ|ประกัน(?!สังคม|ภัย)|อพยพ|เคลื่อน|เลื่อน|ผ่าน|ยอม|สั่ง|ละเว้น|งด|จับ|นิรโทษ)";
var calls = "เรียกร้องให้|เรียกร้องต่อ|ขอให้|กระตุ้นให้|ขอวิงวอนให้|เสนอให้|เรียกร้องไปยัง";
/** "You" is also the beginning of "quality". */
var you = "(?!ภาพ|สมบัติ|ค่า|ธรรม)";
var th = {
	signed: /ลงนาม|ลงชื่อ|รายนาม|รายชื่อ(?:องค์กร|บุคคล|ผู้)|ผู้สนับสนุน|ในนาม/u,
	organizations: /องค์กร|เครือข่าย/u,
	individuals: /บุคคล|รายบุคคล|ส่วนตัว/u,
	firstSigned: /ริเริ่ม/u,
	closing: line("ด้วยความ(?:เคารพ|นับถือ).*", "ขอแสดงความนับถือ", "ด้วย(?:จิตคารวะ|ความสมานฉันท์)"),
	behalf: /^(?:(?:ในนาม|เพื่อ)\s*)(?<who>[\p{Lu}\p{Lo}].{1,90}?)\s*[,:]?$/u,
	address: {
		to: [
			"เรียน",
			"ถึง",
			"กราบเรียน"
		],
		copy: [
			"สำเนาถึง",
			"สำเนา",
			"สำเนาเรียน"
		],
		subject: ["เรื่อง", "หัวข้อ"]
	},
	fileNumber: /^(?:ที่|เลขที่(?:หนังสือ)?|อ้างอิง)\s*[:：]?\s*(?=\S*\p{Nd})/u,
	addressLine: /^(?<label>เรียน|ถึง|กราบเรียน|เรื่อง|สำเนาถึง|สำเนาเรียน)\s+(?<rest>.+)$/u,
	kinds: line("แถลงการณ์(?:ร่วม|ด่วน)?", "(?:ใบ)?แถลงข่าว", "สำหรับเผยแพร่ทันที", "จดหมายเปิดผนึก", "ข่าวประชาสัมพันธ์|โปรด(?:เผยแพร่|ส่งต่อ)(?:ต่อ)?"),
	notes: line("หมายเหตุ", "เชิงอรรถ", "อ้างอิง"),
	issued: /^(?:เผยแพร่|ประกาศ|ออก)(?:เมื่อ|ณ)?/u,
	elsewhere: line("(?:ข่าว|บทความ)(?:ที่เกี่ยวข้อง|ล่าสุด|ก่อนหน้า|ถัดไป)|แชร์(?:ข่าวนี้)?|(?:แสดง|ใส่)ความ(?:คิด)?เห็น"),
	captions: captions("ภาพ(?:ถ่าย|ประกอบ|โดย|จาก)?|เครดิตภาพ"),
	closingNotes: line("ติดต่อ.*", "ข้อมูลเพิ่มเติม.*", "สอบถาม.*", "รายละเอียดเพิ่มเติม.*", "หมายเหตุถึงบรรณาธิการ"),
	titles: /^(?:นาย|นางสาว|นาง|ดร\.|ศ\.|รศ\.|ผศ\.|พระ|น\.ส\.|ศาสตราจารย์)/u,
	roles: /^(?:ผู้อำนวยการ|ประธาน|เลขาธิการ|ผู้ประสานงาน|อาจารย์|ศาสตราจารย์|นักวิจัย|ทนายความ|นักข่าว|ผู้สื่อข่าว|นักเขียน|ครู|นักศึกษา|แพทย์|สมาชิก|ผู้แทน|โฆษก|กรรมการ|นักกิจกรรม|ผู้ก่อตั้ง|เกษตรกร|ชาวนา|ชาวประมง|ชาวสวน|พยาบาล|ที่ปรึกษา|รอง(?:ประธาน|ผู้|เลขา|ศาสตราจารย์)|ผู้จัดการ|ผู้ประสาน|ผู้ใหญ่บ้าน|กำนัน|หัวหน้า|เลขานุการ|บรรณาธิการ|ทนาย|อดีต|นายก|ศิลปิน|ผู้กำกับ|ช่างภาพ|สถาปนิก|วิศวกร|เภสัชกร|บาทหลวง|อิหม่าม|แม่ค้า|พ่อค้า|คนงาน|นัก(?=\p{L}{3}))/u,
	columns: {
		name: /ชื่อ/u,
		role: /ตำแหน่ง|อาชีพ/u,
		organization: heads("(?:ชื่อ)?(?:สหภาพ(?:แรงงาน)?|องค์กร|สมาคม|เครือข่าย|หน่วยงาน|มูลนิธิ)"),
		affiliation: /องค์กร|สังกัด|หน่วยงาน/u,
		region: /ประเทศ|จังหวัด|ภูมิภาค/u,
		representative: heads("(?:ชื่อ)?(?:ผู้แทน|ตัวแทน|ผู้ลงนาม|ผู้ประสานงาน)|ชื่อและตำแหน่ง|ชื่อ[/-]ตำแหน่ง|ลงนามโดย"),
		other: heads("ลายเซ็น|ลายมือชื่อ|ลงชื่อ|วันที่|(?:จำนวน)?สมาชิก|ลำดับ(?:ที่)?|ที่|อีเมล|โทรศัพท์"),
		url: heads("เว็บไซต์|ลิงก์"),
		kind: heads("ประเภท"),
		group: heads("กลุ่ม|หมวด"),
		joined: heads("วันที่.*|เข้าร่วม(?:เมื่อ|ตั้งแต่|วันที่)?|ลงนาม(?:เมื่อ|วันที่)")
	},
	bounds: {
		"more-than": [
			"กว่า",
			"มากกว่า",
			"เกิน",
			"เกินกว่า"
		],
		"at-least": [
			"อย่างน้อย",
			"ไม่น้อยกว่า",
			"ไม่ต่ำกว่า"
		],
		about: [
			"ประมาณ",
			"ราว",
			"เกือบ",
			"ราวๆ"
		],
		"less-than": ["น้อยกว่า", "ไม่ถึง"],
		"at-most": [
			"ไม่เกิน",
			"มากที่สุด",
			"ถึง"
		]
	},
	boundsAfter: {
		"more-than": ["กว่า"],
		"at-least": ["ขึ้นไป"]
	},
	powers: {
		หมื่น: 1e4,
		แสน: 1e5,
		ล้าน: 1e6,
		พัน: 1e3
	},
	fractions: /(?:หนึ่ง|สอง|สาม|สี่)ใน(?:สาม|สี่|ห้า|สิบ)|ครึ่งหนึ่งของ|เศษ(?:หนึ่ง|สอง|สาม)ส่วน/u,
	linking: "ของ ที่ โดย ใน จาก และ หรือ กับ ซึ่ง ถูก เมื่อ ตั้งแต่ ได้ ให้".split(" "),
	durations: /^\s?(?:ปี|เดือน|สัปดาห์|วัน|คืน|ชั่วโมง|นาที|วินาที|ทศวรรษ|ศตวรรษ)/u,
	inDates: "เดือน|ปี|พุทธศักราช|คริสต์ศักราช|ของ",
	references: "มาตรา ข้อ หน้า ห้อง ฉบับที่ ครั้งที่ วรรค บทที่ เลขที่ หมู่ที่ ปีที่ ลำดับที่".split(" "),
	afterCounted: /ที่|ซึ่ง|ได้|ถูก|เสียชีวิต|บาดเจ็บ|สูญหาย|และ|หรือ|ใน|จาก|ต้อง|เป็น|มี|ไม่|กำลัง|ยัง|โดย|เพื่อ|ก็|ขึ้นไป|แล้ว/u,
	asks: [
		ask(`(?<verb>${calls})\\s*(?<who>บริษัท .{2,60}?จำกัด(?: ?\\(มหาชน\\))?)`),
		ask(`(?<verb>${calls})\\s*{who}(?=\\s*(?:ให้)?${deeds}|\\s|[:：]|$)`),
		ask(`^{who}\\s*(?<verb>ต้อง(?:ไม่)?|ควร(?:ไม่)?|พึง)(?!ถูก|ได้รับ|อพยพ|มี|การ|เป็น)`)
	],
	asksYou: new RegExp(`(?<verb>(?:${calls}|ขอความกรุณา(?:จาก|ให้)?|หวังว่า|วิงวอน(?:ต่อ)?)(?:ฯพณฯ\\s?)?(?:ท่าน|คุณ${you})|(?:ท่าน|คุณ${you})(?:ต้อง|ควร))`, "u"),
	demands: /ข้อเรียกร้อง|ข้อเสนอ|เรียกร้อง(?:ดังนี้|ดังต่อไปนี้)?/u,
	to: /^(?:ต่อ|ถึง)\s*(?<who>[^:]{2,60}?)\s*[:：]?$/u,
	things: /^(?:กฎหมาย|การ(?!ไฟฟ้า|ประปา|ท่าเรือ|รถไฟ|ท่องเที่ยว|ยาสูบ|เคหะ)|ความ|สันติภาพ|โครงการ|นโยบาย|แผน|สิทธิ)/u,
	actors: /^(?:รัฐบาล|รัฐสภา|กระทรวง|รัฐมนตรี|นายกรัฐมนตรี|ธนาคาร|ศาล|ตำรวจ|กองทัพ|บริษัท|คณะกรรมการ|สหประชาชาติ|ประเทศ|ผู้บริจาค|นักลงทุน|อาเซียน|กรม|สำนักงาน)/u,
	nobody: /^(?:พวกเรา|เรา|(?:ฯพณฯ\s?)?ท่าน|คุณ(?!ภาพ|สมบัติ|ค่า|ธรรม)|ทุกคน|ไม่มีใคร|ไม่|ประชาชน|ผู้ที่|ชาวบ้าน|สิ่ง|คน|มัน|นี่|นี้)/u
};

// src/draft/languages/languages.ts
/** The languages by their primary subtags. */
var languages = {
	ar,
	bn,
	de,
	en,
	es,
	fr,
	hi,
	id,
	ja,
	my,
	pt,
	th
};
/** The tags of the known languages. */
var knownTags = Object.keys(languages);
/** An unknown language. Documents in it can have English labels above their lists. */
var unknown = {
	signed: /подпис|підпис|podpis|imzac|ondertek|firmatar|ký tên|서명|签署|簽署|联署|連署/iu,
	address: {
		to: [],
		copy: [],
		subject: []
	},
	asks: []
};
var languageOf = (tag) => languages[primary(tag)] ?? unknown;
/** Returns the document's language and English, because documents in other languages also use English words. */
var labelsOf = (tag) => {
	const own = languageOf(tag);
	return own === en ? [en] : [own, en];
};
/** Whether a text matches a pattern of the document's language or of English. */
var says = (text, tag, pattern) => labelsOf(tag).some((language) => pattern(language)?.test(text) ?? false);

// src/draft/tree/legal-forms.ts
/** Legal forms at the end of a name, without the last full stop. */
var forms = [
	"Inc|Ltd|Co|Corp|Pty|Pvt|Sdn|Bhd|Tbk|Coop|Lda|Ltda|Ltd[ªa]|Ltée|Cie|C[ií]a",
	"A\\.\\s?C|A\\.\\s?B\\.\\s?P|I\\.\\s?A\\.\\s?P|C\\.\\s?V|S\\.\\s?[ACL]|S\\.\\s?L\\.\\s?U|S\\.\\s?A\\.\\s?S|[Ss]\\.\\s?[pPrR]\\.\\s?[AaLl]|[ei]\\.\\s?V|e\\.\\s?[GKU]",
	"s\\.\\s?r\\.\\s?o|(?:z|d\\.?)\\s?o\\.\\s?o|[az]\\.\\s?s|o\\.\\s?p\\.\\s?s|z\\.\\s?ú|d\\.\\s?d|k\\.\\s?d"
].join("|");
var legalForms = `(?:${forms})`;
var whole = new RegExp(`^(?:${legalForms}|LLC)\\.?$`, "u");
/** Whether a text is only a legal form, as after the comma in "Ferry Trust, Ltd." */
var isLegalForm = (text) => whole.test(text);
/** Matches a legal form after a name: "Ferry Trust, Lda.", "Voda s.r.o." */
var atEnd = new RegExp(`[\\s,]${legalForms}\\.?$`, "u");
/** Whether a name ends with a legal form. */
var hasLegalForm = (name) => atEnd.test(name);

// src/draft/tree/rich.ts
/** Returns the text of inline nodes. A line break, soft or hard, is "\n". */
function richOf(nodes) {
	const rich = {
		text: "",
		spans: []
	};
	const add = (text) => rich.text += text;
	const inside = (children) => {
		const start = rich.text.length;
		visit(children);
		return {
			start,
			end: rich.text.length
		};
	};
	const visit = (children) => {
		for (const node of children) if (node.type === "text" || node.type === "inlineCode") add(node.value);
		else if (node.type === "break") add("\n");
		else if (node.type === "emphasis" || node.type === "strong") rich.spans.push({
			...inside(node.children),
			kind: node.type
		});
		else if (node.type === "link") {
			const place = inside(node.children);
			rich.spans.push({
				...place,
				url: node.url
			});
		} else if (node.type === "footnoteReference") {
			const at = rich.text.length;
			rich.spans.push({
				start: at,
				end: at,
				note: node.identifier
			});
		} else if (node.type === "html") add(/^<br\b/i.test(node.value) ? "\n" : "");
		else if ("children" in node) visit(node.children);
	};
	visit(nodes);
	return trimmed(rich);
}
var plain = (text) => ({
	text,
	spans: []
});
/** Returns a part of a text, with the emphasis, links and marks in that part. */
function sliced({ text, spans }, start, end = text.length) {
	return {
		text: text.slice(start, end),
		spans: spans.filter((span) => "note" in span ? span.start > start && span.start <= end : Math.max(span.start, start) < Math.min(span.end, end)).map((span) => ({
			...span,
			start: Math.max(span.start, start) - start,
			end: Math.min(span.end, end) - start
		}))
	};
}
function trimmed(rich) {
	const start = rich.text.length - rich.text.trimStart().length;
	return sliced(rich, start, Math.max(start, rich.text.trimEnd().length));
}
/** Returns the text after the changes. They are in order and do not overlap. */
function edited(rich, edits) {
	let text = "";
	let from = 0;
	const notes = [];
	const moves = [];
	for (const { start, end, text: to, note } of edits) {
		text += rich.text.slice(from, start);
		if (note) notes.push({
			start: text.length,
			end: text.length,
			note
		});
		text += to;
		from = end;
		moves.push({
			at: start,
			by: to.length - (end - start)
		});
	}
	text += rich.text.slice(from);
	const moved = (place) => moves.reduce((sum, { at, by }) => at < place ? sum + by : sum, place);
	const spans = rich.spans.map((span) => ({
		...span,
		start: moved(span.start),
		end: moved(span.end)
	}));
	return {
		text,
		spans: [...spans, ...notes]
	};
}
/** Returns the lines of a text, each without white space at its ends. */
function linesOf(rich) {
	const lines = [];
	let start = 0;
	for (const line of rich.text.split("\n")) {
		lines.push(trimmed(sliced(rich, start, start + line.length)));
		start += line.length + 1;
	}
	return lines.filter(({ text }) => text !== "");
}
/** Scripts without spaces between words. A line break in them replaces no space. */
var unspaced$1 = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。「」()]/u;
/** Returns a text in one line. */
function unwrapped(rich) {
	return edited(rich, [...rich.text.matchAll(/[^\S\n]*\n\s*|[^\S\n]{2,}|[\t\u00a0]/g)].map((match) => {
		const [start, end] = [match.index, match.index + match[0].length];
		return {
			start,
			end,
			text: unspaced$1.test(rich.text[start - 1] ?? "") && unspaced$1.test(rich.text[end] ?? "") && match[0].includes("\n") ? "" : " "
		};
	}));
}
/** Joins texts with a separator. */
function joined(parts, between) {
	return parts.reduce((whole, part, index) => {
		const before = index > 0 ? whole.text + between : "";
		const spans = part.spans.map((span) => ({
			...span,
			start: span.start + before.length,
			end: span.end + before.length
		}));
		return {
			text: before + part.text,
			spans: [...whole.spans, ...spans]
		};
	}, plain(""));
}
/** Whether one span covers all letters and digits of a text. */
var isAll = ({ text, spans }, is) => text !== "" && spans.some((span) => is(span) && !/[\p{L}\p{N}]/u.test(text.slice(0, span.start) + text.slice(span.end)));

// src/draft/tree/kinds-of-text.ts
/** Matches the mark of a note after a sentence: "years.1", "years.[2]", "years.³". */
var noteMark = /(?<=[.!?።।။。؟…]["”’»)\]]*)(?:\s?\[[^\]]{1,8}\]|[¹²³⁰⁴-⁹]{1,3}|(?<=\p{L}{2}[.!?…]["”’»)\]]*)\d{1,2})$/u;
/** Matches the end of a sentence, with a closing quotation mark. */
var ending = /[.!?।။。؟…!?]["”’»)\]]*$/u;
/** Matches a full stop that is part of a name: "Inc.", "e. V.", "S. A.", "J." */
var nameEnding = new RegExp(`(?:(?<!\\p{L})(?:${legalForms}|Assn|Assoc|Bros|Jr|Sr|St|Dr|Yth|Ph\\.\\s?D|M\\.\\s?D|a\\.\\s?D|etc|Org|Intl)|(?<!\\p{L})\\p{Lu})\\.["”’»)]*$`, "u");
var cased = /[\p{Lu}\p{Ll}]/u;
var unspaced = /[\p{sc=Thai}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Khmr}\p{sc=Lao}]/u;
/** Whether a text is in a script without spaces between words. */
var isUnspaced = (text) => unspaced.test(text);
var wordsOf = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
/** Returns a text without the colon or the dash at its end. */
var withoutColon = (text) => text.replace(/\s*[:：](?:\s*[–—-])?$|\s*[–—]$|\s-$/u, "");
var withoutNoteMark = (text) => text.replace(noteMark, "");
/** Whether a text ends like a sentence, perhaps with the mark of a note. */
function endsSentence(text) {
	const unmarked = withoutNoteMark(text);
	return ending.test(unmarked) && !nameEnding.test(unmarked);
}
/** Returns the number of words that begin with a small letter. */
function smallWords(words) {
	return words.slice(1).filter((word) => /^[^\p{L}]*\p{Ll}/u.test(word)).length / Math.max(1, words.length - 1);
}
/** Whether a text consists of sentences. Names, titles and addresses do not. */
function isProse(text) {
	const line = text.replace(/\s+/g, " ").trim();
	const words = wordsOf(line);
	if (isUnspaced(line)) {
		if (/[。။]["”」』]?$/u.test(line)) return line.length > 12;
		return line.length > 90 || words.length > 14 && /[။。]/u.test(line);
	}
	if (!cased.test(line)) return endsSentence(line) && words.length > 3 || words.length > 25;
	const inside = /[.!?]["”’»)]*\s+["“«]?\p{Lu}\p{Ll}+(?:\s+\p{Ll}+){2}/u.test(line);
	if (endsSentence(line)) return words.length > 3 && smallWords(words) > .34;
	return words.length > 30 || inside && words.length > 12 || words.length > 16 && smallWords(words) > .62;
}
/** Words that begin a sentence in Thai, which has no full stops. */
var thaiOpenings = "(?:นอกจากนี้|นอกจากนั้น|ดังนั้น|ด้วยเหตุนี้|ด้วยเหตุนั้น|ทั้งนี้|พร้อมกันนี้|ในขณะเดียวกัน|อย่างไรก็ตาม|สุดท้ายนี้|ท้ายที่สุด|เพราะฉะนั้น|อนึ่ง)";
var thaiSentence = new RegExp(`^(?:${thaiOpenings}|(?:พวก)?เรา(?:จึง|ยัง|ก็)?\\s?(?:ขอ|จะ|ไม่|ได้|เชื่อ|ต้องการ|เป็น|มี|คือ|เห็น|หวัง|พร้อม|รู้|ทราบ|เข้าใจ))`, "u");
/** Whether a line begins as a sentence of Thai does. A name can begin with "we", too, and is shorter. */
var opensThaiSentence = (text) => text.length > 30 && thaiSentence.test(text);
/** Whether all letters of a text are capitals. An acronym alone does not count. */
var isCapitals = (text) => /\p{Lu}.*\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text) && !/^\P{L}*\p{Lu}{2,5}\P{L}*$/u.test(text);
/** Returns a text in capitals with a capital at the start of each word alone. */
var capitalized = (text) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
/** Whether a line is navigation of a site, as copied from a web page: "Home | News | Contact", "Home › Statements". */
var isPathOfPages = (text) => text.split(/\s*[|›»>]\s*/u).filter(Boolean).length > 1 && /^(?:home(?:page)?|accueil|inicio|início|startseite|beranda|الرئيسية|ホーム)\s*[|›»>]/iu.test(text.trim());
/** The text of a block in one line. */
var lineOf = (block) => unwrapped(block.rich).text;
/** Normalizes a label for comparison. Removes its colon, its count and the signs around it. */
var labelText = (text) => text.replace(/\s*[([]\s*(?:\d+|as (?:of|at).*?)\s*[)\]]\s*(?=[:：]?$)/u, "").replace(/^[\s*#–—•-]+|[\s*–—-]+$/gu, "").replace(/^[（(]([^（）()]+)[）)]$/u, "$1").replace(/^[【［〔]([^】］〕]+)[】］〕]\s*(?:（[^（）]*）)?/u, "$1").replace(/\s*[:：]\s*[–—-]*$/u, "").trim();
/** Whether a block is short enough to be a label or a heading. */
function canBeLabel(block) {
	if (block.kind === "heading") return true;
	if (block.kind !== "paragraph") return false;
	const { text } = block.rich;
	return !text.includes("\n") && wordsOf(text).length <= 16 && text.length <= 140;
}
/** Whether a line above a list can be its label. */
var canBeListLabel = (text) => wordsOf(text).length <= 6 && text.length <= 60 && !/[,\p{Nd}]/u.test(text) && !endsSentence(text);
/** Returns the kinds of signatories that a label names. What is in brackets counts if nothing else does. */
function kindsOfLabel(text, language) {
	const label = labelText(text);
	if (wordsOf(label).length > 9) return [];
	const kindsIn = (part) => [...says(part, language, ({ individuals }) => individuals) ? ["person"] : [], ...says(part, language, ({ organizations }) => organizations) ? ["organization"] : []];
	const outside = kindsIn(label.replace(/\s*[(（][^()（）]*[)）]/gu, ""));
	return outside.length > 0 ? outside : kindsIn(label);
}
/** Whether a label names organizations, persons or both. */
var isKindLabel = (text, language) => kindsOfLabel(text, language).length > 0;
/** Returns the kind of signatories that a label names: organizations or persons, but not both. */
function kindOfLabel(text, language) {
	const [kind, other] = kindsOfLabel(text, language);
	return other ? void 0 : kind;
}
var isClosing = (text, language) => says(text.trim(), language, ({ closing }) => closing);
var isNotesLabel = (text, language) => says(labelText(text), language, ({ notes }) => notes);
/** Whether a line is under a picture: "Photo: Ada Osu". */
var isCaption = (text, language) => !text.includes("\n") && says(text.trim(), language, ({ captions }) => captions);
/** Matches a line over what an organization says of itself. "About Face" can be a name. */
var aboutSender = /^(?:About|À propos (?:de|du)|Sobre|Acerca de|Über|Tentang) (?:\p{Lu}|the |la |el |l['’]|o |a |die |das |den )[^.:;!?\p{Nd}]{6,90}$/u;
/** Matches a label, and the telephone or the mail address of a person after it. */
var contact = /^[^:：.]{2,60}[:：]\s*\S.*(?:\S@\S|\+\p{Nd}[\p{Nd} ()./-]{6,}|(?<![\p{Nd}.,])\(?0\p{Nd}[\p{Nd} ()./-]{5,}\p{Nd})/u;
var isClosingNotesLabel = (text, language) => contact.test(text.trim()) && text.length < 200 || aboutSender.test(text.trim()) && wordsOf(text).length > 2 || says(text.trim().replace(/^[*【［〔]+|[*】］〕]+$/g, ""), language, ({ closingNotes }) => closingNotes);

export { unwrapped as A, isAll as C, richOf as D, plain as E, languageOf as F, says as I, deeds$2 as L, isLegalForm as M, knownTags as N, sliced as O, labelsOf as P, edited as S, linesOf as T, opensThaiSentence as _, isCapitals as a, withoutNoteMark as b, isClosingNotesLabel as c, isPathOfPages as d, isProse as f, lineOf as g, labelText as h, endsSentence as i, hasLegalForm as j, trimmed as k, isKindLabel as l, kindOfLabel as m, canBeListLabel as n, isCaption as o, isUnspaced as p, capitalized as r, isClosing as s, canBeLabel as t, isNotesLabel as u, thaiOpenings as v, joined as w, wordsOf as x, withoutColon as y };