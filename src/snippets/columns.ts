import { isWhole } from '../utils/attribute-values.js';

/** Returns the CSS rule for the maximum number of columns, or nothing if the value is not a whole number. */
export const columnsRule = (columns: string): string =>
  isWhole(columns) ? `[part=signatories]{column-count:${columns}}` : '';
