import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { packWordPress } from '../../../integrations/wordpress/pack.mjs';
import { root } from '../../../scripts/setup.mjs';
import { browser, logIn } from './people.mjs';
import { startSite } from './site.mjs';

/**
 * Writes the picture of a page in the docs. With a release, a theme and a folder it takes pictures of the page and of
 * its editor instead, to be looked at: `screenshot.mjs bookworm twentytwentytwo /tmp/look`.
 */
const [release = 'trixie', theme = 'twentytwentyfive', folder] = process.argv.slice(2);
const blocks = [
  ['core/paragraph', { content: 'Four years after the coup we ask, with 45 other organizations:' }],
  ['statement-widgets/demand-card', { demand: 'arms-embargo' }],
  ['core/heading', { content: 'What has happened' }],
  ['statement-widgets/coup-stats', { figures: 'killed detained displaced', layout: 'row' }],
  ['core/paragraph', { content: 'The statement in full is on the pages of each of us.' }],
  ['statement-widgets/statement-quote', { actions: 'cite share' }],
];
const more = [
  ['statement-widgets/demand-list', { to: 'asean' }],
  ['statement-widgets/justice-timeline', { from: '2024' }],
  ['statement-widgets/signatory-list', { highlight: 'Karen Human Rights Group', limit: '8' }],
  ['statement-widgets/joint-statement', { show: 'lede' }],
  ['core/shortcode', { text: '[demand-card]' }],
  ['core/paragraph', { content: 'The end.' }],
];

await packWordPress();
const site = await startSite(release, theme);
const chrome = await browser();
try {
  const plugin = 'wp-content/plugins/statement-widgets';
  await cp(join(root, 'integrations/wordpress/statement-widgets'), join(site.top, plugin), {
    recursive: true,
  });
  await site.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
    activate_plugin( 'statement-widgets/statement-widgets.php' );`);
  const person = await logIn(chrome, site.url, 'administrator');
  await person.openBlockEditor();
  const list = folder ? [...blocks, ...more] : blocks;
  const post = await person.publishBlocks('Accountability for Myanmar', list);
  const visitor = await chrome.newPage({ viewport: { width: 1000, height: 1250 } });
  await visitor.goto(`${site.url}/?p=${post}`, { waitUntil: 'networkidle' });
  const path = folder ? join(folder, `${theme}.png`) : join(root, 'docs/wordpress.png');
  await visitor.screenshot({ path, fullPage: Boolean(folder) });
  if (folder) {
    await person.page.waitForLoadState('networkidle');
    await person.page.screenshot({ path: join(folder, `${theme}-editor.png`) });
    const reader = await chrome.newContext({ javaScriptEnabled: false });
    const words = await reader.newPage();
    await words.goto(`${site.url}/?p=${post}`);
    await words.screenshot({ path: join(folder, `${theme}-words.png`), fullPage: true });
  }
} finally {
  await chrome.close();
  await site.stop();
}
