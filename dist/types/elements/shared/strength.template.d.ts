import { nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
/** Renders the verb of a demand in the statement's language: In the statement: "must". */
export declare function strengthTemplate(strength: string | undefined, language: string, messages: Messages): TemplateResult | typeof nothing;
