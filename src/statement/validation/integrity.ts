/**
 * What a schema cannot say: that ids are unique and lead somewhere, and that each annotation is borne out by
 * the sentence it refers to.
 */
import { boundAt } from './bounds.js';
import { dangling, duplicates, type Fault, type Salvaged } from './references.js';
import type { Figure } from '../schema.js';
import { sentencesOf, statementHash } from '../text.js';
import { textFaults } from './text-integrity.js';
import { translationFaults } from './translation-integrity.js';
import { numeral, vocabularyOf } from './vocabulary.js';
import { givesDate } from './written-dates.js';
import { placesOf, written } from './written-numbers.js';
import { folded, has, localesOf } from './written.js';

/** The sentences by their ids, as they are and as they are searched. */
type Texts = Map<string, { said: string; text: string }>;

/**
 * Every fault that a statement of the right form can still have; none for a good one. Ids that stand in `whole` are
 * known, though their items may be missing from `statement`.
 */
export async function integrityFaults(
  statement: Salvaged,
  whole: Salvaged = statement,
): Promise<Fault[]> {
  const texts: Texts = new Map(
    sentencesOf(statement).map(({ id, text }) => [id, { said: text, text: folded(text) }]),
  );
  return [
    ...duplicates(statement),
    ...dangling(statement, whole),
    ...textFaults(statement, whole),
    ...(await checksumFaults(statement)),
    ...figureFaults(statement, texts),
    ...addresseeFaults(statement, texts),
    ...strengthFaults(statement, texts),
    ...dateFaults(statement, texts),
    ...sinceFaults(statement),
    ...nameFaults(statement, texts),
    ...translationFaults(statement, whole),
  ];
}

async function checksumFaults(statement: Salvaged): Promise<Fault[]> {
  const { sha256 } = statement;
  // A page that was not loaded over https: has no way to figure a hash.
  if (sha256 === undefined || !('subtle' in crypto)) return [];
  const hash = await statementHash(statement);
  if (hash === sha256) return [];
  return [{ path: '/sha256', expected: `${hash}, the SHA-256 of the text`, found: sha256 }];
}

/** The ways in which the statement's language may write the value of a figure, for its author. */
function writtenForms({ value, notation }: Figure, language: string): string[] {
  if (typeof value === 'string') return [value];
  const known = vocabularyOf(language);
  const [locale = 'en'] = localesOf(language);
  const number = written(value, locale, notation && 'long');
  const forms = [number, String(value), known && numeral(known, value)];
  return [...new Set(forms)].filter((form) => form !== undefined);
}

function figureFaults(statement: Salvaged, texts: Texts): Fault[] {
  const { language } = statement;
  // It is at fault itself.
  if (!language) return [];
  return statement.figures.flatMap((figure, i): Fault[] => {
    const sentence = texts.get(figure.source);
    if (!sentence) return [];
    const { said, text } = sentence;
    const path = `/figures/${i}`;
    if ((typeof figure.value === 'string') !== (figure.bound === 'indefinite')) {
      const expected = '"indefinite" for a word, and another bound for a number';
      return [{ path: `${path}/bound`, expected, found: figure.bound }];
    }
    const places = placesOf(text, figure, language);
    if (places.length === 0) {
      const forms = writtenForms(figure, language).join(' or ');
      const expected = `a value found in its sentence, as ${forms}: "${said}"`;
      return [{ path: `${path}/value`, expected, found: String(figure.value) }];
    }
    if (!vocabularyOf(language) || figure.bound === 'indefinite') return [];
    const borneOut = places.some(
      ({ start, end }) => boundAt(text, start, end, language) === figure.bound,
    );
    const expected = `the bound that its sentence gives: "${said}"`;
    return borneOut ? [] : [{ path: `${path}/bound`, expected, found: figure.bound }];
  });
}

