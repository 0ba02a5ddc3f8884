import { isWhole } from '../utils/attribute-values.js';

/** The rule for the most columns of a list of names; none where no whole number is asked. */
export const columnsRule = (columns: string): string =>
  isWhole(columns) ? `[part=signatories]{column-count:${columns}}` : '';
