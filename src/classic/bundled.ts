import * as actions from '../actions.js';
import * as own from '../own.js';

/** What the classic script has in it, since a page opened from a disk can load no module. */
export const bundled: Record<string, unknown> = { 'actions.js': actions, 'own.js': own };
