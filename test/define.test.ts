import { expect } from '@open-wc/testing';

/** A page of its own that loads the module; waits for it, with the errors that it met. */
async function pageOf(script: string, body: string) {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title>
    <script>
      errors = [];
      addEventListener('error', ({ message }) => errors.push(message));
      addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
      ${script}
    </script>
    ${body}
    <script type="module" src="${new URL('../dist/statement-widgets.js', import.meta.url).href}"></script>`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis & { errors: string[] };
  return { page, element: page.document.body.firstElementChild as HTMLElement };
}

describe('the module on a page', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('defines the elements', async () => {
    const { page, element } = await pageOf('', '<coup-stats>Fallback</coup-stats>');
    expect(element.shadowRoot?.textContent).to.include('6,000');
    expect(page.errors).to.deep.equal([]);
  });

  it('leaves the fallback content in a browser that has no adopted style sheets', async () => {
    const { page, element } = await pageOf(
      'delete Document.prototype.adoptedStyleSheets',
      '<coup-stats>Fallback</coup-stats>',
    );
    expect(element.shadowRoot).to.equal(null);
    expect(element.innerText).to.equal('Fallback');
    expect(page.errors).to.deep.equal([]);
  });
});
