import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import statementWidgets from '../../../integrations/eleventy/plugin.mjs';
import { combinations, refusals } from '../lib/combinations.mjs';
import { versionOf } from '../lib/versions.mjs';

/** Renders texts with Eleventy, by file name. */
async function build(files, { quiet = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'eleventy-'));
  const [input, output] = [join(folder, 'in'), join(folder, 'out')];
  try {
    await mkdir(input);
    const writes = Object.entries(files).map(([name, text]) => writeFile(join(input, name), text));
    await Promise.all(writes);
    const eleventy = new Eleventy(input, output, {
      quietMode: true,
      configPath: null,
      config: (config) => {
        config.addPlugin(statementWidgets);
      },
    });
    if (quiet) eleventy.disableLogger();
    const pages = await eleventy.toJSON();
    return Object.fromEntries(
      pages.map(({ inputPath, content }) => [inputPath.split('/').at(-1), content.trim()]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes the shortcode: with named arguments in Nunjucks, with texts in Markdown, which Liquid reads first. */
const shortcode = ({ element, ...attributes }, language) => {
  const more = Object.entries(attributes).map(([name, value]) => {
    const text = JSON.stringify(value);
    if (language === 'njk') return `${name}=${text}`;
    const mark = value.includes('"') ? "'" : '"';
    return mark + `${name}=${value}` + mark;
  });
  return `{% statementWidget ${[JSON.stringify(element ?? ''), ...more].join(', ')} %}`;
};

/** Returns the output of the shortcode for each combination. */
async function combined() {
  const files = combinations.map(([element, attributes, lang], index) => [
    `page${index}.njk`,
    shortcode({ element, ...attributes, ...(lang === 'en' ? {} : { lang }) }, 'njk'),
  ]);
  const html = await build(Object.fromEntries(files));
  return combinations.map(([element, attributes, lang], index) => {
    return { element, attributes, lang, html: html[`page${index}.njk`] };
  });
}

/** Returns the build's message for each invalid shortcode. */
async function refused() {
  const said = [];
  for (const [parameters, expected] of refusals) {
    let message = '';
    try {
      await build({ 'page.njk': shortcode(parameters, 'njk') }, { quiet: true });
    } catch (error) {
      let cause = error;
      while (cause.originalError ?? cause.cause) cause = cause.originalError ?? cause.cause;
      ({ message } = cause);
    }
    said.push({ parameters, expected, message });
  }
  return said;
}

export async function make(snippets, { before, after }, markdown, samples) {
  const version = versionOf('@11ty/eleventy');
  const forms = Object.entries(snippets);
  const markdownPage = (list) => [before, ...list, after].join('\n\n');
  const page = (list) => [`<p>${before}</p>`, ...list, `<p>${after}</p>`].join('\n');
  const own = (language) =>
    samples.map(([element, attributes]) => shortcode({ element, ...attributes }, language));
  const html = await build({
    ...Object.fromEntries(forms.map(([form, list]) => [`${form}.md`, markdownPage(list)])),
    'markdown.md': markdownPage(markdown),
    ...Object.fromEntries(forms.map(([form, list]) => [`nunjucks-${form}.njk`, page(list)])),
    'own.md': markdownPage(own('md')),
    'nunjucks-own.njk': page(own('njk')),
  });
  const pick = (names, file) => Object.fromEntries(names.map((name) => [name, html[file(name)]]));
  const kept = { element: 'widget', blockquote: 'widget', link: 'widget', iframe: 'widget' };
  const names = Object.keys(snippets);
  return [
    {
      ...{ host: 'Eleventy', setting: 'Markdown page', version },
      expected: { ...kept, markdown: 'widget' },
      html: pick([...names, 'markdown'], (name) => `${name}.md`),
    },
    {
      ...{ host: 'Eleventy', setting: 'Nunjucks page', version, expected: kept },
      html: pick(names, (name) => `nunjucks-${name}.njk`),
    },
    {
      ...{ host: 'Eleventy', setting: 'our shortcode, Markdown page', version },
      expected: { element: 'widget' },
      html: { element: html['own.md'] },
    },
    {
      ...{ host: 'Eleventy', setting: 'our shortcode, Nunjucks page', version },
      expected: { element: 'widget' },
      html: { element: html['nunjucks-own.njk'] },
      shortcodes: await combined(),
      refused: await refused(),
    },
  ];
}
