import { datesIn, daysIn } from '../dates.js';
import { folded, has } from '../../statement/validation/written.js';
import { languageOf } from '../languages/languages.js';
import { primary } from '../../utils/language-tag.js';
import type { Language } from '../languages/language.js';
import { labelText } from '../tree/kinds-of-text.js';

/** The addressees and the asking verb of a sentence, in its own words. */
export interface Asked {
  addressees: string[];
  /** "must", "must not", "urge". */
  strength?: string;
  /** Whether it asks the reader of a letter. */
  isYou?: boolean;
  /** Whether the text begins with the verb: "ask the court to" can be an item of a list. */
  isVerbFirst?: boolean;
}

/** Returns the addressees and the asking verb of a sentence. `undefined` if it asks nobody. */
export function askedIn(text: string, language: string): Asked | undefined {
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
    if (addressees.every((name) => honorific.test(name)))
      return { addressees: [], strength, isYou: true };
    return { addressees, strength, isVerbFirst: text.startsWith(strength) };
  }
  const modal = known.modal && modalIn(text, known, known.modal, language);
  if (modal) return modal;
  return you ? { addressees: [], strength: verbOf(you.groups?.verb), isYou: true } : undefined;
}

/** What a letter calls its reader, and those for whom the reader acts. */
const honorific =
  /^(?:your|votre|vos|sus?|vuestra|vossas?|euer|eure|ihre?) (?:excellenc|honou?r|holiness|majesty|eminence|excelenci|excelênci|exzellenz|éminence|altesse|sainteté|(?:governments?|gouvernements?|gobiernos?|governos?|regierung(?:en)?|delegations?|délégations?|delegación|delegação|delegation|mission|ministry|offices?|country|institutions?|universit(?:y|ies)|company|committee|council)$)|^貴(?:殿|職|[^、。]{0,6}(?:社|省|庁|局|会|団体|大学|学|法人|行|市|県|国|府|所|店|組合))$/iu;

/** Returns whom a sentence names before or after a verb that asks. */
function named(pattern: RegExp, text: string, language: Language) {
  const { who = '', verb = '' } = pattern.exec(text)?.groups ?? {};
  const addressees = who ? split(who, language).filter((name) => has(folded(text), name)) : [];
  if (addressees.length === 0 || addressees.every((name) => language.things?.test(name)))
    return undefined;
  return { addressees, strength: verbOf(verb), at: text.indexOf(addressees[0]!) };
}

const verbOf = (verb = '') =>
  verb
    .replace(/ (?:you|your)$/, '')
    .replace(/ (?:immediately|urgently|sofort|unverzüglich|endlich|segera)$/, '')
    .trim()
    .replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first);

/** Returns the subject of the first verb such as "must". */
function modalIn(text: string, language: Language, modal: RegExp, tag: string): Asked | undefined {
  const every = new RegExp(modal.source, `${modal.flags.replace('g', '')}g`);
  let done = 0;
  for (const match of text.matchAll(every)) {
    // After the first verb, the subject of the next verb is in another clause.
    const before = text.slice(done, match.index);
    const own = done > 0 ? nextClause.exec(before)?.groups?.rest : before;
    done = match.index + match[0].length;
    if (isPlan(text.slice(done), tag)) continue;
    const subject = own && subjectOf(own, language);
    const addressees = subject
      ? split(subject, language).filter((name) => has(folded(text), name))
      : [];
    if (addressees.length > 0 && addressees.every((name) => honorific.test(name)))
      return { addressees: [], strength: verbOf(match[0]), isYou: true };
    if (addressees.length > 0 && !addressees.every((name) => language.things?.test(name)))
      return { addressees, strength: verbOf(match[0]) };
  }
  return undefined;
}

