/** The attributes `from` and `until`. */
export interface Period {
    from?: string | null | undefined;
    until?: string | null | undefined;
}
/** Whether a date overlaps a period. Dates are compared in the precision of the shorter one. */
export declare function overlaps(date: string, { from, until }: Period): boolean;
