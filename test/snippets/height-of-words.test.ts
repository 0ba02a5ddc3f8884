import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/elements/registry.js';
import { en } from '../../src/i18n/locales/en.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { embedded } from '../../src/statement/embedded.js';
import { pageWith, upgraded } from './upgrading.js';

/**
 * The largest difference between the words and the widget, in parts of the widget's height, at 360 and 1,280 px. Some
 * widgets hide their sources, or have columns or larger type. Lines of text cannot have the same height.
 */
const most: Record<string, [phone: number, wide: number]> = {
  'coup-stats': [0.25, 0.1],
  'demand-card': [0.4, 0.35],
  'demand-list': [0.45, 0.65],
  'joint-statement': [0.2, 0.1],
  'justice-timeline': [0.9, 0.15],
  'signatory-list': [0.4, 0.5],
  'statement-quote': [0.5, 0.5],
};

/** One font for all texts, because engines have different fonts by default. */
const head = `<style>
  body { margin: 0 auto; padding: 0 1rem; max-width: 60rem; font: 16px/1.5 sans-serif; --statement-quote-font: inherit }
  p { margin: 0 }
</style>`;

describe('the words between the tags of an element', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const element of elementNames) {
    for (const [index, width] of [360, 1280].entries()) {
      it(`are about as high as <${element}> at ${width} px`, async () => {
        const attributes = element === 'demand-card' ? { demand: embedded.demands[0]!.id } : {};
        const page = await pageWith(elementFormat(embedded, element, attributes, en), width, head);
        const height = () => page.querySelector('p')!.offsetTop;
        const words = height();
        await upgraded(page);
        const widget = height();
        expect(words).to.be.closeTo(widget, widget * most[element]![index]!);
      });
    }
  }
});
