import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from '@open-wc/testing';
import { draftOf } from './document/editing.js';
import { openEditor } from './page.js';
import { closeWorkspace, openWorkspace, pressAlt } from './workspace.js';

/** Returns what a screen reader says from the beginning of an element to its end. */
async function heard(container: Element, win: Window = window): Promise<string[]> {
  await virtual.start({ container, window: win });
  const first = await virtual.lastSpokenPhrase();
  let last = '';
  while (last !== `end of ${first}`) {
    await virtual.next();
    last = await virtual.lastSpokenPhrase();
  }
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}

const draft = draftOf(
  [['The lake is closed.', 'At least 6,000 people lost their work.'], ['Open the lake.']],
  {
    confirm: 'the title, the date, and that the text is word for word that of the statement',
    figures: [
      {
        confirm: 'the value, its bound, and what it counts',
        ...{ id: 'people', value: 6000, bound: 'at-least', counts: 'people', source: 'p1s2' },
      },
    ],
  },
);

describe('what a screen reader says in the editor', () => {
  afterEach(closeWorkspace);

  it('names the ways to bring a document, with what they take', async () => {
    const { frame, page, win } = await openEditor();
    const phrases = await heard(page.querySelector('.start')!, win);
    expect(phrases).to.include.members([
      'region, Open your document',
      'heading, Open your document, level 2',
      'button, Start from the example',
    ]);
    expect(phrases.find((phrase) => phrase.startsWith('Choose a document, '))).to.include(
      '(.docx)',
    );
    expect(phrases.find((phrase) => phrase.startsWith('textbox, Paste from'))).to.include(
      'Copy the whole text there',
    );
    frame.remove();
  });

  it('has a button that says the kind, the state and the words after marked words', async () => {
    const { find } = await openWorkspace(draft);
    const phrases = await heard(find('[role=textbox]'));
    expect(phrases[0]).to.match(/^textbox, Text of the statement/);
    expect(phrases).to.include('button, Figure, to be confirmed: 6,000 people, not pressed');
  });

  it('says which item Alt with an arrow selects, and its state', async () => {
    const { find, editor, status, until } = await openWorkspace(draft);
    editor.focus();
    pressAlt('ArrowDown');
    await until(() => status().startsWith('Figure 1 of 1: 6,000 people. To be confirmed'));
    const phrases = await heard(find('.item-panel'));
    expect(phrases).to.include.members([
      'heading, Figure 1 of 1, level 2',
      'To be confirmed',
      'At least 6,000 people lost their work.',
      'The number, how exact it is, and what it counts.',
      'button, Confirm and next',
    ]);
    expect(phrases.find((phrase) => phrase.startsWith('textbox, Number or word'))).to.include(
      'Write a number as in the sentence',
    );
  });

  it('lists what is to be confirmed, and counts it in the checks', async () => {
    const { find } = await openWorkspace(draft);
    expect(await heard(find('.open-items'))).to.include.members([
      'region, To be confirmed',
      '0 of 2 confirmed',
      'heading, Figures: 1, level 3',
      'button, 6,000 people',
      'button, Confirm title, date and text',
    ]);
    find('#tab-checks').click();
    const checks = await heard(find('#part-checks'));
    expect(checks[0]).to.match(/^tabpanel, Checks/);
    expect(checks).to.include('heading, To be confirmed: 2, level 3');
  });
});
