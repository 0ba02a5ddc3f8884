import { says } from '../languages/languages.js';
import type { Block } from './blocks.js';
import { legalForms } from './legal-forms.js';
import { unwrapped } from './rich.js';

/** Matches the mark of a note after a sentence: "years.1", "years.[2]", "years.³". */
const noteMark =
  /(?<=[.!?።।။。؟…]["”’»)\]]*)(?:\s?\[[^\]]{1,8}\]|[¹²³⁰⁴-⁹]{1,3}|(?<=\p{L}{2}[.!?…]["”’»)\]]*)\d{1,2})$/u;

/** Matches the end of a sentence, with a closing quotation mark. */
const ending = /[.!?।။。؟…!?]["”’»)\]]*$/u;

/** Matches a full stop that is part of a name: "Inc.", "e. V.", "S. A.", "J." */
const nameEnding = new RegExp(
  `(?:(?<!\\p{L})(?:${legalForms}|Assn|Assoc|Bros|Jr|Sr|St|Dr|Yth|Ph\\.\\s?D|M\\.\\s?D|a\\.\\s?D|etc|Org|Intl)|(?<!\\p{L})\\p{Lu})\\.["”’»)]*$`,
  'u',
);

const cased = /[\p{Lu}\p{Ll}]/u;
const unspaced = /[\p{sc=Thai}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Khmr}\p{sc=Lao}]/u;

/** Whether a text is in a script without spaces between words. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);

export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Returns a text without the colon or the dash at its end. */
export const withoutColon = (text: string): string =>
  text.replace(/\s*[:：](?:\s*[–—-])?$|\s*[–—]$|\s-$/u, '');

export const withoutNoteMark = (text: string): string => text.replace(noteMark, '');

/** Whether a text ends like a sentence, perhaps with the mark of a note. */
export function endsSentence(text: string): boolean {
  const unmarked = withoutNoteMark(text);
  return ending.test(unmarked) && !nameEnding.test(unmarked);
}

/** Returns the number of words that begin with a small letter. */
function smallWords(words: string[]): number {
  return (
    words.slice(1).filter((word) => /^[^\p{L}]*\p{Ll}/u.test(word)).length /
    Math.max(1, words.length - 1)
  );
}

