import * as actions from '../../actions/actions.js';
import * as own from '../../statement/sources/custom-statement.js';

/** What the classic script has in it, since a page opened from a disk can load no module. */
export const bundled: Record<string, unknown> = {
  'actions.js': actions,
  'custom-statement.js': own,
};
