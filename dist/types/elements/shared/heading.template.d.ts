import { type TemplateResult } from 'lit';
/** Returns the level of a widget's headings. Default, also for an invalid level: 2. */
export declare const headingLevelOf: (asked: unknown) => number;
/** Renders a heading. Level 6 is the last. */
export declare function headingTemplate(level: number, part: string, text: string, language?: string): TemplateResult;
