/**
 * The schema of a statement: sentences first, then annotations that refer to them by id. The TypeScript types are
 * inferred from it, and every statement is checked against it before it is shown.
 */
import * as v from 'valibot';
import { signatory } from './signatory-schema.js';
import { note, section, type sentence } from './text-schema.js';
declare const bounds: readonly ["exactly", "about", "more-than", "at-least", "less-than", "at-most", "indefinite"];
declare const figure: v.StrictObjectSchema<object & {
    id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the figure, for the attribute `figures`.">]>;
    value: v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">, v.SafeIntegerAction<number, "a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">, v.MinValueAction<number, 0, "a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">]>, v.SchemaWithPipe<readonly [v.StringSchema<"a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">, v.RegexAction<string, "a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">]>], "a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">, v.DescriptionAction<string | number, "The number in the statement, or the word that the statement uses instead, such as \"dozens\".">]>;
    bound: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["exactly", "about", "more-than", "at-least", "less-than", "at-most", "indefinite"], undefined>, v.DescriptionAction<"exactly" | "about" | "more-than" | "at-least" | "less-than" | "at-most" | "indefinite", "The bound of the value in the statement. Use \"indefinite\" for a word, and another bound for a number.">]>;
    notation: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"compact", undefined>, v.DescriptionAction<"compact", "Shows the number as in the statement: \"3.5 million\" instead of \"3,500,000\".">]>, undefined>;
    unit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"people", undefined>, v.DescriptionAction<"people", "What the number counts, if it counts people. The layout \"scale\" draws these figures in proportion to each other.">]>, undefined>;
    counts: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The text after the number, such as \"people killed\".">]>;
    since: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the event from which the figure counts, if the sentence names one.">]>, undefined>;
    sinceText: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "How `since` reads if it names the event: \"since the coup of 1 February 2021\". Default: \"since\" and the date of the event.">]>, undefined>;
    source: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>;
}, undefined>;
declare const demand: v.StrictObjectSchema<object & {
    id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the demand, for the attribute `demand`.">]>;
    addressees: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, undefined>, v.MinLengthAction<string[], 1, "at least one addressee">, v.DescriptionAction<string[], "The ids of the actors who are asked, in the order of the sentence.">]>;
    heading: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The sentence's own verbs and objects, condensed. Adds, drops and softens nothing. Never shown as a quotation.">]>;
    leadIn: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the sentence that leads into the list, if `source` is an item of one. The quotation is both.">]>, undefined>;
    strength: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The asking verb of the sentence, word for word, such as \"must\", \"should\" or \"urge\". Shown as a quotation.">]>, undefined>;
    source: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>;
}, undefined>;
declare const event: v.StrictObjectSchema<object & {
    id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the event, for figures that count from it.">]>;
    date: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a date such as 2025, 2025-01 or 2025-01-31, or two of them joined by \"/\"">, v.CheckAction<string, "a date that exists">, v.CheckAction<string, "a range of two dates in order and of the same precision">]>, v.DescriptionAction<string, "A day, a month, a year or a range, as precise as the statement.">]>;
    heading: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The event in the words of the sentence, condensed. Adds, drops and softens nothing. Never shown as a quotation.">]>;
    source: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>;
    mentions: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>, undefined>, v.DescriptionAction<string[], "The ids of other sentences that name the same date.">]>, undefined>;
}, undefined>;
declare const actor: v.StrictObjectSchema<object & {
    id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the actor, for the addressees of a demand and the attribute `to`.">]>;
    name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The full name, as in the source sentence.">]>;
    abbreviation: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The abbreviation, if the source sentence gives one.">]>, undefined>;
    also: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, undefined>, v.DescriptionAction<string[], "Other names of the actor in the statement.">]>, undefined>;
    kind: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["court", "group", "mechanism", "office", "organization", "party", "person", "states"], undefined>, v.DescriptionAction<"organization" | "person" | "group" | "court" | "mechanism" | "office" | "party" | "states", "The kind of actor.">]>;
    source: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>;
}, undefined>;
declare const translation: v.StrictObjectSchema<object & {
    language: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a BCP 47 language tag">, v.CheckAction<string, "a BCP 47 language tag">]>, v.DescriptionAction<string, "The language of the translation (BCP 47).">]>;
    status: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["official", "unofficial"], undefined>, v.DescriptionAction<"official" | "unofficial", "\"official\" if the issuers of the statement approve the translation.">]>;
    title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The title.">]>, undefined>;
    sentences: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.StrictObjectSchema<object & {
        text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The translation of the sentence.">]>;
        marks: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.StrictObjectSchema<object & {
            words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
            occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
            kind: v.SchemaWithPipe<readonly [v.PicklistSchema<["emphasis", "strong"], undefined>, v.DescriptionAction<"emphasis" | "strong", "How the words are set off: \"emphasis\" in italics, \"strong\" in bold.">]>;
        }, undefined>, v.StrictObjectSchema<object & {
            words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
            occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
            url: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, "an absolute URL">, v.RegexAction<string, "an https, http or mailto URL">]>, v.DescriptionAction<string, "Where a link on the words leads.">]>;
        }, undefined>, v.StrictObjectSchema<object & {
            words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
            occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
            note: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the footnote whose mark follows the words.">]>;
        }, undefined>], string>, undefined>, v.DescriptionAction<({
            words: string;
            occurrence?: number | undefined;
            kind: "emphasis" | "strong";
        } | {
            words: string;
            occurrence?: number | undefined;
            url: string;
        } | {
            words: string;
            occurrence?: number | undefined;
            note: string;
        })[], "Emphasis, links and marks of footnotes. The text itself stays plain.">]>, undefined>;
    }, undefined>], string>, undefined>, v.MinEntriesAction<{
        [x: string]: string | {
            text: string;
            marks?: ({
                words: string;
                occurrence?: number | undefined;
                kind: "emphasis" | "strong";
            } | {
                words: string;
                occurrence?: number | undefined;
                url: string;
            } | {
                words: string;
                occurrence?: number | undefined;
                note: string;
            })[] | undefined;
        };
    }, 1, "at least one sentence">, v.DescriptionAction<{
        [x: string]: string | {
            text: string;
            marks?: ({
                words: string;
                occurrence?: number | undefined;
                kind: "emphasis" | "strong";
            } | {
                words: string;
                occurrence?: number | undefined;
                url: string;
            } | {
                words: string;
                occurrence?: number | undefined;
                note: string;
            })[] | undefined;
        };
    }, "Translated sentences by id. Other sentences appear in the language of the statement.">]>;
    sections: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, undefined>, v.DescriptionAction<{
        [x: string]: string;
    }, string>]>, undefined>;
    figures: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.StrictObjectSchema<object & {
        counts: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The text after the number.">]>;
        value: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The translated word, if the statement uses a word instead of a number.">]>, undefined>;
        sinceText: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "How `since` reads if it names the event. Default: \"since\" and the date, in the language of the translation.">]>, undefined>;
    }, undefined>, undefined>, v.DescriptionAction<{
        [x: string]: {
            counts: string;
            value?: string | undefined;
            sinceText?: string | undefined;
        };
    }, "Translated figures by id.">]>, undefined>;
    demands: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, undefined>, v.DescriptionAction<{
        [x: string]: string;
    }, string>]>, undefined>;
    events: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, undefined>, v.DescriptionAction<{
        [x: string]: string;
    }, string>]>, undefined>;
    actors: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, undefined>, v.DescriptionAction<{
        [x: string]: string;
    }, string>]>, undefined>;
}, undefined>;
/** The version of this schema. */
export declare const schemaVersion = 1;
/** A statement: metadata, its sentences in order, and annotations that refer to the sentences by id. */
export declare const statementSchema: v.StrictObjectSchema<object & {
    $schema: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.DescriptionAction<string, "The URL of this schema, for editors.">]>, undefined>;
    schemaVersion: v.SchemaWithPipe<readonly [v.LiteralSchema<1, undefined>, v.DescriptionAction<1, "The version of this schema.">]>;
    id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the statement.">]>;
    title: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The title as issued.">]>;
    date: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a day such as 2025-01-31, or a month such as 2025-01">, v.CheckAction<string, "a date that exists, such as 2025-01-31 or 2025-01">]>, v.DescriptionAction<string, "The day of issue, or the month. Every figure is given as of this date.">]>;
    language: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a BCP 47 language tag">, v.CheckAction<string, "a BCP 47 language tag">]>, v.DescriptionAction<string, "The language of the text (BCP 47).">]>;
    url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, "an absolute URL">, v.RegexAction<string, "an https, http or mailto URL">]>, v.DescriptionAction<string, "The URL where the statement was published.">]>, undefined>;
    sha256: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "64 hexadecimal digits">, v.DescriptionAction<string, "SHA-256 of the words of the text in UTF-8: the sentences of the sections, then those of the footnotes. Sentences are joined by a space, paragraphs and footnotes by an empty line.">]>;
    pullQuote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>, v.DescriptionAction<string, "The id of the sentence to show as a pull quote by default.">]>, undefined>;
    pullQuotes: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
        source: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>;
        speaker: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "Who says the sentence, as published.">]>, undefined>;
    }, undefined>, undefined>, v.DescriptionAction<{
        source: string;
        speaker?: string | undefined;
    }[], "Further sentences that are set as quotations, and who says each.">]>, undefined>;
    version: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The version of the text, as published.">]>, undefined>;
    corrections: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
        date: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, "a day such as 2025-01-31">, v.CheckAction<string, "a day that exists, such as 2025-01-31">]>, v.DescriptionAction<string, "The day of the correction.">]>;
        text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "What was corrected.">]>;
    }, undefined>, undefined>, v.DescriptionAction<{
        date: string;
        text: string;
    }[], "What was corrected after the issue, in order.">]>, undefined>;
    sections: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
        id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "Names the section.">]>;
        heading: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The heading as issued, where there is one.">]>, undefined>;
        level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<[2, 3], "2 or 3">, v.DescriptionAction<2 | 3, "The level of the heading, if the title is of level 1. Default: 2.">]>, undefined>;
        kind: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"notes", undefined>, v.DescriptionAction<"notes", "Marks closing notes: notes to editors, contacts.">]>, undefined>;
        paragraphs: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
            id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "Names the paragraph: p1, p2, …, where there is no reason for another name.">]>;
            item: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<object & {
                list: v.SchemaWithPipe<readonly [v.PicklistSchema<["bulleted", "numbered"], undefined>, v.DescriptionAction<"bulleted" | "numbered", "The kind of list.">]>;
                level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<[1, 2], "1 or 2">, v.DescriptionAction<1 | 2, "2 for an item of a list in an item. Default: 1.">]>, undefined>;
                mark: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The mark of a numbered item, as published: \"1.\" or \"(a)\".">]>, undefined>;
            }, undefined>, v.DescriptionAction<{
                list: "bulleted" | "numbered";
                level?: 1 | 2 | undefined;
                mark?: string | undefined;
            }, "Makes the paragraph an item of a list. Items side by side are one list.">]>, undefined>;
            quote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<object & {
                speaker: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "Who is quoted, as published.">]>, undefined>;
            }, undefined>, v.DescriptionAction<{
                speaker?: string | undefined;
            }, "Makes the paragraph a block quotation.">]>, undefined>;
            label: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The text before a line of the address block, as published: \"To\", \"Cc\".">]>, undefined>;
            sentences: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
                id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "Stable: links to the sentence and annotations of it are made with this id.">]>;
                text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The sentence, word for word as it was issued.">]>;
                marks: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.StrictObjectSchema<object & {
                    words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
                    occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
                    kind: v.SchemaWithPipe<readonly [v.PicklistSchema<["emphasis", "strong"], undefined>, v.DescriptionAction<"emphasis" | "strong", "How the words are set off: \"emphasis\" in italics, \"strong\" in bold.">]>;
                }, undefined>, v.StrictObjectSchema<object & {
                    words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
                    occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
                    url: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, "an absolute URL">, v.RegexAction<string, "an https, http or mailto URL">]>, v.DescriptionAction<string, "Where a link on the words leads.">]>;
                }, undefined>, v.StrictObjectSchema<object & {
                    words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
                    occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
                    note: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the footnote whose mark follows the words.">]>;
                }, undefined>], string>, undefined>, v.DescriptionAction<({
                    words: string;
                    occurrence?: number | undefined;
                    kind: "emphasis" | "strong";
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    url: string;
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    note: string;
                })[], "Emphasis, links and marks of footnotes. The text itself stays plain.">]>, undefined>;
            }, undefined>, undefined>, v.MinLengthAction<{
                id: string;
                text: string;
                marks?: ({
                    words: string;
                    occurrence?: number | undefined;
                    kind: "emphasis" | "strong";
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    url: string;
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    note: string;
                })[] | undefined;
            }[], 1, "at least one sentence">, v.DescriptionAction<{
                id: string;
                text: string;
                marks?: ({
                    words: string;
                    occurrence?: number | undefined;
                    kind: "emphasis" | "strong";
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    url: string;
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    note: string;
                })[] | undefined;
            }[], "Its sentences, in order.">]>;
        }, undefined>, undefined>, v.MinLengthAction<{
            id: string;
            item?: {
                list: "bulleted" | "numbered";
                level?: 1 | 2 | undefined;
                mark?: string | undefined;
            } | undefined;
            quote?: {
                speaker?: string | undefined;
            } | undefined;
            label?: string | undefined;
            sentences: {
                id: string;
                text: string;
                marks?: ({
                    words: string;
                    occurrence?: number | undefined;
                    kind: "emphasis" | "strong";
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    url: string;
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    note: string;
                })[] | undefined;
            }[];
        }[], 1, "at least one paragraph">, v.DescriptionAction<{
            id: string;
            item?: {
                list: "bulleted" | "numbered";
                level?: 1 | 2 | undefined;
                mark?: string | undefined;
            } | undefined;
            quote?: {
                speaker?: string | undefined;
            } | undefined;
            label?: string | undefined;
            sentences: {
                id: string;
                text: string;
                marks?: ({
                    words: string;
                    occurrence?: number | undefined;
                    kind: "emphasis" | "strong";
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    url: string;
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    note: string;
                })[] | undefined;
            }[];
        }[], "Its paragraphs, in order.">]>;
    }, undefined>, undefined>, v.MinLengthAction<{
        id: string;
        heading?: string | undefined;
        level?: 2 | 3 | undefined;
        kind?: "notes" | undefined;
        paragraphs: {
            id: string;
            item?: {
                list: "bulleted" | "numbered";
                level?: 1 | 2 | undefined;
                mark?: string | undefined;
            } | undefined;
            quote?: {
                speaker?: string | undefined;
            } | undefined;
            label?: string | undefined;
            sentences: {
                id: string;
                text: string;
                marks?: ({
                    words: string;
                    occurrence?: number | undefined;
                    kind: "emphasis" | "strong";
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    url: string;
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    note: string;
                })[] | undefined;
            }[];
        }[];
    }[], 1, "at least one section">, v.DescriptionAction<{
        id: string;
        heading?: string | undefined;
        level?: 2 | 3 | undefined;
        kind?: "notes" | undefined;
        paragraphs: {
            id: string;
            item?: {
                list: "bulleted" | "numbered";
                level?: 1 | 2 | undefined;
                mark?: string | undefined;
            } | undefined;
            quote?: {
                speaker?: string | undefined;
            } | undefined;
            label?: string | undefined;
            sentences: {
                id: string;
                text: string;
                marks?: ({
                    words: string;
                    occurrence?: number | undefined;
                    kind: "emphasis" | "strong";
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    url: string;
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    note: string;
                })[] | undefined;
            }[];
        }[];
    }[], "The whole text.">]>;
    figures: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
        id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the figure, for the attribute `figures`.">]>;
        value: v.SchemaWithPipe<readonly [v.UnionSchema<[v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">, v.SafeIntegerAction<number, "a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">, v.MinValueAction<number, 0, "a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">]>, v.SchemaWithPipe<readonly [v.StringSchema<"a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">, v.RegexAction<string, "a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">]>], "a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one">, v.DescriptionAction<string | number, "The number in the statement, or the word that the statement uses instead, such as \"dozens\".">]>;
        bound: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["exactly", "about", "more-than", "at-least", "less-than", "at-most", "indefinite"], undefined>, v.DescriptionAction<"exactly" | "about" | "more-than" | "at-least" | "less-than" | "at-most" | "indefinite", "The bound of the value in the statement. Use \"indefinite\" for a word, and another bound for a number.">]>;
        notation: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"compact", undefined>, v.DescriptionAction<"compact", "Shows the number as in the statement: \"3.5 million\" instead of \"3,500,000\".">]>, undefined>;
        unit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.LiteralSchema<"people", undefined>, v.DescriptionAction<"people", "What the number counts, if it counts people. The layout \"scale\" draws these figures in proportion to each other.">]>, undefined>;
        counts: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The text after the number, such as \"people killed\".">]>;
        since: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the event from which the figure counts, if the sentence names one.">]>, undefined>;
        sinceText: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "How `since` reads if it names the event: \"since the coup of 1 February 2021\". Default: \"since\" and the date of the event.">]>, undefined>;
        source: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>;
    }, undefined>, undefined>, v.DescriptionAction<{
        id: string;
        value: string | number;
        bound: "exactly" | "about" | "more-than" | "at-least" | "less-than" | "at-most" | "indefinite";
        notation?: "compact" | undefined;
        unit?: "people" | undefined;
        counts: string;
        since?: string | undefined;
        sinceText?: string | undefined;
        source: string;
    }[], "Every quantity in the statement. Widgets show the first three by default.">]>;
    demands: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
        id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the demand, for the attribute `demand`.">]>;
        addressees: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, undefined>, v.MinLengthAction<string[], 1, "at least one addressee">, v.DescriptionAction<string[], "The ids of the actors who are asked, in the order of the sentence.">]>;
        heading: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The sentence's own verbs and objects, condensed. Adds, drops and softens nothing. Never shown as a quotation.">]>;
        leadIn: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the sentence that leads into the list, if `source` is an item of one. The quotation is both.">]>, undefined>;
        strength: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The asking verb of the sentence, word for word, such as \"must\", \"should\" or \"urge\". Shown as a quotation.">]>, undefined>;
        source: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>;
    }, undefined>, undefined>, v.DescriptionAction<{
        id: string;
        addressees: string[];
        heading: string;
        leadIn?: string | undefined;
        strength?: string | undefined;
        source: string;
    }[], "Every sentence that asks an actor for something.">]>;
    events: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
        id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the event, for figures that count from it.">]>;
        date: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a date such as 2025, 2025-01 or 2025-01-31, or two of them joined by \"/\"">, v.CheckAction<string, "a date that exists">, v.CheckAction<string, "a range of two dates in order and of the same precision">]>, v.DescriptionAction<string, "A day, a month, a year or a range, as precise as the statement.">]>;
        heading: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The event in the words of the sentence, condensed. Adds, drops and softens nothing. Never shown as a quotation.">]>;
        source: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>;
        mentions: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>, undefined>, v.DescriptionAction<string[], "The ids of other sentences that name the same date.">]>, undefined>;
    }, undefined>, undefined>, v.DescriptionAction<{
        id: string;
        date: string;
        heading: string;
        source: string;
        mentions?: string[] | undefined;
    }[], "Every date that the statement gives.">]>;
    actors: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
        id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the actor, for the addressees of a demand and the attribute `to`.">]>;
        name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The full name, as in the source sentence.">]>;
        abbreviation: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The abbreviation, if the source sentence gives one.">]>, undefined>;
        also: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, undefined>, v.DescriptionAction<string[], "Other names of the actor in the statement.">]>, undefined>;
        kind: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["court", "group", "mechanism", "office", "organization", "party", "person", "states"], undefined>, v.DescriptionAction<"organization" | "person" | "group" | "court" | "mechanism" | "office" | "party" | "states", "The kind of actor.">]>;
        source: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of a sentence of this statement.">]>;
    }, undefined>, undefined>, v.DescriptionAction<{
        id: string;
        name: string;
        abbreviation?: string | undefined;
        also?: string[] | undefined;
        kind: "organization" | "person" | "group" | "court" | "mechanism" | "office" | "party" | "states";
        source: string;
    }[], "Those whom the statement names.">]>;
    notes: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
        id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "Names the footnote for the marks in sentences.">]>;
        mark: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The mark as published: \"1\" or \"*\".">]>;
        sentences: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
            id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "Stable: links to the sentence and annotations of it are made with this id.">]>;
            text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The sentence, word for word as it was issued.">]>;
            marks: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.StrictObjectSchema<object & {
                words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
                occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
                kind: v.SchemaWithPipe<readonly [v.PicklistSchema<["emphasis", "strong"], undefined>, v.DescriptionAction<"emphasis" | "strong", "How the words are set off: \"emphasis\" in italics, \"strong\" in bold.">]>;
            }, undefined>, v.StrictObjectSchema<object & {
                words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
                occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
                url: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, "an absolute URL">, v.RegexAction<string, "an https, http or mailto URL">]>, v.DescriptionAction<string, "Where a link on the words leads.">]>;
            }, undefined>, v.StrictObjectSchema<object & {
                words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
                occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
                note: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the footnote whose mark follows the words.">]>;
            }, undefined>], string>, undefined>, v.DescriptionAction<({
                words: string;
                occurrence?: number | undefined;
                kind: "emphasis" | "strong";
            } | {
                words: string;
                occurrence?: number | undefined;
                url: string;
            } | {
                words: string;
                occurrence?: number | undefined;
                note: string;
            })[], "Emphasis, links and marks of footnotes. The text itself stays plain.">]>, undefined>;
        }, undefined>, undefined>, v.MinLengthAction<{
            id: string;
            text: string;
            marks?: ({
                words: string;
                occurrence?: number | undefined;
                kind: "emphasis" | "strong";
            } | {
                words: string;
                occurrence?: number | undefined;
                url: string;
            } | {
                words: string;
                occurrence?: number | undefined;
                note: string;
            })[] | undefined;
        }[], 1, "at least one sentence">, v.DescriptionAction<{
            id: string;
            text: string;
            marks?: ({
                words: string;
                occurrence?: number | undefined;
                kind: "emphasis" | "strong";
            } | {
                words: string;
                occurrence?: number | undefined;
                url: string;
            } | {
                words: string;
                occurrence?: number | undefined;
                note: string;
            })[] | undefined;
        }[], "Its sentences, in order.">]>;
    }, undefined>, undefined>, v.DescriptionAction<{
        id: string;
        mark: string;
        sentences: {
            id: string;
            text: string;
            marks?: ({
                words: string;
                occurrence?: number | undefined;
                kind: "emphasis" | "strong";
            } | {
                words: string;
                occurrence?: number | undefined;
                url: string;
            } | {
                words: string;
                occurrence?: number | undefined;
                note: string;
            })[] | undefined;
        }[];
    }[], "The footnotes, in the order of their marks.">]>, undefined>;
    signatories: v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.StrictObjectSchema<object & {
        name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The name as published.">]>;
        kind: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<["organization", "person", "network"], undefined>, v.DescriptionAction<"organization" | "person" | "network", "What the signatory is. Default: \"organization\".">]>, undefined>;
        role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, string>]>, undefined>;
        affiliation: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, string>]>, undefined>;
        region: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, string>]>, undefined>;
        url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, "an absolute URL">, v.RegexAction<string, "an https, http or mailto URL">]>, v.DescriptionAction<string, "The website of the signatory.">]>, undefined>;
        group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, string>]>, undefined>;
        joined: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, "a day such as 2025-01-31">, v.CheckAction<string, "a day that exists, such as 2025-01-31">]>, v.DescriptionAction<string, "The day on which the signatory joined, if after the issue.">]>, undefined>;
    }, undefined>], string>, undefined>, v.DescriptionAction<(string | {
        name: string;
        kind?: "organization" | "person" | "network" | undefined;
        role?: string | undefined;
        affiliation?: string | undefined;
        region?: string | undefined;
        url?: string | undefined;
        group?: string | undefined;
        joined?: string | undefined;
    })[], "Every name as published, in the published order.">]>;
    translations: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<object & {
        language: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "a BCP 47 language tag">, v.CheckAction<string, "a BCP 47 language tag">]>, v.DescriptionAction<string, "The language of the translation (BCP 47).">]>;
        status: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["official", "unofficial"], undefined>, v.DescriptionAction<"official" | "unofficial", "\"official\" if the issuers of the statement approve the translation.">]>;
        title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The title.">]>, undefined>;
        sentences: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.StrictObjectSchema<object & {
            text: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The translation of the sentence.">]>;
            marks: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.StrictObjectSchema<object & {
                words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
                occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
                kind: v.SchemaWithPipe<readonly [v.PicklistSchema<["emphasis", "strong"], undefined>, v.DescriptionAction<"emphasis" | "strong", "How the words are set off: \"emphasis\" in italics, \"strong\" in bold.">]>;
            }, undefined>, v.StrictObjectSchema<object & {
                words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
                occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
                url: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, "an absolute URL">, v.RegexAction<string, "an https, http or mailto URL">]>, v.DescriptionAction<string, "Where a link on the words leads.">]>;
            }, undefined>, v.StrictObjectSchema<object & {
                words: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The words of the sentence that the mark is about.">]>;
                occurrence: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1">, v.SafeIntegerAction<number, "a whole number from 1">, v.MinValueAction<number, 1, "a whole number from 1">, v.DescriptionAction<number, "Which of them, if the sentence has the same words more than once. Default: 1.">]>, undefined>;
                note: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.DescriptionAction<string, "The id of the footnote whose mark follows the words.">]>;
            }, undefined>], string>, undefined>, v.DescriptionAction<({
                words: string;
                occurrence?: number | undefined;
                kind: "emphasis" | "strong";
            } | {
                words: string;
                occurrence?: number | undefined;
                url: string;
            } | {
                words: string;
                occurrence?: number | undefined;
                note: string;
            })[], "Emphasis, links and marks of footnotes. The text itself stays plain.">]>, undefined>;
        }, undefined>], string>, undefined>, v.MinEntriesAction<{
            [x: string]: string | {
                text: string;
                marks?: ({
                    words: string;
                    occurrence?: number | undefined;
                    kind: "emphasis" | "strong";
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    url: string;
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    note: string;
                })[] | undefined;
            };
        }, 1, "at least one sentence">, v.DescriptionAction<{
            [x: string]: string | {
                text: string;
                marks?: ({
                    words: string;
                    occurrence?: number | undefined;
                    kind: "emphasis" | "strong";
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    url: string;
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    note: string;
                })[] | undefined;
            };
        }, "Translated sentences by id. Other sentences appear in the language of the statement.">]>;
        sections: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, undefined>, v.DescriptionAction<{
            [x: string]: string;
        }, string>]>, undefined>;
        figures: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.StrictObjectSchema<object & {
            counts: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The text after the number.">]>;
            value: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "The translated word, if the statement uses a word instead of a number.">]>, undefined>;
            sinceText: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.DescriptionAction<string, "How `since` reads if it names the event. Default: \"since\" and the date, in the language of the translation.">]>, undefined>;
        }, undefined>, undefined>, v.DescriptionAction<{
            [x: string]: {
                counts: string;
                value?: string | undefined;
                sinceText?: string | undefined;
            };
        }, "Translated figures by id.">]>, undefined>;
        demands: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, undefined>, v.DescriptionAction<{
            [x: string]: string;
        }, string>]>, undefined>;
        events: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, undefined>, v.DescriptionAction<{
            [x: string]: string;
        }, string>]>, undefined>;
        actors: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "an id of lower-case letters, digits and single hyphens that begins with a letter">]>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, undefined>, v.DescriptionAction<{
            [x: string]: string;
        }, string>]>, undefined>;
    }, undefined>, undefined>, v.DescriptionAction<{
        language: string;
        status: "official" | "unofficial";
        title?: string | undefined;
        sentences: {
            [x: string]: string | {
                text: string;
                marks?: ({
                    words: string;
                    occurrence?: number | undefined;
                    kind: "emphasis" | "strong";
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    url: string;
                } | {
                    words: string;
                    occurrence?: number | undefined;
                    note: string;
                })[] | undefined;
            };
        };
        sections?: {
            [x: string]: string;
        } | undefined;
        figures?: {
            [x: string]: {
                counts: string;
                value?: string | undefined;
                sinceText?: string | undefined;
            };
        } | undefined;
        demands?: {
            [x: string]: string;
        } | undefined;
        events?: {
            [x: string]: string;
        } | undefined;
        actors?: {
            [x: string]: string;
        } | undefined;
    }[], "Translations of the statement. A page in the language of a translation shows it.">]>, undefined>;
}, undefined>;
/** A valid statement. */
export type Statement = v.InferOutput<typeof statementSchema>;
/**
 * A statement in the type that TypeScript gives to an imported JSON file, in which values such as `"network"` are any
 * string. Every `Statement` has this type too. The elements check the values.
 */
export type JsonStatement = Widened<Statement>;
type Widened<Type> = Type extends string ? string : Type extends number ? number : Type extends boolean ? boolean : {
    [Key in keyof Type]: Widened<Type[Key]>;
};
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
export {};
