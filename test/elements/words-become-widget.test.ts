import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import { elementFormat } from '../../src/snippets/element-format.js';
import { contentOf } from '../../src/statement/content.js';
import { river } from '../fixtures/river.js';
import { until } from '../until.js';
import { widgetIn } from '../widget-in.js';
import { clearAddress } from './helpers.js';
import { observed, place, placeAbove } from './place.js';

/** Tests that nothing a reader looks at moves or gets lost when fallback content becomes a widget. */

const cited = { ...river, url: 'https://example.org/river' };
const far = '<p style="block-size: 400vh">An article.</p>';
const lines = '<br>Another line.'.repeat(9);
const words = `<coup-stats><span>The words.${lines}</span></coup-stats>`;
const quotation = `<blockquote class="statement-widget" data-widget="coup-stats"><p>The words.${lines}</p></blockquote>`;
const hasScrollAnchoring = CSS.supports('overflow-anchor', 'auto');

afterEach(() => {
  document.body.replaceChildren();
  clearAddress();
  scrollTo(0, 0);
});

/** Whether an element or a blockquote shows its widget. */
const isShown = (element: Element) =>
  !!(widgetIn(element) ?? element).shadowRoot?.querySelector('[part=base]');

describe('the scroll position', () => {
  for (const [name, html] of Object.entries({ 'an element': words, 'a quotation': quotation })) {
    it(`stays when ${name} starts at the end of the page`, async () => {
      const { widget } = place(far + html);
      scrollTo(0, document.documentElement.scrollHeight);
      const before = scrollY;
      await until(() => isShown(widget));
      await observed();
      expect(scrollY).to.equal(before);
    });
  }

  it('stays if the hash names nothing in a full text above', async () => {
    location.hash = 'elsewhere';
    const { base, top } = placeAbove('<joint-statement>The words.</joint-statement>');
    const before = top();
    if (hasScrollAnchoring) await until(base);
    await observed();
    expect(top()).to.be.closeTo(before, 1);
    expect(!!base()).to.equal(hasScrollAnchoring);
  });

  it('follows the hash to a sentence of a full text above', async () => {
    location.hash = 'p16s4';
    const { element, base } = placeAbove('<joint-statement>The words.</joint-statement>');
    await until(base);
    await until(() => element.shadowRoot!.activeElement?.id === 'p16s4');
  });

  it('follows a later hash to a sentence, after one that names nothing', async () => {
    location.hash = 'elsewhere';
    const { element, base } = placeAbove('<joint-statement>The words.</joint-statement>');
    await observed();
    location.hash = 'p16s4';
    await until(base);
    await until(() => element.shadowRoot!.activeElement?.id === 'p16s4');
  });
});

describe('an element that moves above the text in view before it starts', () => {
  it('starts there only if the browser keeps the text in its place', async () => {
    const { page, widget, base } = place(far + words + far);
    // The element is below when the browser first reports its place, and above in the same task.
    await new Promise<void>((resolve) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        scrollTo(0, document.documentElement.scrollHeight);
        resolve();
      });
      observer.observe(widget);
    });
    const last = page.lastElementChild!;
    const before = last.getBoundingClientRect().top;
    if (hasScrollAnchoring) await until(base);
    await observed();
    expect(last.getBoundingClientRect().top).to.be.closeTo(before, 1);
    expect(isShown(widget)).to.equal(hasScrollAnchoring);
    widget.scrollIntoView();
    await until(base);
  });
});

describe('an element that a script inserts', () => {
  for (const [name, html] of Object.entries({ 'an element': words, 'a quotation': quotation })) {
    it(`shows ${name} near the view before a frame shows the words`, async () => {
      const { widget } = place(html);
      await new Promise(requestAnimationFrame);
      expect(isShown(widget)).to.equal(true);
    });
  }
});

it('an element updates next to a library whose `remove` throws outside of the page', async () => {
  const remove = Object.getOwnPropertyDescriptor(Element.prototype, 'remove')!;
  Element.prototype.remove = function () {
    this.parentNode!.removeChild(this);
  };
  try {
    const { widget, base } = place(words);
    const faults: Event[] = [];
    widget.addEventListener('statement-error', (event) => faults.push(event));
    await until(base);
    widget.headingLevel = 3;
    await widget.updateComplete;
    expect(!!base()).to.equal(true);
    expect(faults).to.have.lengthOf(0);
  } finally {
    Object.defineProperty(Element.prototype, 'remove', remove);
  }
});

describe('what a reader does in the words', () => {
  for (const [name, html] of Object.entries({ 'an element': words, 'a quotation': quotation })) {
    it(`keeps selected words of ${name} until they are no longer selected`, async () => {
      const { widget } = place(far + html);
      const { firstChild: text } = widget.firstElementChild!;
      getSelection()!.setBaseAndExtent(text!, 0, text!, 9);
      await observed();
      widget.scrollIntoView();
      await observed();
      expect(isShown(widget)).to.equal(false);
      expect(String(getSelection())).to.equal('The words');
      getSelection()!.collapseToStart();
      await until(() => isShown(widget));
    });
  }

  it('does not keep words because the text before them is selected', async () => {
    const { page, widget } = place(`${far}<p>A paragraph.</p>${words}`);
    getSelection()!.setBaseAndExtent(page.querySelector('p + p')!, 0, widget, 0);
    widget.scrollIntoView();
    await until(() => isShown(widget));
    expect(String(getSelection())).to.include('A paragraph.');
  });

  it('keeps selected words when the page is printed', async () => {
    const { page, widget } = place(far + words + words);
    const { firstChild: text } = widget.firstElementChild!;
    getSelection()!.setBaseAndExtent(text!, 0, text!, 9);
    await observed();
    dispatchEvent(new Event('beforeprint'));
    await until(() => isShown(page.lastElementChild!));
    expect(isShown(widget)).to.equal(false);
    expect(String(getSelection())).to.equal('The words');
  });

  it('passes the focus from a link to the same link of the widget', async () => {
    const html = elementFormat(contentOf(cited), 'coup-stats', { statement: 'cited' }, en);
    const data = `<script type="application/json" id="cited">${JSON.stringify(cited)}</script>`;
    // Once one element has read the statement, others show it in their first update.
    const first = place(data + html);
    await until(() => isShown(first.widget));
    const { widget } = place(far + html);
    const link = widget.querySelector('a')!;
    link.focus({ preventScroll: true });
    const left: unknown[] = [];
    widget.addEventListener('focusout', ({ relatedTarget }) => left.push(relatedTarget));
    await until(() => isShown(widget));
    await observed();
    expect(document.activeElement).to.equal(widget);
    expect(widget.shadowRoot!.activeElement).to.have.property('href', link.href);
    expect(left).to.not.include(null);
  });
});
