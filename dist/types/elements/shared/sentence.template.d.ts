import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { SentenceView } from './sentence.view.js';
/** A sentence as a quotation, what it is a translation of, and the way to it in its context. */
export declare function sentenceTemplate({ id, text, language, status, original, href, paragraph }: SentenceView, statementLanguage: string, messages: Messages): TemplateResult;
/** The same behind a disclosure. A screen reader also hears `label`, which tells it from other disclosures. */
export declare function sourceTemplate(sentence: SentenceView, label: {
    text: string;
    language: string;
}, statementLanguage: string, messages: Messages): TemplateResult;
