import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ElementName } from '../../src/elements/registry.js';
import type { Statement } from '../../src/statement/schema.js';
import { statementHash } from '../../src/statement/text.js';
import { ask, expectShown, expectUnharmed, outcomeOf, page, runs, seed } from './elements.js';
import { mutated, mutations, statements, whole } from './statements.js';
import { isEnough, sentences, textOf } from './texts.js';

/**
 * Requirements of every rendered statement, independent of the validator: its own text, and sentences for all
 * annotations.
 */
async function expectSound(statement: Statement) {
  expect(await statementHash(statement), 'the checksum').to.equal(statement.sha256);
  const { figures, demands, events, actors } = statement;
  const known = sentences(statement).map(({ id }) => id);
  for (const list of [
    known,
    ...[figures, demands, events, actors].map((all) => all.map(({ id }) => id)),
  ])
    expect(new Set(list).size, `ids ${list.join()}`).to.equal(list.length);
  for (const { source } of [...figures, ...demands, ...events, ...actors])
    expect(known).to.include(source);
  for (const { value, source } of figures)
    expect(textOf(statement, source)).to.include(value.toLocaleString('en'));
  for (const { date, source } of events)
    expect(textOf(statement, source)).to.include(date.slice(0, 4));
}

describe(`any statement (seed ${seed}, ${runs} cases)`, function () {
  this.timeout(3_600_000);

  it('is rendered after any change, or rejected by every element with a path', async () => {
    const elements = page();
    let [shown, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(statements, mutations, async (made, mutation) => {
        const before = await whole(made);
        const statement = mutated(before, mutation) as Statement;
        ask(elements, statement);
        const outcomes = await Promise.all(
          elements.map((element) => outcomeOf(element, statement)),
        );
        const isRefused = outcomes.some(
          (outcome) => !outcome.ready && !outcome.message.startsWith('the statement has no '),
        );
        if (!isRefused) await expectSound(statement);
        if (isRefused) refused++;
        else if (JSON.stringify(statement) !== JSON.stringify(before)) shown++;
        elements.forEach((element, index) => {
          const tag = element.localName as ElementName;
          const outcome = outcomes[index]!;
          if (outcome.ready) {
            expect(isRefused, `${tag} shows what another refuses`).to.equal(false);
            expectShown(element, statement);
            return;
          }
          if (isRefused) {
            // A non-object or another version is wrong as a whole. Other faults have a path.
            expect(outcome.message, tag).to.match(
              /^statement: invalid statement(?:\n {2}\/[^\n]*: [^\n]+)+/,
            );
          } else expect(isEnough(tag, statement), `${tag}: ${outcome.message}`).to.equal(false);
          expect(element.innerText, tag).to.include('Fallback');
          expect(element.shadowRoot!.querySelector('[part=base]'), tag).to.equal(null);
        });
        expectUnharmed();
      }),
      { numRuns: runs, seed, includeErrorInReport: true },
    );
    expect(refused).to.be.greaterThan(runs / 4);
    expect(shown).to.be.greaterThan(0);
  });
});
