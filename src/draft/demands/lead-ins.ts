import { has, folded } from '../../statement/validation/written.js';
import { primary } from '../../utils/language-tag.js';
import { deeds } from '../languages/en-asking.js';
import { languageOf } from '../languages/languages.js';
import { endsSentence, labelText, withoutColon } from '../tree/kinds-of-text.js';
import { withoutAsides } from './asides.js';
import { type Asked, askedIn, split } from './asked.js';

/** Matches a verb that asks, at the end of a label: "The undersigned urge". */
const asking = new RegExp(
  `(?<!\\p{L})(?:${[
    'urges?|demands?|asks?|calls?(?: (?:up)?on| for)?|requests?|recommends?|appeals?(?: to| for)?',
    'exigimos|pedimos|instamos|solicitamos|demandamos|reclamamos|exhortamos|exigen|piden|instan|solicitan|demandan|exhortan',
    'reivindicamos|exortamos|conclamamos|cobramos|requeremos|exigem|pedem|cobram|solicitam|reivindicam',
    'demandons|exigeons|réclamons|appelons|exhortons|invitons|demandent|exigent|réclament|appellent|exhortent|invitent',
    'fordern|fordert|verlangen|erwarten|bitten|tuntut|mendesak|menuntut|meminta|menyerukan',
  ].join('|')})$`,
  'iu',
);

/** Whether a label ends with such a verb: "POR LO ANTERIOR EXIGIMOS:". */
export const endsAsking = (text: string): boolean => asking.test(labelText(text));

/** Returns the addressees in a line above a list: "To the government:", "To donors". */
export function askedByLabel(text: string, language: string): Asked | undefined {
  const known = languageOf(language);
  const { who } = known.to?.exec(text.trim())?.groups ?? {};
  if (!who) return undefined;
  const addressees = split(who, known);
  return addressees.length > 0 ? { addressees } : undefined;
}

export const lowerFirst = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll}+ )/u, (first) => first.toLowerCase());

/** Returns whom a lead-in asks. In "We call on the army:", the items begin with "to". */
export function askedByLeadIn(text: string, language: string): Asked | undefined {
  const bare = withoutColon(text);
  // "Appelons les gouvernements à :" has its verb first.
  const first = askedIn(lowerFirst(text), language);
  return (
    askedIn(text, language) ??
    (first?.isVerbFirst ? first : undefined) ??
    askedByLabel(bare, language) ??
    (endsSentence(text)
      ? undefined
      : (goesOn[primary(language)] ?? [])
          .map((words) => askedIn(`${bare}${words}`, language))
          .find(Boolean))
  );
}

/** How the items below a lead-in can go on: "We call on the army:" is over "to open the bridge". */
const goesOn: Record<string, string[] | undefined> = {
  en: [' to'],
  fr: [' à', ' de :', ' que '],
  es: [' que', ' a que'],
  pt: [' que', ' a'],
  de: [' auf', ', dass'],
  id: [' untuk'],
};

