import { hasLegalForm } from '../tree/legal-forms.js';

/** What an organization is, in its name. */
const nouns =
  'Comit[éê]|Foundation|Fund|Centre|Center|Institut[eo]|Network|Trust|Memorial|Society|School|Association|Fondation|Institut|Fundación|Fundação|Stiftung|Yayasan|Union|Clinic|Initiative|Group|Committee|Council|Coalition|Alliance|Forum|Platform|Plateforme|Plataforma|Plattform|Watch|Centro|Rede?|Réseau|Jaringan|Netzwerk|Ligue|Collectif|Colectiv[oa]|Verein|Bund|Aliansi|Serikat|e\\. ?V';

/** A name that says that it is one of an organization. */
export const organization = new RegExp(
  `(?<!\\p{L})(?:${nouns}|Federation|Church|Diocese|Parish|University|Universität|Universit[éà]|Université|Universi[td]ade?|Universitas|Hochschule|Academy|Akademie|Academia|Académie|College|Mairie|Ville de|Syndicat|Fédération|Sindicato|Federación|Asociación|Coordinadora|Coletivo|Associação|Movimento|Gewerkschaft|Verband|Bündnis|Koalisi|Lembaga|সমিতি|মঞ্চ|কেন্দ্র|সংগঠন|পরিষদ|ইউনিয়ন|ইউনিয়ন|ফোরাম|সংস্থা|জোট|ফাউন্ডেশন|ট্রাস্ট|কমিটি|সংঘ|ক্লাব|বিশ্ববিদ্যালয়|বিশ্ববিদ্যালয়|বিভাগ|কলেজ|ইনস্টিটিউট|মন্ত্রণালয়|মন্ত্রণালয়|হাসপাতাল|বিদ্যালয়|বিদ্যালয়|পত্রিকা|দৈনিক)(?![\\p{L}\\p{M}])`,
  'u',
);

/** A name that ends with what an organization is, in a script without spaces between words. */
export const unspacedOrganization =
  /(?:ကော်မတီ|အဖွဲ့|ကွန်ရက်|အစည်းအရုံး|အသင်း|သမဂ္ဂ|委員会|連絡会|協議会|協会|組合|同盟|センター|連合|連盟|ネットワーク|の会)$/u;

/** A name that begins with what an organization is, in a script without capitals. */
const uncased =
  /^(?:สหภาพ|สหพันธ์|มูลนิธิ|เครือข่าย|สมาคม|กลุ่ม|ชมรม|องค์กร|ศูนย์|สถาบัน|สภา|คณะ|ภาควิชา|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|โรงพยาบาล|สำนัก|(?:منظمة|جمعية|شبكة|مركز|نقابة|اتحاد|رابطة|هيئة|منتدى|مؤسسة|لجنة|حركة|تحالف|مرصد|جامعة|كلية|معهد|قسم|صحيفة|جريدة|مجلة|قناة|وزارة|بلدية|شركة|مستشفى|مدرسة|مجلس|دار|كنيسة|مسجد|بيت|حزب|ائتلاف|مبادرة) )/u;

/** Whether a name in a script without capitals says that it is one of an organization. */
export const isUncasedOrganization = (name: string): boolean =>
  uncased.test(name) ||
  unspacedOrganization.test(name) ||
  (/^\p{Lo}/u.test(name) && organization.test(name));

/** What the name of an organization has and that of a person has not. */
export const ofOrganization = new RegExp(
  `(?<!\\p{L})(?:${nouns}|(?:for|of the|and)(?!\\p{L}))`,
  'iu',
);

/** Words that the names of organizations have, beyond the nouns that say what they are. */
const ofGroups =
  /(?<!\p{L})(?:Action|Now|Friends|Amig[oa]s|Amis|Amies|Freunde|Sahabat|Women|Wom[ae]n['’]s|Mujeres|Femmes|Frauen|Mulheres|Perempuan|Youth|Students?|Madres|Mães|Mères|Mütter|Eltern|Padres|Familias|Famílias|Familles|Workers|Farmers|Fishers|Teachers|Lawyers|Doctors|Engineers|Journalists|Writers|Artists|Mothers|Families|Cities|Villages|Communit(?:y|ies)|Peoples?|Citizens|Voices?|Rights|Derechos|Droits|Justice|Peace|Law|Legal|Water|Land|Coast|Shore|Rivers?|Lakes?|Hills?|Valley|Delta|Project|House|Campaign|Movement|Platform|International|National|Global|Regional|Media|Press|Radio|Research|Studies|Development|Support|Aid|Relief|Solidarity|Democracy|Freedom|Health|Environment|Climate|Education|Cooperative|Collective|Council|Board|Bureau|Office|Service|Services|Partners|Agency|College|Academy|Library|Museum|Club|Circle|Team|Party|Front|League|Guild|Fellowship|Mission|Ministries|Lab|Desk|Hub|Space|Free|Save|Stop|World|Earth|Green|Blue|Without|Against|Sans|Sin|Sem|Ohne|Ltd|Inc|GmbH)(?!\p{L})/u;

/** Matches a German compound that says what an organization is: "Schülerrat", "Mieterverein". */
const compound =
  /(?<!\p{L})\p{Lu}\p{Ll}{2,}(?:bund|verein|verband|bündnis|initiative|netzwerk|stiftung|gewerkschaft|gruppe|zentrum)(?!\p{L})|(?<!\p{L})(?:Schüler|Eltern|Flüchtlings|Studierenden|Studenten|Jugend|Frauen|Senioren|Integrations|Ausländer)rat(?!\p{L})/u;

/** Whether a name says that it is one of an organization. */
export const saysOrganization = (name: string): boolean =>
  [organization, ofOrganization, ofGroups, compound].some((words) => words.test(name)) ||
  hasLegalForm(name);

/** Small words in names in capitals: "Friends of the Clinic", "Casa de la Prensa". */
const linking =
  /^(?:of|the|and|for|in|on|at|to|an?|against|without|with|from|by|de|d[ue]|des|la|les?|et|pour|à|au|aux|en|sur|sans|del?|los?|las|el|y|e|para|por|con|sin|d[ao]s?|com|sem|der|die|das|dem|den|des|und|für|von|vom|zu[mr]?|im|am|gegen|ohne|dan|untuk|di|i|w|na|van|het|voor|per|di|dell[ao]|degli|del)$/u;

/** Whether each word of a text has a capital, except small words between them. No sentence has. */
export function isCapitalizedName(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const isBig = (word: string) => /^\P{L}*(?:\p{Ll}['’])?\p{Lu}/u.test(word);
  return (
    words.length > 1 &&
    isBig(words[0]!) &&
    isBig(words.at(-1)!) &&
    words.every((word) => isBig(word) || linking.test(word))
  );
}
