import { expect, waitUntil } from '@open-wc/testing';
import { clearAddress, show } from '../elements/helpers.js';
import { lookOf } from './look.js';

interface Declaration {
  tagName?: string;
  cssProperties: { name: string }[];
  cssParts: { name: string }[];
  attributes: { name: string }[];
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
  modules: { declarations: Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** Each element with every part of it drawn; with the full text beside it there are links to its sentences. */
const html: Record<string, string> = {
  'coup-stats': '<coup-stats actions="cite"></coup-stats><joint-statement></joint-statement>',
  'demand-card': '<demand-card actions="cite"></demand-card><joint-statement></joint-statement>',
  'demand-list': '<demand-list actions="cite"></demand-list><joint-statement></joint-statement>',
  'joint-statement': '<joint-statement actions="cite"></joint-statement>',
  'justice-timeline':
    '<justice-timeline actions="cite"></justice-timeline><joint-statement></joint-statement>',
  'statement-quote':
    '<statement-quote actions="cite"></statement-quote><joint-statement></joint-statement>',
  'signatory-list':
    '<signatory-list highlight="Odhikar" limit="3" actions="cite"></signatory-list>',
};

/** Parts that this statement does not have: a section with a heading, a translation; and what is said of one that is on its way. */
const absent = ['section', 'translation', 'original', 'note'];

/** Shows it, and waits for the sentence to which the address leads where it has the text. */
async function showAll(tagName: string) {
  const told = await show(html[tagName] ?? '');
  const text = told.page.querySelector('joint-statement')?.shadowRoot;
  await waitUntil(() => !text || text.querySelector('[part~=target]'), 'the sentence is marked');
  return told;
}

before(() => {
  history.replaceState(null, '', '#p1s1');
});
after(clearAddress);

/** A value that differs from every default, by the kind of property that the name tells. */
const unusual = (name: string) =>
  name.endsWith('font') ? 'cursive' : /size|space|radius/.test(name) ? '33px' : 'rgb(12, 34, 56)';

for (const { tagName = '', cssProperties, cssParts } of elements) {
  describe(`the theming of <${tagName}>`, () => {
    for (const { name } of cssProperties) {
      it(`${name} changes what is drawn, set on the element or around it`, async () => {
        const { page } = await showAll(tagName);
        const element = page.firstElementChild as HTMLElement;
        const before = lookOf(element);
        element.style.setProperty(name, unusual(name));
        const onElement = lookOf(element);
        expect(onElement).not.to.deep.equal(before);
        element.style.removeProperty(name);
        expect(lookOf(element)).to.deep.equal(before);
        page.style.setProperty(name, unusual(name));
        expect(lookOf(element)).to.deep.equal(onElement);
      });
    }

    it('documents each of its parts, and no other', async () => {
      const { page } = await showAll(tagName);
      const nodes = page.firstElementChild!.shadowRoot!.querySelectorAll('[part]');
      const real = new Set([...nodes].flatMap((node) => [...node.part]));
      const documented = cssParts.map(({ name }) => name).filter((name) => !absent.includes(name));
      expect([...real].sort()).to.deep.equal(documented.sort());
    });

    it('documents each custom property that its style sheets read, and no other', async () => {
      const { page } = await showAll(tagName);
      const sheets = page.firstElementChild!.shadowRoot!.adoptedStyleSheets;
      const text = sheets
        .flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText))
        .join();
      const used = new Set([...text.matchAll(/--statement-[\w-]+/g)].map(([name]) => name));
      const documented = cssProperties.map(({ name }) => name);
      for (const name of documented) expect([...used]).to.include(name);
      // What all share is in one sheet: an element need not use each property of it.
      const all = elements.flatMap(({ cssProperties: other }) => other.map(({ name }) => name));
      for (const name of used) expect(all).to.include(name);
    });

    it('is styled by ::part() from outside', async () => {
      const style = document.createElement('style');
      style.textContent = `${tagName}::part(base) { border-color: rgb(1, 2, 3) }`;
      document.head.append(style);
      const { page } = await showAll(tagName);
      const base = page.firstElementChild!.shadowRoot!.querySelector('[part=base]')!;
      const { borderInlineStartColor } = getComputedStyle(base);
      style.remove();
      expect(borderInlineStartColor).to.equal('rgb(1, 2, 3)');
    });

    it('follows the theme attribute and, without it, the reader', async () => {
      const { page } = await show(
        ['light', 'dark'].map((theme) => `<${tagName} theme="${theme}"></${tagName}>`).join(''),
      );
      const [light, dark] = [...page.children].map((element) => {
        const base = element.shadowRoot!.querySelector('[part=base]')!;
        return getComputedStyle(base).backgroundColor;
      });
      expect([light, dark]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(23, 26, 30)']);
      const { page: auto } = await showAll(tagName);
      const base = auto.firstElementChild!.shadowRoot!.querySelector('[part=base]')!;
      expect(getComputedStyle(base).backgroundColor).to.equal(
        matchMedia('(prefers-color-scheme: dark)').matches ? dark : light,
      );
    });
  });
}
