/**
 * The form of a statement: sentences first, then annotations that refer to them by id. Written once;
 * the TypeScript types are inferred from it, and a statement is checked against it before it is shown.
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
  id: v.pipe(id, v.description('Names the figure in the `figures` attribute.')),
  value: v.pipe(
    v.union(
      [
        v.pipe(v.number(aNumberOrWord), v.safeInteger(aNumberOrWord), v.minValue(0, aNumberOrWord)),
        v.pipe(v.string(aNumberOrWord), v.regex(/^[^\s\d](?:\D*[^\s\d])?$/, aNumberOrWord)),
      ],
      aNumberOrWord,
    ),
    v.description(
      'The number that the statement gives; where it gives only a word ("dozens"), that word.',
    ),
  ),
  bound: v.pipe(
    v.picklist(bounds),
    v.description(
      'How the statement bounds the value. "indefinite" goes with a word, and only with a word.',
    ),
  ),
  notation: v.optional(
    v.pipe(
      v.literal('compact'),
      v.description('Write the number as the statement does: "3.5 million", not "3,500,000".'),
    ),
  ),
  counts: v.pipe(
    text,
    v.description('What is counted, to be read after the number: "people killed".'),
  ),
  since: v.optional(
    v.pipe(id, v.description('The event since which it is counted, where the sentence names one.')),
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
  id: v.pipe(id, v.description('Names the demand in the `demand` attribute.')),
  addressees: v.pipe(
    v.array(id),
    v.minLength(1, 'at least one addressee'),
    v.description('The actors who are asked, in the order of the sentence.'),
  ),
  heading: v.pipe(
    text,
    v.description(
      "The sentence's own operative verbs and objects, condensed: adds, drops and softens nothing. Never shown as a quotation.",
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
        'The verb with which the sentence asks, as it has it: "must", "should", "urge". Shown as a quotation.',
      ),
    ),
  ),
  source: sentenceId,
});

const event = object({
  id: v.pipe(id, v.description('Names the event for the figures that are counted since then.')),
  date: v.pipe(
    edtf,
    v.description('As precise as the statement is: a day, a month, a year, or a range.'),
  ),
  heading: v.pipe(
    text,
    v.description(
      'What happened or will happen, in the words of the sentence, condensed: adds, drops and softens nothing. Never shown as a quotation.',
    ),
  ),
  source: sentenceId,
  mentions: v.optional(
    v.pipe(v.array(sentenceId), v.description('Other sentences that name the same date.')),
  ),
});

const actor = object({
  id: v.pipe(
    id,
    v.description('Names the actor among the addressees of a demand and in the `to` attribute.'),
  ),
  name: v.pipe(text, v.description('The full name as the source sentence gives it.')),
  abbreviation: v.optional(
    v.pipe(text, v.description('Only where the source sentence gives one.')),
  ),
  also: v.optional(
    v.pipe(v.array(text), v.description('Other names that the statement uses for it.')),
  ),
  kind: v.pipe(v.picklist(actorKinds), v.description('What sort of actor it is.')),
  source: sentenceId,
});

const translationStatuses = ['official', 'unofficial'] as const;

const texts = (description: string) =>
  v.optional(v.pipe(v.record(id, text), v.description(description)));

const translation = object({
  language: v.pipe(languageTag, v.description('The language of the translation (BCP 47).')),
  status: v.pipe(
    v.picklist(translationStatuses),
    v.description('"official" where those who issued the statement stand by the translation.'),
  ),
  title: v.optional(v.pipe(text, v.description('The title.'))),
  sentences: v.pipe(
    v.record(id, translatedSentence),
    v.minEntries(1, 'at least one sentence'),
    v.description(
      'Sentences by their ids. Those that are not here are shown in the language of the statement.',
    ),
  ),
  sections: texts('Headings of sections by their ids.'),
  figures: v.optional(
    v.pipe(
      v.record(
        id,
        object({
          counts: v.pipe(text, v.description('What is counted, to be read after the number.')),
          value: v.optional(
            v.pipe(text, v.description('The word that stands for a number, where one does.')),
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
      v.description('What figures count, by their ids.'),
    ),
  ),
  demands: texts('Headings of demands by their ids.'),
  events: texts('Headings of events by their ids.'),
  actors: texts('Names by the ids of actors: of all who are asked something, or of none.'),
});

/** The version of the schema that is written here. */
export const schemaVersion = 1;

/** A statement: metadata, its sentences in order, and annotations that refer to the sentences by id. */
export const statementSchema = object({
  $schema: v.optional(
    v.pipe(v.string(), v.description('The address of this schema, for the editor.')),
  ),
  schemaVersion: v.pipe(v.literal(schemaVersion), v.description('The version of this schema.')),
  id: v.pipe(id, v.description('Names the statement among others.')),
  title: v.pipe(text, v.description('The title as issued.')),
  date: v.pipe(
    dayOrMonth,
    v.description('The day of issue, or the month. Every figure is given as of this date.'),
  ),
  language: v.pipe(languageTag, v.description('The language of the text (BCP 47).')),
  url: v.optional(v.pipe(webAddress, v.description('Where the statement was published.'))),
  sha256: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'),
    v.description(
      'SHA-256 of the words of the text in UTF-8: the sentences of the sections, then those of the footnotes. Sentences are joined by a space, paragraphs and footnotes by an empty line.',
    ),
  ),
  pullQuote: v.optional(
    v.pipe(sentenceId, v.description('The sentence that the title page sets as a quotation.')),
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
    v.description('The whole text: sections of paragraphs of sentences.'),
  ),
  figures: v.pipe(
    v.array(figure),
    v.description(
      'Every quantity that the statement gives; widgets show the first three by default.',
    ),
  ),
  demands: v.pipe(
    v.array(demand),
    v.description('Every sentence that asks someone for something.'),
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
      v.description('Translations of its sentences; a page in their language shows them as such.'),
    ),
  ),
});

/** A statement as the schema describes it. */
export type Statement = v.InferOutput<typeof statementSchema>;
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
/** How a statement bounds a figure: "more than" is part of the figure. */
export type Bound = (typeof bounds)[number];
