import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Attributes } from '../../src/elements/descriptor.js';
import type { ElementName } from '../../src/elements/registry.js';
import { define } from '../../src/entrypoints/script-tag.js';
import { all } from '../../src/i18n/all-locales.js';
import { loadAll } from '../../src/i18n/load-all.js';
import { en } from '../../src/i18n/locales/en.js';
import type { Messages } from '../../src/i18n/messages.js';
import { dsdFormat } from '../../src/snippets/dsd-format.js';
import { embedded } from '../../src/statement/embedded.js';
import { river } from '../fixtures/river.js';
import { until } from '../until.js';
import { button } from './clipboard.js';
import { clearAddress, parts, read } from './helpers.js';
import { observed, place } from './place.js';

/** Tests a rendered element that is current: it takes over when it is used, and the first use counts. */

const rendered = (element: ElementName, attributes: Attributes = {}, messages: Messages = en) =>
  dsdFormat(embedded, element, attributes, messages);

/** Places rendered elements in the page. Returns the first, and whether it has taken over. */
const placed = <Name extends ElementName = 'coup-stats'>(html: string) =>
  firstIn<Name>(place(html).page);

/** Returns the same for a page before the module runs. A document without a window defines no elements. */
function early<Name extends ElementName = 'coup-stats'>(html: string) {
  const page = document.implementation.createHTMLDocument().createElement('div');
  page.setHTMLUnsafe(html);
  return firstIn<Name>(page);
}

function firstIn<Name extends ElementName>(page: HTMLElement) {
  const element = page.querySelector<HTMLElementTagNameMap[Name]>(':not(div)')!;
  const root = element.shadowRoot!;
  const before = root.lastElementChild!;
  return { page, element, root, before, hasTakenOver: () => !before.parentNode };
}

/** The position in the middle of an element, for the commands that move the mouse. */
function middleOf(element: Element) {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)] as [number, number];
}

const isChromium = /Chrom(?:e|ium)\//.test(navigator.userAgent);

before(loadAll);

// The page loads more files than its list of them holds by default.
before(() => {
  performance.setResourceTimingBufferSize(10_000);
});

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  clearAddress();
  scrollTo(0, 0);
  await sendMouse({ type: 'move', position: [0, 0] });
});

