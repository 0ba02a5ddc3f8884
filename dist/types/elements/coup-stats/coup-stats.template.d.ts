import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { FiguresView } from './coup-stats.view.js';
/** Renders the figures as a description list. Each figure is a term, and its source sentence is the description. */
export declare function figuresTemplate({ figures, layout, citation }: FiguresView, messages: Messages): TemplateResult;
