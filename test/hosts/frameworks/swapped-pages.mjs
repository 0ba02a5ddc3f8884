import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Writes pages for Turbo and htmx, which swap them in the browser: two pages with widgets in both formats, and parts of
 * pages. Uses the published files of the libraries for a script tag.
 */

const built = new URL('../built/', import.meta.url);
const packages = new URL('../node_modules/', import.meta.url);

/** A separate file, which a library that swaps pages runs once. */
const recorder = `globalThis.said = [];
globalThis.heard = [];
['error', 'warn'].forEach((level) => {
  const say = console[level];
  console[level] = (...words) => {
    said.push(words.join(' '));
    say.apply(console, words);
  };
});
addEventListener('error', ({ message }) => said.push(message));
addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
addEventListener('statement-ready', ({ target }) => heard.push(target.localName));
`;

const page = (title, head, body) => `<!doctype html>
<html lang="en">
  <head>
    <title>${title}</title>
    <script src="recorder.js"></script>
    <script type="module" src="/dist/statement-widgets.js"></script>
    ${head}
  </head>
  <body>
    <h1>${title}</h1>
    ${body}
  </body>
</html>
`;

const item = (figure) =>
  `<li id="${figure}"><coup-stats figures="${figure}">Words</coup-stats><signatory-list limit="3">Names</signatory-list></li>`;

const list = (...figures) => `<ul id="list">${figures.map(item).join('')}</ul>`;

/** The content of both pages: a widget in each format, and one that the library keeps across visits if it can. */
const widgets = (elements, quotes) => `<div id="elements">${elements.join('')}</div>
    <div id="quotes">${quotes.join('')}</div>`;

const turbo = ({ element, blockquote }) => {
  const head = `<script type="module" src="turbo.js"></script>
    <meta name="turbo-refresh-method" content="morph">`;
  const body = (to, words) => `<a id="go" href="${to}.html">Go on</a>
    ${widgets(element, blockquote)}
    <div id="kept" data-turbo-permanent><signatory-list limit="3">Names</signatory-list></div>
    <turbo-frame id="frame"><p>${words}</p><a href="${to}.html">In the frame</a>${blockquote[0]}</turbo-frame>
    ${list('killed', 'detained', 'displaced')}`;
  return {
    'one.html': page('One', head, body('two', 'Frame of one')),
    'two.html': page('Two', head, body('one', 'Frame of two')),
    'stream.html': `<turbo-stream action="append" target="quotes"><template>${blockquote[1]}</template></turbo-stream><turbo-stream action="remove" target="elements"></turbo-stream>`,
  };
};

const htmx = ({ element, blockquote }) => {
  const head = '<script src="htmx.js"></script>';
  const button = (id, file, swap, target) =>
    `<button id="${id}" hx-get="${file}" hx-target="${target}" hx-swap="${swap}">${id}</button>`;
  const body = (to) => `<a id="go" href="${to}.html" hx-boost="true">Go on</a>
    ${button('fill', 'part.html', 'innerHTML', '#place')}
    ${button('replace', 'other.html', 'innerHTML', '#place')}
    ${button('remove', 'part.html', 'delete', '#place > :last-child')}
    ${button('change', 'changed.html', 'outerMorph', '#morphed')}
    ${button('reorder', 'list.html', 'outerMorph', '#list')}
    <div id="place"></div>
    <coup-stats id="morphed" figures="killed" hx-on:statement-ready="this.title = event.type">Words</coup-stats>
    ${widgets(element, blockquote)}
    ${list('killed', 'detained', 'displaced')}`;
  return {
    'one.html': page('One', head, body('two')),
    'two.html': page('Two', head, body('one')),
    'cached.html': page('One', `${head}<script src="history-cache.js"></script>`, body('two')),
    'part.html': `${element[0]}${blockquote[0]}`,
    'other.html': `<p>Before</p>${blockquote[1]}${blockquote[2]}`,
    'changed.html':
      '<coup-stats id="morphed" figures="displaced" hx-on:statement-ready="this.title = event.type">Other words</coup-stats>',
    'list.html': list('displaced', 'killed'),
  };
};

const libraries = {
  turbo: { pages: turbo, files: { 'turbo.js': '@hotwired/turbo/dist/turbo.es2017-esm.js' } },
  htmx: {
    pages: htmx,
    files: {
      'htmx.js': 'htmx.org/dist/htmx.min.js',
      'history-cache.js': 'htmx.org/dist/ext/hx-history-cache.min.js',
    },
  },
};

/** Writes the pages of each library. */
export async function makeSwappedPages() {
  const samples = fileURLToPath(new URL('../samples.ts', import.meta.url));
  const { module } = await runnerImport(samples, { configFile: false, logLevel: 'warn' });
  for (const [name, { pages, files }] of Object.entries(libraries)) {
    const folder = new URL(`${name}/`, built);
    await mkdir(folder, { recursive: true });
    await Promise.all([
      writeFile(new URL('recorder.js', folder), recorder),
      ...Object.entries(pages(module.snippets)).map(([file, html]) =>
        writeFile(new URL(file, folder), html),
      ),
      ...Object.entries(files).map(([file, source]) =>
        copyFile(new URL(source, packages), new URL(file, folder)),
      ),
    ]);
  }
}
