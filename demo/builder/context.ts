import type { Messages } from '../../src/i18n/messages.js';
import type { dsdFormat } from '../../src/snippets/dsd-format.js';
import type { ElementName } from '../../src/elements/registry.js';
import type { Statement } from '../../src/statement/schema.js';
import type { StatementContent } from '../../src/statement/content.js';
import type { Library } from '../pages/library.js';
import type { SiteWords } from '../words/en.js';
import type { State } from './state.js';

/** What every piece of the builder is drawn from. */
export interface Context {
  /** The words of the site in the page's language. */
  site: SiteWords;
  /** The words of the interface in the page's language: for its numbers. */
  page: Messages;
  /** The words of the interface in the widget's language. */
  messages: Messages;
  state: State;
  widget: ElementName;
  /** The statement that is shown. */
  statement: StatementContent;
  /** The same where it is not the embedded one: as it was dropped. */
  own: Statement | undefined;
  /** Makes lines that hold what the element will show; there once they are wanted. */
  dsdFormat: typeof dsdFormat | undefined;
  library: Library;
  /** The languages of the interface, as each calls itself. */
  languages: Record<string, string>;
  /** Chooses something: the page is drawn anew, and its address says so. */
  set: (chosen: Partial<State>) => void;
  /** Works with another statement, or with the embedded one again. */
  take: (statement: Statement | undefined) => void;
  /** Where the site's files are, as an absolute address that ends with a slash. */
  top: string;
}
