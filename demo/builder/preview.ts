import { html, type TemplateResult } from 'lit';
import { attributesOf, propertiesOf } from './choice.js';
import type { Context } from './context.js';
import { type Shown, fit, type Width, widths } from '../preview/stage.js';
import { radios } from './fields.js';
import { primary } from '../../src/utils/language-tag.js';

/**
 * Tag, language and statement of the current element. Another key needs a new element, since old elements keep state.
 */
let shownAs = '';

/** Applies the choice to the element in the preview. */
function update(page: Document, context: Context): void {
  const { state, widget, messages, own, top } = context;
  const main = page.querySelector('main')!;
  const lang = primary(messages.tag);
  page.documentElement.lang = lang;
  page.documentElement.dir = messages.dir;
  page.documentElement.style.colorScheme = state.theme === 'auto' ? '' : state.theme;
  const wanted = [widget, lang, own?.sha256].join(' ');
  if (shownAs !== wanted || !main.firstElementChild) {
    const element = page.createElement(widget) as Shown;
    if (own) element.statement = own;
    main.replaceChildren(element);
    sizes.observe(element);
    shownAs = wanted;
  }
  const element = main.firstElementChild as Shown;
  const attributes = attributesOf(state, widget);
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes) && name !== 'style') element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  const properties = propertiesOf(state);
  for (const name of ['accent', 'font', 'heading-font', 'quote-font']) {
    const property = `--statement-${name}`;
    element.style.setProperty(property, properties[property] ?? null);
  }
  const hostile = page.querySelector('link[href$="hostile.css"]');
  if (state.hostile && !hostile) {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${top}hostile.css`;
    page.head.append(link);
  } else if (!state.hostile) hostile?.remove();
}

let current: Context;

const frameOf = () => document.querySelector<HTMLIFrameElement>('.stage iframe');

/** Reports size changes of the preview and of its container. */
const sizes = new ResizeObserver(() => {
  const frame = frameOf();
  if (frame) fit(frame, widths[current.state.width as Width]);
});

/** Updates the preview after the page has rendered. */
export function showPreview(context: Context): void {
  current = context;
  const frame = frameOf();
  const page = frame?.contentDocument;
  // A new iframe starts with an empty page.
  if (!page?.querySelector('main')) return;
  update(page, context);
  sizes.observe(page.body);
  sizes.observe(frame!.parentElement!);
  fit(frame!, widths[context.state.width as Width]);
}

/** Renders the preview of the widget. */
export function previewTemplate(context: Context): TemplateResult {
  const { site, top } = context;
  const { builder } = site;
  const options = Object.entries(builder.widths).map(([value, label]) => ({ value, label }));
  return html`<section class="preview" aria-labelledby="preview">
    <div class="row">
      <h2 id="preview">${builder.preview}</h2>
      ${radios(context, 'width', builder.width, options, { row: true })}
    </div>
    <div class="stage" tabindex="0" role="region" aria-label=${builder.frame} aria-busy="true">
      <p class="loading hint">${builder.loading}</p>
      <iframe
        src=${`${top}preview.html`}
        title=${builder.frame}
        @load=${({ target }: Event) => {
          (target as Element).parentElement!.setAttribute('aria-busy', 'false');
          showPreview(current);
        }}
      ></iframe>
    </div>
  </section>`;
}
