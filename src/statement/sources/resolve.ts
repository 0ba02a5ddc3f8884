import { lazyFile, present } from '../../runtime/lazy-file.js';
import { onServer } from '../../runtime/is-server.js';
import type { StatementContent } from '../content.js';
import { fault } from '../../utils/errors.js';
import { occasions, pageChanged } from '../../runtime/page.js';
import { sentencesOf } from '../text.js';
import { inLanguage, type ShownStatement } from '../translation.js';

/** An element that can name its own statement. */
export interface Naming extends HTMLElement {
  src?: string | null | undefined;
  statement?: unknown;
}

/** The statement for an element, or the reason why there is none. Neither while it loads. */
export interface Resolved {
  statement?: StatementContent | undefined;
  /** The statement in the language of the page. */
  shown?: ShownStatement | undefined;
  /** The prefix of the ids of its sentences in URLs, because two statements on one page can have the same ids. */
  anchor?: string | undefined;
  fault?: Error | undefined;
  /** The reason why there is nothing to show, once readers should see it. */
  state?: 'loading' | 'failed' | undefined;
}

type CustomStatements = Pick<
  typeof import('../../statement/sources/custom-statement.js'),
  'resolveCustomStatement' | 'releaseCustomStatement'
>;

let embedded: StatementContent | undefined;
let customStatements: CustomStatements | undefined;

const file = lazyFile<CustomStatements>('custom-statement.js');

/** The time before readers see that the file is loading, in milliseconds. */
const patience = 300;
let waiting: { slow: boolean } | undefined;

/** Sets the code that reads custom statements, if it is loaded from the start. */
export const setCustomStatements = (file: CustomStatements): void => {
  customStatements = file;
};

/** Sets the statement that elements show by default. Only the first call counts: a page has one embedded statement. */
export function embed(statement: StatementContent): void {
  if (embedded) return;
  embedded = statement;
  pageChanged();
}

/** Returns the fingerprint of the embedded statement. A statement that an app embeds has none. */
export const embeddedFingerprint = (): string | undefined => embedded?.fingerprint;

/** Whether the embedded statement has a sentence with this id. */
export const hasSentence = (id: string): boolean =>
  !!embedded && sentencesOf(embedded).some((sentence) => sentence.id === id);

/** Returns the title of the embedded statement in a language. */
export const titleIn = (language: string): string | undefined =>
  embedded && inLanguage(embedded, language).title;

/** Returns the statement for an element: its own statement or, by default, the embedded one. */
export function resolveStatement(element: Naming, language: string): Resolved {
  if (!element.statement && !element.src) {
    return embedded
      ? { statement: embedded, shown: inLanguage(embedded, language), anchor: '' }
      : {};
  }
  // A server neither fetches a statement nor sees the page around the element.
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
  // A server renders once, so an unfinished check comes too late.
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

/** Releases the sources of an element that leaves the page. */
export const releaseStatement = (element: Naming): void =>
  customStatements?.releaseCustomStatement(element);
