/** What elements follow of the page: the sentences that it shows in full, its network and its language. */
import type { Occasions } from './retry.js';

/** An element that shows a statement in full. */
export interface FullText extends EventTarget {
  /** The id of the sentence that is marked. */
  target: string | undefined;
  /** Returns the element of a sentence. */
  sentence: (id: string) => HTMLElement | undefined;
}

/** Returns the URL of the page without its hash. */
export const pageUrl = (): string => location.href.split('#')[0]!;

/** Returns the id in a hash, also if a chat program has encoded its colon. */
export const idIn = (hash: string): string => hash.slice(1).replace('%3A', ':');

const texts = new Set<FullText>();

type Follower = () => void;

const followers = new Set<Follower>();

/** Makes every element look again at the page: the sentences that it shows, and its language. */
export const pageChanged = (): void => {
  followers.forEach((follower) => {
    follower();
  });
};

/** Adds a full text to the page. The returned function removes it. */
export function offerText(text: FullText): () => void {
  texts.add(text);
  pageChanged();
  return () => {
    texts.delete(text);
    pageChanged();
  };
}

/** Whether the page has a full text. */
export const hasText = (): boolean => texts.size > 0;

/** Counts the occasions on which a file that failed to load is requested again. */
export const occasions: Occasions = { connected: 0, online: 0 };

/** A server has no such events. */
const network: Partial<Pick<Window, 'addEventListener' | 'removeEventListener'>> = globalThis;

function online(): void {
  occasions.online++;
  pageChanged();
}

/**
 * Calls `follower` whenever the page changes or the network is back, until the returned function is called. Observes
 * the page only while there are followers.
 */
export function followPage(follower: Follower): () => void {
  if (!followers.size) network.addEventListener?.('online', online);
  followers.add(follower);
  return () => {
    followers.delete(follower);
    if (!followers.size) network.removeEventListener?.('online', online);
  };
}

/** Returns the full texts that have a sentence, whether a reader can see them or not. */
export const textsWith = (sentence: string): FullText[] =>
  [...texts].filter((text) => text.sentence(sentence));

/** Marks a sentence in one full text, and nothing in the others. */
export const markIn = (marked: FullText, sentence: string): void => {
  texts.forEach((text) => {
    text.target = text === marked ? sentence : undefined;
  });
};

/** Whether the page has a sentence in a full text. Whether a reader can see it there is decided on a click. */
export const isOnPage = (sentence: string): boolean => textsWith(sentence).length > 0;

interface Followed {
  observer: MutationObserver;
  followers: Set<Follower>;
}

/** The documents and shadow roots whose `lang` attributes are observed. */
const followed = new Map<Node, Followed>();

/**
 * Calls `follower` whenever a `lang` attribute changes in a document or a shadow root, or in their ancestors, until the
 * returned function is called. All followers of a root share one observer.
 */
export function followLanguage(root: Node, follower: Follower): () => void {
  const outer = root instanceof ShadowRoot && followLanguage(root.host.getRootNode(), follower);
  const { observer, followers } = followed.get(root) ?? observeLanguage(root);
  followers.add(follower);
  return () => {
    followers.delete(follower);
    if (!followers.size) {
      observer.disconnect();
      followed.delete(root);
    }
    if (outer) outer();
  };
}

function observeLanguage(root: Node): Followed {
  const followers = new Set<Follower>();
  const observer = new MutationObserver(() => {
    followers.forEach((follower) => {
      follower();
    });
  });
  // Ignores added and removed nodes, of which a busy page has many.
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  const made = { observer, followers };
  followed.set(root, made);
  return made;
}
