/** The module for a script tag: embeds the statement and registers every element. */
import { elements } from '../elements/classes.js';
import { canShow } from '../elements/default-statement.js';
import { define as register } from '../elements/register.js';
import { isManual, upgrade, upgradeDocument } from '../elements/upgrade-blockquotes.js';
import { options } from '../runtime/chunk-loader.js';
import { onServer } from '../runtime/is-server.js';

export type * from '../elements/classes.js';
export type { StatementEvent, StatementRevealEvent } from '../elements/statement-event.js';
export type { JsonStatement, Statement } from '../statement/schema.js';
export { upgrade };

/** Registers every element. With a prefix, registers a second set of elements: `<prefix-coup-stats>` and so on. */
export function define(prefix?: string | null): void {
  if (!canShow()) return;
  register(elements, prefix);
  if (!onServer && !isManual) upgrade();
}

define(options.get('prefix'));
if (!onServer) upgradeDocument();
