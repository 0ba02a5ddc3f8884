import { expect } from '@open-wc/testing';
import { Selection } from 'prosemirror-state';
import {
  joinBackwards,
  joinForwards,
  joinSentences,
  makeAddressLine,
  makeHeading,
  makeItem,
  makeNotes,
  makeParagraph,
  makeQuotation,
  makeSignatories,
  makeTitle,
  moveParagraphDown,
  moveParagraphUp,
  removeLink,
  removeParagraph,
  setLink,
  splitParagraph,
  splitSentence,
  toggleEmphasis,
  toggleStrong,
} from '../../../demo/editor/document/commands.js';
import { fromDraft } from '../../../demo/editor/document/from-draft.js';
import { toDraft } from '../../../demo/editor/document/to-draft.js';
import type { EditorDraft } from '../../../demo/editor/types.js';
import { coalition } from '../../statement/coalition.js';
import { draftOf, edit } from './editing.js';

const three = draftOf([['One.', 'Two.'], ['Three.'], ['Four.']]);
const sectionsOf = ({ sections }: EditorDraft) =>
  sections.map(({ heading = '', paragraphs }) => [heading, ...paragraphs.map(({ id }) => id)]);
const namesOf = ({ signatories }: EditorDraft) =>
  signatories.map((each) => {
    expect(each).to.have.property('confirm');
    return typeof each === 'string' ? each : each.name;
  });
const first = (draft: EditorDraft) => draft.sections[0]!.paragraphs[0]!;

