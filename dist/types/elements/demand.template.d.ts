import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { DemandView } from '../views/demand.js';
/** One demand: who is asked, its heading, and the sentence as a quotation with its citation. */
export declare function demandTemplate({ addressees, heading, sentence, citation }: DemandView, { askedOf }: Words): TemplateResult;
