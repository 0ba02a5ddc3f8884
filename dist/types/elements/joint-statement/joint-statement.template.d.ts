import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { TextView } from './joint-statement.view.js';
/** What the ids of sentences in URLs begin with, and the id of the sentence to which the page's URL leads. */
interface Anchors {
    anchor: string;
    target: string | undefined;
}
/** Renders the text with its title, date and signatories. Each sentence has its id. */
export declare function textTemplate({ sections, status, signed, signatories, citation }: TextView, messages: Messages, level: number, { anchor, target }: Anchors): TemplateResult;
export {};
