import { isWhole } from '../utils/attribute-values.js';

/**
 * Returns the CSS rule for the maximum number of columns, or nothing if the value is not a whole number. The name of the
 * tag gives it precedence over the style sheet that the element adopts while its language loads.
 */
export const columnsRule = (columns: string): string =>
  isWhole(columns) ? `ol[part=signatories]{column-count:${columns}}` : '';
