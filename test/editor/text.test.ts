import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EditorDraft } from '../../demo/editor/types.js';
import { until } from '../until.js';
import { moveParagraphDown, moveParagraphUp } from '../../demo/editor/document/commands.js';
import { draftOf } from './document/editing.js';
import { openEditor, textsOf } from './open-editor.js';

const figure = {
  id: 'killed',
  value: 6000,
  bound: 'more-than' as const,
  counts: 'people killed',
  source: 'p1s2',
};

const draft = draftOf(
  [['The lake is closed.', 'There were more than 6,000 people killed.'], ['It must open.']],
  { figures: [{ ...figure, confirm: 'the value' }] },
);

let opened: ReturnType<typeof openEditor>;
const start = (of: EditorDraft = draft) => {
  opened = openEditor(of);
  return opened;
};

const press = (...keys: string[]) =>
  keys.reduce((done, key) => done.then(() => sendKeys({ press: key })), Promise.resolve());

/** Presses keys together. The drivers of two engines cannot. */
const chord = (key: string, keys: KeyboardEventInit) =>
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, ...keys, bubbles: true, cancelable: true }),
  );

describe('the text of the editor', () => {
  afterEach(() => {
    opened.close();
  });

  it('is a named text box in the language and the direction of the statement', () => {
    const { text } = start({ ...draft, language: 'ar' });
    expect(text.getAttribute('aria-label')).to.equal('Text of the statement');
    expect(text).to.have.attribute('aria-multiline', 'true');
    expect(text).to.have.attribute('lang', 'ar');
    expect(text).to.have.attribute('dir', 'rtl');
    expect(text.spellcheck).to.equal(true);
  });

  it('takes in what is typed', async () => {
    const { editor, caret } = start();
    caret('closed', 'after');
    await sendKeys({ type: ' again' });
    await until(() => textsOf(editor.draft)[0]![0] === 'The lake is closed again.');
    expect(editor.draft.sections[0]!.paragraphs[0]!.sentences[0]!.id).to.equal('p1s1');
  });

  it('gives what is typed before a sentence to that sentence', async () => {
    const { editor, caret } = start();
    caret('There', 'before');
    await sendKeys({ type: 'So ' });
    await until(
      () => textsOf(editor.draft)[0]![1] === 'So There were more than 6,000 people killed.',
    );
    expect(textsOf(editor.draft)[0]![0]).to.equal('The lake is closed.');
  });

  it('divides a paragraph on Enter and joins it again on Backspace', async () => {
    const { editor, caret } = start();
    caret('There', 'before');
    await press('Enter');
    expect(textsOf(editor.draft)).to.have.lengthOf(3);
    await press('Backspace');
    expect(textsOf(editor.draft)).to.deep.equal(textsOf(draft));
    expect(editor.draft.sections[0]!.paragraphs[0]!.sentences.map(({ id }) => id)).to.deep.equal([
      ...['p1s1', 'p1s2'],
    ]);
  });

  it('joins paragraphs on Delete, with a space between their words', async () => {
    const { editor, caret } = start();
    caret('killed', 'before');
    await press('End', 'Delete');
    expect(textsOf(editor.draft)).to.deep.equal([
      ['The lake is closed.', 'There were more than 6,000 people killed.', 'It must open.'],
    ]);
  });

  it('undoes and redoes typing, and changes of items', async () => {
    const { editor, caret } = start();
    caret('open.', 'after');
    await sendKeys({ type: ' Now.' });
    await until(() => textsOf(editor.draft)[1]?.[1] === 'Now.');
    editor.annotate(({ figures, ...rest }) => ({
      ...rest,
      figures: figures.map(() => figure),
    }));
    expect(editor.draft.figures).to.deep.equal([figure]);
    editor.undo();
    expect(editor.draft.figures).to.deep.equal(draft.figures);
    const isMac = navigator.platform.includes('Mac');
    // On a slow machine, what is typed is several steps.
    for (let letter = 0; letter < ' Now.'.length && editor.canUndo; letter++)
      chord('z', isMac ? { metaKey: true } : { ctrlKey: true });
    expect(textsOf(editor.draft)).to.deep.equal(textsOf(draft));
    expect(editor.canUndo).to.equal(false);
    while (textsOf(editor.draft)[1]?.[1] !== 'Now.' && editor.canRedo) editor.redo();
    expect(textsOf(editor.draft)[1]).to.deep.equal(['It must open.', 'Now.']);
    expect(editor.canRedo).to.equal(true);
  });

  it('tells redo from undo by Shift, also with Caps Lock', () => {
    const { editor, caret } = start();
    caret('open.', 'after');
    const keys = navigator.platform.includes('Mac') ? { metaKey: true } : { ctrlKey: true };
    // The key of the letter, which is the same with Caps Lock.
    const keyZ: object = { keyCode: 90 };
    const press = (key: string, shiftKey: boolean) => chord(key, { ...keys, shiftKey, ...keyZ });
    editor.annotate((annotations) => ({ ...annotations, figures: [figure] }));
    press('Z', false);
    expect(editor.draft.figures).to.deep.equal(draft.figures);
    press('z', true);
    expect(editor.draft.figures).to.deep.equal([figure]);
    press('z', true);
    expect(editor.draft.figures, 'nothing to redo').to.deep.equal([figure]);
  });

  it('lets Tab leave the text', async () => {
    const { text, place } = start({ ...draft, figures: [] });
    const after = document.createElement('button');
    place.append(after);
    text.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(after);
  });

  it('tells the selected words of one sentence', async () => {
    const { editor, selectWords } = start();
    let calls = 0;
    editor.subscribe(() => calls++);
    selectWords('lake is');
    await until(() => editor.selectedWords !== undefined);
    expect(editor.selectedWords).to.deep.equal({ sentence: 'p1s1', words: 'lake is' });
    expect(calls).to.be.above(0);
  });

  it('goes to a sentence, a paragraph and a section', () => {
    const { editor, text } = start();
    expect(editor.goTo('p1s2')).to.equal(true);
    expect(document.activeElement).to.equal(text);
    expect(
      getSelection()!
        .toString()
        .replace(/\s*#\??/, ''),
    ).to.equal('There were more than 6,000 people killed.');
    expect(editor.goTo('p2')).to.equal(true);
    expect(editor.goTo('section-1')).to.equal(true);
    expect(editor.goTo('nowhere')).to.equal(false);
  });

  it('opens another statement without the history of the first', () => {
    const { editor, text } = start();
    editor.annotate((annotations) => ({ ...annotations, date: '2024-01-01' }));
    editor.open(draftOf([['Other words.']]));
    expect(text.textContent).to.contain('Other words.');
    expect(editor.canUndo).to.equal(false);
  });
});

describe('the marks in the text', () => {
  afterEach(() => {
    opened.close();
  });

  it('are on the words of a figure, with a named button', () => {
    const { find } = start();
    expect(find('.mark-figure')!.textContent).to.equal('6,000 people killed');
    expect(find('button')!.getAttribute('aria-label')).to.equal(
      'Figure, to be confirmed: 6,000 people killed',
    );
  });

  it('follow the words and the confirmation', async () => {
    const { editor, find, caret } = start();
    caret('There', 'before');
    await press('Enter');
    expect(find('.mark-figure')!.textContent).to.equal('6,000 people killed');
    editor.annotate((annotations) => ({ ...annotations, figures: [figure] }));
    expect(find('.mark-open')).to.equal(null);
    expect(find('button')!.getAttribute('aria-label')).to.equal('Figure: 6,000 people killed');
  });

  it('select their item by their button, and keep the focus there', () => {
    const { editor, find } = start();
    find('button')!.focus();
    find('button')!.click();
    expect(editor.selected).to.include({ kind: 'figure', index: 0, id: 'killed' });
    expect(find('.mark-selected')!.textContent).to.equal('6,000 people killed');
    expect(document.activeElement).to.equal(find('button'));
    expect(find('button')).to.have.attribute('aria-pressed', 'true');
    editor.select();
    expect(editor.selected).to.equal(undefined);
  });

  it('stay drawn where nothing changes, so that the focus stays', () => {
    const { editor, find } = start();
    const button = find('button')!;
    button.focus();
    editor.annotate((annotations) => ({ ...annotations, date: '2024-01-01' }));
    expect(document.activeElement).to.equal(button);
    editor.undo();
    expect(editor.draft.date).to.equal(draft.date);
  });

  it('are each within reach if several are on the same words', () => {
    const { text, editor } = start({
      ...draft,
      pullQuote: 'p1s2',
      actors: [{ id: 'people', name: '6,000 people killed', kind: 'group', source: 'p1s2' }],
    });
    const buttons = [...text.querySelectorAll('button')];
    expect(buttons.map((button) => button.dataset.kind)).to.have.members([
      ...['figure', 'actor', 'quote'],
    ]);
    for (const button of buttons) {
      text.querySelector<HTMLElement>(`[data-kind=${button.dataset.kind!}]`)!.click();
      expect(editor.selected!.kind).to.equal(button.dataset.kind);
    }
    for (const kind of ['figure', 'actor'])
      expect(text.querySelector(`.mark-quote .mark-${kind}`)!.textContent).to.equal(
        '6,000 people killed',
      );
  });

  it('are selected one after another by Alt and an arrow', () => {
    const { editor, caret } = start({
      ...draft,
      demands: [{ id: 'open', addressees: [], heading: 'open', source: 'p2s1' }],
    });
    caret('lake', 'before');
    chord('ArrowDown', { altKey: true });
    expect(editor.selected?.kind).to.equal('figure');
    chord('ArrowDown', { altKey: true });
    expect(editor.selected?.kind).to.equal('demand');
    chord('ArrowUp', { altKey: true });
    expect(editor.selected?.kind).to.equal('figure');
  });

  it('keeps the marks of the paragraphs that another paragraph is moved over', () => {
    const { editor, caret, text } = start();
    const marks = () => text.querySelectorAll('.mark-figure').length;
    const before = marks();
    caret('It must', 'before');
    editor.run(moveParagraphUp);
    expect(marks()).to.equal(before);
    editor.run(moveParagraphDown);
    expect(marks()).to.equal(before);
    editor.undo();
    expect(marks()).to.equal(before);
    expect(before).to.be.above(0);
  });
});
