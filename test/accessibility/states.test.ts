import { expect } from '@open-wc/testing';
import { clearAddress, settled, show, shownIn } from '../elements/helpers.js';
import { pairs } from '../pairs.js';
import { type State, states } from './states.js';

afterEach(clearAddress);

/** Returns the elements of a state. */
async function reach(state: State, attributes = '', width?: number) {
  const { page } = await show(state.html.replace(/<([\w-]+)/g, `<$1 ${attributes}`), width);
  const elements = [...page.children];
  await state.enter?.(elements[0]!.shadowRoot!);
  for (const element of elements) await settled(element);
  return { page, elements };
}

/** The spacing that a reader may set (WCAG 2.2, 1.4.12). */
const spacing = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
}`;

for (const [state, theme] of pairs(states, ['light', 'dark'])) {
  it(`${state.name} is accessible in the ${theme} theme`, async () => {
    const { elements } = await reach(state, `theme="${theme}"`);
    await expect(elements[0]).to.be.accessible();
  });
}

for (const state of states) {
  describe(state.name, () => {
    it('has no control smaller than 24 px, even in small print', async () => {
      const { page, elements } = await reach(state);
      page.style.fontSize = '10px';
      // The size of a link in the text is that of the line (WCAG 2.2, 2.5.8).
      const inline = '[part~=sentence] a, [part=footnote] a, [part=signatory] a';
      const controls = shownIn(elements[0]!).filter(
        (node) => node.matches('a, button, input, summary, textarea') && !node.matches(inline),
      );
      for (const control of controls) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
      }
    });

    it('loses nothing at 320 px (1,280 px at 400 % zoom) with wide text spacing', async () => {
      const style = document.createElement('style');
      style.textContent = spacing;
      document.head.append(style);
      const { elements } = await reach(state, '', 304);
      try {
        const { left, right } = elements[0]!.getBoundingClientRect();
        for (const node of shownIn(elements[0]!)) {
          const box = node.getBoundingClientRect();
          expect(box.right, node.outerHTML).to.be.at.most(right + 0.5);
          expect(box.left, node.outerHTML).to.be.at.least(left - 0.5);
          const { letterSpacing, wordSpacing, overflowY } = getComputedStyle(node);
          expect([letterSpacing, wordSpacing], node.outerHTML).to.deep.equal(['1.92px', '2.56px']);
          if (overflowY === 'visible' || node.localName === 'textarea') continue;
          // Disclosure names for screen readers only.
          if (node.matches('summary > span')) continue;
          expect(node.scrollHeight, node.outerHTML).to.be.at.most(node.clientHeight + 1);
        }
      } finally {
        style.remove();
      }
    });

    it('moves nothing if the reader prefers reduced motion', async () => {
      const { elements } = await reach(state);
      for (const node of shownIn(elements[0]!)) {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(node);
        expect([animationName, transitionDuration, scrollBehavior]).to.deep.equal([
          'none',
          '0s',
          'auto',
        ]);
      }
    });
  });
}
