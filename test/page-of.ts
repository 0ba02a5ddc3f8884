/** Opens a page that loads the module from a folder. Waits for the module and records errors. */
export async function pageOf(
  script: string,
  body: string,
  { folder = 'dist', lang = 'en', csp = '', query = '' } = {},
) {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="${lang}"><title>Page</title>
    ${csp && `<meta http-equiv="Content-Security-Policy" content="${csp}">`}
    <script nonce="once">
      errors = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => errors.push(violatedDirective));
      addEventListener('error', ({ message }) => errors.push(message));
      addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
      ${script}
    </script>
    ${body}
    <script type="module" nonce="once" src="${new URL(`/${folder}/statement-widgets.js${query}`, location.href).href}"></script>`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window &
    typeof globalThis & { errors: string[]; tampered?: true };
  return { page, element: page.document.body.firstElementChild as HTMLElement };
}

/** Waits until an element shows more than its fallback content. */
export async function shown(element: HTMLElement) {
  if (element.shadowRoot?.querySelector('slot')) {
    await new Promise((resolve) => {
      element.addEventListener('statement-ready', resolve, { once: true });
    });
  }
}
