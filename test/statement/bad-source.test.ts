import { expect } from '@open-wc/testing';
import { elementNames } from '../../src/elements/registry.js';
import type { Statement } from '../../src/statement/schema.js';
import { statementHash } from '../../src/statement/text.js';
import { parts } from '../elements/helpers.js';
import { inline, page, told } from './page.js';
import { changed, escaped, expectRefused } from './refused.js';

/** Returns the statement with another text and its checksum. */
async function rewritten(change: (statement: Statement) => unknown): Promise<Statement> {
  const statement = changed(change);
  return { ...statement, sha256: await statementHash(statement) };
}

describe('a bad source', () => {
  const named: [string, string, string, RegExp][] = [
    [
      'invalid JSON',
      'text',
      '<script type="application/json" id="text">{"title": </script>',
      /statement "text": invalid JSON "{\\"title\\":" \(/,
    ],
    [
      'nothing',
      'none',
      '',
      /statement "none": the page has no <script type="application\/json" id="none">/,
    ],
    ['another element', 'other', '<div id="other">{}</div>', /found <div>$/],
    [
      'a script that runs',
      'plain',
      '<script type="text/plain" id="plain">{}</script>',
      /found <script type="text\/plain">$/,
    ],
  ];
  for (const [what, id, html, message] of named) {
    it(`is rejected: the id of ${what}`, async () => {
      const { place, outcomes } = page(
        `<statement-quote statement="${id}">Words</statement-quote>${html}`,
      );
      await outcomes(1);
      expectRefused(place, message);
    });
  }

  const { origin } = location;
  const answered: [string, string, RegExp][] = [
    ['404', '/answers/none', /src http:.*none: responded with status 404 instead of 200/],
    ['500', '/answers/500', /500: responded with status 500 instead of 200/],
    ['HTML', '/answers/html', /html: invalid JSON "<!doctype html>/],
    [
      'a redirect to another origin',
      '/answers/redirect',
      /redirect: cannot fetch .* without a redirect/,
    ],
    ['an endless body', '/answers/endless', /endless: larger than 5 MB/],
    [
      'another protocol',
      'data:application/json,{}',
      /src data:.*: invalid protocol\. Use https: or http:/,
    ],
    ['a script', 'javascript:globalThis.executed=true', /src javascript:.*: invalid protocol/],
    ['an invalid URL', 'https://[', /src: invalid value "https:\/\/\["\. Use a URL\./],
    [
      'another origin without CORS headers',
      `${origin.replace('127.0.0.1', 'localhost')}/test/fixtures/open-river.json`,
      /cannot fetch .* without a redirect/,
    ],
  ];
  for (const [what, address, message] of answered) {
    it(`is rejected: src with ${what}`, async () => {
      const before = performance.now();
      const { place, outcomes } = page(`<statement-quote src="${address}">Words</statement-quote>`);
      await outcomes(1);
      expectRefused(place, message);
      const leaks = performance
        .getEntriesByType('resource')
        .filter(({ startTime, name }) => startTime > before && name.includes('open-river'));
      if (what.includes('redirect')) expect(leaks).to.deep.equal([]);
    });
  }

  it('is rejected: src without an answer for 30 s', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const waits: number[] = [];
    AbortSignal.timeout = (wait) => {
      waits.push(wait);
      return timeout(1);
    };
    try {
      const { place, outcomes } = page(
        '<statement-quote src="/answers/never">Words</statement-quote>',
      );
      await outcomes(1);
      expect(waits).to.deep.equal([30_000]);
      expectRefused(place, /never: cannot fetch .* within 30 s .*CORS/);
    } finally {
      AbortSignal.timeout = timeout;
    }
  });
});

describe('an unusual statement', () => {
  it('renders HTML, scripts and bidi controls in every text as text', async () => {
    const hostile =
      '<img src=x onerror="executed=true"><script>executed=true</script>\u202e\u2066$&{n}';
    const statement = await rewritten((s) => {
      s.title = `T ${hostile}`;
      s.translations = [];
      s.signatories = [`S ${hostile}`];
      for (const item of [...s.figures, ...s.demands, ...s.events]) {
        if ('heading' in item) item.heading = `H ${hostile}`;
        else item.counts = `C ${hostile}`;
      }
      for (const section of s.sections) {
        section.heading = `H ${hostile}`;
        for (const { sentences } of section.paragraphs) {
          for (const sentence of sentences) sentence.text += ` ${hostile}`;
        }
      }
    });
    const { place, outcomes } = page(
      elementNames.map((tag) => `<${tag} statement="odd" actions="cite"></${tag}>`).join('') +
        inline('odd', statement),
    );
    await outcomes(elementNames.length);
    expect(told.errors).to.deep.equal([]);
    for (const tag of elementNames) {
      const { shadowRoot } = place.querySelector(tag)!;
      expect(shadowRoot!.textContent, tag).to.include(hostile);
      expect(shadowRoot!.querySelector('img, script'), tag).to.equal(null);
    }
    expect([escaped, 'executed' in globalThis]).to.deep.equal([[], false]);
  });

  it('renders 10,000 signatories, and a sentence of 100,000 characters', async () => {
    const statement = await rewritten((s) => {
      s.signatories = Array.from({ length: 10_000 }, (_, i) => `Organization ${i}`);
      s.sections[0]!.paragraphs[0]!.sentences[0]!.text += ' نهر'.repeat(25_000);
    });
    const { place, outcomes } = page(
      `<signatory-list statement="long" limit="5"></signatory-list>
      <statement-quote statement="long" sentence="p1s1" lang="fr"></statement-quote>${inline('long', statement)}`,
    );
    await outcomes(2);
    expect(told.errors).to.deep.equal([]);
    const names = place.querySelector('signatory-list')!.shadowRoot!;
    expect(parts(names, 'signatory')).to.have.lengthOf(10_000);
    const quote = place.querySelector('statement-quote')!.shadowRoot!;
    expect(parts(quote, 'sentence')[0]!.textContent).to.have.lengthOf(100_058);
  });
});
