import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { serve } from '../../../scripts/serve.mjs';
import { bundleScripts } from '../lib/bundle.mjs';

const path = (url) => fileURLToPath(new URL(url, import.meta.url));

/** The folder of the module. `DIST` names another build. */
const dist = resolve(process.env.DIST ?? path('../../../dist'));

/**
 * The editors by name: the package with their version, the snippet formats that they keep, and the expected number of
 * widgets. There are three of each format, not counting iframes.
 */
export const editors = {
  Lexical: { app: 'lexical', package: 'lexical', widgets: 12 },
  TipTap: { app: 'tiptap', package: '@tiptap/core', widgets: 12 },
  // Each line of the link format is a blockquote there, and none contains both the text and the link.
  Quill: { app: 'quill', package: 'quill', widgets: 9 },
  // Keeps unknown elements in its document, but does not display them.
  'CKEditor 5': { app: 'ckeditor', package: 'ckeditor5', widgets: 6 },
  // Its text counts as editable, so its blockquotes stay unchanged.
  'TinyMCE, inline': { app: 'tinymce', package: 'tinymce', widgets: 6 },
  'TinyMCE, inline and disabled': {
    ...{ app: 'tinymce', package: 'tinymce', query: '?mode=disabled', widgets: 12 },
  },
  // The page in its iframe does not load the module.
  'TinyMCE, in a frame': { app: 'tinymce', package: 'tinymce', query: '?mode=frame', widgets: 0 },
  // Strips attributes of unknown elements, and `data-` attributes of blockquotes.
  Trix: { app: 'trix', package: 'trix', formats: ['blockquote', 'link'], widgets: 3 },
  Slate: { app: 'slate', package: 'slate-react', widgets: 12 },
  'Editor.js': { app: 'editorjs', package: '@editorjs/editorjs', widgets: 12 },
};

/** The text of one snippet, which must appear once, with or without its widget. */
const phrase = 'take decisive action to hold the junta accountable';

const page = (app) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    <title>${app}</title>
    <script src="watch.js"></script>
    <script type="module" src="editors/${app}.js"></script>
  </head>
  <body><main></main></body>
</html>
`;

/** Serves the editors' pages with the module. */
export async function servePages() {
  await bundleScripts(new URL('apps/', import.meta.url), 'editors', ['html.js']);
  const folder = await mkdtemp(join(tmpdir(), 'editors-'));
  await cp(dist, join(folder, 'dist'), { recursive: true });
  await cp(path('../built/editors'), join(folder, 'editors'), { recursive: true });
  await cp(path('watch.js'), join(folder, 'watch.js'));
  for (const { app } of Object.values(editors)) {
    await writeFile(join(folder, `${app}.html`), page(app));
  }
  const { module } = await runnerImport(path('../samples.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  const snippets = { ...module.snippets, drawn: module.drawn };
  const server = await serve(folder);
  return {
    async version(name) {
      const file = path(`../node_modules/${editors[name].package}/package.json`);
      return JSON.parse(await readFile(file, 'utf8')).version;
    },
    /** Returns the URL of an editor's page and the expression that tests these formats for so many seconds. */
    visit(name, seconds, only) {
      const { app, query = '', formats = Object.keys(snippets) } = editors[name];
      const held = (only ?? formats).flatMap((format) =>
        snippets[format].map((html) => ({ format, html })),
      );
      const asked = { snippets: held, seconds, phrase, module: '/dist/statement-widgets.js?links' };
      return {
        url: `${server.url}${app}.html${query}`,
        expression: `watch(${JSON.stringify(asked)})`,
      };
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
