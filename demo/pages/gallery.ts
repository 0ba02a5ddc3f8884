import { createHash } from 'node:crypto';
import type { Messages } from '../../src/i18n/messages.js';
import { dsdFormat, dsdStyle } from '../../src/snippets/dsd-format.js';
import { elementNames, registry } from '../../src/elements/registry.js';
import { escape } from '../../src/utils/html.js';
import { embedded } from '../../src/statement/embedded.js';
import { presets, themes } from '../../src/utils/attribute-values.js';
import { fill } from '../../src/i18n/format.js';
import type { SiteWords } from '../words/en.js';
import type { Page } from './frame.js';

/** The widget at the top of the page. */
const first = { element: 'coup-stats', attributes: { layout: 'scale' } } as const;

/** Renders a group of radio buttons. The first value is chosen. */
function choice(
  name: string,
  legend: string,
  values: readonly string[],
  labels: Record<string, string>,
): string {
  const options = values.map(
    (value, index) =>
      `<label><input type="radio" name="${name}" value="${value}"${index ? '' : ' checked'}><span>${escape(labels[value]!)}</span></label>`,
  );
  return `<fieldset><legend>${escape(legend)}</legend>${options.join('')}</fieldset>`;
}

/** Renders the home page: a widget, and then each element on a page of a fictional partner. */
export function gallery(site: SiteWords, messages: Messages, code: string): Page {
  const { gallery: text, builder } = site;
  const points = Object.values(text.points).map(
    ({ heading, text: body }) => `<li><h2>${escape(heading)}</h2><p>${escape(body)}</p></li>`,
  );
  const sections = elementNames.map((element) => {
    const { name, shows, page } = site.elements[element];
    const { kicker, heading, text: body } = page;
    const { example } = registry[element];
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
<div class="partner ${element}">
<p class="bar"><span>${escape(text.partner)}</span></p>
<div class="article">
<p class="kicker">${escape(kicker)}</p>
<p class="heading">${escape(heading)}</p>
<p>${escape(body)}</p>
${scrolled}
</div>
</div>
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
<p><a class="button first" href="builder.html">${escape(text.begin)}</a></p>
</div>
</div>
<ul class="points">${points.join('')}</ul>
<h2 class="elements">${escape(text.elements)}</h2>
<form class="looks">
${choice('preset', builder.preset, presets, builder.presets)}
${choice('theme', builder.theme, themes, builder.themes)}
${choice('width', builder.width, ['desktop', 'phone'], builder.widths)}
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
