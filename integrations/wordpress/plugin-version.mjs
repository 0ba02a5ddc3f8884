import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';

/** The folder of the WordPress plugin. */
export const plugin = join(root, 'integrations/wordpress/statement-widgets');

/** Where WordPress wants the version in, by file; the version stands behind what is captured. */
const places = [
  ['statement-widgets.php', /^( \* Version: +)(.*)$/m],
  ['statement-widgets.php', /^(const VERSION = ')(.*)(?=';$)/m],
  ['readme.txt', /^(Stable tag: )(.*)$/m],
];

/** The version in each of the places; undefined where a place is not there. */
export const pluginVersions = (folder = plugin) =>
  places.map(([file, place]) => place.exec(readFileSync(join(folder, file), 'utf8'))?.[2]);

/** Writes a version into each of the places. */
export function setPluginVersion(version, folder = plugin) {
  for (const [file, place] of places) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(place, (_, before) => before + version),
    );
  }
}
