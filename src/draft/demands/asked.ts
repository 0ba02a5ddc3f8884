import { datesIn, daysIn } from '../dates.js';
import { folded, has } from '../../statement/validation/written.js';
import { deeds } from '../languages/en-asking.js';
import { languageOf } from '../languages/languages.js';
import type { Language } from '../languages/language.js';
import { withoutAsides } from './asides.js';
import { isReader } from './reader-words.js';

/** The addressees and the asking verb of a sentence, in its own words. */
export interface Asked {
  addressees: string[];
  /** "must", "must not", "urge". */
  strength?: string;
  /** Whether it asks the reader of a letter. Its addressees are what it calls the reader, for texts that are no letters. */
  isYou?: boolean;
  /** Whether the text begins with the verb: "ask the court to" can be an item of a list. */
  isVerbFirst?: boolean;
}

/** Returns the addressees and the asking verb of a sentence. `undefined` if it asks nobody. */
export function askedIn(sentence: string, language: string): Asked | undefined {
  const text = withoutAsides(sentence);
  const known = languageOf(language);
  const you = known.asksYou?.exec(text);
  const isYou =
    you && (language.startsWith('en') || !known.asks.some((ask) => named(ask, text, known)));
  if (isYou) return { addressees: [], strength: verbOf(you.groups?.verb), isYou: true };
  const [first] = known.asks
    .flatMap((ask) => named(ask, text, known) ?? [])
    .sort((one, other) => one.at - other.at);
  if (first) {
    const { addressees, strength } = first;
    if (addressees.every(isReader)) return { addressees, strength, isYou: true };
    const [, second] = language.startsWith('en') ? (nextSubject.exec(text) ?? []) : [];
    if (second)
      addressees.push(...split(second, known).filter((name) => !addressees.includes(name)));
    // "We call on the army to leave, and we urge donors to help."
    const [, thai, rest = thai] = nextCall.exec(text.slice(first.at)) ?? [];
    const next = rest === undefined ? undefined : askedIn(rest, language);
    if (next && !next.isYou) addressees.push(...next.addressees);
    return { addressees, strength, isVerbFirst: text.startsWith(strength) };
  }
  const modal = known.modal && modalIn(text, known, known.modal, language);
  if (modal) return modal;
  return you ? { addressees: [], strength: verbOf(you.groups?.verb), isYou: true } : undefined;
}

/** Matches a second addressee after what the first is asked: "to visit the jail, and the service to keep its records". */
const nextSubject = new RegExp(
  `(?:ask|urge|call on|call upon|request) .{1,160} to .{1,160}[,;] and (?:(?:up)?on )?((?:the |all |\\p{Lu})[^,;:.]{2,60}?) to (?:${deeds})(?!\\p{L})`,
  'u',
);

/** Matches a second clause of those who sign. */
const nextCall =
  /\sและ\s?((?:เรา|พวกเรา)?(?:ขอ)?(?:เรียกร้องให้|เรียกร้องต่อ|ขอให้).+)$|[,;] (?:and|while|et|y|e|und|dan) ((?:we|nous|nosotr[oa]s|nós|wir|kami|(?:also )?(?:urge|call|ask)) .+)$/iu;

/** Returns whom a sentence names before or after a verb that asks. */
function named(pattern: RegExp, text: string, language: Language) {
  const { who = '', verb = '' } = matchIn(pattern, text)?.groups ?? {};
  const addressees = who ? split(who, language).filter((name) => has(folded(text), name)) : [];
  if (addressees.length === 0 || addressees.every((name) => language.things?.test(name)))
    return undefined;
  return { addressees, strength: verbOf(verb), at: text.indexOf(addressees[0]!) };
}

/** Returns the match of a pattern. In Thai, which has no spaces between words, `who` does not end inside a word. */
function matchIn(pattern: RegExp, text: string): RegExpExecArray | null {
  const match = pattern.exec(text);
  const who = match?.groups?.who;
  if (!who || !/\p{sc=Thai}/u.test(who)) return match;
  let found = match;
  let hidden = text;
  for (;;) {
    const { length } = found.groups!.who!;
    const start = hidden.indexOf(found.groups!.who!, found.index);
    const end = start + length;
    found.groups!.who = text.slice(start, end);
    const word = thaiWords.segment(text).containing(end);
    if (!word || word.index === end) return found;
    // "รัฐบา" goes on to the end of "รัฐบาล", and "หา" is no verb inside "บริหาร". But "ดำเนินการ" goes on after "ไทยดำ".
    const wordEnd = word.index + word.segment.length;
    const isInside = pattern.exec(`${hidden.slice(0, wordEnd)}ฯ`)?.groups?.who?.length === length;
    hidden = hidden.slice(0, word.index) + '_'.repeat(word.segment.length) + hidden.slice(wordEnd);
    const next = pattern.exec(hidden);
    const nextLength = next?.groups?.who?.length ?? 0;
    if (next?.index !== match.index || nextLength === 0) return found;
    if (!isInside && nextLength !== wordEnd - start) return found;
    found = next;
  }
}

