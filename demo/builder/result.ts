import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../src/i18n/format.js';
import { save } from '../files/save.js';
import type { Context } from './context.js';
import { copy } from './copy.js';
import { isBuilt, lacksStatement, type Output, outputOf, statementFile } from './output.js';
import { folderFault, showFolder, usesFolder } from './place.js';
import type { Host } from './state.js';
import { said } from './said.js';
import { stepHeading } from './step.js';
import { tryOut } from './try-out.js';

/** The texts around a part of the output, and what kind of part it is. */
interface PartWords {
  label?: string;
  instruction?: string | undefined;
  /** Whether this is the part that the page is about. */
  isMain?: boolean;
  /** Whether the part loads no file of the folder. */
  needsNoFile?: boolean;
}

/** Renders a part of the output with a button to copy it. */
function part(context: Context, id: string, code: string, words: PartWords): TemplateResult {
  const { builder } = context.site;
  const { label = builder.result, instruction, isMain, needsNoFile } = words;
  const take = async (event: Event) => {
    const block = (event.target as Element).closest('.block')!;
    const status = block.querySelector('[role=status]')!;
    const fault = needsNoFile ? undefined : folderFault(context);
    if (fault) {
      status.textContent = fault;
      showFolder();
      return;
    }
    const done = await copy(code, block.querySelector('pre')!);
    status.textContent = done ? builder.copied : builder.notCopied;
  };
  const button = html`<span role="status"></span>
    <button type="button" class=${isMain ? 'first' : ''} data-copy @click=${take}>
      ${isMain ? builder.copySnippet : builder.copy}
    </button>`;
  return html`<div class="block" id=${id}>
    <div class="head">
      <div>
        ${words.label ? html`<h3>${label}</h3>` : nothing}
        ${instruction ? html`<p>${instruction}</p>` : nothing}
      </div>
      ${isMain ? nothing : button}
    </div>
    <pre
      class="code"
      tabindex="0"
      role="region"
      aria-label=${label}
      dir="ltr"
    ><code>${code}</code></pre>
    ${isMain ? barTemplate(context, button) : nothing}
  </div>`;
}

/**
 * Renders the buttons of the snippet. On a phone, the bar stays at the bottom of the screen, and says which kind of site
 * the snippet is for.
 */
function barTemplate(context: Context, button: TemplateResult): TemplateResult {
  const { site, page, state } = context;
  const { builder } = site;
  return html`<div class="row">
    <div class="bar">
      <a class="for" href="#host"
        >${builder.place}${page.colon}${builder.hosts[state.host as Host]}</a
      >
      <a href="#preview">${builder.preview}</a> ${button}
    </div>
    <button
      type="button"
      data-try
      @click=${() => {
        tryOut(context);
      }}
    >
      ${builder.tryIt}
    </button>
  </div>`;
}

/** Puts the size of a download into its label, so that visitors know whether it takes long. */
function withSize(label: string, bytes: number, { page }: Context): string {
  const format = new Intl.NumberFormat(page.tag, { style: 'unit', unit: 'kilobyte' });
  return fill(label, { size: format.format(Math.round(bytes / 1000)) });
}

/** Puts the folder into a text. Only a site that contains the files has the folder in its instruction. */
function withFolder(text: string, folder: string): TemplateResult {
  const [before, after] = text.split('{folder}');
  return after === undefined
    ? html`${before}`
    : html`${before}<code translate="no" dir="ltr">${folder}</code>${after}`;
}

/** Renders what the site needs besides the snippet: the files of the library, and a statement of the visitor. */
function uploadsTemplate(context: Context, lines: string): TemplateResult {
  const { site, state, own, library, top } = context;
  const { builder } = site;
  if (isBuilt(state)) {
    return html`<p>${withFolder(builder.builtFiles, state.folder)}</p>`;
  }
  const name = own && !lines.includes('application/json') ? statementFile : undefined;
  const download = () => {
    save(name!, new Blob([JSON.stringify(own, null, 2)], { type: 'application/json' }));
  };
  const zip = `${top}dist/statement-widgets-${library.version}.zip`;
  return html`${
    usesFolder(context)
      ? html`<p>
          <a class="download" href=${zip} download
            >${withSize(builder.download, library.sizes.files, context)}</a
          >
          ${builder.unzip}
          ${withFolder(builder.instructions[state.host as Host].files, state.folder)}
        </p>`
      : html`<p>${builder.cdnStep}</p>`
  }
  ${
    name
      ? html`<p>
          ${fill(site.own.saved, { file: name })}
          <button type="button" @click=${download}>
            ${fill(site.own.saveFile, { file: name })}
          </button>
        </p>`
      : nothing
  }
  ${own && state.host === 'markdown' ? html`<p>${builder.markdownOwn}</p>` : nothing}`;
}

