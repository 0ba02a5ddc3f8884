import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import { dsdFormat } from '../../src/snippets/dsd-format.js';
import { elementNames as tags } from '../../src/elements/registry.js';
import { embedded } from '../../src/statement/embedded.js';
import { settled, showOne } from './helpers.js';

const headingsOf = (root: ParentNode) =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (heading) => [Number(heading.localName[1]), heading.textContent] as const,
  );

const looksOf = (root: ParentNode) =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => {
    const { fontSize, fontWeight, marginBlockStart, lineHeight } = getComputedStyle(heading);
    return [fontSize, fontWeight, marginBlockStart, lineHeight].join();
  });

for (const tag of tags) {
  describe(`the headings of <${tag}>`, () => {
    it('have the level that the page sets, one deeper below another, and the same look', async () => {
      const { element, root } = await showOne<typeof tag>(`<${tag}></${tag}>`);
      const standard = headingsOf(root);
      const looks = looksOf(root);
      if (standard.length > 0) expect(standard[0]![0]).to.equal(2);
      for (const level of [1, 2, 3, 4, 5, 6] as const) {
        element.setAttribute('heading-level', String(level));
        await settled(element);
        const expected = standard.map(([own, text]) => [Math.min(own + level - 2, 6), text]);
        expect(headingsOf(root)).to.deep.equal(expected);
        expect(looksOf(root)).to.deep.equal(looks);
      }
      element.headingLevel = 3;
      await settled(element);
      expect(element.getAttribute('heading-level')).to.equal('6');
      expect(headingsOf(root)[0]?.[0]).to.equal(standard.length ? 3 : undefined);
    });

    for (const invalid of ['0', '7', '2.5', 'h3']) {
      it(`keep the second level for heading-level="${invalid}", with one fault`, async () => {
        const { root, errors, events } = await showOne<typeof tag>(
          `<${tag} heading-level="${invalid}"></${tag}>`,
        );
        expect(errors).to.deep.equal([
          `<${tag}> heading-level: unknown value "${invalid}". Known values: 1, 2, 3, 4, 5, 6.`,
        ]);
        expect(events).to.deep.equal([`${tag} statement-ready`]);
        expect([2, undefined]).to.include(headingsOf(root)[0]?.[0]);
      });
    }

    it('have the same level in the snippet as in the element', async () => {
      const attributes = {
        'heading-level': '4',
        ...(tag === 'demand-card' && { demand: 'voices' }),
      };
      const snippet = dsdFormat(embedded, tag, attributes, en);
      const drawn = new DOMParser().parseFromString(snippet, 'text/html');
      const { element, root } = await showOne<typeof tag>(`<${tag}></${tag}>`);
      Object.entries(attributes).forEach(([name, value]) => {
        element.setAttribute(name, value);
      });
      await settled(element);
      expect(headingsOf(drawn.querySelector('template')!.content)).to.deep.equal(headingsOf(root));
    });
  });
}
