import type { Messages } from '../messages.js';
/** Thai. No native speaker has checked these words yet. */
declare const messages: Messages;
export default messages;
