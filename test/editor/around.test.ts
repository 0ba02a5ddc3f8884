import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { inWorker } from '../../demo/editor/checks/checker.js';
import { mostPasted } from '../../demo/editor/layout/long-pastes.js';
import { elementNames } from '../../src/elements/registry.js';
import { draftOf } from './document/editing.js';
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

  it('has a menu of the kinds of a paragraph, by keyboard', async () => {
    const { find, active, editor, until, place } = await openWorkspace(valid);
    editor.goTo('p2s1');
    const kinds = find('[aria-controls=kinds]');
    expect(kinds.textContent.trim()).to.equal('Paragraph');
    kinds.focus();
    await sendKeys({ press: 'Enter' });
    expect(active().ariaChecked).to.equal('true');
    await until(() => kinds.ariaExpanded === 'true', 'the menu is open');
    await expect(place).to.be.accessible();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(editor.block).to.equal('heading2');
    expect(active()).to.have.attribute('role', 'textbox');
    expect(find('[aria-controls=kinds]').ariaLabel).to.equal('Kind of paragraph: Heading');
    kinds.focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(active().textContent).to.include('Address line');
    await sendKeys({ press: 'Escape' });
    expect(active()).to.equal(kinds);
    await until(() => kinds.ariaExpanded === 'false', 'the menu is closed');
  });

  it('opens and closes a menu in a browser without popovers', async () => {
    const before = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover')!;
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    try {
      const { find, active, editor } = await openWorkspace(valid);
      editor.goTo('p2s1');
      const kinds = find('[aria-controls=kinds]');
      kinds.click();
      expect(find('#kinds').checkVisibility()).to.equal(true);
      expect(kinds.ariaExpanded).to.equal('true');
      await sendKeys({ press: 'Escape' });
      expect(find('#kinds').checkVisibility()).to.equal(false);
      expect(active()).to.equal(kinds);
      kinds.click();
      find('#kinds [role=menuitemradio]:nth-of-type(3)').click();
      expect(find('#kinds').checkVisibility()).to.equal(false);
      expect(editor.block).to.equal('heading2');
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'showPopover', before);
    }
  });

  it('adds a footnote by keyboard, and goes to its text and back', async () => {
    const { find, active, editor } = await openWorkspace(valid);
    const press = () => {
      const keys = { code: 'KeyF', key: 'f', altKey: true, ctrlKey: true };
      find('[role=textbox]').dispatchEvent(
        new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }),
      );
    };
    editor.goTo('p2s1');
    press();
    expect(active().id).to.equal('command-text');
    await sendKeys({ type: 'Note 3.' });
    await sendKeys({ press: 'Enter' });
    const [note] = editor.draft.notes!;
    expect(note!.sentences[0]!.text).to.equal('Note 3.');
    expect(active()).to.have.attribute('role', 'textbox');
    press();
    expect(editor.block).to.equal('footnote');
    press();
    expect(editor.block).to.equal('paragraph');
    editor.undo();
    expect(editor.draft).to.not.have.property('notes');
  });

  it('draws only what is near the screen of a long document', async () => {
    const paragraphs = Array.from({ length: 200 }, () => ['One.']);
    const { place, editor } = await openWorkspace(draftOf(paragraphs));
    const block = () => getComputedStyle(place.querySelector('.editor-text > p')!);
    expect(block().contentVisibility).to.equal('auto');
    editor.open(draftOf(paragraphs.slice(0, 100)));
    expect(block().contentVisibility).to.equal('visible');
  });

  it('refuses a paste that is too long, and says what to do', async () => {
    const { find, editor, button, place, active } = await openWorkspace(valid);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'One. '.repeat(mostPasted / 5) + 'x');
    const event = new Event('paste', { bubbles: true, cancelable: true });
    find('[role=textbox]').dispatchEvent(
      Object.defineProperty(event, 'clipboardData', { value: clipboardData }),
    );
    expect(event.defaultPrevented).to.equal(true);
    expect(editor.canUndo).to.equal(false);
    expect(find('[role=alert]').textContent).to.include('300,001').and.include('open the file');
    button('Close', '.notice').click();
    expect(place.querySelector('.notice p')).to.equal(null);
    expect(active()).to.have.attribute('role', 'textbox');
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
    const { find, editor, status, button, checked } = await openWorkspace();
    find('#tab-details').click();
    editor.annotate((annotations) => ({ ...annotations, language: 'English (UK)' }));
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

  it('offers languages by name, and takes the tag of another', async () => {
    const { fill, find, editor } = await openWorkspace();
    find('#tab-details').click();
    const options = () =>
      [...find<HTMLSelectElement>('#details-language').options].map(({ text }) => text.trim());
    expect(options()).to.deep.equal(['العربية', 'English', 'français', 'Another language']);
    fill('#details-language', 'fr');
    expect(editor.draft.language).to.equal('fr');
    fill('#details-language', 'other');
    fill('#details-language-tag', 'Shan language');
    expect(find('#details-language-hint').textContent).to.include('is not a language tag');
    expect(editor.draft.language).to.equal('fr');
    fill('#details-language-tag', 'nl');
    expect(editor.draft.language).to.equal('nl');
    expect(find('#details-language').textContent).to.include('Nederlands');
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
    expect(active().id).to.equal('correction-0-text');
    expect(editor.draft.corrections![0]!.date).to.match(/^\d{4}-\d\d-\d\d$/);
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

  it('says that a correction is empty once the author has typed in it and left it', async () => {
    const { find, fill, button, checked, place } = await openWorkspace(valid);
    find('#tab-details').click();
    const fault = () => place.querySelector('#correction-0-text-fault');
    button('Add a correction').click();
    await checked();
    expect(fault()).to.equal(null);
    find('#details-url').focus();
    fill('#correction-0-date-day', '3');
    await checked();
    expect(fault()).to.equal(null);
    find('#correction-0-text').focus();
    await sendKeys({ press: 'a' });
    await sendKeys({ press: 'Backspace' });
    expect(fault()).to.equal(null);
    await sendKeys({ press: 'Tab' });
    expect(fault()!.textContent.trim()).to.equal(
      'This correction is empty. Say what was corrected, or remove it.',
    );
    // The words are in the language of the page, and not those of the check.
    expect(fault()!.querySelector('[lang]')).to.equal(null);
    fill('#correction-0-text', 'A name was misspelt.');
    await checked();
    expect(fault()).to.equal(null);
    fill('#correction-0-text', '');
    await checked();
    expect(fault()!.textContent).to.include('is empty');
    await expect(find('.correction')).to.be.accessible();
  });

  it('previews every element, also of a draft with errors, at three widths', async () => {
    const { find, until, workspace, place } = await openWorkspace(wrong);
    find('#tab-preview').click();
    await until(() => workspace.context().checks.shown, 'the preview is ready');
    expect(find('.editor-preview').textContent).to.include('Left out: 3');
    await until(() => place.querySelector('.stage iframe'));
    const frame = find<HTMLIFrameElement>('.stage iframe');
    const shown = (name: string) =>
      frame.contentDocument?.querySelector(name)?.shadowRoot?.querySelector('[part=base]');
    for (const name of elementNames) await until(() => shown(name), `${name} is shown`);
    expect(frame.contentDocument!.querySelector('.lines')).to.equal(null);
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
    // The iframe keeps its page while other tabs are open.
    const { contentDocument } = frame;
    find('#tab-text').click();
    expect(find('.stage').checkVisibility()).to.equal(false);
    find('#tab-preview').click();
    expect(frame.contentDocument).to.equal(contentDocument);
    expect(find('.stage').checkVisibility()).to.equal(true);
  });

  it('previews the widgets on a page in the language of a translation', async () => {
    const source = valid.sections[0]!.paragraphs[0]!.sentences[0]!.id;
    const sentences = { [source]: 'جملة أولى.' };
    const translations = [{ language: 'ar', status: 'official' as const, sentences }];
    const { find, until, place } = await openWorkspace({ ...valid, translations });
    find('#tab-preview').click();
    const page = () => place.querySelector<HTMLIFrameElement>('.stage iframe')?.contentDocument;
    const text = () =>
      page()?.querySelector('joint-statement')?.shadowRoot?.querySelector('[part=base]')
        ?.textContent;
    await until(() => text(), 'the statement is shown');
    expect(text()).to.not.include('جملة أولى.');
    const choice = find<HTMLSelectElement>('#preview-language');
    choice.value = 'ar';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => text()?.includes('جملة أولى.'), 'the translation is shown');
    expect(page()!.documentElement).to.include({ lang: 'ar', dir: 'rtl' });
  });

  it('says why there is no preview', async () => {
    const { find, until, workspace, active } = await openWorkspace({ ...valid, date: '' });
    find('#tab-preview').click();
    await until(() => workspace.context().checks.shown);
    find('.editor-preview .faults button').click();
    expect(active().id).to.equal('details-date-day');
  });
});
