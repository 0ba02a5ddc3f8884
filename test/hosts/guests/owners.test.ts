import { expect } from '@open-wc/testing';
import { until } from '../../until.js';
import {
  deep,
  loadModule,
  openPage,
  type Page,
  pass,
  quotation,
  read,
  shown,
  type,
} from './page.js';

/**
 * Tools that own and update a part of a page: they compare the current nodes with the intended ones, and may treat
 * differences as their own.
 */
const owners = ['morphdom', 'idiomorph', 'turbo', 'alpine', 'react', 'vue'];

const names = quotation('signatory-list', 'The names', 'id="names"');
const stats = quotation('coup-stats', 'The figures', 'id="stats"');
const title = (text: string) => `<h2 id="title">${text}</h2>`;

type Update = (html: string) => unknown;

interface Owned {
  page: Page & { own: (place: Element, html: string) => Update };
  place: Element;
  update: Update;
}

/** Opens a page whose `main` belongs to the tool. */
async function open(owner: string, html: string): Promise<Owned> {
  const page = (await openPage('<main></main>')) as Owned['page'];
  await page.eval(`import('/test/hosts/built/owners/${owner}.js')`);
  const place = page.document.querySelector('main')!;
  return { page, place, update: page.own(place, html) };
}

const says = (place: Element, text: string) =>
  until(() => place.querySelector('#title')?.textContent === text, `the title ${text}`);

/** Compares nodes without printing them, since a node leads to its whole page. */
const expectSame = (found: unknown, expected: unknown) => {
  expect(found === expected, 'the same element').to.equal(true);
};

afterEach(() => {
  document.body.replaceChildren();
});

for (const owner of owners) {
  describe(`a page that ${owner} changes`, () => {
    it('keeps a quotation and the changes of a reader in it', async () => {
      const { page, place, update } = await open(owner, title('One') + names + stats);
      await loadModule(page, 2);
      const quote = place.querySelector('#names')!;
      const markup = quote.outerHTML;
      const [input] = deep<HTMLInputElement>(place, 'input');
      type(input!, 'human');
      const [details] = deep<HTMLDetailsElement>(place, 'details');
      details!.open = true;
      await update(`${title('Two')}${names}${stats}<p>A new paragraph</p>`);
      await says(place, 'Two');
      await pass(page);
      expectSame(place.querySelector('#names'), quote);
      expectSame(quote.parentElement, place);
      expect(quote.outerHTML).to.equal(markup);
      expect(place.children.length).to.equal(4);
      expectSame(deep(place, 'input')[0], input);
      expect(input!.value).to.equal('human');
      expect(deep(place, 'details').includes(details!)).to.equal(true);
      expect(details!.open).to.equal(true);
      expect(page.errors).to.deep.equal([]);
    });

    it('removes a quotation, and adds it again', async () => {
      const { page, place, update } = await open(owner, title('One') + names + stats);
      await loadModule(page, 2);
      await update(title('Two') + stats);
      await says(place, 'Two');
      await pass(page);
      expect(place.children.length).to.equal(2);
      expect(deep(place, 'input').length).to.equal(0);
      await update(title('Three') + names + stats);
      await says(place, 'Three');
      await shown(page, 2);
      expect(place.children.length).to.equal(3);
      expectSame(place.querySelector('#names')!.parentElement, place);
      expect(page.errors).to.deep.equal([]);
    });

    it('turns a paragraph into a quotation, and back', async () => {
      const { page, place, update } = await open(owner, `${title('One')}<p>Words</p>`);
      await loadModule(page, 0);
      await update(title('Two') + names);
      await says(place, 'Two');
      await shown(page, 1);
      await update(`${title('Three')}<p>Words</p>`);
      await says(place, 'Three');
      await pass(page);
      expect(place.textContent).to.equal('ThreeWords');
      expect(deep(place, 'input').length).to.equal(0);
      expect(page.errors).to.deep.equal([]);
    });
  });
}

