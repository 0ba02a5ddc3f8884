import { until } from '../../until.js';
import { baseIn } from '../../widget-in.js';
import { settled } from '../../elements/helpers.js';
import type { State } from './app.js';

/** When the module of the widgets loads: before the app as recommended, after it, or on demand of a test. */
type Widgets = 'before' | 'after' | 'later';

/** The server-rendered HTML, and the scripts before it. */
interface Sent {
  head: string;
  html: string;
}

interface Options extends Partial<Sent> {
  widgets?: Widgets;
  initial?: Partial<State>;
  /** The file of the app. The development build logs more. */
  file?: 'app.js' | 'development.js';
}

export type Page = Window &
  typeof globalThis & { initial?: Partial<State>; set(change: Partial<State>): void } & {
    heard: string[];
    /** The console messages and errors. */
    said: string[];
    /** The server-rendered element. */
    sent: Element | null;
  };

/** A page that records its errors. */
const recorder = `<script>
  said = [];
  ['error', 'warn'].forEach((level) => {
    const say = console[level];
    console[level] = (...words) => {
      said.push(words.join(' '));
      say.apply(console, words);
    };
  });
  addEventListener('error', ({ message }) => said.push(message));
  addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
</script>`;

const src = (path: string) => new URL(path, location.href).href;

const widgetsUrl = src('/dist/statement-widgets.js');

/** Opens a page with the app of a framework. */
export async function openApp(
  name: string,
  { widgets = 'before', initial = {}, html = '', file = 'app.js', head = '' }: Options = {},
): Promise<Page> {
  const script = (url: string) => `<script type="module" src="${url}"></script>`;
  const app = script(src(`/test/hosts/built/${name}/${file}`));
  const module = script(widgetsUrl);
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title>${recorder}
    <script>initial = ${JSON.stringify(initial).replace(/</g, '\\u003c')}</script>${head}
    <div id="app">${html}</div>
    <script>sent = document.querySelector('#app > *')</script>
    ${widgets === 'before' ? module + app : app + (widgets === 'after' ? module : '')}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  await until(() => 'set' in page, 'the app');
  return page;
}

/** Returns the response of a framework's server. */
export const sentPage = async (name: string) =>
  (await (await fetch(`/test/hosts/built/${name}/page.json`)).json()) as Sent;

/** Loads the module of the widgets into a page without it. */
export async function loadWidgets(page: Page): Promise<void> {
  await page.eval(`import('${widgetsUrl}')`);
}

/** Returns an element of a page once it shows its last changes. */
export async function find<E extends HTMLElement>(page: Page, selector: string): Promise<E> {
  await until(() => page.document.querySelector(selector) !== null, `no ${selector}`);
  const element = page.document.querySelector<E>(selector)!;
  await settled(element);
  return element;
}

/** Returns the visible text of an element: its widget, or its fallback content. */
export function seen(element: Element | null): string {
  const base = element?.shadowRoot?.querySelector('[part=base]') ?? baseIn(element);
  const shown = (base ?? element) as HTMLElement | null;
  return (shown?.innerText ?? '').replace(/\s+/g, ' ').trim();
}
