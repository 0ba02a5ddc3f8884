import type { Statement } from '../../src/statement/schema.js';

/** What is printed: the embedded statement where no other is given. */
export interface Printed {
  /** Where the site's files are. */
  top: string;
  lang: string;
  dir: string;
  title: string;
  own: Statement | undefined;
}

let frame: HTMLIFrameElement | undefined;

/** Opens the print dialog with the full statement, which a frame holds that nobody sees. */
export async function printStatement(
  { top, lang, dir, title, own }: Printed,
  print = (page: Window) => {
    page.print();
  },
): Promise<void> {
  frame?.remove();
  const made = (frame = document.createElement('iframe'));
  // Not `hidden`: Firefox prints nothing of a frame that is not laid out.
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
