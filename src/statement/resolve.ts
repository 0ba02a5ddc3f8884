import type { StatementContent } from './content.js';

let embedded: StatementContent | undefined;

/**
 * Sets the statement that every element shows. The first call counts: a page has one embedded statement.
 */
export function embed(statement: StatementContent): void {
  embedded ??= statement;
}

/** The statement that an element is to show; `undefined` where there is none. */
export function resolveStatement(): StatementContent | undefined {
  return embedded;
}
