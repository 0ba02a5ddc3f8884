import { expect } from '@open-wc/testing';
import { removeKept } from '../../demo/editor/keep/store.js';
import { until } from '../until.js';
import { type OpenedEditor, openEditor } from './page.js';

const status = ({ find }: OpenedEditor) => find('.keep [role=status]').textContent.trim();

/** Asks whether the page would ask before it is left. */
const asks = ({ win }: OpenedEditor) => {
  const event = new win.Event('beforeunload', { cancelable: true });
  win.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('keeping the work in the browser', () => {
  const opened: OpenedEditor[] = [];
  const visit = async () => {
    const editor = await openEditor();
    opened.push(editor);
    return editor;
  };
  const openExample = async () => {
    const editor = await visit();
    editor.button('Start from the example').click();
    await editor.appears('#keep-box');
    return editor;
  };
  const leave = () => {
    for (const { frame } of opened.splice(0)) frame.remove();
  };
  afterEach(async () => {
    leave();
    await removeKept();
  });

  it('keeps nothing unless the author ticks the box', async () => {
    const editor = await openExample();
    expect(editor.find<HTMLInputElement>('#keep-box').checked).to.equal(false);
    leave();
    const again = await visit();
    expect(again.page.querySelector('.keep')).to.equal(null);
  });

  it('offers the work of an earlier visit', async () => {
    const editor = await openExample();
    editor.find('#keep-box').click();
    await until(() => status(editor).startsWith('Your work is kept in this browser.'));
    expect(asks(editor)).to.equal(false);
    leave();
    const again = await visit();
    await again.appears('.keep');
    expect(again.find('.keep').textContent).to.include(
      'This browser has kept “Myanmar: Four years',
    );
    again.button('Continue').click();
    await again.appears('#keep-box');
    await until(() => status(again).startsWith('Your work is kept in this browser.'));
    expect(again.find<HTMLInputElement>('#keep-box').checked).to.equal(true);
  });

  it('removes everything after asking', async () => {
    const editor = await openExample();
    editor.find('#keep-box').click();
    await until(() => status(editor).startsWith('Your work is kept'));
    editor.button('Remove everything from this device').click();
    await editor.appears('dialog[open]');
    editor.button('Remove it').click();
    await until(() => status(editor) === 'Everything was removed from this device.');
    expect(editor.find<HTMLInputElement>('#keep-box').checked).to.equal(false);
    leave();
    const again = await visit();
    expect(again.page.querySelector('.keep')).to.equal(null);
  });

  it('keeps what is there if the author does not want to remove it', async () => {
    const editor = await openExample();
    editor.find('#keep-box').click();
    await until(() => status(editor).startsWith('Your work is kept'));
    editor.button('Remove everything from this device').click();
    await editor.appears('dialog[open]');
    editor.button('Leave it').click();
    await until(() => !editor.page.querySelector('dialog'));
    expect(status(editor)).to.match(/^Your work is kept/);
  });

  it('says that the statement is open in another tab, and overwrites nothing there', async () => {
    const first = await openExample();
    first.find('#keep-box').click();
    await until(() => status(first).startsWith('Your work is kept'));
    const second = await visit();
    await second.appears('.keep');
    const isElsewhere = () => status(second).startsWith('Another tab with this editor is open');
    await until(isElsewhere);
    second.button('Continue').click();
    await until(isElsewhere);
    expect(second.page.querySelector('#keep-box')).to.equal(null);
    first.frame.remove();
    await until(() => !isElsewhere(), 'the other tab is closed');
    second.button('Continue').click();
    await second.appears('[role=textbox]');
    await until(() => status(second).startsWith('Your work is kept'));
  });

  it('goes on where the browser refuses to keep anything', async () => {
    const editor = await openExample();
    editor.win.IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
    editor.find('#keep-box').click();
    await until(() =>
      status(editor).startsWith('Your work is not kept, because this browser refuses'),
    );
    expect(editor.page.querySelector('[role=textbox]')).to.not.equal(null);
  });

  it('says that the browser has no space left', async () => {
    const editor = await openExample();
    editor.win.IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    editor.find('#keep-box').click();
    await until(() =>
      status(editor).startsWith('Your work is not kept, because this browser has no space'),
    );
  });

  it('asks before it replaces the work of an earlier visit', async () => {
    const first = await openExample();
    first.find('#keep-box').click();
    await until(() => status(first).startsWith('Your work is kept'));
    leave();
    const editor = await openExample();
    const box = editor.find<HTMLInputElement>('#keep-box');
    await until(() => editor.page.querySelector('.keep')?.textContent.includes('has kept'));
    box.click();
    await editor.appears('dialog[open]');
    editor.button('Do not keep this statement').click();
    await until(() => !box.checked);
    expect(editor.find('.keep').textContent).to.include('This browser has kept');
  });
});
