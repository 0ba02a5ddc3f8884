import { loadAll } from '../i18n/load-all.js';
import { fault } from '../utils/errors.js';
import { followPage, occasions, pageChanged } from '../runtime/page.js';
import type { JsonStatement } from '../statement/schema.js';
import {
  releaseCustomStatement,
  resolveCustomStatement,
} from '../statement/sources/custom-statement.js';
import { type Naming, setCustomStatements } from '../statement/sources/resolve.js';

/**
 * A server imports this with the elements. It renders once and waits for nothing, so this file loads every language
 * and the code that reads statements.
 */
loadAll();
setCustomStatements({ releaseCustomStatement, resolveCustomStatement });

/**
 * Checks a statement and keeps it, so that an element with the same object as its `statement` property renders it at
 * once. Checks each statement once, however many requests wait for it.
 * @throws an error that names each problem, if the statement is invalid.
 */
export const ready = (statement: JsonStatement): Promise<void> =>
  new Promise((resolve, reject) => {
    // Other values are ids on a page.
    if (!((statement as unknown) instanceof Object)) {
      throw fault('statement', `expected an object, found ${typeof statement}`);
    }
    const asker = { statement } as unknown as Naming;
    const look = () => {
      const { statement: found, fault: wrong } = resolveCustomStatement(
        asker,
        '',
        pageChanged,
        occasions,
      );
      if (!found && !wrong) return;
      unfollow();
      if (wrong) reject(wrong);
      else resolve();
    };
    // Another call can have started the same check.
    const unfollow = followPage(look);
    look();
  });
