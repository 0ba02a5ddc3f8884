import type { Words } from '../locales/words.js';
import type { StatementContent } from '../statement/content.js';
import type { Link } from '../views/sentence.js';
export type ActionName = 'cite' | 'share' | 'embed';
/** What an element tells of itself when one of its actions is chosen. */
export interface ActionContext {
    element: HTMLElement;
    /** The address of the module that the page has loaded. */
    module: string;
    statement: StatementContent;
    /** What the element shows. */
    view: object;
    words: Words;
    link: Link;
}
/**
 * Does what an action says and tells of the outcome in the element's live region.
 * @param present what the element tells of itself now: it may show something else by the time a form is chosen.
 */
export declare function act(name: ActionName, present: () => ActionContext): Promise<void>;
