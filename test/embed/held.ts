import { until } from '../until.js';

/** A page of the iframe format whose module has not loaded yet. */
interface Held {
  frame: HTMLIFrameElement;
  /** The heights that the iframe has reported. */
  told: number[];
  /** The console messages of the page. */
  errors: string[];
  warnings: string[];
  /** Lets the module load, or fail. */
  answer: (how: 'release' | 'lose') => Promise<unknown>;
}

let answers: Held['answer'][] = [];

/** Opens the page, and waits for its content without the module. */
export async function hold(hash: string, attributes = ''): Promise<Held> {
  const folder = `/held/${crypto.randomUUID()}/`;
  const answer = (how: string) => fetch(folder + how);
  answers.push(answer);
  const page = document.createElement('div');
  document.body.append(page);
  const told: number[] = [];
  addEventListener(
    'message',
    ({ data, source }: MessageEvent<{ type: string; height: number }>) => {
      if (source === page.querySelector('iframe')?.contentWindow && data.type === 'iframe-resized')
        told.push(data.height);
    },
  );
  page.innerHTML = `<iframe src="${folder}embed.html${hash}" width="600" ${attributes}></iframe>`;
  const frame = page.querySelector('iframe')!;
  const errors: string[] = [];
  const warnings: string[] = [];
  if (!attributes.includes('sandbox')) {
    await until(() => frame.contentDocument?.querySelector('template'), 'the page has come');
    await until(() => !mainOf(frame).querySelector('noscript'), 'its script has run');
    const view = frame.contentWindow as Window & typeof globalThis;
    view.console.error = ({ message }: Error) => errors.push(message);
    view.console.warn = (message: string) => warnings.push(message);
  }
  return { frame, told, errors, warnings, answer };
}

/** Removes the iframes, and ends their pending requests. */
export async function lose(): Promise<void> {
  document.body.replaceChildren();
  await Promise.all(answers.map((answer) => answer('lose')));
  answers = [];
}

export const mainOf = ({ contentDocument }: HTMLIFrameElement) =>
  contentDocument!.querySelector('main')!;

export const shownIn = (frame: HTMLIFrameElement) =>
  mainOf(frame).firstElementChild as HTMLElement | null;

export const isDrawn = (frame: HTMLIFrameElement) =>
  Boolean(mainOf(frame).querySelector('main > :defined')?.shadowRoot?.querySelector('[part=base]'));

/** Returns the text of a widget on one line, without controls that need the module. */
export function words(element: HTMLElement | null): string | undefined {
  const base = element?.shadowRoot?.querySelector('[part=base]')?.cloneNode(true) as Element | null;
  base?.querySelectorAll('[part=filter]').forEach((filter) => {
    filter.remove();
  });
  return base?.textContent.replace(/\s+/g, ' ');
}

/** Rounds to whole pixels, since Firefox moves columns by hundredths of a pixel. */
export const heightOf = ({ contentDocument }: HTMLIFrameElement) =>
  Math.round(contentDocument!.documentElement.getBoundingClientRect().height);
