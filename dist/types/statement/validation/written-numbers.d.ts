import type { Figure } from '../schema.js';
import type { SpelledNumber } from './spelled-numbers.js';
declare let spelledNumbersIn: ((text: string, language: string) => SpelledNumber[]) | undefined;
/** Checks numbers in words that a language builds from parts, too. Pages do without the tables of words. */
export declare const checkSpelledNumbers: (find: NonNullable<typeof spelledNumbersIn>) => void;
/** Whether a sentence can give a number in words that are not known here. */
export declare const isUnchecked: (text: string, language: string) => boolean;
/** A place in a folded sentence. */
interface Place {
    start: number;
    end: number;
}
/** Returns the places of a figure in a folded sentence. */
export declare function placesOf(text: string, figure: Figure, language: string): Place[];
/** The letters of currencies that can be right before a number: "Rp250.000". */
export declare const currencyCodes = "Rp|Rs|[KTU]?Sh|RM|USD|EUR|GBP|KES";
/** Words for powers of ten that no locale writes. */
export declare const otherPowers: Record<string, Record<string, number> | undefined>;
/** Returns a number in a locale's format, folded. */
export declare function written(value: number, locale: string, display?: 'long' | 'short'): string;
export {};
