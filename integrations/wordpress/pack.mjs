import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { format } from 'prettier';
import { runnerImport } from 'vite';
import { filesOf } from '../../scripts/build/files-of.mjs';
import { plugin, pluginVersions } from './plugin-version.mjs';
import { writeTranslations } from './translations.mjs';
import { root } from '../../scripts/setup.mjs';

/**
 * Packs the WordPress plugin: what is built goes into its folder `assets`, a block for each element into `blocks`,
 * translations into `languages`, and the whole into a zip that a web editor uploads. The same files give the same zip.
 */

const zip = join(root, 'integrations/wordpress/packed/statement-widgets.zip');

const importOf = async (path) => (await runnerImport(join(root, path))).module;

/**
 * Returns what the plugin knows of the elements and the statement. `version` is a hash of the module, which contains the
 * hashes of the files that it loads.
 */
export async function elementsOf(registry, module, languages, statement) {
  const { commonAttributes, entriesOf } = await importOf('src/elements/descriptor.ts');
  const { addresseesOf } = await importOf('src/statement/addressees.ts');
  const elements = Object.entries(registry).map(([tag, { attributes, aliases = {}, needs }]) => {
    const lang = { kind: 'enum', values: languages };
    // The embedded statement has no group of signatories, for example.
    const useful = Object.entries(attributes).filter(
      ([, { of }]) => !of || entriesOf(statement, of).length > 0,
    );
    const all = { ...Object.fromEntries(useful), ...commonAttributes, lang };
    return [tag, { attributes: all, aliases, needs }];
  });
  return {
    version: createHash('sha256').update(module).digest('hex').slice(0, 10),
    languages,
    elements: Object.fromEntries(elements),
    addressees: Object.fromEntries(addresseesOf(statement).map(({ id, name }) => [id, name])),
    signatories: entriesOf(statement, 'signatories'),
    groups: entriesOf(statement, 'groups'),
  };
}

/** Writes a block for each element (https://developer.wordpress.org/block-editor/reference-guides/block-api/block-metadata/). */
async function writeBlocks(registry) {
  const { en } = await importOf('demo/words/en.ts');
  for (const [tag, { title, icon, keywords }] of Object.entries(registry)) {
    const block = {
      $schema: 'https://schemas.wp.org/trunk/block.json',
      apiVersion: 3,
      name: `statement-widgets/${tag}`,
      title,
      category: 'widgets',
      icon,
      description: en.elements[tag].shows,
      keywords,
      textdomain: 'statement-widgets',
      supports: { html: false, align: ['wide', 'full'] },
      example: {},
      editorScript: 'statement-widgets-editor',
    };
    const file = join(plugin, 'blocks', tag, 'block.json');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      await format(JSON.stringify(block, null, 2), { parser: 'json', printWidth: 100 }),
    );
  }
}

/**
 * Checks that the plugin has the content of each element.
 * @throws for one that is neither in `contents` nor put together in PHP.
 */
async function checkContents(registry, { contents }) {
  const php = await readFile(join(plugin, 'includes/data.php'), 'utf8');
  for (const tag of Object.keys(registry)) {
    if (!(tag in contents) && !php.includes(`'${tag}'`)) {
      throw new Error(
        `${tag}: no fallback content. Add it to src/snippets/pieces.ts or includes/data.php.`,
      );
    }
  }
}

/** Writes the plugin's assets and blocks from a built folder. */
async function writeAssets() {
  const built = await filesOf(join(root, 'dist'));
  const assets = Object.entries(built).filter(([path]) =>
    /^(?:(?:statement-widgets|actions|custom-statement)\.js|LICENSES\.txt|(?:locales|fallback)\/\w+\.js(?:on)?)$/.test(
      path,
    ),
  );
  const languages = assets
    .filter(([path]) => path.startsWith('fallback/'))
    .map(([path]) => basename(path, '.json'));
  const { registry } = await importOf('src/elements/registry.ts');
  const { embedded } = await importOf('src/statement/embedded.ts');
  const elements = await elementsOf(registry, built['statement-widgets.js'], languages, embedded);
  await checkContents(registry, JSON.parse(built['fallback/en.json']));
  assets.push(['elements.json', `${JSON.stringify(elements, null, 1)}\n`]);
  await writeBlocks(registry);
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
      throw new Error(`plugin version: invalid value "${found ?? ''}". Use ${version}.`);
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
  await writeTranslations();
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
