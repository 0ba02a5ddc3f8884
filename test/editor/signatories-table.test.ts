import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EditorDraft } from '../../demo/editor/types.js';
import { valid } from './drafts.js';
import { closeWorkspace, openWorkspace, pressAlt } from './workspace.js';

const signed = (...signatories: EditorDraft['signatories']): EditorDraft => ({
  ...valid,
  signatories,
});
const names = ({ signatories }: EditorDraft) =>
  signatories.map((each) => (typeof each === 'string' ? each : each.name));

async function openTable(draft: EditorDraft) {
  const opened = await openWorkspace(draft);
  opened.find('#tab-signatories').click();
  return opened;
}

describe('the table of signatories', () => {
  afterEach(closeWorkspace);

  it('is edited, reordered and shortened by keyboard', async () => {
    const { editor, find, active, status, workspace } = await openTable(signed('A', 'B', 'C'));
    find('#signatory-0-name').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(active().id).to.equal('signatory-1-name');
    await sendKeys({ type: 'ay' });
    pressAlt('ArrowDown');
    expect(names(editor.draft)).to.deep.equal(['A', 'C', 'Bay']);
    expect(active().id).to.equal('signatory-2-name');
    expect(status()).to.equal('Bay is now in row 3.');
    find('[data-row="0"] [data-step="1"]').focus();
    await sendKeys({ press: 'Enter' });
    expect(names(editor.draft)).to.deep.equal(['C', 'A', 'Bay']);
    expect(active().closest('tr')!.dataset.row).to.equal('1');
    find('[aria-label="Remove row 2"]').focus();
    await sendKeys({ press: 'Enter' });
    expect(names(editor.draft)).to.deep.equal(['C', 'Bay']);
    expect(active().id).to.equal('signatory-1-name');
    editor.undo();
    workspace.redraw();
    expect(names(editor.draft)).to.deep.equal(['C', 'A', 'Bay']);
  });

  it('takes rows of a spreadsheet, with their columns assigned', async () => {
    const { editor, find, fill, button, active } = await openTable(signed('A'));
    fill('#paste-text', 'Lake Network\tChad\tlake.example\nFishers Now\tKenya\t\n');
    button('Read the rows').click();
    expect(active().id).to.equal('paste-table');
    fill('#paste-column-1', 'region');
    fill('#paste-column-2', 'url');
    expect(find('#paste-table table').textContent).to.include('https://lake.example');
    button('Add rows: 2').click();
    expect(editor.draft.signatories).to.deep.equal([
      'A',
      { name: 'Lake Network', region: 'Chad', url: 'https://lake.example' },
      { name: 'Fishers Now', region: 'Kenya' },
    ]);
    expect(active().id).to.equal('paste');
  });

  it('reads a table that is pasted into a cell, and its headers', async () => {
    const { editor, find, button } = await openTable(signed('A'));
    const event = new Event('paste', { bubbles: true, cancelable: true });
    // Engines differ in how a script makes a clipboard.
    Object.assign(event, {
      clipboardData: { getData: () => 'Nombre\tPaís\nRed del lago\tChad\n' },
    });
    find('#signatory-0-name').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    expect(find<HTMLInputElement>('#paste-header').checked).to.equal(true);
    button('Replace all').click();
    expect(editor.draft.signatories).to.deep.equal([{ name: 'Red del lago', region: 'Chad' }]);
  });

  it('points out near-duplicates with both rows, and merges nothing', async () => {
    const { editor, button, active, place } = await openTable(
      signed('Lake Network', 'Fishers', 'The Lake Network'),
    );
    button('Row 3: The Lake Network').click();
    expect(active().id).to.equal('signatory-2-name');
    button('They are different').click();
    expect(place.querySelector('.pairs')).to.equal(null);
    expect(names(editor.draft)).to.have.lengthOf(3);
  });

  it('sets the group and the kind of several rows', async () => {
    const { editor, find, fill, button } = await openTable(signed('A', 'B', 'C'));
    find('[data-row="0"] input').click();
    find('[data-row="2"] input').click();
    fill('#selected-group', 'Networks');
    fill('#selected-kind', 'network');
    button('Apply').click();
    expect(editor.draft.signatories).to.deep.equal([
      { name: 'A', kind: 'network', group: 'Networks' },
      'B',
      { name: 'C', kind: 'network', group: 'Networks' },
    ]);
  });

  it('shows errors at their fields', async () => {
    const { find, checked } = await openTable(signed('A', { name: 'B', url: 'nowhere' }, 'a'));
    await checked();
    expect(find('#signatory-1-url').getAttribute('aria-invalid')).to.equal('true');
    expect(find('#signatory-1-url-fault').textContent).to.include('expected an absolute URL');
    expect(find('#signatory-2-name-fault').textContent).to.include('duplicate "a"');
  });

  it('renders only the row that changes among 300', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `Organization of place ${index}`);
    const { editor, place, fill, workspace } = await openTable(signed(...rows));
    expect(place.querySelectorAll('tbody tr')).to.have.lengthOf(300);
    const changed = new Set<Element>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest('tr');
        if (row) changed.add(row);
      }
    });
    observer.observe(place.querySelector('tbody')!, {
      ...{ subtree: true, childList: true, attributes: true, characterData: true },
    });
    fill('#signatory-150-name', 'Another name');
    workspace.redraw();
    observer.takeRecords().forEach(({ target }) => {
      const row = (target instanceof Element ? target : target.parentElement)?.closest('tr');
      if (row) changed.add(row);
    });
    observer.disconnect();
    expect(editor.draft.signatories[150]).to.equal('Another name');
    for (const row of changed) expect((row as HTMLElement).dataset.row).to.equal('150');
  });
});
