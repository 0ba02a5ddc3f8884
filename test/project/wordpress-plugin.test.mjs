import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import {
  assertSame,
  hasPhp,
  library,
  packed,
  rendered,
  river,
  riverInGroups,
  written,
} from '../support/packed-plugin.mjs';

/**
 * The WordPress plugin with a statement of one's own, as the statement editor packs it. `npm run test:hosts` tests the
 * plugin in WordPress itself.
 */

const { all, buildFiles, coalition, dsdFormat, pluginFiles } = library;

const [first, second] = river.figures;
const [{ id: demand, addressees }] = river.demands;
const asked = [
  ['coup-stats', {}],
  ['coup-stats', { figures: `${second.id} ${first.id}`, lang: 'ar' }],
  ['demand-card', { demand }],
  ['demand-list', { to: addressees[0], lang: 'fr' }],
  ['joint-statement', { show: 'signatories' }],
  ['justice-timeline', {}],
  ['signatory-list', {}],
  ['signatory-list', { group: 'Individuals' }],
  ['signatory-list', { group: 'ORGANIZATIONS', highlight: 'Fishers Act Now!', lang: 'my' }],
  ['statement-quote', { lang: 'ar' }],
];

describe('the WordPress plugin with another statement', () => {
  const statement = riverInGroups;
  let files;
  let folder;
  const textOf = (path) => Buffer.from(files.get(path)).toString();
  before(async () => {
    files = await packed(statement);
    folder = await written(files);
  });
  after(() => rm(dirname(folder), { recursive: true, force: true }));

  it('has the module of the statement, and its hash as the version', () => {
    const module = textOf('assets/statement-widgets.js');
    assert.ok(module.includes(JSON.stringify(river.title)));
    const { version } = JSON.parse(textOf('assets/elements.json'));
    assert.equal(version, createHash('sha256').update(module).digest('hex').slice(0, 10));
  });

  it('knows the names in the statement, and nothing of the embedded one', () => {
    const { signatories, groups, addressees: names } = JSON.parse(textOf('assets/elements.json'));
    assert.deepEqual(
      signatories,
      coalition.signatories.map(({ name }) => name),
    );
    assert.deepEqual(groups, ['Networks', 'Organizations', 'Individuals', 'Organizations since']);
    assert.deepEqual(
      Object.keys(names).sort(),
      [...new Set(river.demands.flatMap((each) => each.addressees))].sort(),
    );
    for (const path of files.keys()) {
      if (/^(?:assets\/(?:elements|choices|prerendered)|blocks\/.*json|readme)/.test(path))
        assert.doesNotMatch(textOf(path), /myanmar-2025|Myanmar, 31|"myanmar"/, path);
    }
  });

  it('names the statement and its shortcodes in the readme', () => {
    const readme = textOf('readme.txt');
    assert.ok(readme.includes(`The widgets show the statement “${river.title}” of `), readme);
    assert.ok(readme.includes(`\`[coup-stats figures="${first.id} ${second.id}"]\``), readme);
    assert.ok(readme.includes('`[signatory-list group="Networks"]`'), readme);
  });

  it('is the same if it is packed from a plugin with another statement', async () => {
    const { files: built } = await buildFiles(statement, (path) =>
      readFile(join(root, 'packages/cli/dist/parts', path)),
    );
    const again = await pluginFiles(statement, await packed(coalition), built);
    assert.deepEqual([...again.keys()], [...files.keys()]);
    for (const [path, content] of again)
      assert.deepEqual(Buffer.from(content), Buffer.from(files.get(path)), path);
  });

  it('parses as PHP', { skip: !hasPhp && 'php is not installed' }, () => {
    for (const path of [...files.keys()].filter((each) => each.endsWith('.php'))) {
      const { status, stdout } = spawnSync('php', ['-l', join(folder, path)], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    }
  });

  it(
    'renders shortcodes and registers blocks as the library does',
    { skip: !hasPhp && 'php is not installed' },
    () => {
      const { rendered: made, blocks, module } = rendered(folder, asked);
      asked.forEach(([element, attributes], index) => {
        const { lang = 'en' } = attributes;
        const expected = dsdFormat(statement, element, { lang, ...attributes }, all[lang]);
        // The plugin writes names as they are published, so an element with another spelling takes over at once.
        const [own, others] = [made[index], expected].map((html) =>
          html.replace(/ data-rendered="[^"]*"/, ''),
        );
        assertSame(own, others, `${element} ${JSON.stringify(attributes)}`);
      });
      assert.deepEqual(blocks['statement-widgets/signatory-list'].slice(0, 2), [
        'group',
        'highlight',
      ]);
      assert.match(module, /^assets\/statement-widgets\.js\?links#[0-9a-f]{10}$/);
    },
  );

  it(
    'names the groups of the statement for an unknown group',
    { skip: !hasPhp && 'php is not installed' },
    () => {
      const { rendered: made } = rendered(folder, [['signatory-list', { group: 'Kenya' }]]);
      assert.ok(
        made[0].includes(
          'group: unknown value &quot;Kenya&quot;. Known values: Networks, Organizations, Individuals, Organizations since.',
        ),
        made[0],
      );
    },
  );

  it(
    'says that a statement without figures has none',
    { skip: !hasPhp && 'php is not installed' },
    async () => {
      const without = await packed(coalition);
      for (const path of [...without.keys()].filter((each) => each.startsWith('assets/')))
        await writeFile(join(folder, path), without.get(path));
      try {
        const { rendered: made } = rendered(folder, [['coup-stats', {}]]);
        assert.ok(
          made[0].endsWith('coup-stats: the statement has no figures</strong><br>'),
          made[0],
        );
      } finally {
        for (const [path, content] of files) await writeFile(join(folder, path), content);
      }
    },
  );
});
