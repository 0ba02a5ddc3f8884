import { expect } from '@open-wc/testing';
import fr from '../src/i18n/locales/fr.js';
import { dsdFormat } from '../src/snippets/dsd-format.js';
import { embedded } from '../src/statement/embedded.js';
import { riverUrl } from './fixtures/river.js';
import { pageOf } from './page-of.js';
import { until } from './until.js';

/** The maximum number of requests for a failing file with elements that are connected later. */
const most = 5;

const quiet =
  'console.error = () => {}; warnings = []; console.warn = (text) => warnings.push(text);';

type Page = Awaited<ReturnType<typeof pageOf>>['page'] & { warnings: string[] };

/** Opens a page whose lazy files fail at first, each the given number of times. */
async function failingPage(name: string, times: number, body: string, lang = 'fr') {
  const folder = `failing/${name}-${crypto.randomUUID()}/${times}`;
  const { page, element } = await pageOf(quiet, body, { folder, lang });
  const requests = async () => (await (await fetch(`/${folder}/requests`)).json()) as string[];
  return { page: page as Page, element, requests };
}

const languageIn = ({ shadowRoot }: Element) =>
  shadowRoot?.querySelector('[part=base]')?.getAttribute('lang');
const textOf = ({ shadowRoot }: Element, part: string) =>
  shadowRoot?.querySelector(`[part=${part}]`)?.textContent ?? '';

/** Whether readers are told of an error. Before, they can be told that the statement is loading. */
const isRefused = (element: Element) =>
  textOf(element, 'note') === 'The statement could not be shown';

/** The occasions for another request of a file. */
const occasions: [string, (page: Page, element: HTMLElement) => void][] = [
  [
    'another element that needs it is connected',
    ({ document }, element) => {
      document.body.append(element.cloneNode(true));
    },
  ],
  [
    'the element is connected again',
    ({ document }, element) => {
      element.remove();
      document.body.append(element);
    },
  ],
  ['the network is back', (page) => page.dispatchEvent(new page.Event('online'))],
];

