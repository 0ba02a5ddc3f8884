/**
 * The schema of a statement: sentences first, then annotations that refer to them by id. The TypeScript types are
 * inferred from it, and every statement is checked against it before it is shown.
 */
import * as v from 'valibot';
import {
  dayOrMonth,
  edtf,
  id,
  languageTag,
  object,
  sentenceId,
  text,
  webAddress,
} from './fields.js';
import { correction, signatory } from './signatory-schema.js';
import { note, section, type sentence, translatedSentence } from './text-schema.js';

const bounds = [
  'exactly',
  'about',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'indefinite',
] as const;

const actorKinds = [
  'court',
  'group',
  'mechanism',
  'office',
  'organization',
  'party',
  'person',
  'states',
] as const;

const aNumberOrWord =
  'a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one';

const figure = object({
  id: v.pipe(id, v.description('The id of the figure, for the attribute `figures`.')),
  value: v.pipe(
    v.union(
      [
        v.pipe(v.number(aNumberOrWord), v.safeInteger(aNumberOrWord), v.minValue(0, aNumberOrWord)),
        v.pipe(v.string(aNumberOrWord), v.regex(/^[^\s\d](?:\D*[^\s\d])?$/, aNumberOrWord)),
      ],
      aNumberOrWord,
    ),
    v.description(
      'The number in the statement, or the word that the statement uses instead, such as "dozens".',
    ),
  ),
  bound: v.pipe(
    v.picklist(bounds),
    v.description(
      'The bound of the value in the statement. Use "indefinite" for a word, and another bound for a number.',
    ),
  ),
  notation: v.optional(
    v.pipe(
      v.literal('compact'),
      v.description('Shows the number as in the statement: "3.5 million" instead of "3,500,000".'),
    ),
  ),
  unit: v.optional(
    v.pipe(
      v.literal('people'),
      v.description(
        'What the number counts, if it counts people. The layout "scale" draws these figures in proportion to each other.',
      ),
    ),
  ),
  counts: v.pipe(text, v.description('The text after the number, such as "people killed".')),
  since: v.optional(
    v.pipe(
      id,
      v.description('The id of the event from which the figure counts, if the sentence names one.'),
    ),
  ),
  sinceText: v.optional(
    v.pipe(
      text,
      v.description(
        'How `since` reads if it names the event: "since the coup of 1 February 2021". Default: "since" and the date of the event.',
      ),
    ),
  ),
  source: sentenceId,
});

const demand = object({
  id: v.pipe(id, v.description('The id of the demand, for the attribute `demand`.')),
  addressees: v.pipe(
    v.array(id),
    v.minLength(1, 'at least one addressee'),
    v.description('The ids of the actors who are asked, in the order of the sentence.'),
  ),
  heading: v.pipe(
    text,
    v.description(
      "The sentence's own verbs and objects, condensed. Adds, drops and softens nothing. Never shown as a quotation.",
    ),
  ),
  leadIn: v.optional(
    v.pipe(
      id,
      v.description(
        'The id of the sentence that leads into the list, if `source` is an item of one. The quotation is both.',
      ),
    ),
  ),
  strength: v.optional(
    v.pipe(
      text,
      v.description(
        'The asking verb of the sentence, word for word, such as "must", "should" or "urge". Shown as a quotation.',
      ),
    ),
  ),
  source: sentenceId,
});

const event = object({
  id: v.pipe(id, v.description('The id of the event, for figures that count from it.')),
  date: v.pipe(
    edtf,
    v.description('A day, a month, a year or a range, as precise as the statement.'),
  ),
  heading: v.pipe(
    text,
    v.description(
      'The event in the words of the sentence, condensed. Adds, drops and softens nothing. Never shown as a quotation.',
    ),
  ),
  source: sentenceId,
  mentions: v.optional(
    v.pipe(
      v.array(sentenceId),
      v.description('The ids of other sentences that name the same date.'),
    ),
  ),
});

const actor = object({
  id: v.pipe(
    id,
    v.description('The id of the actor, for the addressees of a demand and the attribute `to`.'),
  ),
  name: v.pipe(text, v.description('The full name, as in the source sentence.')),
  abbreviation: v.optional(
    v.pipe(text, v.description('The abbreviation, if the source sentence gives one.')),
  ),
  also: v.optional(
    v.pipe(v.array(text), v.description('Other names of the actor in the statement.')),
  ),
  kind: v.pipe(v.picklist(actorKinds), v.description('The kind of actor.')),
  source: sentenceId,
});

const translationStatuses = ['official', 'unofficial'] as const;

const texts = (description: string) =>
  v.optional(v.pipe(v.record(id, text), v.description(description)));

