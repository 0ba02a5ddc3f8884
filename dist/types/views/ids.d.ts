/** The ids in an attribute, separated by spaces or commas; `undefined` where there is none. */
export declare const ids: (list: string | null | undefined) => string[] | undefined;
