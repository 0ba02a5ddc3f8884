import { nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
/** The verb with which a statement asks for something: In the statement: "must". */
export declare const strengthTemplate: (strength: string | undefined, language: string, { saidAs, colon }: Messages) => TemplateResult | typeof nothing;
