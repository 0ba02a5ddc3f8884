/** How often an element was connected and how often the network came back, since the page was loaded. */
export interface Occasions {
  connected: number;
  online: number;
}

/** The failures of a URL. */
export interface Failure extends Occasions {
  tries: number;
}

/** The maximum number of requests for new elements, which spares the server if a page has hundreds of elements. */
const most = 5;

/** Returns whether a URL that failed should be requested again. */
export const isWorthRetrying = (failure: Failure, now: Occasions): boolean =>
  now.online > failure.online || (now.connected > failure.connected && failure.tries < most);
