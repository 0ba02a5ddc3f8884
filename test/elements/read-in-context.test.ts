import { expect } from '@open-wc/testing';
import { river } from '../fixtures/river.js';
import { until } from '../until.js';
import { parts, read, settled, show } from './helpers.js';

/** The sentence of the quotation and the target of its link. */
const sentence = 'p16s4';
const quoteHtml = `<statement-quote sentence="${sentence}"></statement-quote>`;
const textHtml = '<joint-statement></joint-statement>';

const start = location.href;

/** Undo steps, which run after each test. */
const undo: (() => void)[] = [];

afterEach(() => {
  undo.splice(0).forEach((each) => {
    each();
  });
  // WebKit limits this to a hundred changes in ten seconds.
  if (location.href !== start || history.state !== null) history.replaceState(null, '', start);
});

function listen(type: string, listener: (event: Event) => void, target: EventTarget = window) {
  target.addEventListener(type, listener);
  undo.push(() => {
    target.removeEventListener(type, listener);
  });
}

/** Adds a style sheet to the page. */
function style(css: string) {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  undo.push(() => {
    sheet.remove();
  });
}

type Text = HTMLElementTagNameMap['joint-statement'];

/** Renders a quotation, and the full text inside other HTML. */
async function quoteAnd(around: string) {
  const { page } = await show(`${quoteHtml}${around}`);
  const quote = page.querySelector('statement-quote')!;
  const texts = [...page.querySelectorAll<Text>('joint-statement')];
  await settled(quote);
  const link = () => parts(quote.shadowRoot!, 'link')[0] as HTMLAnchorElement;
  return { page, quote, texts, text: texts[0]!, link };
}

const focused = ({ shadowRoot }: Element) => shadowRoot?.activeElement?.id;

/** Waits until a text focuses and marks the visible sentence. */
async function reached(text: Element) {
  await until(() => focused(text) === sentence, 'the sentence has the focus');
  await settled(text);
  expect(parts(text.shadowRoot!, 'target').map(({ id }) => id)).to.deep.equal([sentence]);
  const { top, bottom } = text.shadowRoot!.activeElement!.getBoundingClientRect();
  expect(top >= 0 && bottom <= innerHeight, 'it is in view').to.equal(true);
}

/** Waits until the widget shows the paragraph around the sentence and focuses the sentence. */
async function shownInPlace(quote: Element) {
  const root = quote.shadowRoot!;
  await until(() => root.activeElement?.matches('[part=marked]'), 'the paragraph is shown');
  expect(read(root.activeElement)).to.equal('The world must act now.');
  expect(read(parts(root, 'context')[0])).to.match(
    /Decades of oppression have led to this moment\..* The world must act now\./,
  );
  expect(root.activeElement!.checkVisibility()).to.equal(true);
}

/** Counts the events that inform routers about the URL, and the new entries in the history. */
function watchUrl() {
  const { href } = location;
  const events: string[] = [];
  // The length of the history no longer grows at the browser's limit.
  let added = 0;
  undo.push(() => Reflect.deleteProperty(history, 'pushState'));
  history.pushState = (...entry) => {
    added++;
    History.prototype.pushState.apply(history, entry);
  };
  for (const type of ['hashchange', 'popstate']) listen(type, () => events.push(type));
  return () => ({
    isSame: location.href === href,
    added,
    events,
  });
}

const untouched = { isSame: true, added: 0, events: [] };

