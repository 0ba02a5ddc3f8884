import type { Messages } from '../messages.js';
/** French. No native speaker has checked these words yet. */
declare const messages: Messages;
export default messages;
