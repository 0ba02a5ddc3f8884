/** The statement that the script-tag module has in it, as `embed` takes it. */
export { embedded as statement } from '../statement/embedded.js';
