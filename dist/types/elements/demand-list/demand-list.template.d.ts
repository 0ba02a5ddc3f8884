import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { DemandsView } from './demand-list.view.js';
/** Renders an index of the demands under the filter: who is asked what. Each demand opens its sentence. */
export declare function demandsTemplate({ addressees, groups, status, citation }: DemandsView, messages: Messages, level: number, toggle: (id: string) => void): TemplateResult;
