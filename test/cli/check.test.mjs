import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planted, refused, river, runLoaded } from './run.mjs';

const check = (text) => runLoaded(['check', 'bad.json'], { files: { 'bad.json': text } });

/** Returns the line number of a text. */
const lineOf = (text, part) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('the command check', () => {
  it('reports each fault with its line', async () => {
    const text = planted(
      ['"date": "2025-09-15"', '"date": "2025-09-31"'],
      ['"url": "https://example.org/open-river"', '"url": "javascript:alert(1)"'],
      ['النهر أكثر من ١٢٬٠٠٠', 'النهر أكثر من ١٣٬٠٠٠'],
      ['"value": 3,', '"value": "3",'],
      ['"heading": "فتح السد الآن"', '"headline": "فتح السد الآن"'],
      ['"ministry",\n        "region"', '"ministry",\n        "nobody"'],
      ['"date": "2023-05"', '"date": "2023-06"'],
      ['"name": "وزارة المياه"', '"name": "وزارة الماء"'],
      ['"status": "unofficial"', '"status": "draft"'],
      ['"signatories": []', '"signatories": [\n    "A",\n    "A"\n  ]'],
    );
    const { code, stdout } = await check(text);
    assert.equal(code, 1);
    const places = [...stdout.matchAll(/^bad\.json:(\d+):\d+ (\S+)$/gm)].map(
      ([, line, path]) => `${line} ${path}`,
    );
    const expected = [
      ['/date', '"2025-09-31"'],
      ['/url', '"javascript:alert(1)"'],
      ['/sha256', river.sha256],
      ['/figures/0/value', '12000'],
      ['/figures/1/value', '"value": "3"'],
      ['/demands/0/heading', '"addressees": ['],
      ['/demands/0/headline', '"headline"'],
      // The changed name no longer matches the addressees in the sentence.
      ['/demands/1/addressees/0', '"ministry",'],
      ['/demands/1/addressees/1', '"nobody"'],
      ['/events/0/date', '"2023-06"'],
      ['/actors/1/name', '"وزارة الماء"'],
      ['/signatories/1', '"A"\n  ]'],
      ['/translations/1/status', '"draft"'],
    ];
    for (const [path, part] of expected) {
      if (path === '/demands/0/heading') assert.ok(stdout.includes(`${path}\n`));
      else assert.ok(places.includes(`${lineOf(text, part)} ${path}`), path);
    }
    assert.equal(places.length, expected.length);
    assert.match(stdout, /bad\.json: 13 errors\n$/);
  });

  it('prints no character that a terminal obeys', async () => {
    const text = planted(['"heading": "فتح السد الآن"', '"\\u001b]0;x\\u0007\\u009b2J\\u202e": 1']);
    const { stdout } = await check(text);
    assert.match(stdout, /\\u001b\]0;x\\u0007\\u009b2J\\u202e/);
    assert.doesNotMatch(stdout, /[^\P{Cc}\t\n]|\u202e/u);
  });

  it('lists the known keys for an unknown key', async () => {
    const { stdout } = await check(planted(['"heading": "فتح السد الآن"', '"headline": "x"']));
    assert.match(
      stdout,
      /\/demands\/0\/headline\n {2}unknown key "headline"\. Known keys: id, addressees, heading, leadIn, strength, source\.\n/,
    );
  });

  it('lists the known keys of signatories and marks, and counts unconfirmed signatories', async () => {
    const { stdout } = await check(
      planted([
        '"signatories": []',
        '"signatories": [{ "name": "A", "confirm": "x" }, { "name": "B", "land": "x" }, { "name": "C", "confirm": "x" }]',
      ]),
    );
    assert.match(
      stdout,
      /\/signatories\/0\/confirm\n {2}not confirmed\. .*\n {2}2 items have the key "confirm"/,
    );
    assert.match(
      stdout,
      /\/signatories\/1\/land\n {2}unknown key "land"\. Known keys: name, kind, role, .*joined\.\n/,
    );
  });

  it('counts the unconfirmed items and names the first', async () => {
    const { code, stdout } = await check(
      planted(
        ['"id": "people"', '"confirm": "x", "id": "people"'],
        ['"id": "villages"', '"confirm": "x", "id": "villages"'],
      ),
    );
    assert.equal(code, 1);
    assert.equal(stdout.match(/\/confirm/g).length, 1);
    assert.match(stdout, /\/figures\/0\/confirm\n {2}not confirmed\. .*\n {2}2 items have the key/);
    assert.match(stdout, /bad\.json: 2 errors\n$/);
  });

  it('reports all unconfirmed keys of the top level, and the lines of the items', async () => {
    const { stdout } = await check(
      planted(
        [
          '"schemaVersion"',
          '"confirm": "x", "confirmEvents": "x", "confirmFigures": "x", "schemaVersion"',
        ],
        ['"id": "people"', '"confirm": "x", "id": "people"'],
        ['"id": "villages"', '"confirm": "x", "id": "villages"'],
      ),
    );
    assert.deepEqual(
      [...stdout.matchAll(/\/\S*confirm\w*(?=\n)/g)].map(([path]) => path),
      ['/confirm', '/confirmEvents', '/confirmFigures', '/figures/0/confirm'],
    );
    assert.match(stdout, /2 items have the key "confirm"\. This is the first\. Lines: \d+, \d+\n/);
    assert.match(stdout, /bad\.json: 5 errors\n$/);
  });

  it('reports an unknown key once for many items, but not with another one', async () => {
    const { stdout } = await check(
      planted(
        ['"id": "people"', '"colour": "x", "id": "people"'],
        ['"id": "villages"', '"colour": "x", "id": "villages"'],
        ['"date": "2023-05"', '"size": 1, "date": "2023-05"'],
      ),
    );
    assert.match(
      stdout,
      /\/figures\/0\/colour\n {2}unknown key "colour"\. Known keys: .*\n {2}2 items have the key "colour"\. This is the first\. Lines: \d+, \d+\n/,
    );
    assert.match(stdout, /\/events\/0\/size\n {2}unknown key "size"\. Known keys: .*\n(?! )/);
    assert.match(stdout, /bad\.json: 3 errors\n$/);
  });

  for (const [text, place, expected] of [
    [
      '{\n  "title": "x",\n}',
      '3:1',
      'expected a key in double quotes, found "}". Remove any comma before',
    ],
    [
      '{\r  "title" "x"\r}',
      '2:11',
      'expected a colon between a key and its value, found "\\"x\\""',
    ],
    ['{\r\n  "a": 1\r\n  "b": 2\r\n}', '3:3', 'expected a comma before this value or key, found'],
    [
      '{ "a": [1, }',
      '1:12',
      'expected a value, found "}". Remove any comma before a closing bracket.',
    ],
    [`{ "a": "x${'y'.repeat(500)}\n" }`, '1:8', 'expected a double quote at the end of the text'],
    [
      '{ "a": 1',
      '1:9',
      'expected a closing brace } for each opening brace, found the end of the file',
    ],
    ['// no\n{}', '1:1', 'expected no comment, found "// no". Remove it'],
    [' ', '1:1', 'the file is empty'],
  ]) {
    it(`reports where a file is not valid JSON and what to do: ${expected}`, async () => {
      const { code, stdout } = await check(text);
      assert.equal(code, 1);
      assert.ok(stdout.includes(`bad.json:${place} /\n  ${expected}`), stdout);
      assert.ok(stdout.split('\n').every((line) => line.length < 200));
      assert.ok(stdout.match(/^bad.json:\d/gm).length < 4);
      const stderr = await refused(['build', 'bad.json', '--out', 'o'], /^error /, {
        files: { 'bad.json': text },
      });
      assert.ok(stderr.includes(`bad.json:${place} /\n  ${expected}`), stderr);
    });
  }

  it('finds duplicate keys, and a fault in the last value', async () => {
    const text = planted(
      ['"date": "2025-09-15"', '"date": "2025-09-15",\n  "date": "2025-09-31"'],
      ['"id": "villages"', '"id": "towns", "id": "villages"'],
    );
    const { stdout } = await check(text);
    const line = lineOf(text, '"2025-09-31"');
    assert.ok(stdout.includes(`bad.json:${line}:3 /date\n  duplicate key "date"`));
    assert.ok(stdout.includes(`bad.json:${line}:11 /date\n  expected a date that exists`));
    assert.ok(stdout.includes('/figures/1/id\n  duplicate key "id"'));
    assert.match(stdout, /bad\.json: 3 errors\n$/);
  });
});
