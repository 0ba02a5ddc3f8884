import { act, reveal } from '../../actions/actions.js';
import {
  releaseCustomStatement,
  resolveCustomStatement,
} from '../../statement/sources/custom-statement.js';

/**
 * What the classic script has in it, since a page opened from a disk can load no module. By name: for `import *` the
 * bundler writes a loop that takes what a page adds to `Object.prototype` for an export.
 */
export const bundled: Record<string, unknown> = {
  'actions.js': { act, reveal },
  'custom-statement.js': { releaseCustomStatement, resolveCustomStatement },
};
