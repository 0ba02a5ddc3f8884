import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { TextView } from './joint-statement.view.js';
import type { NamedSignatory } from '../../statement/signatories.js';
import { type Anchors, type DrawSentences } from './text-sentences.template.js';
/** Renders the text with its title, date and signatories. Each sentence has its id. */
export declare function textTemplate(view: TextView, messages: Messages, level: number, anchors: Anchors): TemplateResult;
/** Renders the sections of a text in a language. */
export declare const sectionsTemplate: (sections: TextView["sections"], language: string, level: number, sentences: DrawSentences) => unknown[];
/** Renders the signatories under the headings of their groups. */
export declare function groupsTemplate(signatories: NamedSignatory[], language: string, level: number, messages: Messages): unknown[];
