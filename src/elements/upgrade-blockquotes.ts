/**
 * Shows widgets in blockquotes, the snippet formats for sites that strip custom elements. The blockquote gets a
 * shadow root. Its own content and attributes do not change, so that their owner (an editor, a framework, a library
 * that morphs the page) finds them unchanged.
 */
import type { CSSResult } from 'lit';
import { options } from '../runtime/chunk-loader.js';
import { logOnce } from '../runtime/log.js';
import { titleIn } from '../statement/sources/resolve.js';
import { StatementElement } from './statement-element.js';
import { sheetsIn } from './sheets.js';
import { holdHeight } from './takeover.js';
import { styles } from './upgrade-blockquotes.styles.js';

const marked = 'blockquote.statement-widget[data-widget]';

/** Links show widgets only if the page opts in, with `?links` in the module's URL. */
const linked = options.has('links');
/** With `?upgrade=manual`, the module does not look at nodes that the page adds. */
export const isManual = options.get('upgrade') === 'manual';

const selector = linked ? `${marked},blockquote a[href*="#widget="]` : marked;

const editable = '[contenteditable]:not([contenteditable="false" i])';

interface ElementClass {
  new (): StatementElement<object>;
  version: string;
  parts: string[];
  observedAttributes: string[];
}

/** The widget for a blockquote. */
interface Request {
  element: ElementClass;
  /** All attributes that the element knows, with their values or null. */
  attributes: (readonly [string, string | null])[];
  /** Whether a link requests the widget. Then the blockquote must contain the words of the widget. */
  isLink: boolean;
}

interface Upgraded {
  root: ShadowRoot;
  widget?: StatementElement<object> | undefined;
  /** The link and the words of a quotation that lacks some words of the widget. */
  refused?: string;
}

const upgraded = new WeakMap<Element, Upgraded>();

/**
 * Shows widgets in `root` and its descendants, in blockquotes that request one. `data-widget` is the tag of an
 * element, and the other `data-` attributes are its attributes. With `?links` in the module's URL, a link in a
 * citation can have the same attributes in its hash.
 *
 * The module calls this for the document and for nodes that the page adds. Call it yourself for a shadow root, and
 * when a present blockquote gets its class, or its page `designMode`.
 * @param root An element, a shadow root or the document. Default: the document.
 */
export function upgrade(root: ParentNode = document): void {
  // Nodes of another document, such as an iframe's, are instances of other classes.
  const isElement = root.nodeType === Node.ELEMENT_NODE;
  const isDocument = root.nodeType === Node.DOCUMENT_NODE;
  const kind = isElement ? Element : isDocument ? Document : DocumentFragment;
  // Forms and the document have fields and forms as properties, which can have the names of these methods. MooTools
  // replaces `Document`.
  const owner: ParentNode = 'querySelectorAll' in kind.prototype ? kind.prototype : root;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is deprecated for names of tags alone
  const inside: NodeListOf<Element> = owner.querySelectorAll.call(root, selector);
  const found = [...inside];
  if (isElement && Element.prototype.matches.call(root, selector)) found.push(root as Element);
  new Set(found.map((each) => each.closest('blockquote')!)).forEach(refresh);
}

/**
 * Upgrades the blockquotes of the document, and later those that are added or made read-only. With `?upgrade=manual`
 * in the module's URL, the page calls `upgrade` itself.
 */
export function upgradeDocument(): void {
  if (isManual) return;
  upgrade();
  new MutationObserver((records) => {
    const changed = new Set<Element>();
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') changed.add(target as Element);
      for (const node of addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE) changed.add(node as Element);
      }
      // The words of a quotation can be added after its link.
      const quote = linked && target instanceof Element && target.closest('blockquote');
      if (quote) changed.add(quote);
    }
    for (const element of changed) {
      // A call for an ancestor includes its descendants.
      if (!element.parentElement || !changed.has(element.parentElement)) upgrade(element);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['contenteditable', 'data-widget'],
  });
}

/** Upgrades a blockquote. Catches errors, so that the page does not see them and the words stay. */
function refresh(quote: HTMLQuoteElement): void {
  try {
    showRequested(quote);
  } catch (error) {
    const state = upgraded.get(quote);
    if (state) showWords(state);
    logOnce('error', String(error));
  }
}

/** Shows a widget in a blockquote that requests one. Otherwise shows the blockquote's own words. */
function showRequested(quote: HTMLQuoteElement): void {
  const request = requestOf(quote);
  const state = upgraded.get(quote) ?? (request && attach(quote));
  if (!state) return;
  const { root, widget } = state;
  const refuse = () => {
    state.refused = keyOf(quote);
    showWords(state);
  };
  if (!request) {
    showWords(state);
  } else if (request.isLink && state.refused === keyOf(quote)) {
    // The page can change its attributes at each event. A widget for each change would never end.
  } else if (widget?.constructor === request.element && root.contains(widget)) {
    setAttributes(widget, request.attributes);
    if (request.isLink && widget.shadowRoot && !hasWordsOf(quote, widget.shadowRoot)) refuse();
  } else {
    showWords(state);
    const created = new request.element();
    // The page styles the parts through the blockquote, as in `blockquote::part(number)`.
    created.setAttribute('exportparts', request.element.parts.join());
    setAttributes(created, request.attributes);
    created.addEventListener('statement-ready', (event) => {
      if (event.target !== created) return;
      if (request.isLink && !hasWordsOf(quote, created.shadowRoot!)) {
        event.stopPropagation();
        refuse();
      } else {
        holdHeight(created, () => {
          setStyles(root, [styles]);
        });
      }
    });
    created.addEventListener('statement-error', ({ target }) => {
      if (target === created) setStyles(root, []);
    });
    // While the widget shows nothing, its slot shows the words of the blockquote.
    created.append(...root.childNodes);
    root.append(created);
    state.widget = created;
  }
}

