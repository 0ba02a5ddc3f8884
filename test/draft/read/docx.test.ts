import { expect } from '@open-wc/testing';
import {
  Bookmark,
  DeletedTextRun,
  Footer,
  HeadingLevel,
  type IRunOptions,
  InsertedTextRun,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docx, item } from './make-docx.js';
import { lines, messagesOf, treeOf } from './read.js';

const bold: IRunOptions = { text: 'In bold', bold: true };
const change = { id: 1, author: 'A', date: '2025-01-31T00:00:00Z' };

describe('a Word document', () => {
  it('has its headings, titles first', async () => {
    const document = await docx([
      new Paragraph({ text: 'Call', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Background', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({ children: [new TextRun(bold)] }),
    ]);
    expect(await treeOf('call.docx', document)).to.equal(
      lines('h1 Call', 'h2 Background', 'p **In bold**'),
    );
  });

  it('goes on counting after a paragraph between items, and begins again in another list', async () => {
    const document = await docx([
      item('One', 'numbers'),
      item('Two', 'numbers'),
      new Paragraph('Between'),
      item('Three', 'numbers'),
      item('First', 'numbers', 0, 1),
      item('Bracket', 'brackets'),
    ]);
    expect(await treeOf('call.docx', document)).to.equal(
      lines(
        'ol 1',
        '  li',
        '    p One',
        '  li',
        '    p Two',
        'p Between',
        'ol 3',
        '  li',
        '    p Three',
        'ol 1',
        '  li',
        '    p First',
        'ol 3',
        '  li 3)',
        '    p Bracket',
      ),
    );
  });

  it('keeps letters of a list as text in the item around it', async () => {
    const document = await docx([
      item('One', 'numbers'),
      item('part', 'numbers', 1),
      item('part two', 'numbers', 1),
      item('Two', 'numbers'),
      item('Point', 'bullets'),
      item('Deeper', 'bullets', 1),
    ]);
    expect(await treeOf('call.docx', document)).to.equal(
      lines(
        'ol 1',
        '  li',
        '    p One',
        '    p (a) part',
        '    p (b) part two',
        '  li',
        '    p Two',
        'ul',
        '  li',
        '    p Point',
        '    ul',
        '      li',
        '        p Deeper',
      ),
    );
  });

  it('writes the numbers of headings and of table rows into their text', async () => {
    const cell = (paragraph: Paragraph) => new TableCell({ children: [paragraph] });
    const document = await docx([
      new Paragraph({
        text: 'Background',
        heading: HeadingLevel.HEADING_1,
        numbering: { reference: 'numbers', level: 0 },
      }),
      new Table({
        rows: [
          new TableRow({
            children: [cell(item('', 'numbers', 0, 1)), cell(new Paragraph('River Watch'))],
          }),
        ],
      }),
    ]);
    expect(await treeOf('call.docx', document)).to.equal(
      lines('h1 1. Background', 'table', '  row  | ', '  row 1. | River Watch'),
    );
  });

  it('has its notes, line breaks and superscripts', async () => {
    const document = await docx(
      [
        new Paragraph({
          children: [
            new TextRun('One'),
            new TextRun({ text: 'Two', break: 1 }),
            new TextRun({ text: '2', superScript: true }),
            new Bookmark({ id: 'place', children: [new TextRun(' end')] }),
          ],
        }),
      ],
      {},
    );
    expect(await treeOf('call.docx', document)).to.equal(lines('p One<br>Two[2] end'));
  });

  it('is read with its changes accepted, and says so', async () => {
    const document = await docx([
      new Paragraph({
        children: [
          new TextRun('Open '),
          new DeletedTextRun({ ...change, text: 'all ' }),
          new InsertedTextRun({ ...change, text: 'the locks' }),
        ],
      }),
    ]);
    expect(await treeOf('call.docx', document)).to.equal(lines('p Open the locks'));
    expect(await messagesOf('call.docx', document)).to.deep.equal([
      'Read tracked changes as accepted.',
    ]);
  });

  it('reports the text of headers and footers', async () => {
    const footers = { default: new Footer({ children: [new Paragraph('Write to us')] }) };
    const document = await docx([new Paragraph('Text')], {}, { footers });
    expect(await messagesOf('call.docx', document)).to.deep.equal([
      'Left out the footer: “Write to us”.',
    ]);
  });

  it('does not report a style that it does not define', async () => {
    const document = await docx([new Paragraph({ text: 'Text', style: 'Quote' })]);
    expect(await messagesOf('call.docx', document)).to.deep.equal([]);
  });

  it('is told by its content, whatever its name', async () => {
    expect(await treeOf('call.pdf', await docx([new Paragraph('Text')]))).to.equal('p Text\n');
  });

  it('makes a table of paragraphs and items with tabs', async () => {
    const tabbed = (...cells: string[]) =>
      new Paragraph({
        children: cells.map(
          (text, at) => new TextRun({ children: at ? [new Tab(), text] : [text] }),
        ),
      });
    const document = await docx([
      tabbed('To:', 'The Board'),
      tabbed('1.', 'Open the locks'),
      tabbed('Ana Bell', 'Director', 'River Trust'),
      tabbed('Bo Lind', 'Chair', 'Lake Watch'),
      tabbed('Nairobi', '3 May 2024'),
    ]);
    expect(await treeOf('call.docx', document)).to.equal(
      lines(
        'p To: The Board',
        'p 1. Open the locks',
        'table',
        '  row  |  | ',
        '  row Ana Bell | Director | River Trust',
        '  row Bo Lind | Chair | Lake Watch',
        'p Nairobi 3 May 2024',
      ),
    );
  });

  it('takes the headings of styles with an outline level', async () => {
    const document = unzipSync(await docx([new Paragraph({ text: 'Part', style: 'Part' })]));
    const style = `<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/>
      <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`;
    const styles = strFromU8(document['word/styles.xml']!).replace('</w:styles>', style);
    const changed = zipSync({ ...document, 'word/styles.xml': strToU8(styles) });
    expect(await treeOf('call.docx', changed)).to.equal('h2 Part\n');
  });
});
