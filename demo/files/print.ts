import type { Statement } from '../../src/statement/schema.js';

/** The statement to print. Default: the embedded statement. */
export interface Printed {
  /** The URL of the site's files. */
  top: string;
  lang: string;
  dir: string;
  title: string;
  own: Statement | undefined;
}

let frame: HTMLIFrameElement | undefined;

/** Opens the print dialog with the full statement in an invisible iframe. */
export async function printStatement(
  { top, lang, dir, title, own }: Printed,
  print = (page: Window) => {
    page.print();
  },
): Promise<void> {
  frame?.remove();
  const made = (frame = document.createElement('iframe'));
  // Not `hidden`, since Firefox prints only iframes with a layout.
  made.className = 'printed';
  made.ariaHidden = 'true';
  made.inert = true;
  made.src = `${top}print.html`;
  await new Promise((resolve) => {
    made.addEventListener('load', resolve, { once: true });
    document.body.append(made);
  });
  const page = made.contentWindow!;
  const { document: doc } = page;
  doc.title = title;
  Object.assign(doc.documentElement, { lang, dir });
  const element = doc.createElement('joint-statement');
  element.setAttribute('theme', 'light');
  if (own) Object.assign(element, { statement: own });
  await new Promise<void>((resolve, reject) => {
    element.addEventListener('statement-ready', () => {
      resolve();
    });
    element.addEventListener('statement-error', ({ faults }) => {
      reject(faults[0] ?? new Error('statement-error'));
    });
    doc.body.append(element);
  });
  page.addEventListener('afterprint', () => {
    made.remove();
  });
  print(page);
}
