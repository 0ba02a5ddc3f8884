import { expect } from '@open-wc/testing';
import { embedded } from '../../src/statement/embedded.js';
import { until } from '../until.js';
import { observed, place, placeAbove } from './place.js';

/** Tests that an element does not change its height where a reader would lose what they read or have selected. */

const far = '<p style="block-size: 400vh">An article.</p>';
const lines = '<br>Another line.'.repeat(9);
const words = `<coup-stats><span>The words.${lines}</span></coup-stats>`;
const hasScrollAnchoring = CSS.supports('overflow-anchor', 'auto');

const { fetch } = globalThis;

afterEach(() => {
  globalThis.fetch = fetch;
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  getSelection()!.removeAllRanges();
  scrollTo(0, 0);
});

const select = ({ firstElementChild }: Element) => {
  const text = firstElementChild!.firstChild!;
  getSelection()!.setBaseAndExtent(text, 0, text, 9);
};

/** Runs an action after the first report of an observer, in the task in which the elements also get it. */
const reported = (element: Element, action: () => void) =>
  new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      action();
      resolve();
    });
    observer.observe(element);
  });

describe('an element above the text in view', () => {
  for (const place of ['documentElement', 'body'] as const) {
    it(`waits if the ${place} turns scroll anchoring off`, async () => {
      document[place].style.overflowAnchor = 'none';
      const { base, top } = placeAbove(words);
      const before = top();
      await observed();
      expect(top()).to.equal(before);
      scrollTo(0, 0);
      await until(base);
    });
  }

  for (const html of ['<coup-stats></coup-stats>', '<coup-stats> </coup-stats>']) {
    it(`moves nothing without words: ${html}`, async () => {
      const { base, top } = placeAbove(html);
      const before = top();
      await observed();
      expect(top()).to.be.closeTo(before, 1);
      scrollTo(0, 0);
      await until(base);
    });
  }

  it('starts when its top comes into view, however high it is', async () => {
    const { element, base } = placeAbove(
      '<p>Before.</p><coup-stats><p style="block-size: 6000vh">The words.</p></coup-stats>',
    );
    scrollTo(0, 20 * innerHeight);
    await observed();
    expect(!!base()).to.equal(false);
    // Its edge has to be in view, not on the edge of the view.
    scrollTo(0, scrollY + element.getBoundingClientRect().top - 1);
    await until(base);
  });
});

it('an element starts at the top of the page with words whose box begins above their line', async () => {
  const { widget, base } = place(
    `<div style="position: absolute; inset-block-start: 0; line-height: 0.5">${words}</div>`,
  );
  expect(widget.getBoundingClientRect().top).to.be.below(0);
  await until(base);
});

describe('before an element starts, when the browser is idle,', () => {
  it('a reader can select its words', async () => {
    const { widget, base } = place(far + words + far);
    await reported(widget, () => {
      select(widget);
    });
    await observed();
    expect(!!base()).to.equal(false);
    expect(String(getSelection())).to.equal('The words');
    getSelection()!.removeAllRanges();
    await until(base);
  });

  it('a reader can scroll to its last words', async () => {
    const { page, widget, base } = place(far + words + far);
    await reported(widget, () => {
      scrollTo(0, scrollY + widget.getBoundingClientRect().bottom - 30);
    });
    const top = () => page.lastElementChild!.getBoundingClientRect().top;
    const before = top();
    await observed();
    expect(top()).to.equal(before);
    expect(!!base()).to.equal(false);
    widget.scrollIntoView();
    await until(base);
  });

  it('a script can await its update', async () => {
    const { widget, base } = place(far + words + far);
    scrollTo(0, scrollY + widget.getBoundingClientRect().bottom - 30);
    await widget.updateComplete;
    expect(!!base()).to.equal(true);
  });
});

it('a script can await the update of an element before it is in the page', async () => {
  const element = document.createElement('coup-stats');
  element.textContent = 'The words.';
  const updated = element.updateComplete;
  document.body.style.overflowAnchor = 'none';
  document.body.innerHTML = far;
  scrollTo(0, innerHeight);
  document.body.prepend(element);
  await updated;
  expect(!!element.shadowRoot!.querySelector('[part=base]')).to.equal(true);
});

describe('while a statement is loading', () => {
  /** Places an element in view, and holds back its statement until `answer` is called. */
  async function loading() {
    let answer!: () => void;
    const released = new Promise<void>((resolve) => (answer = resolve));
    let asked = false;
    globalThis.fetch = async () => {
      asked = true;
      await released;
      return Response.json(embedded);
    };
    const src = `/statement-${crypto.randomUUID()}.json`;
    const found = place(words.replace('coup-stats', `coup-stats src="${src}"`) + far + far);
    await until(() => asked);
    const ready: Event[] = [];
    found.widget.addEventListener('statement-ready', (event) => ready.push(event));
    return { ...found, answer, ready };
  }

  it('a reader can select the words', async () => {
    const { widget, base, answer, ready } = await loading();
    select(widget);
    answer();
    await observed();
    expect(!!base()).to.equal(false);
    expect(ready).to.have.lengthOf(0);
    expect(String(getSelection())).to.equal('The words');
    getSelection()!.removeAllRanges();
    await until(base);
    expect(ready).to.have.lengthOf(1);
  });

  it('a reader can scroll past the element', async () => {
    const { page, widget, base, answer } = await loading();
    scrollTo(0, 2 * innerHeight);
    const top = () => page.lastElementChild!.getBoundingClientRect().top;
    const before = top();
    answer();
    if (hasScrollAnchoring) await until(base);
    await observed();
    expect(top()).to.be.closeTo(before, 1);
    expect(!!base()).to.equal(hasScrollAnchoring);
    widget.scrollIntoView();
    await until(base);
  });

  it('the element can leave the page', async () => {
    const { page, widget, base, answer } = await loading();
    select(widget);
    answer();
    await observed();
    widget.remove();
    getSelection()!.removeAllRanges();
    await observed();
    expect(!!base()).to.equal(false);
    page.prepend(widget);
    await until(base);
  });
});

describe('selected words', () => {
  for (const mode of ['open', 'closed'] as const) {
    it(`stay in a shadow root of the page that is ${mode}`, async () => {
      const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({ mode });
      root.innerHTML = far + words + far;
      const element = root.querySelector('coup-stats')!;
      select(element);
      element.scrollIntoView();
      await observed();
      expect(!!element.shadowRoot?.querySelector('[part=base]')).to.equal(false);
    });
  }

  it('are only those of which a letter is selected', async () => {
    const { page, widget, base } = place(
      `<p>A paragraph.</p><coup-stats><p>The words.${lines}</p></coup-stats>`,
    );
    getSelection()!.setBaseAndExtent(page.querySelector('p')!, 0, widget.querySelector('p')!, 0);
    await until(base);
  });
});
