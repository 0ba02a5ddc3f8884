import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packFolder, temporaryFolder, unpack } from '../support/packed.mjs';

/** Tests the npm packages of the command and of `npm create`. No other package is installed with them. */

const folders = {
  'statement-widgets-cli': 'packages/cli',
  'create-statement-widgets': 'packages/create-statement-widgets',
};

/** What npm adds to a package, and what npm shows. */
const always = ['LICENSE', 'README.md', 'package.json'];

/** Each intended kind of file of the command, by purpose. */
const meant = {
  'the command': /^dist\/[\w.-]+\.js$/,
  'what it joins, copies and starts with':
    /^dist\/parts\/(?:[\w-]+\.(?:js|json)|locales\/\w\w\.js)$/,
  'the licences of what is bundled': /^dist\/(?:parts\/)?LICENSES\.txt$/,
  'the bill of materials': /^dist\/sbom\.cdx\.json$/,
  'the hashes': /^dist\/SHA384SUMS$/,
};

const project = temporaryFolder();
const packages = {};
before(() => {
  for (const [name, folder] of Object.entries(folders)) {
    const packed = packFolder(folder);
    const installed = unpack(packed.tarball, project, name);
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    packages[name] = { ...packed, installed, manifest };
  }
});

const run = (file, ...args) =>
  execFileSync(process.execPath, [file, ...args], { cwd: project, encoding: 'utf8' });

for (const name of Object.keys(folders)) {
  describe(name, () => {
    it('has no path of the build machine, and no script', () => {
      const { files, installed, manifest } = packages[name];
      for (const file of files) {
        const text = readFileSync(join(installed, file), 'utf8');
        assert.ok(!text.includes(process.cwd()), `${file} has a path of this machine`);
      }
      assert.equal(manifest.scripts, undefined);
    });

    it('has no fault that publint finds', async () => {
      const { buffer } = new Uint8Array(readFileSync(packages[name].tarball));
      const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg)),
        [],
      );
    });
  });
}

describe('the package of the command', () => {
  it('has exactly the intended files', () => {
    const { files } = packages['statement-widgets-cli'];
    const kinds = Object.entries(meant);
    const isMeant = (file) => always.includes(file) || kinds.some(([, kind]) => kind.test(file));
    assert.deepEqual(
      files.filter((file) => !isMeant(file)),
      [],
    );
    const missing = kinds.filter(([, kind]) => !files.some((file) => kind.test(file)));
    assert.deepEqual(missing, []);
    assert.deepEqual(
      always.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('has the hash of each file in SHA384SUMS', () => {
    const { files, installed } = packages['statement-widgets-cli'];
    const read = (file) => readFileSync(join(installed, file));
    const built = files.filter((file) => /^dist\/(?!SHA384SUMS$)/.test(file));
    assert.deepEqual(
      read('dist/SHA384SUMS').toString().trimEnd().split('\n').sort(),
      built
        .map((file) => `${createHash('sha384').update(read(file)).digest('hex')}  ${file.slice(5)}`)
        .sort(),
    );
  });

  it('needs no other package', () => {
    const { installed, manifest } = packages['statement-widgets-cli'];
    assert.equal(manifest.dependencies, undefined);
    const alone = join(temporaryFolder(), 'cli');
    cpSync(installed, alone, { recursive: true });
    const command = join(alone, manifest.bin['statement-widgets']);
    assert.equal(run(command, '--version').trim(), manifest.version);
    run(command, 'init', 'alone');
    assert.match(run(command, 'check', 'alone/statement.json'), /valid/);
    assert.match(run(command, 'snippet', 'alone/statement.json', 'coup-stats'), /<coup-stats/);
  });
});

describe('the package for npm create', () => {
  it('has only its script', () => {
    const { files } = packages['create-statement-widgets'];
    assert.deepEqual([...files].sort(), [...always, 'index.js'].sort());
  });

  it('starts a folder with the command', () => {
    const { installed } = packages['create-statement-widgets'];
    run(join(installed, 'index.js'), 'started');
    const made = readdirSync(join(project, 'started')).sort();
    assert.deepEqual(made, ['README.md', 'public', 'snippets', 'statement.json']);
  });
});
