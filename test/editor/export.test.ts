import { expect } from '@open-wc/testing';
import { removeKept } from '../../demo/editor/keep/store.js';
import { channelName } from '../../demo/editor/publish/builder-channel.js';
import { omit } from '../../demo/editor/omit.js';
import { en } from '../../demo/words/en.js';
import { until } from '../until.js';
import { valid } from './drafts.js';
import { type OpenedEditor, openEditor } from './page.js';

const withoutUrl = omit(valid, 'url');
const folder = 'https://example.org/statement/';

/** Enters a value in a field and leaves it, like a person. */
function fill({ find, win }: OpenedEditor, selector: string, value: string) {
  const field = find<HTMLInputElement>(selector);
  field.value = value;
  field.dispatchEvent(new win.Event('change', { bubbles: true }));
}

async function openFile(statement: object) {
  const editor = await openEditor();
  editor.choose('statement.json', JSON.stringify(statement));
  await editor.found();
  editor.button('Edit this statement').click();
  await editor.appears('#keep-box');
  return editor;
}

describe('the export of the editor', () => {
  afterEach(async () => {
    document.body.replaceChildren();
    await removeKept();
  });

  it('leads to the builder with the URL of the folder', async () => {
    const editor = await openFile(withoutUrl);
    const { find, appears } = editor;
    find('#tab-publish').click();
    const link = await appears<HTMLAnchorElement>('.publish a.button');
    const query = () => Object.fromEntries(new URL(link.href).searchParams);
    const fault = () => editor.page.querySelector('#publish-folder-fault')?.textContent.trim();
    const zip = () => editor.button('Folder for your website (.zip)') as HTMLButtonElement;
    expect(query()).to.deep.equal({ statement: valid.id });
    fill(editor, '#publish-folder', 'example.org/statement');
    expect(query()).to.deep.equal({ statement: valid.id, serve: 'built', folder });
    expect(fault()).to.equal(undefined);
    // The builder refuses the same URLs, with the same words.
    const { wrong, full } = en.builder.folderFaults;
    for (const [url, said] of [
      ['https://example.org/page.html', wrong],
      ['https://example.org/page.php', wrong],
      ['https://example/', wrong],
      ['htps://example.org/', wrong],
      ['http://example.org/', full],
    ] as const) {
      fill(editor, '#publish-folder', url);
      expect(fault(), url).to.equal(said);
      expect([link.hasAttribute('href'), link.ariaDisabled], url).to.deep.equal([false, 'true']);
      expect(zip().disabled, url).to.equal(true);
    }
    fill(editor, '#publish-folder', `${folder}index.html`);
    expect(query()).to.deep.equal({ statement: valid.id, serve: 'built', folder });
    expect([link.ariaDisabled, zip().disabled]).to.deep.equal([null, false]);
  });

  it('asks where the folder goes if other sites cannot load it from the URL of the statement', async () => {
    const editor = await openFile({ ...valid, url: 'http://example.org/statement/' });
    editor.find('#tab-publish').click();
    const link = await editor.appears<HTMLAnchorElement>('.publish a.button');
    expect(link.search).to.equal(`?statement=${valid.id}`);
    expect(editor.page.querySelector('#publish-folder-at')).to.equal(null);
    expect(editor.find('#publish-folder').closest('details')).to.equal(null);
  });

  it('gives the builder the URL of the page in the folder, if the statement has none', async () => {
    const editor = await openFile(withoutUrl);
    editor.find('#tab-publish').click();
    await editor.appears('.publish a.button');
    const channel = new BroadcastChannel(channelName);
    const given = async () => {
      const answer = new Promise<MessageEvent<{ file: string }>>((resolve) => {
        channel.onmessage = resolve;
      });
      channel.postMessage({ wanted: valid.id });
      return JSON.parse((await answer).data.file) as { url?: string };
    };
    expect((await given()).url).to.equal(undefined);
    fill(editor, '#publish-folder', folder);
    expect((await given()).url).to.equal(`${folder}index.html`);
    channel.close();
  });

  it('names the URL in the steps, and writes it into the statement if the author wants', async () => {
    const editor = await openFile(withoutUrl);
    const { find, button, page } = editor;
    find('#tab-publish').click();
    await editor.appears('.publish a.button');
    expect(find('.steps').textContent).not.to.include(folder);
    fill(editor, '#publish-folder', folder);
    expect(find('.steps').textContent).to.include(
      `Upload everything in the folder “${valid.id}” to ${folder}.`,
    );
    expect(find('.steps').textContent).to.include('“Shorter snippet”').and.not.match(/[{}]/);
    button('Write this URL into the statement').click();
    expect(page.activeElement!.textContent).to.include(folder);
    find('#tab-details').click();
    expect(find<HTMLInputElement>('#details-url').value).to.equal(folder);
  });

  it('offers a correction if the words of a finished file change, also after a break', async () => {
    const editor = await openFile(valid);
    const { find, page } = editor;
    find('#keep-box').click();
    find('#tab-publish').click();
    await editor.appears('.publish a.button');
    expect(page.querySelector('.publish .warning')).to.equal(null);
    find('#tab-text').click();
    const text = find('[role=textbox]');
    text.focus();
    editor.paste(text, { 'text/plain': 'New words. ' });
    await until(() => text.textContent.includes('New words.'));
    await until(() => find('.keep [role=status]').textContent.includes('Your work is kept'));
    editor.frame.remove();

    const again = await openEditor();
    await again.appears('.keep .first');
    again.button('Continue').click();
    await again.appears('#keep-box');
    again.find('#tab-publish').click();
    await until(() => again.find('.publish').textContent.includes('The words have changed'));
    again.button('Add a correction').click();
    expect(again.page.activeElement!.id).to.equal('correction-0-text');
    again.find('#tab-publish').click();
    expect(again.find('.publish').textContent).not.to.include('The words have changed');
  });
});
