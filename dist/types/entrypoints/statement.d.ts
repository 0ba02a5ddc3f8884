/** The statement in the module for script tags, as an argument for `embed`. */
export { embedded as statement } from '../statement/embedded.js';
