import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { SignatoriesView } from './signatory-list.view.js';
/** The handlers of the filter and the button. */
interface SignatoriesHandlers {
    /** Filters the names by a text. */
    filter: (text: string) => void;
    /** Shows the rest of the names, or hides it again. */
    toggle: () => void;
}
/** Renders the list of signatories with its heading, the filter and the button that shows the rest. */
export declare function signatoriesTemplate(view: SignatoriesView, messages: Messages, level: number, handlers: SignatoriesHandlers): TemplateResult;
export {};
