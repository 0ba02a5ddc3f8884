import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

const note = 'Only the branch in Kest.';
const forms: [string, string[]][] = [
  ['letter.md', ['- Mere Watch', '- Sarn Union[^1]', '', `[^1]: ${note}`]],
  [
    'letter.md',
    ['| Name | Country |', '| --- | --- |', '| Sarn Union[^a] | Norway |', '', `[^a]: ${note}`],
  ],
  ['letter.txt', ['Mere Watch', 'Sarn Union*', 'Weir Network', '', `* ${note}`]],
  ['letter.txt', ['Mere Watch', 'Sarn Union*', 'Weir Network', '', '______', '', `* ${note}`]],
];

describe('the notes of signatories', () => {
  for (const [name, lines] of forms)
    it(`are closing notes with their name: ${lines.join(' / ')}`, async () => {
      const text = ['The weir is shut.', '', 'Signed:', '', ...lines].join('\n');
      const { statement, report } = await draftOf(text, 'en', name);
      expect(statement.sections).to.have.lengthOf(2);
      const { kind, paragraphs } = statement.sections[1]!;
      expect(kind).to.equal('notes');
      expect(paragraphs.map(({ label, sentences }) => [label, sentences[0]!.text])).to.deep.equal([
        ['Sarn Union', note],
      ]);
      expect(statement.notes).to.equal(undefined);
      expect(report.map((each) => each.text)).to.include(
        'moved to the closing notes, footnote that no sentence refers to: Sarn Union',
      );
    });
});
