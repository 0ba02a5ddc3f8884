import type { StatementContent } from './content.js';
/** The statement that elements show by default. The build checks it and embeds its content. */
export declare const embedded: StatementContent;
