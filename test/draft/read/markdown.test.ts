import { expect } from '@open-wc/testing';
import { strToU8 } from 'fflate';
import { readDocument } from '../../../src/draft/read/read-document.js';
import { lines, messagesOf, treeOf } from './read.js';

describe('Markdown', () => {
  it('reads front matter between dashes, and as bare lines at the top', async () => {
    const fields = 'title: Call\ndate: 2025-01-31';
    const expected = lines(`yaml ${JSON.stringify(fields)}`, 'p Text');
    expect(await treeOf('call.md', `---\n${fields}\n---\n\nText`)).to.equal(expected);
    expect(await treeOf('call.md', `${fields}\n\nText`)).to.equal(expected);
  });

  it('keeps lines such as `To: …` at the top as text', async () => {
    const text = 'To: The council\nDate: 31 January\n\nText';
    expect(await treeOf('call.md', text)).to.equal(
      lines('p To: The council\\nDate: 31 January', 'p Text'),
    );
  });

  it('reads HTML as what it means', async () => {
    const text = lines(
      '<!-- a comment -->',
      '<div align="center">',
      '',
      'The <b>river</b> &amp; its<br>banks, 5 km<sup>2</sup>, the 1<sup>st</sup>[^n], the second<sup>2</sup>.',
      '',
      '</div>',
      '',
      '<sup>2</sup> See the map.',
      '',
      '[^n]: A note.',
    );
    expect(await treeOf('call.md', text)).to.equal(
      lines(
        'p The **river** & its<br>banks, 5 km², the 1st[^n], the second[^2].',
        '[^2]:',
        '  p See the map.',
        '[^n]:',
        '  p A note.',
      ),
    );
  });

  it('keeps a superscript mark without a note as text', async () => {
    expect(await treeOf('call.md', 'The river<sup>1</sup>.')).to.equal(lines('p The river[1].'));
  });

  it('keeps the number that a list begins with, and marks with a bracket', async () => {
    expect(await treeOf('call.md', '3. Three\n4. Four\n\n1) One')).to.equal(
      lines('ol 3', '  li', '    p Three', '  li', '    p Four', 'ol 1', '  li 1)', '    p One'),
    );
  });

  it('keeps a date that begins with the number of the day', async () => {
    expect(await treeOf('call.md', '4. März 2025')).to.equal('p 4. März 2025\n');
  });

  it('keeps marks that Markdown has no lists for in the text', async () => {
    expect(await treeOf('call.md', '১। এক\n২। দুই\n\n(a) First\n\n(b) Second')).to.equal(
      lines('p ১। এক', 'p ২। দুই', 'p (a) First', 'p (b) Second'),
    );
  });

  it('leaves images out of the text, except for the names of logos', async () => {
    const text = '![A boat](a.png)\n\nThe ![flag](f.png) port opened.\n\n- ![Mere Watch](m.png)';
    expect(await treeOf('call.md', text)).to.equal(
      lines('p The port opened.', 'ul', '  li', '    p Mere Watch'),
    );
    expect(await messagesOf('call.md', text)).to.deep.equal([
      'Left out an image: “A boat”.',
      'Left out an image: “flag”.',
    ]);
  });

  it('reads indented lines as text', async () => {
    expect(await treeOf('call.md', '    A *star')).to.equal(lines('p A *star'));
  });

  it('counts lines from the start of the file', async () => {
    const text = 'title: Call\ndate: 2025-01-31\n\n# Call\n\nText\n\n- Item';
    const { children } = await readDocument('call.md', strToU8(text));
    expect(children.slice(1).map(({ position }) => position?.start.line)).to.deep.equal([4, 6, 8]);
  });
});