describe('the URL of the page', () => {
  for (const [name, hash, state, around] of [
    ['of a hash router', '#/', null, ''],
    ['of a hash router, at a route', '#/about?tab=1', null, ''],
    ['of a hashbang router', '#!/about', null, ''],
    ['of a router that reads a query from the hash', '#?page=2', null, ''],
    ['of a page that stores its state in the hash', '#tab-2', null, ''],
    ['that leads to an element of the page', '#intro', null, '<h2 id="intro">Intro</h2>'],
    ['of a router that keeps a state in the history', '', { position: 0 }, ''],
    ['of a hash router at its start', '', null, '<a href="#/about">About</a>'],
    ['of a page whose links set a state', '', null, '<a href="#tab-2">Second</a>'],
    ['of a page with an element of the same id', '', null, `<i id="${sentence}"></i>`],
    ['of a page with an image map of routes', '', null, '<map><area href="#/about"></map>'],
    ['of a page with a drawing of routes', '', null, '<svg><a href="#/about"></a></svg>'],
    ['of a page with an anchor of the same name', '', null, `<a name="${sentence}"></a>`],
  ] as const) {
    it(`stays unchanged: ${name}`, async () => {
      history.replaceState(state, '', hash || location.pathname + location.search);
      const { text, link } = await quoteAnd(around + textHtml);
      const url = watchUrl();
      link().click();
      await reached(text);
      expect(url()).to.deep.equal(untouched);
      expect(history.state).to.deep.equal(state);
    });
  }

  it('gets the sentence if the hash is free, without an event, and the back button returns', async () => {
    style(':target { color: red }');
    const { text, link } = await quoteAnd(
      `<a href="#">Up</a><a href="#top">Top</a><a href="#intro">Intro</a><h2 id="intro">Intro</h2>${textHtml}`,
    );
    const url = watchUrl();
    link().click();
    await reached(text);
    expect(location.hash).to.equal(`#${sentence}`);
    expect(url()).to.deep.equal({ isSame: false, added: 1, events: [] });
    // A second click on the same link adds no entry.
    link().click();
    expect(url().added).to.equal(1);
    history.back();
    await until(() => location.hash === '', 'the URL is the one before');
    await until(() => parts(text.shadowRoot!, 'target').length === 0, 'the mark is gone');
  });

  it('changes from one sentence to another', async () => {
    history.replaceState(null, '', '#p3s1');
    const { text, link } = await quoteAnd(textHtml);
    await until(() => focused(text) === 'p3s1', 'the URL leads to its sentence');
    link().click();
    await reached(text);
    expect(location.hash).to.equal(`#${sentence}`);
  });

  it('does not lead to a sentence if it leads to an element of the page', async () => {
    history.replaceState(null, '', `#${sentence}`);
    const { page, text } = await quoteAnd(`<h2 id="${sentence}">Heading</h2>${textHtml}`);
    const changed = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = 'p3s2';
    await changed;
    await until(() => focused(text) === 'p3s2', 'an id of a sentence alone leads there');
    location.hash = sentence;
    await until(() => page.querySelector(':target'), 'the heading is the target');
    await until(() => parts(text.shadowRoot!, 'target').length === 0, 'no sentence is');
    expect(focused(text)).not.to.equal(sentence);
  });

  it('is left to a router after the first link if the router handles new history entries', async () => {
    const { navigation } = globalThis as { navigation?: EventTarget };
    if (!navigation) return;
    let handled = 0;
    listen(
      'navigate',
      (event) => {
        const { intercept } = event as unknown as { intercept: (options: object) => void };
        intercept.call(event, { handler: () => Promise.resolve(handled++) });
      },
      navigation,
    );
    const { text, link } = await quoteAnd(textHtml);
    link().click();
    await reached(text);
    await until(() => handled === 1, 'the router has run');
    await new Promise((resolve) => setTimeout(resolve));
    await reached(text);
    history.replaceState(null, '', location.pathname + location.search);
    const before = handled;
    link().click();
    await reached(text);
    expect(handled).to.equal(before);
  });

  it('does not break the page if the browser refuses to change it', async () => {
    const { text, link } = await quoteAnd(textHtml);
    undo.push(() => Reflect.deleteProperty(history, 'pushState'));
    history.pushState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    link().click();
    await reached(text);
  });

  it('is not seen by listeners of the page that follow links in their own way', async () => {
    const taken: string[] = [];
    const { text, link } = await quoteAnd(textHtml);
    // Like page.js and SvelteKit.
    listen(
      'click',
      (event) => {
        const [node] = event.composedPath();
        if (!event.defaultPrevented) taken.push((node as HTMLAnchorElement).hash);
      },
      document,
    );
    link().click();
    await reached(text);
    expect(taken).to.deep.equal([]);
  });

  it('is left to a listener that cancels the click before it reaches the link', async () => {
    const { text, link } = await quoteAnd(textHtml);
    const stop = (event: Event) => {
      event.preventDefault();
    };
    addEventListener('click', stop, { capture: true, once: true });
    link().click();
    await settled(text);
    expect(focused(text)).to.equal(undefined);
  });

  it('makes the link point to the URL of the statement if it has a hash route', async () => {
    const { page } = await show(
      '<statement-quote></statement-quote><joint-statement></joint-statement>',
    );
    const [quote, text] = [...page.children] as [HTMLElementTagNameMap['statement-quote'], Text];
    text.statement = river;
    quote.statement = river;
    const href = () => parts(quote.shadowRoot!, 'link')[0]?.getAttribute('href');
    await until(() => href()?.startsWith('#open-river'), 'the link leads into the page');
    history.replaceState(null, '', '#/');
    text.remove();
    await settled(quote);
    page.append(text);
    await until(() => text.shadowRoot?.querySelector('span[id]'), 'the text is back');
    await settled(quote);
    expect(href()).to.equal(`${river.url}#${river.pullQuote}`);
    parts(quote.shadowRoot!, 'link')[0]!.click();
    await until(() => focused(text)?.startsWith('open-river'), 'the click leads into the page');
    expect(location.hash).to.equal('#/');
  });
});

