import { writeFile } from 'node:fs/promises';
import { packWordPress } from '../../../integrations/wordpress/pack.mjs';
import {} from './library.mjs';
import { browser, logIn, roles } from './people.mjs';
import { startSite } from './site.mjs';
import { visit } from './visitor.mjs';

/** The WordPress that is tested now, with the plugin, a browser and people who are logged in. */

export let chrome, site, zip;
/** By role. */
export const people = {};
let stored;
const results = [];

/** Returns the names of all options, tables and files that were not there before the plugin. */
export async function traces() {
  const names = await namesOf();
  return names.filter((name) => !stored.includes(name));
}

async function namesOf() {
  const query = `global $wpdb; echo json_encode( array_merge(
    $wpdb->get_col( "SELECT option_name FROM $wpdb->options" ), $wpdb->get_col( 'SHOW TABLES' ),
    $wpdb->get_col( "SELECT DISTINCT meta_key FROM $wpdb->usermeta" ),
    glob( WP_CONTENT_DIR . '/*' ), glob( WP_PLUGIN_DIR . '/*' ) ) );`;
  return JSON.parse(await site.php(query));
}

/** Starts a site, and uploads the plugin to it. */
export async function start(release, theme, options) {
  zip = await packWordPress();
  site = await startSite(release, theme, options);
  chrome = await browser();
  for (const role of roles) people[role] = await logIn(chrome, site.url, role);
  stored = await namesOf();
  const { page } = people.administrator;
  await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', zip);
  await page.click('#install-plugin-submit');
  await page.click('a:has-text("Activate Plugin")');
  await page.waitForURL(/plugins\.php/);
}

export async function stop() {
  await chrome?.close();
  await site?.stop();
}

/** Opens a post as a visitor. */
export const visitPost = (post) => visit(chrome, `${site.url}/?p=${post}`);

/** Adds a result to the table in `docs/hosts.md`. */
export const report = (setting, column, result) =>
  results.push({
    ...{ table: 'wordpress', host: 'WordPress', engine: 'chromium' },
    ...{ version: `${site.version}, ${site.database}`, setting, column, result },
  });

/** Writes the results to the file in HOST_RESULTS. */
export async function writeResults() {
  if (process.env.HOST_RESULTS) await writeFile(process.env.HOST_RESULTS, JSON.stringify(results));
}