function addresseeFaults(statement: Salvaged, texts: Texts): Fault[] {
  const actors = new Map(statement.actors.flatMap((actor) => [[actor.id, actor]] as const));
  return statement.demands.flatMap((demand, i) =>
    demand.addressees.flatMap((id, j): Fault[] => {
      const sentence = texts.get(demand.source);
      const actor = actors.get(id);
      if (!sentence || !actor) return [];
      const names = [actor.name, actor.abbreviation, ...(actor.also ?? [])];
      if (names.some((name) => name !== undefined && has(sentence.text, name))) {
        return [];
      }
      const expected = `an addressee that its sentence names: "${sentence.said}"`;
      return [{ path: `/demands/${i}/addressees/${j}`, expected, found: id }];
    }),
  );
}

/** The verbs with which a sentence asks, with their negations; undefined in a language that we know no verbs of. */
function verbsIn(text: string, language: string | undefined): string[] | undefined {
  const said = language && vocabularyOf(language)?.verbs.filter((verb) => has(text, verb));
  if (!said) return undefined;
  return said.filter((verb) => !said.some((longer) => longer.startsWith(`${verb} `)));
}

function strengthFaults(statement: Salvaged, texts: Texts): Fault[] {
  return statement.demands.flatMap(({ source, strength }, i): Fault[] => {
    const sentence = texts.get(source);
    if (strength === undefined || !sentence) return [];
    const asking = verbsIn(sentence.text, statement.language);
    if (asking ? asking.includes(strength) : has(sentence.text, strength)) return [];
    const verbs = asking?.length
      ? asking.map((verb) => `"${verb}"`).join(' or ')
      : 'a verb that asks';
    const expected = `${verbs}, as its sentence says: "${sentence.said}"`;
    return [{ path: `/demands/${i}/strength`, expected, found: strength }];
  });
}

function nameFaults(statement: Salvaged, texts: Texts): Fault[] {
  return statement.actors.flatMap((actor, i) =>
    (['name', 'abbreviation'] as const).flatMap((field): Fault[] => {
      const name = actor[field];
      const sentence = texts.get(actor.source);
      if (name === undefined || !sentence || has(sentence.text, name)) return [];
      return [
        {
          path: `/actors/${i}/${field}`,
          expected: `a name that its sentence gives: "${sentence.said}"`,
          found: name,
        },
      ];
    }),
  );
}

function dateFaults(statement: Salvaged, texts: Texts): Fault[] {
  if (!statement.language) return [];
  return statement.events.flatMap((event, i) =>
    [event.source, ...(event.mentions ?? [])].flatMap((id, mention): Fault[] => {
      const sentence = texts.get(id);
      if (!sentence) return [];
      // A mention may be less precise than the source: "the 2021 coup" names the day of 1 February 2021.
      const given = (date: string) =>
        givesDate(sentence.text, date, statement.language, mention > 0);
      if (event.date.split('/').every(given)) return [];
      const path = mention === 0 ? `/events/${i}/date` : `/events/${i}/mentions/${mention - 1}`;
      return [
        { path, expected: `a date that its sentence gives: "${sentence.said}"`, found: event.date },
      ];
    }),
  );
}

function sinceFaults({ language, figures, events, translations = [] }: Salvaged): Fault[] {
  const dates = new Map(events.flatMap(({ id, date }) => [[id, date] as const]));
  return figures.flatMap(({ id, since, sinceText }, i): Fault[] => {
    const texts = [
      { path: `/figures/${i}/sinceText`, text: sinceText, tag: language },
      ...translations.flatMap((translation, j) => ({
        path: `/translations/${j}/figures/${id}/sinceText`,
        text: new Map(Object.entries(translation.figures ?? {})).get(id)?.sinceText,
        tag: translation.language,
      })),
    ];
    const date = since && dates.get(since)?.split('/')[0];
    return texts.flatMap(({ path, text, tag }): Fault[] => {
      if (text === undefined || !tag) return [];
      if (!since)
        return [{ path, expected: 'no text, because the figure has no `since`', found: text }];
      const said = folded(text);
      const isYearAlone = said.match(/\d+/g)?.length === 1;
      if (!date || givesDate(said, date, tag, isYearAlone)) return [];
      return [{ path, expected: `the date of the event, ${date}`, found: text }];
    });
  });
}
