import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import {
  assertSame,
  hasPhp,
  library,
  packed,
  rendered,
  written,
} from '../support/packed-plugin.mjs';

/** What a page, a style sheet, a script or WordPress can hold of an earlier version. It works with the present one. */

const folder = join(root, 'test/fixtures/upgrade/0.1.0');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

describe('the names of version 0.1.0', () => {
  const { modules } = json(join(root, 'dist/custom-elements.json'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations);

  for (const [tag, names] of Object.entries(json(join(folder, 'names.json')))) {
    it(`are still names of <${tag}>`, () => {
      const present = elements.find(({ tagName }) => tagName === tag);
      const lists = {
        attributes: present.attributes,
        parts: present.cssParts,
        properties: present.cssProperties,
        events: present.events,
      };
      for (const [kind, list] of Object.entries(names)) {
        const known = new Set(lists[kind].map(({ name }) => name));
        assert.deepEqual(
          list.filter((name) => !known.has(name)),
          [],
          kind,
        );
      }
    });
  }
});

it('a statement file of version 0.1.0 is valid', () => {
  const file = join(folder, 'statement.json');
  execFileSync('node', [join(root, 'packages/cli/dist/cli.js'), 'check', file], { stdio: 'pipe' });
});

describe(
  'the blocks and shortcodes of version 0.1.0',
  { skip: !hasPhp && 'php is not installed' },
  () => {
    let plugin;
    before(async () => {
      plugin = await written(await packed(library.embedded));
    });
    after(() => rm(dirname(plugin), { recursive: true, force: true }));

    /** Returns the attributes of a key of a fixture, such as `<coup-stats layout="row"> in fr`. */
    const attributesOf = (key) => {
      const found = [...key.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]);
      return { lang: / in (\w+)$/.exec(key)?.[1] ?? 'en', ...Object.fromEntries(found) };
    };

    const keys = readdirSync(folder)
      .filter((file) => /^\d.*json$/.test(file))
      .flatMap((file) => Object.keys(json(join(folder, file)).element));
    for (const key of new Set(keys)) {
      it(`are rendered with the present attributes: ${key}`, () => {
        const [, element] = /^<([\w-]+)/.exec(key);
        const attributes = attributesOf(key);
        const named = library.embedded.demands[0].id;
        const given = element === 'demand-card' ? { demand: named, ...attributes } : attributes;
        const {
          rendered: [html],
        } = rendered(plugin, [[element, given]]);
        const { part, ...others } = given;
        const present = part ? { show: part, ...others } : others;
        assertSame(
          html,
          library.dsdFormat(library.embedded, element, present, library.all[given.lang]),
          key,
        );
      });
    }
  },
);
