import { expect } from '@open-wc/testing';
import * as library from '../src/entrypoints/elements.js';
import { elementNames } from '../src/elements/registry.js';
import { embedded } from '../src/statement/embedded.js';
import { show } from './elements/helpers.js';

// The elements of the source under names of their own, beside those of the built file.
const { define, embed } = library;
embed(embedded);
for (const tag of elementNames) {
  const name = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  define({ [`source-${tag}`]: library[name as keyof typeof library] as CustomElementConstructor });
}

/** The markup of a shadow root without what a minifier may drop: comments, quotes, space between tags. */
const markup = (element: Element) =>
  element
    .shadowRoot!.innerHTML.replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1');

/** The text of each block as it is read: here a space that was lost between words shows. */
const words = ({ shadowRoot }: Element) =>
  [...shadowRoot!.querySelectorAll<HTMLElement>('h2, h3, p, dt, dd, li, blockquote, button')].map(
    (block) => block.innerText.trim(),
  );

/** The computed style of each node, whole. */
const styles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('*')].map((node) => {
    const style = getComputedStyle(node);
    return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
  });

/** The conditions under which its rules hold, and how many there are under each. */
const conditions = (element: Element) =>
  element
    .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
    .map((rule) => {
      const inner = rule instanceof CSSStyleRule ? [] : [...(rule as CSSGroupingRule).cssRules];
      const text = (rule as Partial<CSSConditionRule>).conditionText ?? '';
      return `${rule.constructor.name} ${text} ${inner.length}`;
    });

/** Where and how large each node is drawn. */
const boxes = (element: Element) => {
  const origin = element.getBoundingClientRect();
  const visible = [...element.shadowRoot!.querySelectorAll('*')].filter((node) =>
    node.checkVisibility(),
  );
  return visible.map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return [node.localName, x - origin.x, y - origin.y, width, height]
      .map((value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value))
      .join(' ');
  });
};

describe('the built module', () => {
  for (const [tag, attributes] of [
    ['coup-stats', ''],
    ['coup-stats', 'layout="list" figures="towns killed"'],
    ['coup-stats', 'layout="row"'],
    ['demand-card', 'demand="pressure"'],
    ['demand-list', 'to="asean donors"'],
    ['joint-statement', ''],
    ['justice-timeline', ''],
    ['statement-quote', ''],
    ['signatory-list', 'limit="7" highlight="Odhikar" columns="2"'],
  ] as const) {
    it(`renders <${tag} ${attributes}> like the source`, async () => {
      const { page } = await show(
        `<${tag} ${attributes}></${tag}><source-${tag} ${attributes}></source-${tag}>`,
      );
      const [built, source] = [...page.children];
      expect(markup(built!)).to.equal(markup(source!));
      expect(words(built!)).to.deep.equal(words(source!));
      expect(conditions(built!)).to.deep.equal(conditions(source!));
      expect(styles(built!)).to.deep.equal(styles(source!));
      expect(boxes(built!)).to.deep.equal(boxes(source!));
    });
  }
});