/** Renders further outputs: the snippet as a file, the URL in an iframe, and a snippet without an iframe. */
function moreTemplate(
  context: Context,
  { lines, address, alternative, file }: Output,
): TemplateResult {
  const { builder } = context.site;
  const download = () => {
    if (folderFault(context)) showFolder();
    else save(file, new Blob([lines], { type: 'text/plain' }));
  };
  const reveal = ({ target }: Event) => {
    const details = target as HTMLDetailsElement;
    if (details.open) details.scrollIntoView({ block: 'nearest' });
  };
  return html`<details class="more" @toggle=${reveal}>
    <summary>${builder.moreWays}</summary>
    <div class="row">
      <button type="button" @click=${download}>${builder.save} <code>${file}</code></button>
    </div>
    ${address ? part(context, 'address', address, { label: builder.address }) : nothing}
    ${
      alternative
        ? part(context, 'alternative', alternative, { label: builder.alternative })
        : nothing
    }
  </details>`;
}

/** Renders the third step: the snippet for the chosen kind of site, with instructions. */
export function resultTemplate(context: Context): TemplateResult {
  const { builder } = context.site;
  return html`<section class="result" aria-labelledby="result">
    ${stepHeading(context, 3, 'result', builder.paste)} ${outputTemplate(context)}
  </section>`;
}

function outputTemplate(context: Context): TemplateResult {
  const { builder, own: text } = context.site;
  // A snippet of another statement would look right, and the folder would show something else.
  if (lacksStatement(context))
    return html`<p class="warning">${text.missing} <a href="#own">${text.heading}</a></p>`;
  let output;
  try {
    output = outputOf(context);
  } catch (error) {
    return html`<p class="warning">${said(builder.invalid, (error as Error).message)}</p>`;
  }
  const { lines, shortcode } = output;
  return html`${
    shortcode ? pluginTemplate(context, output, shortcode) : snippetTemplate(context, output)
  }
  ${uploadsTemplate(context, lines)} ${moreTemplate(context, output)}`;
}

/** Renders the snippet, with what goes to another place than the snippet. */
function snippetTemplate(context: Context, { once, lines, css }: Output): TemplateResult {
  const { builder } = context.site;
  const instructions: { lines: string; once?: string } =
    builder.instructions[context.state.host as Host];
  const label = once && { label: builder.lines };
  return html`${
    once
      ? part(context, 'once', once, { label: builder.once, instruction: instructions.once })
      : nothing
  }
  ${css ? part(context, 'style-sheet', css, { label: builder.styleSheet, needsNoFile: true }) : nothing}
  ${part(context, 'lines', lines, { ...label, instruction: instructions.lines, isMain: true })}`;
}

/** Renders the plugin of WordPress with its shortcode, and then the snippet for sites without the plugin. */
function pluginTemplate(
  context: Context,
  { lines, css }: Output,
  shortcode: string,
): TemplateResult {
  const { site, library, top } = context;
  const { builder } = site;
  return html`<p>
      <a class="download" href=${`${top}dist/statement-widgets-wordpress.zip`} download
        >${withSize(builder.plugin, library.sizes.plugin, context)}</a
      >
      ${builder.pluginStep}
    </p>
    ${part(context, 'shortcode', shortcode, {
      instruction: builder.pluginHint,
      isMain: true,
      needsNoFile: true,
    })}
    ${
      css
        ? part(context, 'style-sheet', css, {
            label: builder.styleSheet,
            instruction: builder.pluginStyles,
            needsNoFile: true,
          })
        : nothing
    }
    ${part(context, 'lines', lines, {
      label: builder.withoutPlugin,
      instruction: builder.instructions.wordpress.lines,
    })}`;
}
