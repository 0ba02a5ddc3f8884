import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { runnerImport } from 'vite';
import { po } from 'gettext-parser';
import { importMinified } from '../../../scripts/build/import-minified.mjs';
import { packWordPress } from '../../../integrations/wordpress/pack.mjs';
import { sourceOf } from '../../../integrations/wordpress/translations.mjs';
import { browser, logIn } from './people.mjs';
import { startSite } from './site.mjs';
import { stillness } from '../../support/stillness.mjs';
import { resultOn, shiftsOn, visit, widgetsOn } from './visitor.mjs';

/**
 * The plugin in the real WordPress, in two releases, as those who edit and those who read meet it. What is seen is
 * written to the file in HOST_RESULTS, for `docs/hosts.md`.
 */

const library = await importMinified('test/hosts/wordpress/library.ts');
const { pluginFiles } = await importMinified('src/publish/plugin-files.ts');
const { buildFiles } = await importMinified('src/publish/build-files.ts');
const { zipOf } = (await runnerImport('./src/publish/zip.ts')).module;
const { embedded } = (await runnerImport('./src/statement/embedded.ts')).module;
const { elementNames, wanted, contentOf, drawnOf, frame, samples, snippets } = library;
const sampleNames = samples.map(([name]) => name);
const roles = ['administrator', 'editor', 'author'];
const results = [];

const attributesOf = (attributes) =>
  Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
const shortcodes = (list) =>
  list.map(([name, given]) => `[${name}${attributesOf(given).join('')}]`);
const blocks = (list) => list.map(([name, given]) => [`statement-widgets/${name}`, given]);
const textOf = (html) =>
  html
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&');

