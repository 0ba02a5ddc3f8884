import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inWorker } from '../../demo/editor/checks/checker.js';
import { elementNames } from '../../src/elements/registry.js';
import { valid, wrong } from './drafts.js';
import { closeWorkspace, openWorkspace } from './workspace.js';

describe('the layout of the editor', () => {
  afterEach(closeWorkspace);

  it('has tabs that arrow keys choose', async () => {
    const { find, active, place } = await openWorkspace();
    find('#tab-text').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(active().id).to.equal('tab-signatories');
    expect(active().ariaSelected).to.equal('true');
    await sendKeys({ press: 'End' });
    expect(active().id).to.equal('tab-publish');
    await sendKeys({ press: 'ArrowRight' });
    expect(active().id).to.equal('tab-text');
    expect(place.querySelectorAll('[role=tabpanel]:not([hidden])')).to.have.lengthOf(1);
  });

  it('has a toolbar with one stop of Tab, and names of undo and redo', async () => {
    const { find, active, place, editor, button } = await openWorkspace();
    expect(place.querySelectorAll('.toolbar button[tabindex="0"]')).to.have.lengthOf(1);
    editor.annotate((annotations) => ({ ...annotations, version: '2' }));
    find('.toolbar button').focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(active().textContent.trim()).to.equal('Undo');
    await sendKeys({ press: 'Enter' });
    expect(editor.draft).to.not.have.property('version');
    expect(button('Undo').ariaDisabled).to.equal('true');
    expect(active().textContent.trim()).to.equal('Undo');
    expect(place.querySelectorAll('.toolbar button[tabindex="0"]')).to.have.lengthOf(1);
  });

  it('lists errors, each with a button to its place, and announces their number', async () => {
    const { find, place, status, active, editor } = await openWorkspace(wrong);
    expect(status()).to.equal('Errors: 3. To be confirmed: 0.');
    expect(find('#tab-checks').textContent.trim()).to.equal('Checks (3)');
    find('#tab-checks').click();
    const faults = () => [...place.querySelectorAll<HTMLElement>('.faults li')];
    const places = faults().map((fault) => fault.querySelector('button')!.textContent.trim());
    expect(places).to.deep.equal(['Details', 'Demand 1', 'Figure 2']);
    expect(faults()[2]!.querySelector('p')!.lang).to.equal('en');
    faults()[2]!.querySelector('button')!.click();
    expect(active().id).to.equal('item-value');
    expect(editor.selected).to.include({ kind: 'figure', index: 1 });
    find('#tab-checks').click();
    faults()[1]!.querySelector('button')!.click();
    expect(active().id).to.equal('item-addressees');
    find('#tab-checks').click();
    faults()[0]!.querySelector('button')!.click();
    expect(active().id).to.equal('details-url');
  });

  it('goes on while the language is no language tag', async () => {
    const { fill, find, editor, status, button, checked } = await openWorkspace();
    find('#tab-details').click();
    fill('#details-language', 'English (UK)');
    await checked();
    expect(find('#details-language-fault').textContent).to.include('English (UK)');
    expect(status()).to.match(/^Errors: [1-9]/);
    find('#tab-text').click();
    for (const kind of ['figure', 'event'] as const) {
      editor.select({ kind, index: 0 });
      expect(find('#item-heading').textContent.trim()).to.match(/ 1 of \d+$/);
    }
    button('Undo').click();
    expect(editor.draft.language).to.equal('en');
  });

  it('checks in a worker as one types', async () => {
    const worker = new Worker(
      new URL('../../demo/editor/checks/check-worker.ts', import.meta.url),
      { type: 'module' },
    );
    const { find, fill, until } = await openWorkspace(valid, { run: inWorker(worker) });
    find('#tab-details').click();
    fill('#details-url', 'nowhere');
    await until(() => find('#tab-checks').textContent.includes('(1)'));
    fill('#details-url', 'https://example.org/statement');
    await until(() => find('#tab-checks').textContent.trim() === 'Checks');
    worker.terminate();
  });

  it('edits the details and the corrections', async () => {
    const { find, fill, editor, button, active } = await openWorkspace(valid);
    find('#tab-details').click();
    fill('#details-date-day', '');
    expect(editor.draft.date).to.equal('2025-01');
    fill('#details-version', 'Final');
    button('Add a correction').click();
    expect(active().id).to.equal('correction-0-date-day');
    fill('#correction-0-date-day', '3');
    fill('#correction-0-date-month', '02');
    fill('#correction-0-date-year', '2025');
    fill('#correction-0-text', 'A name was misspelt.');
    expect(editor.draft.corrections).to.deep.equal([
      { date: '2025-02-03', text: 'A name was misspelt.' },
    ]);
    button('Remove correction 1').click();
    expect(editor.draft).to.include({ version: 'Final' }).and.not.have.property('corrections');
    expect(active().id).to.equal('details-corrections');
  });

  it('previews every element, also of a draft with errors, at three widths', async () => {
    const { find, until, workspace, place } = await openWorkspace(wrong);
    find('#tab-preview').click();
    await until(() => workspace.context().checks.shown, 'the preview is ready');
    expect(find('.editor-preview').textContent).to.include('Left out: 3');
    const frame = find<HTMLIFrameElement>('.editor-preview iframe');
    const shown = (name: string) =>
      frame.contentDocument?.querySelector(name)?.shadowRoot?.querySelector('[part=base]');
    for (const name of elementNames) await until(() => shown(name), `${name} is shown`);
    expect(shown('coup-stats')!.textContent).to.include('6,000');
    for (const width of ['phone', 'tablet', 'desktop']) {
      find(`input[value=${width}]`).click();
      const expected = { phone: '360px', tablet: '768px', desktop: '1280px' }[width];
      await until(() => frame.style.inlineSize === expected, width);
    }
    find('input[value=dark]').click();
    await until(() => frame.contentDocument!.documentElement.style.colorScheme === 'dark');
    expect(frame.contentDocument!.querySelector('coup-stats')!.getAttribute('theme')).to.equal(
      'dark',
    );
    expect(place.querySelectorAll('.editor-preview iframe')).to.have.lengthOf(1);
  });

  it('says why there is no preview', async () => {
    const { find, until, workspace, active } = await openWorkspace({ ...valid, date: '' });
    find('#tab-preview').click();
    await until(() => workspace.context().checks.shown);
    find('.editor-preview .faults button').click();
    expect(active().id).to.equal('details-date-day');
  });
});
