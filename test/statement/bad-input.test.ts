import { expect, waitUntil } from '@open-wc/testing';
import { elementNames } from '../../src/snippet/element-form.js';
import type { Statement } from '../../src/statement/schema.js';
import { statementHash } from '../../src/statement/text.js';
import { parts, read } from '../elements/helpers.js';
import { river } from '../fixtures/river.js';
import { inline, page, told } from './page.js';

/** What the page's own script would notice: an error that got out, or markup that came to life. */
let escaped: string[];
const note = ({ type }: Event) => escaped.push(type);
beforeEach(() => {
  escaped = [];
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
});
afterEach(() => {
  for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
  Reflect.deleteProperty(globalThis, 'executed');
});

const changed = (change: (statement: Statement) => unknown): Statement => {
  const copy = structuredClone(river);
  change(copy);
  return copy;
};

/** The statement with another text, and the checksum that goes with it. */
async function rewritten(change: (statement: Statement) => unknown): Promise<Statement> {
  const statement = changed(change);
  return { ...statement, sha256: await statementHash(statement) };
}

const deep = () => {
  let value: unknown = 'x';
  for (let i = 0; i < 1000; i++) value = { sections: value };
  return value;
};

/** What an author gives; what the console then says, after the name of the element and of the source. */
const refused: [string, unknown, RegExp][] = [
  ['a list', [], /\/: expected a statement: an object; found a list/],
  ['a number', 7, /\/: expected a statement: an object; found 7/],
  ['null in JSON', null, /\/: expected a statement: an object; found null/],
  ['an empty object', {}, /\/schemaVersion: expected a value; found none/],
  ['something else', { title: 'A page', items: [] }, /\/items: expected no such key; found items/],
  ['depth', deep(), /\/schemaVersion: expected/],
  [
    'a newer schema',
    { schemaVersion: 2, pages: [] },
    /\/schemaVersion: expected 1, the newest that this version of the library knows; found 2/,
  ],
  [
    'an empty statement',
    changed((s) => (s.sections = [])),
    /\/sections: expected at least one section; found 0/,
  ],
  [
    'a paragraph without sentences',
    changed((s) => (s.sections[0]!.paragraphs[0]!.sentences = [])),
    /\/sections\/0\/paragraphs\/0\/sentences: expected at least one sentence; found 0/,
  ],
  [
    'an id with a space',
    changed((s) => (s.figures[0]!.id = 'some people')),
    /\/figures\/0\/id: expected an id: .*; found "some people"/,
  ],
  [
    'an id with a quote',
    changed((s) => (s.sections[0]!.paragraphs[0]!.sentences[0]!.id = 'a"b')),
    /\/sections\/0\/paragraphs\/0\/sentences\/0\/id: expected an id: .*; found "a"b"/,
  ],
  [
    'the id __proto__',
    changed((s) => (s.demands[0]!.id = '__proto__')),
    /\/demands\/0\/id: expected an id: .*; found "__proto__"/,
  ],
  [
    'a javascript: address',
    changed((s) => (s.url = 'javascript:globalThis.executed=true')),
    /\/url: expected a URL that begins with https:, http: or mailto:; found/,
  ],
  [
    'a data: address',
    changed((s) => (s.url = 'data:text/html,<script>executed=true</script>')),
    /\/url: expected a URL that begins with https:/,
  ],
  [
    'a number in quotes',
    changed((s) => Object.assign(s.figures[0]!, { value: '12000' })),
    /\/figures\/0\/value: expected a whole number .*; found "12000"/,
  ],
  [
    'a negative number',
    changed((s) => (s.figures[0]!.value = -1)),
    /\/figures\/0\/value: expected a whole number .*; found -1/,
  ],
  [
    'a number beyond 2^53',
    changed((s) => (s.figures[0]!.value = 2 ** 53)),
    /\/figures\/0\/value: expected a whole number .*; found 9007199254740992/,
  ],
  [
    'a fraction',
    changed((s) => (s.figures[0]!.value = 0.5)),
    /\/figures\/0\/value: expected a whole number .*; found 0.5/,
  ],
  [
    'a day that does not exist',
    changed((s) => (s.date = '2025-02-30')),
    /\/date: expected a day that exists, YYYY-MM-DD; found "2025-02-30"/,
  ],
  [
    'a month that does not exist',
    changed((s) => (s.events[0]!.date = '2025-13')),
    /\/events\/0\/date: expected a date that exists; found "2025-13"/,
  ],
  [
    'an id that leads nowhere',
    changed((s) => (s.figures[0]!.source = 'p9s9')),
    /\/figures\/0\/source: expected the id of a sentence of this statement; found p9s9/,
  ],
  [
    'a figure that its sentence does not give',
    changed((s) => (s.figures[0]!.value = 12001)),
    /\/figures\/0\/value: expected a value found in its sentence.*; found 12001/,
  ],
  [
    'a text that was changed',
    changed((s) => (s.sections[0]!.paragraphs[0]!.sentences[0]!.text += '!')),
    /\/sha256: expected [0-9a-f]{64}, the SHA-256 of the text; found/,
  ],
];

