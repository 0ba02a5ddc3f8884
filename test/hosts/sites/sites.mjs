import { start as startBootstrap } from './bootstrap.mjs';
import { startCasper } from './ghost.mjs';
import { start as startMkDocs } from './mkdocs.mjs';
import { start as startNext } from './next.mjs';
import { dark, light, start as startTailwind } from './tailwind.mjs';
import { startOptimized, startTheme } from './wordpress.mjs';

/** The partners' sites: the host and the theme, as in `docs/hosts.md`, and a function that builds and serves the site. */
export const sites = {
  bootstrap: {
    ...{ host: 'Bootstrap', setting: 'article next to a sidebar' },
    start: () => startBootstrap('light'),
  },
  'bootstrap-dark': {
    ...{ host: 'Bootstrap', setting: 'dark, and says so with `color-scheme`' },
    start: () => startBootstrap('dark'),
  },
  casper: { host: 'Ghost', setting: 'theme Casper', start: () => startCasper('Light') },
  'casper-dark': {
    ...{ host: 'Ghost', setting: 'theme Casper, dark', start: () => startCasper('Dark') },
  },
  mkdocs: { host: 'Material for MkDocs', setting: 'page in Markdown', start: startMkDocs },
  next: { host: 'Next.js', setting: 'static export', start: startNext },
  tailwind: {
    ...{ host: 'Tailwind CSS', setting: 'typography plugin' },
    start: () => startTailwind(light),
  },
  'tailwind-dark': {
    ...{ host: 'Tailwind CSS', setting: 'typography plugin, dark without `color-scheme`' },
    start: () => startTailwind(dark),
  },
  'twenty-twenty-five': {
    ...{ host: 'WordPress', setting: 'theme Twenty Twenty-Five' },
    start: () => startTheme('trixie', 'twentytwentyfive'),
  },
  optimized: {
    ...{ host: 'WordPress', setting: 'theme Twenty Twenty-Five, pages optimized' },
    start: () => startOptimized('trixie', 'twentytwentyfive'),
  },
  'twenty-twenty-one': {
    ...{ host: 'WordPress', setting: 'theme Twenty Twenty-One, a classic theme' },
    start: () => startTheme('bookworm', 'twentytwentyone'),
  },
};
