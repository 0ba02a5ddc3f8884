import { loadOwn } from '../load.js';
import { onServer } from '../server.js';
import type { Words } from '../locales/words.js';
import type { StatementContent } from './content.js';
import { fault } from './fault.js';
import { pageChanged } from './page.js';
import type { ShownStatement } from './translation.js';

/** An element that can name a statement of its page's own. */
export interface Naming extends HTMLElement {
  src?: string | null | undefined;
  statement?: unknown;
}

/** What an element is to show: a statement, or why there is none; neither while it is on its way. */
export interface Resolved {
  statement?: StatementContent | undefined;
  /** The statement in the language of the page. */
  shown?: ShownStatement | undefined;
  /** Stands before the ids of its sentences in addresses: two statements on one page can have the same ids. */
  anchor?: string | undefined;
  fault?: Error | undefined;
  /** What a reader is told in the place of a statement. */
  note?: string | undefined;
}

type Own = Pick<typeof import('../own.js'), 'resolveOwn'>;

type Localize = (statement: StatementContent, language: string) => ShownStatement;

let embedded: StatementContent | undefined;
let localizeEmbedded: Localize;
let own: Own | undefined;

/** Sets what reads a statement of a page's own, where it is there from the start. */
export const setOwn = (file: Own): void => {
  own = file;
};

/**
 * Sets the statement that elements show which name no other. The first call counts: a page has one embedded
 * statement. `localize` is needed for one that has translations: `inLanguage`.
 */
export function embed(statement: StatementContent, localize: Localize = () => statement): void {
  if (embedded) return;
  embedded = statement;
  localizeEmbedded = localize;
  pageChanged();
}

/** The title of the embedded statement in a language. */
export const titleIn = (language: string): string | undefined =>
  embedded && localizeEmbedded(embedded, language).title;

/** What an element shows: its own statement, where it names one, else the embedded one. */
export function resolveStatement(element: Naming, language: string, words: Words): Resolved {
  if (!element.statement && !element.src) {
    return embedded
      ? { statement: embedded, shown: localizeEmbedded(embedded, language), anchor: '' }
      : {};
  }
  // A server neither fetches what an element names nor sees the page that it is on.
  if (onServer && !(element.statement instanceof Object)) return {};
  if (!own) {
    const waiting: Own = (own = { resolveOwn: () => ({}) });
    setTimeout(() => {
      // The file has words for all that it does; for what becomes of itself they are here.
      waiting.resolveOwn = (_element, _language, { own }) => ({
        note: own?.loading ?? 'Loading the statement',
      });
      pageChanged();
    }, 300);
    void loadOwn()
      .catch((fault: unknown) => ({
        resolveOwn: (_element: Naming, _language: string, { own }: Words) => ({
          fault: fault as Error,
          note: own?.failed ?? 'The statement could not be shown',
        }),
      }))
      .then((file) => {
        own = file;
        pageChanged();
      });
  }
  const resolved = own.resolveOwn(element, language, words, pageChanged);
  // A server draws once: what is still to be checked comes too late.
  return onServer && !resolved.statement && !resolved.fault
    ? { fault: fault('statement', 'one for which ready() has been awaited', 'another') }
    : resolved;
}
