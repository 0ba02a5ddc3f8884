import { datesIn, datesOfOtherCalendars, isReal } from '../dates.js';
import { languageOf, says } from '../languages/languages.js';
import { endsSentence, isProse, wordsOf } from '../tree/kinds-of-text.js';

/** Days of the week in languages that write them with a small letter. */
const weekday =
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?';
const noPlace = new RegExp(
  `(?<!\\p{L})(?:den|the|del?|le|em|pada|tanggal|hari|${weekday})(?!\\p{L})`,
  'gu',
);

/** Whether the words before a date are names, not a sentence. */
const isPlace = (before: string) => !/(?<!\p{L})\p{Ll}{3,}/u.test(before.replace(noPlace, ''));

/** The date of issue in a line, and the rest of the line. */
export interface Issue {
  date: string;
  rest: string;
}

/** Whether a line is a place and a date alone: "Nairobi, 3 May 2024". */
export function isPlaceAndDate(line: string, language: string): boolean {
  const [date, ...others] = datesIn(line, language).filter(({ date: each }) => each.length === 10);
  if (!date || others.length > 0) return false;
  const place = line.slice(0, date.start);
  return (
    date.start < 40 &&
    /^[^\p{L}]*\p{Lu}/u.test(place) &&
    wordsOf(place).length < 6 &&
    isPlace(place) &&
    /^[\s.)\]]*$/.test(line.slice(date.end))
  );
}

/** Matches what a web page says beside its date: "4 min read", "0 comments", "12:00AM EDT". */
const aboutPage =
  /\s*(?:(?:às|at|à|a las|um) )?(?<!\p{Nd}[.:]?)\p{Nd}{1,2}[:.h]\p{Nd}{2}(?::\p{Nd}{2})?\s?(?:[ap]\.?m\.?|Uhr|h)?(?: (?:\p{Lu}{2,5}(?!\p{L})|[+-]\p{Nd}{4}(?: \(\p{Lu}{2,5}\))?))?(?=\s*(?:[|·•–-]|$))|\s*(?:[·|•–-]\s*)?(?:(?:\p{L}+ ){0,2}\p{L}+\s?[:：]\s*)?\p{Nd}+\s*(?:min(?:ut[eo]n?)?s?\.?(?: (?:read|de lecture|de lectura|de leitura|lesezeit))?|menit baca|comments?|coment[aá]rios?|commentaires?|kommentare?|views)(?!\p{L})/giu;

/** Matches the day of a change after the day of issue: "| Last updated: 19 August 2025". */
const updated =
  /\s*[|·•–—(]\s*(?:(?:last )?(?:updated|modified|revised)|mise? à jour|actualizad[oa]|atualizad[oa]|aktualisiert|diperbarui)(?!\p{L}).*$/iu;

/** Matches who wrote a page, after its date: ", par la rédaction". */
const byline = /\s*[,|·•–—-]\s*(?:by|par|por|von|oleh)\s+[^.;:]{2,40}$/iu;

/** Matches the section of a site after a date: "| Category: Statements". */
const filed =
  /\s*[,|·•–—-]\s*(?:category|categories|filed under|posted in|tags?|catégories?|rubrique|categorías?|sección|categorias?|seção|kategorien?|rubrik|kategori|หมวดหมู่|カテゴリー?|বিভাগ|التصنيف)\s*[:：].*$/iu;

/** Whether a line only names the editors of a page: "Por Redação". */
export const isByline = (line: string): boolean =>
  /^(?:by|par|por|von|oleh|da)\s+(?:(?:the|la|a|der|tim)\s+)?(?:editors?|editorial (?:team|staff|board)|staff|admin|webmaster|rédaction|redacción|redação|redaktion|redaksi)$/iu.test(
    line.trim(),
  );

/** Returns a line without its dates in other calendars, which are beside a date of this one. */
const withoutOtherCalendars = (line: string): string =>
  datesOfOtherCalendars(line).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    line,
  );

/** Returns a line without what repeats its date, such as the year of another era in brackets. */
function withoutSameDates(line: string, language: string): string {
  const [first, ...others] = datesIn(line, language);
  return others
    .filter(({ date }) => first!.date.startsWith(date))
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), line);
}

