import type { Words } from '../locales/words.js';
import type { StatementContent } from '../statement/content.js';
import { type ShownStatement } from '../statement/translation.js';
export type Attributes = Record<string, string>;
declare const fallbacks: {
    'coup-stats': (statement: ShownStatement, attributes: Attributes, words: Words) => string;
    'demand-card': (statement: ShownStatement, { demand }: Attributes, words: Words) => string;
    'demand-list': (statement: ShownStatement, attributes: Attributes, words: Words) => string;
    'joint-statement': (statement: ShownStatement, attributes: Attributes, words: Words) => string;
    'justice-timeline': (statement: ShownStatement, attributes: Attributes, words: Words) => string;
    'signatory-list': (statement: ShownStatement, _: Attributes, words: Words) => string;
    'statement-quote': (statement: ShownStatement, attributes: Attributes, words: Words) => string;
};
export type ElementName = keyof typeof fallbacks;
export declare const elementNames: ElementName[];
/**
 * The fallback content of an element: what it shows, as plain HTML on one line.
 * @throws where an attribute names what the statement does not have.
 */
export declare function fallbackOf(statement: StatementContent, element: ElementName, attributes: Attributes, words: Words): string;
/** The attributes with the language of the words, which a page of its own does not take from around it. */
export declare function spokenIn(words: Words, attributes: Attributes): Attributes;
/**
 * The snippet for an element: its tag with its attributes, and the same content as plain HTML between the tags.
 * @throws where an attribute names what the statement does not have.
 */
export declare function elementForm(statement: StatementContent, element: ElementName, attributes: Attributes, words: Words): string;
export {};
