import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { install, pack, temporaryFolder } from '../support/packed.mjs';
import { assertAlone, elements } from './alone.mjs';
import { bundle } from './bundlers.mjs';

/** Tests bundles of apps that import one element: they contain that element, shared code, and Lit. */

/**
 * The maximum size of one element in bytes, minified by Vite and compressed with Brotli: of its class, and of its
 * definition, which includes the statement.
 */
const [mostOfClass, mostOfDefinition] = [19_950, 24_300];

let project;
before(() => {
  project = temporaryFolder();
  install(pack().tarball, project);
});

const take = (name, program) => bundle('vite', join(project, name), program);
const brotli = (code) => brotliCompressSync(code).length;
const title = 'Four years after coup';

for (const { tag, name } of elements) {
  test(`<${tag}> brings no other element`, async () => {
    const path = `elements/${tag}`;
    const program = `import { ${name} } from 'statement-widgets/${path}.js'; globalThis.own = ${name};`;
    const alone = (await take(path, program)).first;
    assertAlone(alone, tag);
    assert.ok(!alone.includes(title), 'without the statement');
    assert.ok(brotli(alone) <= mostOfClass, `${brotli(alone)} bytes, of ${mostOfClass}`);

    const defined = await take(`define/${tag}`, `import 'statement-widgets/define/${tag}.js';`);
    assertAlone(defined.first, tag);
    assert.ok(defined.first.includes(title), 'with the statement');
    assert.ok(
      brotli(defined.first) <= mostOfDefinition,
      `${brotli(defined.first)} of ${mostOfDefinition}`,
    );
    // Languages, actions, and the code for a statement of the page load on demand.
    for (const file of ['my', 'th', 'actions', 'custom-statement']) {
      assert.ok(defined.files[`${file}.js`], `${file}.js is a file of its own`);
    }
  });
}

test('one class from the index brings no other class', async () => {
  const program = `import { StatementQuote } from 'statement-widgets/elements.js'; globalThis.own = StatementQuote;`;
  const { first } = await take('one-of-all', program);
  assertAlone(first, 'statement-quote');
  assert.ok(brotli(first) <= mostOfClass, `${brotli(first)} bytes`);
});

test('unused exports of classes and data are removed', async () => {
  for (const path of ['elements.js', 'elements/coup-stats.js', 'statement.js']) {
    const { first } = await take(`unused/${path}`, `import 'statement-widgets/${path}';`);
    assert.equal(first.trim(), '', path);
  }
});
