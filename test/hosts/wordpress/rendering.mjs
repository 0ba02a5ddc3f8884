import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { elementNames, library } from './library.mjs';
import { people, site } from './site-under-test.mjs';

/** What PHP renders and checks, without a page. */
export function rendering() {
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
        assert.ok(made[index].includes(`<br>${name}: the statement has no ${list}<`), made[index]);
        assert.ok(!made[index].includes(`<${name}`), made[index]);
      }
    } finally {
      await writeFile(path, whole);
    }
  });
}
