import { expect } from '@open-wc/testing';
import {
  addNote,
  goToNote,
  makeHeading,
  removeNote,
  removeParagraph,
} from '../../../demo/editor/document/commands.js';
import { fromDraft } from '../../../demo/editor/document/from-draft.js';
import { toDraft } from '../../../demo/editor/document/to-draft.js';
import { coalition } from '../../statement/coalition.js';
import { draftOf, edit } from './editing.js';

const two = draftOf([['The lake is closed.', 'It must open.']]);
const marksOf = ({ draft }: ReturnType<typeof edit>) =>
  draft.sections[0]!.paragraphs[0]!.sentences.map(({ marks }) => marks);
const notesOf = ({ draft }: ReturnType<typeof edit>) =>
  draft.notes?.map(({ mark, sentences }) => [mark, ...sentences.map(({ text }) => text)]);

describe('footnotes in the editor', () => {
  it('get a mark after the words at the caret, and their text at the end, as one step', () => {
    const editor = edit(two).after('closed. ');
    expect(editor.run(addNote('See the report. And the census.'))).to.equal(true);
    expect(editor.draft.notes).to.deep.equal([
      {
        id: 'note-1',
        mark: '1',
        sentences: [
          { id: 'n1s1', text: 'See the report.' },
          { id: 'n1s2', text: 'And the census.' },
        ],
      },
    ]);
    expect(marksOf(editor)).to.deep.equal([[{ words: 'closed.', note: 'note-1' }], undefined]);
    expect(editor.state.selection.$head.parent.textContent).to.contain('It must open.');
    editor.undo();
    expect(editor.draft).to.deep.equal(two);
    editor.redo();
    expect(toDraft(fromDraft(editor.draft)), 'saved and opened').to.deep.equal(editor.draft);
  });

  it('are numbered in the order of their marks', () => {
    const editor = edit(two).after('open');
    editor.run(addNote('Later.'));
    editor.after('lake').run(addNote('Earlier.'));
    expect(notesOf(editor)).to.deep.equal([
      ['1', 'Earlier.'],
      ['2', 'Later.'],
    ]);
    editor.run(removeNote);
    expect(notesOf(editor)).to.deep.equal([['1', 'Later.']]);
    expect(marksOf(editor)[0]).to.equal(undefined);
    editor.undo();
    expect(notesOf(editor)).to.have.lengthOf(2);
  });

  it('keep marks of their own', () => {
    const notes = coalition.notes!.map((note) => ({ ...note, mark: `${note.mark}*` }));
    const editor = edit({ ...coalition, notes }).after('northern shore');
    editor.run(addNote('New.'));
    const marks = editor.draft.notes!.map(({ mark }) => mark);
    expect(marks.filter((mark) => mark.endsWith('*'))).to.have.lengthOf(notes.length);
    expect(marks).to.include(String(notes.length + 1));
  });

  it('are removed with their marks, from their text too', () => {
    for (const command of [removeNote, removeParagraph]) {
      const editor = edit(two).after('lake');
      editor.run(addNote('See the report.'));
      editor.after('See').run(command);
      expect(editor.draft).to.deep.equal(two);
    }
  });

  it('lead from the mark to the text and back', () => {
    const editor = edit(two).after('lake');
    editor.run(addNote('See the report.'));
    expect(editor.run(goToNote)).to.equal(true);
    expect(editor.state.selection.$head.parent.textContent).to.equal('See the report.');
    editor.type(' Page 3.');
    expect(notesOf(editor)).to.deep.equal([['1', 'See the report.', 'Page 3.']]);
    expect(editor.run(goToNote)).to.equal(true);
    expect(editor.state.selection.$head.nodeBefore!.type.name).to.equal('noteMark');
  });

  it('cannot be added without words before them, or in a heading', () => {
    const editor = edit(two).before('The lake');
    expect(editor.run(addNote('x'))).to.equal(false);
    editor.after('lake').run(makeHeading(2));
    expect(editor.run(addNote('x'))).to.equal(false);
    expect(editor.run(removeNote)).to.equal(false);
    expect(editor.run(goToNote)).to.equal(false);
  });
});
