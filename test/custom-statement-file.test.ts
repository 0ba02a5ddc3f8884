import { expect } from '@open-wc/testing';
import { until } from './until.js';
import { riverUrl } from './fixtures/river.js';
import { pageOf, shown } from './page-of.js';

type Page = Awaited<ReturnType<typeof pageOf>>['page'] & { release: () => void };

const body = `<statement-quote src="${riverUrl}">Words</statement-quote>`;

const noteOf = ({ shadowRoot }: HTMLElement) =>
  shadowRoot?.querySelector('[part=note]')?.textContent ?? '';

/** Delays or redirects the scripts that the module inserts. */
const intercept = (then: string) => `
  console.error = () => {};
  const append = Element.prototype.append;
  Element.prototype.append = function (node) {
    const go = () => append.call(this, node);
    if (node.localName !== 'script' || !node.src.includes('/custom-statement.js?')) return go();
    ${then}
  };`;

describe('the file that reads a statement of the page', () => {
  for (const [lang, note] of [
    ['en', 'The statement could not be shown'],
    ['fr', 'La déclaration n’a pas pu être affichée'],
  ] as const) {
    it(`reports in words that it failed to load: ${lang}`, async () => {
      const { page, element } = await pageOf(
        intercept("node.src = '/none/custom-statement.js'; go();"),
        body,
        {
          lang,
        },
      );
      // On a slow machine, readers first see that it is loading.
      await until(() => noteOf(element) === note, 'readers are told');
      expect(noteOf(element)).to.equal(note);
      expect(element.innerText).to.include('Words');
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('reports that it is late, and takes effect once it has loaded', async () => {
    const { page, element } = await pageOf(intercept('release = go;'), body);
    await until(() => noteOf(element), 'readers are told');
    expect(noteOf(element)).to.equal('Loading the statement');
    (page as Page).release();
    await shown(element);
    expect(element.shadowRoot?.querySelector('cite')?.textContent).to.equal('Open the river');
    expect(page.errors).to.deep.equal([]);
  });

  for (const [what, script] of [
    ['a text', "Object.prototype.added = 'x';"],
    ['a function', 'Object.prototype.added = Array.prototype.added = function () {};'],
  ] as const) {
    it(`never takes an addition to a built-in prototype for a part of a statement: ${what}`, async () => {
      const { page, element } = await pageOf(script, body);
      await shown(element);
      expect(element.shadowRoot?.querySelector('cite')?.textContent).to.equal('Open the river');
      expect(page.errors).to.deep.equal([]);
    });
  }
});
