import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { TextView } from '../views/text.js';
/** The text with its title, date and signatories; each sentence has its id, `target` is the one that is sought. */
export declare function textTemplate({ sections, status, signed, signatories, citation }: TextView, words: Words, level: number, anchor: string, target: string | undefined): TemplateResult;
