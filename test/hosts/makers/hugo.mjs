import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { combinations, refusals } from '../lib/combinations.mjs';
import { ensurePackages, packageVersion } from '../lib/packages.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const settings = {
  defaults: '',
  '`unsafe = true`': '[markup.goldmark.renderer]\nunsafe = true\n',
};

async function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Builds a site with one page for each Markdown text. Returns Hugo's output and messages. */
async function build(pages, { config = '', shortcode = false, edit = (pieces) => pieces } = {}) {
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
    if (shortcode) {
      await cp(join(root, 'integrations/hugo/layouts'), join(folder, 'layouts'), {
        recursive: true,
      });
      const data = join(folder, 'data/statement-widgets');
      await cp(join(root, 'dist/fallback'), data, { recursive: true });
      const english = join(data, 'en.json');
      await writeFile(english, JSON.stringify(edit(JSON.parse(await readFile(english, 'utf8')))));
      await cp(join(root, 'dist/custom-elements.json'), join(data, 'custom-elements.json'));
    }
    const { status, stdout, stderr } = spawnSync('hugo', ['--source', folder], {
      encoding: 'utf8',
    });
    const html = status === 0 && {
      ...Object.fromEntries(
        await Promise.all(
          Object.keys(pages).map(async (name) => [
            name,
            (await readFile(join(folder, 'public', name, 'index.html'), 'utf8')).trim(),
          ]),
        ),
      ),
    };
    return { html, output: stdout + stderr };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function built(...args) {
  const { html, output } = await build(...args);
  if (!html) throw new Error(output);
  return html;
}

const shortcode = (parameters) =>
  `{{< statement-widget ${Object.entries(parameters)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(' ')} >}}`;

/** Returns the output of the shortcode for each combination. */
async function combined() {
  const pages = combinations.map(([element, attributes, lang], index) => [
    `page${index}`,
    shortcode({ element, ...attributes, ...(lang === 'en' ? {} : { lang }) }),
  ]);
  const html = await built(Object.fromEntries(pages), { shortcode: true });
  return combinations.map(([element, attributes, lang], index) => {
    return { element, attributes, lang, html: html[`page${index}`] };
  });
}

/** A statement without demands and signatories. */
const withoutDemands = ({ contents, ...pieces }) => {
  const { 'joint-statement': text, 'statement-quote': sentence } = contents;
  return {
    ...pieces,
    demands: [],
    contents: { 'joint-statement': text, 'statement-quote': sentence },
  };
};

/** Returns the build's message for each invalid shortcode. */
async function refused() {
  const said = [];
  const refuse = async (parameters, expected, edit) => {
    const options = { shortcode: true, edit };
    const { html, output } = await build({ page: shortcode(parameters) }, options);
    const [, message = ''] = /page\.md:\d+:\d+": (.*)/.exec(output) ?? [];
    said.push({ parameters, expected, message: html ? '' : message });
  };
  for (const [parameters, expected] of refusals) await refuse(parameters, expected);
  for (const element of ['demand-card', 'demand-list', 'signatory-list']) {
    const expected = `has no content for ${element}. Use another element.`;
    await refuse({ element, theme: 'dark' }, expected, withoutDemands);
  }
  return said;
}

export async function make(snippets, { before, after }, markdown, samples) {
  ensurePackages('hugo');
  const version = packageVersion('hugo');
  const page = (list) => [before, ...list, after].join('\n\n');
  const forms = Object.entries({ ...snippets, markdown });
  const pages = Object.fromEntries(forms.map(([form, list]) => [form, page(list)]));
  const records = Object.entries(settings).map(async ([setting, config]) => ({
    ...{ host: 'Hugo', setting, version },
    expected: {
      ...(config
        ? { element: 'widget', blockquote: 'widget', link: 'widget', iframe: 'widget' }
        : {
            element: 'words',
            blockquote: 'nothing',
            link: 'nothing',
            iframe: 'nothing',
          }),
      markdown: 'widget',
    },
    html: await built(pages, { config }),
  }));
  const list = samples.map(([element, attributes]) => shortcode({ element, ...attributes }));
  const own = {
    ...{ host: 'Hugo', setting: 'our shortcode', version, expected: { element: 'widget' } },
    html: await built({ element: page(list) }, { shortcode: true }),
    shortcodes: await combined(),
    refused: await refused(),
  };
  return [...(await Promise.all(records)), own];
}
