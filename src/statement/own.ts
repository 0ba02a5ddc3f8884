import type { Words } from '../locales/words.js';
import { fault } from './fault.js';
import { fetchText } from './fetch.js';
import { inlineStatement } from './inline.js';
import { english } from './own-words.js';
import type { Naming, Resolved } from './resolve.js';
import { inLanguage } from './translation.js';
import { lineOf, validate } from './validate.js';

/** A source of a statement, and what has become of it. */
interface Source extends Pick<Resolved, 'statement' | 'fault'> {
  /** Whether it has kept its readers waiting for so long that they should be told. */
  slow?: boolean;
  /** The elements that have asked for it. */
  askers: WeakSet<Naming>;
}

/** Each source is read and checked once, however many elements name it. */
const objects = new WeakMap<object, Source>();
const addresses = new Map<string, Source>();

/** How long a source may take before readers are told that it is on its way, in milliseconds. */
const patience = 300;

/** How many faults of a statement are named at most. */
const most = 20;

/** The statement that an element names, in the order of its `statement` property, `src`, and `statement` attribute. */
export function resolveOwn(
  element: Naming,
  language: string,
  words: Words,
  changed: () => void,
): Resolved {
  const { loading, failed } = words.own ?? english;
  const source = tryFor(() => sourceOf(element, changed));
  const { statement, slow } = source;
  const note = source.fault ? failed : slow ? loading : undefined;
  if (!statement) return { fault: source.fault, note };
  return { statement, shown: inLanguage(statement, language), anchor: `${statement.id}:` };
}

function tryFor(find: () => Partial<Source>): Partial<Source> {
  try {
    return find();
  } catch (error) {
    return { fault: error as Error };
  }
}

function sourceOf(element: Naming, changed: () => void): Partial<Source> {
  const { src, statement } = element;
  const known = <K>(cache: Cache<K>, key: K, path: string, read: () => unknown) =>
    sourceIn(cache, key, element, changed, (source) => check(source, path, read));
  if (statement && typeof statement !== 'string') {
    if (typeof statement !== 'object') throw fault('statement', 'a statement', typeof statement);
    return known(objects, statement, 'statement', () => statement);
  }
  if (src) {
    const href = hrefOf(src);
    const path = `src ${href}`;
    const read = async () => parse(await fetchText(href, path), path);
    return known(addresses, href, path, read);
  }
  const path = `statement "${String(statement)}"`;
  const inline = inlineStatement(element, String(statement), path, changed);
  return inline ? known(objects, inline, path, () => parse(inline.text, path)) : {};
}

function hrefOf(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    throw fault('src', 'an address', src);
  }
}

interface Cache<K> {
  get(key: K): Source | undefined;
  set(key: K, source: Source): unknown;
}

/**
 * The source under a key; the first to ask for it has it read and checked. An address at which that has failed is
 * tried again for an element that has not asked before: the network may be back.
 */
function sourceIn<K>(
  cache: Cache<K>,
  key: K,
  element: Naming,
  changed: () => void,
  read: (source: Source) => Promise<void>,
): Source {
  const before = cache.get(key);
  const askers = before?.askers ?? new WeakSet();
  const isNew = !askers.has(element);
  askers.add(element);
  if (before && !(before.fault && isNew && typeof key === 'string')) return before;
  const source: Source = { askers };
  cache.set(key, source);
  const timer = setTimeout(() => {
    source.slow = true;
    changed();
  }, patience);
  void read(source).finally(() => {
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
    source.fault = new Error(`${path}: expected a valid statement; found${lines.join('')}${more}`);
  } catch (error) {
    source.fault = error as Error;
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw fault(path, `a statement in JSON (${message})`, text.trim().slice(0, 40));
  }
}
