import { expect } from '@open-wc/testing';
import { csvParse } from 'd3-dsv';
import { HtmlValidate } from 'html-validate';
import { csvNotes } from '../../src/page/csv.js';
import { statementPageFiles } from '../../src/page/statement-page-files.js';
import { snippetOf } from '../../src/snippets/snippet.js';
import json from '../../src/statement/myanmar-2025-01-31.json';
import type { Statement } from '../../src/statement/schema.js';
import { sentencesOf } from '../../src/statement/text.js';
import { river } from '../fixtures/river.js';
import { attack, burmese, hostile, rich } from './statements.js';

const myanmar = json as Statement;
const base = 'https://coalition.example/statement/';
const all = { myanmar, river, burmese, rich, hostile };

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The templates of the elements write an attribute on a line of its own.
    'no-trailing-whitespace': 'off',
    // The other style of void elements and of attributes in HTML.
    'void-style': 'off',
    'no-inline-style': 'error',
    // Safari takes a list without markers for no list, unless it has the role.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
  },
});

const htmlOf = (files: Record<string, string>) =>
  Object.entries(files).filter(([file]) => file.endsWith('.html'));

const pagesOf = (files: Record<string, string>) =>
  htmlOf(files).filter(([file]) => file.startsWith('index.'));

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

const rowsOf = (csv: string | undefined) => csvParse(csv!.replace(/^\ufeff/, ''));

const dataIn = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(html)![1]!) as Record<
    string,
    unknown
  >;

/** Returns the message of the error. */
const faultOf = (...given: Parameters<typeof statementPageFiles>) =>
  statementPageFiles(...given).then(
    () => undefined,
    (error: unknown) => (error as Error).message,
  );

