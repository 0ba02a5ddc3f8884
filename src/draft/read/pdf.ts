import type { Root } from 'mdast';
import { type OnPage, openPdf, type PdfPage } from './pdf-engine.js';
import { pdfBlocks } from './pdf-blocks.js';
import { linesOf } from './pdf-lines.js';
import { withoutFurniture } from './pdf-furniture.js';

// In these scripts a PDF stores shapes, and readers guess the letters.
const shaped =
  /[\p{Script=Myanmar}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Khmer}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Arabic}\p{Script=Thai}\p{Script=Lao}]/u;

/** Reads the text of a PDF by the places of its letters. */
export async function readPdf(
  name: string,
  bytes: Uint8Array,
  messages: string[],
  onPage?: OnPage,
): Promise<Root> {
  const pages = await openPdf(name, bytes, onPage);
  refuseUnreadable(name, pages, messages);
  const lines = pages.map((page) => linesOf(page, messages));
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  if (shaped.test(text)) {
    messages.push(
      'A PDF in this script can have its letters in a wrong order. Compare the text, or use the .docx file.',
    );
  }
  const links = new Set(pages.flatMap((page) => page.links).filter((link) => !text.includes(link)));
  if (links.size > 0) messages.push(`Left out the links of the PDF: ${[...links].join(', ')}`);
  return { type: 'root', children: pdfBlocks(withoutFurniture(lines, pages, messages)) };
}

function refuseUnreadable(name: string, pages: PdfPage[], messages: string[]): void {
  const texts = pages.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  const all = texts.join('');
  const advice = 'Save it as .docx, or copy the text into a .txt file.';
  if (all.trim().length < 20) throw new Error(`${name} has no text. ${advice}`);
  const countOf = (letters: RegExp) => all.match(letters)?.length ?? 0;
  // No text has control characters, but many have bullets from the private letters of a font.
  if (countOf(/[\p{Cc}\uFFFD]/gu) > all.length * 0.01 || countOf(/\p{Co}/gu) > all.length * 0.2) {
    throw new Error(`${name} does not say which letters its text has. ${advice}`);
  }
  texts.forEach((text, index) => {
    if (text.trim() === '')
      messages.push(`Page ${index + 1} has no text: it is empty or an image.`);
  });
}
