import { datesIn, daysIn } from '../dates.js';
import { wordsOf } from '../tree/kinds-of-text.js';
import type { Finding } from '../types.js';
import type { NameText } from './names.js';

/** Words before the day on which a signatory joined. */
const joining =
  /(?<!\p{L})(?:joined|signed|added|endorsed|rejoint|signée?|ajoutée?|adhésion|firmó|adhesión|adhirió|sumó|unió|aderiu|assinou|adesão|beigetreten|unterzeichnet|bergabung|menyusul|انضم\p{L}*|وقع\p{L}*|যোগ|เข้าร่วม|ลงนาม|署名|参加|賛同|ပူးပေါင်း)/iu;

/** Words of a label over names that joined after the issue. "Further signatories" can be of the first day. */
const later = new RegExp(
  [
    '(?<!\\p{L})(?:later|since|joined|subsequent(?:ly)?|new (?:signator|endors|supporter)|late signator|after (?:publication|release|the|issue)|added after|nachgezeichn)',
    '(?<!\\p{L})(?:depuis(?= lors| la | le \\p{Nd}|\\s?:?$)|ultérieure?s?|après|ont rejoint|nouve(?:aux|lles) signa|posterior(?:es|mente)?|después|desde (?:entonces|la publicación|el \\p{Nd})|nuevas (?:adhesiones|firmas)|se (?:sumaron|adhirieron|unieron))',
    '(?<!\\p{L})(?:após|depois|novas (?:adesões|assinaturas)|aderiram|nachträglich|später|seit|nach (?:der )?veröffentlichung|neue unterzeichn)',
    '(?<!\\p{L})(?:menyusul|susulan|sejak|setelah|kemudian|bergabung)|لاحق|بعد|انضم|পরবর্তী|পরে|बाद में|ภายหลัง|หลังเผยแพร่|追加|その後|公開後|発表後|後日|နောက်ပိုင်း|ထပ်မံ',
  ].join('|'),
  'iu',
);

/** Words before a day that is only near the day on which somebody joined: "after 5 May 2024". */
const near =
  /(?:after|since|from|until|till|by|before|as of|as at|up to|après|depuis|avant|jusqu['’]au|au|después del?|desde el|hasta el|antes del?|al|após|depois de|desde|até|antes de|nach dem|seit(?: dem)?|bis(?: zum)?|vor dem|stand|setelah|sejak|hingga|sampai|per|بعد|منذ|حتى)\s*$/iu;

/** Whether a label is over names that joined after the issue. */
export const isLater = (label: string): boolean => later.test(label);

/** Returns the day in a label, if the names below it joined on that day: "Joined on 5 June 2024". */
export function dayInLabel(label: string, language: string): string | undefined {
  const days = datesIn(label, language).filter(({ date }) => date.length === 10);
  const [day] = days;
  return day && days.length === 1 && !near.test(label.slice(0, day.start)) ? day.date : undefined;
}

/** Parts a name from a day before it: "23 October – Ada Osu". */
const atStart =
  /^(?<inside>[^–—:]{0,24}?\p{Nd}[^–—:]{0,24}?)(?:\s[–—-]\s|\s?[:：]\s)(?<name>\p{L}.+)$/u;

/** Parts a name from what is in brackets, or after a dash, at its end. */
const atEnd = [
  /^(?<name>.+?)\s*[(（[](?<inside>[^()（）[\]]+)[)）\]]$/u,
  /^(?<name>.+?)(?:\s[–—-]\s|,\s)(?<inside>[^,–—]*\p{Nd}[^–—]*)$/u,
];

/** A name with the day on which it joined, and the cell of a table that has this day. */
interface Dated {
  name: NameText;
  report: Finding[];
  cell?: string;
}

/** Returns a name with the day on which it joined as a field, and a report if that day is none. */
export function withDay(
  name: NameText,
  { issued, isLate }: { issued: string; isLate: boolean },
  language: string,
): Dated {
  if (name.fields?.joined !== undefined) return withDayOfCell(name, issued, language);
  const before = isLate ? dayBefore(name.text, language) : undefined;
  const match = atEnd.map((pattern) => pattern.exec(name.text)).find((found) => found !== null);
  const { name: bare, inside: all } = before ?? match?.groups ?? {};
  if (!bare || !all || name.fields) return { name, report: [] };
  const { inside, place } = withoutPlace(all, language);
  const text = place ? `${bare} (${place})` : bare;
  const [day, ...more] = datesIn(inside, language);
  const isSaid = joining.test(inside);
  const rest = day && inside.slice(0, day.start) + inside.slice(day.end);
  const isDay = day?.date.length === 10 && more.length === 0;
  // In brackets, a day with a few words says when somebody joined. After a comma, it needs the word or the label for it.
  const isApart = /[)）\]]$/u.test(name.text) || before !== undefined || isLate;
  const isJoined = isDay && (isSaid || (isApart && wordsOf(rest!).length < 3));
  if (isJoined && (issued === '' || day.date > issued))
    return { name: { ...name, text, joined: day.date }, report: [] };
  // "(signed)" says no day, and "(joined in June)" says an incomplete one.
  const isSaidFirst = joining.exec(inside)?.index === 0 && wordsOf(inside).length > 1;
  const isDayAlone = isLate && isApart && isDayOnly(inside, language);
  if (!isJoined && !isDayAlone && !(isSaid && (isSaidFirst || /\p{Nd}/u.test(inside))))
    return { name, report: [] };
  const why = isJoined ? `that is not after the issue on ${issued}` : 'that is no day';
  return { name: { ...name, text }, report: [notUsed(name, text, why, inside)] };
}

