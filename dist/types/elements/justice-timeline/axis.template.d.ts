import { type TemplateResult } from 'lit';
import { type AxisView } from './axis.view.js';
/** Renders the years, and the label of the line at the day of issue. Where there is room, the lines are behind all events. */
export declare const axisTemplate: (axis: AxisView) => TemplateResult;
/** Renders the axis with the date of an event. */
export declare function trackTemplate(axis: AxisView, date: string): TemplateResult;
