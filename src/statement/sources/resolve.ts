import { lazyFile, present } from '../../runtime/lazy-file.js';
import { onServer } from '../../runtime/is-server.js';
import type { StatementContent } from '../content.js';
import { fault } from '../../utils/errors.js';
import { occasions, pageChanged } from '../../runtime/page.js';
import { inLanguage, type ShownStatement } from '../translation.js';

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
  /** Why there is nothing to show, once readers should be told. */
  state?: 'loading' | 'failed' | undefined;
}

type CustomStatements = Pick<
  typeof import('../../statement/sources/custom-statement.js'),
  'resolveCustomStatement' | 'releaseCustomStatement'
>;

let embedded: StatementContent | undefined;
let customStatements: CustomStatements | undefined;

const file = lazyFile<CustomStatements>('custom-statement.js');

/** How long the file that reads statements may take before readers are told, in milliseconds. */
const patience = 300;
let waiting: { slow: boolean } | undefined;

/** Sets what reads a statement of a page's own, where it is there from the start. */
export const setCustomStatements = (file: CustomStatements): void => {
  customStatements = file;
};

/** Sets the statement that elements show which name no other. The first call counts: a page has one embedded statement. */
export function embed(statement: StatementContent): void {
  if (embedded) return;
  embedded = statement;
  pageChanged();
}

/** The title of the embedded statement in a language. */
export const titleIn = (language: string): string | undefined =>
  embedded && inLanguage(embedded, language).title;

/** What an element shows: its own statement, where it names one, else the embedded one. */
export function resolveStatement(element: Naming, language: string): Resolved {
  if (!element.statement && !element.src) {
    return embedded
      ? { statement: embedded, shown: inLanguage(embedded, language), anchor: '' }
      : {};
  }
  // A server neither fetches what an element names nor sees the page that it is on.
  if (onServer && !(element.statement instanceof Object)) return {};
  const { content, error } = customStatements ? { content: customStatements } : present(file);
  if (!content) {
    if (error) {
      const fault = new Error('the file custom-statement.js failed to load', { cause: error });
      return { fault, state: 'failed' };
    }
    waiting ??= startWaiting();
    return { state: waiting.slow ? 'loading' : undefined };
  }
  customStatements = content;
  const resolved = content.resolveCustomStatement(element, language, pageChanged, occasions);
  // A server draws once: what is still to be checked comes too late.
  return onServer && !resolved.statement && !resolved.fault
    ? { fault: fault('statement', 'not checked. Await ready() before you render.') }
    : resolved;
}

function startWaiting(): { slow: boolean } {
  const wait = { slow: false };
  setTimeout(() => {
    wait.slow = true;
    pageChanged();
  }, patience);
  return wait;
}

/** Ends what an element that leaves the page holds: what nothing else uses is dropped. */
export const releaseStatement = (element: Naming): void =>
  customStatements?.releaseCustomStatement(element);
