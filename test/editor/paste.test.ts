import { expect } from '@open-wc/testing';
import type { EditorDraft } from '../../demo/editor/types.js';
import { draftOf } from './document/editing.js';
import { openEditor, textsOf } from './open-editor.js';

let opened: ReturnType<typeof openEditor>;

/** Pastes after a paragraph "One." and returns the other paragraphs. */
function pasted(data: Record<string, string>, draft: EditorDraft = draftOf([['One.'], ['Last.']])) {
  opened = openEditor(draft);
  opened.selectWords('Last.');
  opened.paste(data);
  return opened.editor.draft.sections.flatMap(({ heading, level, paragraphs }) => [
    ...(heading ? [{ heading, ...(level && { level }) }] : []),
    ...paragraphs.slice(heading ? 0 : 1).map(({ item, sentences }) => {
      const marks = sentences.flatMap((sentence) => sentence.marks ?? []);
      return {
        ...(item && { item }),
        text: sentences.map(({ text }) => text).join('|'),
        ...(marks.length > 0 && { marks }),
      };
    }),
  ]);
}

/** The shape of Word's clipboard: styles in a head, list marks in conditional comments. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; color:red} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1 style='margin-top:24pt'><span lang=EN-GB>Our demands<o:p></o:p></span></h1>
<p class=MsoNormal style='margin-bottom:8pt'><span lang=EN-GB>The <b style='mso-bidi-font-weight:normal'>lake</b>
is <i>closed</i>. See <a href="https://example.org/report"><span style='color:blue'>the
report</span></a>.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Open it<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>(a)<span>&nbsp;</span></span><![endif]>at once<o:p></o:p></p>
<!--EndFragment--></body></html>`;

/** The shape of the clipboard of Google Docs: one bold element that is not bold, and styles on spans. */
const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0000"><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-weight:400;font-style:normal;">The </span><span style="font-size:11pt;font-weight:700;">lake</span><span style="font-weight:400;font-style:italic;"> is closed</span><span style="font-weight:400;">.</span></p><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Open it</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;">at once</span></p></li></ul></ul><ol><li><p><span>First</span></p></li></ol></b>`;

describe('a paste into the text', () => {
  afterEach(() => {
    opened.close();
  });

  it('takes headings, lists, emphasis and links of Word', () => {
    expect(pasted({ 'text/html': word, 'text/plain': 'x' })).to.deep.equal([
      { heading: 'Our demands' },
      {
        text: 'The lake is closed.|See the report.',
        marks: [
          { words: 'lake', kind: 'strong' },
          { words: 'closed', kind: 'emphasis' },
          { words: 'the report', url: 'https://example.org/report' },
        ],
      },
      { item: { list: 'bulleted' }, text: 'Open it' },
      { item: { list: 'numbered', level: 2, mark: '(a)' }, text: 'at once' },
    ]);
  });

  it('takes emphasis and lists of Google Docs', () => {
    expect(pasted({ 'text/html': docs, 'text/plain': 'x' })).to.deep.equal([
      {
        text: 'The lake is closed.',
        marks: [
          { words: 'lake', kind: 'strong' },
          { words: 'is closed', kind: 'emphasis' },
        ],
      },
      { item: { list: 'bulleted' }, text: 'Open it' },
      { item: { list: 'bulleted', level: 2 }, text: 'at once' },
      { item: { list: 'numbered' }, text: 'First' },
    ]);
  });

  it('leaves out scripts, styles, images and URLs that are not allowed', () => {
    const html = `<p onclick="globalThis.executed = true" style="color: red">Words <a href="javascript:globalThis.executed=true">here</a>.</p><script>globalThis.executed = true</script><style>p { color: red }</style><img src=x onerror="globalThis.executed = true"><table><tr><td>One</td><td><p>Two</p></td></tr></table>`;
    expect(pasted({ 'text/html': html })).to.deep.equal([
      { text: 'Words here.' },
      { text: 'One – Two' },
    ]);
    expect(globalThis).not.to.have.property('executed');
    expect(opened.text.querySelector('[style], [onclick], script, style, a')).to.equal(null);
  });

  it('makes paragraphs and sentences of plain text', () => {
    expect(pasted({ 'text/plain': 'A line\nthat goes on. And on.\n\nAnother.' })).to.deep.equal([
      { text: 'A line that goes on.|And on.' },
      { text: 'Another.' },
    ]);
  });

  it('puts a few words into the sentence at the caret', () => {
    opened = openEditor(draftOf([['The lake is closed.']]));
    opened.caret('lake', 'after');
    opened.paste({ 'text/html': '<b style="font-weight:normal">and the <b>river</b></b>' });
    opened.paste({ 'text/plain': ' too' });
    expect(textsOf(opened.editor.draft)).to.deep.equal([['The lakeand the river too is closed.']]);
  });
});
