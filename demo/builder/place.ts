import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../src/i18n/format.js';
import { enteredFolder, faultOfFolder, hostOf } from '../folder-url.js';
import type { Context } from './context.js';
import { checkbox, radios, select } from './fields.js';
import { canBeDrawn, canBeFrozen, isBuilt, isDrawn, isFramed, withoutCdn } from './output.js';
import { defaults, type State } from './state.js';

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

/** Renders the choice of the kind of site, and of the folder if that kind needs one. */
export function hostTemplate(context: Context): TemplateResult {
  const { host, hosts } = context.site.builder;
  const options = Object.entries(hosts).map(([value, label]) => ({ value, label }));
  return html`${select(context, 'host', host, options)}
  ${isFramed(context.state) ? folderTemplate(context) : nothing}`;
}

/** Returns what is wrong with the folder, so that the snippet cannot work, or undefined. */
export function folderFault(context: Context): string | undefined {
  const { site, state } = context;
  if (!usesFolder(context)) return undefined;
  const fault = faultOfFolder(state.folder, isElsewhere(state));
  return fault && site.builder.folderFaults[fault];
}

/** A site that takes an iframe and no script rarely has the files itself, and a partner of a coalition does not. */
const isElsewhere = (state: State): boolean => isFramed(state) || isBuilt(state);

/** Moves to the field of the folder, which can be in the further options. */
export function showFolder(): void {
  const field = document.querySelector<HTMLElement>('#folder')!;
  const details = field.closest('details');
  if (details) details.open = true;
  field.focus();
}

/** Says what is wrong with the folder, or names the site that an absolute URL loads files from. */
function folderNote(context: Context) {
  const { site, state } = context;
  const fault = folderFault(context);
  if (fault) return html`<p class="warning" id="folder-note">${fault}</p>`;
  const host = hostOf(state.folder);
  return host
    ? html`<p class="hint" id="folder-note">${fill(site.builder.folderHost, { host })}</p>`
    : nothing;
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
  context.state.serve !== 'cdn' || withoutCdn(context) !== undefined;

/** Renders the folder of the files. */
function folderTemplate(context: Context): TemplateResult {
  const { site, state, set } = context;
  return html`<div class="field">
    <label class="label" for="folder"
      >${isElsewhere(state) ? site.builder.folderUrl : site.builder.folder}</label
    >
    <input
      id="folder"
      type="text"
      dir="ltr"
      spellcheck="false"
      autocapitalize="off"
      aria-describedby="folder-note"
      aria-invalid=${folderFault(context) ? 'true' : 'false'}
      .value=${live(state.folder)}
      @change=${({ target }: Event) => {
        set({ folder: enteredFolder((target as HTMLInputElement).value) || defaults.folder });
      }}
    />
    ${folderNote(context)}
  </div>`;
}

/** Renders whether the snippet contains the rendered element, and where the files are, which are rare choices. */
export function placeTemplate(context: Context): TemplateResult | typeof nothing {
  const { site, own, state } = context;
  if (own && !canBeDrawn(state)) return nothing;
  return html`<h3 id="place">${site.builder.place}</h3>
    ${shortTemplate(context)} ${own ? nothing : sourceTemplate(context)}`;
}

/** Renders the choice of the files that the page loads. Everyone with their own statement has to make it. */
export function sourceTemplate(context: Context): TemplateResult {
  const { site, state, library, own } = context;
  const { builder } = site;
  const reason = withoutCdn(context);
  const choices = (all: [string, { name: string; means: string }][]) =>
    all.map(([value, { name, means }]) => ({ value, label: name, hint: means }));
  const serves = Object.entries(builder.serves).filter(
    ([value]) => own ?? (value !== 'built' || isBuilt(state)),
  );
  const self = usesFolder(context);
  return html`${radios(context, 'serve', builder.serve, choices(serves), {
    disabled: reason ? ['cdn'] : [],
  })}
  ${reason ? html`<p class="hint">${fill(builder.cdnNot, { reason })}</p>` : nothing}
  ${self || library.released ? nothing : html`<p class="warning">${builder.cdnNotYet}</p>`}
  ${self && !isFramed(state) ? folderTemplate(context) : nothing}
  ${radios(context, 'updates', builder.updates, choices(Object.entries(builder.updating)), {
    disabled: canBeFrozen(state) ? [] : ['frozen'],
  })}
  ${
    canBeFrozen(state)
      ? nothing
      : html`<p class="hint">
          ${
            isFramed(state)
              ? builder.frozenNot
              : fill(builder.builtNotFrozen, { self: builder.serves.self.name })
          }
        </p>`
  }`;
}