describe('the pages of a statement', () => {
  it('label the verb of a translated demand in the language of the page', async () => {
    const demands = river.demands.map((demand) => ({ ...demand, strength: 'تدعو' }));
    const [translation] = river.translations!;
    const files = await statementPageFiles({
      ...river,
      demands,
      translations: [{ ...translation!, language: 'my' }],
    });
    const label = (file: string) => /part="strength">([^<]*)</.exec(files[file]!)?.[1];
    expect(label('index.my.html')).to.equal('ကြေညာချက်တွင် - ');
    expect(label('index.html')).to.equal('في البيان: ');
    expect(files['index.my.html']).to.include('<bdi lang="ar">');
  });

  for (const [name, statement] of Object.entries(all)) {
    for (const options of [{}, { base, image: 'card.png' }]) {
      const place = options.base ? 'at a known URL' : 'at an unknown URL';
      it(`are valid HTML: ${name}, ${place}`, async () => {
        for (const [file, html] of htmlOf(await statementPageFiles(statement, options))) {
          const { results } = await validator.validateString(html, file);
          const messages = results.flatMap((result) =>
            result.messages.map(({ ruleId, message, line }) => `${ruleId}:${line} ${message}`),
          );
          expect(messages, file).to.deep.equal([]);
        }
      });

      it(`have an anchor for every sentence and a target for every link: ${name}, ${place}`, async () => {
        const files = await statementPageFiles(statement, options);
        for (const [file, html] of pagesOf(files)) {
          const ids = matches(html, / id="([^"]*)"/g);
          expect(new Set(ids).size, file).to.equal(ids.length);
          expect(ids).to.include.members(sentencesOf(statement).map(({ id }) => id));
          for (const href of matches(html, / href="([^"]*)"/g)) {
            const own = href.startsWith(base) ? href.slice(base.length) : href;
            if (own.startsWith('#')) expect(ids, file).to.include(own.slice(1));
            else if (!/^\w+:/.test(own)) expect(Object.keys(files)).to.include(own);
          }
        }
      });
    }

    it(`run no script and load nothing: ${name}`, async () => {
      for (const [, html] of pagesOf(await statementPageFiles(statement, { base }))) {
        expect(matches(html, /(<script[^>]*>)/g)).to.deep.equal([
          '<script type="application/ld+json">',
        ]);
        expect(html).not.to.match(/<img| on\w+="| style="|javascript:/);
        expect(html).not.to.match(/<link rel="(?:stylesheet|preload)/);
        expect(html).to.include("default-src 'none'; style-src 'sha256-");
      }
    });
  }

  it('link each figure, demand and date to its sentence', async () => {
    const { 'index.html': html } = await statementPageFiles(river);
    const links = matches(html!, /<a\s+href="#([\w-]+)"\s+lang="ar"/g);
    const { figures, demands, events } = river;
    const sources = [...figures, ...demands, ...events].map(({ source }) => source);
    expect([...links].sort()).to.deep.equal(sources.sort());
  });

  it('have the sentences that the links in a rendered snippet lead to', async () => {
    const { 'index.html': html } = await statementPageFiles(river);
    const ids = matches(html!, / id="([^"]*)"/g);
    for (const [element, attributes] of [
      ...[['coup-stats'], ['demand-card', { demand: 'open' }], ['demand-list']],
      ...[['justice-timeline'], ['statement-quote']],
    ] as [string, Record<string, string>?][]) {
      const snippet = snippetOf(river, { element, attributes: attributes ?? {}, dsd: true });
      const hrefs = matches(snippet, /<a part="link"\s+href="([^"]*)"/g);
      expect(hrefs, element).not.to.have.lengthOf(0);
      for (const href of hrefs) {
        expect(href.split('#')[0]).to.equal(river.url);
        expect(ids).to.include(href.split('#')[1]);
      }
    }
  });

  it('name their languages, and link to each other', async () => {
    const files = await statementPageFiles(river, { base });
    expect(files['index.html']).to.include('<html lang="ar" dir="rtl">');
    for (const [file, html] of pagesOf(files)) {
      expect(matches(html, /<link rel="alternate" hreflang="([\w-]+)"/g), file).to.have.members([
        ...['ar', 'en', 'fr', 'x-default'],
      ]);
      const others = ['index.html', 'index.en.html', 'index.fr.html'].filter(
        (each) => each !== file,
      );
      expect(matches(html, /<a\s+rel="alternate"\s+href="([^"]*)"/g)).to.deep.equal(others);
    }
    expect(files['index.en.html']).to.include(
      '<link rel="alternate" hreflang="x-default" href="https://example.org/open-river">',
    );
  });

  it('mark a translation, and what it leaves in the original language', async () => {
    const { 'index.fr.html': html } = await statementPageFiles(rich);
    expect(matches(html!, /(Traduction non officielle)/g)).to.have.lengthOf(1);
    expect(html).to.include('Les phrases non traduites sont dans la langue d’origine.');
    expect(html!.replace(/\s+/g, ' '))
      .to.include('id="p1s1" lang="fr"')
      .and.include('id="p8s1" lang="en"');
  });

  it('name the language of the words around a text without messages in its language', async () => {
    const { 'index.de.html': html } = await statementPageFiles(burmese);
    expect(matches(html!, /<(?:html|body) (.*)>/g)).to.deep.equal([
      'lang="de" dir="ltr"',
      'lang="en" dir="ltr"',
    ]);
  });

  it('have a canonical URL only if it is known', async () => {
    const canonical = async (...given: Parameters<typeof statementPageFiles>) =>
      pagesOf(await statementPageFiles(...given)).flatMap(([, html]) =>
        matches(html, /<link rel="canonical" href="([^"]*)"/g),
      );
    expect(await canonical(burmese)).to.deep.equal([]);
    expect(await canonical(river)).to.deep.equal(['https://example.org/open-river']);
    expect(await canonical(burmese, { base })).to.deep.equal([
      `${base}index.html`,
      `${base}index.de.html`,
    ]);
  });

  it('describe themselves with a sentence of the statement', async () => {
    const { 'index.html': html } = await statementPageFiles(river);
    expect(html).to.include(
      '<meta name="description" content="فقدت ٣ قرى مصدر مياهها منذ ذلك الحين.">',
    );
  });
});

