import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import { elementNames } from '../../src/elements/registry.js';
import { iframeFormat } from '../../src/snippets/iframe-format.js';
import { until } from '../until.js';
import { statement } from '../statement/fixture.js';

/** Reads a height from an iframe's message, in the protocol of one library. */
interface Size {
  type: string;
  sentinel?: string;
  height: number;
}

const at = '/dist/embed.html';

/** Waits for the first matching message from an iframe. Call it before you render. */
function heard(fits: (data: Size, frame: HTMLIFrameElement | undefined) => boolean): Promise<Size> {
  return new Promise((resolve) => {
    addEventListener('message', function listen({ data, source }: MessageEvent<Size>) {
      const frame = [...document.querySelectorAll('iframe')].find(
        ({ contentWindow }) => contentWindow === source,
      );
      if (!fits(data, frame)) return;
      removeEventListener('message', listen);
      resolve(data);
    });
  });
}

/** Renders an iframe, and waits until its widget is rendered and its height reported. */
async function open(
  hash: string,
  attributes = '',
): Promise<{ frame: HTMLIFrameElement; size: Size }> {
  const page = document.createElement('div');
  document.body.append(page);
  // The iframe of the previous test can still send messages.
  const told = heard(
    ({ type, height }, source) =>
      type === 'iframe-resized' && height > 60 && page.contains(source ?? null),
  );
  page.innerHTML = `<iframe src="${at}${hash}" width="600" ${attributes}></iframe>`;
  const frame = page.querySelector('iframe')!;
  const size = await told;
  if (frame.contentDocument) await until(() => isDrawn(frame), 'the widget is drawn');
  return { frame, size };
}

const shownIn = ({ contentDocument }: HTMLIFrameElement) =>
  contentDocument!.querySelector('main')!.firstElementChild as HTMLElement;

/** Returns whether the module has rendered the widget, or the whole statement in its place. */
const isDrawn = ({ contentDocument }: HTMLIFrameElement) =>
  [...(contentDocument?.querySelectorAll('main :defined') ?? [])].some(({ shadowRoot }) =>
    shadowRoot?.querySelector('[part=base]'),
  );