describe('a file next to the module that fails to load', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [occasion, occur] of occasions) {
    it(`is requested again when ${occasion}: a language`, async () => {
      const { page, element, requests } = await failingPage(
        'language',
        1,
        '<coup-stats></coup-stats>',
      );
      await until(() => languageIn(element) === 'en-GB', 'it is in English');
      occur(page, element);
      await until(() => languageIn(element) === 'fr', 'it is in French');
      expect(await requests()).to.deep.equal(['locales/fr.js', 'locales/fr.js']);
      expect(page.errors).to.deep.equal([]);
    });

    it(`is requested again when ${occasion}: the file that reads a statement`, async () => {
      const body = `<statement-quote src="${riverUrl}">Words</statement-quote>`;
      const { page, element } = await failingPage('own', 1, body, 'en');
      await until(() => isRefused(element), 'readers are told');
      occur(page, element);
      await until(() => element.shadowRoot!.querySelector('cite'), 'it is shown');
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('leaves rendered HTML in its language until it is loaded', async () => {
    const html = dsdFormat(embedded, 'coup-stats', { actions: 'cite' }, fr);
    const { page, element } = await failingPage('rendered', 1, html);
    const rendered = element.shadowRoot!.lastElementChild;
    await until(() => page.warnings.length, 'the file has failed');
    expect(await (element as HTMLElement & { updateComplete: unknown }).updateComplete).to.equal(
      true,
    );
    expect(rendered!.parentNode).to.equal(element.shadowRoot);
    page.dispatchEvent(new page.Event('online'));
    await until(() => !rendered!.parentNode, 'it has taken over');
    expect(languageIn(element)).to.equal('fr');
  });

  it('does not keep rendered HTML from a reader who clicks on a control', async () => {
    const html = dsdFormat(embedded, 'demand-list', {}, fr);
    const { page, element } = await failingPage('rendered', 1, html);
    const addressee = () => element.shadowRoot!.querySelector('button')!;
    await until(() => page.warnings.length, 'the file has failed');
    addressee().click();
    await until(() => addressee().ariaPressed === 'true', 'it is pressed');
    expect(languageIn(element)).to.equal('en-GB');
  });

  it('is requested again when the reader chooses an action again', async () => {
    const body = '<coup-stats actions="cite"></coup-stats>';
    const { page, element } = await failingPage('actions', 1, body, 'en');
    const button = element.shadowRoot!.querySelector('button')!;
    button.click();
    await until(() => textOf(element, 'outcome') !== '', 'readers are told');
    expect(textOf(element, 'outcome')).to.equal('This action could not be loaded');
    button.click();
    await until(() => textOf(element, 'panel').includes('BibTeX'), 'the forms are offered');
    expect(textOf(element, 'outcome')).to.equal('');
    expect(page.errors).to.deep.equal([]);
  });

  it('is requested a few times at most for any number of elements, and reported once', async () => {
    const body = '<coup-stats></coup-stats>'.repeat(200);
    const { page, element, requests } = await failingPage('often', 1000, body);
    await until(() => languageIn(element) === 'en-GB', 'they are in English');
    expect(await requests()).to.have.lengthOf(1);
    for (let count = 1; count < 2 * most; count++) {
      const another = page.document.createElement('demand-card');
      page.document.body.append(another);
      await until(() => languageIn(another) === 'en-GB', 'it is in English');
    }
    expect(await requests()).to.have.lengthOf(most);
    expect(page.warnings).to.have.lengthOf(1);
    expect(page.warnings[0]).to.match(
      /^http:[^?]*\/locales\/fr\.js is missing, .* Copy it next to statement-widgets\.js\. Exclude /,
    );
    expect(page.errors).to.deep.equal([]);
  });

  for (const [whose, lang, code, attributes, expected] of [
    ['the page', 'fr', 'fr', '', 'fr 6,000'],
    // The page has no language of the interface, and the statement no translation.
    ['the statement', 'de', 'ar', `src="${riverUrl}"`, 'en-GB ١٢٬٠٠٠'],
  ] as const) {
    it(`is awaited for ten seconds: the language of ${whose}`, async () => {
      // A file that is requested later does not answer.
      const hang = `
        ${quiet}
        timers = [];
        hanging = [];
        const later = window.setTimeout;
        window.setTimeout = (run, delay) =>
          delay === 10000 ? timers.push(run) : later(run, delay);
        const append = Element.prototype.append;
        Element.prototype.append = function (node) {
          if (node.src?.includes('/locales/${code}.js?')) hanging.push(() => append.call(this, node));
          else append.call(this, node);
        };`;
      const body = `<coup-stats ${attributes}>Words</coup-stats>`;
      const opened = await pageOf(hang, body, { lang });
      const page = opened.page as Page & Record<'timers' | 'hanging', (() => void)[]>;
      await until(() => page.timers.length === 1, 'the file is awaited');
      expect(languageIn(opened.element)).to.equal(undefined);
      page.timers[0]!();
      await until(() => languageIn(opened.element) === 'en-GB', 'it is in English');
      const shown = () => `${languageIn(opened.element)} ${textOf(opened.element, 'number')}`;
      const before = shown();
      page.hanging[0]!();
      await until(() => shown() !== before, 'it is in the language');
      expect(shown()).to.equal(expected);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('is reported to readers in their language, without a URL', async () => {
    // The language loads, and the actions do not.
    const lose = `
      ${quiet}
      const append = Element.prototype.append;
      Element.prototype.append = function (node) {
        if (node.src?.includes('/actions.js?')) node.src = '/none/actions.js';
        return append.call(this, node);
      };`;
    const body = '<coup-stats actions="share"></coup-stats>';
    const { page, element } = await pageOf(lose, body, { lang: 'fr' });
    await until(() => languageIn(element) === 'fr', 'it is in French');
    element.shadowRoot!.querySelector('button')!.click();
    await until(() => textOf(element, 'outcome') !== '', 'readers are told');
    expect(textOf(element, 'outcome')).to.equal('Cette action n’a pas pu être chargée');
    expect((page as Page).warnings).to.have.lengthOf(1);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('the file of the actions', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('does not block a click on a link to a sentence forever', async () => {
    const hold = `
      const append = Element.prototype.append;
      Element.prototype.append = function (node) {
        if (node.src?.includes('/actions.js?')) node.src = '/held/${crypto.randomUUID()}/actions.js';
        return append.call(this, node);
      };`;
    const { page, element } = await pageOf(
      hold,
      '<statement-quote></statement-quote><joint-statement></joint-statement>',
    );
    const link = () => element.shadowRoot!.querySelector<HTMLElement>('[part=link]');
    await until(link, 'there is a link to the sentence');
    link()!.click();
    const text = page.document.querySelector('joint-statement')!;
    await until(() => text.shadowRoot!.activeElement?.id, 'the sentence has the focus');
    await until(() => text.shadowRoot!.querySelector('[part~=target]'), 'it is marked');
    expect(text.shadowRoot!.activeElement).to.equal(
      text.shadowRoot!.querySelector('[part~=target]'),
    );
    expect(page.errors).to.deep.equal([]);
  });

  for (const [what, event] of [
    ['points at them', 'new PointerEvent("pointerenter")'],
    ['focuses one of them', 'new FocusEvent("focusin", { bubbles: true, composed: true })'],
  ] as const) {
    it(`is requested if a reader ${what}, and not before`, async () => {
      const body = '<coup-stats actions="cite share embed"></coup-stats>';
      const { page, element, requests } = await failingPage('prepare', 0, body, 'en');
      const row = element.shadowRoot!.querySelector('[part=actions]')!;
      element.dispatchEvent(new page.PointerEvent('pointerenter'));
      expect(await requests()).to.deep.equal([]);
      row.dispatchEvent(page.eval(event) as Event);
      row.dispatchEvent(page.eval(event) as Event);
      const loaded = () => page.document.querySelector('script[src*="actions.js"]') === null;
      await until(loaded, 'it is loaded');
      expect(await requests()).to.deep.equal(['actions.js']);
      expect(textOf(element, 'panel')).to.equal('');
    });
  }
});

describe('the observers of the module on a page', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('end with the last element that needs them', async () => {
    const count = `
      observed = new Map();
      MutationObserver = class extends MutationObserver {
        observe(node, options) { observed.set(this, options); super.observe(node, options); }
        disconnect() { observed.delete(this); super.disconnect(); }
      };
      listening = 0;
      const add = window.addEventListener, remove = window.removeEventListener;
      window.addEventListener = function (type, ...rest) { if (type === 'online') listening++; add.call(this, type, ...rest); };
      window.removeEventListener = function (type, ...rest) { if (type === 'online') listening--; remove.call(this, type, ...rest); };
      ${quiet}`;
    const body = '<coup-stats></coup-stats><demand-card statement="none">Words</demand-card>';
    const { page, element } = await pageOf(count, body);
    const { observed, listening } = page as unknown as {
      observed: Map<unknown, MutationObserverInit>;
      listening: number;
    };
    const languages = () =>
      [...observed.values()].filter(({ attributeFilter }) => attributeFilter?.includes('lang'));
    const scripts = () => [...observed.values()].filter(({ characterData }) => characterData);
    const card = page.document.querySelector('demand-card')!;
    await until(() => isRefused(card), 'it has been looked for');
    expect([languages().length, scripts().length, listening]).to.deep.equal([1, 1, 1]);
    card.remove();
    expect([languages().length, scripts().length]).to.deep.equal([1, 0]);
    element.remove();
    expect([languages().length, scripts().length]).to.deep.equal([0, 0]);
    expect((page as unknown as { listening: number }).listening).to.equal(0);
    page.document.body.append(card, element);
    await until(() => scripts().length === 1, 'it is looked for again');
    expect(languages()).to.have.lengthOf(1);
  });
});
