/** How often an element was connected and how often the network came back, since the page was loaded. */
export interface Occasions {
    connected: number;
    online: number;
}
/** The failures of a URL. */
export interface Failure extends Occasions {
    tries: number;
}
/** Returns whether a URL that failed should be requested again. */
export declare const isWorthRetrying: (failure: Failure, now: Occasions) => boolean;
