import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../src/i18n/format.js';
import type { Context } from './context.js';
import { checkbox, radios, select } from './fields.js';
import { canBeDrawn, isDrawn, isFramed, withoutCdn } from './output.js';
import type { State } from './state.js';

/** Renders the choice of the language. Each language has its own name. */
export function languageTemplate(context: Context): TemplateResult {
  const { lang, langHint } = context.site.builder;
  const options = Object.entries(context.languages).map(([value, label]) => ({
    value,
    label,
    lang: value,
  }));
  return select(context, 'widget-lang', lang, options, { hint: langHint });
}

/** Returns whether the site cannot contain the files, so that the default folder never works. */
const needsFolder = ({ host }: Pick<State, 'host'>): boolean => host === 'sitebuilder';

/** Renders the choice of the kind of site, and of the folder if that kind needs one. */
export function hostTemplate(context: Context): TemplateResult {
  const { host, hosts } = context.site.builder;
  const options = Object.entries(hosts).map(([value, label]) => ({ value, label }));
  return html`${select(context, 'host', host, options)}
  ${needsFolder(context.state) ? folderTemplate(context) : nothing}`;
}

/** Names the site that an absolute URL loads files from. Asks for a URL if the site cannot contain the files. */
function folderNote({ site, state }: Context) {
  const { folderFull, folderHost } = site.builder;
  if (!/^https?:/i.test(state.folder)) {
    return needsFolder(state) ? html`<p class="warning">${folderFull}</p>` : nothing;
  }
  return html`<p class="hint">${fill(folderHost, { host: new URL(state.folder).host })}</p>`;
}

/** Renders the choice of a snippet without the rendered element, and where a rendered element links to. */
function shortTemplate(context: Context) {
  const { site, state, widget } = context;
  const { short, shortHint, inContext, inContextHint } = site.builder;
  if (!canBeDrawn(state)) return nothing;
  return html`<div class="field">
    ${checkbox(context, 'short', short, shortHint)}
    ${
      // The full text has no link to itself.
      isDrawn(state) && widget !== 'joint-statement'
        ? checkbox(context, 'in-context', inContext, inContextHint)
        : nothing
    }
  </div>`;
}

/** Returns whether the snippet loads files from a folder of the site's author. */
export const usesFolder = (context: Context): boolean =>
  context.state.serve === 'self' || withoutCdn(context) !== undefined;

/** Renders the folder of the files. */
function folderTemplate(context: Context): TemplateResult {
  const { site, state, set } = context;
  return html`<div class="field">
    <label class="label" for="folder">${site.builder.folder}</label>
    <input
      id="folder"
      type="text"
      dir="ltr"
      spellcheck="false"
      autocapitalize="off"
      .value=${state.folder}
      @change=${({ target }: Event) => {
        set({ folder: (target as HTMLInputElement).value.trim() });
      }}
    />
    ${folderNote(context)}
  </div>`;
}

/** Renders the choice of the files that the page loads. */
export function placeTemplate(context: Context): TemplateResult {
  const { site, state, library } = context;
  const { builder } = site;
  const reason = withoutCdn(context);
  const choices = (all: Record<string, { name: string; means: string }>) =>
    Object.entries(all).map(([value, { name, means }]) => ({ value, label: name, hint: means }));
  const self = usesFolder(context);
  return html`<h3 id="place">${builder.place}</h3>
    ${shortTemplate(context)}
    ${radios(context, 'serve', builder.serve, choices(builder.serves), {
      disabled: reason ? ['cdn'] : [],
    })}
    ${reason ? html`<p class="hint">${fill(builder.cdnNot, { reason })}</p>` : nothing}
    ${self || library.released ? nothing : html`<p class="warning">${builder.cdnNotYet}</p>`}
    ${self && !needsFolder(state) ? folderTemplate(context) : nothing}
    ${radios(context, 'updates', builder.updates, choices(builder.updating), {
      disabled: isFramed(state) ? ['frozen'] : [],
    })}
    ${isFramed(state) ? html`<p class="hint">${builder.frozenNot}</p>` : nothing}`;
}
