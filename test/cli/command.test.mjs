import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { files, refused, run } from './run.mjs';
import { madeDocument } from '../support/made-documents.mjs';

const { version } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
);

describe('the command', () => {
  it('prints its help and rejects unknown arguments', async () => {
    const help = await run(['--help']);
    assert.deepEqual([help.code, help.stderr], [0, '']);
    for (const name of ['init', 'check', 'build', 'snippet', 'new'])
      assert.ok(help.stdout.includes(name));
    const { code, stdout } = await run(['--version']);
    assert.deepEqual([code, stdout], [0, `${version}\n`]);
    const missing = await run(['check', 'none.json', 'river.json'], { files });
    assert.deepEqual([missing.code, missing.stdout], [2, 'river.json: valid\n']);
    assert.match(
      missing.stderr,
      /^error cannot read none\.json: no such file\. Check the name and the folder\.\n/,
    );
  });

  for (const [args, message] of [
    [['publish'], /^error: unknown command 'publish'/],
    [['check'], /^error: missing required argument/],
    [['build', 'river.json'], /^error: required option '--out <dir>' not/],
    [
      ['build', 'river.json', '--out', 'river.json'],
      /^error --out: cannot write to the folder river\.json: a file has that name\. Use another name\.\n/,
    ],
    [
      ['build', 'river.json', '--out', 'river.json/out'],
      /^error --out: cannot write .*: a part of the path is a file, not a folder\. Check the path\.\n/,
    ],
    [['check', '.'], /^error cannot read \.: it is a folder\. Name a file\.\n/],
    [['new', 'none.docx'], /^error cannot read none\.docx: no such file\. Check the name and/],
    [['build', 'river.json', '--out', 'o', '--elements', ' '], /^error: option '--elements/],
    [
      ['new', 'a.txt', '--out', 'none/x'],
      /^error --out: cannot write none\/x: no such folder\. Create/,
    ],
    [
      ['new', 'a.txt', '--out', 'river.json'],
      /^error --out: river\.json already exists\. Use another name, or delete that file\.\n/,
    ],
    [
      ['new', 'a.txt', '--lang', 'zzzzzzzzzzz'],
      /^error --lang: invalid value "zzzzzzzzzzz"\. Use a BCP 47/,
    ],
    [
      ['new', 'a.txt', '--date', '2025-13-45'],
      /^error --date: invalid value "2025-13-45"\. Use a day or a month/,
    ],
  ]) {
    it(`exits with 2 and one line on failure: ${args.join(' ')}`, async () => {
      const stderr = await refused(args, message, {
        files: { ...files, 'a.txt': 'Title\n\nText.' },
      });
      assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
    });
  }

  describe('reading a file', () => {
    const json = files['river.json'];
    const unmarked = Buffer.from(json, 'utf16le');
    const encoded = {
      'utf16.json': Buffer.concat([Buffer.from([0xff, 0xfe]), unmarked]),
      'marked.json': Buffer.from(`\ufeff${json}`),
      'unmarked.json': unmarked,
      'latin1.json': Buffer.from('"é"', 'latin1'),
    };

    it('accepts UTF-8, and UTF-16 with a byte order mark', async () => {
      const { code, stdout } = await run(['check', 'utf16.json', 'marked.json'], {
        files: encoded,
      });
      assert.deepEqual([code, stdout], [0, 'utf16.json: valid\nmarked.json: valid\n']);
    });

    for (const name of ['unmarked.json', 'latin1.json']) {
      it(`rejects and reports any other encoding: ${name}`, async () => {
        await refused(['check', name], /^error .*: not in UTF-8\. Save it as plain text with/, {
          files: encoded,
        });
      });
    }
  });

  it('new writes a draft that check accepts after its confirmation', async () => {
    const input =
      '# Open the dam\n\n3 May 2024\n\nThe army must free more than 40 people.\n\n1. A\n2. B\n3. C';
    const { code, stdout, stderr } = await run(['new', 'a.md'], { files: { 'a.md': input } });
    assert.equal(code, 0);
    assert.match(
      stderr,
      /Found 1 sentence in 1 paragraph, 1 figure, 1 demand, 0 dates and 3 signatories\./,
    );
    const draft = await run(['check', 'draft.json'], { files: { 'draft.json': stdout } });
    assert.equal(draft.code, 1);
    const clean = stdout.replace(/^ *"confirm.*\n/gm, '');
    const confirmed = await run(['check', 'draft.json'], { files: { 'draft.json': clean } });
    assert.deepEqual([confirmed.code, confirmed.stdout], [0, 'draft.json: valid\n']);
    const pages = '# A\n\n## A\n\nText.\n\n## A\n\nMore.';
    const none = await run(['new', 'a.md'], { files: { 'a.md': pages } });
    assert.match(none.stderr, /Left out of the text, page header: A\nFound no date of issue\./);
    const taken = await run(['new', '-', '--out', 'a.json'], { input, files: { 'a.json': '' } });
    assert.equal(taken.code, 2);
  });

  it('new drafts a letter from Word that is valid and builds after at most five deleted lines', async () => {
    const letter = await madeDocument('letter.docx');
    const { stdout, stderr } = await run(['new', 'letter.docx'], {
      files: { 'letter.docx': letter },
    });
    assert.match(stderr, /4 demands, 2 dates and 5 signatories/);
    const confirm = /^ *"confirm.*\n/gm;
    assert.ok(stdout.match(confirm).length <= 5, String(stdout.match(confirm)));
    const files = { 'statement.json': stdout.replace(confirm, '') };
    const built = await run(['build', 'statement.json', '--out', 'page'], { files });
    assert.equal(built.code, 0, built.stderr);
  });

  it('new accepts a month as the date of issue', async () => {
    const { stdout } = await run(['new', 'a.md', '--date', '2024-05'], {
      files: { 'a.md': '# Open the dam\n\nThe army must open the dam.' },
    });
    assert.equal(JSON.parse(stdout).date, '2024-05');
  });

  it('new reports found and omitted parts with their lines', async () => {
    const input = [
      ...['# Open the dam', '', 'Osu, 3 May 2024', '', 'The army must open the dam.', ''],
      ...['## Signatories', '', '### Osu', '', '1. A', '2. B', '', '### Lende', '', '1. C', ''],
    ].join('\n');
    const { stderr } = await run(['new', 'a.md'], { files: { 'a.md': input } });
    assert.match(stderr, /^Line 3: left out of the text, date of issue: Osu, 3 May 2024$/m);
    assert.match(stderr, /^Lines 7 to 16 look like signatories \(3 items in 2 groups\)\.$/m);
  });

  it('check reports a valid statement, without colours in a pipe', async () => {
    const { code, stdout, stderr } = await run(['check', 'river.json'], { files });
    assert.deepEqual([code, stdout, stderr], [0, 'river.json: valid\n', '']);
  });
});
