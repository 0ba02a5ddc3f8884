import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { NamedSignatory } from '../../statement/signatories.js';
import { type Group } from './signatories.view.js';
/**
 * Renders one signatory of a statement in a language: the name, linked if there is a URL, and the details.
 * @param shown The name as it is shown. Default: the name alone.
 */
export declare function signatoryTemplate(signatory: NamedSignatory, language: string, messages: Messages, shown?: unknown): TemplateResult;
/** Renders what is above a group: its heading, or a space if names without a group follow those of another one. */
export declare function groupTemplate({ group, first }: Group<unknown>, level: number, language: string): unknown;
