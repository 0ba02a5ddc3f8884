import manifest from '../../dist/custom-elements.json';
import type { Messages } from '../../src/i18n/messages.js';
import { elementNames } from '../../src/elements/registry.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { escape, tag } from '../../src/utils/html.js';
import { embedded } from '../../src/statement/embedded.js';
import { fonts } from '../builder/state.js';
import { exampleOf } from '../theming/examples.js';
import { declarationsOf, type Kind, ownOf, type Scope, sharedOf } from '../theming/manifest.js';
import {
  attributeRow,
  eventRow,
  knownValues,
  partRow,
  propertyRow,
  scopes,
  slotRow,
} from '../theming/rows.js';
import type { SiteWords } from '../words/en.js';
import type { Page } from './frame.js';

/** The build data for the script of the reference. */
export interface ThemingData {
  text: SiteWords['theming'];
  copied: string;
  notCopied: string;
}

const declarations = declarationsOf(manifest);
const entries = (scope: Scope, kind: Kind) =>
  scope === 'all'
    ? sharedOf(declarations[elementNames[0]!]!, kind)
    : ownOf(declarations[scope]!, kind);

const known = knownValues(embedded);
const first = embedded.sections[0]!.paragraphs[0]!.sentences[0]!.id;

/** The kinds of documented items, in the order of the page. */
const parts = {
  properties: { kind: 'cssProperties', row: propertyRow },
  attributes: { kind: 'attributes', row: attributeRow },
  parts: { kind: 'cssParts', row: partRow },
  slots: { kind: 'slots', row: slotRow },
  events: { kind: 'events', row: eventRow },
} as const;
const partNames = Object.keys(parts) as (keyof typeof parts)[];

/** Renders one kind: the rows of each element, then shared rows. The script hides those of other elements. */
function section(name: keyof typeof parts, { theming: text, elements }: SiteWords): string {
  const { kind, row } = parts[name];
  const groups = scopes.map((scope) => {
    const rows = entries(scope, kind).map((entry) => row(entry, scope, text, known));
    if (rows.length === 0) return '';
    const title =
      scope === 'all'
        ? escape(text.every)
        : `${escape(elements[scope].name)} <code dir="ltr">&lt;${scope}&gt;</code>`;
    return `<div class="scope" data-scope="${scope}" id="${scope}-${name}">
<h3>${title}</h3>
<ul class="rows">${rows.join('\n')}</ul>
</div>`;
  });
  const hint = `${name}Hint` as keyof typeof text;
  return `<section class="kind" aria-labelledby="${name}">
<h2 id="${name}">${escape(text[name])}</h2>
${hint in text ? `<p class="hint">${escape(text[hint] as string)}</p>` : ''}
${groups.join('\n')}
</section>`;
}

/** Describes each element, with links to its own items. */
function about({ theming: text, elements }: SiteWords): string {
  const items = elementNames.map((element) => {
    const links = partNames
      .filter((name) => entries(element, parts[name].kind).length > 0)
      .map((name) => `<a href="#${element}-${name}">${escape(text[name])}</a>`);
    return `<div class="scope" data-scope="${element}" id="${element}">
<p><strong>${escape(elements[element].name)}</strong> <code dir="ltr">&lt;${element}&gt;</code></p>
<p>${escape(elements[element].shows)}</p>
<p class="links">${links.join(' ')}</p>
</div>`;
  });
  return items.join('\n');
}

/** Renders the theming reference, which is readable without its script. The script adds the live element. */
export function theming(site: SiteWords, messages: Messages): Page {
  const { theming: text, builder, elements } = site;
  const html = (element: (typeof elementNames)[number]) =>
    elementFormat(embedded, element, exampleOf(element), messages);
  const contents = partNames.map((name) => `<li><a href="#${name}">${escape(text[name])}</a></li>`);
  const options = elementNames.map((element) =>
    tag('option', `${elements[element].name} \u2068<${element}>\u2069`, { value: element }),
  );
  const fontList = Object.values(fonts)
    .filter(Boolean)
    .map((value) => tag('option', value, { value }));
  const templates = elementNames.map(
    (element) => `<template data-element="${element}">${html(element)}</template>`,
  );
  return {
    name: 'theming',
    title: text.title,
    description: text.description,
    library: true,
    script: true,
    data: {
      text,
      copied: builder.copied,
      notCopied: builder.notCopied,
    } satisfies ThemingData,
    main: `<h1>${escape(text.title)}</h1>
<p class="lede">${escape(text.lede)}</p>
<p class="hint"><span class="scripted">${escape(text.link)}</span> ${escape(text.generated)}</p>
<div class="workbench">
<div class="side">
<section class="live" aria-labelledby="live-name">
<h2 id="live-name" class="visually-hidden">${escape(text.live)}</h2>
<p class="chooser scripted"><label for="widget">${escape(text.element)}</label> <select id="widget">${options.join('')}</select></p>
<div id="live" role="region" aria-label="${escape(text.liveBox)}" tabindex="0"><div id="shown">${html('coup-stats')}</div>
<details id="whole" class="scripted"><summary>${escape(text.whole)}</summary><div></div></details></div>
<p id="outline-note" class="hint" role="status"></p>
<p id="told" class="hint" role="status" lang="en" dir="ltr"></p>
</section>
<section class="sheet scripted" aria-labelledby="sheet-name">
<h2 id="sheet-name">${escape(text.css)}</h2>
<p id="unchanged">${escape(text.unchanged)}</p>
<pre class="code" dir="ltr" tabindex="0" aria-labelledby="sheet-name" hidden><code id="sheet"></code></pre>
<p class="tools"><button type="button" class="button" id="copy" hidden>${escape(text.copy)}</button> <button type="button" class="button quiet" id="reset-all" hidden>${escape(text.resetAll)}</button> <span id="copied" role="status"></span></p>
<h3 id="tag-name">${escape(text.tag)}</h3>
<pre class="code" dir="ltr" tabindex="0" aria-labelledby="tag-name"><code id="tag"></code></pre>
</section>
</div>
<div class="reference">
<nav aria-label="${escape(text.contents)}"><ul class="contents">${contents.join('')}</ul></nav>
<div class="about">
${about(site)}
<p class="scope scripted" data-scope="joint-statement"><a href="#${first}">${escape(text.target)}</a></p>
</div>
${partNames.map((name) => section(name, site)).join('\n')}
</div>
</div>
<datalist id="fonts">${fontList.join('')}</datalist>
${templates.join('\n')}`,
  };
}
