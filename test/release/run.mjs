/**
 * Rehearses a release on this machine, as `npm run release:rehearse`. Clones the commit, cuts the release, checks and
 * packs it, publishes it to a local registry, installs it in an empty project, and opens a page with it in Chromium.
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

let registry;
/** The output of `npm pack`. */
let packed;
let version;

const steps = {
  async 'a clone of what has been committed'() {
    const changes = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
    if (changes) console.log('What has not been committed is not rehearsed');
    cloneTo(checkout);
    version = given ?? json(join(checkout, 'package.json')).version;
    console.log(`packages: ${await install(checkout)}`);
  },

  'the release is cut'() {
    run(checkout, npm('run', 'release:cut', '--', version));
    const changelog = readFileSync(join(checkout, 'CHANGELOG.md'), 'utf8');
    same('CHANGELOG.md', /^## \[(\d.*?)\]/m.exec(changelog)?.[1], version);
    same('private', json(join(checkout, 'package.json')).private, undefined);
  },

  'layers, hashes, documents, sizes and the package hold'() {
    for (const check of ['test:project', 'docs:check', 'size', 'package:check'])
      run(checkout, npm('run', check));
  },

  'the WordPress plugin is packed'() {
    console.log(run(checkout, npm('run', '--silent', 'pack:wordpress')).trim());
  },

  async 'the tarball is packed'() {
    const [first, second] = ['one', 'two'].map((name) => {
      const to = join(folder, name);
      mkdirSync(to);
      const [{ filename, ...rest }] = JSON.parse(
        run(checkout, npm('pack', '--json', `--pack-destination=${to}`)),
      );
      const sha512 = createHash('sha512')
        .update(readFileSync(join(to, filename)))
        .digest('base64');
      same(filename, `sha512-${sha512}`, rest.integrity);
      return { ...rest, path: join(to, filename) };
    });
    same('a second tarball', second.integrity, first.integrity);
    packed = first;
    packed.files.forEach(({ path, size }) => console.log(`${String(size).padStart(9)}  ${path}`));
    console.log(`${packed.files.length} files, ${packed.size} bytes packed, ${packed.integrity}`);
  },

  async 'it is published into a registry on this machine'() {
    mkdirSync(join(folder, 'registry'));
    registry = await startRegistry(join(folder, 'registry'));
    for (const path of broughtAlong()) {
      await registry.npm(join(root, path), 'publish', '--ignore-scripts', '--access=public');
    }
    await registry.npm(folder, 'publish', packed.path, '--ignore-scripts', '--access=public');
    const starter = join(checkout, 'packages/create-statement-widgets');
    await registry.npm(starter, 'publish', '--ignore-scripts', '--access=public');
    console.log(
      `${registry.url}: statement-widgets@${version} and ${broughtAlong().length} others`,
    );
  },

  async 'it is installed from there into an empty project'() {
    mkdirSync(project);
    await registry.npm(project, 'init', '--yes');
    await registry.npm(project, 'install', 'statement-widgets');
    const installed = json(join(project, 'package-lock.json')).packages;
    const own = installed['node_modules/statement-widgets'];
    same('version', own.version, version);
    same('integrity', own.integrity, packed.integrity);
    for (const { resolved } of Object.values(installed).filter((each) => each.resolved)) {
      same('resolved', new URL(resolved).href.startsWith(registry.url), true);
    }
    const names = Object.keys(installed).filter(Boolean);
    console.log(names.map((name) => name.replace('node_modules/', '')).join(', '));
  },

  'its files have the hashes that it says, and its command runs'() {
    const dist = join(project, 'node_modules/statement-widgets/dist');
    const sums = readFileSync(join(dist, 'SHA384SUMS'), 'utf8').trimEnd().split('\n');
    for (const line of sums) {
      const [sum, path] = line.split('  ');
      const hash = createHash('sha384')
        .update(readFileSync(join(dist, path)))
        .digest('hex');
      same(path, hash, sum);
    }
    same(
      'the list',
      sums.length,
      packed.files.filter(({ path }) => /^dist\//.test(path)).length - 1,
    );
    const said = run(project, npm('exec', '--offline', '--', 'statement-widgets', '--version'));
    same('statement-widgets --version', said.trim(), version);
    console.log(
      `${sums.length} files are as SHA384SUMS says; statement-widgets --version: ${version}`,
    );
  },

  async 'npm create starts a folder with it'() {
    await registry.npm(folder, 'init', '--yes', 'statement-widgets', 'started');
    const made = readdirSync(join(folder, 'started')).sort();
    same('the folder', made.join(), 'README.md,public,snippets,statement.json');
    console.log(made.join(', '));
  },

  async 'a page with it is opened in Chromium'() {
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
