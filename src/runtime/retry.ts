/** How often an element was connected and how often the network came back, since the page was loaded. */
export interface Occasions {
  connected: number;
  online: number;
}

/** What is known of a URL that failed to load. */
export interface Failure extends Occasions {
  tries: number;
}

/** How often a URL is requested for new elements, so that a page with hundreds of them spares the server. */
const most = 5;

/** Returns whether a URL that failed should be requested again. */
export const isWorthRetrying = (failure: Failure, now: Occasions): boolean =>
  now.online > failure.online || (now.connected > failure.connected && failure.tries < most);
