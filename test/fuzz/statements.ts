import fc from 'fast-check';
import { leadInOf } from '../../src/statement/lead-in.js';
import type { Bound, Section, Statement } from '../../src/statement/schema.js';
import { statementHash } from '../../src/statement/text.js';
import {
  formOf,
  marking,
  marksOn,
  maybe,
  noteTexts,
  notesOf,
  paragraphForm,
  withoutGaps,
  words,
} from './rich-text.js';

const id = fc
  .array(fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('-'));

const bounds: Partial<Record<Bound, string>> = {
  'more-than': 'more than ',
  'at-least': 'at least ',
  about: 'about ',
  'less-than': 'fewer than ',
  'at-most': 'at most ',
  exactly: '',
};

/** The parts of a sentence that annotations refer to. */
const content = fc.oneof(
  fc.record({ kind: fc.constant('plain' as const) }),
  fc.record({
    kind: fc.constant('figure' as const),
    value: fc.integer({ min: 13, max: 10_000_000 }),
    bound: fc.constantFrom(...(Object.keys(bounds) as Bound[])),
    counts: words(),
    unit: maybe(fc.constant('people' as const)),
  }),
  fc.record({
    kind: fc.constant('demand' as const),
    name: words(12),
    heading: words(),
    isLed: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('event' as const),
    day: fc.integer({ min: 0, max: 30_000 }),
    heading: words(),
  }),
);

