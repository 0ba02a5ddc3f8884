/** The form of the text: sections of paragraphs of sentences, and footnotes. */
import * as v from 'valibot';
export declare const sentence: v.StrictObjectSchema<object & {
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
}, undefined>;
export declare const translatedSentence: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "some text, without white space at either end">]>, v.StrictObjectSchema<object & {
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
}, undefined>], string>;
export declare const section: v.StrictObjectSchema<object & {
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
}, undefined>;
export declare const note: v.StrictObjectSchema<object & {
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
}, undefined>;
