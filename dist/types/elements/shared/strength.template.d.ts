import { nothing, type TemplateResult } from 'lit';
/** The verb with which a statement asks for something: "must". */
export declare const strengthTemplate: (strength: string | undefined, language: string) => TemplateResult | typeof nothing;
