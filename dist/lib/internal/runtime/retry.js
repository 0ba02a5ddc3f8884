// src/runtime/retry.ts
/** How often a URL is requested for new elements, so that a page with hundreds of them spares the server. */
var most = 5;
/** Returns whether a URL that failed should be requested again. */
var isWorthRetrying = (failure, now) => now.online > failure.online || now.connected > failure.connected && failure.tries < most;

export { isWorthRetrying };