import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowsers } from '../../support/browsers.mjs';
import { freePort } from '../../support/webkit.mjs';
import { ensurePackages, unpackPackages } from '../lib/packages.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const integration = join(root, 'integrations/mediawiki');
const joined = join(root, 'integrations/wordpress/statement-widgets/includes/joined.php');

function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}`);
  return stdout;
}

/** Hostile wikitext with elements. */
const hostile = [
  '<coup-stats figures="killed" onclick="tampered = true">Words</coup-stats>',
  '<joint-statement src="https://example.org/statement.json">Words</joint-statement>',
  '<demand-card demand="voices">Words<script>tampered = true</script></demand-card>',
  '<demand-card demand="&quot; onclick=&quot;tampered = true">Words</demand-card>',
].join('');

/** Returns the version of the wiki in a folder. */
async function versionIn(folder) {
  const defines = await readFile(join(folder, 'usr/share/mediawiki/includes/Defines.php'), 'utf8');
  return /'MW_VERSION', '([^']*)'/.exec(defines)[1];
}

/** Creates a wiki in a folder, with a function to save pages. The settings are PHP lines. */
async function install(folder, port) {
  const wiki = join(folder, 'usr/share/mediawiki');
  const maintain = (script, args, input) =>
    run('php', [join(wiki, 'maintenance', script), ...args], { input, cwd: wiki });
  await rm(join(wiki, 'LocalSettings.php'));
  maintain('install.php', [
    ...['--dbtype', 'sqlite', '--dbpath', join(folder, 'data'), '--dbname', 'wiki'],
    ...['--scriptpath', '', '--server', `http://127.0.0.1:${port}`],
    ...['--confpath', folder, '--pass', 'Statement-Widgets-1', 'Wiki', 'Admin'],
  ]);
  await rename(join(folder, 'LocalSettings.php'), join(wiki, 'LocalSettings.php'));
  await cp(join(root, 'dist'), join(wiki, 'statement-widgets'), { recursive: true });
  return {
    wiki,
    save: (title, text) => maintain('edit.php', ['--user', 'Admin', title], text),
    settings: (lines) => writeFile(join(wiki, 'LocalSettings.php'), `${lines}\n`, { flag: 'a' }),
  };
}

/** Starts PHP's own server for a wiki. Resolves, once it responds, to a function that stops it. */
async function serve(wiki, port) {
  // The settings change while it runs, and PHP's cache would keep the old ones for two seconds.
  const settings = ['-d', 'opcache.enable=0'];
  const child = spawn('php', [...settings, '-S', `127.0.0.1:${port}`, '-t', wiki], {
    stdio: 'ignore',
  });
  while (child.exitCode === null) {
    if (await fetch(`http://127.0.0.1:${port}/COPYING`).catch(() => undefined)) {
      return () => child.kill();
    }
    await delay(100);
  }
  throw new Error('php -S has ended');
}

/** Returns the wiki's HTML, without the skin and without comments that contain times. */
async function rendered(address, names, { before, after }) {
  const pages = names.map(async (name) => {
    const answer = await fetch(`${address}/index.php?title=${name}&action=render`);
    const html = (await answer.text()).replace(/<!--[^]*?-->/g, '');
    const [content] = new RegExp(`<p>${before}[^]*${after}\\s*</p>`).exec(html) ?? [];
    if (!content) throw new Error(`${name}: ${answer.status} ${html.slice(0, 2000)}`);
    return [name, content.replaceAll(address, '')];
  });
  return Object.fromEntries(await Promise.all(pages));
}

/**
 * Opens pages like a reader.
 * @throws an error if a page lacks its widgets or shows an error
 */
async function open(address, names) {
  const browser = await chromium.launch({
    executablePath: findBrowsers().chromium.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const name of names) {
      await page.goto(`${address}/index.php?title=${name}`);
      await page.waitForFunction(() => {
        const { document } = globalThis;
        const quotes = [...document.querySelectorAll('blockquote')];
        const roots = [document, ...quotes.flatMap(({ shadowRoot }) => shadowRoot ?? [])];
        return ['coup-stats', 'demand-card', 'signatory-list'].every((each) =>
          roots.some((root) => root.querySelector(each)?.shadowRoot?.querySelector('[part=base]')),
        );
      });
      if (process.env.SCREENSHOTS) {
        await page.screenshot({ path: join(process.env.SCREENSHOTS, `mediawiki-${name}.png`) });
      }
    }
    if (errors.length > 0) throw new Error(errors.join('\n'));
  } finally {
    await browser.close();
  }
}

export async function make(snippets, frame) {
  ensurePackages('php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-intl');
  const folder = await mkdtemp(join(tmpdir(), 'mediawiki-'));
  let stop = () => undefined;
  try {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    // The installed package would include a web server.
    unpackPackages(folder, 'mediawiki', 'mediawiki-classes');
    const version = await versionIn(folder);
    const { wiki, save, settings } = await install(folder, port);
    for (const [form, list] of Object.entries(snippets)) {
      save(form, [frame.before, ...list, frame.after].join('\n\n'));
    }
    save('MediaWiki:Common.js', await readFile(join(integration, 'Common.js'), 'utf8'));
    stop = await serve(wiki, port);
    const names = Object.keys(snippets);
    const plain = await rendered(address, names, frame);
    await open(address, ['blockquote']);

    for (const file of [join(integration, 'StatementWidgets.php'), joined]) {
      await cp(file, join(wiki, 'statement-widgets', basename(file)));
    }
    await settings('require_once "$IP/statement-widgets/StatementWidgets.php";');
    save('hostile', [frame.before, hostile, frame.after].join('\n\n'));
    const extended = await rendered(address, [...names, 'hostile'], frame);
    await open(address, ['element', 'blockquote']);

    const source = { element: 'source', blockquote: 'widget', link: 'source', iframe: 'source' };
    const { hostile: refused, ...html } = extended;
    return [
      { host: 'MediaWiki', setting: 'defaults', version, expected: source, html: plain },
      {
        ...{ host: 'MediaWiki', setting: '`StatementWidgets.php`', version },
        ...{ expected: { ...source, element: 'widget' }, html, hostile: refused },
      },
    ];
  } finally {
    stop();
    await rm(folder, { recursive: true });
  }
}
