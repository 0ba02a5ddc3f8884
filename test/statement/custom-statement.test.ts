import { expect } from '@open-wc/testing';
import { until } from '../until.js';
import { elementNames } from '../../src/elements/registry.js';
import { integrityFaults } from '../../src/statement/validation/integrity.js';
import type { Statement } from '../../src/statement/schema.js';
import { validate } from '../../src/statement/validation/validate.js';
import { button, clipboard } from '../elements/clipboard.js';
import { clearAddress, parts, read } from '../elements/helpers.js';
import { river, riverUrl } from '../fixtures/river.js';
import { inline, page, told } from './page.js';

afterEach(clearAddress);

const root = (place: Element, tag: string) => place.querySelector(tag)!.shadowRoot!;
const title = (place: Element, tag: string) => read(root(place, tag).querySelector('cite'));
/** Returns the river statement with another title. */
const titled = (title: string): Statement => ({ ...river, title });

describe("a statement of the page's own", () => {
  it('is valid as a fixture', async () => {
    expect(await integrityFaults(river)).to.deep.equal([]);
    expect((await validate(river)).statement).to.deep.equal(river);
  });

  it('loads from a URL, and every element shows it', async () => {
    const { place, outcomes } = page(
      elementNames
        .map((tag) => `<${tag} src="${riverUrl}" demand="open">Fallback</${tag}>`)
        .join(''),
      'ar',
    );
    await outcomes(elementNames.length);
    for (const tag of elementNames) {
      if (tag === 'signatory-list') continue;
      expect(told.events, tag).to.include(`${tag} statement-ready`);
      expect(title(place, tag), tag).to.equal('افتحوا النهر');
      expect(getComputedStyle(parts(root(place, tag), 'base')[0]!).direction).to.equal('rtl');
    }
    expect(told.errors).to.deep.equal(['<signatory-list> the statement has no signatories']);
    expect(read(root(place, 'coup-stats').querySelector('dt'))).to.equal(
      'أكثر من ١٢٬٠٠٠ شخص يعيشون على النهر',
    );
  });

  it('has its own direction on a page with the opposite direction', async () => {
    const { place, outcomes } = page(`<joint-statement src="${riverUrl}"></joint-statement>`, 'fr');
    await outcomes(1);
    const text = root(place, 'joint-statement');
    const paragraph = parts(text, 'paragraph')[1]!.getBoundingClientRect();
    const first = text.getElementById('open-river-2025:p2s1')!.getBoundingClientRect();
    const second = text.getElementById('open-river-2025:p2s2')!.getBoundingClientRect();
    expect(first.right).to.be.closeTo(paragraph.right, 1);
    expect(second.right).to.be.lessThan(first.left + 1);
  });

  it('is fetched once for any number of elements, without data on the page', async () => {
    const requests: Parameters<typeof fetch>[] = [];
    const original = window.fetch.bind(window);
    window.fetch = (...request) => {
      requests.push(request);
      return original(...request);
    };
    try {
      const address = `${riverUrl}?once`;
      const { outcomes } = page(
        `<coup-stats src="${address}"></coup-stats><demand-list src="${address}"></demand-list>
        <statement-quote src="${new URL(address, location.href).href}"></statement-quote>`,
      );
      await outcomes(3);
      expect(requests).to.have.lengthOf(1);
      expect(requests[0]?.[1]).to.include({ redirect: 'error', referrerPolicy: 'no-referrer' });
    } finally {
      window.fetch = original;
    }
  });

  it('loads from a script element of the page, and follows its changes', async () => {
    const { place, outcomes } = page(
      `<statement-quote statement="river"></statement-quote>${inline('river', river)}`,
    );
    await outcomes(1);
    expect(title(place, 'statement-quote')).to.equal('Open the river');
    const script = place.querySelector('script')!;
    script.textContent = JSON.stringify({ ...river, translations: [] });
    await outcomes(2);
    expect(title(place, 'statement-quote')).to.equal('افتحوا النهر');
    expect(parts(root(place, 'statement-quote'), 'sentence')[0]?.lang).to.equal('ar');
    script.textContent = '{';
    await outcomes(3);
    expect(told.events.at(-1)).to.equal('statement-quote statement-error');
  });

  it('follows changes in the shadow root of its element too', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const shadow = document.createElement('div');
    shadow.innerHTML = `<statement-quote statement="inside">Words</statement-quote>`;
    root.append(shadow);
    const element = shadow.querySelector('statement-quote')!;
    const title = () => element.shadowRoot?.querySelector('cite')?.textContent;
    const note = () => read(element.shadowRoot?.querySelector('[part=note]'));
    await until(() => note() !== '', 'it is not there');
    shadow.insertAdjacentHTML('beforeend', inline('inside', titled('First')));
    await until(() => title() === 'Open the river', 'it has come');
    const script = shadow.querySelector('script')!;
    script.textContent = JSON.stringify({ ...titled('Second'), translations: [] });
    await until(() => title() === 'Second', 'it has changed');
    script.remove();
    await until(() => note() !== '', 'it is gone');
  });

  it('is fetched again if the first request failed and another element names it', async () => {
    const original = window.fetch.bind(window);
    let requests = 0;
    window.fetch = (...request) => {
      requests++;
      return requests === 1 ? Promise.reject(new Error('offline')) : original(...request);
    };
    try {
      const address = `${riverUrl}?again`;
      const { place, outcomes } = page(
        `<statement-quote src="${address}"></statement-quote><coup-stats src="${address}"></coup-stats>`,
      );
      await outcomes(2);
      expect([requests, told.events]).to.deep.equal([
        1,
        ['statement-quote statement-error', 'coup-stats statement-error'],
      ]);
      expect(told.errors[0]).to.match(/cannot fetch \(offline\).*CSP.*CORS/);
      place.insertAdjacentHTML('beforeend', `<demand-list src="${address}"></demand-list>`);
      await outcomes(5);
      expect(requests).to.equal(2);
      expect(told.events.slice(2)).to.have.members([
        'statement-quote statement-ready',
        'coup-stats statement-ready',
        'demand-list statement-ready',
      ]);
    } finally {
      window.fetch = original;
    }
  });

  it('is fetched five times at most if it fails, until the network is back', async () => {
    const original = window.fetch.bind(window);
    let requests = 0;
    window.fetch = () => {
      requests++;
      return Promise.reject(new Error('offline'));
    };
    try {
      const address = `${riverUrl}?often`;
      const { place, outcomes } = page('');
      for (let count = 1; count <= 8; count++) {
        place.insertAdjacentHTML(
          'beforeend',
          `<statement-quote src="${address}"></statement-quote>`,
        );
        await outcomes(count);
      }
      expect(requests).to.equal(5);
      const before = told.events.length;
      window.fetch = original;
      window.dispatchEvent(new Event('online'));
      await outcomes(before + 8);
      expect(told.events.slice(before)).to.deep.equal(
        Array<string>(8).fill('statement-quote statement-ready'),
      );
    } finally {
      window.fetch = original;
    }
  });

  it('is released with the last element that names its URL', async () => {
    const original = window.fetch.bind(window);
    let requests = 0;
    window.fetch = (...request) => {
      requests++;
      return original(...request);
    };
    try {
      const html = `<statement-quote src="${riverUrl}?dropped"></statement-quote>`;
      const { place, outcomes } = page(html + html);
      await outcomes(2);
      const [first, second] = place.querySelectorAll('statement-quote');
      first!.remove();
      place.insertAdjacentHTML('beforeend', html);
      await outcomes(3);
      expect(requests).to.equal(1);
      // A moved element keeps its own statement.
      second!.remove();
      place.append(second!);
      await second!.updateComplete;
      place.replaceChildren();
      await new Promise((resolve) => setTimeout(resolve));
      place.append(second!);
      await second!.updateComplete;
      expect(title(place, 'statement-quote')).to.equal('Open the river');
      expect(requests).to.equal(1);
      second!.remove();
      place.insertAdjacentHTML('beforeend', html);
      await outcomes(4);
      expect(requests).to.equal(2);
      // Another URL is another statement.
      place.querySelector('statement-quote')!.src = riverUrl;
      await until(() => told.events.length === 5, 'it shows another one');
      place.insertAdjacentHTML('beforeend', html);
      await outcomes(6);
      expect(requests).to.be.at.least(3);
    } finally {
      window.fetch = original;
    }
  });

  it('may arrive later than the element that names it', async () => {
    const { place, outcomes } = page('<statement-quote statement="late">Words</statement-quote>');
    await outcomes(1);
    expect(told.errors).to.deep.equal([
      '<statement-quote> statement "late": the page has no <script type="application/json" id="late">',
    ]);
    place.insertAdjacentHTML('beforeend', inline('late', river));
    await outcomes(2);
    expect(title(place, 'statement-quote')).to.equal('Open the river');
    place.querySelector('script')!.remove();
    await outcomes(3);
    expect(told.events.at(-1)).to.equal('statement-quote statement-error');
  });

  it('is taken from the property first, then src, then the attribute, then the module', async () => {
    const { place, outcomes } = page(
      `<statement-quote src="${riverUrl}" statement="inline"></statement-quote>${inline('inline', titled('Inline'))}`,
      'ar',
    );
    const element = place.querySelector('statement-quote')!;
    await outcomes(1);
    expect(title(place, 'statement-quote')).to.equal('افتحوا النهر');
    element.statement = titled('Property');
    await outcomes(2);
    expect(title(place, 'statement-quote')).to.equal('Property');
    element.statement = 'inline';
    element.src = null;
    await outcomes(3);
    expect(title(place, 'statement-quote')).to.equal('Inline');
    element.statement = null;
    await outcomes(4);
    expect(title(place, 'statement-quote')).to.match(/^Myanmar/);
  });

  it('coexists with others, and each link leads to its own text', async () => {
    const { place, outcomes } = page(
      `<statement-quote sentence="p1s1"></statement-quote><joint-statement></joint-statement>
      <coup-stats src="${riverUrl}"></coup-stats><joint-statement src="${riverUrl}"></joint-statement>`,
    );
    await outcomes(4);
    const [here, river] = place.querySelectorAll('joint-statement');
    const link = (tag: string) => root(place, tag).querySelector<HTMLAnchorElement>('[part=link]')!;
    await until(() => link('coup-stats').hash && link('statement-quote').hash, 'both lead on');
    expect(link('statement-quote').getAttribute('href')).to.equal('#p1s1');
    expect(link('coup-stats').getAttribute('href')).to.equal('#open-river-2025:p1s2');
    link('coup-stats').click();
    await until(() => document.activeElement === river, "the river's text has the focus");
    expect(river?.shadowRoot?.activeElement?.id).to.equal('open-river-2025:p1s2');
    expect(here?.shadowRoot?.querySelector('[part~=target]')).to.equal(null);
    link('statement-quote').click();
    await until(() => document.activeElement === here, 'the other text has the focus');
  });

  it('is linked by its URL if the page does not show its text', async () => {
    const { place, outcomes } = page(`<statement-quote src="${riverUrl}"></statement-quote>`);
    await outcomes(1);
    const link = root(place, 'statement-quote').querySelector<HTMLAnchorElement>('[part=link]');
    expect(link?.href).to.equal('https://example.org/open-river#p2s2');
  });

  it('announces after 300 ms that it is loading, and then the result', async () => {
    const original = {
      fetch: window.fetch.bind(window),
      setTimeout: window.setTimeout.bind(window),
    };
    const timers: [number | undefined, () => void][] = [];
    let answer: (response: Response) => void = () => undefined;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    window.setTimeout = ((run: () => void, delay?: number) =>
      delay === 300
        ? timers.push([delay, run])
        : original.setTimeout(run, delay)) as typeof setTimeout;
    try {
      const { place, outcomes } = page('<coup-stats src="/slow.json">Words</coup-stats>');
      await until(() => timers.length === 1, 'it is asked for');
      const note = () => read(parts(root(place, 'coup-stats'), 'note')[0]);
      expect(note()).to.equal('');
      timers[0]![1]();
      await until(() => note() !== '', 'readers are told');
      expect(note()).to.equal('Loading the statement');
      expect(parts(root(place, 'coup-stats'), 'note')[0]?.getAttribute('role')).to.equal('status');
      expect((place.firstElementChild as HTMLElement).innerText).to.include('Words');
      expect(told.events).to.deep.equal([]);
      answer(new Response('', { status: 503 }));
      await outcomes(1);
      expect(note()).to.equal('The statement could not be shown');
      expect(told.errors[0]).to.match(/slow\.json: responded with status 503 instead of 200$/);
    } finally {
      Object.assign(window, original);
    }
  });

  it('is part of the copied snippet', async () => {
    const copied = clipboard();
    const { place, outcomes } = page(
      `<statement-quote actions="embed" src="${riverUrl}"></statement-quote>
      <coup-stats actions="embed" statement="here" figures="people"></coup-stats>${inline('here', river)}
      <demand-card actions="embed"></demand-card>`,
    );
    place.querySelector('demand-card')!.statement = river;
    await outcomes(3);
    const tags = ['statement-quote', 'coup-stats', 'demand-card'];
    for (const [index, tag] of tags.entries()) {
      button(root(place, tag), 'Embed').click();
      await until(() => copied.length === index + 1, 'it is copied');
    }
    expect(copied[0]).to.include(`src="${new URL(riverUrl, location.href).href}"`);
    for (const snippet of copied.slice(1)) {
      const { body } = new DOMParser().parseFromString(`<body>${snippet}`, 'text/html');
      const script = body.querySelector('script[type="application/json"]')!;
      expect((await validate(JSON.parse(script.textContent))).faults).to.deep.equal([]);
      expect(body.querySelector('coup-stats, demand-card')?.getAttribute('statement')).to.equal(
        script.id,
      );
    }
  });
});
