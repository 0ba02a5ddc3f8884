/** What every definition of elements begins with: the statement is embedded, and their version says so. */
import { StatementElement } from './statement-element.js';
import { onServer } from '../runtime/is-server.js';
import { embedded } from '../statement/embedded.js';
import { embed } from '../statement/sources/resolve.js';

embed(embedded);
StatementElement.version += `+${embedded.id}`;

/** An older browser (Safari before 16.4) could not style the elements: there the fallback content stays. */
export const canStyle = (): boolean => onServer || 'adoptedStyleSheets' in document;
