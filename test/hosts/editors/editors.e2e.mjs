import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chooseEngines } from '../../support/browsers.mjs';
import { editors, servePages } from './pages.mjs';
import { ask } from './tabs.mjs';

/**
 * Tests editors in read-only mode, which own their part of the page: they restore it from their document, or read their
 * document back from it. Each contains every format of the snippet that it keeps, from before the module loads and from
 * after. `DIST` names the folder of another build of the module.
 */

/** How long the page must keep responding, in seconds. */
const watched = 10;

/** The limit on a busy machine. A page that has not responded by then never will. */
const limit = 60;

let pages;
before(async () => {
  pages = await servePages();
});
after(() => pages?.close());

for (const [engine, found] of Object.entries(chooseEngines().browsers)) {
  describe(`read-only editors in ${engine}`, () => {
    for (const [name, { widgets }] of Object.entries(editors)) {
      test(`${name} keeps its page and its document while it contains all snippets`, async (context) => {
        context.diagnostic(`${name} ${await pages.version(name)}`);
        const visit = pages.visit(name, watched);
        const { first, records, results, said, ticks } = await ask(engine, found, {
          ...visit,
          seconds: limit,
        });
        assert.ok(ticks > 0, 'the page answers');
        assert.deepEqual(
          records,
          [],
          'nothing changes in the part of the page that the editor owns',
        );
        for (const { quotations, document, phrases, ...result } of results) {
          assert.deepEqual(
            quotations,
            first.quotations,
            'the quotations are as the editor wrote them',
          );
          assert.equal(document, first.document, 'the document is the same');
          assert.equal(phrases, first.phrases, 'words are neither lost nor shown twice');
          assert.equal(result.widgets, widgets, 'widgets are shown');
        }
        assert.deepEqual(said, [], 'nothing is wrong on the console');
      });
    }
  });
}
