import { type TemplateResult } from 'lit';
/** The level of a widget's headings, 2 by default. An invalid level is a fault, and the headings are of the default. */
export declare const headingLevelOf: (asked: unknown) => number;
/** A heading of a level; below the sixth there is none. */
export declare function headingTemplate(level: number, part: string, text: string, language?: string): TemplateResult;
