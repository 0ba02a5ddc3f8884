import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { DemandView } from '../views/demand.js';
import type { DemandsView } from '../views/demands.js';
/** One demand: who is asked, its heading, and the sentence as a quotation with its citation. */
export declare function demandTemplate(view: DemandView, words: Words, level: number): TemplateResult;
/** The demands in groups, under the filter. */
export declare function demandsTemplate({ addressees, groups, status, citation }: DemandsView, words: Words, level: number, toggle: (id: string) => void): TemplateResult;