describe('the commands of the editor', () => {
  it('divide the sentence at the caret', () => {
    const editor = edit(draftOf([['One, two.']])).after('One,');
    expect(editor.run(splitSentence)).to.equal(true);
    expect(first(editor.draft).sentences).to.deep.equal([
      { id: 'p1s1', text: 'One,' },
      { id: 'p1s2', text: 'two.' },
    ]);
    expect(editor.run(splitSentence), 'again').to.equal(false);
    editor.undo();
    expect(first(editor.draft).sentences).to.have.lengthOf(1);
  });

  it('join a sentence and the next with the annotations of both', () => {
    const editor = edit({
      ...draftOf([['See 12 dead.', 'On 3 May 2024.']]),
      figures: [{ id: 'dead', value: 12, bound: 'exactly', counts: 'dead', source: 'p1s1' }],
      events: [
        { id: 'may', date: '2024-05-03', heading: 'May', source: 'p1s2', mentions: ['p1s1'] },
      ],
      demands: [{ id: 'd', addressees: ['a'], heading: 'h', leadIn: 'p1s2', source: 'p1s2' }],
      pullQuotes: [{ source: 'p1s2' }],
      translations: [
        {
          language: 'es',
          status: 'unofficial',
          sentences: {
            p1s1: 'Uno.',
            p1s2: { text: 'Dos.', marks: [{ words: 'Dos', kind: 'strong' }] },
          },
        },
      ],
    }).after('12');
    expect(editor.run(joinSentences)).to.equal(true);
    const { draft } = editor;
    expect(first(draft).sentences).to.deep.equal([
      { id: 'p1s1', text: 'See 12 dead. On 3 May 2024.' },
    ]);
    expect(draft.events[0]).to.deep.include({ source: 'p1s1', mentions: [] });
    expect(draft.demands[0]).to.include({ source: 'p1s1', leadIn: 'p1s1' });
    expect(draft.pullQuotes).to.deep.equal([{ source: 'p1s1' }]);
    expect(draft.translations![0]!.sentences).to.deep.equal({
      p1s1: { text: 'Uno. Dos.', marks: [{ words: 'Dos', kind: 'strong' }] },
    });
    expect(editor.run(joinSentences), 'the last').to.equal(false);
  });

  it('make a heading, which begins a section, and a paragraph of it again', () => {
    const editor = edit(three).after('Three');
    editor.run(makeHeading(3));
    expect(editor.draft.sections[1]).to.deep.equal({
      id: 'section-2',
      heading: 'Three.',
      level: 3,
      paragraphs: [{ id: 'p3', sentences: [{ id: 'p3s1', text: 'Four.' }] }],
    });
    editor.run(makeParagraph);
    expect(editor.draft).to.deep.equal(three);
  });

  it('keep the ids of a paragraph that becomes a heading, a list item and a paragraph again', () => {
    const editor = edit(three).after('Two');
    for (const command of [makeHeading(2), makeItem('bulleted'), makeHeading(3), makeParagraph])
      editor.run(command);
    expect(editor.draft).to.deep.equal(three);
    editor.run(makeHeading(2));
    editor.before('One').run(joinBackwards);
    expect(editor.draft, 'by Backspace').to.deep.equal(three);
    editor.run(makeHeading(2));
    editor.undo();
    expect(editor.draft, 'by undo').to.deep.equal(three);
  });

  it('keep the id of a section whose heading becomes a paragraph and a heading again', () => {
    const editor = edit(coalition).after('The report');
    editor.run(makeParagraph);
    expect(editor.draft.sections.map(({ id }) => id)).not.to.include('background');
    editor.run(makeHeading(3));
    expect(editor.draft.sections).to.deep.equal(toDraft(fromDraft(coalition)).sections);
  });

  it('give no sentence of a heading to two paragraphs', () => {
    const editor = edit(three).after('Three');
    editor.run(makeHeading(2));
    const heading = editor.state.doc.child(3);
    editor.dispatch(editor.state.tr.insert(editor.state.doc.content.size, heading));
    editor.select('Three.', 'Four.').run(makeParagraph);
    editor.dispatch(editor.state.tr.setSelection(Selection.atEnd(editor.state.doc)));
    editor.run(makeParagraph);
    expect(sectionsOf(editor.draft)).to.deep.equal([['', 'p1', 'p2', 'p3', 'p4']]);
    const ids = editor.sentences.flatMap((block) => block.map(([id]) => id));
    expect(ids).to.deep.equal(['p1s1', 'p1s2', 'p2s1', 'p3s1', 'p4s1']);
  });

  it('make list items, quotations and lines of the address', () => {
    const editor = edit(three).select('Three.', 'Four.');
    editor.run(makeItem('bulleted'));
    editor.after('Four').run(makeItem('numbered', 2));
    const items = () => editor.draft.sections[0]!.paragraphs.map(({ item }) => item);
    expect(items()).to.deep.equal([
      undefined,
      { list: 'bulleted' },
      { list: 'numbered', level: 2 },
    ]);
    editor.after('One').run(makeItem('bulleted', 2));
    expect(items()[0], 'no item is before it').to.deep.equal({ list: 'bulleted' });
    editor.run(makeQuotation('Amina'));
    expect(first(editor.draft)).to.deep.include({ quote: { speaker: 'Amina' } });
    editor.run(makeAddressLine('To'));
    expect(first(editor.draft)).to.deep.include({ label: 'To' }).and.not.have.property('quote');
  });

  it('make closing notes of the rest of the text, and take that back', () => {
    const editor = edit(three).after('Four');
    editor.run(makeNotes);
    expect(editor.draft.sections.map(({ kind }) => kind)).to.deep.equal([undefined, 'notes']);
    editor.run(makeNotes);
    expect(editor.draft.sections.map(({ kind }) => kind)).to.deep.equal([undefined, undefined]);
  });

  it('set words off, and link them', () => {
    const editor = edit(three).select('Two');
    editor.run(toggleStrong);
    expect(first(editor.draft).sentences[1]!.marks).to.deep.equal([
      { words: 'Two', kind: 'strong' },
    ]);
    editor.run(toggleEmphasis);
    expect(first(editor.draft).sentences[1]!.marks).to.deep.equal([
      { words: 'Two', kind: 'emphasis' },
    ]);
    expect(editor.run(setLink('javascript:alert(1)'))).to.equal(false);
    editor.run(setLink('https://example.org/'));
    expect(first(editor.draft).sentences[1]!.marks).to.deep.equal([
      { words: 'Two', url: 'https://example.org/' },
    ]);
    editor.after('Tw').run(setLink('https://example.com/'));
    expect(first(editor.draft).sentences[1]!.marks).to.deep.equal([
      { words: 'Two', url: 'https://example.com/' },
    ]);
    editor.run(removeLink);
    expect(first(editor.draft).sentences[1]).not.to.have.property('marks');
  });

  it('move paragraphs up and down, and never over the title', () => {
    const editor = edit(three).after('Three');
    editor.run(moveParagraphUp);
    expect(sectionsOf(editor.draft)).to.deep.equal([['', 'p2', 'p1', 'p3']]);
    expect(editor.state.selection.$head.parent.textContent).to.equal('Three.');
    expect(editor.run(moveParagraphUp)).to.equal(false);
    editor.run(moveParagraphDown);
    editor.run(moveParagraphDown);
    expect(sectionsOf(editor.draft)).to.deep.equal([['', 'p1', 'p3', 'p2']]);
    expect(editor.run(moveParagraphDown)).to.equal(false);
  });

  it('make signatories of the selected paragraphs', () => {
    const editor = edit(draftOf([['One.'], ['River Watch;'], ['• Fishers Act Now!']]));
    editor.select('River', 'Now!').run(makeSignatories);
    expect(namesOf(editor.draft)).to.deep.equal(['River Watch', 'Fishers Act Now!']);
    expect(sectionsOf(editor.draft)).to.deep.equal([['', 'p1']]);
    editor.undo();
    expect(editor.draft.signatories).to.deep.equal([]);
    expect(sectionsOf(editor.draft)).to.deep.equal([['', 'p1', 'p2', 'p3']]);
  });

  it('make signatories of the rows of a table, to be confirmed', () => {
    const rows = [
      'Union – Represented by – Members – Signature',
      'Nurses United – S. Kambara, Chair – 22,000',
      'Rail Workers – Jun Petrov – 15,750',
    ];
    const editor = edit(draftOf([['One.'], ...rows.map((row) => [row])]));
    editor.select('Union', '15,750').run(makeSignatories);
    const [nurses, rail] = editor.draft.signatories as { confirm?: string; role?: string }[];
    expect(namesOf(editor.draft)).to.deep.equal(['Nurses United', 'Rail Workers']);
    expect(nurses).to.include({ role: 'S. Kambara, Chair' });
    expect(rail!.confirm).to.be.a('string');
  });

  it('remove the selected paragraphs', () => {
    const editor = edit(three).after('Three');
    editor.run(removeParagraph);
    expect(sectionsOf(editor.draft)).to.deep.equal([['', 'p1', 'p3']]);
  });

  it('cannot change the title or a footnote into something else', () => {
    for (const words of ['Open the lake', 'Decree 14']) {
      const editor = edit(coalition).after(words);
      for (const command of [makeHeading(2), makeParagraph, makeItem('bulleted'), makeSignatories])
        expect(editor.run(command), words).to.equal(false);
    }
  });
});

