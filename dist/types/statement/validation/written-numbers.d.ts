import type { Figure } from '../schema.js';
/** A place in a folded sentence. */
interface Place {
    start: number;
    end: number;
}
/** Returns the places of a figure in a folded sentence. */
export declare function placesOf(text: string, figure: Figure, language: string): Place[];
/** Returns a number in a locale's format, folded. */
export declare function written(value: number, locale: string, display?: 'long' | 'short'): string;
export {};
