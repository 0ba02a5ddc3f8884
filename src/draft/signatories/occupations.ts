import { primary } from '../../utils/language-tag.js';

/** Occupations in one word that no organization or place has for its name. */
const words = new RegExp(
  `^(?:${[
    'shepherd|shepherdess|goatherd|herder|baker|butcher|grocer|fishmonger|potter|weaver|tailor|cobbler|blacksmith|smith|mason',
    'carpenter|joiner|plumber|electrician|welder|builder|roofer|miner|sailor|skipper|boatman|ferryman|docker|clerk|cook|chef',
    'waiter|waitress|barista|gardener|beekeeper|forester|ranger|vet|dentist|surgeon|paramedic|pharmacist|optician|therapist',
    'monk|nun|abbot|abbess|deacon|verger|organist|cellist|pianist|violinist|drummer|dancer|sculptor|painter|potter|playwright',
    'plasterer|postman|postwoman|firefighter|policeman|policewoman|soldier|veteran|pensioner|retiree|homemaker|housewife|parent',
    'grandparent|grandmother|grandfather|resident|survivor|apprentice|bookseller|publisher|printer|shopkeeper|trader|vendor',
    'boulang(?:er|ère)|berg(?:er|ère)|paysanne?|maçonne?|agricultrice|agriculteur|apicultrice|apiculteur|infirmière?|retraitée?|étudiante?',
    'panader[oa]|pastora?|campesin[oa]|pescadora?|jubilad[oa]|estudiante|albañil|carpinter[oa]|ganader[oa]',
    'padeir[oa]|pescadora?|lavradora?|pedreir[oa]|aposentad[oa]|estudante|agricultora?',
    // German compounds: "Biobäuerin", "Busfahrer".
    '\\p{L}*(?:jäger|bäcker|förster|schäfer|imker|winzer|fischer|gärtner|händler|arbeiter|fahrer|handwerker|mechaniker|techniker|schreiner|tischler|schneider|metzger|maurer|rentner|schüler|therapeut|künstler|macher|bäuer|köch)(?:in)?',
    '\\p{L}*(?:arzt|ärztin|bauer)|\\p{L}{3,}(?:er|ist|eur|ent|or|log)in(?<!schwerin)|koch|hausfrau|hausmann|\\p{L}*(?:kauffrau|kaufmann|angestellter?)',
  ].join('|')})$`,
  'iu',
);

/** The endings of occupations. Places can have them, too. */
const endings: Record<string, RegExp | undefined> = {
  en: /^\p{Lu}\p{Ll}{2,}(?:er|or|ist|ian|man|woman|herd|smith|wright)$/u,
  fr: /^\p{Lu}\p{Ll}{2,}(?:er|ère|eur|euse|rice|iste|ienn?e?)$/u,
  es: /^\p{Lu}\p{Ll}{2,}(?:er[oa]|dora?|ista)$/u,
  pt: /^\p{Lu}\p{Ll}{2,}(?:eir[oa]|dora?|ista)$/u,
};
/** Names of places and organizations with these endings. */
const names =
  /(?:^shelter|chester|c?ester|minster|over|ouver|enver|exeter|ulster|einster|salvador|bangor|windsor|alger|tanger)$/iu;

/** Matches an office of a place: "Abbot of Kest". */
const ofPlace =
  /^(?:Chief|Elder|Abbot|Abbess|Prior|Prioress|Provost|Warden|Sheriff|Curator|Steward|Keeper|King|Queen|Prince|Sultan|Emir) of \p{Lu}/u;

/**
 * Whether a part after the name of a person is an occupation, beyond the roles that a language lists: "Shepherd",
 * "Town clerk". Before a place that is no country, the ending of a word is enough: "Riveter, Leeds".
 */
export function isOccupation(part: string, language: string, isBeforePlace = false): boolean {
  if (words.test(part) || ofPlace.test(part)) return true;
  const ending = endings[primary(language)];
  const [, last] = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)* (\p{Ll}+)$/u.exec(part) ?? [];
  if (last)
    return words.test(last) || (ending?.test(last.replace(/^./u, (c) => c.toUpperCase())) ?? false);
  return isBeforePlace && (ending?.test(part) ?? false) && !names.test(part);
}