const notUsed = ({ line }: NameText, text: string, why: string, said: string): Finding => ({
  ...{ line, text: `did not use when ${text} joined, because ${why}: ${said}` },
});

/**
 * Uses the cell of a name in a column of days, if it has a day after the issue. Most columns have the days of signatures,
 * also of those who signed at the issue.
 */
function withDayOfCell(name: NameText, issued: string, language: string): Dated {
  const { joined: cell = '', ...fields } = name.fields!;
  const [day, ...more] = datesIn(cell, language);
  const isDay = day?.date.length === 10 && more.length === 0;
  const isJoined = isDay && issued !== '' && day.date > issued;
  return {
    name: { ...name, fields, ...(isJoined && { joined: day.date }) },
    report: isDay ? [] : [notUsed(name, name.text, 'that is no day', cell)],
    ...((isJoined || !isDay) && { cell }),
  };
}

/** Whether a text is a day without a year and hardly anything else: "23 October", "9月27日". */
function isDayOnly(text: string, language: string): boolean {
  const [day] = daysIn(text, language);
  const rest = day && text.slice(0, day.start) + text.slice(day.end);
  return rest !== undefined && wordsOf(rest.replace(/[月日]/gu, '')).length < 3;
}

/** Parts a day before a name from it. */
function dayBefore(text: string, language: string): { name: string; inside: string } | undefined {
  const { name, inside } = atStart.exec(text)?.groups ?? {};
  if (name === undefined || inside === undefined) return undefined;
  const [day] = datesIn(inside, language);
  const isDay = day?.date.length === 10 || isDayOnly(inside, language);
  return isDay ? { name, inside } : undefined;
}

/** Parts a place from the day after it: "Peru, 8 May". */
function withoutPlace(inside: string, language: string): { inside: string; place?: string } {
  const [, place = '', day = ''] = /^([^,،、\p{Nd}]+)[,،、]\s*(.+)$/u.exec(inside) ?? [];
  const isDay =
    datesIn(day, language).some(({ date }) => date.length === 10) || isDayOnly(day, language);
  return day && isDay && !joining.test(place) ? { inside: day, place: place.trim() } : { inside };
}
