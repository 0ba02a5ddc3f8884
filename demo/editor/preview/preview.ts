import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import { type ElementName, elementNames, registry } from '../../../src/elements/registry.js';
import type { Statement } from '../../../src/statement/schema.js';
import { fit, type Shown, type Width, widths } from '../../preview/stage.js';
import { faultItem } from '../checks/checks.js';
import type { Context } from '../context.js';

/** What the preview remembers. */
export interface PreviewState {
  width: Width;
  scheme: 'light' | 'dark';
}

export const newPreviewState = (): PreviewState => ({ width: 'phone', scheme: 'light' });

/** What the iframe shows. */
interface Showing extends PreviewState {
  statement: Statement;
  /** The names of the elements in the language of the page. */
  names: Record<ElementName, string>;
  /** Said of an element for which the statement has nothing. */
  nothing: string;
  language: string;
  dir: 'ltr' | 'rtl';
}

const frameOf = (root: ParentNode) =>
  root.querySelector<HTMLIFrameElement>('.editor-preview iframe');

/** The iframe on the page. */
let current: HTMLIFrameElement | undefined;

/** Fits the iframe after the elements or the stage have changed their size. */
function fitLater(): void {
  // Fitting changes the size of the stage, which is observed too.
  requestAnimationFrame(() => {
    const width = current?.dataset.width as Width | undefined;
    if (current?.isConnected && width) fit(current, widths[width]);
  });
}

const stageSize = new ResizeObserver(fitLater);

/** Shows every element of a statement in the iframe. An element that is there already gets the new statement. */
function show(page: Document, showing: Showing): void {
  const { statement, names, scheme, language, dir } = showing;
  const main = page.querySelector('main')!;
  if (!main.firstElementChild) {
    // An observer of the iframe's own window, because that has its own frames.
    const view = page.defaultView!;
    new view.ResizeObserver(fitLater).observe(main);
  }
  page.documentElement.lang = language;
  page.documentElement.dir = dir;
  page.documentElement.style.colorScheme = scheme;
  for (const name of elementNames) {
    let part = main.querySelector<HTMLElement>(`section[data-element=${name}]`);
    if (!part) {
      part = page.createElement('section');
      part.dataset.element = name;
      part.append(page.createElement('h2'));
      main.append(part);
    }
    part.querySelector('h2')!.textContent = names[name];
    const { needs } = registry[name];
    const isEmpty = needs !== undefined && statement[needs].length === 0;
    const shown = part.querySelector<Shown>(name);
    if (isEmpty) {
      const note = page.createElement('p');
      note.textContent = showing.nothing;
      part.replaceChildren(part.querySelector('h2')!, note);
    } else {
      const element = shown ?? page.createElement(name);
      element.setAttribute('theme', scheme);
      element.statement = statement;
      if (!shown) part.replaceChildren(part.querySelector('h2')!, element);
    }
  }
}

/** The statement that the iframe shows. */
let showing: Showing | undefined;
let shownStatement: unknown;

/** Updates the iframe after the page has rendered. */
export function updatePreview(
  root: ParentNode,
  context: Context,
  state: PreviewState,
  names: Record<ElementName, string>,
): void {
  const statement = context.checks.shown?.statement;
  if (!statement) return;
  const { messages, words } = context;
  const [language = ''] = messages.tag.split('-');
  const text = words.preview.nothing;
  showing = { ...state, statement, names, nothing: text, language, dir: messages.dir };
  refresh(root);
}

function refresh(root: ParentNode): void {
  const frame = frameOf(root);
  const page = frame?.contentDocument;
  // A new iframe starts with an empty page.
  if (!frame || !page?.querySelector('main') || !showing) return;
  const { statement, scheme, width } = showing;
  const wanted = [statement, scheme];
  const isNew = !page.querySelector('main > section');
  if (isNew || !same(shownStatement, wanted)) show(page, showing);
  shownStatement = wanted;
  current = frame;
  frame.dataset.width = width;
  stageSize.observe(frame.parentElement!);
  fit(frame, widths[width]);
}

const same = (one: unknown, other: unknown[]) =>
  Array.isArray(one) && other.every((value, index) => value === (one as unknown[])[index]);

/** Renders the preview of every element. */
export function previewTemplate(
  context: Context,
  state: PreviewState,
  top: string,
): TemplateResult {
  const { words, messages, checks, redraw, show: goTo } = context;
  const { preview: text } = words;
  const { shown } = checks;
  const choose = <Key extends keyof PreviewState>(
    key: Key,
    legend: string,
    labels: Record<PreviewState[Key], string>,
  ) =>
    html`<fieldset>
      <legend>${legend}</legend>
      <div class="row">
        ${Object.entries<string>(labels).map(
          ([value, label]) =>
            html`<label class="choice"
              ><input
                type="radio"
                name="preview-${key}"
                value=${value}
                .checked=${state[key] === value}
                @change=${() => {
                  state[key] = value as PreviewState[Key];
                  redraw();
                }}
              /><span>${label}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  return html`<div class="editor-preview">
    <div class="row">
      ${choose('width', text.width, text.widths)} ${choose('scheme', text.colours, text.schemes)}
    </div>
    <p class="hint">${text.unconfirmed}</p>
    ${shown ? nothing : html`<p>${text.waiting}</p>`}
    ${
      shown && shown.leftOut > 0
        ? html`<p class="warning">
            ${fill(text.leftOut, { n: messages.number(shown.leftOut) })}
            <button
              type="button"
              @click=${() => {
                goTo({ kind: 'checks' });
              }}
            >
              ${text.toChecks}
            </button>
          </p>`
        : nothing
    }
    ${
      shown && !shown.statement
        ? html`<p class="warning">${text.cannot}</p>
            <ol class="faults">
              ${shown.faults.map((fault) => faultItem(context, fault))}
            </ol>`
        : html`<div class="stage" tabindex="0" role="region" aria-label=${text.frame}>
            <iframe
              src="${top}preview.html"
              title=${text.frame}
              @load=${({ target }: Event) => {
                refresh((target as Element).ownerDocument);
              }}
            ></iframe>
          </div>`
    }
  </div>`;
}