describe('the data for search engines', () => {
  it('names the signatories at the issue as authors', async () => {
    const { 'index.html': html } = await statementPageFiles(rich);
    const { author } = dataIn(html!) as { author: Record<string, unknown>[] };
    expect(author.map(({ name }) => name)).not.to.include('Late Shore Union');
    expect(author.at(-1)).to.deep.equal({
      '@type': 'Person',
      name: 'Dr. Amina Yusuf',
      jobTitle: 'Director',
      affiliation: { '@type': 'Organization', name: 'Institute of the Lake' },
    });
  });

  it('has the quotations, the version and the corrections', async () => {
    const { 'index.html': html } = await statementPageFiles(rich);
    expect(dataIn(html!)).to.deep.include({
      version: 'Version 2',
      dateModified: '2024-06-02',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'The year of the closure was 2020.',
          datePublished: '2024-06-02',
        },
      ],
      hasPart: [
        {
          '@type': 'Quotation',
          text: '“We were told that it would be a month.”',
          inLanguage: 'en',
          creditText: 'Amina Yusuf',
        },
      ],
    });
  });

  it('keeps every character of hostile texts', async () => {
    const { 'index.html': html } = await statementPageFiles(hostile);
    expect(dataIn(html!)).to.deep.include({ headline: attack, version: attack });
  });
});

describe('the data files', () => {
  it('hold the whole statement', async () => {
    const { 'statement.json': text } = await statementPageFiles(river);
    expect(JSON.parse(text!)).to.deep.equal(river);
  });

  it('list figures, demands and signatories for spreadsheets', async () => {
    const files = await statementPageFiles(myanmar);
    for (const table of ['figures', 'demands', 'signatories'] as const) {
      const csv = files[`${table}.csv`];
      expect(csv)
        .to.match(/^\ufeff[\w,]+\r\n/)
        .and.match(/\r\n$/);
      expect(rowsOf(csv)).to.have.lengthOf(myanmar[table].length);
    }
    const [killed] = rowsOf(files['figures.csv']);
    expect(killed).to.deep.include({ id: 'killed', bound: 'more-than', value: '6000' });
    expect(killed!.since).to.equal('2021-02-01');
    expect(killed!.sentence).to.equal(sentencesOf(myanmar).find(({ id }) => id === 'p3s1')!.text);
    expect(rowsOf(files['demands.csv'])[0]).to.deep.include({
      addressees: 'the international community',
      strength: 'must',
    });
  });

  it('leave out lists that are empty', async () => {
    const files = await statementPageFiles(rich);
    expect(Object.keys(files).filter((file) => file.endsWith('.csv'))).to.deep.equal([
      'signatories.csv',
    ]);
  });

  it('put an apostrophe before words that a spreadsheet would run, and say so', async () => {
    const { 'signatories.csv': csv } = await statementPageFiles(hostile);
    expect(rowsOf(csv).map(({ name }) => name)).to.deep.equal([
      attack,
      `'=HYPERLINK("https://example.org")`,
      "'@River",
      "'＋Lake",
      `'-1 "quoted", name`,
    ]);
    const [note, ...others] = csvNotes(hostile);
    expect(others).to.deep.equal([]);
    expect(note).to.include('signatories.csv: ').and.include('"@River"');
    expect(csvNotes(myanmar)).to.deep.equal([]);
  });
});

