import { expect } from '@open-wc/testing';
import { joinSentences, splitSentence } from '../../../demo/editor/document/sentence-commands.js';
import { withAnnotations, annotationsOf } from '../../../demo/editor/document/schema.js';
import { confirmedText } from '../../../demo/editor/translations/outdated.js';
import { withTexts } from '../../../demo/editor/translations/changes.js';
import { openCount } from '../../../demo/editor/panels/items.js';
import type { Annotations, EditorDraft } from '../../../demo/editor/types.js';
import { draftOf, edit } from './editing.js';

const translated = (more: Partial<EditorDraft> = {}) =>
  draftOf([['The river rose.', 'Many left.']], {
    translations: [
      { language: 'fr', status: 'official', title: 'Un titre', sentences: { p1s1: 'Elle monte.' } },
      { language: 'es', status: 'unofficial', sentences: { p1s2: 'Muchos se fueron.' } },
    ],
    ...more,
  });

/** Returns the editor of a draft, what waits in its first translation, and how to change what is beside its text. */
function open(draft = translated()) {
  const editor = edit(draft);
  return {
    editor,
    waiting: (index = 0) => editor.draft.translations?.[index]?.confirm,
    annotate: (update: (annotations: Annotations) => Annotations) => {
      const { tr, doc } = editor.state;
      editor.dispatch(withAnnotations(tr, update(annotationsOf(doc))));
    },
  };
}

describe('a translated text whose original changes', () => {
  it('waits for a look, with the original that it was translated from', () => {
    const { editor, waiting } = open();
    editor.after('river').type(' Arna');
    expect(waiting()).to.deep.equal({ 'sentences/p1s1': 'The river rose.' });
    expect(waiting(1)).to.equal(undefined);
    expect(openCount(editor.draft)).to.equal(1);
    editor.after('A title').type(' more');
    expect(waiting()).to.have.property('title', 'A title');
  });

  it('waits no more if the original is as before, by typing or by undo', () => {
    const { editor, waiting } = open();
    editor.after('river').type('s');
    expect(waiting()).to.not.equal(undefined);
    editor.undo();
    expect(waiting()).to.equal(undefined);
    editor.redo();
    expect(waiting()).to.deep.equal({ 'sentences/p1s1': 'The river rose.' });
    editor.select('rivers').type('river');
    expect(waiting()).to.equal(undefined);
  });

  it('waits no more once the author keeps it, translates it anew, or removes it', () => {
    const key = 'sentences/p1s1';
    for (const update of [
      (each: Annotations) => confirmedText(each, 0, key),
      (each: Annotations) => withTexts(each, 0, [{ key, text: 'L’Arna monte.' }]),
      (each: Annotations) => withTexts(each, 0, [{ key, text: '' }]),
    ]) {
      const { editor, waiting, annotate } = open();
      editor.after('river').type(' Arna');
      annotate(update);
      expect(waiting()).to.equal(undefined);
      editor.undo();
      expect(waiting()).to.deep.equal({ [key]: 'The river rose.' });
    }
  });

  it('waits if its sentence is divided, and not if both translations are joined', () => {
    const { editor, waiting } = open();
    editor.after('river').run(splitSentence);
    expect(waiting()).to.deep.equal({ 'sentences/p1s1': 'The river rose.' });
    const both = open(
      translated({
        translations: [
          {
            ...{ language: 'fr', status: 'official' },
            sentences: { p1s1: 'Elle monte.', p1s2: 'Ils partent.' },
          },
        ],
      }),
    );
    both.editor.after('river').run(joinSentences);
    expect(both.editor.draft.translations![0]!.sentences.p1s1).to.equal('Elle monte. Ils partent.');
    expect(both.waiting()).to.equal(undefined);
  });

  it('does not wait if its sentence is removed', () => {
    const { editor, waiting } = open();
    editor.after('river').type('s');
    editor.select('The rivers rose. ').delete();
    expect(waiting()).to.equal(undefined);
  });

  it('can be the heading of a demand', () => {
    const draft = translated({
      demands: [{ id: 'open', addressees: ['council'], heading: 'Open', source: 'p1s1' }],
    });
    draft.translations![0]!.demands = { open: 'Ouvrez' };
    const { waiting, annotate } = open(draft);
    annotate((each) => ({
      ...each,
      demands: each.demands.map((demand) => ({ ...demand, heading: 'Open the locks' })),
    }));
    expect(waiting()).to.deep.equal({ 'demands/open': 'Open' });
  });
});
