import { expect } from '@open-wc/testing';
import { elementFormat } from '../../src/snippets/element-format.js';
import { dsdFormat } from '../../src/snippets/dsd-format.js';
import { en } from '../../src/i18n/locales/en.js';
import { embedded } from '../../src/statement/embedded.js';
import { until } from '../until.js';

/** Tests a module that runs while the parser is in an element, as a script tag with `async` can. */

const module = `<script type="module" async src="${new URL('/dist/statement-widgets.js', location.href).href}"></script>`;
const drawn = dsdFormat(embedded, 'coup-stats', {}, en);
const words = elementFormat(embedded, 'coup-stats', {}, en);
const [tag] = /^<coup-stats[^>]*>/.exec(drawn)!;

afterEach(() => {
  document.body.replaceChildren();
});

/** Writes a page in two pieces, of which the second arrives after the module has run. */
async function parsed(start: string, end: string) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write(`<!doctype html><html lang="en"><title>Page</title>${module}<body>${start}`);
  await until(() => frame.contentWindow!.customElements.get('coup-stats'), 'the module runs');
  // An element that does not wait has started and rendered by now.
  await new Promise((resolve) => setTimeout(resolve));
  page.write(end);
  page.close();
  const element = page.querySelector('coup-stats')!;
  await until(() => element.shadowRoot?.querySelector('[part=base]'), 'it is shown');
  return element;
}

describe('a module that runs while the parser', () => {
  const places: Record<string, [start: string, end: string]> = {
    'is before an element': ['<p>An article.</p>', drawn],
    'is after the start tag of an element': [tag, drawn.slice(tag.length)],
    'is in the shadow root of an element': [
      drawn.slice(0, drawn.indexOf('<dl')),
      drawn.slice(drawn.indexOf('<dl')),
    ],
  };
  for (const [where, [start, end]] of Object.entries(places)) {
    it(`${where} keeps the rendered element`, async () => {
      const { shadowRoot, children } = await parsed(start, end);
      const bases = shadowRoot!.querySelectorAll('[part=base]');
      expect(bases).to.have.lengthOf(1);
      expect([...children].some(({ localName }) => localName === 'template')).to.equal(false);
      expect(bases[0]!.querySelectorAll('[part=figure]').length).to.be.above(0);
    });
  }

  it('is in the words of an element shows the widget', async () => {
    const half = words.length / 2;
    const { shadowRoot } = await parsed(words.slice(0, half), words.slice(half));
    expect(shadowRoot!.querySelector('[part=citation]')).to.not.equal(null);
  });

  it('is after an element shows the widget before the page is complete', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html><html lang="en"><body>${words}<p>An article.</p>${module}`);
    const element = page.querySelector('coup-stats')!;
    await until(() => element.shadowRoot?.querySelector('[part=base]'), 'it is shown');
    expect(page.readyState).to.equal('loading');
    page.close();
  });
});
