import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Link } from './shared/sentence.view.js';
export type ActionName = 'cite' | 'share' | 'embed';
/** The data that an element passes to its actions. */
export interface ActionContext {
    element: HTMLElement;
    /** The URL of the module. */
    module: string;
    statement: StatementContent;
    /** The view that the element shows. */
    view: object;
    messages: Messages;
    /** The loaded messages, by language. */
    loaded: ReadonlyMap<string, Messages>;
    link: Link;
}