const translation = object({
  language: v.pipe(languageTag, v.description('The language of the translation (BCP 47).')),
  status: v.pipe(
    v.picklist(translationStatuses),
    v.description('"official" if the issuers of the statement approve the translation.'),
  ),
  title: v.optional(v.pipe(text, v.description('The title.'))),
  sentences: v.pipe(
    v.record(id, translatedSentence),
    v.minEntries(1, 'at least one sentence'),
    v.description(
      'Translated sentences by id. Other sentences appear in the language of the statement.',
    ),
  ),
  sections: texts('Headings of sections by id.'),
  figures: v.optional(
    v.pipe(
      v.record(
        id,
        object({
          counts: v.pipe(text, v.description('The text after the number.')),
          value: v.optional(
            v.pipe(
              text,
              v.description(
                'The translated word, if the statement uses a word instead of a number.',
              ),
            ),
          ),
          sinceText: v.optional(
            v.pipe(
              text,
              v.description(
                'How `since` reads if it names the event. Default: "since" and the date, in the language of the translation.',
              ),
            ),
          ),
        }),
      ),
      v.description('Translated figures by id.'),
    ),
  ),
  demands: texts('Headings of demands by id.'),
  events: texts('Headings of events by id.'),
  actors: texts('Names of actors by id: of all addressees, or of none.'),
});

/** The version of this schema. */
export const schemaVersion = 1;

/** A statement: metadata, its sentences in order, and annotations that refer to the sentences by id. */
export const statementSchema = object({
  $schema: v.optional(v.pipe(v.string(), v.description('The URL of this schema, for editors.'))),
  schemaVersion: v.pipe(v.literal(schemaVersion), v.description('The version of this schema.')),
  id: v.pipe(id, v.description('The id of the statement.')),
  title: v.pipe(text, v.description('The title as issued.')),
  date: v.pipe(
    dayOrMonth,
    v.description('The day of issue, or the month. Every figure is given as of this date.'),
  ),
  language: v.pipe(languageTag, v.description('The language of the text (BCP 47).')),
  url: v.optional(v.pipe(webAddress, v.description('The URL where the statement was published.'))),
  sha256: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
    v.description(
      'SHA-256 of the words of the text in UTF-8: the sentences of the sections, then those of the footnotes. Sentences are joined by a space, paragraphs and footnotes by an empty line.',
    ),
  ),
  pullQuote: v.optional(
    v.pipe(sentenceId, v.description('The id of the sentence to show as a pull quote by default.')),
  ),
  pullQuotes: v.optional(
    v.pipe(
      v.array(
        object({
          source: sentenceId,
          speaker: v.optional(v.pipe(text, v.description('Who says the sentence, as published.'))),
        }),
      ),
      v.description('Further sentences that are set as quotations, and who says each.'),
    ),
  ),
  version: v.optional(v.pipe(text, v.description('The version of the text, as published.'))),
  corrections: v.optional(
    v.pipe(v.array(correction), v.description('What was corrected after the issue, in order.')),
  ),
  sections: v.pipe(
    v.array(section),
    v.minLength(1, 'at least one section'),
    v.description('The whole text.'),
  ),
  figures: v.pipe(
    v.array(figure),
    v.description('Every quantity in the statement. Widgets show the first three by default.'),
  ),
  demands: v.pipe(
    v.array(demand),
    v.description('Every sentence that asks an actor for something.'),
  ),
  events: v.pipe(v.array(event), v.description('Every date that the statement gives.')),
  actors: v.pipe(v.array(actor), v.description('Those whom the statement names.')),
  notes: v.optional(
    v.pipe(v.array(note), v.description('The footnotes, in the order of their marks.')),
  ),
  signatories: v.pipe(
    v.array(signatory),
    v.description('Every name as published, in the published order.'),
  ),
  translations: v.optional(
    v.pipe(
      v.array(translation),
      v.description(
        'Translations of the statement. A page in the language of a translation shows it.',
      ),
    ),
  ),
});

/** A valid statement. */
export type Statement = v.InferOutput<typeof statementSchema>;
/**
 * A statement in the type that TypeScript gives to an imported JSON file, in which values such as `"network"` are any
 * string. Every `Statement` has this type too. The elements check the values.
 */
export type JsonStatement = Widened<Statement>;
type Widened<Type> = Type extends string
  ? string
  : Type extends number
    ? number
    : Type extends boolean
      ? boolean
      : { [Key in keyof Type]: Widened<Type[Key]> };
export type Sentence = v.InferOutput<typeof sentence>;
export type Mark = NonNullable<Sentence['marks']>[number];
export type Section = v.InferOutput<typeof section>;
export type Note = v.InferOutput<typeof note>;
export type Signatory = v.InferOutput<typeof signatory>;
export type Figure = v.InferOutput<typeof figure>;
export type Demand = v.InferOutput<typeof demand>;
export type DatedEvent = v.InferOutput<typeof event>;
export type Actor = v.InferOutput<typeof actor>;
export type Translation = v.InferOutput<typeof translation>;
/** The bound of a figure: "more than" is part of the figure. */
export type Bound = (typeof bounds)[number];
