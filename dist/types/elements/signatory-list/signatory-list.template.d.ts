import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { SignatoriesView } from './signatory-list.view.js';
/** What a reader can do in the list. */
interface SignatoriesHandlers {
    /** Filters the names by a text. */
    filter: (text: string) => void;
    /** Shows the rest of the names, or hides it again. */
    toggle: () => void;
}
/** The list of signatories under its heading, with the filter and the button for the rest. */
export declare function signatoriesTemplate(view: SignatoriesView, messages: Messages, level: number, handlers: SignatoriesHandlers): TemplateResult;
export {};
