import { act, reveal } from '../../actions/actions.js';
import {
  releaseCustomStatement,
  resolveCustomStatement,
} from '../../statement/sources/custom-statement.js';

/**
 * The files in the classic script, because a page opened from a disk can load no module. The imports are named: for
 * `import *`, the bundler writes a loop that would include what a page adds to `Object.prototype`.
 */
export const bundled: Record<string, unknown> = {
  'actions.js': { act, reveal },
  'custom-statement.js': { releaseCustomStatement, resolveCustomStatement },
};
