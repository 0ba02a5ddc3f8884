import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { DemandsView } from './demand-list.view.js';
/** Renders the demands in groups, under the filter. */
export declare function demandsTemplate({ addressees, groups, status, citation }: DemandsView, messages: Messages, level: number, toggle: (id: string) => void): TemplateResult;
