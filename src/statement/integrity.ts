/**
 * What a schema cannot say: that ids are unique and lead somewhere, and that each annotation is borne out by
 * the sentence it refers to.
 */
import { boundAt } from './bounds.js';
import { dangling, duplicates, type Fault, type Salvaged } from './references.js';
import type { Figure } from './schema.js';
import { sentencesOf, statementHash } from './text.js';
import { translationFaults } from './translation-integrity.js';
import { vocabularies } from './vocabulary.js';

/** The sentences by their ids, as they are and with plain digits. */
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
    sentencesOf(statement).map(({ id, text }) => [id, { said: text, text: plainDigits(text) }]),
  );
  return [
    ...duplicates(statement),
    ...dangling(statement, whole),
    ...(await checksumFaults(statement)),
    ...figureFaults(statement, texts),
    ...addresseeFaults(statement, texts),
    ...dateFaults(statement, texts),
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

/** The ways in which the statement's language can write the value of a figure. */
function writtenForms(figure: Figure, language: string): string[] {
  const { value } = figure;
  if (typeof value === 'string') return [value];
  const numerals = vocabularies[language.split('-')[0] ?? '']?.numerals ?? [];
  const compact = {
    notation: 'compact',
    compactDisplay: 'long',
    // Rounded, it would be another figure.
    maximumSignificantDigits: 21,
  } as const;
  const number = new Intl.NumberFormat(language, figure.notation ? compact : {}).format(value);
  const forms = [plainDigits(number), value.toLocaleString('en'), String(value), numerals[value]];
  return [...new Set(forms)].filter((form) => form !== undefined);
}

function figureFaults(statement: Salvaged, texts: Texts): Fault[] {
  const { language } = statement;
  const known = vocabularies[language.split('-')[0] ?? ''];
  return statement.figures.flatMap((figure, i): Fault[] => {
    const sentence = texts.get(figure.source);
    if (!sentence) return [];
    const { said, text } = sentence;
    const path = `/figures/${i}`;
    if ((typeof figure.value === 'string') !== (figure.bound === 'indefinite')) {
      const expected = '"indefinite" for a word, and another bound for a number';
      return [{ path: `${path}/bound`, expected, found: figure.bound }];
    }
    const forms = writtenForms(figure, language);
    const form = forms.find((candidate) => position(text, candidate) >= 0);
    if (form === undefined) {
      const expected = `a value found in its sentence, as ${forms.join(' or ')}: "${said}"`;
      return [{ path: `${path}/value`, expected, found: String(figure.value) }];
    }
    if (!known || figure.bound === 'indefinite') return [];
    const start = position(text, form);
    const stated = boundAt(text, start, start + form.length, language);
    const borneOut = figure.bound === stated;
    const expected = `the bound that its sentence gives: "${said}"`;
    return borneOut ? [] : [{ path: `${path}/bound`, expected, found: figure.bound }];
  });
}

/** A text with its digits and the signs in its numbers as ASCII has them, whatever the script. */
function plainDigits(text: string): string {
  const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));
  return text
    .replace(/\p{Nd}/gu, (digit) => {
      // Unicode has the digits of each script in a row, from 0 to 9, and some such rows one after another.
      const code = digit.codePointAt(0)!;
      let start = code;
      while (isDigit(start - 1)) start--;
      return String((code - start) % 10);
    })
    .replace(/٬/g, ',')
    .replace(/٫/g, '.');
}

/** Where a whole word or phrase stands in a text with plain digits, whatever its case; -1 if it does not. */
function position(text: string, phrase: string): number {
  const escaped = plainDigits(phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'iu'),
  );
}

function addresseeFaults(statement: Salvaged, texts: Texts): Fault[] {
  const actors = new Map(statement.actors.flatMap((actor) => [[actor.id, actor]] as const));
  return statement.demands.flatMap((demand, i) =>
    demand.addressees.flatMap((id, j): Fault[] => {
      const sentence = texts.get(demand.source);
      const actor = actors.get(id);
      if (!sentence || !actor) return [];
      const names = [actor.name, actor.abbreviation, ...(actor.also ?? [])];
      if (names.some((name) => name !== undefined && position(sentence.text, name) >= 0)) {
        return [];
      }
      const expected = `an addressee that its sentence names: "${sentence.said}"`;
      return [{ path: `/demands/${i}/addressees/${j}`, expected, found: id }];
    }),
  );
}

function nameFaults(statement: Salvaged, texts: Texts): Fault[] {
  return statement.actors.flatMap((actor, i) =>
    (['name', 'abbreviation'] as const).flatMap((field): Fault[] => {
      const name = actor[field];
      const sentence = texts.get(actor.source);
      if (name === undefined || !sentence || position(sentence.text, name) >= 0) return [];
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
  return statement.events.flatMap((event, i) =>
    [event.source, ...(event.mentions ?? [])].flatMap((id, mention): Fault[] => {
      const sentence = texts.get(id);
      if (!sentence) return [];
      // A mention may be less precise than the source: "the 2021 coup" names the day of 1 February 2021.
      const parts = event.date
        .split('/')
        .flatMap((date) => datePhrases(date, statement.language, mention > 0));
      if (parts.every((part) => position(sentence.text, part) >= 0)) return [];
      const path = mention === 0 ? `/events/${i}/date` : `/events/${i}/mentions/${mention - 1}`;
      return [
        { path, expected: `a date that its sentence gives: "${sentence.said}"`, found: event.date },
      ];
    }),
  );
}

/** The parts of a date as a sentence has them: the year, the name of the month, the day with that name. */
function datePhrases(date: string, language: string, yearOnly: boolean): string[] {
  const [year = '', month, day] = date.split('-');
  if (month === undefined || yearOnly) return [year];
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(utc);
  return day === undefined ? [year, name] : [year, name, String(Number(day))];
}
