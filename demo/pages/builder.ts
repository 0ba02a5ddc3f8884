import { escape } from '../../src/utils/html.js';
import type { SiteWords } from '../words/en.js';
import type { Page } from './frame.js';
import type { Library } from './library.js';

/** The build data for the builder's script. */
export interface BuilderData {
  site: SiteWords;
  library: Library;
  /** The languages of the interface, with their own names. */
  languages: Record<string, string>;
}

/** The builder page. Its script renders it, since it depends on the statement. */
export function builder(
  site: SiteWords,
  library: Library,
  languages: Record<string, string>,
): Page {
  const { builder: text } = site;
  return {
    name: 'builder',
    title: text.title,
    description: text.description,
    script: true,
    data: { site, library, languages } satisfies BuilderData,
    main: `<div class="title">
<h1>${escape(text.title)}</h1>
<p class="lede">${escape(text.lede)}</p>
</div>
<div id="builder"><noscript><p>${escape(text.noScript)}</p></noscript></div>`,
  };
}
