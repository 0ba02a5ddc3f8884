import { expect } from '@open-wc/testing';
import { annotationsOf, withAnnotations } from '../../../demo/editor/document/schema.js';
import { confirmed } from '../../../demo/editor/panels/annotations.js';
import { noteOf, openCount } from '../../../demo/editor/panels/items.js';
import { en } from '../../../demo/words/editor/en.js';
import { confirmations } from '../../../src/draft/confirmations.js';
import type { EditorDraft } from '../../../demo/editor/types.js';
import { draftOf, edit } from './editing.js';

const texts = ['We ask the council to close the locks.', 'On 3 May 2024, 40 people left.'];

const open = (more: Partial<EditorDraft> = {}) =>
  edit(
    draftOf([texts, ['Nothing is about this.']], {
      demands: [
        { id: 'close', addressees: ['council'], heading: 'Close the locks', source: 'p1s1' },
      ],
      figures: [{ id: 'left', value: 40, bound: 'exactly', counts: 'people', source: 'p1s2' }],
      events: [{ id: 'leaving', date: '2024-05-03', heading: '40 people left', source: 'p1s2' }],
      actors: [{ id: 'council', name: 'council', kind: 'group', source: 'p1s1' }],
      ...more,
    }),
  );

const reopened = ({ demands, figures, events, actors }: EditorDraft) =>
  [...demands, ...figures, ...events, ...actors].flatMap(({ id, confirm }) =>
    confirm === confirmations.changed ? [id] : [],
  );

describe('a confirmed item whose sentence changes', () => {
  it('is to be confirmed again, and says why', () => {
    const editor = open();
    editor.select('close the locks').type('open the locks');
    // The check compares the name of an actor with its sentence.
    expect(reopened(editor.draft)).to.deep.equal(['close']);
    expect(openCount(editor.draft)).to.equal(1);
    expect(editor.draft.demands[0]!.heading).to.equal('Close the locks');
    const note = noteOf(editor.draft.demands[0]!.confirm!, en);
    expect(note.own).to.equal(undefined);
    expect(note.text).to.include('has changed since you confirmed this');
    editor.after('40 people').type(' and more');
    expect(reopened(editor.draft)).to.deep.equal(['close', 'left', 'leaving']);
  });

  it('is confirmed as before after undo', () => {
    const editor = open();
    editor.after('close').type('s');
    editor.undo();
    expect(reopened(editor.draft)).to.deep.equal([]);
    editor.redo();
    expect(reopened(editor.draft)).to.deep.equal(['close']);
  });

  it('can be confirmed, and waits again after the next change', () => {
    const editor = open();
    editor.after('close').type('s');
    const { tr, doc } = editor.state;
    const item = { kind: 'demand', index: 0 } as const;
    editor.dispatch(withAnnotations(tr, confirmed(annotationsOf(doc), item)));
    expect(openCount(editor.draft)).to.equal(0);
    editor.after('closes').type('!');
    expect(reopened(editor.draft)).to.deep.equal(['close']);
  });

  it('stays confirmed if another text changes', () => {
    const editor = open();
    editor.after('Nothing').type(' at all');
    editor.after('A title').type(' more');
    expect(openCount(editor.draft)).to.equal(0);
  });

  it('keeps the note that it has', () => {
    const demand = { id: 'close', addressees: [], heading: 'Close', source: 'p1s1' };
    const editor = open({ demands: [{ ...demand, confirm: confirmations.demand }] });
    editor.after('close').type('s');
    expect(editor.draft.demands[0]!.confirm).to.equal(confirmations.demand);
  });

  it('stays when its sentence is removed letter by letter, for the check to point it out', () => {
    const editor = open();
    editor.select('We ask the council to').delete();
    editor.select(' close the locks. ').delete();
    expect(editor.draft.demands).to.have.lengthOf(1);
  });

  it('can be a demand that is quoted with the sentence that leads into its list', () => {
    const draft = draftOf([['We ask the council to:'], ['close the locks.']], {
      demands: [{ id: 'close', addressees: [], heading: 'Close', source: 'p2s1', leadIn: 'p1s1' }],
    });
    draft.sections[0]!.paragraphs[1]!.item = { list: 'bulleted' };
    const editor = edit(draft);
    editor.select('ask').type('beg');
    expect(reopened(editor.draft)).to.deep.equal(['close']);
  });

  it('can be a demand that is quoted with the list inside its item', () => {
    const draft = draftOf([['The council must:'], ['close the locks.'], ['open the road.']], {
      demands: [{ id: 'close', addressees: [], heading: 'Close', source: 'p2s1' }],
    });
    const [, outer, inner] = draft.sections[0]!.paragraphs;
    outer!.item = { list: 'bulleted' };
    inner!.item = { list: 'bulleted', level: 2 };
    const editor = edit(draft);
    editor.select('open').type('mend');
    expect(reopened(editor.draft)).to.deep.equal(['close']);
  });
});
