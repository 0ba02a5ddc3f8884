import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/setup.mjs';
import { hasPhp } from '../support/packed-plugin.mjs';

/** The code for MediaWiki without MediaWiki. `npm run test:hosts` tests it in a wiki, in which anyone may write. */

const stubs = fileURLToPath(new URL('mediawiki-stubs.php', import.meta.url));

describe('an element of wikitext', { skip: !hasPhp && 'php is not installed' }, () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wiki-'));
    for (const [from, to] of [
      ['integrations/mediawiki/StatementWidgets.php', 'StatementWidgets.php'],
      ['integrations/wordpress/statement-widgets/includes/joined.php', 'joined.php'],
      ['dist/prerendered', 'prerendered'],
    ])
      await cp(join(root, from), join(folder, to), { recursive: true });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const rendered = (...list) => {
    const { status, stdout, stderr } = spawnSync('php', [stubs, folder], {
      input: JSON.stringify(list),
      encoding: 'utf8',
    });
    assert.equal(status, 0, stdout.slice(0, 2000) + stderr);
    return JSON.parse(stdout);
  };

  it('is rendered in the language of the page if its own is empty', () => {
    const [own, empty] = rendered(['coup-stats', {}], ['coup-stats', { lang: '' }]);
    assert.match(own, /^<coup-stats lang="en"><template shadowrootmode="open">/);
    assert.equal(empty, own);
  });

  it('keeps its words if it names nothing that the statement has', () => {
    for (const attributes of [
      { lang: '../../secret' },
      { lang: 'xx' },
      { figures: '" onclick="tampered = true' },
      { figures: '\u0000' },
      { 'heading-level': '2><script>' },
      { theme: '__proto__' },
    ]) {
      const [html] = rendered(['coup-stats', attributes]);
      assert.doesNotMatch(html, /<template|<script|" onclick/, JSON.stringify(attributes));
      assert.match(html, /Words &lt;b&gt;<\/coup-stats>$/);
    }
    const [card] = rendered(['demand-card', { demand: '' }]);
    assert.equal(card, '<demand-card demand="">Words &lt;b&gt;</demand-card>');
  });

  it('is its words alone if it has an attribute that no element has', () => {
    for (const name of ['src', 'statement', 'onclick', 'style', 'is'])
      assert.deepEqual(rendered(['coup-stats', { [name]: 'x' }]), ['Words &lt;b&gt;']);
  });
});
