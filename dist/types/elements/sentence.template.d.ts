import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { SentenceView } from '../views/sentence.js';
/** A sentence as a quotation, and the way to it in its context where there is one. */
export declare function sentenceTemplate({ text, href }: SentenceView, language: string, { inContext }: Words): TemplateResult;
/** The same behind a disclosure; `label` tells it from other disclosures. */
export declare function sourceTemplate(sentence: SentenceView, label: string, language: string, words: Words): TemplateResult;
