import { expect } from '@open-wc/testing';
import { strToU8 } from 'fflate';
import { readDocument } from '../../../src/draft/read/read-document.js';
import { lines, messagesOf, treeOf } from './read.js';

describe('plain text', () => {
  it('has a paragraph in each line, as Word exports it', async () => {
    const text =
      'CALL FOR RIVERS\r\nWe write to *you* about snake_case.\r\nA second paragraph.\r\n';
    expect(await treeOf('call.txt', text)).to.equal(
      lines('p CALL FOR RIVERS', 'p We write to *you* about snake_case.', 'p A second paragraph.'),
    );
  });

  it('joins lines that were wrapped by hand', async () => {
    const text = lines(
      'We write to you about the rivers of the country, which',
      'were closed in the spring of this year, and we ask for',
      'an answer.',
      '',
      '1. Open the locks before the summer begins and tell all',
      '   towns.',
      '2. Publish the maps.',
      '',
      'River Watch',
      'Delta',
    );
    expect(await treeOf('call.txt', text)).to.equal(
      lines(
        'p We write to you about the rivers of the country, which\\nwere closed in the spring of this year, and we ask for\\nan answer.',
        'ol 1',
        '  li',
        '    p Open the locks before the summer begins and tell all\\ntowns.',
        '  li',
        '    p Publish the maps.',
        'p River Watch<br>Delta',
      ),
    );
  });

  it('makes lists only of marks that are clearly some', async () => {
    const text = lines(
      '- A lone dash',
      '12. März 2024',
      '• One',
      '• Two',
      '(a) First',
      '(b) Second',
    );
    expect(await treeOf('call.txt', text)).to.equal(
      lines(
        'p - A lone dash',
        'p 12. März 2024',
        'ul',
        '  li',
        '    p One',
        '  li',
        '    p Two',
        'p (a) First',
        'p (b) Second',
      ),
    );
  });

  it('keeps a numbered list whole if bullets or paragraphs stand in it', async () => {
    const text = lines('1. One', '– part', '– part two', '2. Two', '', 'A remark.', '', '3. Three');
    expect(await treeOf('call.txt', text)).to.equal(
      lines(
        'ol 1',
        '  li',
        '    p One',
        '    ul',
        '      li',
        '        p part',
        '      li',
        '        p part two',
        '  li',
        '    p Two',
        'p A remark.',
        'ol 3',
        '  li',
        '    p Three',
      ),
    );
  });

  it('makes a table of rows with tabs', async () => {
    expect(await treeOf('call.txt', 'Names\nRiver Watch\tNorway\nDelta\tGhana\nEnd')).to.equal(
      lines(
        'p Names',
        'table',
        '  row  | ',
        '  row River Watch | Norway',
        '  row Delta | Ghana',
        'p End',
      ),
    );
  });

  it('gives the line of each paragraph', async () => {
    const { children } = await readDocument('call.txt', strToU8('One\n\n\nTwo'));
    expect(children.map(({ position }) => position?.start.line)).to.deep.equal([1, 4]);
  });

  const encoded: [string, number[]][] = [
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x74, 0xc3, 0xa9]],
    ['UTF-16', [0xff, 0xfe, 0xe9, 0, 0x74, 0, 0xe9, 0]],
    ['UTF-16, big-endian', [0xfe, 0xff, 0, 0xe9, 0, 0x74, 0, 0xe9]],
    ['Windows-1252', [0xe9, 0x74, 0xe9]],
  ];
  for (const [name, bytes] of encoded) {
    it(`is read in ${name}`, async () => {
      expect(await treeOf('call.txt', new Uint8Array(bytes))).to.equal(lines('p été'));
    });
  }

  it('says that it guessed the encoding', async () => {
    expect(await messagesOf('call.txt', new Uint8Array([0xe9, 0x74, 0xe9]))).to.deep.equal([
      'The text is not UTF-8 and was read as Windows-1252. If letters are wrong, save it as UTF-8.',
    ]);
  });
});
