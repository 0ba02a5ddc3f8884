import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../src/i18n/format.js';
import type { Context } from './context.js';
import { checkbox, radios, select } from './fields.js';
import { isFramed, withoutCdn } from './output.js';

/** The languages of the interface, as each calls itself; the site has one page in each. */
function languageOptions({ languages }: Context) {
  return Object.entries(languages).map(([value, label]) => ({ value, label, lang: value }));
}

/** Says whose files an absolute address brings in, and asks for one where the site cannot hold the files. */
function folderNote({ site, state }: Context) {
  const { folderFull, folderHost } = site.builder;
  if (!/^https?:/i.test(state.folder)) {
    return state.host === 'sitebuilder' ? html`<p class="warning">${folderFull}</p>` : nothing;
  }
  return html`<p class="hint">${fill(folderHost, { host: new URL(state.folder).host })}</p>`;
}

/** The choice of lines that hold what the widget will show, for a site that leaves HTML as it is. */
function dsdTemplate(context: Context) {
  const { site, state, widget } = context;
  const { dsd, dsdHint, inContext, inContextHint } = site.builder;
  if (state.host !== 'html') return nothing;
  return html`<div class="field">
    ${checkbox(context, 'dsd', dsd, dsdHint)}
    ${
      // The text itself leads nowhere.
      state.dsd && widget !== 'joint-statement'
        ? checkbox(context, 'in-context', inContext, inContextHint)
        : nothing
    }
  </div>`;
}

/** The choice of the page on which the widget goes, and of what it loads there. */
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