const sentence = fc.record({
  before: words(),
  after: words(),
  content,
  marking: maybe(marking, 1),
});
const section = fc.record({
  heading: fc.option(words(), { nil: undefined }),
  level: maybe(fc.constantFrom(2 as const, 3 as const), 1),
  kind: fc.option(fc.constant('notes' as const), { nil: undefined, freq: 8 }),
  paragraphs: fc.array(
    fc.record({
      form: paragraphForm,
      sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

/** The details of a signatory. Omits keys without a value. */
const signatory = fc.record({
  name: words(),
  kind: maybe(fc.constantFrom('organization' as const, 'person' as const, 'network' as const)),
  role: maybe(words()),
  affiliation: maybe(words()),
  region: maybe(words()),
  url: maybe(fc.webUrl()),
  group: maybe(words(12)),
  /** Days after the issue. */
  joined: maybe(fc.integer({ min: 1, max: 900 })),
});

/** A translation of parts of a statement. The indexes choose the sentences. */
const translation = fc.record({
  status: fc.constantFrom('official' as const, 'unofficial' as const),
  title: maybe(words()),
  sentences: fc.array(fc.record({ sentence: fc.nat(), text: words(), isStrong: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  }),
  heading: maybe(words()),
  hasNames: fc.boolean(),
});

const form = fc.record({
  id,
  title: words(),
  date: fc.integer({ min: 0, max: 30_000 }),
  url: fc.option(fc.webUrl(), { nil: undefined }),
  sections: fc.array(section, { minLength: 1, maxLength: 3 }),
  signatories: fc.uniqueArray(signatory, {
    maxLength: 12,
    // No name repeats in other capitals or spaces.
    selector: ({ name }) =>
      name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s\p{Cf}]+/gu, ' ')
        .trim(),
  }),
  notes: noteTexts,
  pulled: fc.array(fc.record({ sentence: fc.nat(), speaker: maybe(words()) }), { maxLength: 2 }),
  correction: fc.option(words(), { nil: undefined }),
  version: fc.option(words(), { nil: undefined }),
  translations: fc.tuple(maybe(translation), maybe(translation)),
});

const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Returns a translation of the chosen sentences, and of every annotation if it has names. */
function translationOf(
  { sections, notes = [], figures, demands, events, actors }: Omit<Statement, 'sha256'>,
  made: typeof translation extends fc.Arbitrary<infer T> ? T : never,
  language: string,
): NonNullable<Statement['translations']> {
  const all = [...sections.flatMap(({ paragraphs }) => paragraphs), ...notes].flatMap(
    ({ sentences }) => sentences,
  );
  const { status, title, heading, hasNames } = made;
  const sentences = Object.fromEntries(
    made.sentences.map(({ sentence: place, text, isStrong }) => [
      all[place % all.length]!.id,
      isStrong ? { text, ...marksOn(text, [text, text], { first: { kind: 'strong' } }) } : text,
    ]),
  );
  const headed = sections.filter((each) => each.heading !== undefined);
  const named = <T>(list: { id: string }[], value: T) =>
    Object.fromEntries(list.map((each) => [each.id, value]));
  return [
    withoutGaps({
      ...{ language, status, title, sentences },
      ...(heading !== undefined && {
        sections: named(headed, heading),
        demands: named(demands, heading),
        events: named(events, heading),
        figures: named(figures, { counts: heading }),
      }),
      ...(hasNames && heading !== undefined && { actors: named(actors, heading) }),
    }),
  ];
}

/** Generates valid statements in English, with the checksum of their text. */
export const statements: fc.Arbitrary<Omit<Statement, 'sha256'>> = form.map((made) => {
  const statement: Omit<Statement, 'sha256'> = {
    schemaVersion: 1,
    id: made.id,
    title: made.title,
    date: day(made.date),
    language: 'en',
    ...(made.url && { url: made.url }),
    sections: [],
    figures: [],
    demands: [],
    events: [],
    actors: [],
    ...(made.version && { version: made.version }),
    ...(made.correction && {
      corrections: [{ date: day(made.date + 1), text: made.correction }],
    }),
    signatories: made.signatories.map((each) => {
      const { name, joined, ...rest } = withoutGaps(each);
      const about = { ...rest, ...(joined && { joined: day(made.date + joined) }) };
      return Object.keys(about).length > 0 ? { name, ...about } : name;
    }),
  };
  let [number, count] = [0, 0];
  const ids: string[] = [];
  statement.sections = made.sections.map(({ heading, level, kind, paragraphs }, index) => {
    const shown: Section['paragraphs'] = [];
    for (const { form: kindOfParagraph, sentences } of paragraphs) {
      const name = `p${++number}`;
      shown.push({
        id: name,
        ...formOf(kindOfParagraph, shown.at(-1)),
        sentences: sentences.map(({ before, after, content: said, marking: marks }, place) => {
          const source = `${name}s${place + 1}`;
          const own = `item-${++count}`;
          let middle = '-';
          if (said.kind === 'figure') {
            const { value, bound, counts, unit } = said;
            middle = `${bounds[bound]!}${value.toLocaleString('en')}`;
            statement.figures.push({
              ...{ id: own, value, bound, counts, source },
              ...(unit && { unit }),
            });
          } else if (said.kind === 'demand') {
            middle = `"${said.name}" must`;
            statement.actors.push({ id: own, name: said.name, kind: 'group', source });
            statement.demands.push({
              ...{ id: own, addressees: [own], heading: said.heading, source },
              ...(said.isLed && { leadIn: source }),
            });
          } else if (said.kind === 'event') {
            middle = longDate.format(said.day * 86_400_000);
            statement.events.push({ id: own, date: day(said.day), heading: said.heading, source });
          }
          ids.push(source);
          const text = `${before} . ${middle} : ${after}`;
          return { id: source, text, ...marksOn(text, [before, after], marks ?? {}) };
        }),
      });
    }
    return { id: `section-${index}`, ...withoutGaps({ heading, level, kind }), paragraphs: shown };
  });
  statement.demands = statement.demands.map(({ leadIn, ...demand }) => {
    const lead = leadIn && leadInOf(statement.sections, demand.source);
    return { ...demand, ...(lead && { leadIn: lead.id }) };
  });
  Object.assign(statement, notesOf(statement.sections, made.notes));
  if (made.pulled.length > 0) {
    statement.pullQuotes = made.pulled.map(({ sentence: place, speaker }) =>
      withoutGaps({ source: ids[place % ids.length]!, speaker }),
    );
  }
  const translations = made.translations.flatMap((each, index) =>
    each ? translationOf(statement, each, ['es', 'ar'][index]!) : [],
  );
  if (translations.length > 0) statement.translations = translations;
  return statement;
});

/** Builds the whole statement. */
export const whole = async (statement: Omit<Statement, 'sha256'>): Promise<Statement> => ({
  ...statement,
  sha256: await statementHash(statement),
});

/**
 * A change that keeps the structure of a statement and may make it untrue: the indexes of a value and its replacement.
 */
const untrue = fc.record({ leaf: fc.nat(), other: fc.nat() });

/** A change of the structure of a statement: the path, by an index for each level, and the kind of change. */
const malformed = fc.record({
  path: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
  change: fc.oneof(
    fc.record({ kind: fc.constant('remove' as const) }),
    fc.record({
      kind: fc.constant('add' as const),
      key: fc.string({ minLength: 1 }),
      value: fc.jsonValue(),
    }),
    fc.record({ kind: fc.constant('replace' as const), value: fc.jsonValue() }),
    fc.record({
      kind: fc.constant('replace' as const),
      value: fc.constantFrom(
        '__proto__',
        'constructor',
        '',
        ' ',
        '<img src=x onerror="globalThis.executed=true">',
        'javascript:globalThis.executed=true',
        '\u202e',
        2 ** 53,
        -1,
        1e308,
        '9999-99-99',
        'Another text',
        'https://example.org/',
      ),
    }),
  ),
});

/** Generates one change in a statement. */
export const mutations = fc.oneof(untrue, malformed);

type Mutation = typeof mutations extends fc.Arbitrary<infer T> ? T : never;

type Holder = Record<string, unknown>;

/** Lists every primitive value in a statement, with its parent and key. */
function leavesOf(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]): [Holder, string][] =>
    typeof inside === 'object' ? leavesOf(inside) : [[value as Holder, key]],
  );
}

/** Returns a value of the same kind from another place in the statement, or a generated value. */
function another(value: unknown, copy: unknown, other: number): unknown {
  if (typeof value === 'number') return value + 1 + (other % 100);
  const kind = [/^\d{4}-\d\d-\d\d$/, /^[a-z][a-z0-9-]*$/, /^/].find((form) =>
    form.test(String(value)),
  )!;
  const fellows = leavesOf(copy)
    .map(([holder, key]) => holder[key])
    .filter((each) => typeof each === 'string' && kind.test(each));
  return [...fellows, kind.test('2001-02-03') ? '2001-02-03' : 'another'][
    other % (fellows.length + 1)
  ];
}

/** Applies the change to the statement. */
export function mutated(statement: Statement, mutation: Mutation) {
  const copy = structuredClone(statement) as unknown;
  if ('leaf' in mutation) {
    const leaves = leavesOf(copy);
    const [holder, key] = leaves[mutation.leaf % leaves.length]!;
    holder[key] = another(holder[key], copy, mutation.other);
    return copy;
  }
  let place = copy as Record<string, unknown>;
  let key = 'title';
  for (const number of mutation.path) {
    const keys = Object.keys(place);
    if (keys.length === 0) break;
    key = keys[number % keys.length]!;
    const next = place[key];
    if (typeof next !== 'object' || next === null) break;
    if (number === mutation.path.at(-1)) break;
    place = next as Record<string, unknown>;
  }
  const { change } = mutation;
  if (change.kind === 'remove') {
    if (Array.isArray(place)) place.splice(Number(key), 1);
    else Reflect.deleteProperty(place, key);
  } else if (change.kind === 'replace') place[key] = change.value;
  else if (!Array.isArray(place)) place[change.key] = change.value;
  else place.push(change.value);
  return copy;
}
