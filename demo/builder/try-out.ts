import type { Context } from './context.js';
import { pasted } from './output.js';

/** Opens the snippet on an empty page, as a site would show it. */
export function tryOut(context: Context): void {
  const { site, top } = context;
  const { builder } = site;
  const lines = pasted(context);
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  const hint = document.createElement('p');
  const frame = document.createElement('iframe');
  const close = document.createElement('button');
  heading.id = 'try-heading';
  heading.textContent = builder.tryTitle;
  hint.textContent = builder.tryHint;
  close.textContent = builder.close;
  close.type = 'button';
  // If the focus is in the iframe, Escape does not reach the dialog.
  close.autofocus = true;
  dialog.setAttribute('aria-labelledby', heading.id);
  // Forbids pop-ups, forms and navigation of the parent. Keeps the origin, since it loads a module.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.title = builder.tryTitle;
  const hand = ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source !== frame.contentWindow || data?.type !== 'try-ready') return;
    frame.contentWindow!.postMessage({ lines }, location.origin);
  };
  addEventListener('message', hand);
  dialog.append(heading, hint, close, frame);
  document.body.append(dialog);
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    removeEventListener('message', hand);
    dialog.remove();
  });
  dialog.showModal();
  frame.src = `${top}try.html`;
}
