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

  it('says which page has no text', async () => {
    const document = await pdf([{ text: 'A text about rivers and their banks', y: 90 }], []);
    expect(await messagesOf('call.pdf', document)).to.deep.equal([
      'Page 2 has no text: it is empty or an image.',
    ]);
  });
});
