import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  blocks,
  contentOf,
  drawnOf,
  elementNames,
  frame,
  samples,
  shortcodes,
  snippets,
  textOf,
  wanted,
} from './library.mjs';
import { isUnfiltered, roles } from './people.mjs';
import { people, report, visitPost } from './site-under-test.mjs';
import { resultOn, widgetsOn } from './visitor.mjs';

/** What people publish in either editor, as blocks, shortcodes and pasted snippets. */
export function publishing() {
  /** A visitor's page with one of each element: the widgets, the words in the source, and nothing else. */
  async function assertWhole(post, role, editor, column) {
    const { context, page, html, modules, elsewhere, faults, cookies } = await visitPost(post);
    const names = wanted.map(([name]) => name);
    assert.deepEqual(
      await widgetsOn(page, elementNames),
      names.map((name) => [name, true]),
    );
    for (const [name, given] of wanted) {
      const count = html.split(drawnOf(name, given)).length - 1;
      assert.equal(count, 1, `the rendered ${name} once in the source`);
    }
    const visible = await page.evaluate(() => globalThis.document.body.innerText);
    assert.ok(visible.includes(frame.before) && visible.includes(frame.after));
    const [first] = wanted;
    assert.ok(!visible.includes(textOf(contentOf(...first))), 'no words beside the widget');
    assert.equal(modules.length, 1);
    assert.match(
      modules[0],
      /\/wp-content\/plugins\/statement-widgets\/.*\?links&ver=[0-9a-f]{10}$/,
    );
    assert.deepEqual([elsewhere, faults, cookies], [[], [], []]);
    report(`${role}, ${editor}, with the plugin`, column, 'widget');
    await context.close();
  }

  for (const role of roles) {
    it(`shows each block that ${role} publishes`, async () => {
      const person = people[role];
      await person.openBlockEditor();
      const post = await person.publishBlocks(`Blocks of ${role}`, [
        ['core/paragraph', { content: frame.before }],
        ...blocks(wanted),
        ['core/paragraph', { content: frame.after }],
      ]);
      await assertWhole(post, role, 'block editor', 'block or shortcode');
    });

    it(`shows each shortcode that ${role} writes in the classic editor`, async () => {
      const person = people[role];
      await person.openClassicEditor();
      const parts = [frame.before, ...shortcodes(wanted), frame.after];
      const post = await person.publishClassic(`Shortcodes of ${role}`, parts.join('\n\n'), {
        seen: true,
      });
      await assertWhole(post, role, 'classic editor', 'block or shortcode');
    });

    for (const editor of ['block editor', 'classic editor']) {
      it(`shows what ${role} pastes in the ${editor}`, async () => {
        const person = people[role];
        await (editor === 'block editor' ? person.openBlockEditor() : person.openClassicEditor());
        for (const [form, list] of Object.entries(snippets)) {
          const post =
            editor === 'block editor'
              ? await person.publishBlocks(form, [
                  ['core/paragraph', { content: frame.before }],
                  ...list.map((content) => ['core/html', { content }]),
                ])
              : await person.publishClassic(form, [frame.before, ...list].join('\n\n'), {
                  seen: true,
                });
          const { context, page, modules } = await visitPost(post);
          const words = list.map(textOf);
          const result = await resultOn(
            page,
            samples.map(([name]) => name),
            words,
          );
          // Authors and contributors may not write iframes, so WordPress keeps the citation alone. An iframe needs no module.
          const framed = await page.locator('iframe[src*="#widget="]').count();
          if (form === 'iframe') {
            assert.equal(framed, isUnfiltered(role) ? samples.length : 0);
            report(`${role}, ${editor}, with the plugin`, form, framed ? 'frame' : 'citation');
          } else {
            report(`${role}, ${editor}, with the plugin`, form, result);
          }
          assert.equal(result, form === 'iframe' ? 'words' : 'widget', form);
          assert.equal(modules.length, form === 'iframe' ? 0 : 1, form);
          await context.close();
        }
      });
    }
  }

  it('is chosen, set and published by hand in the block editor', async () => {
    const person = people.author;
    const { page } = person;
    await person.openBlockEditor();
    await page.evaluate(() => {
      globalThis.wp.data.dispatch('core/editor').editPost({ title: 'By hand' });
    });
    await page.click('[class*="inserter-toggle"]');
    await page.fill('.block-editor-inserter__search input', 'figures');
    await page.click('.block-editor-block-types-list__item:has-text("Figures")');
    const canvas = async () =>
      (await page.$('iframe[name="editor-canvas"]'))
        ? page.frameLocator('iframe[name="editor-canvas"]')
        : page;
    const preview = (await canvas()).locator('coup-stats');
    await preview.locator('dt').first().waitFor();
    assert.equal(await preview.locator('dt').count(), 3);
    await page.click('[class*="inserter-toggle"]');
    const settings = page.locator('.block-editor-block-inspector');
    await settings.getByLabel(/internally displaced/).check();
    await settings.getByLabel(/killed by the military junta/).check();
    await settings.locator('button:has-text("Appearance")').click();
    await settings.getByLabel('Colours').selectOption('dark');
    await (
      await canvas()
    )
      .locator('coup-stats[figures="displaced killed"][theme="dark"]')
      .waitFor();
    assert.equal(await preview.locator('dt').count(), 2);
    await page.click('.editor-post-publish-panel__toggle');
    await page.click('.editor-post-publish-panel .editor-post-publish-button');
    await page.waitForSelector('.post-publish-panel__postpublish');
    const post = await page.evaluate(() =>
      globalThis.wp.data.select('core/editor').getCurrentPostId(),
    );
    const visitor = await visitPost(post);
    assert.ok(
      visitor.html.includes('<coup-stats lang="en" figures="displaced killed" theme="dark">'),
    );
    assert.deepEqual(await widgetsOn(visitor.page, elementNames), [['coup-stats', true]]);
    await visitor.context.close();
  });

  it('leaves a pasted quotation to the block editor', async () => {
    const person = people.administrator;
    const { page } = person;
    const complaints = [];
    const listen = (error) => complaints.push(error.message);
    page.on('pageerror', listen);
    await person.openBlockEditor();
    await page.evaluate(async (link) => {
      const { blocks, data } = globalThis.wp;
      const pasted = blocks.pasteHandler({ HTML: '', plainText: link, mode: 'BLOCKS' });
      const own = blocks.createBlock('statement-widgets/signatory-list');
      await data.dispatch('core/block-editor').resetBlocks([own, ...pasted]);
    }, snippets.link[0]);
    const framed = page.locator('iframe[name="editor-canvas"]');
    await page.locator('.wp-block-quote, iframe[name="editor-canvas"]').first().waitFor();
    const canvas = (await framed.count()) ? framed.contentFrame() : page;
    // By then the module has looked at all that is there.
    await canvas.locator('signatory-list [part=base]').waitFor();
    const quote = canvas.locator('blockquote.wp-block-quote');
    assert.equal(await quote.count(), 1);
    assert.equal(await canvas.locator('coup-stats').count(), 0);
    const module = canvas.locator('#statement-widgets-module');
    assert.doesNotMatch(await module.evaluate(({ src }) => src), /links/);
    await page.evaluate(() => {
      const { select, dispatch } = globalThis.wp.data;
      const [, { clientId }] = select('core/block-editor').getBlocks();
      dispatch('core/block-editor').removeBlock(clientId);
    });
    await quote.waitFor({ state: 'detached' });
    assert.equal(await canvas.locator('.block-editor-warning').count(), 0);
    assert.deepEqual(complaints, []);
    page.off('pageerror', listen);
  });
}
