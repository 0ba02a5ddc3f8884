import { PDFDocument, StandardFonts } from 'pdf-lib';

/** A text at a place on a page of 595 × 842 points, `y` from its top. */
export interface Placed {
  text: string;
  x?: number;
  y: number;
  size?: number;
  bold?: boolean;
}

export async function pdf(...pages: Placed[][]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const regular = await document.embedFont(StandardFonts.TimesRoman);
  const bold = await document.embedFont(StandardFonts.TimesRomanBold);
  for (const placed of pages) {
    const page = document.addPage([595, 842]);
    for (const { text, x = 72, y, size = 11, bold: isBold } of placed) {
      page.drawText(text, { x, y: 842 - y, size, font: isBold ? bold : regular });
    }
  }
  return document.save();
}

/** Lines below each other. */
export const below = (
  y: number,
  lines: string[],
  more: Omit<Placed, 'text' | 'y'> = {},
): Placed[] => lines.map((text, index) => ({ text, y: y + index * 14, ...more }));
