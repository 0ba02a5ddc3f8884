import { expect } from '@open-wc/testing';
import { takeAwayPage } from '../../demo/files/page.js';
import { capitalized, cardOf, type ImageKind } from '../../demo/files/card.js';
import { draw, type Look } from '../../demo/files/draw.js';
import { type ImageChoice, imagePlan } from '../../demo/files/image.js';
import type { Context } from '../../demo/builder/context.js';
import { read } from '../../demo/builder/state.js';
import { printStatement } from '../../demo/files/print.js';
import { all } from '../../src/i18n/all-locales.js';
import type { Messages } from '../../src/i18n/messages.js';
import { elementNames } from '../../src/elements/registry.js';
import { contentOf, type StatementContent } from '../../src/statement/content.js';
import { embedded } from '../../src/statement/embedded.js';
import type { Statement } from '../../src/statement/schema.js';
import { sentencesOf } from '../../src/statement/text.js';
import { inLanguage } from '../../src/statement/translation.js';
import { river } from '../fixtures/river.js';
import { shown } from '../page-of.js';

const en = all.en!;
const ar = all.ar!;

const script = async () => (await fetch('/dist/statement-widgets.classic.js')).text();

const madeWith = async (given: Partial<Parameters<typeof takeAwayPage>[0]>) =>
  takeAwayPage({
    statement: embedded,
    own: undefined,
    messages: en,
    widgets: elementNames
      // The fictional statement has no signatories.
      .filter((name) => name !== 'signatory-list' || given.own !== river)
      .map((name) => ({ name, attributes: {} })),
    properties: {},
    theme: 'auto',
    script: await script(),
    ...given,
  });

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

async function hashOf({ textContent }: Element) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(textContent));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** The fictional statement with markup in every displayed text. */
const markup =
  '</script></style><script>throw 0</script><!--<script><img src=x onerror="throw 0">"\'&amp;';
const hostile: Statement = {
  ...river,
  title: markup,
  language: 'en',
  signatories: [markup],
  sections: river.sections.map((section) => ({
    ...section,
    heading: markup,
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) => ({ ...sentence, text: markup })),
    })),
  })),
};

describe('a downloaded page', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('contains the chosen widgets, each with fallback content', async () => {
    const page = parsed(
      await madeWith({
        widgets: [
          { name: 'coup-stats', attributes: { figures: 'displaced', layout: 'row' } },
          { name: 'signatory-list', attributes: {} },
        ],
      }),
    );
    const [stats, list, ...rest] = page.querySelector('main')!.children;
    expect(rest).to.deep.equal([]);
    expect(stats!.localName).to.equal('coup-stats');
    expect(stats!.getAttribute('layout')).to.equal('row');
    expect(stats!.textContent).to.include('3.5 million').and.not.include('20,000');
    expect(list!.textContent).to.include('Odhikar');
    expect(page.title).to.equal(embedded.title);
    expect(page.querySelector('header')!.textContent).to.include('Joint statement of 46');
  });

  it('omits the actions, which would reveal the local folder', async () => {
    const widgets = [{ name: 'coup-stats' as const, attributes: { actions: 'cite embed' } }];
    const page = parsed(await madeWith({ widgets }));
    expect(page.querySelector('coup-stats')!.hasAttribute('actions')).to.be.false;
  });

  it('runs only its own script, by hash', async () => {
    const page = parsed(await madeWith({ properties: { '--statement-accent': '#a01c1c' } }));
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    const [only, ...more] = page.scripts;
    expect(more).to.deep.equal([]);
    expect(policy).to.include(`script-src ${await hashOf(only!)};`);
    expect(policy).to.include(`style-src ${await hashOf(page.querySelector('style')!)};`);
    expect(policy)
      .to.match(/^default-src 'none';/)
      .and.not.include('unsafe');
    expect(page.querySelector('style')!.textContent).to.include('--statement-accent: #a01c1c');
    expect(page.querySelectorAll('[style], [src], link, base')).to.have.lengthOf(0);
  });

  it('links only to the published statement', async () => {
    const links = (html: string) =>
      [...parsed(html).querySelectorAll('[href], [action]')].map((link) =>
        link.getAttribute('href'),
      );
    expect(links(await madeWith({}))).to.deep.equal([]);
    const own = await madeWith({ statement: contentOf(river), own: river });
    expect(new Set(links(own))).to.deep.equal(new Set(['https://example.org/open-river']));
  });

  it('rejects a script with a closing tag in it', async () => {
    for (const text of ['"</script>"', '"</SCRIPT "', 'a<!--b']) {
      const outcome = await madeWith({ script: text }).catch((error: unknown) => error);
      expect(outcome).to.be.instanceOf(Error);
    }
  });

  for (const [name, own, messages] of [
    ['the embedded statement', undefined, en],
    ['the same in Arabic', undefined, ar],
    ['a statement of its own', river, en],
  ] as const) {
    it(`shows ${name} without other files`, async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = await madeWith({
        ...{ own, messages, statement: own ? contentOf(own) : embedded },
      });
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      document.body.append(frame);
      await loaded;
      const page = frame.contentDocument!;
      const widgets = [...page.querySelectorAll<HTMLElement>('main > *')];
      await Promise.all(widgets.map(shown));
      expect(widgets.map(({ shadowRoot }) => shadowRoot!.querySelector('slot'))).to.deep.equal(
        widgets.map(() => null),
      );
      const { performance } = frame.contentWindow!;
      expect(performance.getEntriesByType('resource')).to.deep.equal([]);
      expect(page.dir).to.equal(messages.dir);
      const stats = page.querySelector('coup-stats')!.shadowRoot!.textContent;
      expect(stats).to.include(own ? '12,000' : '6,000');
    });
  }

  it('treats no text of a statement as markup', async () => {
    const page = parsed(await madeWith({ statement: contentOf(hostile), own: hostile }));
    const [json, code, ...more] = page.scripts;
    expect(more).to.deep.equal([]);
    expect(JSON.parse(json!.text)).to.deep.equal(hostile);
    expect(code!.text).to.equal(await script());
    expect(page.querySelectorAll('img, [onerror]')).to.have.lengthOf(0);
    expect(page.title).to.equal(markup);
    for (const widget of page.querySelectorAll('main > *')) {
      expect(widget.getAttribute('statement')).to.equal(river.id);
    }
  });
});

