import { loadAll } from '../i18n/load-all.js';
import { fault } from '../utils/errors.js';
import { followPage, occasions, pageChanged } from '../runtime/page.js';
import type { Statement } from '../statement/schema.js';
import {
  releaseCustomStatement,
  resolveCustomStatement,
} from '../statement/sources/custom-statement.js';
import { type Naming, setCustomStatements } from '../statement/sources/resolve.js';

/**
 * What a server imports beside the elements: it draws once and waits for nothing, so that the words of every language
 * and what reads a statement are there from the start.
 */
loadAll();
setCustomStatements({ releaseCustomStatement, resolveCustomStatement });

/**
 * Checks a statement and keeps it, so that an element draws it at once which has this same object as its `statement`
 * property. It is checked once, however many requests wait for it.
 * @throws where the statement is not valid; the error names each fault.
 */
export const ready = (statement: Statement): Promise<void> =>
  new Promise((resolve, reject) => {
    // Other values name a statement on a page.
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
    // Somebody else can have asked first, and be told.
    const unfollow = followPage(look);
    look();
  });
