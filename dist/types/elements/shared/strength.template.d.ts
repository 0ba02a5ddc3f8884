import { nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
/**
 * Renders the verb of a demand in the statement's language: In the statement: "must". It follows the heading, since
 * before the heading "must not" would read like a part of it.
 */
export declare function strengthTemplate(strength: string | undefined, language: string, messages: Messages): TemplateResult | typeof nothing;