const look: Look = {
  ...{ dark: false, accent: '#1d4e6f', font: '', headingFont: '', quoteFont: '' },
};

const card = (
  kind: ImageKind,
  id: string,
  messages: Messages = en,
  statement: StatementContent = embedded,
) => cardOf(inLanguage(statement, messages.tag), kind, id, messages);

/** Returns the pixels of an image of 1200 × 630. */
async function pixels(blob: Blob | undefined): Promise<Uint8ClampedArray> {
  expect(blob?.type).to.equal('image/png');
  const image = await createImageBitmap(blob!);
  expect([image.width, image.height]).to.deep.equal([1200, 630]);
  const context = new OffscreenCanvas(1200, 630).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, 1200, 630).data;
}

const at = (data: Uint8ClampedArray, x: number, y: number) => [
  ...data.slice(4 * (1200 * y + x), 4 * (1200 * y + x) + 4),
];

/** Counts the pixels in part of the height that differ from the background. */
function inked(data: Uint8ClampedArray, from: number, to: number): number {
  const background = at(data, 4, 626).join();
  let count = 0;
  for (let y = from; y < to; y += 1) {
    for (let x = 0; x < 1200; x += 1) if (at(data, x, y).join() !== background) count += 1;
  }
  return count;
}

describe('a downloaded image', () => {
  it('contains the sentence, its citation and the accent', async () => {
    const data = await pixels(await draw(card('quote', 'p1s1'), en, look));
    expect(at(data, 600, 4)).to.deep.equal([0x1d, 0x4e, 0x6f, 255]);
    expect(at(data, 4, 626)).to.deep.equal([0xf7, 0xf6, 0xf2, 255]);
    expect(inked(data, 60, 460)).to.be.greaterThan(5000);
    expect(inked(data, 480, 620)).to.be.greaterThan(1000);
    // The wide margins contain no text.
    expect(inked(data, 12, 50)).to.equal(0);
  });

  it('differs by content and style', async () => {
    const quote = card('quote', 'p1s1');
    const dark = { ...look, dark: true, accent: '#93c0da' };
    const images = [
      await draw(quote, en, look),
      await draw(quote, en, dark),
      await draw(card('quote', 'p16s4'), en, look),
      await draw(card('figure', 'killed'), en, look),
      await draw(card('figure', 'detained'), en, look),
      await draw(card('demand', 'pressure'), en, look),
      await draw(card('figure', 'killed', ar), ar, look),
    ];
    const drawn = await Promise.all(images.map(pixels));
    expect(new Set(drawn.map((data) => data.join())).size).to.equal(images.length);
    expect(at(drawn[1]!, 4, 626)).to.deep.equal([0x19, 0x1b, 0x1f, 255]);
  });

  it('renders every sentence, figure and demand of the statement in every language', async () => {
    const longest = card('quote', 'p13s1');
    expect(await draw(longest, en, look)).to.be.instanceOf(Blob);
    for (const messages of Object.values(all)) {
      for (const [kind, id] of [
        ['figure', 'towns'],
        ['demand', 'pressure'],
        ['statement', embedded.id],
      ] as const) {
        expect(await draw(card(kind, id, messages), messages, look), messages.tag).to.be.instanceOf(
          Blob,
        );
      }
    }
  });

  it('is not rendered if the sentence would be illegible', async () => {
    const quote = card('quote', 'p1s1');
    const asked = (text: string) =>
      draw({ ...quote, quotation: { text, language: 'en' } }, en, look);
    const text = 'A sentence that does not end. '.repeat(60);
    expect(await asked(text)).to.be.undefined;
    const word = 'x'.repeat(3000);
    expect(await asked(word)).to.be.undefined;
  });

  it('leaves no trace on the page', async () => {
    const before = document.body.childElementCount;
    await draw(card('quote', 'p1s1'), en, look);
    expect(document.body.childElementCount).to.equal(before);
  });

  it('has a text alternative with the same words', () => {
    const source =
      'Myanmar: Four years after coup, world must demand accountability for atrocity crimes, Joint statement of 46 organizations, 31 January 2025';
    expect(card('quote', 'p16s4').alternative).to.equal(`“The world must act now.” – ${source}`);
    expect(card('figure', 'displaced').alternative).to.equal(
      `More than 3.5 million people internally displaced – As of 31 January 2025: “More than 3.5 million people are internally displaced.” – ${source}`,
    );
    expect(card('figure', 'killed').alternative).to.match(
      /^More than 6,000 .* since the coup of 1 Feb/,
    );
    expect(card('figure', 'towns').alternative).to.match(/^Dozens of towns captured/);
    expect(card('demand', 'decisive-action').alternative).to.match(/^Asked of ASEAN: “/);
    expect(card('figure', 'killed', ar).alternative).to.include('More than 6,000');
    expect(card('statement', embedded.id).alternative).to.equal(source);
  });

  it('labels a translation', () => {
    const quote = card('quote', 'p1s1', en, river);
    expect(quote.note).to.equal('Official translation');
    expect(quote.alternative).to.include('(Official translation) – Open the river');
    expect(card('quote', 'p1s1', ar, river).alternative).to.match(/^«تدعو/);
  });

  it('capitalizes only in scripts with capital letters', () => {
    expect(capitalized('élan', 'fr')).to.equal('Élan');
    expect(capitalized('6,000', 'en')).to.equal('6,000');
    expect(capitalized('حتى', 'ar')).to.equal('حتى');
  });
});