/** Gives a blockquote an empty shadow root. Returns `undefined` if it has one already, or cannot have one. */
function attach(quote: HTMLQuoteElement): Upgraded | undefined {
  // This would empty a declarative shadow root of the page.
  if (quote.shadowRoot) return undefined;
  try {
    const state: Upgraded = { root: quote.attachShadow({ mode: 'open' }) };
    upgraded.set(quote, state);
    new MutationObserver(() => {
      refresh(quote);
    }).observe(quote, { attributes: true, childList: true, characterData: true, subtree: true });
    return state;
  } catch {
    return undefined;
  }
}

function showWords(state: Upgraded): void {
  state.widget = undefined;
  state.root.replaceChildren(document.createElement('slot'));
  setStyles(state.root, []);
}

function setStyles(root: ShadowRoot, list: CSSResult[]): void {
  root.adoptedStyleSheets = sheetsIn(root.ownerDocument, list);
}

/** The conditions under which a quotation shows a widget for its link. */
const keyOf = (quote: Element): string =>
  [...quote.querySelectorAll('a')].map(({ href }) => href).join() + letters(quote.textContent);

/** Returns the widget for a blockquote, or `undefined` if the blockquote requests none or must not have one. */
function requestOf(quote: HTMLQuoteElement): Request | undefined {
  const inside = [...quote.querySelectorAll(selector)];
  const [found, second] = quote.matches(selector) ? [quote, ...inside] : inside;
  // Some sites join two quotations in a row. Neither widget may hide the words of the other.
  if (!found || second || isEdited(quote, found)) return undefined;
  const isLink = found !== quote;
  const { hash = '' } = found as Partial<HTMLAnchorElement>;
  // The link of an English snippet names no language, and the page can be in another one. The first value counts.
  const fragment = new URLSearchParams(`${hash.slice(1)}&lang=en`);
  const value = (name: string) =>
    isLink ? fragment.get(name) : quote.getAttribute(`data-${name}`);
  const tag = value('widget')!;
  const element = customElements.get(tag) as ElementClass | undefined;
  if (element?.version !== StatementElement.version || quote.closest(tag)) return undefined;
  if (isLink && !isCitation(found, fragment)) return undefined;
  // Ignores attributes that the element does not know, such as `data-onclick`.
  const attributes = [...element.observedAttributes, 'lang'].map(
    (name) => [name, value(name)] as const,
  );
  return { element, attributes, isLink };
}

/** Whether an editor owns the words. A widget would hide them from the author. */
function isEdited(quote: HTMLElement, found: Element): boolean {
  const isEditable = [quote, found as HTMLElement].some((each) => each.isContentEditable);
  return (
    isEditable ||
    quote.ownerDocument.designMode === 'on' ||
    Boolean(quote.closest(editable) ?? quote.querySelector(editable))
  );
}

/**
 * Whether a link cites the statement that the module shows. A link cannot name another statement: strangers who can
 * write links, for example in comments, must not choose a URL that readers' browsers request.
 */
function isCitation(link: Element, fragment: URLSearchParams): boolean {
  const title = titleIn(fragment.get('lang')!);
  return (
    !fragment.has('src') &&
    !fragment.has('statement') &&
    letters(link.textContent) === letters(title)
  );
}

/** The statement's words in a widget. In a quotation, each list has its own order. */
const shownWords = [
  '[part~=sentence], [part=signatory]',
  // Not `since`, of which earlier versions have written less.
  '[part=bound], [part=number], [part=counts], [part=date], [part=event]',
];

/**
 * Whether a quotation has every sentence, name, figure and date that a widget shows, in their order. The figures in each
 * list have an order of their own, because the layout `scale` draws those that count people first.
 */
function hasWordsOf(quote: Element, root: ShadowRoot): boolean {
  const words = letters(quote.textContent);
  const figures = root.querySelectorAll('[part=figures]');
  const places = figures.length ? [...figures] : [root];
  return places.every((place) =>
    shownWords.every((parts) => {
      const shown = place.querySelectorAll(parts);
      const texts = new Set([...shown].map(({ textContent }) => letters(textContent)));
      let end = 0;
      return [...texts].every((text) => {
        const start = words.indexOf(text, end);
        end = start + text.length;
        return start >= 0;
      });
    }),
  );
}

/** Keeps only letters and digits, because sites change quotation marks and line breaks. */
const letters = (text: string | null | undefined): string =>
  (text ?? '').replace(/[^\p{L}\p{M}\p{N}]/gu, '');

function setAttributes(element: Element, attributes: Request['attributes']): void {
  for (const [name, value] of attributes) {
    if (value === null) element.removeAttribute(name);
    else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
}
