import { expect } from '@open-wc/testing';
import type { StatementElement } from '../../src/elements/statement-element.js';
import { en } from '../../src/i18n/locales/en.js';
import { dsdFormat } from '../../src/snippets/dsd-format.js';
import { embedded } from '../../src/statement/embedded.js';
import { until } from '../until.js';
import { baseIn } from '../widget-in.js';
import { clearAddress } from './helpers.js';
import { observed, place, placeAbove } from './place.js';

const far = '<p style="block-size: 400vh">An article.</p>';
/** A rendered element of an earlier version, which did not say what it was rendered from. */
const drawn = dsdFormat(embedded, 'coup-stats', {}, en).replace(/ data-rendered="[^"]*"/, '');
const words = '<coup-stats><span>The words.<br>Another line.</span></coup-stats>';
const quotation =
  '<blockquote class="statement-widget" data-widget="coup-stats">The words.</blockquote>';

afterEach(() => {
  document.body.replaceChildren();
  clearAddress();
  scrollTo(0, 0);
});

describe('an element with fallback content', () => {
  it('starts in view', async () => {
    const { base } = place(words);
    await until(base);
  });

  for (const [name, html] of Object.entries({ 'an element': words, 'a quotation': quotation })) {
    it(`starts ${name} far below when the browser is idle`, async () => {
      const { widget } = place(far + html + far);
      const shown = () => widget.shadowRoot?.querySelector('[part=base]') ?? baseIn(widget);
      expect(shown()).to.equal(undefined);
      expect(widget.innerText).to.contain('The words.');
      await until(shown);
    });
  }

  it('starts a viewport below, where an element with a declarative shadow root waits', async () => {
    const below = '<p style="block-size: 180vh">An article.</p>';
    const { base } = place(below + words);
    await until(base);
    document.body.replaceChildren();
    const page = place(below + drawn);
    const before = page.base();
    await observed();
    expect(page.base()).to.equal(before);
  });

  it('starts above only where the browser keeps the text in view in its place', async () => {
    const { base, top } = placeAbove(words);
    const before = top();
    if (CSS.supports('overflow-anchor', 'auto')) await until(base);
    await observed();
    expect(!!base()).to.equal(CSS.supports('overflow-anchor', 'auto'));
    expect(top()).to.be.closeTo(before, 1);
    scrollTo(0, 0);
    await until(base);
  });

  it('keeps its words while only their end is in view', async () => {
    const { element, base, top } = placeAbove(words);
    scrollTo(0, element.getBoundingClientRect().bottom + scrollY - 5);
    const before = top();
    await observed();
    expect(!!element.shadowRoot).to.equal(false);
    expect(top()).to.equal(before);
    scrollTo(0, 0);
    await until(base);
  });

  it('starts below before the page is printed', async () => {
    const { widget, base } = place(far + words);
    dispatchEvent(new Event('beforeprint'));
    await widget.updateComplete;
    expect(base()).not.to.equal(null);
  });

  it('starts in a hidden part of the page', async () => {
    const { base } = place(`${far}<div hidden>${words}</div>`);
    await until(base);
  });

  it('starts at once without content', async () => {
    const { widget, base } = place(`${far}<coup-stats></coup-stats>`);
    await widget.updateComplete;
    expect(base()).not.to.equal(null);
  });

  it('can leave the page before it has started', async () => {
    const { page, widget } = place(far + words);
    widget.remove();
    dispatchEvent(new Event('beforeprint'));
    await observed();
    expect(!!widget.shadowRoot).to.equal(false);
    page.prepend(widget);
    await until(() => widget.shadowRoot?.querySelector('[part=base]'));
  });
});

describe('an element with a declarative shadow root', () => {
  it('takes over in view', async () => {
    const { base } = place(drawn);
    const before = base();
    await until(() => base() !== before);
  });

  it('keeps its rendering out of view', async () => {
    const { widget, base } = place(far + drawn + far);
    const before = base();
    await observed();
    expect(base()).to.equal(before);
    widget.scrollIntoView();
    await until(() => base() !== before);
  });

  it('keeps its rendering until its top is in view', async () => {
    const { widget, base } = place(far + drawn + far);
    const before = base();
    scrollTo(0, scrollY + widget.getBoundingClientRect().bottom - 20);
    await observed();
    expect(base()).to.equal(before);
    widget.scrollIntoView();
    await until(() => base() !== before);
  });

  it('takes over when a script sets a property or awaits an update', async () => {
    const set = place(far + drawn);
    const awaited = place(drawn);
    const before = [set, awaited].map(({ base }) => base());
    (set.widget as StatementElement<object> & { layout: string }).layout = 'list';
    await Promise.all([set, awaited].map(({ widget }) => widget.updateComplete));
    expect(set.base()).not.to.equal(before[0]);
    expect(awaited.base()).not.to.equal(before[1]);
  });

  it('takes over when a later hash leads to a sentence in it', async () => {
    const text = dsdFormat(embedded, 'joint-statement', {}, en).replace(
      / data-rendered="[^"]*"/,
      '',
    );
    const { page } = place(text + far);
    scrollTo(0, document.documentElement.scrollHeight);
    await observed();
    location.hash = 'p16s4';
    const { shadowRoot } = page.querySelector('joint-statement')!;
    await until(() => shadowRoot!.activeElement?.id === 'p16s4');
  });

  it('takes over when a reader points at it', async () => {
    const { widget, base, summary } = place(far + drawn);
    const before = base();
    summary().dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await widget.updateComplete;
    expect(base()).not.to.equal(before);
  });

  it('keeps the focus and open disclosures', async () => {
    const { widget, base, summary } = place(far + drawn);
    const before = base();
    summary().parentElement!.setAttribute('open', '');
    summary().focus({ preventScroll: true });
    await widget.updateComplete;
    expect(base()).not.to.equal(before);
    expect(widget.shadowRoot!.activeElement).to.equal(summary());
    const opened = [...base()!.querySelectorAll('details')].map(({ open }) => open);
    expect(opened).to.deep.equal([false, true, false]);
  });

  for (const [title, select] of Object.entries({
    'keeps selected text': (number: Node) => {
      getSelection()!.setBaseAndExtent(number, 0, number, 5);
    },
    'keeps a selection that begins in the article': (number: Node) => {
      getSelection()!.setBaseAndExtent(document.querySelector('p')!.firstChild!, 3, number, 5);
    },
  })) {
    it(title, async () => {
      const { widget, base } = place(far + drawn + far);
      const before = base();
      select(before!.querySelector('[part=counts]')!.firstChild!);
      widget.scrollIntoView();
      await observed();
      expect(base()).to.equal(before);
      getSelection()!.removeAllRanges();
      await until(() => base() !== before);
    });
  }

  it('takes over before the page is printed', async () => {
    const { widget, base } = place(far + drawn);
    const before = base();
    await observed();
    dispatchEvent(new Event('beforeprint'));
    await widget.updateComplete;
    expect(base()).not.to.equal(before);
  });
});
