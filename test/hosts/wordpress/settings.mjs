import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { buildFiles, elementNames, library, pluginFiles } from './library.mjs';
import { people, site } from './site-under-test.mjs';

/** The settings of blocks in the block editor. */
export function settings() {
  it('offers the groups of signatories of a statement that has some', async () => {
    const { grouped } = library;
    const assets = join(site.top, 'wp-content/plugins/statement-widgets/assets');
    const { files: built } = await buildFiles(grouped.statement, (path) =>
      readFile(join('packages/cli/dist/parts', path)),
    );
    const files = await pluginFiles(grouped.statement, new Map([['readme.txt', '']]), built);
    const wholes = new Map();
    for (const name of ['elements.json', 'prerendered/signatory-list.en.json']) {
      const path = join(assets, name);
      wholes.set(path, await readFile(path, 'utf8'));
      await writeFile(path, files.get(`assets/${name}`));
    }
    const asked = grouped.expected.map(({ attributes }) => attributes);
    await writeFile(join(site.top, 'asked.json'), JSON.stringify(asked));
    const code = `echo json_encode( array(
      array_map( function ( $asked ) {
        return Statement_Widgets\\render( 'signatory-list', $asked );
      }, json_decode( file_get_contents( 'asked.json' ), true ) ),
      Statement_Widgets\\check( 'signatory-list', array( 'group' => 'Kenya' ) )['faults'],
      Statement_Widgets\\editor_elements()['signatory-list'][0],
    ) );`;
    try {
      const [made, faults, offered] = JSON.parse(await site.php(code));
      assert.deepEqual(
        made,
        grouped.expected.map(({ html }) => html),
      );
      assert.deepEqual(faults, [
        'group: unknown value "Kenya". Known values: Réseaux, Organizations.',
      ]);
      assert.deepEqual(
        [offered.name, offered.label, offered.options.map(({ value }) => value)],
        ['group', 'Group of signatories', ['Réseaux', 'Organizations']],
      );
      const { page } = people.administrator;
      await people.administrator.openBlockEditor();
      await page.evaluate(() => {
        const { blocks, data } = globalThis.wp;
        const made = blocks.createBlock('statement-widgets/signatory-list');
        const store = data.dispatch('core/block-editor');
        store.resetBlocks([made]);
        store.selectBlock(made.clientId);
      });
      const framed = page.locator('iframe[name="editor-canvas"]');
      const canvas = (await framed.count()) ? framed.contentFrame() : page;
      // WordPress loses a change that is made before its first preview is there.
      await canvas.locator('signatory-list').waitFor();
      const settings = page.locator('.block-editor-block-inspector');
      await settings.getByLabel('Group of signatories').fill('Organ');
      await page.getByRole('option', { name: 'Organizations' }).click();
      await canvas.locator('signatory-list[group="Organizations"]').waitFor();
    } finally {
      for (const [path, whole] of wholes) await writeFile(path, whole);
    }
  });

  it('has a setting for each attribute, by its kind', async () => {
    const { page } = people.administrator;
    await people.administrator.openBlockEditor();
    const shown = {};
    for (const name of elementNames) {
      await page.evaluate((block) => {
        const { blocks, data } = globalThis.wp;
        const made = blocks.createBlock(block);
        const store = data.dispatch('core/block-editor');
        store.resetBlocks([made]);
        store.selectBlock(made.clientId);
      }, `statement-widgets/${name}`);
      const settings = page.locator('.block-editor-block-inspector');
      await settings.locator('button:has-text("Appearance")').click();
      shown[name] = await settings.evaluate((element) => ({
        boxes: element.querySelectorAll('input[type=checkbox]').length,
        selects: [...element.querySelectorAll('select')].map(({ options }) => options.length),
        fields: element.querySelectorAll('input[type=text], input[type=number]').length,
      }));
    }
    // Theme, preset, heading level and language have a choice more than there are: nothing chosen.
    const { figures, demands, addressees, sentences } = library.counts;
    const look = [3 + 1, 3 + 1, 6 + 1, 8 + 1];
    const actions = 3;
    assert.deepEqual(shown, {
      'coup-stats': { boxes: figures + actions, selects: [4 + 1, ...look], fields: 0 },
      'demand-card': { boxes: actions, selects: [demands + 1, ...look], fields: 0 },
      'demand-list': { boxes: addressees + actions, selects: look, fields: 0 },
      'joint-statement': { boxes: actions, selects: [4 + 1, ...look], fields: 0 },
      'justice-timeline': { boxes: actions, selects: [2 + 1, ...look], fields: 2 },
      'signatory-list': { boxes: actions, selects: look, fields: 3 },
      'statement-quote': {
        boxes: actions,
        selects: [sentences + 1, ...look],
        fields: 0,
      },
    });
  });
}
