import { expect } from '@open-wc/testing';
import { addressIn, classicPage, tagOf } from './classic-page.js';
import { river } from './fixtures/river.js';

/** The clipboard. */
function embedded({ navigator }: Window, root: ShadowRoot) {
  const copied = new Promise<string>((resolve) => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: resolve } });
  });
  root.querySelector<HTMLElement>('[part=action]')!.click();
  return copied;
}

describe('the classic script', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('shows an element in another language from one file in the head of a page', async () => {
    const { page, root } = await classicPage('<coup-stats>Fallback</coup-stats>', 'my');
    expect(root.textContent).to.include('၄၆');
    expect(page.errors).to.deep.equal([]);
    expect(page.performance.getEntriesByType('resource')).to.have.lengthOf(1);
  });

  it('contains the actions and the code that reads a statement of the page', async () => {
    const { page, root } = await classicPage('<coup-stats actions="cite">Fallback</coup-stats>');
    const panel = root.querySelector('[part=panel]')!;
    const offered = new Promise((resolve) => {
      new page.MutationObserver(resolve).observe(panel, { childList: true });
    });
    root.querySelector<HTMLElement>('[part=action]')!.click();
    await offered;
    expect(panel.textContent).to.include('BibTeX');

    const json = JSON.stringify(river).replace(/</g, '\\u003c');
    const { page: other, root: own } = await classicPage(
      `<demand-card statement="river"></demand-card><script type="application/json" id="river">${json}</script>`,
    );
    expect(own.querySelector('[part=sentence]')?.textContent).to.include('the Marj dam');
    expect(page.errors.concat(other.errors)).to.deep.equal([]);
  });

  it('works inline, as in an attachment', async () => {
    const code = await (await fetch(addressIn('dist'))).text();
    expect(code).not.to.match(/<\/script|<!--/i);
    const { page, root } = await classicPage(
      '<coup-stats actions="embed">Fallback</coup-stats>',
      'fr',
      `<script nonce="once">${code}</script>`,
    );
    expect(root.querySelector('[part=base]')?.getAttribute('lang')).to.equal('fr');
    expect(page.errors).to.deep.equal([]);
    expect(await embedded(page, root)).to.match(
      /^<script type="module" src="statement-widgets\.js"><\/script><coup-stats /,
    );
  });

  it('adds only its own global, which defines a second set, and the version lists of Lit', async () => {
    const { page } = await classicPage('<coup-stats></coup-stats>');
    const own = document.createElement('iframe');
    document.body.append(own);
    const names = new Set(Object.keys(own.contentWindow!));
    expect(Object.keys(page).filter((name) => !names.has(name))).to.have.members([
      'errors',
      'statementWidgets',
      'litPropertyMetadata',
      'reactiveElementVersions',
      'litHtmlVersions',
      'litElementVersions',
    ]);
  });

  it('works on a page that extends the prototypes of objects and arrays', async () => {
    const script = `<script nonce="once">Object.prototype.added = 'x'; Array.prototype.more = () => {};</script>${tagOf(addressIn('dist'))}`;
    const { page, root } = await classicPage('<coup-stats>Fallback</coup-stats>', 'en', script);
    expect(root.textContent).to.include('6,000');
    expect(page.errors).to.deep.equal([]);
  });

  it('copies a snippet that contains the module', async () => {
    const { page, root } = await classicPage('<coup-stats actions="embed">Fallback</coup-stats>');
    expect(await embedded(page, root)).to.match(
      /^<script type="module" src="http[^"]*\/statement-widgets\.js">/,
    );
  });
});
