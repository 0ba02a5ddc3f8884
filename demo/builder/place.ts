import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../src/i18n/format.js';
import type { Context } from './context.js';
import { checkbox, radios, select } from './fields.js';
import { isFramed, withoutCdn } from './output.js';

/** The languages of the interface, with their own names. The site has a page for each. */
function languageOptions({ languages }: Context) {
  return Object.entries(languages).map(([value, label]) => ({ value, label, lang: value }));
}

/** Names the site that an absolute URL loads files from. Asks for a URL if the site cannot contain the files. */
function folderNote({ site, state }: Context) {
  const { folderFull, folderHost } = site.builder;
  if (!/^https?:/i.test(state.folder)) {
    return state.host === 'sitebuilder' ? html`<p class="warning">${folderFull}</p>` : nothing;
  }
  return html`<p class="hint">${fill(folderHost, { host: new URL(state.folder).host })}</p>`;
}

/** Renders the choice of a declarative shadow root, for sites that keep HTML unchanged. */
function dsdTemplate(context: Context) {
  const { site, state, widget } = context;
  const { dsd, dsdHint, inContext, inContextHint } = site.builder;
  if (state.host !== 'html') return nothing;
  return html`<div class="field">
    ${checkbox(context, 'dsd', dsd, dsdHint)}
    ${
      // The full text has no link to itself.
      state.dsd && widget !== 'joint-statement'
        ? checkbox(context, 'in-context', inContext, inContextHint)
        : nothing
    }
  </div>`;
}

/** Renders the choice of the site and of the files that it loads. */
export function placeTemplate(context: Context): TemplateResult {
  const { site, state, set, top, library } = context;
  const { builder } = site;
  const reason = withoutCdn(context);
  const choices = (all: Record<string, { name: string; means: string }>) =>
    Object.entries(all).map(([value, { name, means }]) => ({ value, label: name, hint: means }));
  const serves = choices(builder.serves);
  const hosts = Object.entries(builder.hosts).map(([value, label]) => ({ value, label }));
  const self = state.serve === 'self' || reason !== undefined;
  return html`<section aria-labelledby="place">
    <h2 id="place">${builder.place}</h2>
    ${select(context, 'widget-lang', builder.lang, languageOptions(context), {
      hint: builder.langHint,
    })}
    ${radios(context, 'host', builder.host, hosts)} ${dsdTemplate(context)}
    ${radios(context, 'serve', builder.serve, serves, { disabled: reason ? ['cdn'] : [] })}
    ${reason ? html`<p class="hint">${fill(builder.cdnNot, { reason })}</p>` : nothing}
    ${self || library.published ? nothing : html`<p class="warning">${builder.cdnNotYet}</p>`}
    ${
      self
        ? html`<div class="field">
            <label class="label" for="folder">${builder.folder}</label>
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
            <p>
              <a
                class="button"
                href=${`${top}dist/statement-widgets-${library.version}.zip`}
                download
                >${builder.download}</a
              >
            </p>
            <p class="hint">${builder.downloadHint}</p>
          </div>`
        : nothing
    }
    ${radios(context, 'updates', builder.updates, choices(builder.updating), {
      disabled: isFramed(state) ? ['frozen'] : [],
    })}
    ${isFramed(state) ? html`<p class="hint">${builder.frozenNot}</p>` : nothing}
  </section>`;
}
