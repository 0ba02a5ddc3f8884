import { type ElementName, elementNames, registry } from '../../../src/elements/registry.js';
import type { Statement } from '../../../src/statement/schema.js';
import { directionOf } from '../../../src/utils/language-tag.js';
import { fit, type Shown, type Width, widths } from '../../preview/stage.js';

/** What the iframe shows. */
interface Showing {
  width: Width;
  scheme: 'light' | 'dark';
  statement: Statement;
  /** The names of the elements in the language of the page. */
  names: Record<ElementName, string>;
  /** Said of an element for which the statement has nothing. */
  nothing: string;
  /** The language of the page that shows the widgets. */
  language: string;
  /** The language of the editor, which the names are in. */
  own: string;
}

/** The iframe with every element of a statement. */
export interface PreviewFrame {
  /** Keeps its place on the page, because an iframe that moves loads its page again. */
  element: HTMLElement;
  /**
   * Loads the page in the iframe. Later calls load it only if this failed.
   * @throws if the page cannot be loaded.
   */
  load: () => Promise<void>;
  /** Shows a statement as soon as the page has loaded. */
  show: (showing: Showing) => void;
}

/**
 * Creates the iframe of the preview. Its page has the whole library, so it needs no network after it has loaded.
 * @param title The accessible name.
 * @param src The URL of `preview.html`.
 */
export function createPreviewFrame(title: string, src: string): PreviewFrame {
  const element = document.createElement('div');
  element.className = 'editor-preview';
  element.hidden = true;
  const stage = document.createElement('div');
  Object.assign(stage, { className: 'stage', tabIndex: 0, role: 'region', ariaLabel: title });
  element.append(stage);

  let frame: HTMLIFrameElement | undefined;
  let loading: Promise<void> | undefined;
  let wanted: Showing | undefined;
  let shown: Showing | undefined;

  /** Returns the page, if it has loaded. An iframe starts with an empty page. */
  const loaded = () => {
    const page = frame?.contentDocument;
    return page?.querySelector('main') ? page : undefined;
  };

  const fitNow = () => {
    if (wanted && loaded()) fit(frame!, widths[wanted.width]);
  };
  /** Fitting changes the sizes that are observed. */
  const fitLater = () => requestAnimationFrame(fitNow);
  new ResizeObserver(fitLater).observe(stage);

  async function begin(): Promise<void> {
    frame?.remove();
    const made = (frame = document.createElement('iframe'));
    Object.assign(made, { title, src });
    await new Promise((resolve) => {
      made.addEventListener('load', resolve, { once: true });
      stage.append(made);
    });
    const page = loaded();
    if (!page) throw new Error(`cannot load ${src}. Check your connection and try again.`);
    // The gallery shows a widget between the lines of a page.
    for (const lines of page.querySelectorAll('.lines')) lines.remove();
    // An observer of the iframe's own window, because that has its own frames.
    new page.defaultView!.ResizeObserver(fitLater).observe(page.querySelector('main')!);
    render();
  }

  const load = () =>
    (loading ??= begin().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

  function render(): void {
    const page = loaded();
    if (!page || !wanted) return;
    const { statement, scheme, language } = wanted;
    if (shown?.language !== language) page.querySelector('main')!.replaceChildren();
    const isSame = shown?.statement === statement && shown.scheme === scheme;
    if (!isSame || shown?.language !== language) fill(page, wanted);
    shown = wanted;
    fitNow();
  }

  return {
    element,
    load,
    show(showing) {
      wanted = showing;
      render();
      load().catch(console.error);
    },
  };
}

/** Shows every element of a statement. An element that is there already gets the new statement. */
function fill(page: Document, showing: Showing): void {
  const { statement, names, scheme, language, own } = showing;
  const main = page.querySelector('main')!;
  page.documentElement.lang = language;
  page.documentElement.dir = directionOf(language);
  page.documentElement.style.colorScheme = scheme;
  for (const name of elementNames) {
    let part = main.querySelector<HTMLElement>(`section[data-element=${name}]`);
    if (!part) {
      part = page.createElement('section');
      part.dataset.element = name;
      part.append(page.createElement('h2'));
      main.append(part);
    }
    Object.assign(part.querySelector('h2')!, { textContent: names[name], lang: own });
    const { needs } = registry[name];
    const isEmpty = needs !== undefined && statement[needs].length === 0;
    const shown = part.querySelector<Shown>(name);
    if (isEmpty) {
      const note = page.createElement('p');
      Object.assign(note, { textContent: showing.nothing, lang: own });
      part.replaceChildren(part.querySelector('h2')!, note);
    } else {
      const element = shown ?? page.createElement(name);
      element.setAttribute('theme', scheme);
      element.statement = statement;
      if (!shown) part.replaceChildren(part.querySelector('h2')!, element);
    }
  }
}
