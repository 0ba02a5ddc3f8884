import type { Bound, Translation } from '../statement/schema.js';
/** The wordings for the plural categories of the language (CLDR). `other` replaces missing categories. */
export type Plural = {
    other: string;
} & Partial<Record<Intl.LDMLPluralRule, string>>;
/** The messages of the interface in one language. `{name}` is a placeholder. The statement's own words are not here. */
export interface Messages {
    /** BCP 47 tag for `lang` and `Intl`. */
    tag: string;
    dir: 'ltr' | 'rtl';
    /** Returns the messages for another region with other digits or separators. */
    in?: (language: string) => Messages;
    /** Returns the plural category of a count. */
    plural: (count: number) => Intl.LDMLPluralRule;
    /**
     * Formats a number. The compact form is "3.5 million". Does not round. Some languages inflect a number with a
     * bound.
     */
    number: (value: number, notation?: 'compact', bound?: Bound) => string;
    /**
     * Formats a date, as precise as it is: YYYY, YYYY-MM, YYYY-MM-DD or, next to another date of the same year, -MM-DD
     * or -MM.
     */
    date: (date: string) => string;
    /** Joins names: "governments, donors, and international agencies". */
    list: (names: string[]) => string;
    /** A number with its bound. {n} is the number. A number with another bound has no words around it. */
    bounds: Partial<Record<Bound, string>>;
    /** {date} is the date of issue, a day or a month. */
    asOf: string;
    /** The same for a day, if the wording differs: "Au 31 janvier 2025", but "En janvier 2025". */
    asOfDay?: string;
    /** {date} is the day, the month or the year from which a figure counts. */
    since: string;
    /** The same for a day, if the wording differs: "depuis le 1er février 2021". */
    sinceDay?: string;
    /** The key to figures that are drawn as marks, and the text alternatives of the drawings. */
    scale: {
        /** {n} is the number of people for each mark. */
        each: Plural;
        /** The number of marks of a figure, {n}. It can have a fraction. */
        marks: Plural;
        /** The same if the figure is less than one mark. */
        partOfOne: string;
        /** The key to the small marks of a figure with a bound. */
        open: string;
    };
    /** The label of the disclosure with a source sentence. */
    source: string;
    /** The label of the link to that sentence in the full text. */
    inContext: string;
    /** The note that a text is a translation. */
    translation: Record<Translation['status'], string>;
    /** The label of the disclosure with the original sentence. */
    original: string;
    /** The issuer of the statement. {n} is the number of signatories. */
    issuer: Plural;
    /** The separator between the issuer and the day of issue. */
    comma: string;
    /** The separator between a label and its value. */
    colon: string;
    /** The issuer of a statement without signatories. */
    unsigned: string;
    /** The heading of the list of signatories. {n} is their number. */
    signed: Plural;
    /** The label of the filter over the signatories. */
    filter: string;
    /** The number of signatories that match the filter: {n} of {total}. */
    matches: string;
    /** The same texts for signatories who are not all organizations. {who} is the number of each kind. */
    mixed: {
        organization: Plural;
        network: Plural;
        person: Plural;
        issuer: string;
        signed: string;
        filter: string;
        matches: string;
    };
    /** The {version} of the text, if it is published as a number. */
    version: string;
    /** The {date} of the last correction. */
    corrected: string;
    /** The heading {signed}, followed by the number {n} of those who joined after the issue. */
    joinedLater: string;
    /** The {date} on which a signatory joined, if that was after the issue. */
    joined: string;
    /** The label of the button that shows all signatories. {n} is their number. */
    showAll: string;
    /** The label of the button that returns to the limit. */
    showFewer: string;
    /**
     * A quotation of {text}, in the quotation marks of this language (CLDR). The marks follow the language of the
     * interface: an English sentence in a French interface has « and ».
     */
    quotation: string;
    /** The label before the addressees of a demand. */
    askedOf: string;
    /** Discloses the buttons that choose whose demands a list shows. */
    demandFilter: string;
    /** The label before the verb of a demand, which is a quotation. */
    saidAs: string;
    /** The number of demands that are shown: {n} of {total}. */
    demandsShown: string;
    /** A range of dates, {start} to {end}. */
    range: string;
    /** The actions, by their names in the `actions` attribute. */
    labels: Record<'cite' | 'share' | 'embed', string>;
    /** The message under the actions if their file fails to load. */
    actionsFailed: string;
    /** The messages about a statement that the page names. */
    customStatement: {
        /** The message under the fallback content while a statement loads. */
        loading: string;
        /** The message under the fallback content if a statement cannot be loaded or is invalid. */
        failed: string;
    };
    /** The texts of the actions. */
    actions: {
        /** A citation as plain text. */
        plain: string;
        /** The message after copying to the clipboard. */
        copied: string;
        /** The message after the reader's device has taken over. */
        shared: string;
        /** The message if the browser refuses the clipboard, and the text is selected instead. */
        refused: string;
    };
    /** The heading of the events after the date of issue. {date} is that day or month. */
    ahead: string;
    /** The same for a day, if the wording differs: "Still ahead on 31 January 2025". */
    aheadDay?: string;
}
