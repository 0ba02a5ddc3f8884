import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { en } from '../../../src/i18n/locales/en.js';
import { blockquoteFormat } from '../../../src/snippets/blockquote-format.js';
import { embedded } from '../../../src/statement/embedded.js';
import { river } from '../../fixtures/river.js';
import { until } from '../../until.js';
import { find, loadWidgets, openApp, type Page, seen } from './page.js';

export type Column =
  | 'attributes'
  | 'properties'
  | 'events'
  | 'conditional'
  | 'lists'
  | 'swaps'
  | 'hydration'
  | 'types';

interface Framework {
  /** The folder of the framework's app. */
  name: string;
  /** The spelling of its makers. */
  host: string;
  /** Whether it converts objects to text for undefined elements. */
  asText?: boolean;
  /** Limitations by column, each shown by a test. */
  limits?: Partial<Record<Column, string>>;
}

/** Data from the build of the apps. */
const frameworks = (await (await fetch('/test/hosts/built/frameworks.json')).json()) as Record<
  string,
  { version: string; types?: boolean }
>;

/** Reports for each column, once its tests have run, whether it works as a developer expects. */
export function reported({ name, host, limits = {} }: Framework) {
  const columns = new Map<Column, boolean>();
  const { version, types } = frameworks[name]!;
  const report = (column: Column, result: string) =>
    executeServerCommand('host-result', {
      ...{ table: 'frameworks', host, version, setting: '', column, result },
    });
  after(async () => {
    for (const [column, works] of columns) {
      await report(column, works ? (limits[column] ?? 'yes') : 'no');
    }
    if (types !== undefined) await report('types', types ? (limits.types ?? 'yes') : 'no');
  });
  return {
    /** Tests one column. */
    check: (column: Column, title: string, test: () => Promise<void>): void => {
      it(`${column}: ${title}`, async () => {
        const before = columns.get(column) ?? true;
        columns.set(column, false);
        await test();
        columns.set(column, before);
      });
    },
  };
}

/** The first texts of the page's own statement and of the embedded one. */
export const own = river.translations![0]!.title!;
const lede = embedded.sections[0]!.paragraphs[0]!.sentences[0]!.text;

const quote = (figures: string) => blockquoteFormat(embedded, 'coup-stats', { figures }, en);