describe('a sentence that the page hides', () => {
  const revealed: Record<string, string> = {
    'in <details>': `<details><summary>Text</summary><div>${textHtml}</div></details>`,
    'in an accordion of <details>': `<details name="a" open><summary>1</summary>1</details><details name="a"><summary>2</summary>${textHtml}</details>`,
    'in hidden="until-found"': `<div hidden="until-found">${textHtml}</div>`,
    'in both, nested': `<details><summary>Text</summary><div hidden="until-found"><details><summary>Text</summary>${textHtml}</details></div></details>`,
    'in a form with fields named like DOM properties': `<details><summary>Text</summary><form><input name="parentNode"><input name="getAttribute"><input name="matches"><input name="getBoundingClientRect">${textHtml}</form></details>`,
  };
  for (const [name, around] of Object.entries(revealed)) {
    it(`is revealed ${name}`, async () => {
      const { text, link } = await quoteAnd(around);
      link().click();
      await reached(text);
    });
  }

  it('is revealed like a find-in-page match: beforematch bubbles, then the attribute is removed', async () => {
    const { page, text, link } = await quoteAnd(`<div hidden="until-found">${textHtml}</div>`);
    const panel = page.querySelector('div')!;
    const heard: unknown[] = [];
    listen('beforematch', ({ target }) => heard.push([target, panel.hidden]), page);
    link().click();
    await reached(text);
    expect(heard.map((each) => (each as unknown[])[0])).to.deep.equal([panel]);
    expect((heard[0] as unknown[])[1]).not.to.equal(false);
    expect(panel.hasAttribute('hidden')).to.equal(false);
  });

  it('is revealed in <details> around the slot of another element', async () => {
    const { page, text, link } = await quoteAnd(`<div class="card">${textHtml}</div>`);
    const root = page.querySelector('.card')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<details><summary>Text</summary><slot></slot></details>';
    link().click();
    await reached(text);
  });

  const hidden: Record<string, string> = {
    'by hidden': `<div hidden>${textHtml}</div>`,
    'by display: none': `<div style="display: none">${textHtml}</div>`,
    'by visibility: hidden': `<div style="visibility: hidden">${textHtml}</div>`,
    'by content-visibility: hidden': `<div style="content-visibility: hidden">${textHtml}</div>`,
    'in a closed <dialog>': `<dialog>${textHtml}</dialog>`,
    'in a closed popover': `<div popover>${textHtml}</div>`,
    'by inert': `<div inert>${textHtml}</div>`,
    'from screen readers': `<div aria-hidden="true">${textHtml}</div>`,
    'in a collapsed accordion': `<div style="height: 0; overflow: hidden">${textHtml}</div>`,
    'in a collapsed grid row': `<div style="display: grid; grid-template-rows: 0fr"><div style="min-height: 0; overflow: hidden">${textHtml}</div></div>`,
    'for sighted readers': `<div style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">${textHtml}</div>`,
    'behind "Read more"': `<div style="height: 200px; overflow: hidden">${textHtml}</div>`,
    'by a clip path': `<div style="clip-path: inset(100%)">${textHtml}</div>`,
    'by a clip path on one side': `<div style="clip-path: inset(0 100% 0 0)">${textHtml}</div>`,
    'by a clip path without a size': `<div style="clip-path: circle(0px)">${textHtml}</div>`,
    'by clip': `<div style="position: absolute; clip: rect(0, 0, 0, 0)">${textHtml}</div>`,
    'on a slide of a carousel': `<div style="overflow: hidden"><div style="display: flex; width: 200%; transform: translateX(0)"><div style="width: 50%">1</div><div style="width: 50%">${textHtml}</div></div></div>`,
    'in a drawer outside the window': `<div style="position: fixed; inset: 0 auto 0 0; width: 300px; transform: translateX(-100%); overflow: auto">${textHtml}</div>`,
    'to the left of the page': `<div style="position: absolute; left: -9999px">${textHtml}</div>`,
    'as the fallback of a canvas': `<canvas>${textHtml}</canvas>`,
  };
  for (const [name, around] of Object.entries(hidden)) {
    it(`is shown in place if it is hidden ${name}`, async () => {
      const { page, quote, link } = await quoteAnd(around);
      const before = page.children[1]!.cloneNode() as Element;
      const url = watchUrl();
      link().click();
      await shownInPlace(quote);
      expect(url()).to.deep.equal(untouched);
      // The page's own nodes are unchanged.
      expect((page.children[1]!.cloneNode() as Element).isEqualNode(before)).to.equal(true);
      // A second click leads to the sentence again.
      link().focus();
      link().click();
      await shownInPlace(quote);
    });
  }

  it('is shown in place if it has no slot, or is in a closed shadow root', async () => {
    const { page, quote, link } = await quoteAnd(`<div class="card">${textHtml}</div>`);
    page.querySelector('.card')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>Card</p>';
    link().click();
    await shownInPlace(quote);
  });

  it('is shown in place if a modal dialog covers it', async () => {
    const { page } = await show(`${textHtml}<dialog>${quoteHtml}</dialog>`);
    page.querySelector('dialog')!.showModal();
    const quote = page.querySelector('statement-quote')!;
    await settled(quote);
    parts(quote.shadowRoot!, 'link')[0]!.click();
    await shownInPlace(quote);
  });

  it('is shown in place if the page keeps the focus elsewhere', async () => {
    const { page, quote, link } = await quoteAnd(textHtml);
    listen(
      'focusin',
      ({ target }) => {
        if (target !== quote) link().focus();
      },
      page,
    );
    link().click();
    await shownInPlace(quote);
  });

  for (const [name, around] of [
    ['a box that scrolls', `<div style="height: 200px; overflow: auto">${textHtml}</div>`],
    [
      'a box that scrolls, in one that clips',
      `<div style="height: 200px; overflow: hidden"><div style="height: 100%; overflow: auto">${textHtml}</div></div>`,
    ],
    ['a box that contains it completely', `<div style="overflow: hidden">${textHtml}</div>`],
    ['a box with a clip path', `<div style="clip-path: inset(0 round 10px)">${textHtml}</div>`],
    ['content-visibility: auto', `<div style="content-visibility: auto">${textHtml}</div>`],
    ['display: contents', `<div style="display: contents; overflow: hidden">${textHtml}</div>`],
  ] as const) {
    it(`is reached in ${name}`, async () => {
      const { text, link } = await quoteAnd(around);
      link().click();
      await reached(text);
    });
  }

  it('is searched for in each text of the page, in a visible one first', async () => {
    const { texts, link } = await quoteAnd(`<div hidden>${textHtml}</div>${textHtml}`);
    link().click();
    await reached(texts[1]!);
    expect(parts(texts[0]!.shadowRoot!, 'target')).to.deep.equal([]);
  });

  it('is linked to the URL of the statement, if there is one', async () => {
    const { page } = await show(
      '<statement-quote></statement-quote><div hidden><joint-statement></joint-statement></div>',
    );
    const quote = page.querySelector('statement-quote')!;
    const text = page.querySelector('joint-statement')!;
    text.statement = river;
    quote.statement = river;
    const link = () => parts(quote.shadowRoot!, 'link')[0] as HTMLAnchorElement;
    await until(() => link().getAttribute('href')?.startsWith('#'), 'the link leads into the page');
    const followed: string[] = [];
    listen('click', (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      followed.push((event.composedPath()[0] as HTMLAnchorElement).href);
    });
    link().click();
    await until(() => followed.length, 'the browser is told to follow a link');
    expect(followed).to.deep.equal([`${river.url}#${river.pullQuote}`]);
    expect(link().getAttribute('href')).to.match(/^#/);
  });

  it('is no longer shown in place once the page reveals it', async () => {
    const { page, quote, text, link } = await quoteAnd(`<div hidden>${textHtml}</div>`);
    link().click();
    await shownInPlace(quote);
    page.querySelector('div')!.hidden = false;
    link().click();
    await reached(text);
    await until(() => parts(quote.shadowRoot!, 'context').length === 0, 'the paragraph is gone');
  });

  it('is marked without scrolling if the URL leads to it while it is hidden', async () => {
    history.replaceState(null, '', `#${sentence}`);
    const { text } = await quoteAnd(`<div hidden>${textHtml}</div>`);
    await until(() => parts(text.shadowRoot!, 'target').length, 'it is marked');
    expect(document.activeElement).to.equal(document.body);
  });
});

describe('statement-reveal', () => {
  it('fires first, names the sentence, bubbles and is cancelable', async () => {
    const { page, text, link } = await quoteAnd(
      `<details><summary>Text</summary>${textHtml}</details>`,
    );
    const heard: unknown[] = [];
    page.addEventListener('statement-reveal', (event) => {
      const { target, bubbles, composed, cancelable } = event;
      heard.push([target === text, event.sentence, bubbles, composed, cancelable]);
      heard.push(page.querySelector('details')!.open);
    });
    link().click();
    await reached(text);
    expect(heard).to.deep.equal([[true, sentence, true, true, true], false]);
  });

  it('also fires if the URL leads to the sentence', async () => {
    history.replaceState(null, '', `#${sentence}`);
    listen('statement-reveal', ({ target }) => {
      (target as Element).parentElement!.hidden = false;
    });
    const { text } = await quoteAnd(`<div hidden>${textHtml}</div>`);
    await reached(text);
  });

  it('lets the page show the sentence itself', async () => {
    const { page, quote, text, link } = await quoteAnd(
      `<details><summary>Text</summary>${textHtml}</details>`,
    );
    listen('statement-reveal', (event) => {
      event.preventDefault();
    });
    const url = watchUrl();
    link().click();
    await settled(text);
    await settled(quote);
    expect(page.querySelector('details')!.open).to.equal(false);
    expect(focused(text)).to.equal(undefined);
    expect(parts(quote.shadowRoot!, 'context')).to.deep.equal([]);
    expect(url()).to.deep.equal(untouched);
  });

  it('lets the page open a tab or a dialog synchronously', async () => {
    const { page, text, link } = await quoteAnd(`<dialog>${textHtml}</dialog>`);
    page.addEventListener('statement-reveal', ({ target }) => {
      (target as Element).closest('dialog')?.showModal();
    });
    link().click();
    await reached(text);
  });

  it('lets the page open it until the next frame', async () => {
    const { page, text, link } = await quoteAnd(`<div hidden>${textHtml}</div>`);
    page.addEventListener('statement-reveal', () => {
      void Promise.resolve().then(() => (page.querySelector('div')!.hidden = false));
    });
    link().click();
    await reached(text);
  });

  it('lets the page open it with a transition', async () => {
    style(
      '.panel { height: 0; overflow: hidden; transition: height 0.2s } .open { height: 3000px }',
    );
    const { page, text, link } = await quoteAnd(`<div class="panel">${textHtml}</div>`);
    page.addEventListener('statement-reveal', () => {
      page.querySelector('.panel')!.classList.add('open');
    });
    link().click();
    await reached(text);
  });

  it('lets the page open it with an animation', async () => {
    style('@keyframes open { from { height: 0 } } .panel { height: 0; overflow: hidden }');
    const { page, text, link } = await quoteAnd(`<div class="panel">${textHtml}</div>`);
    page.addEventListener('statement-reveal', () => {
      const panel = page.querySelector<HTMLElement>('.panel')!;
      panel.style.height = '3000px';
      panel.animate({ height: ['0px', '3000px'] }, 200);
    });
    link().click();
    await reached(text);
  });

  it('does not wait for an infinite animation', async () => {
    const { page, quote, link } = await quoteAnd(`<div hidden>${textHtml}</div>`);
    page.children[1]!.animate({ opacity: [0, 1] }, { duration: 200, iterations: Infinity });
    page.children[1]!.animate({ opacity: [0, 1] }, { duration: 1e7 });
    link().click();
    await shownInPlace(quote);
  });

  it('leads to the last link that the reader chose', async () => {
    const { page, quote, text, link } = await quoteAnd(`<div hidden>${textHtml}</div>`);
    link().click();
    page.querySelector('div')!.hidden = false;
    quote.insertAdjacentHTML('afterend', '<a href="#p3s1">First</a>');
    page.querySelector('a')!.click();
    await until(() => focused(text) === 'p3s1', 'the last link leads on');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(focused(text)).to.equal('p3s1');
    expect(parts(quote.shadowRoot!, 'context')).to.deep.equal([]);
  });
});
