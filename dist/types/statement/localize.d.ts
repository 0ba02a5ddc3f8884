import type { inLanguage } from './translation.js';
/** Shows the embedded statement in a page's language. The build puts it in where the statement has translations. */
export declare const localize: typeof inLanguage | undefined;
