import { expect } from '@open-wc/testing';
import { full } from '../pairs.js';
import { until } from '../until.js';
import { fromGoogleDocs, fromWord } from './clipboards.js';
import { made, type OpenedEditor, openEditor } from './page.js';

const title = 'Joint call for open rivers';
const text = `${title}\n\nAt least 120 families left their homes. The council must open the locks.\n`;

describe('what the start of the editor reads, refuses and says', () => {
  let editor: OpenedEditor;
  beforeEach(async () => {
    editor = await openEditor();
  });
  afterEach(() => {
    editor.frame.remove();
  });

  for (const [name, source] of [
    ['call.txt', text],
    ['call.md', `# ${text}`],
    ['call.html', `<h1>${title}</h1><p>At least 120 families left. The council must act.</p>`],
    // The content counts, not the name.
    ['call.docx', `<!doctype html><h1>${title}</h1><p>At least 120 families left. They must.</p>`],
  ] as const) {
    it(`reads the text of ${name}: ${source.slice(0, 9)}`, async () => {
      editor.choose(name, source);
      const { title: found, counts } = await editor.found();
      expect(found).to.equal(title);
      expect(counts).to.include({ Sentences: 2, Figures: 1 });
    });
  }

  it('opens a saved statement without reading its language anew', async () => {
    const saved = await fetch('/src/statement/myanmar-2025-01-31.json');
    editor.choose('statement.json', await saved.text());
    const { counts } = await editor.found();
    expect(counts).to.include({ Figures: 6, Signatories: 46 });
    expect(editor.page.querySelector('.start .language')).to.equal(null);
  });

  it('lists what is wrong in a file that is no statement', async () => {
    editor.choose('package.json', '{"name": "call", "sections": 5}');
    const { alert } = await editor.outcome();
    expect(alert).to.include('package.json cannot be shown as a statement.');
    expect(editor.find('.start ol.report').textContent).to.include('/sections');
  });

  for (const [name, message] of [
    ['locked.pdf', 'locked.pdf is protected by a password.'],
    ['locked.docx', 'locked.docx is protected by a password.'],
    // Its test in Node runs each time.
    ...(full ? ([['bomb.docx', 'bomb.docx unpacks to more than 150 MB.']] as const) : []),
    ['damaged.docx', 'damaged.docx is damaged and cannot be unpacked.'],
  ] as const) {
    it(`says what to do with ${name}`, async () => {
      editor.choose(name, await made(name));
      expect((await editor.outcome()).alert).to.include(message);
    });
  }

  it('refuses an empty file and a file of 100 MB', async () => {
    editor.choose('call.docx', '');
    expect((await editor.outcome()).alert).to.include('call.docx is empty.');
    editor.choose('large.docx', new Uint8Array(100_000_000));
    await until(() => editor.find('.start').textContent.includes('larger than 50 MB'));
  });

  it('takes a file that is dropped anywhere on the page', async () => {
    expect(editor.drop('call.txt', text).defaultPrevented).to.equal(true);
    expect((await editor.found()).title).to.equal(title);
  });

  for (const [what, html, sentences] of [
    ['Word', fromWord, 11],
    ['Google Docs', fromGoogleDocs, 7],
  ] as const) {
    it(`keeps the form of a text from ${what}`, async () => {
      const { page, paste, find } = editor;
      const event = paste(find('#start-paste'), { 'text/html': html, 'text/plain': title });
      expect(event.defaultPrevented).to.equal(true);
      const { title: found, counts } = await editor.found();
      expect(found).to.equal(title);
      expect(counts.Sentences).to.equal(sentences);
      expect(page.querySelector('.start script')).to.equal(null);
    });
  }

  it('takes a text that is pasted on the page, and one that is typed', async () => {
    editor.paste(editor.page.body, { 'text/plain': text });
    expect((await editor.found()).title).to.equal(title);
    editor.button('Choose another document').click();
    const field = await editor.appears<HTMLTextAreaElement>('#start-paste');
    field.value = text;
    editor.button('Read the text in the field').click();
    expect((await editor.found()).title).to.equal(title);
  });

  it('says which language the text is in, and reads it again in another', async () => {
    editor.choose('appel.txt', 'Appel commun\n\nPlus de 40 familles ont quitté leurs maisons.\n');
    await editor.found();
    const { fill, find } = editor;
    expect(find('.start .language').textContent.trim()).to.equal('The text was read as français.');
    fill('#start-again', 'es');
    editor.button('Read again').click();
    await until(() =>
      editor.page.querySelector('.start .language')?.textContent.includes('español'),
    );
  });

  it('accepts any language tag, and rejects an invalid tag', async () => {
    const { fill, find } = editor;
    fill('#start-language', 'other');
    await editor.appears('#start-language-tag');
    fill('#start-language-tag', 'no tag');
    expect(find('#start-language-hint').textContent).to.include('“no tag” is not a language tag');
    fill('#start-language-tag', 'shn');
    editor.choose('call.txt', text);
    await editor.found();
    expect(find('.start .language').textContent).to.include('shn');
  });

  it('can be cancelled, and reads the next document', async () => {
    editor.choose('long.docx', await made('long.docx'));
    await editor.appears('.start progress');
    editor.button('Cancel').click();
    expect(editor.find('.start [role=status]').textContent).to.equal('Reading was cancelled.');
    editor.choose('call.txt', text);
    expect((await editor.found()).title).to.equal(title);
  });

  it('shows the pages of a PDF as they are read', async () => {
    const seen: number[] = [];
    const observer = new editor.win.MutationObserver(() => {
      const bar = editor.page.querySelector<HTMLProgressElement>('.start progress[max]');
      if (bar) seen.push(bar.value);
    });
    observer.observe(editor.page.body, { subtree: true, childList: true, attributes: true });
    editor.choose('call.pdf', await made('call.pdf'));
    await editor.found();
    expect(seen).to.include.members([1, 2]);
  });
});
