import { labelsOf } from './languages/languages.js';
import { monthsIn } from './months.js';
import { thaiOpenings } from './tree/kinds-of-text.js';
import { type Rich, sliced, trimmed } from './tree/rich.js';

/** Abbreviations with a full stop before a number, in any language. */
const numbered =
  /(?:^|[\s("“«])(?:No|Nos|Nr|Art|Arts|Sec|Secs|Abs|Fig|para|paras|[Tt]el|[Cc]el|[Tt]él|[Tt]elp|p|pp|S|n|c|ca|núm|nº|hlm|vol|cap|Bd|Rn)\.$/iu;

/** "the U.S. Constitution", but not "in the U.S. The army". */
const letters = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u;
const opens =
  /^(?:The|This|That|These|Those|We|Our|It|Its|They|He|She|I|A|An|In|On|At|As|For|From|By|To|If|When|While|Since|After|Before|But|And|However|There|All|Many|Some|Both)\b/;

/** The marks of notes belong to the sentence before them. */
const citation = /^(?:\[[^\]]{1,12}\]\s*|[¹²³⁰⁴-⁹]+\s*)+/u;

/** In French, a space is before the sign that closes a quotation. */
const closing = /^\s*»\s*/u;

const abbreviations = new Map<string, RegExp>();

/** Abbreviations that end with a full stop before a name. */
function abbreviationOf(language: string): RegExp {
  let pattern = abbreviations.get(language);
  if (!pattern) {
    const own = labelsOf(language).flatMap((each) => each.abbreviations ?? []);
    // A name can be in capitals: "LIC. ROSA PAZ".
    const known = [
      ...own,
      ...own.filter((each) => /^\p{Lu}/u.test(each)).map((each) => each.toUpperCase()),
    ];
    pattern = new RegExp(`(?:^|[\\s("“«'’(])(?:${known.join('|')}|\\p{Lu})\\.$`, 'u');
    abbreviations.set(language, pattern);
  }
  return pattern;
}

/** Divides a text into sentences by the rules of its language. */
export function sentencesIn(text: Rich, language: string): Rich[] {
  const segments = [
    ...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.text),
  ];
  const places: { start: number; end: number }[] = [];
  for (const { segment, index } of segments) {
    const last = places.at(-1);
    const isQuoting = last && /«[^»]*$/u.test(text.text.slice(last.start, last.end));
    const after = isQuoting ? closing : citation;
    const [marks = ''] = last ? (after.exec(segment) ?? []) : [];
    if (last && marks) last.end = index + marks.length;
    const rest = segment.slice(marks.length);
    if (!rest.trim()) continue;
    const place = { start: index + marks.length, end: index + segment.length };
    const before = last && text.text.slice(last.start, last.end).trim();
    if (last && before && goesOn(before, rest, language)) last.end = place.end;
    else places.push(place);
  }
  return places
    .flatMap(({ start, end }) => atCitations(text.text, start, end))
    .map(({ start, end }) => trimmed(sliced(text, start, end)))
    .filter((sentence) => sentence.text !== '');
}

/** In Thai, a space is before the words that begin a sentence: "… นอกจากนี้ เราขอเรียกร้อง". */
const thaiEnd = `(?<=[\\p{sc=Thai}\\p{N}]{2})\\s+(?=${thaiOpenings}\\s?(?:พวก)?เรา(?:จึง|ยัง)?\\s?ขอ)`;
const hiddenEnd = new RegExp(
  /[.!?।။]["”»’)]?\[[^\]\s]{1,8}\]\s+(?=["“«]?\p{Lu})|(?<=\p{Ll}{4})[.!?]["”»’)]?\s+(?=\p{Nd}[\p{Nd}.,]*\s+\p{Ll})/u
    .source + `|${thaiEnd}`,
  'gu',
);

/** A citation or a number can hide the end of a sentence: "is dry.[3] It was", "broke. 41,000 people". */
function atCitations(text: string, start: number, end: number) {
  const cuts = [...text.slice(start, end).matchAll(hiddenEnd)].map(
    (match) => start + match.index + match[0].length,
  );
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
}

/** Whether the full stop before a segment does not end a sentence. */
function goesOn(before: string, segment: string, language: string): boolean {
  return (
    /^[\p{Ll}]/u.test(segment) ||
    // The segment continues after a quotation, or only closes one.
    /^["”»’)\]]*\s*[,;–—]/u.test(segment) ||
    /[[(«“„၊]$|\p{sc=Thai}\.$/u.test(before) ||
    abbreviationOf(language).test(before) ||
    (numbered.test(before) && /^\+?[\p{N}IVX]/u.test(segment)) ||
    (letters.test(before) && !opens.test(segment)) ||
    // The mark of an item, or the ordinal number of a day.
    /^\(?\p{Nd}+[.)။၊]$/u.test(before) ||
    (/(?:^|[^\p{Nd}])\p{Nd}{1,2}\.$/u.test(before) &&
      (monthsIn(segment, language)[0]?.start === 0 ||
        (language.startsWith('de') && /^(?:und|bis) /.test(segment))))
  );
}
