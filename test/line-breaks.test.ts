import { expect } from '@open-wc/testing';
import { elementNames } from '../src/elements/registry.js';
import { shownIn } from './elements/helpers.js';

/**
 * Forbidden line starts by language: a mark or a vowel of the previous letter, a consonant that closes a syllable
 * (Burmese: one with asat, or a stacked one), a letter after a vowel that is written before its consonant (Thai). See
 * Unicode, The Core Specification, chapter 16.
 */
const torn: Record<string, { after: RegExp; before: RegExp }> = {
  my: { after: /\u1039$/, before: /^(?:\p{M}|[\u1000-\u1021][\u1039\u103a])/u },
  th: { after: /[\u0e40-\u0e44]$/, before: /^[\p{M}\u0e30\u0e32\u0e33\u0e45]/u },
};

/** Returns the texts before and after each line break inside a text node. */
function breaks(node: Text): [string, string][] {
  const range = document.createRange();
  const top = (index: number) => {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const boxes = range.getClientRects();
    return boxes[boxes.length - 1]?.top;
  };
  const found: [string, string][] = [];
  for (let i = 1; i < node.data.length; i++) {
    const [before, here] = [top(i - 1), top(i)];
    if (before === undefined || here === undefined || here - before < 8) continue;
    found.push([node.data.slice(0, i), node.data.slice(i)]);
  }
  return found;
}

const textsIn = (element: Element): Text[] =>
  shownIn(element)
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node): node is Text => node instanceof Text && node.data.trim() !== '');

describe('lines at 240 px', () => {
  for (const [lang, tears] of Object.entries(torn)) {
    it(`end between syllables in ${lang}`, async () => {
      let count = 0;
      for (const tag of elementNames) {
        const page = document.createElement('div');
        page.lang = lang;
        page.style.inlineSize = '240px';
        page.style.fontSize = '24px';
        page.innerHTML = `<${tag} actions="cite share embed"></${tag}>`;
        const ready = new Promise((resolve) => {
          page.addEventListener('statement-ready', resolve, { once: true });
        });
        document.body.append(page);
        await ready;
        for (const text of textsIn(page.firstElementChild!)) {
          for (const [before, after] of breaks(text)) {
            if (!/[\u0e00-\u0e7f\u1000-\u109f]/.test(text.data)) continue;
            count++;
            const line = `${tag}: ${before.slice(-12)}|${after.slice(0, 12)}`;
            expect([tears.after.test(before), tears.before.test(after)], line).to.deep.equal([
              false,
              false,
            ]);
          }
        }
        page.remove();
      }
      expect(count, 'lines that were looked at').to.be.greaterThan(3);
    });
  }
});
