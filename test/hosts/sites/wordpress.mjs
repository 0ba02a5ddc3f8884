import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';
import { startSite } from '../wordpress/site.mjs';
import { head, pages, title } from './article.mjs';

/** Adds a plugin that optimizes pages. AUTOPTIMIZE can name the folder of the real Autoptimize, which npm does not have. */
async function optimize({ top, php }) {
  const plugins = join(top, 'wp-content');
  if (!process.env.AUTOPTIMIZE) {
    const optimizer = join(root, 'test/hosts/sites/optimize.php');
    await cp(optimizer, join(plugins, 'mu-plugins/optimize.php'));
    return;
  }
  await cp(process.env.AUTOPTIMIZE, join(plugins, 'plugins/autoptimize'), { recursive: true });
  const options = (process.env.AUTOPTIMIZE_ON ?? '').split(',').filter(Boolean);
  await php(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
    activate_plugin( 'autoptimize/autoptimize.php' );
    foreach ( array( 'html', 'js', 'css', ${options.map((name) => `'${name}'`).join(', ')} ) as $name ) {
      update_option( "autoptimize_$name", 'on' );
    }`);
}

/**
 * A post of an administrator in WordPress, with the module loaded by the theme and without the plugin.
 * @param {string} release
 * @param {string} theme
 * @param {(site: object) => Promise<void>} [prepare] changes the site before the post is published
 */
export async function startTheme(release, theme, prepare) {
  const site = await startSite(release, theme);
  await cp(join(root, 'dist'), join(site.top, 'dist'), { recursive: true });
  await writeFile(
    join(site.top, 'wp-content/mu-plugins/module.php'),
    `<?php add_action( 'wp_head', function () { ?>${head}<link rel="icon" href="data:,"><?php } );\n`,
  );
  await prepare?.(site);
  const posts = {};
  for (const [name, article] of Object.entries(pages)) {
    const content = Buffer.from(`<!-- wp:html -->\n${article}\n<!-- /wp:html -->`);
    posts[name] = await site.php(`wp_set_current_user( 1 );
      echo wp_insert_post( wp_slash( array(
        'post_title' => '${title}',
        'post_content' => base64_decode( '${content.toString('base64')}' ),
        'post_status' => 'publish',
      ) ) );`);
  }
  return {
    version: site.version,
    url: (name) => `${site.url}/?p=${posts[name]}`,
    stop: () => site.stop(),
  };
}

/** A post whose HTML, styles and scripts a plugin rewrites. */
export async function startOptimized(release, theme) {
  const site = await startTheme(release, theme, optimize);
  const html = await (await fetch(site.url('formats'))).text();
  // The theme writes comments, and a line for each tag in the head.
  if (/<!-- wp|<meta[^>]*>\n<meta/.test(html)) throw new Error('the page is not optimized');
  return site;
}
