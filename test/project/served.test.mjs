import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { plugin } from '../../integrations/wordpress/plugin-version.mjs';
import { filesOf } from '../../scripts/build/files-of.mjs';
import { importMinified } from '../../scripts/build/import-minified.mjs';
import { attributeOf, elementsByTags, elementsIn, textOf } from '../support/html-tree.mjs';
import { assertSame, hasPhp, written } from '../support/packed-plugin.mjs';

/** Random statements, rendered by the library without a page and by the WordPress plugin. `npm run fuzz` renders many. */

const { served } = await importMinified('test/fuzz/served.ts');
const seed = Number(process.env.FUZZ_SEED ?? 1);
const count = Number(process.env.FUZZ_STATEMENTS ?? 20);

const fold = (text) => text.replace(/\s+/g, ' ').trim();

/** Checks that a browser reads the elements as their tags say, and that none of them can do harm. */
function assertSound(html, name) {
  const found = elementsIn(html);
  assert.deepEqual(
    found.map(({ depth, node }) => `${depth} ${node.tagName}`),
    elementsByTags(html),
    name,
  );
  for (const { node } of found) {
    assert.doesNotMatch(node.tagName, /^(?:script|img|iframe|object|embed|base|meta|form)$/, name);
    for (const attribute of node.attrs) {
      assert.doesNotMatch(attribute.name, /^(?:on|src|style$|action$|formaction$)/, name);
      if (attribute.name === 'href')
        assert.match(attribute.value, /^(?:https?:\/\/|mailto:|#)/, name);
    }
  }
}

/** Checks that each text is in its part, as often as expected. */
function assertShown({ drawn, words, shown, cited }, name) {
  const found = elementsIn(drawn).map(({ node }) => node);
  for (const [part, texts] of Object.entries(shown).filter(([each]) => each !== '')) {
    const own = found.filter((node) => attributeOf(node, 'part')?.split(' ').includes(part));
    assert.deepEqual(own.map(textOf).sort(), texts.map(fold).sort(), `${name}, part ${part}`);
  }
  const all = textOf(found[0]);
  for (const text of cited) assert.ok(all.includes(fold(text)), `${name}: “${text}” in ${all}`);
  const plain = elementsIn(words).map(({ node }) => textOf(node))[0];
  for (const text of shown.sentence ?? [])
    assert.ok(plain.includes(fold(text)), `${name}: “${text}” in ${plain}`);
}

/** Checks a statement and what every element renders of it. */
function assertServed({ statement, faults, renderings }) {
  assert.deepEqual(faults, [], statement.id);
  for (const rendering of renderings) {
    const { element, attributes, html, words, shown } = rendering;
    const name = `${element} ${JSON.stringify(attributes)}`;
    assertSound(html, name);
    // The words can be in a paragraph.
    assertSound(`<p>${words}</p>`, name);
    if (shown) assertShown(rendering, name);
  }
}

/** Starts PHP with the plugin, which then renders the shortcodes of one statement after another. */
async function startPhp() {
  const files = new Map(Object.entries(await filesOf(plugin)));
  const data = files.get('includes/data.php').toString();
  // The files of each statement are in memory, and style sheets are left out.
  const read = 'static $read = array();';
  assert.equal(data.split(read).length, 2);
  files.set(
    'includes/data.php',
    data.replace(read, () => '$read = &$GLOBALS["read"];'),
  );
  const elements = JSON.parse(
    await readFile(new URL('../../dist/prerendered/elements.json', import.meta.url)),
  );
  for (const element of Object.keys(elements.elements))
    files.set(`assets/prerendered/${element}.css`, '');
  files.set('assets/elements.json', JSON.stringify(elements));
  const folder = await written(files);
  const script = fileURLToPath(new URL('wordpress-many.php', import.meta.url));
  const child = spawn('php', ['-d', 'memory_limit=1G', script, folder, 'page', ''], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(question) {
      child.stdin.write(`${JSON.stringify(question)}\n`);
      const { value = '' } = await answers.next();
      try {
        return JSON.parse(value);
      } catch {
        throw new Error(`PHP answered: ${value.slice(0, 2000)}`);
      }
    },
    async stop() {
      child.stdin.end();
      await once(child, 'exit');
      await rm(dirname(folder), { recursive: true, force: true });
    },
  };
}

describe(`any statement on a server (seed ${seed}, ${count} statements)`, () => {
  let php;
  before(async () => {
    if (hasPhp) php = await startPhp();
  });
  after(() => php?.stop());

  it('is well-formed HTML with every text in its place, and the plugin renders the same', async (context) => {
    if (!hasPhp) context.diagnostic('php is not installed: the plugin is not tested');
    let index = 0;
    for (const each of served(seed, count)) {
      const made = await each;
      try {
        assertServed(made);
        if (php) {
          const asked = made.renderings.map(({ element, attributes }) => [element, attributes]);
          const rendered = await php.ask({ assets: made.assets, asked });
          made.renderings.forEach(({ element, attributes, html }, place) => {
            assertSame(rendered[place], html, `${element} ${JSON.stringify(attributes)}`);
          });
        }
      } catch (error) {
        error.message = `statement ${index}: ${error.message}`;
        throw error;
      }
      index += 1;
    }
    assert.equal(index, count);
  });
});
