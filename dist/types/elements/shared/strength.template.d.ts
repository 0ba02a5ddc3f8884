import { nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
/**
 * Renders the verb of a demand: In the statement: "must". The label is in the interface's language, and the verb in the
 * statement's. It follows the heading, since before the heading "must not" would read like a part of it.
 */
export declare function strengthTemplate(strength: string | undefined, language: string, { saidAs, colon, quotation }: Messages): TemplateResult | typeof nothing;
