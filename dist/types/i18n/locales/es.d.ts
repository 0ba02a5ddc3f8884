import type { Messages } from '../messages.js';
/** Spanish. No native speaker has checked these words yet. */
declare const messages: Messages;
export default messages;
