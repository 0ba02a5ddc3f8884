import { expect } from '@open-wc/testing';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../src/draft/read/read-document.js';
import { odt } from './make-odt.js';
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