describe('Enter, Backspace and Delete', () => {
  it('follow a heading by a paragraph', () => {
    const editor = edit(coalition).after('What we ask');
    editor.run(splitParagraph);
    const section = editor.draft.sections[2]!;
    expect(section.heading).to.equal('What we ask');
    expect(section.paragraphs[0]!.sentences[0]!.text).to.equal('for');
  });

  it('move the rest of the title to the text', () => {
    const editor = edit(three).after('A');
    editor.run(splitParagraph);
    expect(editor.draft.title).to.equal('A');
    expect(first(editor.draft).sentences[0]!.text).to.equal('title');
  });

  it('end a list at an empty item', () => {
    const editor = edit(three).after('Four.');
    editor.run(makeItem('bulleted'));
    editor.run(splitParagraph);
    expect(editor.state.selection.$head.parent.attrs.item).to.deep.equal({ list: 'bulleted' });
    editor.run(splitParagraph);
    expect(editor.state.selection.$head.parent.attrs.item).to.equal(null);
  });

  it('join paragraphs with a space between their words, and without one in Japanese', () => {
    const editor = edit(three).before('Three');
    editor.run(joinBackwards);
    expect(editor.sentences[0]!.map(([, text]) => text).join('')).to.equal('One. Two. Three.');
    const other = edit(draftOf([['川。'], ['人。']], { language: 'ja' })).after('川。');
    other.run(joinForwards);
    expect(other.sentences[0]!.map(([, text]) => text).join('')).to.equal('川。人。');
  });

  it('make a plain paragraph of an item or a heading before they join it', () => {
    const editor = edit(coalition).before('its northern shore');
    editor.run(joinBackwards);
    expect(editor.draft.sections[2]!.paragraphs[2]).not.to.have.property('item');
    editor.before('The report').run(joinBackwards);
    expect(editor.draft.sections.map(({ id }) => id)).not.to.include('background');
  });

  it('never join the title or a heading to a paragraph', () => {
    const editor = edit(three).before('One');
    expect(editor.run(joinBackwards)).to.equal(true);
    expect(editor.draft).to.deep.equal(three);
    const other = edit(coalition).before('We ask the ministry');
    other.run(joinBackwards);
    expect(other.draft.sections[2]!.heading).to.equal('What we ask for');
    expect(other.state.selection.$head.parent.textContent).to.equal('What we ask for');
  });

  it('remove an empty footnote with its marks', () => {
    const editor = edit(coalition).select('See the census.').delete();
    editor.run(joinBackwards);
    expect(editor.draft.notes!.map(({ id }) => id)).to.deep.equal(['n1']);
    expect(JSON.stringify(editor.draft.sections)).not.to.contain('"n2"');
  });

  it('make a line the title, and the title before the first paragraph', () => {
    const editor = edit(draftOf([['Letterhead.'], ['End the', 'evictions']])).after('End');
    expect(editor.run(makeTitle)).to.equal(true);
    expect(editor.draft.title).to.equal('End the evictions');
    expect(sectionsOf(editor.draft)).to.have.lengthOf(1);
    expect(first(editor.draft).sentences.map(({ text }) => text)).to.deep.equal(['A title']);
    expect(editor.run(makeTitle), 'the title itself').to.equal(false);
    editor.undo();
    expect(editor.draft.title).to.equal('A title');
    expect(first(editor.draft).sentences.map(({ text }) => text)).to.deep.equal(['Letterhead.']);
  });

  it('make the heading of the first section the title', () => {
    const draft = draftOf([['One.']]);
    draft.sections[0]!.heading = 'The real title';
    const editor = edit(draft).after('real');
    editor.run(makeTitle);
    expect(editor.draft.title).to.equal('The real title');
    expect(editor.draft.sections.flatMap(({ heading = '' }) => heading)).to.deep.equal(['']);
  });

  it('take numbers of signatories from their names', () => {
    const editor = edit(draftOf([['1. Sea Watch – 2. Law Union – Coast'], ['3) 350.org']]));
    editor.select('1. Sea', '350.org').run(makeSignatories);
    expect(namesOf(editor.draft)).to.deep.equal(['Sea Watch', 'Law Union – Coast', '350.org']);
  });

  describe('removing sentences', () => {
    const confirm = 'the value';
    const dead = { value: 12, bound: 'exactly' as const, counts: 'dead', source: 'p1s1' };
    const draft = draftOf([['The army must free the 12 dead.'], ['Two.']], {
      figures: [
        { id: 'found', ...dead, confirm },
        { id: 'made', ...dead },
      ],
      actors: [
        { id: 'army', name: 'The army', kind: 'group', source: 'p1s1', confirm },
        { id: 'dead', name: 'the dead', kind: 'group', source: 'p1s1', confirm },
      ],
      demands: [{ id: 'free', addressees: ['army'], heading: 'free', source: 'p1s1' }],
    });
    const idsOf = ({ figures, actors, demands }: EditorDraft) =>
      [...figures, ...actors, ...demands].map(({ id }) => id);

    it('removes unconfirmed items that nothing else refers to', () => {
      const editor = edit(draft).after('army');
      editor.run(removeParagraph);
      expect(idsOf(editor.draft)).to.deep.equal(['made', 'army', 'free']);
      editor.undo();
      expect(idsOf(editor.draft)).to.deep.equal(['found', 'made', 'army', 'dead', 'free']);
      editor.redo();
      expect(idsOf(editor.draft)).to.deep.equal(['made', 'army', 'free']);
    });

    it('keeps the items of words that are cut, for the paste', () => {
      const editor = edit(draft).select('The army', 'dead.');
      editor.dispatch(editor.state.tr.deleteSelection().setMeta('uiEvent', 'cut'));
      expect(idsOf(editor.draft)).to.have.lengthOf(5);
    });

    it('keeps the items of sentences that are moved or joined', () => {
      const editor = edit(draft).after('army');
      editor.run(moveParagraphDown);
      editor.run(moveParagraphUp);
      editor.after('army').run(splitSentence);
      editor.after('army').run(joinSentences);
      expect(idsOf(editor.draft)).to.have.lengthOf(5);
    });
  });
});

describe('the id of a statement', () => {
  const id = 'a-title-2024-05-03';
  const titled = (more: object) =>
    edit(draftOf([['One.']], { id, ...more }))
      .after('A title')
      .type('s');

  it('follows the title, and returns with undo', () => {
    const editor = titled({ confirm: 'the title' });
    expect(editor.draft).to.include({ title: 'A titles', id: 'a-titles-2024-05-03' });
    editor.undo();
    expect(editor.draft).to.include({ title: 'A title', id });
  });

  it('stays if the author chose it, or if the statement may be published', () => {
    for (const [more, kept] of [
      [{ confirm: 'the title', id: 'ours' }, 'ours'],
      [{ confirm: 'the title', url: 'https://a.example/' }, id],
      [{}, id],
    ] as const)
      expect(titled(more).draft.id).to.equal(kept);
  });
});
