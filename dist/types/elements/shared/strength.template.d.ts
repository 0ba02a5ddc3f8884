import { nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
/** Renders the verb of a demand: In the statement: "must". */
export declare const strengthTemplate: (strength: string | undefined, language: string, { saidAs, colon }: Messages) => TemplateResult | typeof nothing;