describe('a server-rendered page that React hydrates', () => {
  it('hydrates while the widgets are shown', async () => {
    const html = title('One') + names + stats;
    const page = (await openPage(`<main>${html}</main>`)) as Owned['page'] & {
      hydrate: Owned['page']['own'];
    };
    await loadModule(page, 2);
    const place = page.document.querySelector('main')!;
    const quote = place.querySelector('#names');
    await page.eval("import('/test/hosts/built/owners/react.js')");
    const update = page.hydrate(place, html);
    await pass(page);
    expectSame(place.querySelector('#names'), quote);
    await update(title('Two') + stats);
    await says(place, 'Two');
    expect(place.children.length).to.equal(2);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('a page that copies a part of itself', () => {
  const copies: Record<string, (place: Element) => void> = {
    'by cloneNode': (place) => {
      place.parentElement!.append(place.cloneNode(true));
    },
    'by innerHTML': (place) => {
      place.insertAdjacentHTML('afterend', `<main>${place.innerHTML}</main>`);
    },
  };
  for (const [how, copy] of Object.entries(copies)) {
    it(`${how} copies the original quotation, and the copy becomes a widget too`, async () => {
      const page = await openPage(`<main>${names}</main>`);
      await loadModule(page, 1);
      copy(page.document.querySelector('main')!);
      await shown(page, 2);
      const places = [...page.document.querySelectorAll('main')];
      expect(places.map(({ innerHTML }) => innerHTML)).to.deep.equal([names, names]);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('moves the quotation with the changes of a reader in it', async () => {
    const page = await openPage(`<main>${names}</main><aside></aside>`);
    await loadModule(page, 1);
    const [input] = deep<HTMLInputElement>(page.document.body, 'input');
    type(input!, 'human');
    const aside = page.document.querySelector('aside')!;
    aside.append(page.document.querySelector('#names')!);
    await pass(page);
    expect(aside.innerHTML).to.equal(names);
    expect(page.document.querySelector('main')!.innerHTML).to.equal('');
    expectSame(deep(page.document.body, 'input')[0], input);
    expect(input!.value).to.equal('human');
    expect(page.errors).to.deep.equal([]);
  });
});

/** Without keys, a morph turns this block into the next. */
describe('a page that changes the attributes of a quotation', () => {
  const open = async () => {
    const page = await openPage(
      `<main>${quotation('coup-stats', 'The figures', 'data-figures="killed"')}</main>`,
    );
    await loadModule(page, 1);
    return { page, quote: page.document.querySelector('blockquote')! };
  };

  it('shows the content for the new attributes', async () => {
    const { page, quote } = await open();
    expect(read(quote)).to.include('6,000').and.not.to.include('3.5 million');
    quote.dataset.figures = 'displaced';
    await until(() => read(quote).includes('3.5 million'), 'the other figure');
    expect(read(quote)).not.to.include('6,000');
    expect(page.errors).to.deep.equal([]);
  });

  it('shows another widget if they name one', async () => {
    const { page, quote } = await open();
    quote.removeAttribute('data-figures');
    quote.dataset.widget = 'signatory-list';
    await until(() => deep(page.document.body, 'input').length === 1, 'the list');
    expect(read(quote)).not.to.include('6,000');
    expect(page.errors).to.deep.equal([]);
  });

  for (const attribute of ['class', 'data-widget']) {
    it(`shows the text once it has no ${attribute}`, async () => {
      const { page, quote } = await open();
      quote.removeAttribute(attribute);
      await until(() => read(page.document.body) === 'The figures', 'the words');
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('shows the text once it is editable', async () => {
    const { page, quote } = await open();
    quote.parentElement!.contentEditable = 'true';
    await until(() => read(page.document.body) === 'The figures', 'the words');
    expect(page.errors).to.deep.equal([]);
  });
});
