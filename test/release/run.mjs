/**
 * Rehearses a release on this machine, as `npm run release:rehearse`. Clones the commit, and cuts the release unless the
 * commit is the release. Checks and packs it, publishes its packages to a local registry, installs them in empty
 * projects, and opens a page in Chromium.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { broughtAlong, startRegistry } from './registry.mjs';
import { chooseEngines } from '../support/browsers.mjs';
import { isCut } from '../../scripts/release/changelog.mjs';
import { cloneTo, install, run } from '../../scripts/release/checkout.mjs';
import { serve } from '../../scripts/serve.mjs';
import { ensureInstalled, npm, root } from '../../scripts/setup.mjs';

ensureInstalled();
ensureInstalled('test/release/');
const { browsers, fault } = chooseEngines();
if (!browsers.chromium) throw new Error(fault ?? 'The rehearsal needs Chromium');

const [given] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'release-'));
const checkout = join(folder, 'statement-widgets');
const project = join(folder, 'project');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const same = (what, found, expected) => {
  if (found !== expected) throw new Error(`${what}: expected ${expected}, found ${found}`);
};

/** The folders of the packages. The last depends on the one before. */
const folders = ['.', './packages/cli', './packages/create-statement-widgets'];

let registry;
/** The output of `npm pack` for each package, by name. */
const packed = {};
let version;

