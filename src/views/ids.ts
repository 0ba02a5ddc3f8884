/** The ids in an attribute, separated by spaces or commas, or in an array; `null` where there is none. */
export const ids = (list: string | string[] | null | undefined): string[] | null =>
  String(list ?? '').match(/[^\s,]+/g);