/** Defines the same tests for each framework that renders an app on the page. */
export function testFramework(framework: Framework): ReturnType<typeof reported> {
  const { name, asText = false } = framework;
  const suite = reported(framework);
  const { check } = suite;

  /** Opens the app, runs a test, and checks that the page has logged and thrown nothing. */
  const app = async (
    options: Parameters<typeof openApp>[1],
    test: (page: Page) => Promise<void>,
  ) => {
    const page = await openApp(name, options);
    await test(page);
    expect(page.said).to.deep.equal([]);
  };
  const shows = async (page: Page, selector: string, text: string) => {
    await find(page, selector);
    await until(
      () => seen(page.document.querySelector(selector)).includes(text),
      `${selector} shows "${text}"`,
    );
  };

  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const widgets of ['before', 'after'] as const) {
    check('attributes', `static and changing, with the module loaded ${widgets} the app`, () =>
      app({ widgets }, async (page) => {
        await shows(page, '#attributes', '6,000');
        const element = await find(page, '#attributes');
        // Some frameworks set properties, which the element does not reflect.
        const { layout, theme } = element as unknown as { layout?: string; theme?: string };
        expect([layout, theme]).to.deep.equal(['list', 'dark']);
        expect(seen(element)).not.to.include('20,000');
        page.set({ figures: 'detained' });
        await shows(page, '#attributes', '20,000');
        expect(seen(element)).not.to.include('6,000');
      }),
    );
  }

  check('attributes', 'removed and set again', () =>
    app({}, async (page) => {
      await shows(page, '#attributes', '6,000');
      page.set({ figures: undefined });
      await shows(page, '#attributes', '3.5 million');
      page.set({ figures: 'detained' });
      await until(
        () => !seen(page.document.querySelector('#attributes')).includes('3.5 million'),
        'one figure',
      );
    }),
  );

  check('properties', 'a statement of the page', () =>
    app({ initial: { statement: river } }, async (page) => {
      await shows(page, '#properties', own);
      page.set({ statement: undefined });
      await shows(page, '#properties', lede);
      page.set({ statement: river });
      await shows(page, '#properties', own);
    }),
  );

  check('properties', 'set before the module loads', () =>
    app({ widgets: 'later', initial: { statement: river } }, async (page) => {
      const element = await find(page, '#properties');
      expect(element.getAttribute('statement')).to.equal(asText ? '[object Object]' : null);
      await loadWidgets(page);
      if (!asText) {
        await shows(page, '#properties', own);
        return;
      }
      await until(() => page.said.length > 0, 'a word on the console');
      expect(page.said.splice(0)[0]).to.include('[object Object]');
      expect(seen(element)).to.equal('Words of the statement');
      page.set({ statement: { ...river } });
      await shows(page, '#properties', own);
    }),
  );

  check('events', "heard in the framework's own syntax", () =>
    app({}, async (page) => {
      await until(() => page.heard.length === 1, 'an event');
      page.said.splice(0);
      page.set({ demand: 'none' });
      await until(() => page.heard.length === 2, 'another event');
      expect(page.heard).to.deep.equal(['statement-ready 0', 'statement-error 1']);
      expect(page.said.splice(0)).to.have.lengthOf(1);
      expect(seen(page.document.querySelector('#events'))).to.include('Words on none');
    }),
  );

  check('conditional', 'is added, removed and added again', () =>
    app({}, async (page) => {
      const place = await find(page, '#conditional');
      await shows(page, '#conditional > *', lede);
      page.set({ shown: false });
      await until(() => place.childElementCount === 0, 'gone');
      page.set({ shown: true });
      await shows(page, '#conditional > *', lede);
    }),
  );

  check('conditional', 'changes of the fallback content stay hidden', () =>
    app({}, async (page) => {
      await shows(page, '#attributes', '6,000');
      const element = await find(page, '#attributes');
      page.set({ figures: 'displaced' });
      await until(() => element.textContent.includes('displaced'), 'other words');
      expect(element.innerText).not.to.include('Words on');
      expect(element.querySelector('b')?.checkVisibility()).to.equal(false);
    }),
  );

  check('lists', 'moved elements keep the changes of a reader', () =>
    app({}, async (page) => {
      await shows(page, '#displaced > signatory-list', 'Signed');
      const item = await find(page, '#displaced');
      const [figure, names] = [...item.children] as [HTMLElement, HTMLElement];
      const disclosure = figure.shadowRoot!.querySelector('details')!;
      const input = names.shadowRoot!.querySelector('input')!;
      disclosure.open = true;
      input.value = 'human';
      input.dispatchEvent(new page.Event('input'));
      await find(page, '#displaced > signatory-list');
      const status = seen(names.shadowRoot!.querySelector('[part=status]'));
      expect(status).not.to.equal('');
      const list = await find(page, '#list');
      const order = () => [...list.children].map(({ id }) => id);
      page.set({ order: ['displaced', 'killed', 'detained'] });
      await until(() => order()[0] === 'displaced', 'another order');
      page.set({ order: ['detained', 'displaced'] });
      await until(() => order().length === 2, 'one fewer');
      expect(order()).to.deep.equal(['detained', 'displaced']);
      expect(page.document.getElementById('displaced')).to.equal(item);
      expect([...item.children]).to.deep.equal([figure, names]);
      await find(page, '#displaced > signatory-list');
      expect(disclosure.open).to.equal(true);
      expect(figure.shadowRoot!.contains(disclosure)).to.equal(true);
      expect(input.value).to.equal('human');
      expect(seen(names.shadowRoot!.querySelector('[part=status]'))).to.equal(status);
    }),
  );

  check('swaps', 'a blockquote in HTML that is added, changed and removed', () =>
    app({}, async (page) => {
      await find(page, '#html');
      page.set({ html: quote('killed') });
      await shows(page, '#html > blockquote', '6,000');
      page.set({ html: `<p>Before</p>${quote('displaced')}` });
      await shows(page, '#html > blockquote', '3.5 million');
      const place = await find(page, '#html');
      expect(place.querySelectorAll('blockquote')).to.have.lengthOf(1);
      page.set({ html: '' });
      await until(() => place.childElementCount === 0, 'gone');
    }),
  );

  check('swaps', 'a blockquote that the framework removes with its parent', () =>
    app({}, async (page) => {
      const place = await find(page, '#quoted');
      for (const figures of ['killed', 'displaced']) {
        page.set({ quoted: true });
        await shows(page, '#quoted blockquote', '6,000');
        page.set({ figures });
        await until(() => place.textContent.includes(`Words on ${figures}`), 'other words');
        page.set({ quoted: false });
        await until(() => place.childElementCount === 0, 'gone');
      }
    }),
  );

  check('swaps', 'a blockquote that the framework removes alone', async () => {
    const page = await openApp(name);
    const place = await find(page, '#bare');
    page.set({ bare: true });
    await shows(page, '#bare > blockquote', '6,000');
    page.set({ bare: false });
    await until(() => !place.querySelector('blockquote'), 'gone');
    expect(page.said).to.deep.equal([]);
    expect(place.isConnected).to.equal(true);
  });

  return suite;
}