const sources: Record<
  string,
  [(data: unknown) => string, (place: Element, data: unknown) => void]
> = {
  'a script element': [
    (data) => `<statement-quote statement="bad">Words</statement-quote>${inline('bad', data)}`,
    () => undefined,
  ],
  'the property': [
    () => '<statement-quote>Words</statement-quote>',
    (place, data) => {
      Object.assign(place.firstElementChild!, { statement: data });
    },
  ],
};

/** The reader still has the fallback content and a quiet word, the author an event and one line on the console. */
function expectRefused(place: Element, message: RegExp) {
  const element = place.firstElementChild as HTMLElement;
  expect(element.innerText).to.include('Words');
  expect(read(parts(element.shadowRoot!, 'note')[0])).to.equal('The statement could not be shown');
  expect(element.shadowRoot!.querySelector('[part=base]')).to.equal(null);
  expect(told.events.at(-1)).to.equal('statement-quote statement-error');
  expect(told.errors).to.have.lengthOf(1);
  expect(told.errors[0]).to.match(message);
  expect(escaped).to.deep.equal([]);
  expect('executed' in globalThis).to.equal(false);
}

for (const [where, [html, set]] of Object.entries(sources)) {
  describe(`a bad statement in ${where}`, () => {
    for (const [what, data, message] of refused) {
      // As a property, null names no statement, and a number is no object.
      if (where === 'the property' && (data === null || typeof data === 'number')) continue;
      it(`is refused: ${what}`, async () => {
        const { place, outcomes } = page(html(data));
        set(place, data);
        await waitUntil(() => told.events.includes('statement-quote statement-error'), what);
        await outcomes(1);
        expectRefused(place, message);
      });
    }
  });
}

describe('a bad property', () => {
  for (const [what, data, message] of [
    ['a number', 7, /statement: expected a statement; found "number"/],
    ['NaN in a figure', changed((s) => (s.figures[0]!.value = NaN)), /found NaN/],
    [
      'a getter that throws',
      Object.defineProperty(
        changed(() => undefined),
        'title',
        {
          get() {
            throw new Error('no title today');
          },
        },
      ),
      /no title today/,
    ],
  ] as const) {
    it(`is refused: ${what}`, async () => {
      const { place } = page('<statement-quote>Words</statement-quote>');
      Object.assign(place.firstElementChild!, { statement: data });
      await waitUntil(() => told.events.includes('statement-quote statement-error'), what);
      expectRefused(place, message);
    });
  }
});

describe('a bad source', () => {
  const named: [string, string, RegExp][] = [
    [
      'text that is no JSON',
      '<script type="application/json" id="bad">{"title": </script>',
      /statement "bad": expected a statement in JSON \(.*\); found "{\\"title\\":"/,
    ],
    [
      'nothing',
      '',
      /statement "bad": expected a <script type="application\/json" id="bad"> on the page; found none/,
    ],
    ['another element', '<div id="bad">{}</div>', /found "<div>"/],
    [
      'a script that runs',
      '<script type="text/plain" id="bad">{}</script>',
      /found "<script type=\\"text\/plain\\">"/,
    ],
  ];
  for (const [what, html, message] of named) {
    it(`is refused: the id of ${what}`, async () => {
      const { place, outcomes } = page(
        `<statement-quote statement="bad">Words</statement-quote>${html}`,
      );
      await outcomes(1);
      expectRefused(place, message);
    });
  }

  const { origin } = location;
  const answered: [string, string, RegExp][] = [
    ['404', '/answers/none', /src http:.*none: expected an answer with status 200; found 404/],
    ['500', '/answers/500', /500: expected an answer with status 200; found 500/],
    ['HTML', '/answers/html', /html: expected a statement in JSON .*found "<!doctype html>/],
    [
      'a redirect to another origin',
      '/answers/redirect',
      /redirect: expected an answer without a redirect/,
    ],
    ['an endless body', '/answers/endless', /endless: expected no more than 5 MB; found "more"/],
    [
      'no http',
      'data:application/json,{}',
      /expected an address that begins with https: or http:; found "data:/,
    ],
    ['a script', 'javascript:globalThis.executed=true', /expected an address that begins with/],
    ['an address that is none', 'https://[', /src: expected an address; found "https:\/\/\["/],
    [
      'another origin that does not allow it',
      `${origin.replace('127.0.0.1', 'localhost')}/test/fixtures/open-river.json`,
      /expected an answer without a redirect within 30 s/,
    ],
  ];
  for (const [what, address, message] of answered) {
    it(`is refused: an address with ${what}`, async () => {
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

  it('is refused: an address that gives nothing for 30 s', async () => {
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
      expectRefused(place, /never: expected an answer without a redirect within 30 s; found/);
    } finally {
      AbortSignal.timeout = timeout;
    }
  });
});

describe('a statement that is only strange', () => {
  it('is shown with HTML, scripts and bidi controls in every text, as text', async () => {
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

  it('is shown with 10,000 signatories, and with a sentence of 100,000 characters', async () => {
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
  }).timeout(60_000);
});