describe('the choice of an image', () => {
  const plan = (search: string, choice: ImageChoice = { ids: {} }, statement = embedded) => {
    const state = read(search);
    const context = { state, widget: state.widget, messages: en, statement } as Context;
    return imagePlan(context, choice);
  };

  it('follows the widget until the visitor chooses another', () => {
    expect(plan('?widget=coup-stats&figures=displaced+killed')).to.include({
      kind: 'figure',
      id: 'displaced',
    });
    expect(plan('?widget=demand-card&demand=voices')).to.include({ kind: 'demand', id: 'voices' });
    expect(plan('?widget=joint-statement')).to.include({ kind: 'quote', id: 'p1s1' });
    expect(plan('?widget=statement-quote&sentence=p3s2')).to.include({ id: 'p3s2' });
    const chosen: ImageChoice = { kind: 'quote', ids: { quote: 'p2s1' }, theme: 'dark' };
    expect(plan('?widget=coup-stats&theme=light', chosen)).to.include({
      kind: 'quote',
      id: 'p2s1',
    });
    expect(plan('?theme=light', chosen).look.dark).to.be.true;
  });

  it('skips choices that another statement lacks', () => {
    const bare = { ...embedded, figures: [], demands: [] };
    expect(plan('?widget=coup-stats', { ids: { quote: 'gone' } }, bare)).to.deep.include({
      ...{ kind: 'quote', id: 'p1s1', kinds: ['quote', 'statement'] },
    });
  });

  it('uses the chosen accent and fonts', () => {
    const search = '?theme=dark&accent-dark=%23ff8800&quote-font=mono';
    expect(plan(search).look).to.include({
      ...{ dark: true, accent: '#ff8800', quoteFont: 'ui-monospace, monospace' },
    });
    expect(plan('?accent-dark=%23ff8800').look.accent).to.equal('#1d4e6f');
  });
});

describe('the printed statement', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [name, own, lang] of [
    ['the embedded statement', undefined, 'en'],
    ['another one, in Arabic', river, 'ar'],
  ] as const) {
    it(`is ${name}, complete, in an iframe that is removed after printing`, async () => {
      const { title } = own ?? embedded;
      const top = new URL('/demo/site/', location.href).href;
      let page: Window | undefined;
      await printStatement({ ...{ top, lang, own, title }, dir: all[lang]!.dir }, (printed) => {
        page = printed;
      });
      const text = page!.document.querySelector('joint-statement')!.shadowRoot!.textContent;
      for (const sentence of sentencesOf(own ?? embedded)) expect(text).to.include(sentence.text);
      for (const signatory of (own ?? embedded).signatories) expect(text).to.include(signatory);
      expect(page!.document.title).to.equal(title);
      expect(page!.document.documentElement.dir).to.equal(all[lang]!.dir);
      const frame = document.querySelector('iframe')!;
      expect(frame.inert).to.be.true;
      page!.dispatchEvent(new Event('afterprint'));
      expect(frame.isConnected).to.be.false;
    });
  }
});
