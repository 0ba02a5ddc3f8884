import type { TextView } from './joint-statement.view.js';
import type { Block } from './text-blocks.view.js';
import { type Anchors, type DrawSentences } from './text-sentences.template.js';
/**
 * Draws a block of the text. A list and a quotation run in the direction of their first sentence. Labels and speakers
 * are in the language of the statement.
 */
export declare function blockTemplate({ kind, entries }: Block, language: string, draw: DrawSentences): unknown;
/** Draws the footnotes. The mark of each leads back to its first place in the text. */
export declare function notesTemplate({ notes, citation }: TextView, { anchor, follow }: Anchors, sentences: DrawSentences): unknown;