for (const [release, theme] of [
  ['bookworm', 'twentytwentythree'],
  ['trixie', 'twentytwentyfive'],
]) {
  describe(`WordPress of Debian ${release}`, () => {
    let chrome, site, stored, zip;
    const people = {};

    /** The names of all options, tables and files: what a plugin could leave. */
    const traces = async () => {
      const query = `global $wpdb; echo json_encode( array_merge(
        $wpdb->get_col( "SELECT option_name FROM $wpdb->options" ), $wpdb->get_col( 'SHOW TABLES' ),
        $wpdb->get_col( "SELECT DISTINCT meta_key FROM $wpdb->usermeta" ),
        glob( WP_CONTENT_DIR . '/*' ), glob( WP_PLUGIN_DIR . '/*' ) ) );`;
      return JSON.parse(await site.php(query));
    };
    const visitPost = (post) => visit(chrome, `${site.url}/?p=${post}`);
    const report = (setting, column, result) =>
      results.push({
        ...{ table: 'wordpress', host: 'WordPress', version: site.version, engine: 'chromium' },
        ...{ setting, column, result },
      });

    before(async () => {
      zip = await packWordPress();
      site = await startSite(release, theme);
      chrome = await browser();
      for (const role of roles) people[role] = await logIn(chrome, site.url, role);
      stored = await traces();
      const { page } = people.administrator;
      await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
      await page.setInputFiles('#pluginzip', zip);
      await page.click('#install-plugin-submit');
      await page.click('a:has-text("Activate Plugin")');
      await page.waitForURL(/plugins\.php/);
    });

    after(async () => {
      await chrome?.close();
      await site?.stop();
    });

    it('is there once its zip has been uploaded, and keeps nothing', async () => {
      const own = (await traces()).filter((name) => !stored.includes(name));
      const others = own.filter(
        (name) => !/^_(site_)?transient|^can_compress|^recently_act|\/up(grade|loads)$/.test(name),
      );
      assert.deepEqual(others, [join(site.top, 'wp-content/plugins/statement-widgets')]);
    });

    it('renders the elements as the library does, byte for byte', async () => {
      const { expected } = library;
      const asked = expected.map(({ element, attributes }) => [element, attributes]);
      await writeFile(join(site.top, 'asked.json'), JSON.stringify(asked));
      const code = `echo json_encode( array_map( function ( $asked ) {
        return Statement_Widgets\\render( $asked[0], $asked[1] );
      }, json_decode( file_get_contents( 'asked.json' ), true ) ) );`;
      const made = JSON.parse(await site.php(code));
      expected.forEach(({ element, attributes, html }, index) => {
        const plain = made[index].replace(/^<[^>]*>/, (tag) => tag.replace(/&#039;/g, "'"));
        assert.equal(plain, html, `${element} ${JSON.stringify(attributes)}`);
      });
      assert.equal(made.length, expected.length);
    });

    it('takes a spelling for a name of a signatory where the element does', async () => {
      const { highlights, published } = library;
      await writeFile(join(site.top, 'asked.json'), JSON.stringify([published, highlights]));
      const code = `list( $values, $asked ) = json_decode( file_get_contents( 'asked.json' ), true );
        $attribute = array( 'kind' => 'name', 'values' => $values );
        echo json_encode( array_map( function ( $each ) use ( $attribute ) {
          return array( $each[0], null === Statement_Widgets\\fault_in( 'highlight', $attribute, $each[0] ) );
        }, $asked ) );`;
      assert.deepEqual(JSON.parse(await site.php(code)), highlights);
    });

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
            const result = await resultOn(page, sampleNames, words);
            // Only the frame of those who may write one stands beside its citation, and needs no module.
            const framed = await page.locator('iframe[src*="#widget="]').count();
            if (form === 'iframe') {
              assert.equal(framed, role === 'author' ? 0 : samples.length);
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

    it('is ready to be translated, and takes texts of any kind', async () => {
      const code = `$blocks = WP_Block_Type_Registry::get_instance();
        echo json_encode( array(
          wp_scripts()->registered['statement-widgets-editor']->textdomain,
          $blocks->get_registered( 'statement-widgets/coup-stats' )->description,
          Statement_Widgets\\capitalized( 'état' ),
          Statement_Widgets\\check( 'coup-stats', array( 'figures' => "killed \\xff" ) )['attributes'],
        ) );`;
      assert.deepEqual(JSON.parse(await site.php(code)), [
        'statement-widgets',
        library.shownBy['coup-stats'].shows,
        'État',
        [],
      ]);
    });

    it('loads the module for what is a widget however it is written, and for no excerpt', async () => {
      const link = '<a href="/embed.html#widget=coup-stats">Words</a>';
      const contents = {
        '<coup-stats>Words</coup-stats>': true,
        '<COUP-STATS\n>Words</COUP-STATS>': true,
        '<coup-stats/>': true,
        '<blockquote class=statement-widget data-widget=coup-stats>Words</blockquote>': true,
        "<BLOCKQUOTE class='statement-widget' DATA-WIDGET = 'coup-stats'>Words</BLOCKQUOTE>": true,
        [`<BLOCKQUOTE>${link}</BLOCKQUOTE>`]: true,
        [`<p>${link}</p>`]: false,
        '<blockquote data-widget="other">Words</blockquote>': false,
      };
      await writeFile(join(site.top, 'asked.json'), JSON.stringify(Object.keys(contents)));
      const loaded = `$loaded = function () {
        $is = wp_style_is( 'statement-widgets' );
        wp_dequeue_style( 'statement-widgets' );
        return $is;
      };`;
      const code = `${loaded} echo json_encode( array_map( function ( $html ) use ( $loaded ) {
        Statement_Widgets\\notice_widgets( $html );
        return $loaded();
      }, json_decode( file_get_contents( 'asked.json' ) ) ) );`;
      assert.deepEqual(JSON.parse(await site.php(code)), Object.values(contents));
      const excerpt = `${loaded} $post = get_post( wp_insert_post( array(
          'post_title' => 'Excerpt', 'post_status' => 'publish', 'post_content' => '<p>Before</p>[coup-stats]<coup-stats>Words</coup-stats>',
        ) ) );
        setup_postdata( $GLOBALS['post'] = $post );
        $text = get_the_excerpt( $post );
        $first = $loaded();
        apply_filters( 'the_content', $post->post_content );
        echo json_encode( array( $text, $first, $loaded() ) );`;
      const [text, inExcerpt, inContent] = JSON.parse(await site.php(excerpt));
      assert.match(text, /^Before/);
      assert.deepEqual([inExcerpt, inContent], [false, true]);
    });

    it('takes a former name of an attribute in blocks, shortcodes and pasted HTML', async () => {
      const { page } = people.administrator;
      await people.administrator.openBlockEditor();
      const read = await page.evaluate(() =>
        ['lede', 'main'].map((part) => {
          const given = JSON.stringify({ part, theme: 'dark', align: 'wide' });
          const [block] = globalThis.wp.blocks.parse(
            `<!-- wp:statement-widgets/joint-statement ${given} /-->`,
          );
          return block.attributes;
        }),
      );
      const kept = { theme: 'dark', align: 'wide' };
      assert.deepEqual(JSON.parse(JSON.stringify(read)), [{ ...kept, show: 'lede' }, kept]);
      const code = `echo json_encode( array(
        do_shortcode( '[joint-statement part="lede"]' ),
        Statement_Widgets\\check( 'joint-statement', array( 'part' => 'main' ) )['faults'],
        wp_kses_post( '<joint-statement part="lede" onclick="x"></joint-statement>' ),
      ) );`;
      const [shortcode, faults, cleaned] = JSON.parse(await site.php(code));
      assert.match(shortcode, /^<joint-statement lang="en" show="lede">/);
      assert.deepEqual(faults, [
        'joint-statement: unknown attribute "part". Known attributes: show, theme, preset, heading-level, actions, lang.',
      ]);
      assert.equal(cleaned, '<joint-statement part="lede"></joint-statement>');
    });

    it('says which element a statement has nothing for', async () => {
      const path = join(site.top, 'wp-content/plugins/statement-widgets/assets/elements.json');
      const whole = await readFile(path, 'utf8');
      const about = JSON.parse(whole);
      for (const name of ['demand-card', 'demand-list', 'signatory-list'])
        about.elements[name].empty = true;
      await writeFile(path, JSON.stringify(about));
      const code = `wp_set_current_user( get_user_by( 'login', 'administrator' )->ID );
        echo json_encode( array( array_map( function ( $element ) {
          return Statement_Widgets\\render( $element, array( 'theme' => 'dark' ) );
        }, array( 'demand-card', 'demand-list', 'signatory-list', 'coup-stats' ) ),
        count( Statement_Widgets\\editor_elements() ) ) );`;
      try {
        const [made, count] = JSON.parse(await site.php(code));
        assert.equal(count, elementNames.length);
        assert.match(made.pop(), /^<coup-stats /);
        const missing = [
          ['demand-card', 'demands'],
          ['demand-list', 'demands'],
          ['signatory-list', 'signatories'],
        ];
        for (const [index, [name, list]] of missing.entries()) {
          assert.ok(
            made[index].includes(`<br>${name}: the statement has no ${list}<`),
            made[index],
          );
          assert.ok(!made[index].includes(`<${name}`), made[index]);
        }
      } finally {
        await writeFile(path, whole);
      }
    });

    it('offers the groups of signatories of a statement that has some', async () => {
      const { grouped } = library;
      const assets = join(site.top, 'wp-content/plugins/statement-widgets/assets');
      const { files: built } = await buildFiles(grouped.statement, (path) =>
        readFile(join('dist', path)),
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

    it('moves nothing on a page, with a script and without', async () => {
      const person = people.author;
      await person.openBlockEditor();
      const paragraph = ['core/paragraph', { content: `${frame.before} `.repeat(20) }];
      const whole = wanted.map(([name, given]) => [name, name === 'joint-statement' ? {} : given]);
      const list = [...whole, ['coup-stats', { actions: 'cite share', lang: 'ar' }]];
      const post = await person.publishBlocks('Still', [
        paragraph,
        ...blocks(list).flatMap((block) => [block, paragraph]),
        ['core/shortcode', { text: '[signatory-list limit="10" columns="1" lang="my"]' }],
        paragraph,
      ]);
      const url = `${site.url}/?p=${post}`;
      for (const javaScriptEnabled of [true, false]) {
        for (const width of [360, 1280]) {
          const context = await chrome.newContext({
            // Shifts out of view do not count.
            viewport: { width, height: 12_000 },
            javaScriptEnabled,
          });
          // The fonts of a theme move a page without widgets, too.
          await context.route(/\.woff2/, (route) => route.abort());
          const page = await context.newPage();
          const name = `${width} px, scripts: ${javaScriptEnabled}`;
          if (javaScriptEnabled) {
            const { drawn, moved, shifts } = await stillness(page, url);
            assert.equal(drawn.filter(Boolean).length, list.length + 1, name);
            assert.deepEqual([moved, shifts], [[], []], name);
          } else {
            const shifts = await shiftsOn(page);
            await page.goto(url, { waitUntil: 'domcontentloaded' });
            // The parser can pause within a list.
            const early = shifts.length;
            await page.waitForLoadState('networkidle');
            const widgets = page.locator('[part=base]:visible');
            assert.equal(await widgets.count(), list.length + 1, name);
            assert.deepEqual(shifts.slice(early), [], name);
          }
          await context.close();
        }
      }
    });

    it('loads nothing on a page without a widget', async () => {
      const person = people.editor;
      await person.openBlockEditor();
      const post = await person.publishBlocks('Words', [
        ['core/paragraph', { content: 'Words about coup-stats and class="statement-widget".' }],
      ]);
      const { context, html, modules, faults } = await visitPost(post);
      assert.deepEqual(
        [modules, faults, html.includes('plugins/statement-widgets')],
        [[], [], false],
      );
      assert.ok(!html.includes('statement-widgets-inline-css'));
      await context.close();
    });

    it('has the words in the feed, and neither a script nor an unknown element', async () => {
      await site.php(`update_option( 'posts_per_rss', 100 );`);
      const feed = await (await fetch(`${site.url}/?feed=rss2`)).text();
      const [name, given] = wanted[0];
      assert.ok(feed.includes(contentOf(name, given)));
      const own = feed.split('<item>').filter((item) => /<title>(Blocks|Shortcodes) of/.test(item));
      assert.equal(own.length, 6);
      for (const item of own)
        assert.ok(!/<coup-stats|<script|<template|<style|wp-content\/plugins/.test(item));
    });

    it('lets no value become markup, whoever writes it', async () => {
      const evil = '"><script>globalThis.executed = true</script><b x="';
      const quoted = '" onmouseover="globalThis.executed = true';
      for (const role of roles) {
        const person = people[role];
        await person.openBlockEditor();
        const list = [
          ['signatory-list', { highlight: evil, limit: evil }],
          ['coup-stats', { figures: evil, theme: evil }],
          ['demand-card', { demand: evil }],
        ];
        const post = await person.publishBlocks('Values', [
          ...blocks(list),
          [
            'core/shortcode',
            { text: `[signatory-list highlight='${quoted}' onclick='${quoted}']` },
          ],
        ]);
        const { context, page, html } = await visitPost(post);
        assert.equal(await page.evaluate(() => 'executed' in globalThis), false);
        assert.ok(!html.includes('<script>globalThis.executed'));
        await context.close();
        // Those who are told what is wrong are told what was found.
        await person.page.goto(`${site.url}/?p=${post}`);
        const [executed, told, handlers] = await person.page.evaluate(() => [
          'executed' in globalThis,
          globalThis.document.body.innerText.match(/: (?:invalid|unknown) \w+ "/g)?.length,
          globalThis.document.querySelectorAll('[onmouseover], [onclick]').length,
        ]);
        assert.deepEqual([executed, told, handlers], [false, 7, 0]);
      }
      const code = `echo Statement_Widgets\\element_html( 'signatory-list', array( 'highlight' => '"><b onclick=x>' ) );`;
      assert.match(
        await site.php(code),
        /^<signatory-list lang="en" highlight="&quot;&gt;&lt;b onclick=x&gt;">/,
      );
    });

    it('tells an editor what is wrong, and a reader nothing false', async () => {
      const person = people.author;
      await person.openBlockEditor();
      const post = await person.publishBlocks('Faults', [
        ['core/paragraph', { content: frame.before }],
        ...blocks([
          ['coup-stats', { figures: 'killed wounded', theme: 'dark' }],
          ['demand-card', { demand: 'none' }],
          ['justice-timeline', { from: 'last year' }],
          ['justice-timeline', { from: '2026' }],
        ]),
        ['core/shortcode', { text: '[signatory-list limits="5" limit="five" group="x" "x"]' }],
      ]);
      const messages = [
        'figures: unknown id "wounded". Known ids: killed, detained, displaced, organizations, regional-commands, towns.',
        'demand: unknown id "none". Known ids: urgent-action, ',
        'from: invalid value "last year". Use YYYY, YYYY-MM or YYYY-MM-DD.',
        'from, until: the statement has no event between these dates',
        'signatory-list: unknown attribute "limits". Known attributes: highlight, limit, columns, theme, preset, heading-level, actions, lang.',
        'signatory-list: unknown attribute "group". Known attributes: highlight, ',
        'limit: invalid value "five". Use a whole number from 1.',
      ];
      await person.page.goto(`${site.url}/?p=${post}`);
      const told = await person.page.evaluate(() => globalThis.document.body.innerText);
      for (const message of messages) assert.ok(told.includes(message), message);
      // Somebody else's author may not mend it.
      const { context, page, html, faults } = await visitPost(post);
      for (const message of ['Known ids', 'wounded', 'statement-widgets-faults']) {
        assert.ok(!html.includes(message), message);
      }
      assert.deepEqual(await widgetsOn(page, elementNames), [
        ['coup-stats', true],
        ['justice-timeline', true],
        ['justice-timeline', true],
        ['signatory-list', true],
      ]);
      assert.ok(html.includes('<coup-stats lang="en" theme="dark">'));
      assert.deepEqual(faults, []);
      await context.close();
    });

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
        const post = await person.publishBlocks(
          language,
          blocks([['coup-stats', { layout: 'no' }]]),
        );
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

    it('shows an edited statement, whose plugin replaces this one', async () => {
      const title = 'An edited title';
      const edited = { ...embedded, title, signatories: embedded.signatories.slice(0, 3) };
      const { files } = await buildFiles(edited, (path) => readFile(join('dist', path)));
      const packed = Object.entries(unzipSync(await readFile(zip)));
      const plugin = new Map(packed.map(([path, bytes]) => [path.replace(/^[^/]*\//, ''), bytes]));
      const file = join(site.top, 'edited.zip');
      await writeFile(file, zipOf(await pluginFiles(edited, plugin, files), 'statement-widgets'));
      const { page } = people.administrator;
      await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
      await page.setInputFiles('#pluginzip', file);
      await page.click('#install-plugin-submit');
      await page.click('a.update-from-upload-overwrite');
      await page.getByText('Plugin updated successfully').waitFor();
      await people.author.openBlockEditor();
      const post = await people.author.publishBlocks('Edited', [
        ['statement-widgets/coup-stats', {}],
        ['core/shortcode', { text: '[signatory-list]' }],
      ]);
      const { context, page: seen, html, faults } = await visitPost(post);
      // In the shadow root and in the fallback content of both.
      assert.equal(html.split(title).length, 5);
      for (const name of ['coup-stats', 'signatory-list']) {
        const text = await seen.locator(`${name} [part=base]`).innerText();
        assert.match(text, /An edited title\s+Joint statement of 3 organizations/);
      }
      assert.deepEqual(faults, []);
      await context.close();
    });

    it('makes PHP complain of nothing', async () => {
      const complaints = (await site.complaints()).split('\n');
      assert.deepEqual(
        complaints.filter((line) => line.includes('statement-widgets')),
        [],
      );
    });

    it('is gone without a trace once it has been deleted', async () => {
      const code = `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
        $plugin = 'statement-widgets/statement-widgets.php'; deactivate_plugins( $plugin ); var_export( delete_plugins( array( $plugin ) ) );`;
      assert.equal(await site.php(code), 'true');
      const left = (await traces()).filter((name) => !stored.includes(name));
      assert.deepEqual(
        left.filter((name) => /statement|widgets-/.test(name)),
        [],
      );
    });
  });
}

after(async () => {
  if (process.env.HOST_RESULTS) await writeFile(process.env.HOST_RESULTS, JSON.stringify(results));
});
