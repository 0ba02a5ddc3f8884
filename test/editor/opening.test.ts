import { expect } from '@open-wc/testing';
import { made, type OpenedEditor, openEditor } from './page.js';

const title = 'Joint call for open rivers';

describe('opening a document in the editor', () => {
  let editor: OpenedEditor;
  beforeEach(async () => {
    editor = await openEditor();
  });
  afterEach(() => {
    editor.frame.remove();
  });

  for (const name of ['call.docx', 'call.pdf', 'call.odt']) {
    it(`reads ${name} in the worker`, async () => {
      editor.choose(name, await made(name));
      const { title: found, counts } = await editor.found();
      expect(found).to.equal(title);
      expect(counts.Sentences).to.be.above(0);
    });
  }

  it('knows the months of Burmese in every browser', async () => {
    editor.choose('letter-my.docx', await made('letter-my.docx'));
    const { counts, report } = await editor.found();
    expect(report[0]).to.include('date of issue: ၂၀၂၄ ခုနှစ်၊ မေလ ၃ ရက်');
    expect(counts).to.include({ Figures: 2, Events: 1, Demands: 2, Signatories: 3 });
  });

  it('runs nothing of a hostile page', async () => {
    editor.choose(
      'call.html',
      `<h1 onclick="parent.hit = 1">${title}</h1><script>parent.hit = 1</script>
      <p>The <a href="javascript:parent.hit = 1">council</a> must open the locks.<img src=x onerror="parent.hit = 1"></p>`,
    );
    const { title: found, counts } = await editor.found();
    expect(found).to.equal(title);
    expect(counts.Demands).to.equal(1);
    expect(window).to.not.have.property('hit');
  });
});
