import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

const zip = join(root, 'integrations/wordpress/packed/statement-widgets-wordpress.zip');

const mapOf = (files) => new Map(Object.entries(files));

const importOf = async (path) => (await runnerImport(join(root, path))).module;

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

/** Writes a block for each element, and the assets for the embedded statement. Returns the files of the plugin. */
async function writePlugin() {
  const { registry } = await importOf('src/elements/registry.ts');
  const { embedded } = await importOf('src/statement/embedded.ts');
  const { pluginFiles } = await importOf('src/publish/plugin-files.ts');
  const built = mapOf(await filesOf(join(root, 'dist')));
  await writeBlocks(registry);
  await writeTranslations();
  const files = await pluginFiles(embedded, mapOf(await filesOf(plugin)), built);
  await rm(join(plugin, 'assets'), { recursive: true, force: true });
  for (const [path, content] of files) {
    if (!path.startsWith('assets/')) continue;
    await mkdir(dirname(join(plugin, path)), { recursive: true });
    await writeFile(join(plugin, path), content);
  }
  return files;
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
  const files = await writePlugin();
  files.set('LICENSE', await readFile(join(root, 'LICENSE')));
  const { zipOf } = await importOf('src/publish/zip.ts');
  await mkdir(dirname(zip), { recursive: true });
  await writeFile(zip, zipOf(files, 'statement-widgets'));
  return zip;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await packWordPress());
}
