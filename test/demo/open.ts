import { until } from '../until.js';

/** Opens a page of the site in an iframe, for tests that act like a person. */
export async function open(path: string, width = 1000, height = 900) {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = `/demo/site/${path}`;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.onload = resolve;
  });
  const page = frame.contentDocument!;
  const win = frame.contentWindow as Window & typeof globalThis;
  const find = <T extends HTMLElement>(selector: string) => {
    const found = page.querySelector<T>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  /** Waits until a selector finds something. */
  const appears = async <T extends HTMLElement>(selector: string) => {
    await until(() => page.querySelector(selector), `${selector} does not appear`);
    return find<T>(selector);
  };
  /** Enters a value in a field, or chooses it in a list, like a person. */
  const fill = (selector: string, value: string) => {
    const field = find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new win.InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new win.Event('change', { bubbles: true }));
  };
  const query = () => new URLSearchParams(win.location.search);
  return { frame, page, win, find, appears, fill, query };
}

export type Opened = Awaited<ReturnType<typeof open>>;