describe('a rendered element that is current', () => {
  it('does not take over in view or before printing, and its controls are visible', async () => {
    const { root, hasTakenOver } = placed(rendered('coup-stats', { actions: 'cite' }));
    await observed();
    dispatchEvent(new Event('beforeprint'));
    await observed();
    expect(hasTakenOver()).to.equal(false);
    expect(getComputedStyle(button(root, 'Cite')).visibility).to.equal('visible');
  });

  it('opens its disclosures without a takeover', async () => {
    const { root, hasTakenOver } = placed(rendered('coup-stats'));
    root.querySelector('summary')!.click();
    await observed();
    expect(root.querySelector('details')!.open).to.equal(true);
    expect(hasTakenOver()).to.equal(false);
  });

  const stale: Record<string, string> = {
    'of another version': rendered('coup-stats').replace('data-rendered="', '$&0.0.9'),
    'of another statement': dsdFormat(
      { ...embedded, figures: embedded.figures.slice(0, -1) },
      'coup-stats',
      {},
      en,
    ),
    'of a version that did not say what it was rendered from': rendered('coup-stats').replace(
      /data-rendered="[^"]*"/,
      '',
    ),
    'whose styles an optimization plugin has moved': rendered('coup-stats').replace(
      /<style>[^]*?<\/style>/,
      '',
    ),
    'with an attribute that the page has changed': rendered('coup-stats').replace(
      '<coup-stats',
      '$& layout="list"',
    ),
    'without an attribute that the page has removed': rendered('coup-stats', {
      layout: 'list',
    }).replace(' layout="list"', ''),
    'in a language that the page has changed': rendered('coup-stats').replace(
      'lang="en"',
      'lang="fr"',
    ),
  };
  for (const [name, html] of Object.entries(stale)) {
    it(`takes over at once ${name}`, async () => {
      const { hasTakenOver } = placed(html);
      await until(hasTakenOver);
    });
  }

  it('takes over at once if the browser has another form of `getComposedRanges`', async () => {
    const { prototype } = Selection;
    const own = Object.getOwnPropertyDescriptor(prototype, 'getComposedRanges');
    if (!own) return;
    // Safari 17 and 18.
    const value = (...roots: unknown[]) => {
      if (!(roots[0] instanceof ShadowRoot)) throw new TypeError('not a shadow root');
      return [];
    };
    Object.defineProperty(prototype, 'getComposedRanges', { ...own, value });
    try {
      const { hasTakenOver } = placed(stale['of another version']!);
      await until(hasTakenOver);
    } finally {
      Object.defineProperty(prototype, 'getComposedRanges', own);
    }
  });

  it('takes over at once with a property that a script set before the definition', async () => {
    const html = rendered('coup-stats').replaceAll('coup-stats', 'early-coup-stats');
    const { page, element, root, before } = placed(html + html);
    const [, other] = page.children as HTMLCollectionOf<HTMLElement>;
    element.figures = 'killed';
    define('early');
    await until(() => !before.parentNode);
    expect(parts(root, 'figure')).to.have.lengthOf(1);
    expect(other!.shadowRoot!.querySelector('[data-rendered]')).to.not.equal(null);
  });

  it('takes over at once with what a reader typed before the module ran', async () => {
    const { page, root, hasTakenOver } = early<'signatory-list'>(rendered('signatory-list'));
    root.querySelector('input')!.value = 'odhikar';
    document.body.append(page);
    await until(hasTakenOver);
    expect(root.querySelector('input')!.value).to.equal('odhikar');
    await until(() => read(parts(root, 'status')[0]).includes('1 of 46'), 'it is filtered');
  });

  it('takes over at once with a statement of its own', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'river';
    script.textContent = JSON.stringify(river);
    document.body.append(script);
    const { hasTakenOver } = placed(dsdFormat(river, 'coup-stats', { statement: 'river' }, en));
    await until(hasTakenOver);
  });

  for (const [tag, messages] of Object.entries({ en, ...all })) {
    it(`keeps its rendering in view in ${tag}, with attributes in any order`, async () => {
      const attributes = { layout: 'list', actions: 'cite share', figures: 'displaced killed' };
      const { hasTakenOver } = placed(rendered('coup-stats', attributes, messages));
      await observed();
      const isRequested = () =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes(`/${tag}.js?`));
      if (!tag.startsWith('en')) await until(isRequested, 'its language is requested');
      await observed();
      expect(hasTakenOver()).to.equal(false);
    });
  }

  const uses: Record<string, (element: HTMLElementTagNameMap['coup-stats']) => unknown> = {
    'a pointer is over it': ({ shadowRoot }) =>
      shadowRoot!
        .querySelector('dl')!
        .dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true })),
    'a control gets the focus': ({ shadowRoot }) => {
      shadowRoot!.querySelector('summary')!.focus();
    },
    'an attribute changes': (element) => {
      element.setAttribute('layout', 'list');
    },
    'a property changes': (element) => {
      element.figures = 'killed';
    },
    'its language changes': (element) => {
      element.lang = 'fr';
    },
    'a script waits for its update': (element) => element.updateComplete,
    'it moves into the document of a frame': (element) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.append(element);
    },
  };
  for (const [name, use] of Object.entries(uses)) {
    it(`takes over when ${name}`, async () => {
      const { element, hasTakenOver } = placed(rendered('coup-stats'));
      await observed();
      expect(hasTakenOver()).to.equal(false);
      void use(element);
      await until(hasTakenOver);
    });
  }

  it('takes over when the page gets another language, and not for a part of the page', async () => {
    const html = rendered('coup-stats').replace(' lang="en"', '');
    const { page, root, hasTakenOver } = placed(
      `<p>Elsewhere</p>${html}`.replace('<p', '<div').replace('/p>', '/div>'),
    );
    await observed();
    page.querySelector('div')!.lang = 'fr';
    await observed();
    expect(hasTakenOver()).to.equal(false);
    document.documentElement.lang = 'fr';
    await until(hasTakenOver);
    expect(root.querySelector<HTMLElement>('[part=base]')!.lang).to.equal('fr');
  });

  it('takes over for links to the full text, which keeps its rendering', async () => {
    const { page, root, hasTakenOver } = placed(
      rendered('statement-quote') + rendered('signatory-list') + rendered('joint-statement'),
    );
    await until(hasTakenOver);
    expect(parts(root, 'link')).to.have.lengthOf(1);
    await observed();
    const others = page.querySelectorAll<
      HTMLElementTagNameMap['signatory-list' | 'joint-statement']
    >('signatory-list, joint-statement');
    const updated = [...others].map(({ hasUpdated }) => hasUpdated);
    expect(updated).to.deep.equal([false, false]);
  });

  it('does not take over when a property gets the value that it has', async () => {
    const { element, hasTakenOver } = placed(rendered('coup-stats', { theme: 'dark' }));
    element.theme = 'dark';
    element.setAttribute('theme', 'dark');
    await observed();
    expect(hasTakenOver()).to.equal(false);
  });

  it('does not take over when a finger only touches it', async () => {
    const { root, hasTakenOver } = placed(rendered('coup-stats'));
    const touch = { bubbles: true, composed: true, pointerType: 'touch' };
    root.querySelector('dl')!.dispatchEvent(new PointerEvent('pointerover', touch));
    await observed();
    expect(hasTakenOver()).to.equal(false);
  });
});

