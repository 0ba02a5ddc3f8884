import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { DemandView } from '../shared/demand.view.js';
/** One demand: who is asked, its heading, and the sentence as a quotation with its citation. */
export declare function demandTemplate(view: DemandView, messages: Messages, level: number): TemplateResult;
