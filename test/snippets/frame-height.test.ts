import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/elements/registry.js';
import { en } from '../../src/i18n/locales/en.js';
import { elementFormat, fallbackOf } from '../../src/snippets/element-format.js';
import { frameHeights, frameWidths, sizeOf } from '../../src/snippets/frame-height.js';
import measured from '../../src/snippets/frame-heights.json';
import { iframeFormat } from '../../src/snippets/iframe-format.js';
import { embedded } from '../../src/statement/embedded.js';

const demand = { demand: embedded.demands[0]!.id };

describe('the height of an iframe', () => {
  for (const element of elementNames) {
    it(`is the measured height of <${element}> in a column of text`, () => {
      const words = fallbackOf(embedded, element, demand, en);
      const [narrow, phone, column] = frameHeights(element, demand, words);
      expect(narrow).to.be.at.least(phone!);
      expect(phone).to.be.at.least(column!);
      const snippet = iframeFormat(embedded, element, demand, en, 'about:blank');
      expect(snippet).to.include(` height="${column}"`);
    });
  }

  for (const [viewport, width] of [
    [320, 288],
    [430, 398],
    [960, 680],
  ] as const) {
    it(`is the measured height on a page of ${viewport} px`, () => {
      const page = document.createElement('iframe');
      page.width = String(viewport);
      document.body.append(page);
      const { body } = page.contentDocument!;
      for (const element of elementNames) {
        const words = fallbackOf(embedded, element, demand, en);
        const expected = frameHeights(element, demand, words)[frameWidths.indexOf(width)]!;
        body.innerHTML = iframeFormat(embedded, element, demand, en, 'about:blank');
        const { clientHeight } = body.querySelector('iframe')!;
        expect(clientHeight, element).to.be.closeTo(expected, expected / 50);
      }
      page.remove();
    });
  }

  it('depends on the preset', () => {
    const words = elementFormat(embedded, 'coup-stats', {}, en);
    const [narrow = 0] = frameHeights('coup-stats', { preset: 'compact' }, words);
    expect(narrow).to.be.below(frameHeights('coup-stats', {}, words)[0]!);
    expect(frameHeights('coup-stats', { preset: 'none' }, words)[0]).to.be.above(narrow);
  });

  it('has measurements for the words of every element', () => {
    for (const element of elementNames) {
      const [[size] = []] = Object.values(measured.samples.editorial[element].en);
      const now = sizeOf(element, fallbackOf(embedded, element, demand, en), {});
      expect(size, `${element}: run "npm run frame-heights"`).to.be.closeTo(now, now / 20);
    }
  });

  it('is in proportion to the words', () => {
    const heightOf = (figures: string) =>
      frameHeights('coup-stats', {}, fallbackOf(embedded, 'coup-stats', { figures }, en))[0]!;
    expect(heightOf('killed')).to.be.below(heightOf('killed detained displaced'));
  });

  it('is the measured height of the widget with the fewest and the most words', () => {
    const figures = embedded.figures.map(({ id }) => id);
    for (const [index, list] of [figures.slice(0, 1), figures].entries()) {
      const attributes = { figures: list.join(' '), layout: 'list' };
      const words = fallbackOf(embedded, 'coup-stats', attributes, en);
      const heights = frameHeights('coup-stats', attributes, words);
      expect(heights).to.deep.equal(measured.variants['coup-stats'].list[index]!.slice(1));
    }
  });

  it('depends on how many names a list shows', () => {
    const words = fallbackOf(embedded, 'signatory-list', {}, en);
    const heightOf = (limit: string) => frameHeights('signatory-list', { limit }, words)[2]!;
    expect(heightOf('5')).to.equal(measured.variants['signatory-list'][2][0]![3]);
    expect(heightOf('20')).to.be.above(heightOf('5')).and.below(heightOf('40'));
    expect(heightOf('900')).to.equal(frameHeights('signatory-list', {}, words)[2]);
  });

  it('depends on how many columns a list of names has', () => {
    const words = fallbackOf(embedded, 'signatory-list', {}, en);
    const heightsOf = (columns: string) => frameHeights('signatory-list', { columns }, words);
    expect(heightsOf('1')).to.deep.equal(
      measured.samples.editorial['signatory-list'].en[1].slice(1),
    );
    expect(heightsOf('3')).to.deep.equal(heightsOf(''));
    expect(heightsOf('3')[2]).to.be.below(heightsOf('1')[2]!);
  });

  it('is the measured height of a list of demands with as many lines', () => {
    for (const [to, lines] of [
      ['donors', 4],
      ['international-community', 8],
      ['international-community parties-to-the-conflict', 10],
    ] as const) {
      const words = fallbackOf(embedded, 'demand-list', { to }, en);
      const sample = measured.variants['demand-list'][''].find(([size]) => size === lines);
      expect(frameHeights('demand-list', { to }, words), to).to.deep.equal(sample!.slice(1));
    }
  });

  it('has room for a row of actions', () => {
    const words = fallbackOf(embedded, 'statement-quote', {}, en);
    const heightOf = (attributes: Record<string, string>) =>
      frameHeights('statement-quote', attributes, words)[2]!;
    const { compact } = measured.actions;
    const difference =
      heightOf({ preset: 'compact', actions: 'cite' }) - heightOf({ preset: 'compact' });
    expect(difference).to.equal(compact);
  });

  it('depends on the layout and the language', () => {
    const words = elementFormat(embedded, 'coup-stats', {}, en);
    const heightOf = (attributes: Record<string, string>) =>
      frameHeights('coup-stats', attributes, words)[2]!;
    expect(heightOf({ layout: 'list' })).to.be.above(heightOf({}));
    expect(heightOf({ layout: 'none', lang: 'xx' })).to.equal(heightOf({}));
  });
});
