import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { TextView } from './joint-statement.view.js';
/** The text with its title, date and signatories; each sentence has its id, `target` is the one that is sought. */
export declare function textTemplate({ sections, status, signed, signatories, citation }: TextView, messages: Messages, level: number, anchor: string, target: string | undefined): TemplateResult;
