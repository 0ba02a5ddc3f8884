import type { ElementName } from '../elements/registry.js';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Translation } from '../statement/schema.js';
import type { ShownStatement } from '../statement/translation.js';
import type { PageWords } from './words.js';

/** The statement on a page in another language. */
interface OtherPage {
  language: string;
  status: Translation['status'] | undefined;
  title: string;
  /** The file in the same folder. */
  file: string;
  /** The absolute URL, if it is known. */
  url: string | undefined;
}

/** What a page of the statement is made from. */
export interface Page {
  /** The statement as issued. */
  content: StatementContent;
  /** The statement in the language of the page. */
  statement: ShownStatement;
  language: string;
  /** The status of the translation. `undefined` on the page of the original. */
  status: Translation['status'] | undefined;
  /** The messages in the language of the page, or in English. */
  messages: Messages;
  words: PageWords;
  /** The absolute URL of the page, if it is known. */
  url: string | undefined;
  /** The pages in other languages, the original first. */
  others: OtherPage[];
  /** The URL of the folder, if it is known. */
  base: string | undefined;
  /** The absolute URL of an image for cards on social media. */
  image: string | undefined;
  /** The names of the files with the data. */
  data: string[];
  /** The elements that `embed.html` can show. Empty without that page. */
  elements: ElementName[];
}
