/** What a statement of a page's own needs: it is fetched, parsed and checked here. The file loads then. */
export { releaseOwn, resolveOwn } from './statement/own.js';
