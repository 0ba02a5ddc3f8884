/**
 * What a schema cannot say: that ids are unique and lead somewhere, and that each annotation is borne out by
 * the sentence it refers to. It runs when a module is built, not on a reader's page.
 */
import type { Figure, Statement } from './schema.js';
import { sentencesOf, statementHash } from './text.js';
import { translationFaults } from './translation-integrity.js';
import { vocabularies } from './vocabulary.js';

/** One thing wrong with a statement. */
export interface Fault {
  /** JSON pointer (RFC 6901) to the faulty value. */
  path: string;
  /** What should stand there. */
  expected: string;
  /** What stands there. */
  found: string;
}

/** Every fault that a statement of the right form can still have; none for a good one. */
export async function integrityFaults(statement: Statement): Promise<Fault[]> {
  const texts = new Map(sentencesOf(statement).map(({ id, text }) => [id, plainDigits(text)]));
  const faults: Fault[] = [...duplicates(statement), ...dangling(statement, texts)];
  if (faults.length > 0) return faults;

  const hash = await statementHash(statement);
  if (hash !== statement.sha256) {
    faults.push({
      path: '/sha256',
      expected: `${hash}, the SHA-256 of the text`,
      found: statement.sha256,
    });
  }
  return [
    ...faults,
    ...figureFaults(statement, texts),
    ...addresseeFaults(statement, texts),
    ...dateFaults(statement, texts),
    ...nameFaults(statement, texts),
    ...translationFaults(statement),
  ];
}

function duplicates(statement: Statement): Fault[] {
  const paragraphs = statement.sections.flatMap((section) => section.paragraphs);
  const textIds = [
    ...statement.sections.map(({ id }) => id),
    ...paragraphs.map(({ id }) => id),
    ...sentencesOf(statement).map(({ id }) => id),
  ];
  const lists: [string, string[]][] = [
    ['sections', textIds],
    ...(['figures', 'demands', 'events', 'actors'] as const).map((list): [string, string[]] => [
      list,
      statement[list].map(({ id }) => id),
    ]),
    ['signatories', statement.signatories],
  ];
  return lists.flatMap(([list, values]) => {
    const seen = new Set<string>();
    return values
      .filter((value) => seen.size === seen.add(value).size)
      .map((found) => ({ path: `/${list}`, expected: 'each only once', found }));
  });
}

function dangling(statement: Statement, texts: Map<string, string>): Fault[] {
  const sentences = new Set(texts.keys());
  const actors = new Set(statement.actors.map(({ id }) => id));
  const events = new Set(statement.events.map(({ id }) => id));
  const faults: Fault[] = [];
  const expect = (path: string, kind: string, known: Set<string>, id: string | undefined) => {
    if (id !== undefined && !known.has(id)) {
      faults.push({ path, expected: `the id of ${kind} of this statement`, found: id });
    }
  };
  expect('/pullQuote', 'a sentence', sentences, statement.pullQuote);
  for (const list of ['figures', 'demands', 'events', 'actors'] as const) {
    statement[list].forEach(({ source }, i) => {
      expect(`/${list}/${i}/source`, 'a sentence', sentences, source);
    });
  }
  statement.figures.forEach(({ since }, i) => {
    expect(`/figures/${i}/since`, 'an event', events, since);
  });
  statement.demands.forEach(({ addressees }, i) => {
    addressees.forEach((id, j) => {
      expect(`/demands/${i}/addressees/${j}`, 'an actor', actors, id);
    });
  });
  statement.events.forEach(({ mentions }, i) => {
    mentions?.forEach((id, j) => {
      expect(`/events/${i}/mentions/${j}`, 'a sentence', sentences, id);
    });
  });
  return faults;
}

