import { expect } from '@open-wc/testing';
import { addressIn, classicPage, tagOf } from '../classic-page.js';
import { river } from '../fixtures/river.js';
import { pageOf, shown } from '../page-of.js';

// The server builds these folders with the command on the first request for one of their files.
describe('the output of the command build', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('contains the statement, the elements and the languages that were requested', async () => {
    const { page, element } = await pageOf(
      '',
      '<coup-stats>Fallback</coup-stats><joint-statement></joint-statement><demand-card></demand-card>',
      { folder: 'own-statement-in-part', lang: 'my' },
    );
    await shown(element);
    // A figure without a Burmese translation is in Arabic, the language of the statement.
    expect(element.shadowRoot?.textContent).to.include('١٢٬٠٠٠').and.to.include('၂၀၂၅');
    expect(element.shadowRoot?.querySelector('cite')?.lang).to.equal('ar');
    expect(page.customElements.get('demand-card')).to.equal(undefined);
    const requests = page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requests.filter((name) => name.includes('/locales/'))).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('shows a translation', async () => {
    const { element } = await pageOf('', '<statement-quote sentence="p1s2"></statement-quote>', {
      folder: 'own-statement',
      lang: 'fr',
    });
    await shown(element);
    const root = element.shadowRoot!;
    expect(root.querySelector('blockquote')?.lang).to.equal('fr');
    expect(root.textContent).to.include('Traduction non officielle');
  });

  it('has a self-contained classic script', async () => {
    const { page, root } = await classicPage(
      '<coup-stats actions="cite">Fallback</coup-stats>',
      'my',
      tagOf(addressIn('own-statement')),
    );
    expect(root.textContent).to.include('١٢٬٠٠٠').and.to.include('၂၀၂၅');
    const panel = root.querySelector('[part=panel]')!;
    const offered = new Promise((resolve) => {
      new page.MutationObserver(resolve).observe(panel, { childList: true });
    });
    root.querySelector<HTMLElement>('[part=action]')!.click();
    await offered;
    expect(panel.textContent).to.include('BibTeX');
    expect(page.errors).to.deep.equal([]);
    expect(page.performance.getEntriesByType('resource')).to.have.lengthOf(1);
  });

  it('works on a page that extends the prototype of objects', async () => {
    const { page, element } = await pageOf(
      "Object.prototype.get = Object.prototype.extra = 'x';",
      '<coup-stats>Fallback</coup-stats>',
      { folder: 'own-statement' },
    );
    expect(page.errors).to.deep.equal([]);
    await shown(element);
    expect(element.shadowRoot?.textContent).to.include('12,000');
  });

  it('has a page for iframes', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/own-statement/embed.html#widget=coup-stats&lang=ar';
    const told = new Promise((resolve) => {
      addEventListener('message', function listen({ data }: MessageEvent<{ height: number }>) {
        if (data.height < 60) return;
        removeEventListener('message', listen);
        resolve(data);
      });
    });
    document.body.append(frame);
    await told;
    const page = frame.contentDocument!;
    expect(page.documentElement.lang).to.equal('ar');
    expect(page.title).to.equal(river.title);
    expect(page.querySelector('coup-stats')?.shadowRoot?.textContent).to.include('١٢٬٠٠٠');
    expect(page.querySelector('noscript')).to.equal(null);
  });
});
