import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { definitions } from '../../scripts/build/definitions.mjs';
import { literals } from '../../scripts/build/literals.js';
import { unservedParts } from '../../src/publish/parts.js';
import { zipOf } from '../../src/publish/zip.js';
import type { Library } from '../pages/library.js';

const top = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, top));

/** Lists the library files that the site serves. */
const served = (path: string) =>
  /^(?:[\w.-]+\.(?:js|html|txt)|locales\/.*\.js|custom-elements\.json|statement\.schema\.json)$/.test(
    path,
  ) && path !== 'treemap.html';

/**
 * Returns the absolute URL of the site with a slash at the end, from the environment.
 * @throws if it is not an absolute URL
 */
function siteUrl(): string | undefined {
  const { SITE_URL: given } = process.env;
  return given && new URL(given).href.replace(/\/*$/, '/');
}

/** Adds the pages, the built library, its zip file, and the examples to the site. */
export function site(): Plugin {
  return {
    name: 'site',
    async generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      const { version } = JSON.parse(read('package.json').toString()) as { version: string };
      const integrity = JSON.parse(read('dist/integrity.json').toString()) as Record<
        'statement-widgets.js' | 'embed-parent.js',
        string
      >;
      const paths = readdirSync(new URL('dist/', top), { recursive: true, encoding: 'utf8' });
      const files = Object.fromEntries(
        paths.filter(served).map((path) => [path, new Uint8Array(read(`dist/${path}`))]),
      );
      for (const [path, bytes] of Object.entries(files)) emit(`dist/${path}`, bytes);
      const zip = zipOf(new Map(Object.entries(files)));
      emit(`dist/statement-widgets-${version}.zip`, zip);
      // The editor builds the folder of a statement from these.
      for (const path of unservedParts)
        emit(`dist/${path}`, read(`packages/cli/dist/parts/${path}`));

      const packer = fileURLToPath(new URL('integrations/wordpress/pack.mjs', top));
      const { status, stderr } = spawnSync(process.execPath, [packer], { encoding: 'utf8' });
      if (status !== 0) this.error(stderr);
      const plugin = read('integrations/wordpress/packed/statement-widgets-wordpress.zip');
      emit('dist/statement-widgets-wordpress.zip', plugin);

      const library: Library = {
        version,
        sizes: { files: zip.length, plugin: plugin.length },
        released: read('CHANGELOG.md').includes(`## [${version}]`),
        integrity: integrity['statement-widgets.js'],
        parentIntegrity: integrity['embed-parent.js'],
      };
      const { module } = await runnerImport<typeof import('../pages/pages.js')>(
        fileURLToPath(new URL('demo/pages/pages.ts', top)),
        // Minifies templates and style sheets in the pages of the gallery.
        { define: definitions, plugins: [literals()] },
      );
      for (const [path, html] of Object.entries(module.pages(library, siteUrl()))) emit(path, html);

      for (const name of readdirSync(new URL('demo/examples/', top))) {
        emit(
          `examples/${name}`,
          read(`demo/examples/${name}`).toString().replaceAll('../../dist/', '../dist/'),
        );
      }
    },
  };
}
