import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { type Sample, url } from './sample.js';

type Section = ConstructorParameters<typeof Document>[0]['sections'][number];

const level = (
  at: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
});

const xml = (content: string) => strToU8(`<?xml version="1.0"?>${content}`);
const namespaces = ['wordprocessingml', 'officeDocument']
  .map((name) => `http://schemas.openxmlformats.org/${name}/2006/`)
  .map((url, index) => (index === 0 ? `xmlns:w="${url}main"` : `xmlns:r="${url}relationships"`))
  .join(' ');

/** The bytes of a Word document with the XML of its body and of its numbering, which can be wrong. */
export const rawDocx = (body: string, numbering = ''): Uint8Array =>
  zipSync({
    'word/document.xml': xml(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': xml(`<w:numbering ${namespaces}>${numbering}</w:numbering>`),
  });

/** The bytes of a Word document with these paragraphs and tables. */
export async function docx(
  children: Section['children'],
  footnotes: Record<string, string> = {},
  section: Partial<Section> = {},
): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [
            level(0, LevelFormat.DECIMAL, '%1.'),
            level(1, LevelFormat.LOWER_LETTER, '(%2)'),
          ],
        },
        { reference: 'brackets', levels: [{ ...level(0, LevelFormat.DECIMAL, '%1)'), start: 3 }] },
        {
          reference: 'bullets',
          levels: [level(0, LevelFormat.BULLET, '•'), level(1, LevelFormat.BULLET, '–')],
        },
      ],
    },
    footnotes: Object.fromEntries(
      Object.entries(footnotes).map(([id, text]) => [id, { children: [new Paragraph(text)] }]),
    ),
    sections: [{ ...section, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export const item = (text: string, reference: string, at = 0, instance = 0): Paragraph =>
  new Paragraph({ text, numbering: { reference, level: at, instance } });

export function docxOf(sample: Sample): Promise<Uint8Array> {
  const { opening, link, demands, points, columns, names } = sample;
  const row = (cells: string[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
    });
  const bold: IRunOptions = { text: opening[1], bold: true };
  return docx(
    [
      new Paragraph({ text: sample.title, heading: HeadingLevel.TITLE }),
      new Paragraph({
        children: [
          new TextRun(opening[0]),
          new TextRun(bold),
          new TextRun(opening[2]),
          new FootnoteReferenceRun(1),
        ],
      }),
      new Paragraph({
        children: [
          new TextRun(link[0]),
          new ExternalHyperlink({ link: url, children: [new TextRun(link[1])] }),
          new TextRun(link[2]),
        ],
      }),
      new Paragraph({ text: sample.heading, heading: HeadingLevel.HEADING_2 }),
      new Paragraph(sample.leadIn),
      ...demands.map((text) => item(text, 'numbers')),
      ...points.map((text) => item(text, 'bullets')),
      new Table({ rows: [row(columns, true), ...names.map((cells) => row(cells, false))] }),
    ],
    { 1: sample.note },
  );
}
