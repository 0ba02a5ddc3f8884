import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ElementName } from '../../src/elements/registry.js';
import { ask, expectShown, expectUnharmed, outcomeOf, page, runs, seed } from './elements.js';
import { statements, whole } from './statements.js';
import { isEnough } from './texts.js';

describe(`any statement (seed ${seed}, ${runs} cases)`, function () {
  this.timeout(3_600_000);

  it('is rendered by every element if valid, each text once in its place', async () => {
    const elements = page();
    await fc.assert(
      fc.asyncProperty(statements, async (made) => {
        const statement = await whole(made);
        ask(elements, statement);
        const outcomes = await Promise.all(
          elements.map((element) => outcomeOf(element, statement)),
        );
        elements.forEach((element, index) => {
          const tag = element.localName as ElementName;
          const outcome = outcomes[index]!;
          if (!isEnough(tag, statement)) {
            expect(outcome.ready, tag).to.equal(false);
            return;
          }
          expect(outcome, tag).to.deep.equal({ ready: true });
          expectShown(element, statement);
        });
        expectUnharmed();
      }),
      { numRuns: runs, seed, includeErrorInReport: true },
    );
  });
});
