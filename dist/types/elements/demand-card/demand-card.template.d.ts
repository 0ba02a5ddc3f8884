import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { DemandView } from '../shared/demand.view.js';
/** Renders a demand: its addressees, its heading with its verb, and its sentence as a quotation with its citation. */
export declare function demandTemplate(view: DemandView, messages: Messages, level: number): TemplateResult;