/** Returns the date of a line that is no sentence: "Nairobi, 3 May 2024", "Date: 3 May 2024". */
export function issueIn(text: string, language: string, most = 60): Issue | undefined {
  const line = withoutSameDates(
    withoutOtherCalendars(
      text.replace(aboutPage, '').replace(updated, '').replace(filed, '').replace(byline, ''),
    ),
    language,
  );
  const found = datesIn(line, language).filter(({ date }) => date.length > 4);
  const [only] = found;
  if (!only || found.length > 1 || only.date.includes('/')) return undefined;
  const rest = `${line.slice(0, only.start)} ${line.slice(only.end)}`
    .replace(/[\s()[\],.:;·|–—-]+/gu, ' ')
    .trim();
  const isNamed =
    only.start < 40 &&
    wordsOf(line.slice(0, only.start)).length < 5 &&
    isPlace(line.slice(0, only.start)) &&
    /^[\s.)\]]*$/.test(line.slice(only.end));
  // "Signed on 3 May 2024", but not "Signed Treaties".
  const isSaid =
    says(line, language, ({ issued }) => issued) &&
    /^\S+ [\p{Ll}\p{Lo}\p{Nd}]/u.test(line) &&
    !endsSentence(line);
  // "On 3 May 2024 the gates fell", "Since 3 May 2024, the port is shut"
  const after = wordsOf(line.slice(only.end));
  const small = after.filter((word) => /^\p{Ll}/u.test(word)).length;
  const goesOn =
    /^,?\s+\p{Ll}/u.test(line.slice(only.end)) && after.length > 2 && small * 2 > after.length;
  // "The siege ended 1 May 2024."
  const isSentence =
    endsSentence(line) && /(?<!\p{L})\p{Ll}{4,}/u.test(line.slice(0, only.start)) && !isNamed;
  // "Joint call by 9 organizations · 3 May 2024"
  const isApart =
    /\s[·|•]\s*$/u.test(line.slice(0, only.start)) && /^\s*(?:[·|•]|$)/u.test(line.slice(only.end));
  // A place and a day of the week; other numbers would be those of a text.
  const isUnspaced = /[\p{sc=Thai}\p{sc=Mymr}\p{sc=Han}]/u.test(rest);
  if (
    rest.length > (isUnspaced ? 20 : isSaid ? Math.max(most, 120) : most) ||
    (/\p{Nd}/u.test(rest) && !isSaid && !isApart) ||
    ((isProse(line) || goesOn || isSentence) && !isNamed && !isSaid)
  )
    return undefined;
  const day = only.date.length === 7 && dayInWords(line.slice(0, only.start), language);
  const date = `${only.date}-${day}`;
  return { date: day && isReal(date) ? date : only.date, rest };
}

/** Returns the day in the last words before a month, in two digits: "on the third of May". */
function dayInWords(before: string, language: string): string | undefined {
  const days = languageOf(language).dayWords?.split(' ') ?? [];
  const text = before.replace(
    /(?: (?:day|days|días?|dias?|jours?|of|del?|d[oeu]|the month|mes|mês|mois))*\s*$/iu,
    '',
  );
  const at = days.findLastIndex((words) =>
    new RegExp(`(?<![\\p{L}-]|\\p{L} (?:y|e|et) )(?:${words.replaceAll('_', ' ')})$`, 'iu').test(
      text,
    ),
  );
  return at < 0 ? undefined : String(at + 1).padStart(2, '0');
}

/** Returns the date of a place and a date before the first sentence of a text: "OSU, 3 May 2024 – The dam". */
export function datelineIn(text: string, language: string): string | undefined {
  const [first] = datesIn(text, language);
  if (first?.date.length !== 10 || first.start > 45) return undefined;
  const before = text.slice(0, first.start);
  return isPlace(before) &&
    /^\s*(?:\)\s*[.:–—-]?|[–—:]|-{1,3}\s|\.\s*[–—-])\s*/u.test(text.slice(first.end))
    ? first.date
    : undefined;
}

/** Returns the title and the date in front matter, also if a YAML parser would refuse "title: Letter: open the dam". */
export function frontMatterOf(value: string, language: string): { title?: string; date?: string } {
  const field = (name: string) => {
    const known = new RegExp(
      `^${name}\\s*[:=]\\s*(?:[>|][+-]?\\n(?<folded>(?:[ \\t]+.*(?:\\n|$))+)|(?<quote>["']?)(?<plain>.+?)\\k<quote>(?:\\s+#.*)?\\s*$)`,
      'imu',
    ).exec(value)?.groups;
    const { folded, quote, plain } = known ?? {};
    return (
      folded?.trim().replace(/\s*\n\s*/gu, ' ') ??
      (quote === '"' ? plain?.replace(/\\(["\\])/gu, '$1') : plain?.replaceAll("''", "'"))
    );
  };
  const title = field('title');
  const [date] = datesIn(field('(?:date|published|issued)')?.replace(/T.*$/, '') ?? '', language);
  return {
    ...(title && { title }),
    ...(date && date.date.length > 4 && { date: date.date }),
  };
}
