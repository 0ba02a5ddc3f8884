import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { NamedSignatory } from '../../statement/signatories.js';
/** One signatory of a statement in a language: the name, linked if there is a URL, and the details. */
export declare function signatoryTemplate(signatory: NamedSignatory & {
    highlighted?: boolean;
}, language: string, messages: Messages): TemplateResult;
