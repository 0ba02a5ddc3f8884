import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { TextView } from './joint-statement.view.js';
import { type Anchors } from './text-sentences.template.js';
/** Renders the text with its title, date and signatories. Each sentence has its id. */
export declare function textTemplate(view: TextView, messages: Messages, level: number, anchors: Anchors): TemplateResult;
