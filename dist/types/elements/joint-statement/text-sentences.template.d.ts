import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Sentence, Translation } from '../../statement/schema.js';
import type { Shown } from '../../statement/translation.js';
import type { TextView } from './joint-statement.view.js';
/** The ids of what links lead to, and what follows the links. */
export interface Anchors {
    /** What the ids of sentences in URLs begin with. */
    anchor: string;
    /** The id of the sentence to which the page's URL leads. */
    target: string | undefined;
    /** Follows a link to a footnote, or back. Without it, as on a server, these are no links. */
    follow?: ((event: MouseEvent) => void) | undefined;
}
/** Returns the id of the mark of a footnote before its words, or in a sentence. Ids of sentences have no underscore. */
export declare const noteId: (anchor: string, note: string, sentence?: string) => string;
/** Draws the mark of a footnote as a link from the text to the footnote, or back. */
export declare const noteLink: (part: "noteref" | "backlink", mark: string | undefined, id: string, to: string | undefined, follow: Anchors["follow"]) => TemplateResult;
/** Says that a text is a translation. */
export declare const statusTemplate: (status: Translation["status"], messages: Messages) => TemplateResult;
/** Draws the sentences of a paragraph that runs in a direction. */
export type DrawSentences = (sentences: Shown<Sentence>[], direction: string) => unknown;
/** Returns a function that draws the sentences of a paragraph, each in an element with its id. */
export declare function sentencesTemplate({ notes, status, citation }: TextView, messages: Messages, { anchor, target, follow }: Anchors): DrawSentences;
