import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../src/i18n/format.js';
import { save } from '../files/save.js';
import type { Context } from './context.js';
import { copy } from './copy.js';
import { fileOf, outputOf, withoutCdn } from './output.js';
import type { Host } from './state.js';
import { said } from './said.js';
import { tryOut } from './try-out.js';

/** Renders a snippet with a heading and a button to copy it. */
function block(context: Context, id: string, heading: string, code: string, file?: string) {
  const { builder } = context.site;
  const take = async (event: Event) => {
    const part = (event.target as Element).closest('.block')!;
    const done = await copy(code, part.querySelector('pre')!);
    part.querySelector('[role=status]')!.textContent = done ? builder.copied : builder.notCopied;
  };
  return html`<div class="block" id=${id}>
    <h3>${heading}</h3>
    <div class="row">
      <button type="button" class=${id === 'lines' ? 'first' : ''} data-copy @click=${take}>
        ${builder.copy}
      </button>
      ${
        file
          ? html`<button
                type="button"
                @click=${() => {
                  save(file, new Blob([code], { type: 'text/plain' }));
                }}
              >
                ${builder.save}
              </button>
              <button
                type="button"
                data-try
                @click=${() => {
                  tryOut(context);
                }}
              >
                ${builder.tryIt}
              </button>`
          : nothing
      }
      <span role="status"></span>
    </div>
    <pre
      class="code"
      tabindex="0"
      role="region"
      aria-label=${heading}
      dir="ltr"
    ><code>${code}</code></pre>
  </div>`;
}

/** Renders the output with instructions. */
export function resultTemplate(context: Context): TemplateResult {
  const { site, state, own, top } = context;
  const { builder } = site;
  let output;
  try {
    output = outputOf(context);
  } catch (error) {
    const message = (error as Error).message;
    return html`<section class="result" aria-labelledby="result">
      <h2 id="result">${builder.result}</h2>
      <p class="warning">${said(builder.invalid, message)}</p>
    </section>`;
  }
  const { once, lines, alternative, shortcode, css, file } = output;
  const [first = '', ...rest] = builder.hostSteps[state.host as Host];
  const cdn = state.serve === 'cdn' && !withoutCdn(context);
  const steps = [cdn ? builder.cdnStep : first, ...rest];
  const name = own && fileOf(own);
  return html`<section class="result" aria-labelledby="result">
    <h2 id="result">${builder.result}</h2>
    <h3>${builder.steps}</h3>
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${
      name && !lines.includes('application/json')
        ? html`<p>${fill(site.own.saved, { file: name })}</p>
            <p>
              <button
                type="button"
                @click=${() => {
                  save(
                    name,
                    new Blob([JSON.stringify(own, null, 2)], { type: 'application/json' }),
                  );
                }}
              >
                ${fill(site.own.saveFile, { file: name })}
              </button>
            </p>`
        : nothing
    }
    ${own && state.host === 'markdown' ? html`<p>${builder.markdownOwn}</p>` : nothing}
    ${once ? block(context, 'once', builder.once, once) : nothing}
    ${css && !shortcode ? block(context, 'style-sheet', builder.styleSheet, css) : nothing}
    ${block(context, 'lines', builder.lines, lines, file)}
    ${
      shortcode
        ? html`<p>
              <a class="button" href=${`${top}dist/statement-widgets-wordpress.zip`} download
                >${builder.plugin}</a
              >
            </p>
            ${block(context, 'shortcode', builder.pluginHint, shortcode)}
            ${css ? block(context, 'style-sheet', builder.styleSheet, css) : nothing}`
        : nothing
    }
    ${alternative ? block(context, 'alternative', builder.alternative, alternative) : nothing}
  </section>`;
}
