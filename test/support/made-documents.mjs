/** Makes documents for the tests of the statement editor. They are made when they are asked for, once. */
import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { letters } from './made-letters.mjs';

const towns = ['Arna', 'Belt', 'Corrin', 'Dale', 'Esk', 'Fenwick', 'Garth', 'Holm'];
const months = ['January', 'March', 'May', 'July', 'September', 'November'];

/** Returns an invented sentence. Each has other numbers and names. */
const sentence = (index) =>
  [
    `On ${1 + (index % 28)} ${months[index % 6]} 2024, the river rose in ${towns[index % 8]}.`,
    `At least ${100 + index} families left their homes near ${towns[(index * 3) % 8]}.`,
    `The council of ${towns[(index * 5) % 8]} must open the locks and publish its plans.`,
    `Nobody told the ${towns[(index * 7) % 8]} fishers, who had asked for years.`,
  ][index % 4];

const paragraph = (index) => [0, 1, 2, 3, 4, 5].map((at) => sentence(index * 6 + at)).join(' ');

const title = 'Joint call for open rivers';

/** A Word document of about as many pages, with a heading on each. */
async function docx(pages) {
  const children = Array.from({ length: pages }, (_, page) => [
    new Paragraph({ text: `Part ${page + 1}`, heading: HeadingLevel.HEADING_2 }),
    ...[0, 1, 2, 3, 4].map((at) => new Paragraph(paragraph(page * 5 + at))),
  ]).flat();
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('The council met in March.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({
            text: 'We write about the rivers.',
            children: [new FootnoteReferenceRun(1)],
          }),
          ...children,
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

async function pdf(pages, lines = 40) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let page = 0; page < pages; page += 1) {
    const sheet = document.addPage([595, 842]);
    if (page === 0) sheet.drawText(title, { x: 72, y: 780, size: 22, font });
    for (let line = 0; line < lines; line += 1) {
      sheet.drawText(sentence(page * lines + line), { x: 72, y: 740 - line * 16, size: 11, font });
    }
  }
  return document.save();
}

/** A PDF whose password nobody knows. */
function lockedPdf() {
  const key = '00'.repeat(32);
  return strToU8(`%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
4 0 obj <</Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4>> endobj
trailer <</Root 1 0 R /Encrypt 4 0 R /ID [<${key}> <${key}>] /Size 5>>
%%EOF`);
}

/** An old Word file, or the encrypted form of a new one: both are compound files with parts. */
function compound(part) {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write(part, 1024, 'utf16le');
  return bytes;
}

const xml = (body) =>
  strToU8(`<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`);

const makers = {
  ...letters,
  'call.docx': () => docx(1),
  'brief.pdf': () => pdf(1, 8),
  'call.pdf': () => pdf(2),
  'call.odt': () =>
    zipSync({ 'content.xml': xml(`<text:h>${title}</text:h><text:p>We write.</text:p>`) }),
  'long.docx': () => docx(200),
  'long.pdf': () => pdf(60),
  'locked.pdf': lockedPdf,
  'locked.docx': () => compound('EncryptedPackage'),
  'bomb.docx': () => zipSync({ 'word/document.xml': new Uint8Array(160_000_000) }, { level: 9 }),
  'damaged.docx': async () => (await docx(1)).subarray(0, 3000),
};

for (const [name, source] of Object.entries({
  'call.html': `<h1>${title}</h1><p>We write.</p>`,
  'call.md': `# ${title}\n\nWe write.\n`,
  'call.txt': `${title}\n\nWe write about the rivers of our towns.\n`,
})) {
  makers[name] = () => strToU8(source);
}

const made = new Map();

/** Returns the bytes of a document. */
export async function madeDocument(name) {
  if (!Object.hasOwn(makers, name)) throw new Error(`no document is named ${name}`);
  if (!made.has(name)) made.set(name, Promise.resolve(makers[name]()));
  return Buffer.from(await made.get(name));
}

/** Serves the documents below `/made/`. */
export async function madeDocuments(context, next) {
  const [, name] = /^\/made\/([\w.-]+)$/.exec(context.path) ?? [];
  if (!name) return next();
  context.type = 'application/octet-stream';
  context.body = await madeDocument(name);
  return undefined;
}