describe('the answers of oEmbed', () => {
  it('need the URL of the folder', async () => {
    const files = await statementPageFiles(myanmar);
    expect(Object.keys(files).filter((file) => file.startsWith('oembed/'))).to.deep.equal([]);
    expect(files['index.html']).not.to.include('oembed');
  });

  it('have what the specification asks of a rich answer, for each element', async () => {
    const files = await statementPageFiles(myanmar, { base });
    const found = matches(files['index.html']!, /json\+oembed" href="([^"]*)"/g);
    expect(found[0]).to.equal(`${base}oembed/joint-statement.json`);
    expect(found).to.have.lengthOf(7);
    for (const href of found) {
      const answer = JSON.parse(files[href.slice(base.length)]!) as Record<string, unknown>;
      expect(answer).to.deep.include({
        version: '1.0',
        type: 'rich',
        title: myanmar.title,
        width: 640,
      });
      expect(answer.height).to.be.a('number');
      expect(answer.html).to.match(
        /^<iframe src="https:\/\/coalition\.example\/statement\/embed\.html\?widget=[^"]*"[^>]*><\/iframe>$/,
      );
    }
    expect(files['oembed/demand-card.json']).to.include('&amp;demand=urgent-action');
  });

  it('leave out elements without content, and all without the page for frames', async () => {
    const names = async (...given: Parameters<typeof statementPageFiles>) =>
      Object.keys(await statementPageFiles(...given)).filter((file) => file.startsWith('oembed/'));
    expect(await names(rich, { base })).to.have.members([
      'oembed/joint-statement.json',
      'oembed/signatory-list.json',
      'oembed/statement-quote.json',
    ]);
    expect(await names(rich, { base, elements: ['signatory-list'] })).to.deep.equal([]);
  });
});

describe('the page of an element', () => {
  it('names the answer for this element and the page of the statement', async () => {
    const files = await statementPageFiles(myanmar, { base });
    const names = htmlOf(files).flatMap(([file]) => (file.startsWith('index.') ? [] : [file]));
    expect(names).to.have.members([
      ...['coup-stats.html', 'demand-card.html', 'demand-list.html', 'justice-timeline.html'],
      ...['signatory-list.html', 'statement-quote.html'],
    ]);
    for (const name of names) {
      const html = files[name]!;
      const answer = name.replace('.html', '.json');
      expect(matches(html, /json\+oembed" href="([^"]*)"/g)).to.deep.equal([
        `${base}oembed/${answer}`,
      ]);
      expect(matches(html, /rel="canonical" href="([^"]*)"/g)).to.deep.equal([`${base}index.html`]);
      const [frame] = matches(html, /<iframe src="([^"]*)"/g);
      expect(JSON.parse(files[`oembed/${answer}`]!))
        .to.have.property('html')
        .that.includes(frame);
    }
  });

  it('needs a URL, content and the page for frames', async () => {
    const names = async (...given: Parameters<typeof statementPageFiles>) =>
      htmlOf(await statementPageFiles(...given)).map(([file]) => file);
    expect(await names(myanmar)).to.deep.equal(['index.html']);
    expect(await names(rich, { base }))
      .to.include('signatory-list.html')
      .and.not.include('coup-stats.html');
    expect(await names(rich, { base, elements: ['signatory-list'] })).not.to.include(
      'signatory-list.html',
    );
  });
});

describe('the URL of the folder', () => {
  it('is that of the statement, if it is the URL of a folder or of its index.html', async () => {
    for (const [url, isFolder] of [
      ['https://example.org/lake/', true],
      ['https://example.org/lake/index.html#p1s1', true],
      ['https://example.org/lake', false],
      ['https://example.org/?page=/', false],
      ['https://a:b@example.org/', false],
    ] as const) {
      const { 'index.html': html } = await statementPageFiles({ ...rich, url });
      if (isFolder) expect(html).to.include('href="https://example.org/lake/oembed/');
      else expect(html, url).not.to.include('oembed');
    }
  });

  for (const value of [
    ...['statement', 'ftp://example.org/', 'javascript:alert(1)', 'https://a:b@example.org/'],
    ...['https://example.org/page.html', 'https://example.org/?page', 'https://example.org/#page'],
  ]) {
    it(`is not ${value}`, async () => {
      expect(await faultOf(rich, { base: value })).to.equal(
        `base: invalid value ${JSON.stringify(value)}. Use the absolute URL of the folder, such as https://example.org/statement/.`,
      );
    });
  }

  it('may lack its last slash', async () => {
    const { 'index.html': html } = await statementPageFiles(rich, {
      base: 'https://example.org/lake',
    });
    expect(html).to.include('content="https://example.org/lake/index.html"');
  });
});

describe('the image of cards', () => {
  it('is in the folder, or at its own URL', async () => {
    for (const [image, url] of [
      ['card.png', `${base}card.png`],
      ['https://cdn.example/card.jpg', 'https://cdn.example/card.jpg'],
    ] as const) {
      const { 'index.html': html } = await statementPageFiles(rich, { base, image });
      expect(html).to.include(`<meta property="og:image" content="${url}">`);
      expect(html).to.include('content="summary_large_image"');
    }
  });

  it('is no SVG, and no relative URL in an unknown folder', async () => {
    for (const [options, message] of [
      [{ base, image: 'card.svg' }, /^image: invalid value "card\.svg"\. Use the URL of a PNG/],
      [
        { image: 'card.png' },
        /^image: invalid value "card\.png"\. Use an absolute URL, or also base\./,
      ],
    ] as const) {
      expect(await faultOf(rich, options)).to.match(message);
    }
  });
});
