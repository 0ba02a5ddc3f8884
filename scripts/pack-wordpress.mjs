import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { runnerImport } from 'vite';
import { filesOf } from './lib/files-of.mjs';
import { plugin, pluginVersions } from './lib/plugin-version.mjs';
import { root } from './lib/setup.mjs';

/**
 * Packs the WordPress plugin: what is built goes into its folder `assets`, and the whole into a zip that a web
 * editor uploads. The same files give the same zip.
 */

const zip = join(root, 'integrations/wordpress/packed/statement-widgets.zip');

/**
 * What an attribute takes, where its type does not say it: one or several ids, the name of a signatory, a date.
 * `of` is the list of the statement that they are from, `values` the list itself.
 */
const kinds = (values) => ({
  figures: { kind: 'ids', of: 'figures' },
  demand: { kind: 'id', of: 'demands' },
  to: { kind: 'ids', of: 'addressees' },
  sentence: { kind: 'id', of: 'sentences' },
  highlight: { kind: 'name', of: 'signatories' },
  from: { kind: 'date' },
  until: { kind: 'date' },
  actions: { kind: 'ids', values },
  'heading-level': { kind: 'enum', values: ['1', '2', '3', '4', '5', '6'] },
});

// The server could not put the words of another statement between the tags, and does not draw what the element does.
const left = ['src', 'statement', 'in-context'];

/** The kind of an attribute, and with it what the plugin checks and offers. */
function kindOf({ name, type }, known) {
  if (known[name]) return known[name];
  if (type.text.startsWith('number')) return { kind: 'number' };
  const values = [...type.text.matchAll(/'([\w-]+)'/g)].map(([, value]) => value);
  if (values.length > 0) return { kind: 'enum', values };
  throw new Error(`attribute ${name}: the plugin has to be told what it takes; add it to kinds`);
}

/** What the plugin knows of the elements; `version` is that of the module, which holds a hash of each file beside it. */
async function elementsOf(manifest, module, languages) {
  const importOf = async (path) => (await runnerImport(join(root, path))).module;
  const { en } = await importOf('src/i18n/locales/en.ts');
  const { embedded } = await importOf('src/statement/embedded.ts');
  const known = kinds(Object.keys(en.labels));
  const declarations = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName);
  const elements = declarations.map(({ tagName, attributes }) => {
    const shown = attributes.filter(({ name }) => !left.includes(name));
    const entries = shown.map((attribute) => [attribute.name, kindOf(attribute, known)]);
    entries.push(['lang', { kind: 'enum', values: languages }]);
    return [tagName, { attributes: Object.fromEntries(entries) }];
  });
  const asked = new Set(embedded.demands.flatMap(({ addressees }) => addressees));
  const actors = embedded.actors.filter(({ id }) => asked.has(id));
  return {
    version: createHash('sha256').update(module).digest('hex').slice(0, 10),
    languages,
    elements: Object.fromEntries(elements),
    addressees: Object.fromEntries(actors.map(({ id, name }) => [id, name])),
    signatories: embedded.signatories,
  };
}

/** Writes the plugin's assets from a built folder. */
async function writeAssets() {
  const built = await filesOf(join(root, 'dist'));
  const assets = Object.entries(built).filter(([path]) =>
    /^(?:(?:statement-widgets|actions|own)\.js|LICENSES\.txt|(?:locales|fallback)\/\w+\.js(?:on)?)$/.test(
      path,
    ),
  );
  const languages = assets
    .filter(([path]) => path.startsWith('fallback/'))
    .map(([path]) => basename(path, '.json'));
  const manifest = JSON.parse(built['custom-elements.json']);
  const elements = await elementsOf(manifest, built['statement-widgets.js'], languages);
  assets.push(['elements.json', `${JSON.stringify(elements, null, 1)}\n`]);
  await rm(join(plugin, 'assets'), { recursive: true, force: true });
  for (const [path, content] of assets) {
    const file = join(plugin, 'assets', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** The plugin has the version of the library, in each of the places that WordPress wants it in. */
async function checkVersion() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  for (const found of pluginVersions()) {
    if (found !== version) {
      throw new Error(`version: expected ${version} in the plugin; found ${found ?? 'none'}`);
    }
  }
}

/**
 * Packs the plugin.
 * @returns {Promise<string>} the path of the zip.
 */
export async function packWordPress() {
  await checkVersion();
  await writeAssets();
  const files = await filesOf(plugin);
  files['LICENSE'] = await readFile(join(root, 'LICENSE'));
  const named = Object.entries(files).map(([path, content]) => [
    `statement-widgets/${path}`,
    new Uint8Array(content),
  ]);
  await mkdir(dirname(zip), { recursive: true });
  // The earliest time that a zip can hold, on any machine's clock.
  const packed = zipSync(Object.fromEntries(named), { level: 9, mtime: new Date(1980, 0, 1) });
  await writeFile(zip, packed);
  return zip;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await packWordPress());
}
