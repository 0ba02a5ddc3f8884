import { fault } from '../../utils/errors.js';

/** A statement in a script element of the page, at the time of reading. */
export interface Inline {
  text: string;
}

const read = new WeakMap<Element, Inline>();

/** The id that an element names, and the element that has it. */
interface Named {
  id: string;
  found: Element | null;
}

interface Watched {
  followers: Map<Element, Named>;
  stop: () => void;
}

/** The observed documents and shadow roots: only those with elements that name a script element. */
const watched = new Map<Node, Watched>();

/**
 * Returns the statement in the script element with an id, or `undefined` while the page is still loading. Calls
 * `changed` when another element gets the id, and when the script element changes, until `unfollowInline` is called.
 * @throws if no element has the id, or if it is not a script element for JSON.
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

/** Returns the roots that can contain the script element: the element's own root, those around it, and the document. */
function rootsOf(element: Element): (Document | ShadowRoot)[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [document];
}

/** Returns the element with an id in the nearest root that has one. */
function find(element: Element, id: string): Element | null {
  for (const root of rootsOf(element)) {
    const found = root.getElementById(id);
    if (found) return found;
  }
  return null;
}

/** Stops observing for an element, and removes observers that no other element needs. */
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
    // The text of a script element can be a child node.
    const changedNodes = new Set<Node | null>(
      records.flatMap(({ target }) => [target, target.parentNode]),
    );
    // A busy page adds many nodes. This looks up each id once for all of them, and searches no node.
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
