import { escape } from '../../src/snippet/html.js';
import type { SiteWords } from '../words/en.js';
import type { Page } from './frame.js';

/** The theming reference. */
export function theming(site: SiteWords): Page {
  const { theming: text } = site;
  return {
    name: 'theming',
    title: text.title,
    description: text.description,
    library: true,
    script: true,
    main: `<h1>${escape(text.title)}</h1>
<p class="lede">${escape(text.lede)}</p>`,
  };
}
