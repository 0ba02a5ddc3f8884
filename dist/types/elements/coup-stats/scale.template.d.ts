import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { FigureView } from './coup-stats.view.js';
/** Renders the marks of a figure, with their number as the text alternative. */
export declare function marksTemplate(figure: FigureView, people: number, messages: Messages): TemplateResult;
/** Renders what a mark and a small mark stand for. */
export declare function keyTemplate(figures: FigureView[], people: number, messages: Messages): TemplateResult;
