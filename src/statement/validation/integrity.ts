/** Checks that no schema can express: ids are unique and known, and each sentence supports its annotations. */
import { boundsAt } from './bounds.js';
import { dangling, duplicates, type Fault, type Salvaged } from './references.js';
import { leadInOf } from '../lead-in.js';
import type { Demand, Figure } from '../schema.js';
import { sentencesOf, statementHash } from '../text.js';
import { textFaults } from './text-integrity.js';
import { translationFaults } from './translation-integrity.js';
import { numeral, vocabularyOf } from './vocabulary.js';
import { givesDate } from './written-dates.js';
import { isUnchecked, placesOf, written } from './written-numbers.js';
import { folded, has, localesOf } from './written.js';

/** The sentences by id, in the original and in the folded form for searches. */
type Texts = Map<string, { said: string; text: string }>;

/**
 * Returns the remaining errors of a statement that fits the schema. Ids in `whole` are known, though their items can
 * be missing from `statement`.
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
    ...leadInFaults(statement, whole, texts),
    ...addresseeFaults(statement, texts),
    ...strengthFaults(statement, texts),
    ...dateFaults(statement, texts),
    ...sinceFaults(statement),
    ...joinedFaults(statement),
    ...correctionFaults(statement),
    ...nameFaults(statement, texts),
    ...translationFaults(statement, whole),
  ];
}

/** Returns the fault of an annotation that its sentence does not support. */
const unsupported = (path: string, lacks: string, { said }: { said: string }): Fault => ({
  path,
  message: `the sentence does not ${lacks}: "${said}"`,
});

async function checksumFaults(statement: Salvaged): Promise<Fault[]> {
  const { sha256 } = statement;
  // A page that was not loaded over HTTPS cannot compute a hash.
  if (sha256 === undefined || !('subtle' in crypto)) return [];
  const hash = await statementHash(statement);
  if (hash === sha256) return [];
  return [
    {
      path: '/sha256',
      message: `the SHA-256 of the text is ${hash}, not ${sha256}. If the text is right, replace this value.`,
    },
  ];
}

/** Returns the ways in which the statement's language can write the value of a figure, for messages. */
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
  // The language itself is invalid.
  if (!language) return [];
  return statement.figures.flatMap((figure, i): Fault[] => {
    const sentence = texts.get(figure.source);
    if (!sentence) return [];
    const { text } = sentence;
    const path = `/figures/${i}`;
    if ((typeof figure.value === 'string') !== (figure.bound === 'indefinite')) {
      const message = `"${figure.bound}" does not fit ${JSON.stringify(figure.value)}. Use "indefinite" for a word, and another bound for a number.`;
      return [{ path: `${path}/bound`, message }];
    }
    const places = placesOf(text, figure, language);
    if (places.length === 0) {
      if (isUnchecked(text, language)) return [];
      const forms = writtenForms(figure, language).join(' or ');
      return [unsupported(`${path}/value`, `contain ${forms}`, sentence)];
    }
    if (!vocabularyOf(language) || figure.bound === 'indefinite') return [];
    const isSupported = places.some(({ start, end }) =>
      boundsAt(text, start, end, language).includes(figure.bound),
    );
    return isSupported
      ? []
      : [unsupported(`${path}/bound`, `give the bound "${figure.bound}"`, sentence)];
  });
}

/** Returns what a demand is quoted with: an item of a list with the sentence that leads into the list. */
function quotationOf({ source, leadIn }: Demand, texts: Texts) {
  const parts = [leadIn, source].flatMap((id) => (id === undefined ? [] : (texts.get(id) ?? [])));
  if (!texts.has(source)) return undefined;
  return {
    said: parts.map(({ said }) => said).join(' '),
    text: parts.map(({ text }) => text).join(' '),
  };
}

/** A demand is quoted with no other sentence than the one that leads into its list. */
const leadInFaults = ({ demands }: Salvaged, { sections }: Salvaged, texts: Texts): Fault[] =>
  demands.flatMap(({ source, leadIn }, i): Fault[] => {
    if (leadIn === undefined || !texts.has(leadIn) || !texts.has(source)) return [];
    const lead = leadInOf(sections, source)?.id;
    if (lead === leadIn) return [];
    const instead = lead ? `Use "${lead}"` : 'Delete `leadIn`';
    const message = `"${leadIn}" does not lead into a list with the item "${source}". ${instead}.`;
    return [{ path: `/demands/${i}/leadIn`, message }];
  });

