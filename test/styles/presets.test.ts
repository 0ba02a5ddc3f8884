import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { contrast, enough } from '../../demo/builder/contrast.js';
import { hexOf } from '../../demo/theming/values.js';
import { all } from '../../src/i18n/all-locales.js';
import { elementNames } from '../../src/elements/registry.js';
import { presets } from '../../src/utils/attribute-values.js';
import { pairs } from '../pairs.js';
import { overflowOf, show, showOne } from '../elements/helpers.js';

const base = (element: Element) => element.shadowRoot!.querySelector('[part=base]')!;

for (const [tag, preset] of pairs(elementNames, presets)) {
  describe(`<${tag} preset="${preset}">`, () => {
    it('is accessible in both themes', async () => {
      for (const theme of ['light', 'dark']) {
        const { element } = await showOne<typeof tag>(
          `<${tag} preset="${preset}" theme="${theme}"></${tag}>`,
        );
        // The page has the colours of the theme, which a widget without a frame inherits.
        element.parentElement!.style.cssText = `color-scheme: ${theme}; background: Canvas; color: CanvasText`;
        await expect(element).to.be.accessible();
      }
    });

    it('overflows at no width from 240 px up', async () => {
      for (const width of [240, 360, 1280]) {
        const { element } = await showOne<typeof tag>(
          `<${tag} preset="${preset}"></${tag}>`,
          width,
        );
        expect(overflowOf(element), `${width} px`).to.be.at.most(0.5);
      }
    });
  });
}

it('takes less space in the preset for a sidebar, and no padding without a frame', async () => {
  const { page } = await show(
    presets.map((preset) => `<demand-card preset="${preset}"></demand-card>`).join(''),
  );
  const [editorial, compact, plain] = [...page.children].map((element) => {
    const { paddingTop, borderTopWidth } = getComputedStyle(base(element));
    return {
      height: element.getBoundingClientRect().height,
      edge: parseFloat(paddingTop) + parseFloat(borderTopWidth),
    };
  });
  expect(compact!.height).to.be.lessThan(editorial!.height);
  expect(plain!.edge).to.equal(0);
});

it('shows a preset that a script sets as a property, and reports an unknown one', async () => {
  const { element, errors } = await showOne<'demand-card'>(
    '<demand-card preset="loud"></demand-card>',
  );
  expect(errors).to.deep.equal([
    '<demand-card> preset: unknown value "loud". Known values: editorial, compact, plain.',
  ]);
  element.preset = 'plain';
  await element.updateComplete;
  expect(getComputedStyle(base(element)).paddingTop).to.equal('0px');
});

/** Surfaces of the library, and of pages that do not declare their palette. */
const surfaces: [surface: string, attributes: string, page: string][] = [
  ['#f7f6f2', 'theme="light"', ''],
  ['#191b1f', 'theme="dark"', ''],
  ['#ffffff', 'preset="plain"', 'color: #333333'],
  ['#111111', 'preset="plain"', 'color: #cccccc'],
  ['#f5f0e6', 'preset="plain"', 'color: #4a4a4a'],
];

for (const accent of [
  '#ffcc00',
  '#ff3b30',
  '#00a651',
  '#0057b7',
  '#fff200',
  '#7fffd4',
  '#111111',
  '#ffffff',
  '#ff00ff',
]) {
  it(`gives links and events in the accent ${accent} enough contrast on each surface`, async () => {
    for (const [surface, attributes, page] of surfaces) {
      const { element } = await showOne<'justice-timeline'>(
        `<justice-timeline layout="axis" ${attributes} style="--statement-accent: ${accent}"></justice-timeline>`,
      );
      element.parentElement!.style.cssText = page;
      for (const selector of ['summary', '.event']) {
        const { color } = getComputedStyle(base(element).querySelector(selector)!);
        expect(
          contrast(hexOf(color), surface),
          `${selector} on ${surface} ${attributes}`,
        ).to.be.at.least(enough);
      }
    }
  });
}

it('gives links the colour of the text in the preset without a frame, unless there is an accent', async () => {
  const { page } = await show(
    '<coup-stats preset="plain"></coup-stats><coup-stats preset="plain" style="--statement-accent: #0057b7"></coup-stats>',
  );
  page.style.color = '#222222';
  const [inherited, blue] = [...page.children].map((each) =>
    hexOf(getComputedStyle(base(each).querySelector('summary')!).color),
  );
  expect(inherited).to.equal('#222222');
  expect(blue).to.match(/^#0/);
});

describe('text of 200 % on a phone', () => {
  before(() => setViewport({ width: 360, height: 740 }));
  after(() => setViewport({ width: 1280, height: 900 }));

  it('shows figures no smaller than the text around them', async () => {
    const { root } = await showOne<'coup-stats'>(
      '<coup-stats style="--statement-font-size: 32px"></coup-stats>',
      280,
    );
    const [number, counts] = ['number', 'counts'].map((part) =>
      parseFloat(getComputedStyle(root.querySelector(`[part=${part}]`)!).fontSize),
    );
    expect(counts).to.equal(32);
    expect(number).to.be.at.least(counts!);
  });
});

it('limits the length of lines of a quotation', async () => {
  const { root } = await showOne<'statement-quote'>('<statement-quote></statement-quote>', 1280);
  const sentence = root.querySelector('[part=sentence]')!;
  const size = parseFloat(getComputedStyle(sentence).fontSize);
  expect(sentence.getBoundingClientRect().width / size).to.be.at.most(34);
});

it('puts a sentence into the quotation marks of its language', async () => {
  const { root } = await showOne<'statement-quote'>('<statement-quote></statement-quote>');
  const sentence = root.querySelector<HTMLElement>('[part=sentence]')!;
  for (const { tag, quotation } of Object.values(all)) {
    sentence.lang = tag;
    const [open, close] = [...getComputedStyle(sentence).quotes.matchAll(/"([^"]*)"/g)];
    expect(`${open![1]}{text}${close![1]}`, tag).to.equal(quotation);
  }
});
