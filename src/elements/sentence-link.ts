import { loadActions } from './actions-chunk.js';
import { idIn, isOnPage, markIn, pageUrl, textsWith } from '../runtime/page.js';
import type { Resolved } from '../statement/sources/resolve.js';
import { sentenceUrl } from '../statement/sentence-url.js';
import { StatementRevealEvent } from './statement-event.js';

/**
 * Leads a reader from a widget to its sentence in the full text. The page owns its URL and decides what it hides. So
 * a click ends in one of three ways. The sentence is in view, the reader is at the statement's URL, or the widget
 * shows the paragraph around the sentence.
 */

/** Whether an element of the page has this id or, if it is an anchor, this name. */
export const isOfPage = (id: string): boolean =>
  !!document.getElementById(id) || !!document.querySelector(`a[name="${CSS.escape(id)}"]`);

/** Returns the id of the sentence that the URL links to. An element of the page with the same id has precedence. */
export function sentenceInUrl(): string | undefined {
  const id = idIn(location.hash);
  return isOnPage(id) && !isOfPage(id) ? id : undefined;
}

/**
 * Returns the href of a link to a sentence. In a new tab, a router would take the hash for a route. There the URL where
 * the statement is published is better, if there is one.
 */
export function hrefInPage(id: string, url: string | undefined): string | undefined {
  const routed = /^#[/!?]/.test(location.hash);
  return isOnPage(id) && !(routed && url) ? `#${id}` : url;
}

/** Whether the browser should follow the link of a click in the same tab. */
export const isPlainClick = (event: MouseEvent, link: HTMLAnchorElement): boolean => {
  const { defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  return !(defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey || link.target);
};

/** The parts of the widget that this file uses. */
interface Widget extends HTMLElement {
  source: { resolved: Resolved };
  inPlace: string | undefined;
  updateComplete: Promise<boolean>;
}

let leaving = false;

/**
 * Follows a widget's link to a sentence. Listens on the link itself, because routers listen on the document and the
 * window.
 */
export function readInContext(widget: Widget, event: MouseEvent, sentence: string): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const { statement, anchor = '' } = widget.source.resolved;
  const id = anchor + sentence;
  if (leaving || !isPlainClick(event, link) || !isOnPage(id)) return;
  event.preventDefault();
  void leadTo(id).then((found) => {
    if (found) widget.inPlace = undefined;
    else if (statement?.url && !isThisPage(statement.url))
      follow(link, sentenceUrl(statement, sentence)!);
    else void showInPlace(widget, sentence);
  });
}

/** Whether a URL leads to this page again, where the sentence cannot be seen. */
const isThisPage = (url: string): boolean =>
  new URL(url, document.baseURI).href.split('#')[0] === pageUrl();

/** Lets the browser follow the link to another URL, as if a reader had clicked on it there. */
function follow(link: HTMLAnchorElement, url: string): void {
  const href = link.getAttribute('href')!;
  link.href = url;
  leaving = true;
  link.click();
  leaving = false;
  link.setAttribute('href', href);
}

async function showInPlace(widget: Widget, sentence: string): Promise<void> {
  widget.inPlace = sentence;
  await widget.updateComplete;
  widget.shadowRoot?.querySelector<HTMLElement>('[part=marked]')?.focus();
}

/**
 * How long a click waits for the file that reveals sentences, in milliseconds, if the sentence is in view and if it
 * is not.
 */
const patience = { inSight: 2000, hidden: 20_000 };

const after = (time: number) =>
  new Promise<undefined>((resolve) => {
    setTimeout(resolve, time);
  });

/**
 * Reveals a sentence in the first full text where a reader can see it, marks it, scrolls to it and focuses it. The
 * code for that loads with the actions. If it fails or takes too long, shows a sentence that is in view.
 * @param mayWrite Whether to set the hash of the page to the sentence.
 * @returns whether the sentence is shown, by the element or by the page.
 */
export async function leadTo(id: string, mayWrite = true): Promise<boolean> {
  const loading = loadActions().catch(() => false as const);
  let file = await Promise.race([loading, after(patience.inSight)]);
  if (!file && goToSentence(id)) return true;
  file ??= await Promise.race([loading, after(patience.hidden)]);
  if (file) {
    return file.reveal(id, mayWrite, {
      textsWith,
      markIn,
      isOnPage,
      isOfPage,
      sentenceInUrl,
      goTo,
      createEvent: (sentence) => new StatementRevealEvent(sentence),
    });
  }
  return false;
}

/** Goes to a sentence in the first full text that has it, and marks it. Returns whether the page allows it. */
function goToSentence(id: string): boolean {
  const [text] = textsWith(id);
  const sentence = text?.sentence(id);
  if (!text || !sentence || !goTo(sentence)) return false;
  markIn(text, id);
  return true;
}

/** Focuses a sentence and scrolls to it. Returns whether the page allows it. */
function goTo(sentence: HTMLElement): boolean {
  sentence.tabIndex = -1;
  sentence.focus({ preventScroll: true });
  // An element that is hidden, inert, behind a modal dialog or outside a focus trap cannot get the focus.
  if ((sentence.getRootNode() as ShadowRoot).activeElement !== sentence) return false;
  // Scrolls instantly, because the check below needs the final position.
  sentence.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, right, top, bottom } = sentence.getBoundingClientRect();
  return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}
