import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { contrast, enough } from '../../demo/builder/contrast.js';
import { hexOf } from '../../demo/theming/values.js';
import { elementNames } from '../../src/elements/registry.js';
import { clearAddress, parts, read, settled, show, showOne } from '../elements/helpers.js';

const visible = (node: Element | null | undefined) => !!node?.checkVisibility();

// Only Chromium lets a test emulate these media features. Their effects are plain CSS in all engines.
if ('userAgentData' in navigator) {
  describe('in print', () => {
    before(() => emulateMedia({ media: 'print' }));
    after(() => emulateMedia({ media: 'screen' }));

    for (const tag of elementNames) {
      it(`<${tag}> is light and shows its citation but no controls`, async () => {
        const { page } = await show(
          `<${tag} theme="dark" actions="cite share embed"></${tag}><joint-statement></joint-statement>`,
        );
        const root = page.firstElementChild!.shadowRoot!;
        const [base] = parts(root, 'base');
        expect(getComputedStyle(base!).colorScheme).to.equal('light');
        expect(getComputedStyle(base!).color).to.equal('rgb(31, 35, 40)');
        expect(visible(parts(root, 'citation')[0])).to.equal(true);
        for (const control of root.querySelectorAll('button, input, [part=link], [role=status]')) {
          expect(visible(control), control.outerHTML).to.equal(false);
        }
      });
    }

    it('shows every source sentence, even in a closed disclosure', async () => {
      for (const tag of ['coup-stats', 'justice-timeline'] as const) {
        const { root } = await showOne<typeof tag>(`<${tag}></${tag}>`);
        const quotations = root.querySelectorAll('details blockquote');
        expect(quotations.length).to.be.greaterThan(2);
        for (const quotation of quotations) {
          expect(quotation.getBoundingClientRect().height, read(quotation)).to.be.greaterThan(10);
        }
      }
    });

    it('draws the marks of figures as strokes, which every printer prints', async () => {
      const { root } = await showOne<'coup-stats'>(
        '<coup-stats layout="scale" theme="dark"></coup-stats>',
      );
      for (const path of root.querySelectorAll('path[d^=M]')) {
        const { stroke, strokeWidth } = getComputedStyle(path);
        expect(contrast(hexOf(stroke), '#ffffff')).to.be.at.least(enough);
        expect(parseFloat(strokeWidth)).to.be.greaterThan(0);
        expect(path.getBoundingClientRect().width).to.be.greaterThan(1);
      }
      for (const figure of parts(root, 'figure')) {
        expect(getComputedStyle(figure).breakInside).to.equal('avoid');
      }
    });

    it('shows every signatory, regardless of the limit and the filter', async () => {
      const { element, root } = await showOne<'signatory-list'>(
        '<signatory-list limit="3"></signatory-list>',
      );
      const input = root.querySelector('input')!;
      input.value = 'odhikar';
      input.dispatchEvent(new InputEvent('input'));
      await settled(element);
      expect(parts(root, 'signatory').filter(visible)).to.have.lengthOf(46);
    });

    it('prints the text without breaks inside paragraphs and names', async () => {
      const { root } = await showOne<'joint-statement'>('<joint-statement></joint-statement>');
      for (const name of ['paragraph', 'signatory', 'citation']) {
        for (const part of parts(root, name)) {
          expect(getComputedStyle(part).breakInside, name).to.equal('avoid');
        }
      }
      for (const heading of root.querySelectorAll('h2, h3')) {
        expect(getComputedStyle(heading).breakAfter).to.equal('avoid');
      }
    });
  });

  describe('in forced colours', () => {
    before(() => emulateMedia({ forcedColors: 'active' }));
    after(() => emulateMedia({ forcedColors: 'none' }));

    /** Returns the computed value of a system colour. */
    const system = (name: string) => {
      const probe = document.createElement('i');
      probe.style.color = name;
      document.body.append(probe);
      return getComputedStyle(probe).color;
    };

    for (const tag of elementNames) {
      it(`<${tag}> uses the reader's colours`, async () => {
        const { root } = await showOne<typeof tag>(`<${tag} actions="cite"></${tag}>`);
        const [base] = parts(root, 'base');
        expect(getComputedStyle(base!).color).to.equal(system('CanvasText'));
        expect(getComputedStyle(base!).backgroundColor).to.equal(system('Canvas'));
        const button = root.querySelector('button')!;
        expect(getComputedStyle(button).color).to.equal(system('ButtonText'));
        button.focus();
        expect(getComputedStyle(base!).borderTopStyle).to.equal('solid');
      });
    }

    it('draws the marks of figures in the colour of the text', async () => {
      const { root } = await showOne<'coup-stats'>('<coup-stats layout="scale"></coup-stats>');
      const paths = root.querySelectorAll('path[d^=M]');
      expect(paths.length).to.be.greaterThan(3);
      for (const path of paths) {
        expect(getComputedStyle(path).stroke).to.equal(system('CanvasText'));
      }
    });

    it('marks chosen, highlighted and matching text by more than its background', async () => {
      const { root: list } = await showOne<'demand-list'>('<demand-list to="asean"></demand-list>');
      const chosen = list.querySelector('[aria-pressed=true]')!;
      expect(getComputedStyle(chosen, '::before').content).to.include('✓');
      const { root: names } = await showOne<'signatory-list'>(
        '<signatory-list highlight="Odhikar"></signatory-list>',
      );
      expect(getComputedStyle(names.querySelector('mark')!).fontWeight).to.equal('600');
      const { element, root: text } = await showOne<'joint-statement'>(
        '<joint-statement></joint-statement>',
      );
      const focused = oneEvent(element, 'focusin');
      location.hash = 'p3s1';
      await focused;
      await element.updateComplete;
      clearAddress();
      const [sentence] = text.querySelectorAll('[part~=target]');
      expect(getComputedStyle(sentence!).textDecorationLine).to.equal('underline');
    });
  });
}
