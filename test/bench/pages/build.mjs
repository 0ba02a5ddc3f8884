import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { hostPage, second } from './host.mjs';
import { cards, inside, markup, timeline } from './markup.mjs';
import { elements } from '../pages.mjs';
import { importMinified } from '../../../scripts/build/import-minified.mjs';
import { hasPhp, library, packed, rendered, written } from '../../support/packed-plugin.mjs';

/** Builds the compared pages for production into `test/bench/built/`: `<page>.html`, and `<snippet>/<element>.html`. */

const { embedded } = library;

const here = fileURLToPath(new URL('./', import.meta.url));
const root = join(here, '../../..');
const built = join(here, '../built');

/** The widgets of a page, in their order. */
const widgets = ['figures', 'names', 'demands'];

/** The elements of this library for these widgets. */
const elementOf = { figures: 'coup-stats', names: 'signatory-list', demands: 'demand-list' };

function write(path, bytes) {
  const file = join(built, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** Writes a file under a name with a hash. */
function immutable(name, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const path = `assets/${hash}/${name}`;
  write(path, bytes);
  return `/${path}`;
}

/** Builds an entry as a Vite app. Returns the tags that load it. */
async function app(entry, { hooks = 'react', plugins = [] } = {}) {
  const { output } = await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    plugins,
    base: '/',
    oxc: { jsx: { runtime: 'automatic', importSource: hooks.split('/')[0] } },
    resolve: { alias: { '#content': join(built, 'content.js'), '#hooks': hooks } },
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(here, 'src', entry) },
    },
  });
  const tags = output.map((file) => {
    write(file.fileName, file.code ?? file.source);
    if (file.isEntry) return `<script type="module" crossorigin src="/${file.fileName}"></script>`;
    return file.fileName.endsWith('.css')
      ? `<link rel="stylesheet" crossorigin href="/${file.fileName}">`
      : '';
  });
  return tags.join('');
}

/** Returns the tags of an app with an inline style sheet. */
const inlined = (tags) =>
  tags.replace(
    /<link rel="stylesheet"[^>]* href="\/([^"]*)">/,
    (_, path) => `<style>${readFileSync(join(built, path), 'utf8')}</style>`,
  );

/** Renders the widgets of React or Preact as HTML. */
async function renderer(library, hooks = library) {
  const { output } = await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: library } },
    resolve: { alias: { '#content': join(built, 'content.js'), '#hooks': hooks } },
    build: { write: false, ssr: join(here, `src/${library}-server.jsx`), minify: false },
  });
  const file = join(built, `${library}-server.mjs`);
  writeFileSync(file, output[0].code);
  const { markup: render } = await import(pathToFileURL(file));
  rmSync(file);
  return (widget) => `<div data-widget="${widget}">${render(widget)}</div>`;
}

/** Writes a page with the three widgets. */
function page(name, widget, head = '', end = '') {
  write(`${name}.html`, hostPage({ head, body: widgets.map(widget).join('\n'), end }));
}

/** Writes the pages in the iframes of a library for iframes. */
function framed(name, head, content) {
  const css = readFileSync(join(here, 'widget.css'), 'utf8').replace(/\s+/g, ' ');
  for (const widget of widgets) {
    write(
      `${name}/${widget}-frame.html`,
      `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${widget}</title><link rel="icon" href="data:,"><style>body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1f2328}${css}.widget{margin:0}</style>${head}</head><body>${markup(widget, content)}</body></html>\n`,
    );
  }
}

/** The elements in the article that is filmed. */
const filmed = ['coup-stats', 'statement-quote', 'demand-card'];

/** Returns an article with widgets between its paragraphs. The one with the id is before the first widget. */
const article = (parts) => {
  const words = 'The words of the article around the widgets. '.repeat(6);
  const before = `<p>${words}</p>`.repeat(5);
  return `${before}<p id="middle">${words}</p>${parts.map((part) => `${part}<p>${words}</p>`).join('')}`;
};

/** Returns a function that returns the HTML of an element as the WordPress plugin renders it. */
async function shortcodes(names) {
  const folder = await written(await packed(embedded));
  const attributes = (name) => (name === 'demand-card' ? { demand: embedded.demands[0].id } : {});
  const { rendered: made } = rendered(
    folder,
    names.map((name) => [name, attributes(name)]),
  );
  rmSync(dirname(folder), { recursive: true });
  return (name) => made[names.indexOf(name)];
}

