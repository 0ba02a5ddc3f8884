import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';

async function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/**
 * Builds a site with one page for each Markdown text. Returns Hugo's output and messages.
 * @param {Record<string, string>} pages the texts by names of pages
 * @param {{ config?: string, assets?: Record<string, string> }} options more configuration, and the files of
 *   `assets/statement-widgets/`, without which the site does not have our shortcode
 */
export async function build(pages, { config = '', assets } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'hugo-'));
  try {
    const texts = Object.entries(pages).map(([name, text]) => [
      `content/${name}.md`,
      `---\n---\n${text}`,
    ]);
    await write(folder, {
      'config.toml': `baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "home", "section"]\n${config}`,
      'layouts/_default/single.html': '{{ .Content }}',
      ...Object.fromEntries(texts),
    });
    if (assets) {
      const layouts = join(root, 'integrations/hugo/layouts');
      await cp(layouts, join(folder, 'layouts'), { recursive: true });
      await write(join(folder, 'assets/statement-widgets'), assets);
    }
    const { status, stdout, stderr } = spawnSync('hugo', ['--source', folder], {
      encoding: 'utf8',
    });
    const read = async (name) => {
      const html = await readFile(join(folder, 'public', name, 'index.html'), 'utf8');
      return [name, html.trim()];
    };
    const html =
      status === 0 && Object.fromEntries(await Promise.all(Object.keys(pages).map(read)));
    return { html, output: stdout + stderr };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Builds a site as `build` does. Returns the HTML of each page. */
export async function built(pages, options) {
  const { html, output } = await build(pages, options);
  if (!html) throw new Error(output);
  return html;
}

/** Returns our shortcode with parameters. */
export const shortcode = (parameters) =>
  `{{< statement-widget ${Object.entries(parameters)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(' ')} >}}`;
