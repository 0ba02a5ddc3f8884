import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EditorDraft } from '../../demo/editor/types.js';
import { openCount } from '../../demo/editor/panels/items.js';
import { draftOf } from './document/editing.js';
import { valid } from './drafts.js';
import { closeWorkspace, openWorkspace, pressAlt } from './workspace.js';

const flood: EditorDraft = {
  ...draftOf([
    ['The river Arna rose.', 'At least 120 families left their homes.'],
    ['We call on the council to open the locks before 1 July.'],
    ['Nobody may be punished.'],
  ]),
  title: 'The flood',
};
flood.sections[0]!.paragraphs[0]!.sentences[0]!.marks = [{ words: 'Arna', kind: 'strong' }];

const inFrench: EditorDraft = {
  ...flood,
  translations: [{ language: 'fr', status: 'unofficial', sentences: { p1s1: 'L’Arna a monté.' } }],
};

const french = [
  'L’inondation',
  'L’Arna a monté. Au moins 120 familles sont parties.',
  'Nous appelons le conseil à agir. Les écluses doivent être ouvertes avant le 1er juillet.',
  'Nul ne peut être puni.',
];

/** Opens the tab of translations. */
async function openTab(draft: EditorDraft = flood, language = 'en') {
  const opened = await openWorkspace(draft, { language });
  opened.find('#tab-translations').click();
  const field = (key: string) => opened.find<HTMLTextAreaElement>(`textarea[data-key="${key}"]`);
  const choose = (selector: string, value: string) => {
    const select = opened.find<HTMLSelectElement>(selector);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const enter = (key: string, value: string) => {
    opened.fill(`textarea[data-key="${key}"]`, value);
  };
  const translation = () => opened.editor.draft.translations?.[0];
  return { ...opened, field, choose, enter, translation };
}

/** Opens a French document and waits until it is beside the statement. */
async function openDocument(draft?: EditorDraft, paragraphs = french) {
  const opened = await openTab(draft);
  opened.choose('#new-language', 'fr');
  opened.fill('#import-paste', `# ${paragraphs.join('\n\n')}\n`);
  opened.button('Read the translated text').click();
  await opened.until(() => opened.place.querySelector('#review-heading'), 'the document is read');
  const rows = () =>
    [...opened.place.querySelectorAll('.row-of-review')].map((row) =>
      row.querySelector('h4')!.textContent.trim(),
    );
  return { ...opened, rows };
}

describe('the translations in the editor', () => {
  afterEach(closeWorkspace);

  it('adds a translation, and edits it by keyboard alone', async () => {
    const { choose, button, active, translation, field, find, editor } = await openTab();
    choose('#new-language', 'fr');
    button('Add an empty translation').click();
    expect(active()).to.equal(field('title'));
    expect(active()).to.have.attribute('lang', 'fr');
    await sendKeys({ type: 'L’inondation' });
    await sendKeys({ press: 'Enter' });
    expect(active()).to.equal(field('sentences/p1s1'));
    await sendKeys({ type: 'La crue.' });
    await sendKeys({ press: 'Tab' });
    expect(translation()).to.deep.equal({
      ...{ language: 'fr', status: 'unofficial', title: 'L’inondation' },
      sentences: { p1s1: 'La crue.' },
    });
    expect(find('.translations .progress').textContent.trim()).to.equal(
      '1 of 4 sentences translated',
    );
    editor.undo();
    expect(translation()!.sentences).to.deep.equal({});
    expect(field('sentences/p1s1').value).to.equal('');
    editor.undo();
    editor.undo();
    expect(editor.draft).to.not.have.property('translations');
  });

  it('goes to the next text without a translation, and says when there is none', async () => {
    const { field, active, enter, status } = await openTab(inFrench);
    field('title').focus();
    pressAlt('ArrowDown');
    expect(active()).to.equal(field('sentences/p1s2'));
    pressAlt('ArrowUp');
    expect(active()).to.equal(field('title'));
    for (const key of ['title', 'sentences/p1s2', 'sentences/p2s1', 'sentences/p3s1'])
      enter(key, 'Oui.');
    pressAlt('ArrowDown');
    expect(status()).to.equal('Everything is translated.');
  });

  it('refuses the language of the statement, and a language twice', async () => {
    const { choose, button, find, status, editor } = await openTab(inFrench);
    find('.add-translation summary').click();
    for (const [language, message] of [
      ['en', 'This is the language of the statement.'],
      ['fr', 'The statement has a translation in this language already.'],
    ] as const) {
      choose('#new-language', language);
      button('Add an empty translation').click();
      expect(status()).to.include(message);
    }
    expect(editor.draft.translations).to.have.lengthOf(1);
  });

  it('leads from the text to a translation whose original changed, until the author keeps it', async () => {
    const { editor, find, field, button, active, place } = await openTab(inFrench);
    find('#tab-text').click();
    editor.goTo('p1s1');
    editor.run((state, dispatch) => {
      dispatch?.(state.tr.insertText('The Arna rose.'));
      return true;
    });
    const items = find('.open-items');
    expect(items.textContent).to.include('Translations: 1').and.to.include('français');
    button('L’Arna a monté.', '.open-items').click();
    expect(active()).to.equal(field('sentences/p1s1'));
    const earlier = place.querySelector(
      `#${active().getAttribute('aria-describedby')!.split(' ')[1]}`,
    )!;
    expect(earlier.textContent).to.include('The river Arna rose.');
    button('Keep the translation').click();
    expect(active()).to.equal(field('sentences/p1s1'));
    expect(place.querySelector('.earlier')).to.equal(null);
    expect(openCount(editor.draft)).to.equal(0);
  });

  it('shows the sentence of a demand, and copies its translation', async () => {
    const demand = { id: 'open', addressees: ['council'], heading: 'open the locks' };
    const { find, button, field, translation, active } = await openTab({
      ...inFrench,
      demands: [{ ...demand, source: 'p1s1' }],
    });
    const progress = () => [...find('.translation-commands').querySelectorAll('.progress')];
    expect(progress()[1]!.textContent).to.include('0 of 1 translated');
    expect(field('demands/open').closest('.pair')!.textContent).to.include('L’Arna a monté.');
    button('Copy the translated sentence').click();
    expect(translation()!.demands).to.deep.equal({ open: 'L’Arna a monté' });
    expect(active()).to.equal(field('demands/open'));
    expect(progress()[1]!.textContent).to.include('1 of 1 translated');
  });

  it('changes the status, and removes a translation', async () => {
    const { find, choose, button, translation, active, editor } = await openTab(inFrench);
    find('.facts summary').click();
    choose('#translation-status', 'official');
    expect(translation()!.status).to.equal('official');
    button('Remove this translation').click();
    expect(translation()).to.equal(undefined);
    expect(active().id).to.equal('heading-translations');
    editor.undo();
    expect(translation()!.status).to.equal('official');
  });

  it('keeps the marks of a sentence: by words, and by a selection', async () => {
    const { fill, field, button, translation, find } = await openTab(inFrench);
    fill('.marks input', 'Arna');
    expect(translation()!.sentences.p1s1).to.deep.equal({
      text: 'L’Arna a monté.',
      marks: [{ words: 'Arna', kind: 'strong' }],
    });
    fill('.marks input', '');
    expect(translation()!.sentences.p1s1).to.equal('L’Arna a monté.');
    field('sentences/p1s1').setSelectionRange(2, 8);
    button('Mark the selected words').click();
    expect(find<HTMLInputElement>('.marks input').value).to.equal('Arna a');
  });

  it('leads from an error of the check to its field', async () => {
    const [translation] = inFrench.translations!;
    const marks = [{ words: 'nowhere', kind: 'strong' as const }];
    const { find, active, field, checked, fill, place } = await openTab({
      ...inFrench,
      translations: [{ ...translation!, sentences: { p1s1: { text: 'Oui.', marks } } }],
    });
    const follow = () => {
      find('#tab-checks').click();
      find('.faults button').click();
    };
    follow();
    expect(active().dataset.key).to.equal('sentences/p1s1/marks/0');
    fill('.marks input', '');
    fill('textarea[data-key="sentences/p1s1"]', '');
    await checked();
    follow();
    expect(active().id).to.equal('heading-translations');
    fill('textarea[data-key="sentences/p1s1"]', 'Oui.');
    await checked();
    expect(place.querySelector('.translations .fault')).to.equal(null);
    expect(field('sentences/p1s1').ariaInvalid).to.equal(null);
  });

  it('asks for the names of all addressees, or of none', async () => {
    const { enter, choose, checked, find, active, field } = await openTab({
      ...valid,
      translations: [
        {
          ...{ language: 'fr', status: 'unofficial' },
          sentences: { [valid.sections[0]!.paragraphs[0]!.sentences[0]!.id]: 'Oui.' },
        },
      ],
    });
    const [one, other] = [...new Set(valid.demands.flatMap(({ addressees }) => addressees))];
    choose('#translation-page', '1');
    enter(`actors/${one!}`, 'Nom');
    await checked();
    find('#tab-checks').click();
    const faults = [...document.querySelectorAll<HTMLElement>('.faults li')];
    faults
      .find(({ textContent }) => textContent.includes('of all addressees'))!
      .querySelector('button')!
      .click();
    expect(active()).to.equal(field(`actors/${other!}`));
    expect(active().getAttribute('aria-invalid')).to.equal('true');
  });

  it('lists the translation of a sentence that was deleted, and removes it', async () => {
    const { find, button, translation, place } = await openTab({
      ...inFrench,
      translations: [{ ...inFrench.translations![0]!, sentences: { p1s1: 'Oui.', p9s9: 'Non.' } }],
    });
    expect(find('#orphans').textContent).to.include('no longer there: 1');
    button('Remove “Non.”').click();
    expect(translation()!.sentences).to.deep.equal({ p1s1: 'Oui.' });
    expect(place.querySelector('#orphans')).to.equal(null);
  });

  it('takes a document: what pairs at once, the rest as the author decides', async () => {
    const { find, rows, button, translation, editor, until, status, active } = await openDocument();
    expect(find('.review .progress').textContent).to.include('Paragraphs that pair: 3.');
    expect(translation()).to.equal(undefined);
    button('Take the paragraphs that pair: 3').click();
    expect(status()).to.include('Taken: 3.');
    expect(active().textContent.trim()).to.equal('Paragraph 2');
    expect(translation()!.sentences).to.deep.equal({
      p1s1: 'L’Arna a monté.',
      p1s2: 'Au moins 120 familles sont parties.',
      p3s1: 'Nul ne peut être puni.',
    });
    const [row] = rows();
    expect(row).to.equal('Paragraph 2');
    button('Take this paragraph').click();
    expect(translation()!.sentences.p2s1).to.equal(
      'Nous appelons le conseil à agir. Les écluses doivent être ouvertes avant le 1er juillet.',
    );
    editor.undo();
    await until(() => rows().length === 1, 'the paragraph is undecided again');
    expect(translation()!.sentences).to.not.have.property('p2s1');
    button('Take this paragraph').click();
    button('Close the document').click();
    expect(find('#translation-heading').textContent.trim()).to.equal('français');
  });

  it('asks before it closes a document with paragraphs that are left', async () => {
    const { button, active, find, place, translation } = await openDocument();
    button('Close the document').click();
    expect(active().id).to.equal('review-left');
    button('Go on').click();
    expect(active().id).to.equal('review-close');
    button('Close the document').click();
    button('Close without them').click();
    expect(place.querySelector('.review')).to.equal(null);
    expect(translation()).to.equal(undefined);
    expect(find('#import-heading')).to.exist;
  });

  it('moves a sentence to another by keyboard, and leaves one out', async () => {
    const two = draftOf([['The river rose.', 'Many people left.']]);
    const { button, active, translation, place } = await openDocument({ ...two, title: 'T' }, [
      'Un titre',
      'La rivière a monté. Elle a baissé. Beaucoup de gens sont partis.',
    ]);
    const piece = (name: string) => place.querySelector<HTMLElement>(`[data-piece="${name}"]`)!;
    piece('2 out').click();
    expect(active().dataset.piece).to.equal('2 in');
    await sendKeys({ press: 'Enter' });
    expect(active().dataset.piece).to.match(/^2 /);
    (place.querySelector<HTMLElement>('[data-piece="1 out"]') ?? piece('1 in')).click();
    button('Take this paragraph').click();
    expect(JSON.stringify(translation()!.sentences)).to.not.include('baissé');
  });

  it('does not take the signatories of a document, and says so', async () => {
    const { editor, find } = await openDocument(undefined, [
      ...french,
      'Signataires :',
      '- Réseau des rivières',
      '- Comité des pêcheurs',
      '- Association des familles',
    ]);
    expect(editor.draft.signatories).to.deep.equal([]);
    expect(find('.review').textContent).to.include('Signatories of the document are not taken.');
  });

  it('stays responsive with 6,000 sentences', async () => {
    const long = draftOf(
      Array.from({ length: 1000 }, (_, p) =>
        Array.from({ length: 6 }, (_, s) => `In ${p}, the river rose ${s} times.`),
      ),
      { translations: inFrench.translations! },
    );
    const { place, field, active } = await openTab(long);
    expect(place.querySelectorAll('.pair')).to.have.lengthOf.at.most(50);
    field('title').focus();
    const start = performance.now();
    pressAlt('ArrowUp');
    expect(active().dataset.key).to.equal('sentences/p1000s6');
    expect(performance.now() - start).to.be.below(5000);
  });
});
