import data from './myanmar-2025-01-31.json';
import type { StatementContent } from './content.js';

/** The statement that elements show by default. The build checks it and embeds its content. */
export const embedded = data as unknown as StatementContent;