describe('the page of the iframe and link formats', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const name of elementNames) {
    it(`shows <${name}> from its snippet and reports its height`, async () => {
      const attributes = name === 'demand-card' ? { demand: 'voices' } : {};
      const page = document.createElement('div');
      document.body.append(page);
      const told = heard(
        ({ type, height }, source) =>
          type === 'iframe-resized' && height > 60 && page.contains(source ?? null),
      );
      page.innerHTML = iframeFormat(statement, name, { ...attributes, theme: 'dark' }, en, at);
      const { height } = await told;
      const frame = page.querySelector('iframe')!;
      await until(() => isDrawn(frame), 'the widget is drawn');
      const element = shownIn(frame);
      expect([element.localName, element.getAttribute('theme')]).to.deep.equal([name, 'dark']);
      expect(element.shadowRoot?.querySelector('[part=base]')).not.to.equal(null);
      expect(height).to.be.closeTo(element.getBoundingClientRect().height, 2);
      expect(frame.title).to.equal(statement.title);
    });
  }

  it('reads attributes, a language and custom properties from its hash', async () => {
    const { frame } = await open(
      '#widget=coup-stats&figures=displaced&lang=fr&--statement-accent=%23112233',
    );
    const element = shownIn(frame);
    expect(element.getAttribute('figures')).to.equal('displaced');
    expect(element.style.getPropertyValue('--statement-accent')).to.equal('#112233');
    expect(frame.contentDocument!.documentElement.lang).to.equal('fr');
    expect(element.shadowRoot!.querySelectorAll('dt')).to.have.lengthOf(1);
  });

  it('reads them from its query too, for sites that strip the hash', async () => {
    const { frame } = await open('?widget=demand-card&demand=voices');
    expect(shownIn(frame).outerHTML).to.match(/^<demand-card demand="voices">/);
  });

  it('follows changes of its URL', async () => {
    const { frame } = await open('#widget=coup-stats');
    frame.contentWindow!.location.hash = '#widget=statement-quote&sentence=p1s1';
    await until(() => shownIn(frame).localName === 'statement-quote', 'another is shown');
  });

  for (const hash of ['#widget=script', '#widget=coup-stat', '#widget=__proto__', '#', '']) {
    it(`shows the whole statement at "${hash}"`, async () => {
      const { frame } = await open(hash);
      expect(shownIn(frame).localName).to.equal('joint-statement');
      expect(shownIn(frame).shadowRoot?.textContent).to.include('The world must act now.');
    });
  }

  it('shows the whole statement if the element cannot render', async () => {
    const { frame } = await open('#widget=demand-card&demand=none');
    const whole = shownIn(frame).firstElementChild!;
    expect(whole.localName).to.equal('joint-statement');
    expect(whole.checkVisibility()).to.equal(true);
  });

  it('reads only text from its URL, and no statement from elsewhere', async () => {
    const { frame } = await open(
      '#widget=coup-stats&onclick=parent.executed=true&style=color:red&id=x&class=y&--other=1',
    );
    shownIn(frame).click();
    expect([...shownIn(frame).attributes]).to.deep.equal([]);
    expect('executed' in globalThis).to.equal(false);
    for (const [asked, message] of [
      ['src=https://example.org/s.json', /^src: invalid value "https:.*\. Use a URL on http:/],
      ['src=data:,{}', /^src: invalid value/],
      ['src=http://[', /^src: invalid value/],
      ['statement=x', /^statement: "x" is not allowed in the URL/],
    ] as const) {
      const errors: string[] = [];
      const view = frame.contentWindow as Window & typeof globalThis;
      view.console.error = ({ message }: Error) => errors.push(message);
      const main = frame.contentDocument!.querySelector('main')!;
      const shown = new Promise((resolve) => {
        new MutationObserver(resolve).observe(main, { childList: true });
      });
      view.location.hash = `#widget=coup-stats&${asked}`;
      await shown;
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.match(message);
      expect(shownIn(frame).outerHTML).to.equal('<joint-statement></joint-statement>');
      await until(
        () => shownIn(frame).shadowRoot?.textContent.includes('The world must act now.'),
        'the whole statement',
      );
    }
  });

  it('opens links in a new tab, and anchors in the iframe', async () => {
    const { frame } = await open('#widget=joint-statement');
    const view = frame.contentWindow as Window & typeof globalThis;
    const host = view.document.createElement('div');
    view.document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const targets = ['https://example.org/', '/dist/embed.html?other', '#p1s1', 'mailto:a@b.org'];
    root.append(
      ...targets.map((href) => Object.assign(view.document.createElement('a'), { href })),
    );
    // The effect of the click does not matter.
    root.addEventListener('click', (event) => {
      event.preventDefault();
    });
    const links = [...root.querySelectorAll('a')];
    links.forEach((link) => {
      link.click();
    });
    expect(links.map(({ target }) => target)).to.deep.equal(['_blank', '_blank', '', '']);
  });

  it('works in an iframe without an origin', async () => {
    const { size } = await open('#widget=coup-stats', 'sandbox="allow-scripts"');
    expect(size.height).to.be.greaterThan(200);
  });

  it('violates no part of its own policy', async () => {
    const { frame } = await open('#widget=joint-statement&actions=cite&lang=my');
    const violations: string[] = [];
    frame.contentDocument!.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      violations.push(violatedDirective);
    });
    const root = shownIn(frame).shadowRoot!;
    const panel = root.querySelector('[part=panel]')!;
    const offered = new Promise((resolve) => {
      new MutationObserver(resolve).observe(panel, { childList: true });
    });
    root.querySelector<HTMLElement>('[part=action]')!.click();
    await offered;
    expect(violations).to.deep.equal([]);
  });

  it('supports the messages of @newswire/frames and AMP', async () => {
    const told = heard(({ sentinel, type }) => sentinel === 'amp' && type === 'embed-size');
    await open('#widget=coup-stats');
    expect((await told).height).to.be.greaterThan(0);
  });

  it('contains the whole statement for readers without scripts', async () => {
    const page = await (await fetch(at)).text();
    const main = new DOMParser().parseFromString(page, 'text/html').querySelector('main')!;
    expect(main.textContent).to.include('The world must act now.');
    expect(main.textContent).to.include('Youth Congress Rohingya');
  });
});

describe('the script for the page around iframes', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.head.querySelector('script[src*=embed-parent]')?.remove();
  });

  /** Waits until an iframe has another height. */
  const resized = (frame: HTMLIFrameElement) =>
    new Promise((resolve) => {
      new MutationObserver(resolve).observe(frame, { attributeFilter: ['style'] });
    });

  it('sets the height of each iframe, before and after it loads', async () => {
    const { frame, size } = await open('#widget=coup-stats');
    const script = document.createElement('script');
    script.src = '/dist/embed-parent.js';
    const grown = resized(frame);
    document.head.append(script);
    await grown;
    expect(frame.style.height).to.equal(`${size.height}px`);

    for (const asked of ['#widget=demand-card&demand=voices', '?widget=coup-stats', '']) {
      const later = document.createElement('iframe');
      later.src = at + asked;
      const fits = resized(later);
      document.body.append(later);
      await fits;
      expect(later.style.height).to.match(/^\d+px$/);
    }
    // Messages from other iframes have no effect.
    const other = document.createElement('iframe');
    other.srcdoc = `<script>parent.postMessage({ type: 'iframe-resized', height: 5000 }, '*')</script>`;
    const spoken = heard((_, source) => source === other);
    document.body.append(other);
    // By then the script has also received the message.
    await spoken;
    expect([other.style.height, frame.style.height]).to.deep.equal(['', `${size.height}px`]);
  });
});
