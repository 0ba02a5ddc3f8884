import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { NamedSignatory } from '../../statement/signatories.js';
/**
 * Renders one signatory of a statement in a language: the name, linked if there is a URL, and the details.
 * @param shown The name as it is shown. Default: the name alone.
 */
export declare function signatoryTemplate(signatory: NamedSignatory, language: string, messages: Messages, shown?: unknown): TemplateResult;
