import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Link } from './shared/sentence.view.js';

export type ActionName = 'cite' | 'share' | 'embed';

/** What an element tells of itself when one of its actions is chosen. */
export interface ActionContext {
  element: HTMLElement;
  /** The address of the module that the page has loaded. */
  module: string;
  statement: StatementContent;
  /** What the element shows. */
  view: object;
  messages: Messages;
  /** The messages that are loaded, by language. */
  loaded: ReadonlyMap<string, Messages>;
  link: Link;
}
