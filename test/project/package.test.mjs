import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  plugin,
  pluginVersions,
  setPluginVersion,
} from '../../integrations/wordpress/plugin-version.mjs';
import { elements } from '../../scripts/build/element-names.mjs';
import { filesOf } from '../../scripts/build/files-of.mjs';

/** Tests the effects of `npm install` for the package and for this repository. */

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const own = JSON.parse(await read('package.json'));
const locks = [
  '',
  'test/hosts/',
  'test/bench/',
  'test/package/',
  'test/release/',
  'test/server/',
].map((folder) => [folder]);
for (const lock of locks) lock.push(JSON.parse(await read(`${lock[0]}package-lock.json`)).packages);

describe('the package', () => {
  it('runs no script on installation, nor do its dependencies', () => {
    const atInstall = /^(?:pre|post)?(?:install|prepare|prepublish)$/;
    assert.deepEqual(
      Object.keys(own.scripts).filter((name) => atInstall.test(name)),
      [],
    );
    const brought = Object.entries(locks[0][1]).filter(([path, { dev }]) => path && !dev);
    assert.ok(brought.some(([path]) => path === 'node_modules/lit'));
    assert.deepEqual(
      brought.filter(([, { hasInstallScript }]) => hasInstallScript),
      [],
    );
  });

  it('depends on lit and valibot, and their dependencies', () => {
    assert.deepEqual(Object.keys(own.dependencies), ['lit', 'valibot']);
  });
});

describe('the exports for an app', () => {
  it('include each class by its name, and all classes by tag for `define`', async () => {
    const exported = await import('../../dist/lib/elements.js');
    assert.deepEqual(Object.keys(exported.elements), Object.keys(elements));
    for (const [tag, name] of Object.entries(elements)) {
      assert.equal(exported[name], exported.elements[tag]);
    }
  });
});

describe('the WordPress plugin', () => {
  it('has the version of the package in each place', () => {
    assert.deepEqual(pluginVersions(), [own.version, own.version, own.version]);
  });

  it('tells administrators what its version changes', async () => {
    const readme = await readFile(join(plugin, 'readme.txt'), 'utf8');
    assert.match(readme, new RegExp(`^= ${own.version} =\n(?!\n|=)`, 'm'));
  });

  it('gets the version of a release in each place', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plugin-'));
    try {
      for (const file of ['statement-widgets.php', 'readme.txt']) {
        await cp(join(plugin, file), join(folder, file));
      }
      setPluginVersion('12.3.45', folder);
      assert.deepEqual(pluginVersions(folder), ['12.3.45', '12.3.45', '12.3.45']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  // `npm run test:hosts wordpress` runs the plugin. No other test needs PHP.
  it('escapes each value that it writes into an attribute', async () => {
    const code = Object.values(await filesOf(join(plugin, 'includes'))).join('');
    const calls = code.match(/sprintf\([^;]*="%s"[^;]*;/g) ?? [];
    assert.ok(calls.length > 0);
    for (const call of calls) assert.match(call, /\besc_(?:attr|url)\(/);
  });
});

describe('a dependency', () => {
  it('has an exact version, unless an app shares it with the package', async () => {
    for (const [folder] of locks) {
      const { dependencies, devDependencies } = JSON.parse(await read(`${folder}package.json`));
      const exact = folder ? { ...dependencies, ...devDependencies } : devDependencies;
      for (const [name, version] of Object.entries(exact)) {
        assert.match(
          version,
          /^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/,
          `${folder}: ${name}`,
        );
      }
    }
  });

  it('is pinned by a hash', () => {
    for (const [folder, packages] of locks) {
      const others = Object.entries(packages).filter(([path, { link }]) => path && !link);
      for (const [path, { integrity, inBundle }] of others) {
        assert.ok(inBundle || /^sha(?:512|1)-/.test(integrity), `${folder}: ${path}`);
      }
    }
  });

  it('is installed without its own scripts', async () => {
    for (const [folder] of locks)
      assert.match(await read(`${folder}.npmrc`), /^ignore-scripts=true$/m);
  });
});

describe('the other packages', () => {
  it('have the version, the licence and the Node of the library', async () => {
    const { version, license, engines, publishConfig } = own;
    for (const folder of ['packages/cli/', 'packages/create-statement-widgets/']) {
      const manifest = JSON.parse(await read(`${folder}package.json`));
      for (const [key, value] of Object.entries({ version, license, engines, publishConfig }))
        assert.deepEqual(manifest[key], value, folder + key);
      assert.equal(await read(`${folder}LICENSE`), await read('LICENSE'));
    }
  });

  it('depend on nothing but the command, in the same version', async () => {
    const dependenciesOf = async (name) =>
      JSON.parse(await read(`packages/${name}/package.json`)).dependencies;
    assert.equal(await dependenciesOf('cli'), undefined);
    assert.deepEqual(await dependenciesOf('create-statement-widgets'), {
      'statement-widgets-cli': own.version,
    });
  });
});
