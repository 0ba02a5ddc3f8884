/**
 * Writes generated documentation: tables from the custom elements manifest and the built files, server configurations,
 * fallback content of the demo and the README, and version numbers. With `--check`, it writes nothing and fails if a
 * file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { servingTables } from './serving-cost.mjs';

const { module: library } = await runnerImport('./scripts/docs/snippets.ts');
const {
  module: { configurations, headOf },
} = await runnerImport('./scripts/release/serving.ts');
const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** Escapes a text for a cell of a Markdown table. */
const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const type = ({ type: { text } }) => `\`${cell(text.replace(/ \| (?:null|undefined)/g, ''))}\``;
const names = (items) => items.map(({ name }) => `\`${name}\``).join(', ');
const own = ({ inheritedFrom, deprecated }) => !inheritedFrom && !deprecated;
const inherited = ({ inheritedFrom }) => inheritedFrom;
const sections = {
  elements: () =>
    table(
      ['element', 'what it shows', 'its own attributes'],
      elements.map(({ tagName, description, attributes }) => [
        `\`<${tagName}>\``,
        cell(description.split(/(?<=\.)\s/)[0]),
        names(attributes.filter(own)),
      ]),
    ),
  attributes: () =>
    table(
      ['element', 'attribute', 'type', 'default', 'what it sets'],
      [
        ...elements.flatMap(({ tagName, attributes }) =>
          attributes.filter(own).map((attribute) => [`\`${tagName}\``, attribute]),
        ),
        ...elements[0].attributes.filter(inherited).map((attribute) => ['all', attribute]),
      ].map(([where, attribute]) => [
        where,
        `\`${attribute.name}\``,
        type(attribute),
        cell(attribute.default),
        cell(attribute.description),
      ]),
    ),
  events: () =>
    table(
      ['element', 'event', 'when'],
      [
        ...elements[0].events.filter(inherited).map((event) => ['all', event]),
        ...elements.flatMap(({ tagName, events }) =>
          events.filter(own).map((event) => [`\`${tagName}\``, event]),
        ),
      ].map(([where, event]) => [where, names([event]), cell(event.description)]),
    ),
  properties: () => {
    const all = new Map();
    for (const { tagName, cssProperties } of elements) {
      for (const property of cssProperties) {
        const where = own(property) ? `\`${tagName}\`` : 'all';
        // A property with several effects has a row for each.
        const key = `${property.name} ${property.description}`;
        const known = all.get(key);
        if (known) known.where.add(where);
        else all.set(key, { ...property, where: new Set([where]) });
      }
    }
    return table(
      ['property', 'default', 'elements', 'what it sets'],
      [...all.values()]
        .sort((a, b) => b.where.has('all') - a.where.has('all'))
        .map(({ name, default: value, where, description }) => [
          `\`${name}\``,
          cell(value),
          [...where].join(', '),
          cell(description),
        ]),
    );
  },
  parts: () =>
    table(
      ['element', 'parts'],
      [
        ['all', elements[0].cssParts.filter(inherited)],
        ...elements.map(({ tagName, cssParts }) => [`\`${tagName}\``, cssParts.filter(own)]),
      ].map(([where, parts]) => [where, names(parts)]),
    ),
  languages: () => {
    const list = (languages) =>
      new Intl.ListFormat('en-GB').format(languages.map(({ name }) => name));
    const unchecked = library.languages.filter(({ checked }) => !checked);
    return `The interface is available in English, ${list(library.languages)}.
No native speaker has checked the words in ${list(unchecked)}.`;
  },
  ...servingTables(table, headOf),
  snippet: () => `\`\`\`html\n${library.exampleSnippet()}\n\`\`\``,
};

/** Replaces every generated section of a document: `<!-- name -->` to `<!-- /name -->`. */
async function markdown(text) {
  const filled = text.replace(
    /(<!-- (\w+) -->)[^]*?(<!-- \/\2 -->)/g,
    (_, open, name, close) => `${open}\n\n${sections[name]()}\n\n${close}`,
  );
  return format(filled, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}

const files = [
  ['README.md', markdown],
  ['docs/reference.md', markdown],
  ['docs/serving.md', (text) => markdown(text.replace(/[\d.]+(?=-0123456789\/)/g, version))],
  [
    'docs/your-own-statement.md',
    (text) => text.replace(/(statement-widgets-)[\d.]+(?=\.tgz)/g, `$1${version}`),
  ],
  ['demo/examples/article.html', (text) => library.fillSnippets(text)],
  ['demo/examples/all.html', (text) => library.fillSnippets(text)],
  ...Object.entries(configurations).map(([name, text]) => [
    `integrations/serving/${name}`,
    () => text,
  ]),
];

/** Compares two texts. Ignores differences of up to 2 % in numbers, since each Node version compresses differently. */
function nearly(one, other) {
  const split = (text) => text.replace(/ +|-{3,}/g, ' ').split(/(\d[\d,]*(?:\.\d+)?)/);
  const [parts, others] = [split(one), split(other)];
  const value = (part) => Number(part.replaceAll(',', ''));
  return (
    parts.length === others.length &&
    parts.every((part, index) =>
      index % 2 === 0
        ? part === others[index]
        : Math.abs(value(part) - value(others[index])) <= Math.max(0.02 * value(part), 0.01),
    )
  );
}

const check = process.argv.includes('--check');
for (const [file, generate] of files) {
  const text = await readFile(file, 'utf8');
  const generated = await generate(text);
  if (text === generated) continue;
  if (check && file === 'docs/serving.md' && nearly(text, generated)) continue;
  if (check) {
    console.error(`${file} is not up to date: run "npm run docs"`);
    process.exitCode = 1;
  } else {
    await writeFile(file, generated);
    console.log(`wrote ${file}`);
  }
}
