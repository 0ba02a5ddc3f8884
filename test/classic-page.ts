import { shown } from './page-of.js';

/** Returns the URL of a classic script. */
export const addressIn = (folder: string): string =>
  new URL(`/${folder}/statement-widgets.classic.js`, location.href).href;

export const tagOf = (address: string): string => `<script nonce="once" src="${address}"></script>`;

/** Opens a page with the classic script in its head, as from disk: other files fail to load. */
export async function classicPage(body: string, lang = 'en', script = tagOf(addressIn('dist'))) {
  const frame = document.createElement('iframe');
  const csp = "default-src 'none'; script-src 'nonce-once'";
  frame.srcdoc = `<!doctype html><html lang="${lang}"><title>Page</title>
    <meta http-equiv="Content-Security-Policy" content="${csp}">
    <script nonce="once">
      errors = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => errors.push(violatedDirective));
      addEventListener('error', ({ message }) => errors.push(message));
      addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    </script>
    ${script}
    ${body}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis & { errors: string[] };
  const element = page.document.body.firstElementChild as HTMLElement;
  await shown(element);
  return { page, element, root: element.shadowRoot! };
}
