import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

/** Checks that the documents name existing things. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFile(join(root, path), 'utf8');
const { version, scripts, ...own } = JSON.parse(await read('package.json'));
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...(await readdir(join(root, 'docs')))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Returns the names of the tests in a file, with "…" for interpolated values. */
const titlesIn = (code) =>
  [...code.matchAll(/\b(?:describe|it|test)\(\s*(['"`])((?:\\.|(?!\1)[^])*)\1/g)].map(
    ([, , title]) => title.replace(/\$\{[^}]*\}/g, '…').replace(/\\(.)/g, '$1'),
  );

it('README.md has at most 120 lines', async () => {
  const lines = (await read('README.md')).trimEnd().split('\n');
  assert.ok(lines.length <= 120, `${lines.length} lines: move text to a page in docs/`);
});

describe('SECURITY.md', async () => {
  const text = await read('SECURITY.md');
  const threats = text.split(/^## (?=A )/m).slice(1);

  it('shows for each threat how it is stopped', () => {
    assert.equal(threats.length, 6);
    for (const threat of threats) {
      assert.match(threat, /^Shown by:\n\n- `/m);
      assert.match(threat, /^What is left: /m);
    }
  });

  for (const [, path, title] of text.matchAll(/^- `([^`]+)`: "(.+)"$/gm)) {
    it(`${path} has "${title}"`, async () => {
      const code = await read(path);
      if (/\.(?:test|e2e)\.\w+$/.test(path)) assert.ok(titlesIn(code).includes(title), title);
      else assert.ok(code.includes(title), title);
    });
  }

  it('has no unchecked list item', () => {
    const items = threats.flatMap((threat) => threat.split('Shown by:')[1].match(/^- .*$/gm));
    assert.deepEqual(
      items.filter((item) => !/^- `([^`]+)`: "(.+)"$/.test(item)),
      [],
    );
  });
});

describe('docs/dependencies.md', async () => {
  const text = await read('docs/dependencies.md');

  it('lists each dependency once, with its reason', () => {
    const rows = [...text.matchAll(/^\| `([^`]+)` +\| +(\S.*?) +\|$/gm)];
    const named = Object.keys({ ...own.dependencies, ...own.devDependencies });
    assert.deepEqual(rows.map(([, name]) => name).sort(), named.sort());
  });

  it('lists the dependencies that are installed with the package', () => {
    const [, section] = /^## Installed with the package\n([^]*?)^## /m.exec(text);
    const names = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(names, Object.keys(own.dependencies));
  });
});

describe('CHANGELOG.md', async () => {
  const text = await read('CHANGELOG.md');
  const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);

  it('follows Keep a Changelog', () => {
    assert.match(text, /^# Changelog\n/);
    assert.equal(headings[0], '[Unreleased]');
    for (const heading of headings.slice(1)) {
      assert.match(heading, /^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
    }
    const added = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    for (const [, kind] of text.matchAll(/^### (.*)$/gm)) {
      // We say first what to do.
      assert.match(
        kind,
        RegExp(`^(?:${added.join('|')}|Breaking|Upgrading from \\d+\\.\\d+\\.\\d+)$`),
      );
    }
  });

  it('has the version of the package, once there is a release', () => {
    if (headings.length > 1) assert.equal(headings[1].split(' ')[0], `[${version}]`);
  });
});

describe('docs/reference.md', async () => {
  const [, table] = /<!-- attributes -->([^]*)<!-- \/attributes -->/.exec(
    await read('docs/reference.md'),
  );
  const rows = table
    .split('\n')
    .map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    // Only a server reads the last attribute.
    .filter(([, , name]) => name?.startsWith('`') && name !== '`in-context`');

  it('lists attributes', () => assert.ok(rows.length >= 19, `${rows.length} rows`));

  for (const [, element, name, , , description] of rows) {
    it(`says what a wrong value does: ${name} of ${element}`, () => {
      assert.match(description, /`statement-error`|\bignores\b.*\blogs\b/);
    });
  }
});

it('versions in folder names match the package', async () => {
  const folders = (await read('docs/serving.md')).matchAll(/([\d.]+)-0123456789\b/g);
  assert.deepEqual(
    [...folders].map(([, number]) => number),
    [version, version],
  );
});

for (const path of documents) {
  describe(path, async () => {
    const text = await read(path);

    it('links to existing files', () => {
      for (const [, link] of text.matchAll(/\]\((?![a-z]+:)([^)#]+)[^)]*\)/g)) {
        assert.ok(existsSync(join(root, dirname(path), link)), link);
      }
    });

    it('links to existing headings', async () => {
      for (const [, link, hash] of text.matchAll(/\]\((?![a-z]+:)([^)#]*)#([^)]+)\)/g)) {
        const target = link ? await read(join(dirname(path), link)) : text;
        const headings = [...target.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
          heading
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, '')
            .replaceAll(' ', '-'),
        );
        assert.ok(headings.includes(hash), `${link}#${hash}`);
      }
    });

    it('names existing commands', () => {
      for (const [, name] of text.matchAll(/\bnpm run ([\w:-]+)/g)) assert.ok(scripts[name], name);
    });

    it('names existing files', () => {
      const paths = /`((?:src|test|scripts|docs|demo|integrations)\/[\w./-]+\.\w+)`/g;
      for (const [, file] of text.matchAll(paths)) assert.ok(existsSync(join(root, file)), file);
    });
  });
}