/** Whether a text consists of sentences. Names, titles and addresses do not. */
export function isProse(text: string): boolean {
  const line = text.replace(/\s+/g, ' ').trim();
  const words = wordsOf(line);
  if (isUnspaced(line)) {
    if (/[。။]["”」』]?$/u.test(line)) return line.length > 12;
    return line.length > 90 || (words.length > 14 && /[။。]/u.test(line));
  }
  if (!cased.test(line)) return (endsSentence(line) && words.length > 3) || words.length > 25;
  const inside = /[.!?]["”’»)]*\s+["“«]?\p{Lu}\p{Ll}+(?:\s+\p{Ll}+){2}/u.test(line);
  if (endsSentence(line)) return words.length > 3 && smallWords(words) > 0.34;
  return (
    words.length > 30 ||
    (inside && words.length > 12) ||
    (words.length > 16 && smallWords(words) > 0.62)
  );
}

/** Words that begin a sentence in Thai, which has no full stops. */
export const thaiOpenings =
  '(?:นอกจากนี้|นอกจากนั้น|ดังนั้น|ด้วยเหตุนี้|ด้วยเหตุนั้น|ทั้งนี้|พร้อมกันนี้|ในขณะเดียวกัน|อย่างไรก็ตาม|สุดท้ายนี้|ท้ายที่สุด|เพราะฉะนั้น|อนึ่ง)';
const thaiSentence = new RegExp(
  `^(?:${thaiOpenings}|(?:พวก)?เรา(?:จึง|ยัง|ก็)?\\s?(?:ขอ|จะ|ไม่|ได้|เชื่อ|ต้องการ|เป็น|มี|คือ|เห็น|หวัง|พร้อม|รู้|ทราบ|เข้าใจ))`,
  'u',
);

/** Whether a line begins as a sentence of Thai does. A name can begin with "we", too, and is shorter. */
export const opensThaiSentence = (text: string): boolean =>
  text.length > 30 && thaiSentence.test(text);

/** Whether all letters of a text are capitals. An acronym alone does not count. */
export const isCapitals = (text: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(text) &&
  !/[\p{Ll}\p{Lo}]/u.test(text) &&
  !/^\P{L}*\p{Lu}{2,5}\P{L}*$/u.test(text);

/** Returns a text in capitals with a capital at the start of each word alone. */
export const capitalized = (text: string): string =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());

/** Whether a line is navigation of a site, as copied from a web page: "Home | News | Contact", "Home › Statements". */
export const isPathOfPages = (text: string): boolean =>
  text.split(/\s*[|›»>]\s*/u).filter(Boolean).length > 1 &&
  /^(?:home(?:page)?|accueil|inicio|início|startseite|beranda|الرئيسية|ホーム)\s*[|›»>]/iu.test(
    text.trim(),
  );

/** The text of a block in one line. */
export const lineOf = (block: Block): string => unwrapped(block.rich).text;

/** Normalizes a label for comparison. Removes its colon, its count and the signs around it. */
export const labelText = (text: string): string =>
  text
    .replace(/\s*[([]\s*(?:\d+|as (?:of|at).*?)\s*[)\]]\s*(?=[:：]?$)/u, '')
    .replace(/^[\s*#–—•-]+|[\s*–—-]+$/gu, '')
    .replace(/^[（(]([^（）()]+)[）)]$/u, '$1')
    .replace(/^[【［〔]([^】］〕]+)[】］〕]\s*(?:（[^（）]*）)?/u, '$1')
    .replace(/\s*[:：]\s*[–—-]*$/u, '')
    .trim();

/** Whether a block is short enough to be a label or a heading. */
export function canBeLabel(block: Block): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph') return false;
  const { text } = block.rich;
  return !text.includes('\n') && wordsOf(text).length <= 16 && text.length <= 140;
}

/** Whether a line above a list can be its label. */
export const canBeListLabel = (text: string): boolean =>
  wordsOf(text).length <= 6 && text.length <= 60 && !/[,\p{Nd}]/u.test(text) && !endsSentence(text);

/** Returns the kinds of signatories that a label names. What is in brackets counts if nothing else does. */
function kindsOfLabel(text: string, language: string): ('organization' | 'person')[] {
  const label = labelText(text);
  if (wordsOf(label).length > 9) return [];
  const kindsIn = (part: string) => [
    ...(says(part, language, ({ individuals }) => individuals) ? ['person' as const] : []),
    ...(says(part, language, ({ organizations }) => organizations)
      ? ['organization' as const]
      : []),
  ];
  const outside = kindsIn(label.replace(/\s*[(（][^()（）]*[)）]/gu, ''));
  return outside.length > 0 ? outside : kindsIn(label);
}

/** Whether a label names organizations, persons or both. */
export const isKindLabel = (text: string, language: string): boolean =>
  kindsOfLabel(text, language).length > 0;

/** Returns the kind of signatories that a label names: organizations or persons, but not both. */
export function kindOfLabel(text: string, language: string): 'organization' | 'person' | undefined {
  const [kind, other] = kindsOfLabel(text, language);
  return other ? undefined : kind;
}

export const isClosing = (text: string, language: string): boolean =>
  says(text.trim(), language, ({ closing }) => closing);

export const isNotesLabel = (text: string, language: string): boolean =>
  says(labelText(text), language, ({ notes }) => notes);

/** Whether a line is under a picture: "Photo: Ada Osu". */
export const isCaption = (text: string, language: string): boolean =>
  !text.includes('\n') && says(text.trim(), language, ({ captions }) => captions);

/** Matches a line over what an organization says of itself. "About Face" can be a name. */
const aboutSender =
  /^(?:About|À propos (?:de|du)|Sobre|Acerca de|Über|Tentang) (?:\p{Lu}|the |la |el |l['’]|o |a |die |das |den )[^.:;!?\p{Nd}]{6,90}$/u;

/** Matches a label, and the telephone or the mail address of a person after it. */
const contact =
  /^[^:：.]{2,60}[:：]\s*\S.*(?:\S@\S|\+\p{Nd}[\p{Nd} ()./-]{6,}|(?<![\p{Nd}.,])\(?0\p{Nd}[\p{Nd} ()./-]{5,}\p{Nd})/u;

export const isClosingNotesLabel = (text: string, language: string): boolean =>
  (contact.test(text.trim()) && text.length < 200) ||
  (aboutSender.test(text.trim()) && wordsOf(text).length > 2) ||
  says(
    text.trim().replace(/^[*【［〔]+|[*】］〕]+$/g, ''),
    language,
    ({ closingNotes }) => closingNotes,
  );
