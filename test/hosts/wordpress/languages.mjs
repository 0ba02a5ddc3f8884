import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { po } from 'gettext-parser';
import { sourceOf } from '../../../integrations/wordpress/translations.mjs';
import { blocks, contentOf, library } from './library.mjs';
import { people, site, visitPost } from './site-under-test.mjs';

/** The languages of the site, for readers and for editors. */
export function languages() {
  it('speaks the language of the site', async () => {
    await site.php(`update_option( 'test_locale', 'fr_FR' );`);
    const person = people.editor;
    await person.openBlockEditor();
    const post = await person.publishBlocks('Français', blocks([['coup-stats', {}]]));
    const { context, page, html, elsewhere, faults } = await visitPost(post);
    assert.ok(html.includes(contentOf('coup-stats', {}, 'fr')));
    assert.equal(await page.locator('coup-stats [part=base]').getAttribute('lang'), 'fr');
    assert.deepEqual([elsewhere, faults], [[], []]);
    await context.close();
    await site.php(`delete_option( 'test_locale' );`);
  });

  for (const [locale, language] of [
    ['fr_CA', 'fr'],
    ['my_MM', 'my'],
  ]) {
    it(`speaks to editors in the language of the site: ${locale}`, async () => {
      const { translations } = po.parse(await sourceOf(language));
      const translated = (text, context = '') => translations[context][text].msgstr[0];
      await site.php(`update_option( 'test_locale', '${locale}' );`);
      const person = people.editor;
      const { page } = person;
      await person.openBlockEditor();
      const post = await person.publishBlocks(language, blocks([['coup-stats', { layout: 'no' }]]));
      const described = await page.evaluate(() => {
        const { blocks, data } = globalThis.wp;
        const [block] = data.select('core/block-editor').getBlocks();
        data.dispatch('core/block-editor').selectBlock(block.clientId);
        const { title, description, keywords } = blocks.getBlockType(block.name);
        return { title, description, keyword: keywords[0] };
      });
      assert.deepEqual(described, {
        title: translated('Figures', 'block title'),
        description: translated(library.shownBy['coup-stats'].shows, 'block description'),
        keyword: translated('figures', 'block keyword'),
      });
      // The panels and the first choice come from the script, the labels from PHP.
      const settings = page.locator('.block-editor-block-inspector');
      await settings.getByRole('button', { name: translated('What it shows') }).waitFor();
      await settings.getByRole('button', { name: translated('Appearance') }).click();
      const layout = settings.getByLabel(translated('Layout'), { exact: true });
      const options = await layout.locator('option').allTextContents();
      assert.deepEqual(
        options.map((text) => text.replace(/[\u2068\u2069]/g, '')),
        [
          ...[
            ...['Default', 'As many columns as fit', 'One row', 'One below the other'],
            'Marks, to scale',
          ].map((text) => translated(text)),
          'no',
        ],
      );
      await page.goto(`${site.url}/?p=${post}`);
      const notice = await page.locator('.statement-widgets-faults').innerText();
      // WordPress turns a hyphen between spaces into a dash.
      const told = notice.replace(/ –/g, ' -').split('\n');
      const values = ['layout', '"no"', 'grid, row, list, scale'];
      const fault = translated('%1$s: unknown value %2$s. Known values: %3$s.');
      assert.deepEqual(told, [
        translated('Statement Widgets, shown only to those who can edit this:'),
        fault.replace(/%(\d)\$s/g, (_, place) => values[place - 1]),
      ]);
      const about = `require_once ABSPATH . 'wp-admin/includes/plugin.php';
        echo get_plugin_data( Statement_Widgets\\PLUGIN, false )['Description'];`;
      const [, description] = /Description: +(.*)/.exec(
        await readFile('integrations/wordpress/statement-widgets/statement-widgets.php', 'utf8'),
      );
      assert.equal(await site.php(about), translated(description));
      await site.php(`delete_option( 'test_locale' );`);
    });
  }
}