function addresseeFaults(statement: Salvaged, texts: Texts): Fault[] {
  const actors = new Map(statement.actors.flatMap((actor) => [[actor.id, actor]] as const));
  // A letter asks "you": those whom its address or its salutation names.
  const addressed = new Set(
    statement.sections.flatMap(({ paragraphs }, section) =>
      paragraphs.flatMap(({ label, item, sentences }) => {
        const isLine =
          !section && !item && !sentences[1] && /[^.!?။。]$/.test(sentences[0]?.text ?? '.');
        return label || isLine ? sentences.map(({ id }) => id) : [];
      }),
    ),
  );
  return statement.demands.flatMap((demand, i) =>
    demand.addressees.flatMap((id, j): Fault[] => {
      const sentence = quotationOf(demand, texts);
      const actor = actors.get(id);
      if (!sentence || !actor || addressed.has(actor.source)) return [];
      const names = [actor.name, actor.abbreviation, ...(actor.also ?? [])];
      if (names.some((name) => name !== undefined && has(sentence.text, name))) {
        return [];
      }
      return [unsupported(`/demands/${i}/addressees/${j}`, `name the actor "${id}"`, sentence)];
    }),
  );
}

/**
 * Returns the asking verbs in a sentence, with their negations, or `undefined` if the verbs of the language are not
 * known.
 */
function verbsIn(text: string, language: string | undefined): string[] | undefined {
  const said = language && vocabularyOf(language)?.verbs.filter((verb) => has(text, verb));
  if (!said) return undefined;
  return said.filter((verb) => !said.some((longer) => longer.startsWith(`${verb} `)));
}

function strengthFaults(statement: Salvaged, texts: Texts): Fault[] {
  return statement.demands.flatMap((demand, i): Fault[] => {
    const { strength } = demand;
    const sentence = quotationOf(demand, texts);
    if (strength === undefined || !sentence) return [];
    const asking = verbsIn(sentence.text, statement.language);
    if (asking ? asking.includes(strength) : has(sentence.text, strength)) return [];
    const verbs = asking?.map((verb) => `"${verb}"`).join(' or ');
    const instead = verbs ? `, but with ${verbs}` : '';
    return [unsupported(`/demands/${i}/strength`, `ask with "${strength}"${instead}`, sentence)];
  });
}

function nameFaults(statement: Salvaged, texts: Texts): Fault[] {
  return statement.actors.flatMap((actor, i) =>
    (['name', 'abbreviation'] as const).flatMap((field): Fault[] => {
      const name = actor[field];
      const sentence = texts.get(actor.source);
      if (name === undefined || !sentence || has(sentence.text, name)) return [];
      return [unsupported(`/actors/${i}/${field}`, `contain "${name}"`, sentence)];
    }),
  );
}

function dateFaults(statement: Salvaged, texts: Texts): Fault[] {
  if (!statement.language) return [];
  return statement.events.flatMap((event, i) =>
    [event.source, ...(event.mentions ?? [])].flatMap((id, mention): Fault[] => {
      const sentence = texts.get(id);
      if (!sentence) return [];
      // A mention can be less precise than the source: "the 2021 coup" names the day of 1 February 2021.
      const given = (date: string) =>
        givesDate(sentence.text, date, statement.language, mention > 0);
      if (event.date.split('/').every(given)) return [];
      const path = mention === 0 ? `/events/${i}/date` : `/events/${i}/mentions/${mention - 1}`;
      return [unsupported(path, `give the date ${event.date}`, sentence)];
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
      if (!since) return [{ path, message: 'the figure has no `since`. Delete this text.' }];
      const said = folded(text);
      const isYearAlone = said.match(/\d+/g)?.length === 1;
      if (!date || givesDate(said, date, tag, isYearAlone)) return [];
      return [
        { path, message: `${JSON.stringify(text)} does not name the date of the event, ${date}` },
      ];
    });
  });
}

/** Who signed at the issue is not said to have joined later. */
function joinedFaults({ date, signatories }: Salvaged): Fault[] {
  return signatories.flatMap((signatory, i): Fault[] => {
    if (typeof signatory === 'string' || signatory.joined === undefined) return [];
    const { joined } = signatory;
    // A month of issue does not say whether a day of that month is later.
    if (joined > date) return [];
    const message = `${joined} is not after the issue on ${date}. Delete \`joined\`.`;
    return [{ path: `/signatories/${i}/joined`, message }];
  });
}

/** The widgets show the day of the last correction. */
const correctionFaults = ({ date: issue, corrections = [] }: Salvaged): Fault[] =>
  corrections.flatMap(({ date }, i): Fault[] => {
    const before = corrections[i - 1]?.date ?? issue;
    if (date >= before) return [];
    const message = `${date} is before ${before}. Put corrections in order, after the issue.`;
    return [{ path: `/corrections/${i}/date`, message }];
  });
