/** The rule for the most columns of a list of names; none where no whole number is asked. */
export const columnsRule = (columns: string): string =>
  /^[1-9]\d*$/.test(columns) ? `[part=signatories]{column-count:${columns}}` : '';