/** Checks the files of an installed package against its list of hashes. */
function compareHashes(name, installed) {
  const dist = join(installed, 'dist');
  const sums = readFileSync(join(dist, 'SHA384SUMS'), 'utf8').trimEnd().split('\n');
  for (const line of sums) {
    const [sum, path] = line.split('  ');
    const hash = createHash('sha384')
      .update(readFileSync(join(dist, path)))
      .digest('hex');
    same(path, hash, sum);
  }
  const built = packed[name].files.filter(({ path }) => /^dist\//.test(path));
  same('the list', sums.length, built.length - 1);
  console.log(`${name}: ${sums.length} files have the hashes of SHA384SUMS`);
}

/** Installs a package from the registry into an empty project. Returns the installed packages. */
async function installAlone(name, to) {
  mkdirSync(to);
  await registry.npm(to, 'init', '--yes');
  await registry.npm(to, 'install', name);
  const installed = json(join(to, 'package-lock.json')).packages;
  const own = installed[`node_modules/${name}`];
  same('version', own.version, version);
  same('integrity', own.integrity, packed[name].integrity);
  for (const { resolved } of Object.values(installed).filter((each) => each.resolved)) {
    same('resolved', new URL(resolved).href.startsWith(registry.url), true);
  }
  const names = Object.keys(installed).filter(Boolean);
  console.log(names.map((path) => path.replace('node_modules/', '')).join(', '));
  return names;
}

const steps = {
  async 'a clone of what has been committed'() {
    const changes = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
    if (changes) console.log('What has not been committed is not rehearsed');
    cloneTo(checkout);
    version = given ?? json(join(checkout, 'package.json')).version;
    console.log(`packages: ${await install(checkout)}`);
  },

  'the release is cut'() {
    const changelog = () => readFileSync(join(checkout, 'CHANGELOG.md'), 'utf8');
    // A release that is already cut must be what its source builds.
    const wasCut = isCut(changelog(), version);
    if (wasCut) console.log(run(checkout, npm('run', '--silent', 'build:check')).trim());
    else run(checkout, npm('run', 'release:cut', '--', version));
    same(`CHANGELOG.md: ${version} is cut`, isCut(changelog(), version), true);
    for (const path of folders) {
      same(path, json(join(checkout, path, 'package.json')).version, version);
    }
  },

  'layers, hashes, documents, sizes and the package hold'() {
    for (const check of ['test:project', 'docs:check', 'size', 'package:check'])
      run(checkout, npm('run', check));
  },

  'the WordPress plugin and the files to serve are packed'() {
    for (const script of ['pack:wordpress', 'pack:serving'])
      console.log(run(checkout, npm('run', '--silent', script)).trim());
  },

  'the tarballs are packed'() {
    for (const path of folders) {
      const [first, second] = ['one', 'two'].map((name) => {
        const to = join(folder, name);
        mkdirSync(to, { recursive: true });
        const output = run(checkout, npm('pack', path, '--json', `--pack-destination=${to}`));
        const [{ filename, ...rest }] = Object.values(JSON.parse(output));
        const sha512 = createHash('sha512')
          .update(readFileSync(join(to, filename)))
          .digest('base64');
        same(filename, `sha512-${sha512}`, rest.integrity);
        return { ...rest, path: join(to, filename) };
      });
      same('a second tarball', second.integrity, first.integrity);
      packed[first.name] = first;
      const { id, files, size, unpackedSize, integrity } = first;
      console.log(id);
      for (const each of files) console.log(`${String(each.size).padStart(9)}  ${each.path}`);
      console.log(`${files.length} files, ${size} bytes packed, ${unpackedSize} unpacked`);
      console.log(`${integrity}\n`);
    }
  },

  async 'they are published into a registry on this machine'() {
    mkdirSync(join(folder, 'registry'));
    registry = await startRegistry(join(folder, 'registry'));
    const publish = (path) =>
      // Only CI can prove where a package comes from.
      registry.npm(
        folder,
        'publish',
        path,
        '--ignore-scripts',
        '--access=public',
        '--no-provenance',
      );
    for (const path of broughtAlong()) await publish(join(root, path));
    for (const { path } of Object.values(packed)) await publish(path);
    const names = Object.values(packed).map(({ id }) => id);
    console.log(`${registry.url}: ${names.join(', ')} and ${broughtAlong().length} others`);
  },

  async 'the library is installed from there into an empty project'() {
    const names = await installAlone('statement-widgets', project);
    same('the command', names.includes('node_modules/statement-widgets-cli'), false);
    compareHashes('statement-widgets', join(project, 'node_modules/statement-widgets'));
  },

  async 'the command is installed alone, and runs'() {
    const name = 'statement-widgets-cli';
    const to = join(folder, 'command');
    same('packages', (await installAlone(name, to)).length, 1);
    compareHashes(name, join(to, 'node_modules', name));
    for (const asked of ['statement-widgets', name]) {
      const said = run(to, npm('exec', '--offline', '--', asked, '--version'));
      same(`${asked} --version`, said.trim(), version);
    }
    // As `npx statement-widgets-cli` does where nothing is installed.
    const said = await registry.npm(
      folder,
      'exec',
      '--yes',
      '--package',
      name,
      '--call',
      'statement-widgets --version',
    );
    same('npx', said.trim(), version);
    console.log(`statement-widgets --version: ${version}`);
  },

  async 'npm create starts a folder with the command'() {
    await registry.npm(folder, 'init', '--yes', 'statement-widgets', 'started');
    const made = readdirSync(join(folder, 'started')).sort();
    same('the folder', made.join(), 'README.md,public,snippets,statement.json');
    console.log(made.join(', '));
  },

  async 'a page with the library is opened in Chromium'() {
    const dist = 'node_modules/statement-widgets/dist';
    const hashes = json(join(project, dist, 'integrity.json'));
    writeFileSync(
      join(project, 'index.html'),
      `<!doctype html><html lang="es"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
<script type="module" src="${dist}/statement-widgets.js" integrity="${hashes['statement-widgets.js']}"></script>
<coup-stats>Words</coup-stats>`,
    );
    const site = await serve(project);
    const { path: executablePath } = browsers.chromium;
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const asked = [];
      const errors = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(site.url);
      const text = await page
        .locator('coup-stats dl, coup-stats [part=figures]')
        .first()
        .innerText();
      same('the figures', text.includes('6000') || /6.000/.test(text), true);
      same('errors', errors.join(), '');
      const own = asked.map((url) => url.replace(site.url, '').replace(/\?.*/, ''));
      same('other hosts', own.filter((url) => url.includes(':')).join(), '');
      console.log(text.split('\n').slice(0, 3).join(' '));
      console.log(`asked for: ${own.filter(Boolean).join(', ')}`);
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

try {
  for (const [title, step] of Object.entries(steps)) {
    const start = performance.now();
    console.log(`\n== ${title}`);
    await step();
    console.log(`== ${title}: passed after ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  console.log('\nThe release can be made: CONTRIBUTING.md, "A release"');
} catch (error) {
  console.error(error.stdout ?? '', error.stderr ?? '', error.message);
  process.exitCode = 1;
} finally {
  await registry?.stop();
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}
