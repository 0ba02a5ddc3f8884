import { expect } from '@open-wc/testing';
import { below, pdf } from './make-pdf.js';
import { lines, messagesOf, treeOf } from './read.js';

const head = { text: 'Call for rivers', y: 40, size: 9 };
const foot = (page: number) => ({ text: `Page ${page} of 2`, x: 280, y: 810, size: 9 });

const first = [
  head,
  { text: 'Call for rivers', y: 100, size: 18, bold: true },
  ...below(140, [
    'We, the undersigned organizations, write to the council about the state of the ri-',
    'vers in the country, as they have been closed for a long time and no plan was pub-',
    'lished. The towns wait.',
  ]),
  { text: '1', x: 176, y: 163, size: 7 },
  { text: 'What we ask', y: 195, size: 14, bold: true },
  ...below(220, ['We call on the council to:']),
  { text: '1.', y: 240 },
  ...below(
    240,
    ['Open the locks by 1 May and publish the plans of the northern river before', 'summer.'],
    { x: 90 },
  ),
  { text: '2.', y: 270 },
  { text: 'Hear the towns.', x: 90, y: 270 },
  { text: '•', y: 290 },
  { text: 'The northern river', x: 90, y: 290 },
  { text: '•', y: 304 },
  { text: 'The southern river', x: 90, y: 304 },
  ...below(340, ['Signed by', 'River Watch', 'Delta']),
  ...below(700, [
    'A paragraph that goes over the page as its last line is full and it does not end the',
  ]),
  { text: '1 The council met in March.', y: 760, size: 8 },
  foot(1),
];

const second = [
  head,
  { text: 'sentence on the first page.', y: 90 },
  ...below(130, [
    'The left column has lines',
    'that go on for a while in',
    'a narrow space. It ends.',
  ]),
  ...below(130, ['The right column begins', 'with a sentence and goes', 'on in the right half.'], {
    x: 320,
  }),
  ...below(200, [
    'A line across both columns again, which is as wide as the page and is the last.',
  ]),
  foot(2),
];

describe('a PDF', () => {
  it('has headings by size, paragraphs, lists and notes, without heads and hyphens', async () => {
    expect(await treeOf('call.pdf', await pdf(first, second))).to.equal(
      lines(
        'h1 Call for rivers',
        'p We, the undersigned organizations, write to the council about the state of the rivers in the country, as they have been closed for a long time and no plan was published. The towns wait.[^1]',
        'h2 What we ask',
        'p We call on the council to:',
        'ol 1',
        '  li',
        '    p Open the locks by 1 May and publish the plans of the northern river before\\nsummer.',
        '  li',
        '    p Hear the towns.',
        'ul',
        '  li',
        '    p The northern river',
        '  li',
        '    p The southern river',
        'p Signed by<br>River Watch<br>Delta',
        'p A paragraph that goes over the page as its last line is full and it does not end the\\nsentence on the first page.',
        'p The left column has lines\\nthat go on for a while in\\na narrow space. It ends.',
        'p The right column begins\\nwith a sentence and goes\\non in the right half.',
        'p A line across both columns again, which is as wide as the page and is the last.',
        '[^1]:',
        '  p The council met in March.',
      ),
    );
  });

  it('says what it left out and where its order can be wrong', async () => {
    expect(await messagesOf('call.pdf', await pdf(first, second))).to.deep.equal([
      'Page 2 was read in columns: check the order of its text.',
      'Left out the running head: “Call for rivers”.',
    ]);
  });

  it('has tables, row by row', async () => {
    const rows = [
      ['Name', 'Role', 'Country'],
      ['Ada Osu', 'Director', 'Ghana'],
      ['Ben Tal', 'Nurse', 'Kenya'],
      ['Cleo Marsh', 'Writer', 'Fiji'],
    ];
    const table = rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ text, x: 72 + column * 150, y: 120 + row * 18 })),
    );
    const document = await pdf([{ text: 'These persons have signed the call:', y: 90 }, ...table]);
    expect(await treeOf('call.pdf', document)).to.equal(
      lines(
        'p These persons have signed the call:',
        'table',
        '  row  |  | ',
        ...rows.map((cells) => `  row ${cells.join(' | ')}`),
      ),
    );
    expect(await messagesOf('call.pdf', document)).to.deep.equal([]);
  });

  it('says which page has no text', async () => {
    const document = await pdf([{ text: 'A text about rivers and their banks', y: 90 }], []);
    expect(await messagesOf('call.pdf', document)).to.deep.equal([
      'Page 2 has no text: it is empty or an image.',
    ]);
  });

  it('is refused if its font does not say which letters the text has', async () => {
    await expectRefused(mapped(Array.from('etaoin', (letter) => [letter, '0001'])));
    await expectRefused(mapped(Array.from('etaoinsrh', (letter) => [letter, 'E001'])));
  });

  it('may have bullets from the private letters of a font', async () => {
    const outline = await treeOf('call.pdf', mapped([['~', 'F0B7']]));
    expect(outline).to.contain('The river is closed and the town waits.');
  });
});

const expectRefused = async (bytes: Uint8Array) => {
  const error = await treeOf('call.pdf', bytes).catch((reason: unknown) => reason as Error);
  expect(error).to.have.property(
    'message',
    'call.pdf does not say which letters its text has. Save it as .docx, or copy the text into a .txt file.',
  );
};

/** Returns a PDF of one sentence whose font maps letters to the given code points, in hexadecimal digits. */
function mapped(letters: [letter: string, codePoint: string][]): Uint8Array {
  const codeOf = (letter: string) => letter.charCodeAt(0).toString(16);
  const map = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Map def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    `${letters.length} beginbfchar`,
    ...letters.map(([letter, codePoint]) => `<${codeOf(letter)}> <${codePoint}>`),
    'endbfchar endcmap end end',
  ].join('\n');
  const text = 'BT /F 12 Tf 72 700 Td (~ The river is closed and the town waits.) Tj ET';
  const stream = (content: string) =>
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(text),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
    stream(map),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
