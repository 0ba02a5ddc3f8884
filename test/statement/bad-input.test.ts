import { until } from '../until.js';
import { inline, page, told } from './page.js';
import { changed, expectRefused } from './refused.js';

const deep = () => {
  let value: unknown = 'x';
  for (let i = 0; i < 1000; i++) value = { sections: value };
  return value;
};

/** The input of an author, and the console message after the names of the element and of the source. */
const refused: [string, unknown, RegExp][] = [
  ['a list', [], /\/: expected an object, found a list/],
  ['a number', 7, /\/: expected an object, found 7/],
  ['null in JSON', null, /\/: expected an object, found null/],
  ['an empty object', {}, /\/schemaVersion: missing/],
  ['something else', { title: 'A page', items: [] }, /\/items: unknown key "items"/],
  ['depth', deep(), /\/schemaVersion: missing/],
  [
    'a newer schema',
    { schemaVersion: 2, pages: [] },
    /\/schemaVersion: unknown version 2\. This release knows versions up to 1\./,
  ],
  [
    'an empty statement',
    changed((s) => (s.sections = [])),
    /\/sections: expected at least one section, found 0/,
  ],
  [
    'a paragraph without sentences',
    changed((s) => (s.sections[0]!.paragraphs[0]!.sentences = [])),
    /\/sections\/0\/paragraphs\/0\/sentences: expected at least one sentence, found 0/,
  ],
  [
    'an id with a space',
    changed((s) => (s.figures[0]!.id = 'some people')),
    /\/figures\/0\/id: expected an id .*, found "some people"/,
  ],
  [
    'an id with a quote',
    changed((s) => (s.sections[0]!.paragraphs[0]!.sentences[0]!.id = 'a"b')),
    /\/sections\/0\/paragraphs\/0\/sentences\/0\/id: expected an id .*, found "a"b"/,
  ],
  [
    'the id __proto__',
    changed((s) => (s.demands[0]!.id = '__proto__')),
    /\/demands\/0\/id: expected an id .*, found "__proto__"/,
  ],
  [
    'a javascript: URL',
    changed((s) => (s.url = 'javascript:globalThis.executed=true')),
    /\/url: expected an https, http or mailto URL, found/,
  ],
  [
    'a data: URL',
    changed((s) => (s.url = 'data:text/html,<script>executed=true</script>')),
    /\/url: expected an https, http or mailto URL/,
  ],
  [
    'a number in quotes',
    changed((s) => Object.assign(s.figures[0]!, { value: '12000' })),
    /\/figures\/0\/value: expected a whole number .*, found "12000"/,
  ],
  [
    'a negative number',
    changed((s) => (s.figures[0]!.value = -1)),
    /\/figures\/0\/value: expected a whole number .*, found -1/,
  ],
  [
    'a number beyond 2^53',
    changed((s) => (s.figures[0]!.value = 2 ** 53)),
    /\/figures\/0\/value: expected a whole number .*, found 9007199254740992/,
  ],
  [
    'a fraction',
    changed((s) => (s.figures[0]!.value = 0.5)),
    /\/figures\/0\/value: expected a whole number .*, found 0.5/,
  ],
  [
    'a day that does not exist',
    changed((s) => (s.date = '2025-02-30')),
    /\/date: expected a date that exists, such as 2025-01-31 or 2025-01, found "2025-02-30"/,
  ],
  [
    'a month that does not exist',
    changed((s) => (s.events[0]!.date = '2025-13')),
    /\/events\/0\/date: expected a date that exists, found "2025-13"/,
  ],
  [
    'an id of a missing item',
    changed((s) => (s.figures[0]!.source = 'p9s9')),
    /\/figures\/0\/source: unknown sentence "p9s9"/,
  ],
  [
    'a figure that its sentence does not give',
    changed((s) => (s.figures[0]!.value = 12001)),
    /\/figures\/0\/value: the sentence does not contain 12,001 or 12001: /,
  ],
  [
    'a text that was changed',
    changed((s) => (s.sections[0]!.paragraphs[0]!.sentences[0]!.text += '!')),
    /\/sha256: the SHA-256 of the text is [0-9a-f]{64}, not /,
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

for (const [where, [html, set]] of Object.entries(sources)) {
  describe(`a bad statement in ${where}`, () => {
    for (const [what, data, message] of refused) {
      // As a property, null means no statement, and a number is no object.
      if (where === 'the property' && (data === null || typeof data === 'number')) continue;
      it(`is rejected: ${what}`, async () => {
        const { place, outcomes } = page(html(data));
        set(place, data);
        await until(() => told.events.includes('statement-quote statement-error'), what);
        await outcomes(1);
        expectRefused(place, message);
      });
    }
  });
}

describe('a bad property', () => {
  for (const [what, data, message] of [
    ['a number', 7, /statement: expected an object, found number/],
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
    it(`is rejected: ${what}`, async () => {
      const { place } = page('<statement-quote>Words</statement-quote>');
      Object.assign(place.firstElementChild!, { statement: data });
      await until(() => told.events.includes('statement-quote statement-error'), what);
      expectRefused(place, message);
    });
  }
});
