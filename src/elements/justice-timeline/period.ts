/** The attributes `from` and `until`. */
export interface Period {
  from?: string | null | undefined;
  until?: string | null | undefined;
}

/** Whether a date overlaps a period. Dates are compared in the precision of the shorter one. */
export function overlaps(date: string, { from, until }: Period): boolean {
  const [start = '', end = start] = date.split('/');
  return (
    (!from || end >= from.slice(0, end.length)) && (!until || start.slice(0, until.length) <= until)
  );
}
