import { fault } from '../../utils/errors.js';

/** A statement that stands in a script element of the page, as it was when it was read. */
export interface Inline {
  text: string;
}

const read = new WeakMap<Element, Inline>();

/** What an element names, and what it has found under that id. */
interface Named {
  id: string;
  found: Element | null;
}

interface Watched {
  followers: Map<Element, Named>;
  stop: () => void;
}

/** The documents and shadow roots that are observed: only those with elements that name a script element. */
const watched = new Map<Node, Watched>();

/**
 * The statement in the script element with the given id; `undefined` while the page may still bring it. `changed` is
 * called when another element has the id, and when that element changes, until `unfollowInline` is called.
 * @throws where there is none, or where the id is that of something else.
 */
export function inlineStatement(
  element: Element,
  id: string,
  path: string,
  changed: () => void,
): Inline | undefined {
  const found = find(element, id);
  if (element.isConnected) follow(element, { id, found }, changed);
  const expected = `<script type="application/json" id="${id}">`;
  if (!found) {
    if (document.readyState === 'loading') return undefined;
    throw fault(path, `the page has no ${expected}`);
  }
  if (!(found instanceof HTMLScriptElement) || !/^application\/(?:ld\+)?json\b/i.test(found.type)) {
    const type = found.getAttribute('type');
    throw fault(
      path,
      `expected ${expected}, found <${found.localName}${type ? ` type="${type}"` : ''}>`,
    );
  }
  const { text } = found;
  const before = read.get(found);
  if (before?.text === text) return before;
  const inline = { text };
  read.set(found, inline);
  return inline;
}

/** The roots in which an element's script element may stand: its own, those around it, and the document. */
function rootsOf(element: Element): (Document | ShadowRoot)[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [document];
}

/** The element with an id in the nearest root that has one. */
function find(element: Element, id: string): Element | null {
  for (const root of rootsOf(element)) {
    const found = root.getElementById(id);
    if (found) return found;
  }
  return null;
}

/** Ends what has been observed for an element, and the observers that no other element needs. */
export function unfollowInline(element: Element): void {
  watched.forEach(({ followers, stop }, root) => {
    if (!followers.delete(element) || followers.size) return;
    stop();
    watched.delete(root);
  });
}

function follow(element: Element, named: Named, changed: () => void): void {
  for (const root of rootsOf(element)) {
    const { followers } = watched.get(root) ?? watch(root, changed);
    followers.set(element, named);
  }
}

function watch(root: Node, changed: () => void): Watched {
  const followers = new Map<Element, Named>();
  const observer = new MutationObserver((records) => {
    // The text of a script element may be a node in it.
    const changedNodes = new Set<Node | null>(
      records.flatMap(({ target }) => [target, target.parentNode]),
    );
    // A busy page adds many nodes. Each id is looked up once for all of them, and no node is searched.
    const touched = [...followers].some(
      ([element, { id, found }]) =>
        (found !== null && changedNodes.has(found)) || find(element, id) !== found,
    );
    if (touched) changed();
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['id', 'type'],
  });
  root.addEventListener('DOMContentLoaded', changed, { once: true });
  const stop = () => {
    observer.disconnect();
    root.removeEventListener('DOMContentLoaded', changed);
  };
  const made = { followers, stop };
  watched.set(root, made);
  return made;
}
