import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/elements/registry.js';
import { en } from '../../src/i18n/locales/en.js';
import { elementFormat, fallbackOf } from '../../src/snippets/element-format.js';
import { frameHeights, lettersIn } from '../../src/snippets/frame-height.js';
import measured from '../../src/snippets/frame-heights.json';
import { iframeFormat } from '../../src/snippets/iframe-format.js';
import { embedded } from '../../src/statement/embedded.js';

const demand = { demand: embedded.demands[0]!.id };

describe('the height of an iframe', () => {
  for (const element of elementNames) {
    it(`is the measured height of <${element}> in a column of text`, () => {
      const words = fallbackOf(embedded, element, demand, en);
      const { phone, column, wide } = frameHeights(element, demand, words);
      expect(phone).to.be.at.least(column);
      expect(column).to.be.at.least(wide);
      const snippet = iframeFormat(embedded, element, demand, en, 'about:blank');
      expect(snippet).to.include(` height="${column}"`);
    });
  }

  it('has measurements for the words of every element', () => {
    for (const element of elementNames) {
      const [[letters] = []] = Object.values(measured[element].en);
      const words = fallbackOf(embedded, element, demand, en);
      const now = lettersIn(words);
      expect(letters, `${element}: run "npm run frame-heights"`).to.be.closeTo(now, now / 20);
    }
  });

  it('is in proportion to the words', () => {
    const heightOf = (figures: string) =>
      frameHeights('coup-stats', {}, fallbackOf(embedded, 'coup-stats', { figures }, en)).phone;
    expect(heightOf('killed')).to.be.below(heightOf('killed detained displaced'));
  });

  it('depends on the layout and the language', () => {
    const words = elementFormat(embedded, 'coup-stats', {}, en);
    const heightOf = (attributes: Record<string, string>) =>
      frameHeights('coup-stats', attributes, words).column;
    expect(heightOf({ layout: 'list' })).to.be.above(heightOf({}));
    expect(heightOf({ layout: 'none', lang: 'xx' })).to.equal(heightOf({}));
  });
});
