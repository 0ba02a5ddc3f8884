import { fault, invalid } from '../../utils/errors.js';
import { fetchText } from './fetch.js';
import { inlineStatement, unfollowInline } from './inline-script.js';
import type { Naming, Resolved } from './resolve.js';
import { type Failure, isWorthRetrying, type Occasions } from '../../runtime/retry.js';
import { inLanguage } from '../translation.js';
import { lineOf, validate } from '../validation/validate.js';

/** A source of a statement, and its result. */
interface Source extends Pick<Resolved, 'statement' | 'fault'> {
  /** Whether the source takes so long that readers should see a message. */
  slow?: boolean;
}

/** The source at a URL, while connected elements name it. */
interface Fetched {
  href: string;
  source?: Source;
  users: Set<Naming>;
}

/** Each source is read and checked once, however many elements name it. */
const objects = new WeakMap<object, Source>();
const addresses = new Map<string, Fetched>();

/** The source of each element. An element that leaves the page and returns keeps its source. */
const held = new WeakMap<Naming, Fetched>();

/** The URLs that failed, also while no element names them. */
const failures = new Map<string, Failure & { fault: Error }>();

/** The time before readers see that a source is loading, in milliseconds. */
const patience = 300;

/** The maximum number of errors in one message. */
const most = 20;

/**
 * Returns the statement that an element names, in this order: its `statement` property, `src`, its `statement`
 * attribute.
 */
export function resolveCustomStatement(
  element: Naming,
  language: string,
  changed: () => void,
  now: Occasions,
): Resolved {
  const source = tryFor(() => sourceOf(element, changed, now));
  const { statement, slow } = source;
  if (source.fault) return { fault: source.fault, state: 'failed' };
  if (!statement) return { state: slow ? 'loading' : undefined };
  return { statement, shown: inLanguage(statement, language), anchor: `${statement.id}:` };
}

/** Releases the sources of an element that leaves the page. The last element that names a URL drops it. */
export function releaseCustomStatement(element: Naming): void {
  unfollowInline(element);
  leave(element);
}

function leave(element: Naming): void {
  const fetched = held.get(element);
  if (!fetched) return;
  const { href, users } = fetched;
  users.delete(element);
  if (!users.size && addresses.get(href) === fetched) addresses.delete(href);
}

function tryFor(find: () => Partial<Source>): Partial<Source> {
  try {
    return find();
  } catch (error) {
    return { fault: error as Error };
  }
}

function sourceOf(element: Naming, changed: () => void, now: Occasions): Partial<Source> {
  const { src, statement } = element;
  const isObject = statement && typeof statement !== 'string';
  const href = !isObject && src ? hrefOf(src, element) : undefined;
  if (href !== held.get(element)?.href) {
    leave(element);
    held.delete(element);
  }
  if (href !== undefined || isObject) unfollowInline(element);
  if (isObject) {
    if (typeof statement !== 'object')
      throw fault('statement', `expected an object, found ${typeof statement}`);
    return sourceFrom(statement, 'statement', () => statement, changed);
  }
  if (href !== undefined) return sourceAt(href, element, changed, now);
  const path = `statement "${String(statement)}"`;
  const inline = inlineStatement(element, String(statement), path, changed);
  return inline ? sourceFrom(inline, path, () => parse(inline.text, path), changed) : {};
}

function hrefOf(src: string, { baseURI }: Naming): string {
  try {
    return new URL(src, baseURI).href;
  } catch {
    throw invalid('src', src, 'a URL');
  }
}

/** Returns the source for an object. The first element that names it starts reading. */
function sourceFrom(key: object, path: string, read: () => unknown, changed: () => void): Source {
  const known = objects.get(key);
  if (known) return known;
  const source = start(path, read, changed);
  objects.set(key, source);
  return source;
}

/**
 * Returns the source at a URL. The first element that names it starts the request. A URL that failed is requested
 * again on each new occasion, because the network can be back.
 */
function sourceAt(
  href: string,
  element: Naming,
  changed: () => void,
  now: Occasions,
): Partial<Source> {
  const fetched: Fetched = addresses.get(href) ?? held.get(element) ?? { href, users: new Set() };
  // No reader sees an element outside the page. It renders again when it is back.
  if (!element.isConnected) return fetched.source ?? {};
  addresses.set(href, fetched);
  fetched.users.add(element);
  held.set(element, fetched);
  const { source: before } = fetched;
  const failure = failures.get(href);
  if (before?.statement) return before;
  if (failure && !isWorthRetrying(failure, now)) return failure;
  // The source is loading.
  if (before && !before.fault) return before;
  const path = `src ${href}`;
  const read = async () => parse(await fetchText(href, path), path);
  const source = start(path, read, () => {
    const { statement, fault } = source;
    if (fault) failures.set(href, { ...now, tries: (failure?.tries ?? 0) + 1, fault });
    else if (statement) failures.delete(href);
    changed();
  });
  fetched.source = source;
  return source;
}

/** Reads and checks a source. Calls `changed` when that takes long, and when it is done. */
function start(path: string, read: () => unknown, changed: () => void): Source {
  const source: Source = {};
  const timer = setTimeout(() => {
    source.slow = true;
    changed();
  }, patience);
  void check(source, path, read).finally(() => {
    clearTimeout(timer);
    changed();
  });
  return source;
}

async function check(source: Source, path: string, read: () => unknown): Promise<void> {
  try {
    const { statement, faults } = await validate(await read());
    if (statement) {
      source.statement = statement;
      return;
    }
    const lines = faults.slice(0, most).map((found) => `\n  ${lineOf(found)}`);
    const more = faults.length > most ? `\n  and ${faults.length - most} more` : '';
    source.fault = fault(path, `invalid statement${lines.join('')}${more}`);
  } catch (error) {
    source.fault = error as Error;
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw fault(path, `invalid JSON ${JSON.stringify(text.trim().slice(0, 40))} (${message})`);
  }
}
