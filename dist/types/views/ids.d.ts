/** The ids in an attribute, separated by spaces or commas, or in an array; `null` where there is none. */
export declare const ids: (list: string | string[] | null | undefined) => string[] | null;
