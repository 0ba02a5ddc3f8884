/** What a letter calls its reader, and those for whom the reader acts. */
const honorific =
  /^(?:your|votre|vos|sus?|vuestra|vossas?|euer|eure|ihre?) (?:excellenc|honou?r|holiness|majesty|eminence|excelenci|excelênci|exzellenz|éminence|altesse|sainteté|señorías?$|senhorias?$|(?:governments?|gouvernements?|gobiernos?|governos?|regierung(?:en)?|delegations?|délégations?|delegación|delegação|delegation|mission|ministry|minist[eéè]r(?:e|io|ium)|haus|behörde|cabinet|despacho|offices?|country|institutions?|universit(?:y|ies)|company|committee|council)$)|^貴(?:殿|職|[^、。]{0,6}(?:社|省|庁|局|会|団体|大学|学|法人|行|市|県|国|府|所|店|組合))$|閣下$/iu;

/** The beginnings of offices. A name after "Madame" is one of a person, who may not be the reader. */
const office =
  '(?:vice-?|ober|erste[rn]? )?(?:minist|pr[eéä]sid|préfet|prefeit|prefect|alcald|maire|bürgermeister|secret|sekret|go[bv]ern|gouvern|dire[ck]?t|d[ie]puta?d|député|s[eé]na[td]|staats|kanzler|rec?teur|rector|reitor|re[ck]tor|ambassad|emba[ij]|botschaft|[ck]om+iss|procur|jui?[zg]|juez|magistrad|landr[aä]t|abgeordnet|vereador|conse|concej|canciller|chancel|intend)[\\p{L}-]*';
/** A form of address alone or before an office: "senhora", "Madame la Ministre", "Frau Ministerin". */
const form = new RegExp(
  `^(?:(?:se[ñn]or(?:es|as?)?|senhor(?:es|as?)?|monsieur|madame|messieurs|mesdames(?: et messieurs)?|frau|herrn?|s(?:r|res|ra|rs|ras)\\.|exm[oa]s?\\. s(?:r|ra)\\.)(?:(?: l[ea]s?)? ${office})?|senhor(?:es|as?)? ou senhor(?:es|as?)?)$`,
  'iu',
);

/** "سيادتكم" and "လူကြီးမင်း" are "you" for the reader of an office. */
const inOtherScripts =
  /^(?:سياد|سعاد|معالي|حضر|فخام|جلال|سمو|دول|فضيل|عطوف|نياف|غبط)(?:ت)?ك[منا]?(?:[\s،]|$)|^لجنابكم|^လူကြီးမင်း/u;

/** Whether a sentence calls the reader of a letter by this name. */
export const isReader = (name: string): boolean =>
  honorific.test(name) || form.test(name) || inOtherScripts.test(name);