/** Returns the addressees in a line under a lead-in that names nobody: "The army" under "We call on:". */
export function askedUnder(leadIn: string, text: string, language: string): Asked | undefined {
  const call = withoutColon(leadIn);
  // "Le gouvernement à :" goes on after "Nous appelons :".
  const name = withoutColon(text).replace(/^\p{Lu}(?=\p{Ll}{0,2}[ '’])/u, (first) =>
    first.toLowerCase(),
  );
  if (!call || call === leadIn || name.length > 90) return undefined;
  const asked = askedIn(`${call} ${name}${language.startsWith('en') ? ' to' : ':'}`, language);
  return asked && !asked.isYou && asked.addressees.every((each) => has(folded(name), each))
    ? asked
    : undefined;
}

/** Returns the addressees that a line alone names, as over a list: "The World Bank", "Donors:". */
export function askedByName(line: string, language: string): Asked | undefined {
  const addressees = split(labelText(line), languageOf(language));
  return addressees.length > 0 ? { addressees } : undefined;
}

/** Whether a line says that it names those who can be asked. */
export const namesActor = (line: string, language: string): boolean =>
  (languageOf(language).actors?.test(labelText(line)) ?? false) &&
  askedByName(line, language) !== undefined;

/** Matches "and" at the start of a line. */
const and = /^(?:and|et|y|e|und|dan) (?=\S)/u;

/** Returns whom a line asks that goes on after a lead-in and its items: "and on the army" after "We call on the council". */
export function askedAlso(leadIn: string, text: string, language: string): Asked | undefined {
  if (!and.test(text)) return undefined;
  const { strength = '' } = askedByLeadIn(leadIn, language) ?? {};
  const rest = text.replace(and, '');
  const [first = ''] = rest.split(' ');
  const verb = strength.endsWith(` ${first}`) ? strength.slice(0, -first.length - 1) : strength;
  const asked = verb ? askedByLeadIn(`${verb} ${withoutColon(rest)}:`, language) : undefined;
  return asked && !asked.isYou ? { ...asked, strength } : undefined;
}

/** Matches "invite the rapporteur to", which the reader does. "Press Council to" names an addressee. */
const deed = new RegExp(`^(?:${deeds}) \\p{Ll}`, 'u');

/** Matches a word that counts the items: "First,". */
const ordinal =
  /^(?:First|Second|Third|Fourth|Fifth|Finally|Premièrement|Deuxièmement|Troisièmement|Enfin|Primero|Segundo|Tercero|Primeiro|Terceiro|Erstens|Zweitens|Drittens|Pertama|Kedua|Ketiga|Keempat|Kelima|Keenam|Terakhir)[,:]\s+/iu;

/** Returns the addressees of an item that names them first: "the army to open the bridge". */
export function askedByItem(item: string, language: string): Asked | undefined {
  const known = languageOf(language);
  const text = item.replace(ordinal, '');
  // "To the government: open the bridge."
  const [, label] = /^([^:：.]{2,90}?)\s?[:：]\s*\S/u.exec(text) ?? [];
  const labelled = label === undefined ? undefined : askedByLabel(label, language);
  if (labelled) return labelled;
  if (
    language.startsWith('en') &&
    deed.test(text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))
  )
    return undefined;
  const own: Record<string, RegExp> = {
    en: /^(?<who>(?:[Tt]he |[Aa]ll |[Bb]oth |\p{Lu}|[Dd]onors|[Gg]overnments|[Pp]arties).{2,90}?),? to (?!(?:the|an?|all|its|their|this|these|those|our)\b)(?=\p{Ll})/u,
    fr: /^(?:[Qq]u(?:e |['’])(?:la |les? |l['’])?(?<third>[^,:]{2,60}?) (?=(?:\p{Ll}+(?:e|ent)|soit|soient|ait|aient)(?!\p{L}))|(?:[Aàà]ux? |[Àà] la |[Àà] l['’]|[Ll][ea]s? |l['’])(?<who>.{2,90}?),? (?:de |d['’]|à )(?=\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))|(?:[Aa]ux? |[Àà] la |[Àà] l['’])(?<other>[^,:]{2,90}?)\s?[,:] |(?:[Dd]u |[Dd]es |[Dd]e la |[Dd]e l['’])(?<from>[^,:]{2,60}?), (?:l[ea]s? |l['’]|une? |que |qu['’]))/u,
    es: /^(?:[Aa]l |[Aa] l[oa]s |[Aa] la |[Aa] )(?<who>[^,:]{2,90}?)(?:,? (?:que|a) (?=\p{Ll})|[,:] )|^[Qq]ue (?:el |la |los |las )(?<other>[^,:]{2,60}?) (?=(?!de(?:l|sde)?\b|la\b|para\b)\p{Ll}+(?:e|en|a|an)(?!\p{L}))|^(?:[Dd]el |[Dd]e la |[Dd]e l[ao]s )(?<from>[^,:]{2,60}?), (?:el|l[ao]s?|una?|que) /u,
    pt: /^(?:[Aa]os? |[Àà]s? |[Aa] (?=[^,:]+[,:] (?:que|\p{Ll}+[aei]r)(?!\p{L})))(?<who>[^,:]{2,90}?)(?:,? (?:que|a) (?=\p{Ll})|[,:] )|,? pel[oa]s? (?!Const|Lei)(?<third>\p{Lu}[^,;:]{2,60}?)[.;,]?$|^[Qq]ue (?:os? |as? )(?<other>[^,:]{2,60}?) (?=(?!d[aeo]s?\b|para\b|n[ao]s?\b)\p{Ll}+(?:e|em|a|am)(?!\p{L}))|^[Dd][aeo]s? (?<from>[^,:]{2,60}?), (?:[ao]s?|uma?|que) /u,
    id: /^(?<who>\p{Lu}.{1,59}?) (?:untuk |agar |(?=segera |me\p{L}{4}|ber\p{L}{4}))/u,
    ja: /^(?<who>[^、。]{1,40}?)は、?[^。]*(?:こと|よう)。?$/u,
    my: /^(?<who>[^။]{2,60}?)(?:သည်|အနေဖြင့်|အား|က(?=\s)|မှ(?=\s))\s?[^။]*ရန်။?$/u,
    de: /^(?:[Vv]om|[Vv]on den|[Vv]on der|[Vv]on) (?<who>[^:,]{2,60})[:,]/u,
  };
  const {
    who,
    third,
    from,
    other = who ?? third ?? from,
  } = own[primary(language)]?.exec(text)?.groups ?? {};
  const addressees = other ? split(other, known).filter((name) => has(folded(text), name)) : [];
  return addressees.length > 0 ? { addressees } : undefined;
}

/** Whether a line introduces demands, with any addressee. */
export const isDemandsLabel = (text: string, language: string): boolean =>
  (languageOf(language).demands?.test(withoutAsides(labelText(text))) ?? false) ||
  (/[:：]$/u.test(text) && endsAsking(text));

/** Whether a text asks for something, or leads into demands. */
export const asksIn = (text: string, language: string): boolean =>
  askedIn(text, language) !== undefined || isDemandsLabel(text, language);

/** Verbs that ask in the passive voice, or with a subject that nobody is: "It is urged to", "se pide que". */
const impersonal = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:is|are|be) (?:\\p{L}+ly )?(?:urged|asked|requested|called (?:up)?on|called for|demanded|recommended|implored|exhorted)(?: to| that|[:,–—]|$)',
    '(?:il )?est (?:donc |instamment )?(?:demandé|exigé|recommandé|réclamé)',
    'se (?:les? )?(?:pide|exige|solicita|insta|demanda|reclama|ruega|exhorta|requiere|recomienda)n?',
    '(?:pede|exige|solicita|demanda|reivindica|requer|recomenda)m?-se',
    '(?:es )?(?:wird|werden) (?:\\p{L}+ ){0,3}(?:gefordert|verlangt|gebeten|aufgefordert|empfohlen)',
    '(?:diminta|didesak|dituntut|diimbau|dihimbau|dimohon)',
    'our (?:organi[sz]ations|groups|associations|unions|networks|coalition|members) (?:\\p{L}+ly )?(?:calls? for|demands?|requests?|recommends?|urges?|asks?)',
    '(?:nos (?:organisations|associations|collectifs|syndicats) (?:demand|exig|réclam|recommand)ent|nuestras (?:organizaciones|asociaciones) (?:pid|exig|solicit|demand|reclam|recomiend)[ae]n)',
    '(?:nossas (?:organizações|entidades|associações) (?:ped|exig|solicit|recomend|reivindic)[ae]m|unsere (?:organisationen|verbände|vereine) (?:fordern|verlangen|empfehlen))',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Whether a sentence has such a verb. Whom it asks does not matter. */
export const asksWithoutName = (text: string): boolean => impersonal.test(withoutAsides(text));
