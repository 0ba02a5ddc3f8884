import { start as startBootstrap } from './bootstrap.mjs';
import { start as startCasper } from './casper.mjs';
import { start as startMkDocs } from './mkdocs.mjs';
import { start as startNext } from './next.mjs';
import { start as startTailwind } from './tailwind.mjs';
import { startTheme } from './wordpress.mjs';

/** The partners' sites: the host and the theme, as in `docs/hosts.md`, and a function that builds and serves the site. */
export const sites = {
  bootstrap: { host: 'Bootstrap', setting: 'article next to a sidebar', start: startBootstrap },
  casper: { host: 'Ghost', setting: 'theme Casper, outside Ghost', start: startCasper },
  mkdocs: { host: 'Material for MkDocs', setting: 'page in Markdown', start: startMkDocs },
  next: { host: 'Next.js', setting: 'static export', start: startNext },
  tailwind: { host: 'Tailwind CSS', setting: 'typography plugin', start: startTailwind },
  'twenty-twenty-five': {
    ...{ host: 'WordPress', setting: 'theme Twenty Twenty-Five' },
    start: () => startTheme('trixie', 'twentytwentyfive'),
  },
  'twenty-twenty-one': {
    ...{ host: 'WordPress', setting: 'theme Twenty Twenty-One, a classic theme' },
    start: () => startTheme('bookworm', 'twentytwentyone'),
  },
};
