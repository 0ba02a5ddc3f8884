import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { FiguresView } from './coup-stats.view.js';
/** The figures as a description list: each figure a term, its source sentence the description. */
export declare function figuresTemplate({ figures, layout, citation }: FiguresView, messages: Messages): TemplateResult;
