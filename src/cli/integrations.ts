/** The functions for integrations that run in Node. They use the same code as the command. */
export { snippetOf } from '../snippets/snippet.js';
export { embedded } from '../statement/embedded.js';
export { checkAttributes } from './attributes.js';
export { readStatement } from './read-statement.js';
