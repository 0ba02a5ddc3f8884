import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../src/i18n/format.js';
import { standardAccent, standardSurface } from './choice.js';
import type { Context } from './context.js';
import { contrast, enough } from './contrast.js';
import { select } from './fields.js';
import { isFramed } from './output.js';

/** Renders a field for an accent colour, with its contrast. */
function accent(context: Context, key: 'accent' | 'accent-dark', label: string): TemplateResult {
  const { site, page, state, set } = context;
  const palette = key === 'accent' ? 'light' : 'dark';
  const value = state[key] || standardAccent[palette];
  const ratio = contrast(value, standardSurface[palette]);
  const { builder } = site;
  return html`<div class="field">
    <label class="label" for=${key}>${label}</label>
    <div class="row">
      <input
        id=${key}
        type="color"
        aria-describedby=${`${key}-contrast`}
        .value=${value}
        @input=${({ target }: Event) => {
          set({ [key]: (target as HTMLInputElement).value });
        }}
      />
      ${
        state[key]
          ? html`<button
              type="button"
              @click=${() => {
                set({ [key]: '' });
                // The pressed button is gone.
                document.querySelector<HTMLElement>(`#${key}`)?.focus();
              }}
            >
              ${builder.standard}
            </button>`
          : nothing
      }
    </div>
    <p class="hint" id=${`${key}-contrast`}>
      ${fill(builder.contrast, { ratio: page.number(Math.round(ratio * 1000) / 1000) })}
      <span role="status" class=${ratio >= enough ? '' : 'warning'}
        >${ratio >= enough ? builder.contrastGood : builder.contrastBad}</span
      >
    </p>
  </div>`;
}

const named = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** Renders the choice of the preset and of the palette. */
export function themeTemplate(context: Context): TemplateResult {
  const { builder } = context.site;
  // A page in an iframe does not know the palette of the page around it.
  const auto = isFramed(context.state) ? builder.readerPreference : builder.themes.auto;
  return html`${select(context, 'preset', builder.preset, named(builder.presets))}
  ${select(context, 'theme', builder.theme, named({ ...builder.themes, auto }))}`;
}

/** Renders the fields for accent colours and fonts. */
export function looksTemplate(context: Context): TemplateResult {
  const { builder, theming } = context.site;
  const { theme } = context.state;
  const byDefault = (font: string) => fill(theming.standard, { value: font });
  // A page in an iframe does not know the font of the page around it.
  const fonts = isFramed(context.state)
    ? { ...builder.fonts, page: byDefault(builder.fonts.sans) }
    : builder.fonts;
  const headingFonts = { ...builder.fonts, page: builder.sameAsText };
  const { georgia, ...others } = builder.fonts;
  const quoteFonts = { ...others, page: byDefault(georgia) };
  return html`<h3>${builder.looks}</h3>
    ${theme === 'dark' ? nothing : accent(context, 'accent', builder.accent)}
    ${theme === 'light' ? nothing : accent(context, 'accent-dark', builder.accentDark)}
    ${select(context, 'font', builder.font, named(fonts))}
    ${select(context, 'heading-font', builder.headingFont, named(headingFonts))}
    ${select(context, 'quote-font', builder.quoteFont, named(quoteFonts))}`;
}
