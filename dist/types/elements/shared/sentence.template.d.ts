import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { SentenceView } from './sentence.view.js';
/** Renders a sentence as a quotation, its original if it is a translation, and the link to its context. */
export declare function sentenceTemplate({ id, text, language, status, original, href, paragraph }: SentenceView, statementLanguage: string, messages: Messages): TemplateResult;
/** Renders a sentence in a disclosure. Screen readers also read `label`, which distinguishes it from the others. */
export declare function sourceTemplate(sentence: SentenceView, label: {
    text: string;
    language: string;
}, statementLanguage: string, messages: Messages): TemplateResult;
