/** What a script tag does not load before a reader chooses an action. */
export { act } from './actions/actions.js';
