import { expect } from '@open-wc/testing';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../src/draft/read/read-document.js';
import { rawDocx } from './make-docx.js';
import { fodt, odt } from './make-odt.js';
import { pdf } from './make-pdf.js';

const messageOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  try {
    await readDocument(name, bytes);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${name} was read`);
};

/** A file of Microsoft's compound format, with a name of a part in it. */
const compound = (part: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < part.length; index += 1) {
    bytes[1024 + index * 2] = part.charCodeAt(index);
  }
  return bytes;
};

const files: [what: string, name: string, bytes: Uint8Array, message: string][] = [
  ['an empty file', 'call.docx', new Uint8Array(), 'call.docx is empty.'],
  ['a text without words', 'call.md', strToU8(' \n\n'), 'call.md has no text.'],
  [
    'an old Word document',
    'call.doc',
    compound('WordDocument'),
    'call.doc is an old Word document. Open it in Word and save it as .docx.',
  ],
  [
    'a Word document with a password',
    'call.docx',
    compound('EncryptedPackage'),
    'call.docx is protected by a password. Open it in Word, remove the password and save it again.',
  ],
  [
    'a Rich Text file',
    'call.rtf',
    strToU8('{\\rtf1\\ansi Call}'),
    'call.rtf is a Rich Text file. Open it in Word and save it as .docx.',
  ],
  [
    'a Pages document',
    'call.pages',
    zipSync({ 'Index/Document.iwa': strToU8('Call') }),
    'call.pages is a Pages document. In Pages, export it to Word (.docx).',
  ],
  [
    'an archive of something else',
    'call.zip',
    zipSync({ 'photo.txt': strToU8('Photo') }),
    'call.zip is an archive, and no text document is in it. Give a .docx or .odt file of the document.',
  ],
  [
    'a damaged archive',
    'call.docx',
    zipSync({ 'word/document.xml': strToU8('Call') }).subarray(0, 60),
    'call.docx is damaged and cannot be unpacked. Open it in a word processor and save it again.',
  ],
  [
    'a text with the name of a Word document',
    'call.docx',
    strToU8('Call'),
    'call.docx is damaged and cannot be unpacked. Open it in a word processor and save it again.',
  ],
  [
    'a document with damaged XML',
    'call.docx',
    zipSync({ 'word/document.xml': strToU8('<w:document') }),
    'call.docx is damaged: its XML cannot be read. Open it in a word processor and save it again.',
  ],
  [
    'an image',
    'call.txt',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'call.txt is no text. Give a .docx, .odt, .pdf, .html, .md or .txt file of the document.',
  ],
  [
    'a file of more than 50 MB',
    'call.docx',
    new Uint8Array(50_000_001),
    'call.docx is larger than 50 MB. Remove its images, or copy its text into a new document.',
  ],
  [
    'a damaged PDF',
    'call.pdf',
    strToU8('%PDF-1.7\nCall'),
    'call.pdf is damaged and cannot be read. Open it in a PDF reader and save it again.',
  ],
];

describe('a file that cannot be read', () => {
  for (const [what, name, bytes, message] of files) {
    it(`says what to do with ${what}`, async () => {
      expect(await messageOf(name, bytes)).to.equal(message);
    });
  }

  it('says what to do with a scanned PDF', async () => {
    expect(await messageOf('scan.pdf', await pdf([], []))).to.equal(
      'scan.pdf has no text. Save it as .docx, or copy the text into a .txt file.',
    );
  });
});

describe('a hostile file', () => {
  it('refuses a text that is longer than any statement', async () => {
    expect(await messageOf('call.txt', strToU8('River '.repeat(200_000)))).to.equal(
      'call.txt has more than a million characters. Give the document of one statement.',
    );
  });

  const many = 100_000;

  it('refuses an archive that unpacks to far more than its size', async () => {
    const bomb = zipSync({ 'content.xml': new Uint8Array(160_000_000) }, { level: 9 });
    expect(bomb.length).to.be.below(1_000_000);
    expect(await messageOf('call.odt', bomb)).to.match(/^call\.odt unpacks to more than 150 MB\./);
  });

  for (const [name, text] of [
    ['call.html', '<div>'.repeat(many)],
    ['call.html', '<ul><li>'.repeat(many)],
    ['call.html', '<b><p>'.repeat(many)],
    ['call.md', '> '.repeat(many)],
    ['call.md', '- '.repeat(many)],
    ['call.md', [...Array(600).keys()].map((at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['call.md', `a\n\n${'<div>\n\n'.repeat(5000)}`],
  ] as const) {
    it(`refuses ${name} with ${JSON.stringify(text.slice(0, 12))} again and again`, async () => {
      expect(await messageOf(name, strToU8(text))).to.match(/nested more than 100 deep/);
    });
  }

  const cells = 10_000;
  const tooManyParts = /has a table or a part that is larger than in any statement/;
  for (const [name, what, content] of [
    ['call.html', 'a cell over any number of columns', '<table><tr><td colspan=99999999>a<td>b'],
    [
      'call.html',
      'cells that reach into every row',
      `<table>${'<tr><td rowspan=9999 colspan=999>a<td>b'.repeat(200)}`,
    ],
    [
      'call.md',
      'one long row and many short ones',
      `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|b|\n'.repeat(2000)}`,
    ],
    [
      'call.fodt',
      'one long row and many short ones',
      fodt(
        `<table:table><table:table-row>${'<table:table-cell/>'.repeat(cells)}</table:table-row>${'<table:table-row/>'.repeat(cells)}</table:table>`,
      ),
    ],
    ['call.odt', 'more tags than memory has room for', odt('<text:p/>'.repeat(2_000_001))],
  ] as const) {
    it(`refuses ${name} with ${what}`, async () => {
      const bytes = typeof content === 'string' ? strToU8(content) : content;
      expect(await messageOf(name, bytes)).to.match(tooManyParts);
    });
  }

  // Each of these took exponential or endless time. A timing decides nothing: such a test would not end.
  for (const [name, what, content, text] of [
    ['call.txt', 'comments at its start', `${'<!---->'.repeat(500)}Words`, /Words/],
    [
      'call.html',
      'scripts without an end',
      `<p>Words</p>${'<script>'.repeat(100_000)}`,
      /"value":"Words"/,
    ],
    [
      'call.html',
      'a number that no letters write',
      '<p>Words</p><ol type=i start=2000000000><li>One</ol><ol type=a start=-30><li>Two</ol>',
      /2000000000\. One.*-30\. Two/,
    ],
    [
      'call.fodt',
      'boxes in boxes',
      fodt(
        `${'<text:p><draw:frame><draw:text-box>'.repeat(60)}<text:p>Words</text:p>${'</draw:text-box></draw:frame></text:p>'.repeat(60)}`,
      ),
      /^(?!.*Words.*Words).*Words/,
    ],
    [
      'call.docx',
      'a list of any number of levels',
      rawDocx(
        '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Words</w:t></w:r></w:p>'.repeat(
          3,
        ),
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="4294967293"><w:lvl/></w:lvlOverride></w:num>',
      ),
      /Words/,
    ],
  ] as const) {
    it(`reads ${name} with ${what}`, async () => {
      const bytes = typeof content === 'string' ? strToU8(content) : content;
      expect(JSON.stringify(await readDocument(name, bytes))).to.match(text);
    });
  }

  it('keeps no link whose protocol is hidden by characters that browsers ignore', async () => {
    const page = ['&#1;javascript:a', ' javascript:a', 'java&#10;script:a', '&#9;data:text/html,a']
      .map((url) => `<p>Words <a href="${url}">here</a>.</p>`)
      .join('');
    const read = JSON.stringify(await readDocument('call.html', strToU8(page)));
    expect(read).to.include('here').and.not.include('"link"');
  });

  it('reads a page whose base is no URL of a page', async () => {
    for (const base of ['javascript:a', 'http://', '//['])
      expect(
        JSON.stringify(
          await readDocument('call.html', strToU8(`<base href="${base}"><p>A <a href="b">b</a>`)),
        ),
      ).to.include('"url":"b"');
  });

  it('says that a Word document is damaged if its links or its body are missing', async () => {
    const link = '<w:p><w:hyperlink r:id="none"><w:r><w:t>Words</w:t></w:r></w:hyperlink></w:p>';
    for (const bytes of [rawDocx(link), zipSync({ 'word/document.xml': strToU8('<a/>') })])
      expect(await messageOf('call.docx', bytes)).to.equal(
        'call.docx is damaged and cannot be read. Save it again in Word.',
      );
  });

  it('keeps the words between elements whose names begin like that of a script', async () => {
    const page = '<style-guide>Some words</style-guide><p>More<!-- <script> --></p><p>Last';
    const read = JSON.stringify(await readDocument('call.html', strToU8(page)));
    expect(read).to.include('Some words').and.include('More').and.include('Last');
  });

  it('refuses an OpenDocument text with lists in lists', async () => {
    const deep = '<text:list><text:list-item>'.repeat(many);
    const ends = '</text:list-item></text:list>'.repeat(many);
    expect(await messageOf('call.odt', odt(`${deep}${ends}`))).to.match(
      /nested more than 100 deep/,
    );
  });

  it('expands no entity of an XML file', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
      <office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>
      <text:p>Words &b; here</text:p></office:text></office:body></office:document-content>`;
    const root = await readDocument('call.odt', zipSync({ 'content.xml': strToU8(xml) }));
    expect(JSON.stringify(root)).to.include('Words &b; here').and.not.include('aaaa');
  });
});
