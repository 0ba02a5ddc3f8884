import { join } from 'node:path';
import { filesOf } from '../../../scripts/build/files-of.mjs';
import { root } from '../../../scripts/setup.mjs';
import { combinations, refusals } from '../lib/combinations.mjs';
import { build, built, shortcode } from '../lib/hugo-site.mjs';
import { ensurePackages, packageVersion } from '../lib/packages.mjs';

const settings = {
  defaults: '',
  '`unsafe = true`': '[markup.goldmark.renderer]\nunsafe = true\n',
};

/** Returns the assets that the shortcode reads. */
const prerendered = await filesOf(join(root, 'dist/prerendered'));

/** Returns the words of the shortcode for each combination. test/project/hugo.test.mjs compares what it renders. */
async function combined() {
  const pages = combinations.map(([element, attributes, lang], index) => [
    `page${index}`,
    shortcode({ element, ...attributes, ...(lang === 'en' ? {} : { lang }), short: 'true' }),
  ]);
  const html = await built(Object.fromEntries(pages), { assets: prerendered });
  return combinations.map(([element, attributes, lang], index) => {
    return { element, attributes, lang, html: html[`page${index}`] };
  });
}

/** The assets of a statement without demands and signatories. */
function withoutDemands() {
  const data = JSON.parse(prerendered['elements.json']);
  const empty = ['demand-card', 'demand-list', 'signatory-list'];
  for (const element of empty) data.elements[element].empty = true;
  return { 'elements.json': JSON.stringify(data) };
}

/** Returns the build's message for each invalid shortcode. */
async function refused() {
  const said = [];
  const refuse = async (parameters, expected, assets = prerendered) => {
    const { html, output } = await build({ page: shortcode(parameters) }, { assets });
    const [, message = ''] = /page\.md:\d+:\d+": (.*)/.exec(output) ?? [];
    said.push({ parameters, expected, message: html ? '' : message });
  };
  for (const [parameters, expected] of refusals) await refuse(parameters, expected);
  for (const element of ['demand-card', 'demand-list', 'signatory-list']) {
    const expected = `has no content for ${element}. Use another element.`;
    await refuse({ element, theme: 'dark' }, expected, withoutDemands());
  }
  await refuse({ element: 'coup-stats' }, 'Copy the files of dist/prerendered/ there.', {});
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
    html: await built({ element: page(list) }, { assets: prerendered }),
    shortcodes: await combined(),
    refused: await refused(),
  };
  return [...(await Promise.all(records)), own];
}
