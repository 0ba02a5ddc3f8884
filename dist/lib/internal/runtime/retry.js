// src/runtime/retry.ts
/** The maximum number of requests for new elements, which spares the server if a page has hundreds of elements. */
var most = 5;
/** Returns whether a URL that failed should be requested again. */
var isWorthRetrying = (failure, now) => now.online > failure.online || now.connected > failure.connected && failure.tries < most;

export { isWorthRetrying };