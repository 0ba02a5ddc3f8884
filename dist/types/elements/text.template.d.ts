import { type TemplateResult } from 'lit';
import type { TextView } from '../views/text.js';
/** The text with its title, date and signatories; each sentence has its id, `target` is the one that is sought. */
export declare function textTemplate({ sections, signed, signatories, citation }: TextView, target: string | undefined): TemplateResult;
