import type { StatementContent } from './content.js';
/**
 * Returns the URL of a sentence where the statement is published, if that is known: the page that the command `build`
 * writes has an anchor for each sentence. A URL that has a hash stays as it is.
 */
export declare const sentenceUrl: ({ url }: Pick<StatementContent, "url">, sentence: string) => string | undefined;
