import type { StatementContent } from './content.js';
/** The statement that is shown where a page names no other. The build checks it and embeds its content. */
export declare const embedded: StatementContent;
