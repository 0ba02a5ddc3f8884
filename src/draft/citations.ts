/** Matches what a text names as published: "a 2021 report", "le rapport de 2021". */
const publication =
  '(?:reports?|stud(?:y|ies)|surveys?|papers?|\\p{L}*berichte?[sn]?|Studien?|rapports?|études?|enquêtes?|audits?|informes?|estudios?|encuestas?|relatórios?|estudos?|laporan|studi|survei|تقرير|دراسة|รายงาน|প্রতিবেদনে?|အစီရင်ခံစာ)';
const afterPublication = new RegExp(
  `(?<!\\p{L})${publication},? ?(?:(?:of|from|de|du|del|von|aus|vom|tahun|لعام|عام|ปี) )?\\(?$`,
  'iu',
);
const beforePublication = new RegExp(
  `^(?:年版?の)?\\s?(?:${publication}(?!\\p{L})|報告書?|白書)`,
  'iu',
);

/** Matches the author of a citation: "(Amnesty 2023", "; Sarn Watch, 2022", "Orel et al. (2020", "(préfecture, 2024". */
const author =
  "\\p{Lu}[\\p{L}.&'’-]*(?: (?:\\p{Lu}[\\p{L}.&'’-]*|and|&|et|y|e|und|of|the|for|de|du|al\\.?))*";
const laws = 'Acts?|Laws?|Bill|Code|Regulations?|Rules?|Ordinance|Decree';
/** Matches a name with a year of its own: a law, an agreement, a war or a storm. */
const dated = `[^(]*(?<!\\p{L})(?:${laws}|Loi|Ley|Lei|Gesetz|Undang|Agreement|Accords?|Acuerdo|Acordo|Abkommen|Convention|Conven[cç]i[oó]n|Convenção|Convenio|Treaty|Trait[eé]|Tratado|Protocol|Covenant|Charter|D[eé]clara[ct]i[oó]n|Declaração|Erklärung|Resolution|Constitution|Constituci[oó]n|Constituição|Décret|Decreto|Directive|War|Guerr[ae]|Krieg|Coup|Revolution|Uprising|Cyclone|Hurricane|Typhoon|Summit|Conference|Olympics)(?!\\p{L})`;
/** Matches a law before its year: "the Customary Fishing Rights Act 2011". */
const law = new RegExp(`(?<!\\p{L})(?:${laws})(?: of|,)? $`, 'u');
const inBrackets = new RegExp(
  `[(;[] ?(?:(?:see|cf\\.|e\\.g\\.|voir|ver|vgl\\.|siehe|lihat) )?(?:${author},? |\\p{Ll}{5,}(?: \\p{L}+){0,4}, )$`,
  'u',
);
/** Articles and prepositions before a place or an event. */
const before =
  '[Tt]he|[Ll][ae]s?|[Ee]l|[Ll]os|[OoAa]s?|[Dd](?:ie|er|as|e[mn]?|i)|[Ii]n|[Aa]t|[Ff]rom|[Tt]o|[Ee][nm]|[Àà]|[Nn][ao]|[Vv]on|[Dd]ari';
/** Matches an author before a year alone in brackets: "Amnesty (2021)", but not "the Paris Agreement (2015)" or "in Lagos (2020)". */
const authorAlone = new RegExp(
  `(?<![\\p{L}'’-])(?<!(?:${before}|\\p{Lu}[\\p{L}'’-]*) )(?!(?:${before}) )(?!${dated})${author} [(（]$`,
  'u',
);
const afterYear = /^[a-z]?(?:[,:] ?(?:p+\.|pp?|S\.)? ?[\p{Nd}–-]+)?\s?[;)\]]/u;
/** Matches what a text says before or after the year of a source: "According to the bank (2019)", "Amnesty (2021) says". */
const accordingTo =
  /(?<!\p{L})(?:according to|as per|selon|d['’]après|según|segundo|de acordo com|de acuerdo con|laut|nach Angaben|menurut) [^.;:()]{2,60}\($/iu;
const says =
  /^(?:, pp?\. ?[\p{Nd}–-]+)?\)(?:(?: and| or|,) \p{Lu}[^.;:()]{1,40} \((?:19|20)\p{Nd}\p{Nd}\))* (?:say|state|find|found|report|estimate|note|warn|argue|show|conclude)(?:s|d|ed)?(?!\p{L})/u;
const page = /^, (?:pp?|S)\. ?\p{Nd}[\p{Nd}–-]*\)/u;
const etAl = /\bet al\.?,? \(?$/u;

/** Whether a year is that of a publication: "(Amnesty 2023)", "a 2021 report". */
export function isCited(text: string, { start, end }: { start: number; end: number }): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return (
    etAl.test(before) ||
    law.test(before) ||
    afterPublication.test(before) ||
    beforePublication.test(after) ||
    (authorAlone.test(before) && /^[a-z]?[)）]/u.test(after)) ||
    (before.endsWith('(') &&
      (page.test(after) ||
        says.test(after) ||
        (accordingTo.test(before) && after.startsWith(')')))) ||
    (inBrackets.test(before) && afterYear.test(after))
  );
}
