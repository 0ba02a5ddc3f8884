import { createHash } from 'node:crypto';
import type { Messages } from '../../src/i18n/messages.js';
import { dsdFormat, dsdStyle } from '../../src/snippets/dsd-format.js';
import type { Attributes } from '../../src/elements/descriptor.js';
import { type ElementName, elementNames, registry } from '../../src/elements/registry.js';
import { escape, tag } from '../../src/utils/html.js';
import { embedded } from '../../src/statement/embedded.js';
import { presets, themes } from '../../src/utils/attribute-values.js';
import { fill } from '../../src/i18n/format.js';
import type { SiteWords } from '../words/en.js';
import type { Page } from './frame.js';

/** The widget at the top of the page: the largest figure first, so that the first screen shows all its marks. */
const first = {
  element: 'coup-stats',
  attributes: { figures: 'displaced killed', layout: 'scale', preset: 'plain' },
} as const;

/** What the elements show here, if it is not their example. */
const own: Partial<Record<ElementName, Attributes>> = {
  'demand-list': {},
  'justice-timeline': { layout: 'axis' },
};

/** Renders a choice. */
function choice(
  name: string,
  label: string,
  values: readonly string[],
  labels: Record<string, string>,
  chosen = values[0],
): string {
  const options = values.map((value) =>
    tag('option', labels[value]!, { value, ...(value === chosen && { selected: '' }) }),
  );
  return `<label><span>${escape(label)}</span><select name="${name}">${options.join('')}</select></label>`;
}

/** Renders a page of the partner, with the widget in its article. */
function partnerPage(site: SiteWords, element: ElementName, widget: string): string {
  const { kicker, heading, text, more } = site.elements[element].page;
  const pages = elementNames.map((name) => {
    const current = name === element ? ' class="current"' : '';
    return `<span${current}>${escape(site.elements[name].page.kicker)}</span>`;
  });
  return `<div class="partner ${element}">
<div class="masthead">
<p>${escape(site.gallery.partner)}</p>
<p class="menu" aria-hidden="true">${pages.join(' ')}</p>
</div>
<div class="article">
<p class="kicker">${escape(kicker)}</p>
<p class="heading">${escape(heading)}</p>
<p class="before">${escape(text)}</p>
${widget}
<p class="after">${escape(more)}</p>
</div>
</div>`;
}

/** Renders the home page: a widget, and then each element on a page of a fictional partner. */
export function gallery(
  site: SiteWords,
  messages: Messages,
  code: string,
  languages: Record<string, string>,
): Page {
  const { gallery: text, builder } = site;
  const points = Object.values(text.points).map(
    ({ heading, text: body }) => `<li><h2>${escape(heading)}</h2><p>${escape(body)}</p></li>`,
  );
  const sections = elementNames.map((element) => {
    const { name, shows } = site.elements[element];
    const example = own[element] ?? registry[element].example;
    const attributes = { ...example, lang: code };
    const snippet = dsdFormat(embedded, element, attributes, messages, true);
    const scrolled =
      element === 'joint-statement'
        ? `<div class="scrolled" role="region" aria-label="${escape(text.scroll)}" tabindex="0">${snippet}</div>`
        : snippet;
    const query = new URLSearchParams({ widget: element, ...example }).toString();
    return `<section class="shown" id="${element}" aria-labelledby="${element}-name">
<div class="about">
<h3 id="${element}-name">${escape(name)}</h3>
<p>${escape(shows)}</p>
<p><code>&lt;${element}&gt;</code></p>
<p><a class="button" href="builder.html?${escape(query)}">${escape(fill(text.build, { name }))}</a></p>
</div>
${partnerPage(site, element, scrolled)}
</section>`;
  });
  return {
    name: 'index',
    title: text.title,
    description: text.description,
    library: true,
    script: true,
    styleHashes: elementNames.map((element) =>
      createHash('sha256').update(dsdStyle(element, {})).digest('base64'),
    ),
    main: `<div class="hero">
<h1>${escape(text.title)}</h1>
${dsdFormat(embedded, first.element, { ...first.attributes, lang: code }, messages, true)}
<div class="invitation">
<p class="lede">${escape(text.lede)}</p>
<p class="ways"><a class="button first" href="builder.html">${escape(text.begin)}</a> <a class="button" href="editor.html">${escape(site.own.heading)}</a></p>
<ul class="points">${points.join('')}</ul>
</div>
</div>
<h2 class="elements">${escape(text.elements)}</h2>
<form class="looks">
${choice('preset', builder.preset, presets, builder.presets)}
${choice('theme', builder.theme, themes, { ...builder.themes, auto: builder.readerPreference })}
${choice('width', builder.width, ['desktop', 'phone'], builder.widths)}
${choice('lang', builder.lang, Object.keys(languages), languages, code)}
</form>
<div class="gallery">
${sections.join('\n')}
</div>
<aside>
<h2>${escape(text.example)}</h2>
<p>${escape(text.exampleText)} <a href="${code === 'en' ? '' : '../'}examples/article.html" hreflang="en">examples/article.html</a></p>
<p>${escape(text.invented)}</p>
</aside>`,
  };
}
