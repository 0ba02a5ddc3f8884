import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../src/i18n/format.js';
import type { EditorWords } from '../../words/editor/en.js';

/** A part of the editor. */
export interface Part {
  id: string;
  label: string;
  /** A number after the label, such as that of errors. */
  count?: string | undefined;
  content: unknown;
}

/** Renders tabs (ARIA authoring practices). Arrow keys, Home and End choose a tab. */
export function tabsTemplate(
  parts: readonly Part[],
  current: string,
  words: EditorWords,
  choose: (id: string) => void,
): TemplateResult {
  const keys = (event: KeyboardEvent) => {
    const index = parts.findIndex(({ id }) => id === current);
    const isRtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
    const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
    const { length } = parts;
    const to = new Map([
      [forward, (index + 1) % length],
      [back, (index - 1 + length) % length],
      ['Home', 0],
      ['End', length - 1],
    ]).get(event.key);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(parts[to]!.id);
    (event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')[to]!.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.layout.sections} @keydown=${keys}>
      ${parts.map(
        ({ id, label, count }) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${id}"
            aria-controls="part-${id}"
            aria-selected=${id === current ? 'true' : 'false'}
            tabindex=${id === current ? 0 : -1}
            @click=${() => {
              choose(id);
            }}
          >
            ${count === undefined ? label : fill(words.layout.counted, { name: label, n: count })}
          </button>`,
      )}
    </div>
    ${parts.map(
      ({ id, label, content }) =>
        html`<div
          class="part"
          role="tabpanel"
          id="part-${id}"
          aria-labelledby="tab-${id}"
          ?hidden=${id !== current}
        >
          <h2 class=${id === 'text' ? 'visually-hidden' : ''} id="heading-${id}" tabindex="-1">
            ${label}
          </h2>
          ${
            // The text keeps its place, because its editor is not rendered by templates.
            id === current || id === 'text' ? content : nothing
          }
        </div>`,
    )}`;
}