/** Whether a day is right after the verb: "la maternité doit fermer le 31 décembre". English has "is to" for plans. */
function isPlan(after: string, language: string): boolean {
  if (language.startsWith('en')) return false;
  const [verb] = /^ (?:\p{L}+ )?(?:le|el|em|no dia|am|pada|pada tanggal) (?=\d)/u.exec(after) ?? [];
  return (
    verb !== undefined &&
    [...datesIn(after, language), ...daysIn(after, language)].some(
      ({ start }) => start === verb.length,
    )
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

/** Divides a phrase into its names: "Governments, donors, and agencies" are three. */
function split(phrase: string, language: Language): string[] {
  const [main = phrase] = phrase.split(
    /,? (?:including|such as|especially|notamment|incluyendo|insbesondere|termasuk)\b|, (?:which|who|whose|where|as well as those|dont|cuy[oa]|yang)\b/u,
  );
  const parts = main.split(/,\s*(?:(?:and|or|et|y|e|und|dan)\s+)?|،\s*/u);
  const names = (parts.length > 2 ? parts : main.split(language.andThe ?? /(?!)/u))
    .map((part) => bare(part, language))
    .filter(Boolean);
  return names.every((name) => isAddressee(name, language)) ? names : [];
}

/** Returns a name without articles and punctuation around it. */
function bare(name: string, language: Language): string {
  let text = name.trim().replace(/^[\s–—•*"“«(-]+|[\s–—,:;"”»-]+$/gu, '');
  for (let times = 0; times < 2 && language.articles; times++)
    text = text.replace(language.articles, '');
  return text.trim().replace(/^(?:The|All|Both) /, (first) => first.toLowerCase());
}

function isAddressee(name: string, { nobody }: Language): boolean {
  // A single Chinese character can be a name: "国".
  if ((name.length < 2 && !/\p{sc=Han}/u.test(name)) || name.length > 90 || !/\p{L}/u.test(name))
    return false;
  // "A promise must be kept" asks nobody.
  if (/^(?:[Aa]n?|[Uu]ne?|[Uu]na?|[Uu]ma?|[Ee]ine?) \p{L}/u.test(name)) return false;
  if (
    /^(?:that|of |from |d['’]|de |kepada$)/u.test(name) ||
    nobody?.test(name) ||
    clause.test(name)
  )
    return false;
  if (/(?<![\p{L}])(?:of|to|for|and|or|the|de|du|des|et|und|y|e|que|we|they|it)$/iu.test(name))
    return false;
  return !/\d[\d.,]* [\p{Ll}\p{Lo}]|^\d/u.test(name) && name.split(/\s+/).length <= 12;
}

/** Returns the addressees in a line above a list: "To the government:", "To donors". */
export function askedByLabel(text: string, language: string): Asked | undefined {
  const known = languageOf(language);
  const { who } = known.to?.exec(text.trim())?.groups ?? {};
  if (!who) return undefined;
  const addressees = split(who, known);
  return addressees.length > 0 ? { addressees } : undefined;
}

/** Returns whom a lead-in asks. In "We call on the army:", the items begin with "to". */
export function askedByLeadIn(text: string, language: string): Asked | undefined {
  const bare = text.replace(/\s*[:：]$/u, '');
  return (
    askedIn(text, language) ??
    askedByLabel(bare, language) ??
    (bare !== text && language.startsWith('en') ? askedIn(`${bare} to`, language) : undefined)
  );
}

/** Returns the addressees in a line under a lead-in that names nobody: "The army" under "We call on:". */
export function askedUnder(leadIn: string, text: string, language: string): Asked | undefined {
  const [, call] = /^(.+?)\s*[:：]$/u.exec(leadIn) ?? [];
  const name = text.replace(/\s*[:：]$/u, '');
  if (!call || name.length > 90) return undefined;
  const asked = askedIn(`${call} ${name}${language.startsWith('en') ? ' to' : ':'}`, language);
  return asked && !asked.isYou && asked.addressees.every((each) => has(folded(name), each))
    ? asked
    : undefined;
}

/** Returns the addressees of an item that names them first: "the army to open the bridge". */
export function askedByItem(text: string, language: string): Asked | undefined {
  const known = languageOf(language);
  // "To the government: open the bridge."
  const [, label] = /^([^:：.]{2,90}?)\s?[:：]\s*\S/u.exec(text) ?? [];
  const labelled = label === undefined ? undefined : askedByLabel(label, language);
  if (labelled) return labelled;
  const own: Record<string, RegExp> = {
    en: /^(?<who>(?:[Tt]he |[Aa]ll |[Bb]oth |\p{Lu}|[Dd]onors|[Gg]overnments|[Pp]arties).{2,90}?),? to (?!(?:the|an?|all|its|their|this|these|those|our)\b)(?=\p{Ll})/u,
    fr: /^(?:[Qq]u(?:e |['’])(?:la |les? |l['’])?(?<third>[^,:]{2,60}?) (?=(?:\p{Ll}+(?:e|ent)|soit|soient|ait|aient)(?!\p{L}))|(?:[Aàà]ux? |[Àà] la |[Àà] l['’]|[Ll][ea]s? |l['’])(?<who>.{2,90}?),? (?:de |d['’]|à )(?=\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))|(?:[Aa]ux? |[Àà] la |[Àà] l['’])(?<other>[^,:]{2,90}?)\s?[,:] )/u,
    es: /^(?:[Aa]l |[Aa] l[oa]s |[Aa] la |[Aa] )(?<who>[^,:]{2,90}?)(?:,? (?:que|a) (?=\p{Ll})|[,:] )|^[Qq]ue (?:el |la |los |las )(?<other>[^,:]{2,60}?) (?=(?!de(?:l|sde)?\b|la\b|para\b)\p{Ll}+(?:e|en|a|an)(?!\p{L}))/u,
    pt: /^(?:[Aa]os? |[Àà]s? |[Aa] (?=[^,:]+[,:] (?:que|\p{Ll}+[aei]r)(?!\p{L})))(?<who>[^,:]{2,90}?)(?:,? (?:que|a) (?=\p{Ll})|[,:] )|, pel[oa]s? (?<third>\p{Lu}[^,;:]{2,60}?)[.;]?$|^[Qq]ue (?:os? |as? )(?<other>[^,:]{2,60}?) (?=(?!d[aeo]s?\b|para\b|n[ao]s?\b)\p{Ll}+(?:e|em|a|am)(?!\p{L}))/u,
    id: /^(?<who>\p{Lu}.{1,59}?) (?:untuk |agar |(?=segera |me\p{L}{4}|ber\p{L}{4}))/u,
    ja: /^(?<who>[^、。]{1,40}?)は、?[^。]*(?:こと|よう)。?$/u,
    my: /^(?<who>[^။]{2,60}?)(?:သည်|အနေဖြင့်|အား|က(?=\s)|မှ(?=\s))\s?[^။]*ရန်။?$/u,
    de: /^(?:vom|von den|von der|von) (?<who>[^:,]{2,60})[:,]/u,
  };
  const { who, third, other = who ?? third } = own[primary(language)]?.exec(text)?.groups ?? {};
  const addressees = other ? split(other, known).filter((name) => has(folded(text), name)) : [];
  return addressees.length > 0 ? { addressees } : undefined;
}

/** Whether a line introduces demands, with any addressee. */
export const isDemandsLabel = (text: string, language: string): boolean =>
  languageOf(language).demands?.test(labelText(text)) ?? false;

/** Whether a text asks for something, or leads into demands. */
export const asksIn = (text: string, language: string): boolean =>
  askedIn(text, language) !== undefined || isDemandsLabel(text, language);
