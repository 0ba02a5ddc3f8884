import { expect } from '@open-wc/testing';
import { list, odt } from './make-odt.js';
import { lines, messagesOf, treeOf } from './read.js';

const nested = `<text:list text:style-name="L1"><text:list-item><text:p>One</text:p>
  <text:list><text:list-item><text:p>part</text:p></text:list-item></text:list></text:list-item>
  <text:list-item><text:p>Two</text:p><text:p>More of two</text:p></text:list-item></text:list>`;

describe('an OpenDocument text', () => {
  it('has headings by their level, and titles by their style', async () => {
    const body = `<text:p text:style-name="P1">Call</text:p>
      <text:h text:outline-level="3">Part</text:h><text:p>Text</text:p>`;
    expect(await treeOf('call.odt', odt(body))).to.equal(lines('h1 Call', 'h3 Part', 'p Text'));
  });

  it('has nested lists, with marks that Markdown has no lists for as text', async () => {
    expect(await treeOf('call.odt', odt(nested))).to.equal(
      lines(
        'ol 1',
        '  li',
        '    p One',
        '    p (a) part',
        '  li',
        '    p Two',
        '    p More of two',
      ),
    );
  });

  it('writes numbers in the digits of the list', async () => {
    expect(await treeOf('call.odt', odt(list('L3', 'এক', 'দুই')))).to.equal(
      lines('p ১। এক', 'p ২। দুই'),
    );
  });

  it('goes on counting in a list that continues, and begins where an item says', async () => {
    const body = `${list('L1', 'One')}<text:p>Between</text:p>
      <text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>Two</text:p></text:list-item></text:list>
      <text:list text:style-name="L1"><text:list-item text:start-value="7"><text:p>Seven</text:p></text:list-item></text:list>`;
    expect(await treeOf('call.odt', odt(body))).to.equal(
      lines(
        'ol 1',
        '  li',
        '    p One',
        'p Between',
        'ol 2',
        '  li',
        '    p Two',
        'ol 7',
        '  li',
        '    p Seven',
      ),
    );
  });

  it('makes a table of lines with tabs', async () => {
    const body = `<text:p>Ana Bell<text:tab/>Director</text:p><text:p>Bo Lind<text:tab/><text:span
      text:style-name="T1">Chair<text:line-break/>Cy Dorn<text:tab/>Nurse</text:span></text:p>`;
    expect(await treeOf('call.odt', odt(body))).to.equal(
      lines(
        'table',
        '  row  | ',
        '  row Ana Bell | Director',
        '  row Bo Lind | **Chair**',
        '  row **Cy Dorn** | **Nurse**',
      ),
    );
  });

  it('has bold and italic words, spaces, line breaks and links', async () => {
    const body = `<text:p>A <text:span text:style-name="T1">bold</text:span><text:s/><text:span
      text:style-name="T2">word</text:span><text:line-break/><text:a xlink:href="https://a.example/">link</text:a></text:p>`;
    expect(await treeOf('call.odt', odt(body))).to.equal(
      lines('p A **bold** *word*<br>[link](https://a.example/)'),
    );
  });

  it('leaves out comments and deleted text', async () => {
    const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>Text<office:annotation><text:p>A comment</text:p></office:annotation> here</text:p>`;
    expect(await treeOf('call.odt', odt(body))).to.equal('p Text here\n');
    expect(await messagesOf('call.odt', odt(body))).to.deep.equal([
      'Read tracked changes as accepted.',
    ]);
  });
});
