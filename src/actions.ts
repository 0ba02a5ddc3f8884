/** What a script tag does not load before a reader chooses an action or follows a link to a sentence. */
export { act } from './actions/actions.js';
export { reveal } from './actions/reveal.js';
