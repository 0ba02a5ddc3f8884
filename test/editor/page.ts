import { open } from '../demo/open.js';
import { until } from '../until.js';

/** Opens the editor on the site in an iframe, for tests that act like a person. */
export async function openEditor(path = 'editor.html', width = 1000) {
  const opened = await open(path, width);
  const { page, win, find } = opened;
  await opened.appears('.start');
  const button = (words: string) => {
    const found = [...page.querySelectorAll<HTMLElement>('button')].find(
      ({ textContent }) => textContent.trim() === words,
    );
    if (!found) throw new Error(`no button says “${words}”`);
    return found;
  };
  const dataOf = (file: File) => {
    const data = new win.DataTransfer();
    data.items.add(file);
    return data;
  };
  /** Chooses a file, like a person in the dialog of the browser. */
  const choose = (name: string, content: BlobPart) => {
    const input = find<HTMLInputElement>('#start-document');
    input.files = dataOf(new win.File([content], name)).files;
    input.dispatchEvent(new win.Event('change', { bubbles: true }));
  };
  const drop = (name: string, content: BlobPart) => {
    const dataTransfer = dataOf(new win.File([content], name));
    const event = new win.DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    page.body.dispatchEvent(event);
    return event;
  };
  /** Pastes into an element. */
  const paste = (target: Element, forms: Record<string, string>) => {
    const clipboardData = new win.DataTransfer();
    for (const [type, words] of Object.entries(forms)) clipboardData.setData(type, words);
    const event = new win.ClipboardEvent('paste', { bubbles: true, cancelable: true });
    // Firefox ignores the data that an event is made with.
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    target.dispatchEvent(event);
    return event;
  };
  /** Waits until a document is read, and returns what the page says was found. */
  const outcome = async () => {
    const read = () => page.querySelector('.start .counts, .start [role=alert] p');
    await until(read).catch(() => {
      throw new Error(
        `nothing is read. The page says: ${page.querySelector('#editor')?.textContent}`,
      );
    });
    const alert = page
      .querySelector('.start [role=alert]')!
      .textContent.replace(/\s+/g, ' ')
      .trim();
    const counts = Object.fromEntries(
      [...page.querySelectorAll('.start .counts > div')].map((row) => [
        row.querySelector('dt')!.textContent,
        Number(row.querySelector('dd')!.textContent.replace(/\D/g, '')),
      ]),
    );
    const title = page.querySelector('.start .title')?.textContent;
    const report = [...page.querySelectorAll('.start ul.report li')].map(
      (line) => line.textContent,
    );
    return { alert, title, counts, report };
  };
  /** Waits until a document is read without an error. */
  const found = async () => {
    const read = await outcome();
    if (read.alert) throw new Error(read.alert);
    return read;
  };
  return { ...opened, button, choose, drop, paste, found, outcome };
}

export type OpenedEditor = Awaited<ReturnType<typeof openEditor>>;

/** Returns a document that the test server makes. */
export async function made(name: string): Promise<ArrayBuffer> {
  const answer = await fetch(`/made/${name}`);
  if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
  return answer.arrayBuffer();
}