const thaiWords = new Intl.Segmenter('th', { granularity: 'word' });

const verbOf = (verb = '') =>
  verb
    .replace(
      / (?:(?:of |from )?(?:you|your)|(?:wir )?(?:uns )?(?:von |an )?(?:Sie|Ihnen|euch|dich))$/,
      '',
    )
    .replace(/ (?:immediately|urgently|sofort|unverzüglich|endlich|segera)$/, '')
    .trim()
    .replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first);

/** Matches a negation in or right before such a verb. Those who "must not wait" are asked to act. */
const negation =
  /(?<!\p{L})(?:not|never|no longer|nicht|keine[nrms]?|tidak|não|no|ne|n['’])(?!\p{L})/iu;

/** Returns the subjects of the verbs such as "must". */
function modalIn(text: string, language: Language, modal: RegExp, tag: string): Asked | undefined {
  const every = new RegExp(modal.source, `${modal.flags.replace('g', '')}g`);
  let done = 0;
  let found: Asked | undefined;
  for (const match of text.matchAll(every)) {
    // After the first verb, the subject of the next verb is in another clause.
    const before = text.slice(done, match.index);
    const own = done > 0 ? nextClause.exec(before)?.groups?.rest : before;
    done = match.index + match[0].length;
    const after = text.slice(done);
    const isNegated = negation.test(text.slice(Math.max(0, match.index - 4), done));
    if (isPlan(after, language, tag) || language.noDemand?.test(isNegated ? ` not${after}` : after))
      continue;
    // "an assessment, which must cover the coast" asks nobody.
    const isRelative =
      own !== undefined &&
      ((language.relative?.test(own) ?? false) ||
        (/^\s*(?:$|[.,!?])/u.test(after) && (language.relativeEnd?.test(own) ?? false)));
    const subject = own && !isRelative ? subjectOf(own, language) : undefined;
    const addressees = subject
      ? split(subject, language).filter((name) => has(folded(text), name))
      : [];
    if (addressees.length > 0 && addressees.every(isReader))
      return { addressees, strength: verbOf(match[0]), isYou: true };
    if (addressees.length === 0 || addressees.every((name) => language.things?.test(name)))
      continue;
    if (found) found.addressees.push(...addressees);
    else found = { addressees, strength: verbOf(match[0]) };
  }
  return found;
}

/** Whether a day is right after the verb: "la maternité doit fermer le 31 décembre". */
function isPlan(after: string, { beforeDay }: Language, tag: string): boolean {
  if (!beforeDay) return false;
  const [verb] = new RegExp(`^ (?:\\p{L}+ )?(?:${beforeDay}) (?=\\d)`, 'u').exec(after) ?? [];
  return (
    verb !== undefined &&
    [...datesIn(after, tag), ...daysIn(after, tag)].some(({ start }) => start === verb.length)
  );
}

const nextClause =
  /[,;] (?:and|but|while|et|mais|y|pero|e|mas|und|aber|dan|tetapi) (?<rest>(?!.*[,;] (?:and|but|while|et|mais|y|pero|e|mas|und|aber|dan|tetapi) ).+)$/u;

/** Matches words that cannot be part of an addressee's name. */
const clause =
  /(?<![\p{L}])(?:we|nous|wir|kami|is|are|was|were|has|have|had|will|would|who|whose|why|whether|if|because|but|est|sont|qui|es|son|está|están|é|são|ist|sind|wer|wird|werden|adalah)(?![\p{L}])/iu;

/** Matches a subject with a clause about it. After "we say that", a noun or an article follows. */
const relative =
  /^((?:[Tt]he |[Aa]ll |\p{Lu})[^,]{2,50}?) (?:that|who) (?!(?:the|an?|all|every|each|any|no|both|our|their|its|his|her|this|these|those|they|it|he|she|you|we|\p{Lu}\p{L}*|\p{L}+s)(?!\p{L}))\p{Ll}+ .+$/u;

/** Returns the subject of a clause that ends where the verb begins. */
function subjectOf(before: string, language: Language): string | undefined {
  let subject = before.trim().replace(/^["“«„*\d.)(]+\s*/u, '');
  // "Buyers that use cobalt" are buyers.
  subject = subject.replace(relative, '$1');
  // "We insist that the army", "For this, the army".
  const that = /^.*(?:(?<![\p{L}])(?:that|que|qu['’]|dass|bahwa)\s+|[:;–—]\s+)(?=\S)/u.exec(
    subject,
  );
  if (that) subject = subject.slice(that[0].length);
  for (let times = 0; times < 2 && language.opening; times++)
    subject = subject.replace(language.opening, '');
  // "The agency, an office of the state, must"
  if (/^[^,]+,[^,]+,$/u.test(subject)) subject = subject.replace(/,.*$/u, '');
  subject = subject
    .replace(
      /,\s*(?:which|who|including|such as|especially|qui|que|including|der|die|das|yang|qual)\b.*$/u,
      '',
    )
    .replace(
      /,?\s+(?:therefore|also|now|urgently|immediately|finally|donc|también|também|juga)$/u,
      '',
    )
    .replace(
      /^(?:[Aa]nd|[Bb]ut|[Tt]herefore|[Ff]inally|[Aa]lso|[Ee]t|[Yy]|[Ee]|[Uu]nd|[Dd]an|[Aa]ber|[Mm]ais|[Pp]ero)\s+/u,
      '',
    )
    .replace(/\s+n(?:e|['’])$/u, '')
    .replace(/,$/, '')
    .trim();
  if (!subject || subject.length > 100 || clause.test(subject)) return undefined;
  return subject;
}

const andName =
  / (?:and|et|y|e|und|dan) (?=(?:(?:the|la|le|les|el|los|las|os?|as?|die|der|das) )?\p{Lu})/u;

/** "The Union and ECOWAS" are two, and so are "Komnas HAM dan Ombudsman". */
const andAcronym =
  / (?:and|et|y|e|und|dan) (?=(?:the |la |el |l['’])?\p{Lu}{2,8}$)|(?<=\p{Ll} \p{Lu}{3,8}) (?:and|et|y|e|und|dan) (?=\p{Lu})/u;

/** "The African Union and neighbouring states" are two, and "the Ministry of Health and social affairs" is one. */
const andMany = /(?<=^(?:the |all )?\p{Lu}(?:(?! (?:of|for) ).)+) and (?=\p{Ll}[\p{Ll} -]*s$)/u;

/** "Chad, Sudan and Libya" are three, but "the Ministry of Law, Justice and Order" is one. */
const isListOfNames = ([first = '', rest = '']: string[]) =>
  andName.test(rest) && !/ (?:of|for|de|du|des|del|da|do|für|der|des|von) /u.test(first);

/** Divides a phrase into its names: "Governments, donors, and agencies" are three. */
export function split(phrase: string, language: Language): string[] {
  const [main = phrase] = phrase.split(
    /,? (?:including|such as|(?:and )?(?:especially|particularly|notably|in particular)|notamment|en particulier|incluyendo|en particular|em particular|insbesondere|besonders|termasuk|khususnya)\b| yang (?!berw)(?=\p{Ll})|, (?:which|who|whose|where|as well as those|dont|cuy[oa]|yang)\b/u,
  );
  const parts = main.split(/,\s*(?:(?:and|or|et|y|e|und|dan)\s+)?|،\s*/u);
  const isList = parts.length > 2 || (parts.length === 2 && isListOfNames(parts));
  const names = (isList ? parts : [main])
    .flatMap((part) => part.split(isList && part === parts.at(-1) ? andName : /(?!)/u))
    .flatMap((part) => part.split(language.andThe ?? /(?!)/u))
    .flatMap((part) => part.split(andAcronym))
    .flatMap((part) => part.split(andMany))
    .map((part) => bare(part, language))
    .filter(Boolean);
  return names.every((name) => isAddressee(name, language)) ? names : [];
}

/** Returns a name without articles and punctuation around it. */
function bare(name: string, language: Language): string {
  let text = name.trim().replace(/^[\s–—•*"“«(-]+|[\s–—,:;"”»-]+$/gu, '');
  for (let times = 0; times < 2 && language.articles; times++)
    text = text.replace(language.articles, '');
  return text
    .trim()
    .replace(/ (?:não|no|ne|nicht|tidak|not|jamais|nunca)$/u, '')
    .replace(/^(?:The|All|Both) /, (first) => first.toLowerCase());
}

function isAddressee(name: string, { nobody }: Language): boolean {
  // A single Chinese character can be a name: "国".
  if ((name.length < 2 && !/\p{sc=Han}/u.test(name)) || name.length > 90 || !/\p{L}/u.test(name))
    return false;
  // "A promise must be kept" asks nobody.
  if (/^(?:[Aa]n?|[Uu]ne?|[Uu]na?|[Uu]ma?|[Ee]ine?) \p{L}/u.test(name)) return false;
  if (
    /^(?:that|of |from |d['’]|de |kepada$)| of (?:their|its|his|her|our|your) /u.test(name) ||
    nobody?.test(name) ||
    clause.test(name)
  )
    return false;
  if (/(?<![\p{L}])(?:of|to|for|and|or|the|de|du|des|et|und|y|e|que|we|they|it)$/iu.test(name))
    return false;
  return (
    !/\d[\d.,]* [\p{Ll}\p{Lo}]|(?<![\p{L}\d-])\d/u.test(name) && name.split(/\s+/).length <= 12
  );
}
