import { html, render } from 'lit';
import '../styles/builder.css';
import '../styles/builder-choose.css';
import '../styles/builder-side.css';
import { all } from '../../src/i18n/all-locales.js';
import { en } from '../../src/i18n/locales/en.js';
import type { ElementName } from '../../src/elements/registry.js';
import type { Statement } from '../../src/statement/schema.js';
import { embedded } from '../../src/statement/embedded.js';
import { sentencesOf } from '../../src/statement/text.js';
import type { BuilderData } from '../pages/builder.js';
import { adjustTemplate } from './adjust.js';
import { chooseTemplate, elementsFor } from './choose.js';
import type { Context } from './context.js';
import { filesTemplate } from '../files/files.js';
import { revealFocus } from '../reveal-focus.js';
import { askEditor, elsewhereTemplate, ownTemplate, takeDrops } from './own.js';
import { canBeDrawn, canBeFrozen, isBuilt, withoutCdn } from './output.js';
import { previewTemplate, showPreview } from './preview.js';
import { resultTemplate } from './result.js';
import { defaults, read, type State, takenBy, write } from './state.js';

const { site, library, languages } = JSON.parse(
  document.querySelector('#data')!.textContent,
) as BuilderData;
const root = document.querySelector<HTMLElement>('#builder')!;
const page = document.documentElement;
const top = new URL(page.lang === 'en' ? './' : '../', location.href).href.replace(/[?#].*$/, '');

let state = read(location.search);
let own: Statement | undefined;

/** Drops choices that the statement lacks. */
function fitting(chosen: State): State {
  const statement = own ?? embedded;
  const dates = statement.events.map(({ date }) => date.split('/'));
  const known = (value: string, items: { id: string }[]) =>
    value
      .split(' ')
      .filter((id) => items.some((item) => item.id === id))
      .join(' ');
  const widgets = elementsFor(statement);
  const widget = widgets.find((name) => name === chosen.widget) ?? widgets[0]!;
  const { demands, figures, signatories } = statement;
  const addressed = demands.flatMap(({ addressees }) => addressees.map((id) => ({ id })));
  const serve =
    chosen.serve === 'cdn' && withoutCdn({ state: chosen, site }) ? 'self' : chosen.serve;
  return {
    ...chosen,
    ...takenBy(widget, chosen),
    widget,
    figures: known(chosen.figures, figures),
    demand: known(chosen.demand, demands) || (demands[0]?.id ?? ''),
    to: known(chosen.to, addressed),
    sentence: known(chosen.sentence, sentencesOf(statement)),
    highlight: signatories.includes(chosen.highlight) ? chosen.highlight : '',
    actions: known(
      chosen.actions,
      Object.keys(site.builder.actionsNames).map((id) => ({ id })),
    ),
    from: dates.some((ends) => ends[0] === chosen.from) ? chosen.from : '',
    until: dates.some((ends) => ends.at(-1) === chosen.until) ? chosen.until : '',
    short: canBeDrawn(chosen) ? chosen.short : '',
    serve,
    updates: canBeFrozen({ ...chosen, serve }) ? chosen.updates : 'updating',
    'quote-font': chosen['quote-font'] === 'georgia' ? 'page' : chosen['quote-font'],
    width: chosen.width || (matchMedia('(min-width: 60rem)').matches ? 'tablet' : 'phone'),
    'widget-lang': chosen['widget-lang'] || page.lang,
  };
}

let later: ReturnType<typeof setTimeout> | undefined;

/** Writes the choice into the URL. WebKit limits this to a hundred times in ten seconds, so retries after a second. */
function remember(): void {
  const query = write(state);
  clearTimeout(later);
  try {
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  } catch {
    later = setTimeout(remember, 1000);
  }
}

/** The folder that the editor has named. */
const builtFolder = isBuilt(state) ? state.folder : defaults.folder;

/** Returns a choice with the folder of the chosen files. The folder of the statement has no files of the library alone. */
function withFolder(chosen: Partial<State>): Partial<State> {
  const next = { ...state, ...chosen };
  if (isBuilt(next) === isBuilt(state)) return chosen;
  return { folder: isBuilt(next) ? builtFolder : defaults.folder, ...chosen };
}

function set(chosen: Partial<State>): void {
  state = { ...state, ...withFolder(chosen) };
  // The messages about copied text no longer apply.
  document.querySelectorAll('.block [role=status]').forEach((part) => {
    part.textContent = '';
  });
  remember();
  const query = write(state);
  // Keeps the choice in links to other languages.
  document.querySelectorAll<HTMLAnchorElement>('.languages a').forEach((link) => {
    link.search = query || `lang=${link.hreflang}`;
  });
  draw();
}

function take(statement: Statement | undefined): void {
  own = statement;
  // The folder of a statement has no other one.
  const isGone = !statement && isBuilt(state);
  set({ statement: statement?.id ?? '', ...(isGone && { serve: defaults.serve }) });
}

let current: Context;

function draw(): void {
  const shown = fitting(state);
  const context: Context = (current = {
    site,
    page: all[page.lang] ?? en,
    messages: all[shown['widget-lang']] ?? en,
    state: shown,
    widget: shown.widget as ElementName,
    statement: own ?? embedded,
    own,
    library,
    languages,
    top,
    set,
    take,
  });
  render(
    html`${elsewhereTemplate(context)}
      <div class="builder">
        ${chooseTemplate(context)} ${adjustTemplate(context)}
        <div class="side">${previewTemplate(context)} ${resultTemplate(context)}</div>
      </div>
      ${filesTemplate(context)} ${ownTemplate(context)}`,
    root,
  );
  showPreview(context);
}

root.replaceChildren();
set({});
revealFocus(root, ':focus-visible:not(.bar *)');
takeDrops(() => current);
if (state.statement) askEditor(state.statement, () => current);
