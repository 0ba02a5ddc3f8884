/**
 * The Bangla words for 10 to 99, without the dots of letters, as `folded` removes them. "একাত্তর" alone is the year of the war.
 * A longer word comes before its beginning: "সাতাশি" before "সাতাশ".
 */
export declare const banglaNumbers: {
    [k: string]: number;
};
