import { htmlCard, startGhost } from '../ghost/site.mjs';
import { head, pages, title } from './article.mjs';

/** A post in Ghost with the theme Casper, whose HTML card is the article. The module is in the code injection. */
export async function startCasper(colorScheme) {
  const site = await startGhost();
  await site.call('PUT', 'themes/casper/activate/');
  await site.call('PUT', 'custom_theme_settings/', {
    custom_theme_settings: [{ key: 'color_scheme', value: colorScheme }],
  });
  await site.change({ codeinjection_head: head });
  const urls = {};
  for (const [name, article] of Object.entries(pages)) {
    urls[name] = await site.publish(title, [htmlCard(article)]);
  }
  return { version: site.version, url: (name) => urls[name], stop: () => site.stop() };
}