/** The ways in which the statement's language can write the value of a figure. */
function writtenForms(figure: Figure, language: string): string[] {
  const { value } = figure;
  if (typeof value === 'string') return [value];
  const numerals = vocabularies[language.split('-')[0] ?? '']?.numerals ?? [];
  const compact = { notation: 'compact', compactDisplay: 'long' } as const;
  const number = new Intl.NumberFormat(language, figure.notation ? compact : {}).format(value);
  const forms = [plainDigits(number), value.toLocaleString('en'), String(value), numerals[value]];
  return [...new Set(forms)].filter((form) => form !== undefined);
}

function figureFaults(statement: Statement, texts: Map<string, string>): Fault[] {
  const { language } = statement;
  const bounds = vocabularies[language.split('-')[0] ?? '']?.bounds;
  return statement.figures.flatMap((figure, i): Fault[] => {
    const text = texts.get(figure.source) ?? '';
    const path = `/figures/${i}`;
    if ((typeof figure.value === 'string') !== (figure.bound === 'indefinite')) {
      const expected = '"indefinite" for a word, and another bound for a number';
      return [{ path: `${path}/bound`, expected, found: figure.bound }];
    }
    const forms = writtenForms(figure, language);
    const form = forms.find((candidate) => position(text, candidate) >= 0);
    if (form === undefined) {
      const expected = `a value found in its sentence, as ${forms.join(' or ')}: "${text}"`;
      return [{ path: `${path}/value`, expected, found: String(figure.value) }];
    }
    if (!bounds || figure.bound === 'indefinite') return [];
    const before = text.slice(0, position(text, form)).toLowerCase().trimEnd();
    const says = (words: string[]) =>
      words.some((word) => position(before, word) >= 0 && before.endsWith(word));
    const borneOut =
      figure.bound === 'exactly' ? !Object.values(bounds).some(says) : says(bounds[figure.bound]);
    const expected = `the bound that its sentence gives: "${text}"`;
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

/** Where a whole word or phrase stands in a text, whatever its case; -1 if it does not. */
function position(text: string, phrase: string): number {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'iu'),
  );
}

function addresseeFaults(statement: Statement, texts: Map<string, string>): Fault[] {
  const actors = new Map(statement.actors.map((actor) => [actor.id, actor]));
  return statement.demands.flatMap((demand, i) =>
    demand.addressees.flatMap((id, j): Fault[] => {
      const text = texts.get(demand.source) ?? '';
      const actor = actors.get(id);
      const names = [actor?.name, actor?.abbreviation, ...(actor?.also ?? [])];
      if (names.some((name) => name !== undefined && position(text, name) >= 0)) return [];
      const expected = `an addressee that its sentence names: "${text}"`;
      return [{ path: `/demands/${i}/addressees/${j}`, expected, found: id }];
    }),
  );
}

function nameFaults(statement: Statement, texts: Map<string, string>): Fault[] {
  return statement.actors.flatMap((actor, i) =>
    (['name', 'abbreviation'] as const).flatMap((field): Fault[] => {
      const name = actor[field];
      const text = texts.get(actor.source) ?? '';
      if (name === undefined || position(text, name) >= 0) return [];
      return [
        {
          path: `/actors/${i}/${field}`,
          expected: `a name that its sentence gives: "${text}"`,
          found: name,
        },
      ];
    }),
  );
}

function dateFaults(statement: Statement, texts: Map<string, string>): Fault[] {
  return statement.events.flatMap((event, i) =>
    [event.source, ...(event.mentions ?? [])].flatMap((id, mention): Fault[] => {
      const text = texts.get(id) ?? '';
      // A mention may be less precise than the source: "the 2021 coup" names the day of 1 February 2021.
      const parts = event.date
        .split('/')
        .flatMap((date) => datePhrases(date, statement.language, mention > 0));
      if (parts.every((part) => position(text, part) >= 0)) return [];
      const path = mention === 0 ? `/events/${i}/date` : `/events/${i}/mentions/${mention - 1}`;
      return [{ path, expected: `a date that its sentence gives: "${text}"`, found: event.date }];
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
