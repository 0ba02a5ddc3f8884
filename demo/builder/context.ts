import type { Messages } from '../../src/i18n/messages.js';
import type { ElementName } from '../../src/elements/registry.js';
import type { Statement } from '../../src/statement/schema.js';
import type { StatementContent } from '../../src/statement/content.js';
import type { Library } from '../pages/library.js';
import type { SiteWords } from '../words/en.js';
import type { State } from './state.js';

/** The input of every template of the builder. */
export interface Context {
  /** The texts of the site in the page's language. */
  site: SiteWords;
  /** The messages of the library in the page's language, for numbers. */
  page: Messages;
  /** The messages of the library in the widget's language. */
  messages: Messages;
  state: State;
  widget: ElementName;
  /** The current statement. */
  statement: StatementContent;
  /** The statement of the visitor, as it was dropped. */
  own: Statement | undefined;
  library: Library;
  /** The languages of the interface, with their own names. */
  languages: Record<string, string>;
  /** Changes the choice, renders the page again, and updates its URL. */
  set: (chosen: Partial<State>) => void;
  /** Uses a statement of the visitor, or the embedded statement again. */
  take: (statement: Statement | undefined) => void;
  /** The absolute URL of the site's files, with a slash at the end. */
  top: string;
}
