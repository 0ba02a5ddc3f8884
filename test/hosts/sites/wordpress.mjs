import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/setup.mjs';
import { startSite } from '../wordpress/site.mjs';
import { head, pages, title } from './article.mjs';

/** A post of an administrator in WordPress, with the module loaded by the theme and without the plugin. */
export async function startTheme(release, theme) {
  const site = await startSite(release, theme);
  await cp(join(root, 'dist'), join(site.top, 'dist'), { recursive: true });
  await writeFile(
    join(site.top, 'wp-content/mu-plugins/module.php'),
    `<?php add_action( 'wp_head', function () { ?>${head}<link rel="icon" href="data:,"><?php } );\n`,
  );
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
