import '../styles/theming.css';
import type { ElementName } from '../../src/elements/registry.js';
import { fill } from '../../src/i18n/format.js';
import type { ThemingData } from '../pages/theming.js';
import { attributeFields, propertyFields } from './fields.js';
import { Live, tagOf } from './live.js';
import { read, sheetOf, type State, widgetIn, write } from './state.js';

const byId = (id: string) => document.getElementById(id)!;
const chooser = byId('widget') as HTMLSelectElement;
const data = JSON.parse(byId('data').textContent) as ThemingData;
const { text } = data;

const state: State = {
  widget: 'coup-stats',
  properties: new Map(),
  attributes: new Map(),
  outline: '',
};
const properties = propertyFields(state, data, changed);
const attributes = attributeFields(state, changed);
Object.assign(
  state,
  read(location, { properties: properties.names, attributes: attributes.names }),
);

const rowsIn = (kind: string, scope: string) => [
  ...document.querySelectorAll<HTMLElement>(`[data-scope="${scope}"] .row[data-${kind}]`),
];
const namesOf = (widget: ElementName) =>
  [widget, 'all'].flatMap((scope) =>
    rowsIn('attribute', scope).map((row) => row.dataset.attribute!),
  );

const counts = new Map<string, number>();
function drawCounts(): void {
  for (const row of document.querySelectorAll<HTMLElement>('.row[data-event]')) {
    const n = String(counts.get(row.dataset.event!) ?? 0);
    row.querySelector('[data-count]')!.textContent = fill(text.fired, { n });
  }
}

const live = new Live({ properties: properties.names, attributes: namesOf }, ({ type, faults }) => {
  counts.set(type, (counts.get(type) ?? 0) + 1);
  drawCounts();
  // Events are rare enough for the live region.
  byId('told').textContent = [type, ...faults.map(({ message }) => message)].join(' – ');
  drawOutline();
});

function drawOutline(): void {
  const { outline } = state;
  for (const row of document.querySelectorAll<HTMLElement>('.row[data-part]')) {
    const pressed = row.dataset.part === outline;
    row.querySelector('button')!.setAttribute('aria-pressed', String(pressed));
  }
  const drawn = !outline || live.reveal(outline);
  byId('outline-note').textContent = drawn ? '' : fill(text.absent, { name: outline });
}

/** Applies the state to the whole page. */
function draw(): void {
  const { widget } = state;
  for (const node of document.querySelectorAll<HTMLElement>('.scope')) {
    node.classList.toggle('chosen', [widget, 'all'].includes(node.dataset.scope!));
  }
  chooser.value = widget;
  if (live.show(state)) counts.clear();
  properties.update();
  attributes.update();
  drawCounts();
  const sheet = sheetOf(state);
  byId('sheet').textContent = sheet;
  byId('unchanged').hidden = sheet !== '';
  byId('sheet').parentElement!.hidden = byId('copy').hidden = !sheet;
  byId('reset-all').hidden = !sheet && state.attributes.size === 0;
  byId('copied').textContent = '';
  byId('tag').textContent = tagOf(state, namesOf(widget));
}

let pending = 0;

/** Applies a change. Updates the URL a moment later, since WebKit limits this to a hundred times in ten seconds. */
function changed(): void {
  draw();
  clearTimeout(pending);
  pending = window.setTimeout(() => {
    history.replaceState(null, '', location.pathname + write(state) + location.hash);
  }, 200);
}

function choose(widget: ElementName): void {
  Object.assign(state, { widget, outline: '' });
  byId('outline-note').textContent = byId('told').textContent = '';
  changed();
  drawOutline();
}

chooser.addEventListener('change', () => {
  choose(chooser.value as ElementName);
});

addEventListener('hashchange', () => {
  const widget = widgetIn(location.hash);
  if (widget && widget !== state.widget) choose(widget);
});

for (const row of document.querySelectorAll<HTMLElement>('.row[data-part]')) {
  row.querySelector('button')!.addEventListener('click', () => {
    const part = row.dataset.part!;
    state.outline = state.outline === part ? '' : part;
    changed();
    drawOutline();
  });
}

byId('copy').addEventListener('click', () => {
  const sheet = byId('sheet');
  navigator.clipboard.writeText(sheet.textContent).then(
    () => (byId('copied').textContent = data.copied),
    () => {
      getSelection()?.selectAllChildren(sheet);
      byId('copied').textContent = data.notCopied;
    },
  );
});

byId('reset-all').addEventListener('click', () => {
  state.properties.clear();
  state.attributes.clear();
  changed();
  chooser.focus();
});

// The default of a colour depends on the reader's colour scheme.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', properties.update);

draw();