/** Ways to click on a control. A screen reader can focus a control and click on it in one task. */
const clicks: Record<string, (control: HTMLElement) => unknown> = {
  'by mouse': (control) => sendMouse({ type: 'click', position: middleOf(control) }),
  'by keyboard': async (control) => {
    control.focus();
    await sendKeys({ press: 'Enter' });
  },
  'without a pointer': (control) => {
    control.click();
  },
  'with a screen reader': (control) => {
    control.focus();
    control.click();
  },
  ...(isChromium && {
    'by touch': (control: HTMLElement) => {
      const [x, y] = middleOf(control);
      return executeServerCommand('tap', { x, y });
    },
  }),
};

describe('the first use of a rendered element', () => {
  for (const [way, click] of Object.entries(clicks)) {
    it(`opens its citation ${way}`, async () => {
      const seen: Event[] = [];
      const { page, root, hasTakenOver } = placed(rendered('demand-list', { actions: 'cite' }));
      page.addEventListener('click', (event) => seen.push(event));
      await click(button(root, 'Cite'));
      await until(() => button(root, 'APA'), 'the formats are offered');
      expect(hasTakenOver()).to.equal(true);
      // The page has one click, not two.
      expect(seen).to.have.lengthOf(1);
    });

    it(`follows a link to the rendered full text ${way}`, async () => {
      const { page, root } = placed(
        dsdFormat(embedded, 'statement-quote', { sentence: 'p16s4' }, en, true) +
          rendered('joint-statement'),
      );
      const text = page.querySelector('joint-statement')!;
      await observed();
      expect(text.hasUpdated).to.equal(false);
      await click(parts(root, 'link')[0]!);
      await until(() => text.shadowRoot!.activeElement?.id === 'p16s4', 'it has the focus');
      await until(() => parts(text.shadowRoot!, 'target').length, 'it is marked');
      expect(location.hash).to.equal('#p16s4');
      expect(text.shadowRoot!.activeElement?.id).to.equal('p16s4');
    });

    it(`filters demands ${way}`, async () => {
      const { root } = placed(rendered('demand-list'));
      root.querySelector<HTMLDetailsElement>('[part=filter]')!.open = true;
      await click(parts(root, 'addressee')[0]!);
      await until(() => parts(root, 'addressee')[0]!.ariaPressed === 'true', 'it is pressed');
    });

    it(`opens a disclosure ${way}`, async () => {
      const { root } = placed(rendered('coup-stats'));
      await click(root.querySelector('summary')!);
      await until(() => root.querySelector('details')!.open, 'it is open');
      await observed();
      expect(root.querySelector('details')!.open).to.equal(true);
    });
  }

  it('clicks on the control that the reader has chosen, if the page now has another order', async () => {
    const html = rendered('coup-stats', { actions: 'cite share' });
    const { root, hasTakenOver } = placed(html.replace('"cite share"', '"share cite"'));
    button(root, 'Cite').click();
    await until(hasTakenOver);
    await until(() => button(root, 'APA'), 'the formats are offered');
  });

  it('clicks on nothing if the control is no longer there', async () => {
    const { root, hasTakenOver } = placed(
      rendered('demand-list')
        .replace(/(<button part="addressee"[^>]*>\s*<span[^>]*>)[^<]+/, '$1Somebody else (1)')
        .replace(' data-rendered="', '$&0.0.9'),
    );
    root.querySelector<HTMLDetailsElement>('[part=filter]')!.open = true;
    parts(root, 'addressee')[0]!.click();
    await until(hasTakenOver);
    await observed();
    const pressed = parts(root, 'addressee').map(({ ariaPressed }) => ariaPressed);
    expect(new Set(pressed)).to.deep.equal(new Set(['false']));
  });

  it('leaves a click with a modifier key to the browser', async () => {
    const { page, root, hasTakenOver } = placed(
      dsdFormat(embedded, 'statement-quote', {}, en, true) + rendered('joint-statement'),
    );
    const clicked: boolean[] = [];
    page.addEventListener('click', (event) => {
      clicked.push(event.defaultPrevented);
      event.preventDefault();
    });
    const click = new MouseEvent('click', {
      ...{ bubbles: true, composed: true, cancelable: true, ctrlKey: true },
    });
    parts(root, 'link')[0]!.dispatchEvent(click);
    await observed();
    expect([clicked, hasTakenOver()]).to.deep.equal([[false], false]);
  });

  it('shows a sentence that the hash names', async () => {
    const { root, hasTakenOver } = placed(rendered('joint-statement'));
    await observed();
    expect(hasTakenOver()).to.equal(false);
    location.hash = '#p16s4';
    await until(() => parts(root, 'target')[0]?.id === 'p16s4', 'it is marked');
    await until(() => root.activeElement?.id === 'p16s4', 'it has the focus');
  });

  it('types into the field without the loss of a character', async () => {
    const { root, hasTakenOver } = placed(rendered('signatory-list'));
    root.querySelector('input')!.focus();
    await sendKeys({ type: 'odhikar' });
    await until(() => read(parts(root, 'status')[0]).includes('1 of 46'), 'it is filtered');
    expect(hasTakenOver()).to.equal(true);
    expect(root.activeElement).to.equal(root.querySelector('input'));
    expect(root.querySelector('input')!.value).to.equal('odhikar');
  });

  it('types into a field that a mouse has focused', async () => {
    const { root } = placed(rendered('signatory-list'));
    await sendMouse({ type: 'click', position: middleOf(root.querySelector('input')!) });
    await sendKeys({ type: 'odhikar' });
    await until(() => read(parts(root, 'status')[0]).includes('1 of 46'), 'it is filtered');
    expect(root.querySelector('input')!.value).to.equal('odhikar');
  });

  it('keeps what a reader has typed while the language loads', async () => {
    const { element, root, hasTakenOver } = placed<'signatory-list'>(rendered('signatory-list'));
    const field = root.querySelector('input')!;
    field.value = 'odhikar';
    field.setSelectionRange(2, 4);
    element.columns = 1;
    await until(hasTakenOver);
    const own = root.querySelector('input')!;
    expect([own.value, own.selectionStart, own.selectionEnd]).to.deep.equal(['odhikar', 2, 4]);
    await until(() => read(parts(root, 'status')[0]).includes('1 of 46'), 'it is filtered');
  });

  it('counts while its language loads', async () => {
    const { root, hasTakenOver } = placed(rendered('demand-list', { actions: 'cite' }, all.my));
    const cite = parts(root, 'action')[0]!;
    cite.focus();
    cite.click();
    await until(() => parts(root, 'panel')[0]?.querySelector('button'), 'the formats are offered');
    expect(hasTakenOver()).to.equal(true);
  });

  it('keeps the scroll position at the end of the page', async () => {
    const { root, hasTakenOver } = placed(rendered('demand-list', { actions: 'cite' }));
    const position = middleOf(button(root, 'Cite'));
    const before = scrollY;
    expect(before).to.be.above(0);
    await sendMouse({ type: 'move', position });
    await until(hasTakenOver);
    await observed();
    expect(scrollY).to.equal(before);
  });

  it('keeps the focus in a menu of the page that closes without it', async () => {
    const space = '<div style="block-size: 200vh"></div>';
    const { page, element, root, hasTakenOver } = placed(
      `${space}<div>${rendered('demand-list', { actions: 'cite' })}</div>${space}`,
    );
    const left: unknown[] = [];
    page.addEventListener('focusout', ({ relatedTarget }) => left.push(relatedTarget));
    element.scrollIntoView();
    await observed();
    const before = element.getBoundingClientRect().top;
    button(root, 'Cite').focus({ preventScroll: true });
    await until(hasTakenOver);
    await observed();
    expect(root.activeElement).to.equal(button(root, 'Cite'));
    expect(left).to.deep.equal([]);
    expect(element.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('waits until a pressed button is released', async () => {
    const { element, root, hasTakenOver } = placed(rendered('demand-list', { actions: 'cite' }));
    const cite = button(root, 'Cite');
    const mouse = { bubbles: true, composed: true, cancelable: true };
    cite.dispatchEvent(new MouseEvent('mousedown', mouse));
    cite.focus();
    element.theme = 'dark';
    await observed();
    expect(hasTakenOver()).to.equal(false);
    cite.dispatchEvent(new MouseEvent('mouseup', mouse));
    cite.click();
    await until(() => button(root, 'APA'), 'the formats are offered');
  });

  it('does not wait for another button, whose release a context menu can take', async () => {
    const { element, root, hasTakenOver } = placed(rendered('coup-stats'));
    const mouse = { bubbles: true, composed: true, cancelable: true, button: 2 };
    root.querySelector('dl')!.dispatchEvent(new MouseEvent('mousedown', mouse));
    element.theme = 'dark';
    await until(hasTakenOver);
  });

  // The WebDriver of WebKit holds no key.
  if (isChromium) {
    it('waits until a pressed space bar is released', async () => {
      const { root, hasTakenOver } = placed(rendered('demand-list', { actions: 'cite' }));
      const cite = button(root, 'Cite');
      // Delays the takeover, like a language that loads.
      cite.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      cite.focus();
      await sendKeys({ down: ' ' });
      cite.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      await observed();
      expect(hasTakenOver()).to.equal(false);
      await sendKeys({ up: ' ' });
      await until(() => button(root, 'APA'), 'the formats are offered');
    });
  }

  it('waits until a composed word is finished', async () => {
    const { element, root, hasTakenOver } = placed(rendered('signatory-list'));
    const field = root.querySelector('input')!;
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    element.theme = 'dark';
    await observed();
    expect(hasTakenOver()).to.equal(false);
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await until(hasTakenOver);
  });

  it('keeps selected text until the selection changes, unless a control is chosen', async () => {
    for (const isChosen of [false, true]) {
      const { element, root, hasTakenOver } = placed(rendered('coup-stats', { actions: 'cite' }));
      const text = root.querySelector('[part=counts]')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 0, text, 5);
      element.theme = 'dark';
      expect(await element.updateComplete).to.equal(true);
      expect(hasTakenOver()).to.equal(false);
      if (isChosen) button(root, 'Cite').click();
      else getSelection()!.removeAllRanges();
      await until(hasTakenOver);
      document.body.replaceChildren();
    }
  });

  it('keeps the place in a list of several hundred names', async () => {
    const names = Array.from({ length: 450 }, (_, index) => `Organization ${index + 1}`);
    const long = { ...embedded, signatories: names };
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'long';
    script.textContent = JSON.stringify(long);
    document.body.append(script);
    const { root, hasTakenOver } = placed<'signatory-list'>(
      `<div style="block-size: 400vh"></div>${dsdFormat(long, 'signatory-list', { statement: 'long' }, en)}`,
    );
    const lists = () => parts(root, 'signatories');
    // The browser measures each list when it is in view.
    for (const list of lists().slice(1)) {
      list.scrollIntoView();
      await observed();
    }
    expect(hasTakenOver()).to.equal(false);
    const top = () => lists().at(-1)!.getBoundingClientRect().top;
    const before = top();
    root
      .querySelector('ol')!
      .dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await until(hasTakenOver);
    await observed();
    expect(top()).to.be.closeTo(before, 1);
  });

  it('keeps the style sheets that the page has added', async () => {
    const { element, root, hasTakenOver } = placed(rendered('coup-stats'));
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets.push(sheet);
    element.theme = 'dark';
    await until(hasTakenOver);
    expect(root.adoptedStyleSheets.includes(sheet)).to.equal(true);
    expect(root.adoptedStyleSheets.length).to.be.above(1);
  });

  it('changes no attribute that the page can see', async () => {
    const { page, element, hasTakenOver } = placed(rendered('coup-stats'));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(page, { subtree: true, attributes: true, childList: true });
    void element.updateComplete;
    await until(hasTakenOver);
    await observed();
    expect([...records, ...observer.takeRecords()]).to.deep.equal([]);
  });

  it("keeps the element's own minimum height", async () => {
    const html = rendered('coup-stats').replace(
      '<coup-stats',
      '$& style="min-height: 9em !important"',
    );
    const { element, hasTakenOver } = placed(html);
    element.theme = 'dark';
    await until(hasTakenOver);
    expect(element.getAttribute('style')).to.equal('min-height: 9em !important');
  });

  it('keeps the focus and open disclosures', async () => {
    const { root, hasTakenOver } = placed(rendered('coup-stats'));
    const summary = () => root.querySelectorAll('summary')[1]!;
    summary().click();
    summary().focus();
    await until(hasTakenOver);
    expect(root.activeElement).to.equal(summary());
    const opened = [...root.querySelectorAll('details')].map(({ open }) => open);
    expect(opened).to.deep.equal([false, true, false]);
  });

  const changes: Record<string, [from: string, to: string, opened: boolean[]]> = {
    order: ['figures="killed displaced"', 'figures="displaced killed"', [false, true]],
    language: ['lang="en"', 'lang="fr"', [true, false]],
  };
  for (const [what, [from, to, expected]] of Object.entries(changes)) {
    it(`keeps the same disclosure open if the page now has another ${what}`, async () => {
      const html = rendered('coup-stats', { figures: 'killed displaced' });
      const { root, hasTakenOver } = placed(html.replace(from, to));
      root.querySelector('details')!.open = true;
      await until(hasTakenOver);
      const opened = [...root.querySelectorAll('details[part=source]')].map((each) =>
        each.hasAttribute('open'),
      );
      expect(opened).to.deep.equal(expected);
    });
  }
});