/** Builds all pages. Returns the words that they show. */
export async function buildPages() {
  rmSync(built, { recursive: true, force: true });
  const words = await importMinified('test/bench/pages/content.ts');
  // Vite has changed it for the import of sources.
  process.env.NODE_ENV = 'production';
  const { content, steps, snippet } = words;
  const data = (value) => JSON.stringify(value, null, 1);
  write('content.js', `export default ${data(content)};\nexport const steps = ${data(steps)};\n`);
  const style = readFileSync(join(here, 'widget.css'), 'utf8').replace(/\s+/g, ' ');
  const inline = `<style>${style}</style>`;

  page('static', (widget) => markup(widget, content), inline);

  const custom = await app('elements.js');
  page(
    'hand-written',
    (widget) =>
      `<plain-${widget}><div class="widget">${inside(widget, content)}</div></plain-${widget}>`,
    inline,
    custom,
  );

  const own = (name) => readFileSync(join(root, 'dist', name));
  const module = immutable('statement-widgets.js', own('statement-widgets.js'));
  const script = `<script type="module" src="${module}"></script>`;
  // As in the README, the script is before the first element.
  const pasted = (names, drawn) =>
    [script, ...names.map((name) => snippet(name, 'element', drawn))].join('\n');
  /** Writes the pages of each element, and of all, in one format. */
  const each = (form, pageOf) => {
    const names = elements.filter((name) => name !== 'all');
    for (const name of names) write(`${form}/${name}.html`, hostPage(pageOf([name])));
    write(`${form}/all.html`, hostPage(pageOf(names)));
  };
  for (const [form, drawn] of [
    ['element', {}],
    ['drawn', { dsd: true }],
  ]) {
    const body = pasted(Object.values(elementOf), drawn);
    write(`${form}.html`, hostPage({ body }));
    each(form, (names) => ({
      body: pasted(names, { ...drawn, inContext: form === 'drawn' && names.length > 1 }),
    }));
  }
  const drawn = (widget) => snippet(elementOf[widget], 'element', { dsd: true });
  page('drawn-without-script', drawn);
  write('drawn-timeline.html', hostPage({ body: pasted(['justice-timeline'], { dsd: true }) }));
  const quoted = (element) => snippet(element, 'blockquote');
  page('blockquote', (widget) => quoted(elementOf[widget]), script);
  each('blockquote', (names) => ({ head: script, body: names.map(quoted).join('\n') }));
  // `embed.html` loads the module from its own folder.
  const folder = module.replace(/[^/]*$/, '');
  write(`${folder.slice(1)}embed.html`, own('embed.html'));
  const parent = immutable('embed-parent.js', own('embed-parent.js'));
  const end = `<script src="${parent}"></script>`;
  const inFrame = (element) =>
    `<p>${snippet(element, 'iframe', { page: `${second}${folder}embed.html` })}</p>`;
  page('iframe', (widget) => inFrame(elementOf[widget]), '', end);
  each('iframe', (names) => ({ body: names.map(inFrame).join('\n'), end }));

  const articles = {
    drawn: { head: script, widget: (element) => snippet(element, 'element', { dsd: true }) },
    blockquote: { head: script, widget: quoted },
    iframe: { widget: inFrame, end },
    ...(hasPhp && { wordpress: { head: script, widget: await shortcodes(filmed) } }),
  };
  for (const [form, { head, widget, end: after }] of Object.entries(articles)) {
    write(`film/${form}.html`, hostPage({ head, body: article(filmed.map(widget)), end: after }));
  }

  const place = (widget) => `<div data-widget="${widget}"></div>`;
  page('react', place, await app('react.jsx'));
  page('react-hydrated', await renderer('react'), await app('react-hydrated.jsx'));
  page('preact', place, await app('preact.jsx', { hooks: 'preact/hooks' }));
  const rendered = await renderer('preact', 'preact/hooks');
  const hydrated = await app('preact-hydrated.jsx', { hooks: 'preact/hooks' });
  page('preact-inline', rendered, inlined(hydrated));
  page('svelte', place, await app('svelte.js', { plugins: [svelte({ configFile: false })] }));
  page('shoelace', (widget) => cards('sl', widget, content), await app('shoelace.js'));
  page('webawesome', (widget) => cards('wa', widget, content), await app('webawesome.js'));

  const pym = immutable(
    'pym.v1.min.js',
    readFileSync(join(here, '../node_modules/pym.js/dist/pym.v1.min.js')),
  );
  framed(
    'pym',
    `<script defer src="${pym}"></script><script type="module">new pym.Child()</script>`,
    content,
  );
  page(
    'pym',
    (widget, index) =>
      `<div id="frame${index}" data-pym-src="${second}/pym/${widget}-frame.html">Loading…</div>`,
    '',
    `<script src="${pym}"></script>`,
  );
  framed('newswire', await app('newswire-child.js'), content);
  page(
    'newswire',
    (widget) => `<div data-frame-src="${second}/newswire/${widget}-frame.html"></div>`,
    await app('newswire-parent.js'),
  );
  framed('open-iframe-resizer', await app('resizer-child.js'), content);
  page(
    'open-iframe-resizer',
    (widget) =>
      `<iframe title="${widget}" src="${second}/open-iframe-resizer/${widget}-frame.html" width="100%"></iframe>`,
    await app('resizer-parent.js'),
  );

  write(
    'static-timeline.html',
    hostPage({ head: inline, body: timeline(steps, content.citation) }),
  );
  const library = join(here, '../node_modules/@knight-lab/timelinejs/dist');
  const icons = ['woff2', 'woff', 'ttf'].map((type) => `css/icons/tl-icons.${type}`);
  for (const file of ['js/timeline.js', 'css/timeline.css', ...icons]) {
    write(`assets/timelinejs/${file}`, readFileSync(join(library, file)));
  }
  const code = readFileSync(join(here, 'src/timelinejs.js'), 'utf8');
  write(
    'timelinejs.html',
    hostPage({
      head: '<link rel="stylesheet" href="/assets/timelinejs/css/timeline.css"><script src="/assets/timelinejs/js/timeline.js"></script>',
      body: '<div id="timeline" style="width: 100%; height: 600px"></div>',
      end: `<script>const steps = ${JSON.stringify(steps)};\n${code}</script>`,
    }),
  );
  return { content, steps };
}
