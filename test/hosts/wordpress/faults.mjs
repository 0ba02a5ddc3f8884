import assert from 'node:assert/strict';
import { it } from 'node:test';
import { blocks, elementNames, frame } from './library.mjs';
import { roles } from './people.mjs';
import { people, site, visitPost } from './site-under-test.mjs';
import { widgetsOn } from './visitor.mjs';

/** Invalid and hostile values in blocks and shortcodes. */
export function faults() {
  it('escapes the values of attributes for every role', async () => {
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
        ['core/shortcode', { text: `[signatory-list highlight='${quoted}' onclick='${quoted}']` }],
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
      // A contributor may not edit a post that is published.
      const expected = role === 'contributor' ? undefined : 7;
      assert.deepEqual([executed, told, handlers], [false, expected, 0]);
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
}
