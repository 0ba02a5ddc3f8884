import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Slice } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { splitParagraph } from '../../../demo/editor/document/commands.js';
import { sentenceIdOf } from '../../../demo/editor/document/schema.js';
import { draftOf, edit } from './editing.js';

describe('sentences while the text changes', () => {
  it('take in what is typed inside them', () => {
    const editor = edit(draftOf([['One.', 'Two.']]))
      .after('On')
      .type('c');
    expect(editor.sentences).to.deep.equal([
      [
        ['p1s1', 'Once. '],
        ['p1s2', 'Two.'],
      ],
    ]);
  });

  it('begin where the author types one after another', () => {
    const editor = edit(draftOf([['One.']]))
      .after('One.')
      .type(' Two. And three');
    expect(editor.sentences).to.deep.equal([
      [
        ['p1s1', 'One. '],
        ['p1s2', 'Two. '],
        ['p1s3', 'And three'],
      ],
    ]);
  });

  it('do not end after an abbreviation', () => {
    const editor = edit(draftOf([['One.']]))
      .after('One.')
      .type(' See Mr. Yusuf');
    expect(editor.sentences[0]).to.have.lengthOf(2);
  });

  it('end where the author types a full stop into one', () => {
    const editor = edit(draftOf([['One and Two.']]))
      .select(' and')
      .type('.');
    expect(editor.sentences).to.deep.equal([
      [
        ['p1s1', 'One. '],
        ['p1s2', 'Two.'],
      ],
    ]);
  });

  it('stay joined if the author joined them and types elsewhere', () => {
    const editor = edit(draftOf([['One. Two.', 'Three.']]))
      .after('Tw')
      .type('o');
    expect(editor.draft.sections[0]!.paragraphs[0]!.sentences).to.have.lengthOf(2);
  });

  it('get an id for a new paragraph', () => {
    const editor = edit(draftOf([['One.'], ['Last.']])).after('One.');
    editor.run(splitParagraph);
    editor.type('New');
    expect(editor.draft.sections[0]!.paragraphs.map(({ id }) => id)).to.deep.equal([
      ...['p1', 'p3', 'p2'],
    ]);
    expect(editor.sentences[1]).to.deep.equal([['p3s1', 'New']]);
  });

  it('get a new id in the second part of a divided paragraph', () => {
    const editor = edit(draftOf([['One two three.', 'Four.']])).before(' three');
    editor.run(splitParagraph);
    expect(editor.sentences).to.deep.equal([
      [['p1s1', 'One two']],
      [
        ['p2s1', ' three. '],
        ['p1s2', 'Four.'],
      ],
    ]);
  });

  it('keep their id if the author presses Enter before them', () => {
    const editor = edit(draftOf([['One.']])).before('One');
    editor.run(splitParagraph);
    expect(editor.sentences).to.deep.equal([[], [['p1s1', 'One.']]]);
    expect(editor.draft.sections[0]!.paragraphs).to.deep.equal([
      { id: 'p1', sentences: [{ id: 'p1s1', text: 'One.' }] },
    ]);
  });

  it('never get an id that an annotation still has', () => {
    const figures = [
      { id: 'dead', value: 12, bound: 'exactly' as const, counts: 'dead', source: 'p1s2' },
    ];
    const editor = edit(draftOf([['One.', 'Two.']], { figures }))
      .select(' Two.')
      .delete();
    editor.after('One.').type(' Three.');
    expect(editor.sentences[0]![1]).to.deep.equal(['p1s3', 'Three.']);
  });

  it('take annotations along if their words are in the second part', () => {
    const figures = [
      { id: 'dead', value: 12, bound: 'exactly' as const, counts: 'dead', source: 'p1s1' },
      { id: 'hurt', value: 30, bound: 'exactly' as const, counts: 'hurt', source: 'p1s1' },
    ];
    const editor = edit(draftOf([['There are 12 dead and 30 hurt.']], { figures }));
    editor.before(' and');
    editor.run(splitParagraph);
    expect(editor.draft.figures.map(({ source }) => source)).to.deep.equal(['p1s1', 'p2s1']);
    editor.undo();
    expect(editor.draft.figures).to.deep.equal(figures);
  });

  it('are made of pasted text', () => {
    const editor = edit(draftOf([['One.', 'Two.']]))
      .after('One.')
      .paste(' New here. And there.');
    expect(editor.sentences).to.deep.equal([
      [
        ['p1s1', 'One. '],
        ['p1s3', 'New here. '],
        ['p1s4', 'And there. '],
        ['p1s2', 'Two.'],
      ],
    ]);
  });

  for (const [language, before, after, expected] of [
    ['en', 'It is dry.', 'It was full.', 'It is dry. It was full.'],
    ['en', 'Who? “All.”', '“None.”', 'Who? “All.” “None.”'],
    ['ar', 'أغلق النهر.', 'الناس ينتظرون.', 'أغلق النهر. الناس ينتظرون.'],
    ['bn', 'নদী বন্ধ।', 'মানুষ অপেক্ষা করছে।', 'নদী বন্ধ। মানুষ অপেক্ষা করছে।'],
    // No new sentence begins, or a space would break a name.
    ['en', 'It is dry.', 'and empty.', 'It is dry.and empty.'],
    ['en', 'See Mr.', 'Yusuf.', 'See Mr.Yusuf.'],
    ['en', 'See example.', 'Org/report.', 'See example.Org/report.'],
    ['en', 'See https://a.example.', 'Org.', 'See https://a.example.Org.'],
    ['en', 'See J.', 'Smith.', 'See J.Smith.'],
    // These have no spaces between sentences, or use them otherwise.
    ['ja', '川は閉ざされた。', '人々は待っている。', '川は閉ざされた。人々は待っている。'],
    ['my', 'မြစ်ကို ပိတ်ထားသည်။', 'လူများ စောင့်နေသည်။', 'မြစ်ကို ပိတ်ထားသည်။လူများ စောင့်နေသည်။'],
    ['th', 'แม่น้ำถูกปิด.', 'ประชาชนกำลังรอ', 'แม่น้ำถูกปิด.ประชาชนกำลังรอ'],
  ] as const) {
    it(`are apart from a sentence that is pasted after them: ${expected}`, () => {
      const textOf = ({ sentences }: ReturnType<typeof edit>) =>
        sentences[0]!.map(([, text]) => text).join('');
      const editor = edit(draftOf([[before]], { language }))
        .after(before)
        .paste(after);
      expect(textOf(editor), 'after').to.equal(expected);
      const other = edit(draftOf([[after]], { language }))
        .before(after)
        .paste(before);
      expect(textOf(other), 'before').to.equal(expected);
      const joined = edit(draftOf([[before, 'X'], [after]], { language }));
      const { from } = joined.before(' X').state.selection;
      const { to } = joined.before(after).state.selection;
      joined.dispatch(joined.state.tr.delete(from, to));
      expect(textOf(joined), 'joined').to.equal(expected);
      joined.undo();
      expect(textOf(joined), 'undone').to.equal(`${before} X`);
    });
  }

  it('let the author remove the space between them', () => {
    const editor = edit(draftOf([['One.', 'Two.']])).before(' Two');
    const { from } = editor.state.selection;
    editor.dispatch(editor.state.tr.delete(from, from + 1));
    expect(editor.sentences[0]!.map(([, text]) => text).join('')).to.equal('One.Two.');
  });

  it('take in a pasted part of a sentence', () => {
    const editor = edit(draftOf([['One two.']]))
      .after('One')
      .paste(' and a half');
    expect(editor.sentences).to.deep.equal([[['p1s1', 'One and a half two.']]]);
  });

  it('divide a sentence into which whole sentences are pasted', () => {
    const editor = edit(draftOf([['One two.']]))
      .after('One')
      .paste(' ends. Here is more. Then');
    expect(editor.sentences).to.deep.equal([
      [
        ['p1s1', 'One ends. '],
        ['p1s2', 'Here is more. '],
        ['p1s3', 'Then two.'],
      ],
    ]);
  });

  it('get new ids in a copy', () => {
    const editor = edit(draftOf([['One.'], ['Two.']]));
    const { doc } = editor.state;
    const end = doc.content.size;
    editor.dispatch(editor.state.tr.insert(end, doc.child(2)));
    expect(editor.sentences).to.deep.equal([
      [['p1s1', 'One.']],
      [['p2s1', 'Two.']],
      [['p3s1', 'One.']],
    ]);
  });

  it('keep their ids when they are moved', () => {
    const editor = edit(draftOf([['One.'], ['Two.']])).select('One.');
    const slice = editor.state.selection.content();
    editor.delete().after('Two.');
    editor.dispatch(editor.state.tr.replaceSelection(slice));
    expect(editor.sentences[1]).to.deep.equal([
      ['p2s1', 'Two. '],
      ['p1s1', 'One.'],
    ]);
  });

  it('become one if the words at their border become one', () => {
    const figures = [
      { id: 'dead', value: 12, bound: 'exactly' as const, counts: 'dead', source: 'p1s2' },
    ];
    const editor = edit(draftOf([['One two.', 'There are 12 dead.']], { figures }));
    editor.select('. T').delete();
    expect(editor.sentences).to.deep.equal([[['p1s1', 'One twohere are 12 dead.']]]);
    expect(editor.draft.figures[0]!.source).to.equal('p1s1');
  });

  it('leave white space to the sentence before', () => {
    const editor = edit(draftOf([['One.', 'Two.', 'Three.']]))
      .select('Two.')
      .delete();
    expect(editor.sentences).to.deep.equal([
      [
        ['p1s1', 'One.  '],
        ['p1s3', 'Three.'],
      ],
    ]);
    expect(editor.draft.sections[0]!.paragraphs[0]!.sentences[0]!.text).to.equal('One.');
  });

  for (const [language, text, count] of [
    ['ja', '川は閉ざされた。人々は待っている。', 2],
    ['zh', '河流被关闭了。人们在等待。', 2],
    ['my', 'မြစ်ကို ပိတ်ထားသည်။ လူများ စောင့်နေသည်။', 2],
    ['th', 'แม่น้ำถูกปิด ประชาชนกำลังรอ', 1],
    ['ar', 'أغلق النهر. الناس ينتظرون.', 2],
  ] as const) {
    it(`are found in typed and in pasted text: ${language}`, () => {
      for (const way of ['type', 'paste'] as const) {
        const editor = edit(draftOf([['–']], { language })).select('–');
        editor[way](text);
        const { sentences } = editor.draft.sections[0]!.paragraphs[0]!;
        expect(sentences, way).to.have.lengthOf(count);
        expect(
          sentences
            .map((each) => each.text)
            .join(' ')
            .replace(/\s/g, ''),
        ).to.equal(text.replace(/\s/g, ''));
      }
    });
  }

  it('leave empty paragraphs out of the draft', () => {
    const editor = edit(draftOf([['One.'], ['Two.']]))
      .select('One.')
      .type(' ');
    expect(editor.draft.sections[0]!.paragraphs.map(({ id }) => id)).to.deep.equal(['p2']);
  });

  it('are undone and redone with the change', () => {
    const editor = edit(draftOf([['One.']]));
    const before = editor.state.doc;
    editor.after('One.').paste(' Two. Three.');
    const after = editor.state.doc;
    editor.undo();
    expect(editor.state.doc.toJSON()).to.deep.equal(before.toJSON());
    editor.redo();
    expect(editor.state.doc.toJSON()).to.deep.equal(after.toJSON());
  });

  it('stay right after any changes: every word has a sentence, and no id is there twice', () => {
    const place = fc.nat({ max: 400 });
    const change = fc.oneof(
      fc.record({
        kind: fc.constant('type' as const),
        at: place,
        text: fc.constantFrom('a', 'B', '.', ' ', '1', '。'),
      }),
      fc.record({ kind: fc.constant('delete' as const), at: place, to: place }),
      fc.record({ kind: fc.constant('copy' as const), at: place, from: place, to: place }),
      fc.record({
        kind: fc.constant('paste' as const),
        at: place,
        text: fc.constantFrom('A b. C d.', 'x', ' Y. ', 'L\nM. N'),
      }),
      fc.record({ kind: fc.constant('split' as const), at: place }),
      fc.record({ kind: fc.constant('undo' as const) }),
      fc.record({ kind: fc.constant('redo' as const) }),
    );
    const start = draftOf([
      ['The lake is closed.', 'It must open.'],
      ['A third sentence.', 'And a fourth.', 'Five'],
    ]);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const editor = edit(start);
        for (const each of changes) {
          const { state } = editor;
          const within = (at: number) => at % (state.doc.content.size + 1);
          if (each.kind === 'undo' || each.kind === 'redo') editor[each.kind]();
          else {
            const near = TextSelection.near(state.doc.resolve(within(each.at)));
            editor.dispatch(state.tr.setSelection(near));
            if (each.kind === 'type') editor.type(each.text);
            if (each.kind === 'paste') editor.paste(each.text);
            if (each.kind === 'split') editor.run(splitParagraph);
            if (each.kind === 'delete') {
              const [from, to] = [near.from, within(each.to)].sort((one, other) => one - other);
              editor.dispatch(editor.state.tr.deleteRange(from!, to!));
            }
            if (each.kind === 'copy') {
              const [from, to] = [each.from, each.to].map(within).sort((one, other) => one - other);
              const slice: Slice = state.doc.slice(from!, to);
              editor.dispatch(editor.state.tr.replaceSelection(slice));
            }
          }
          expectRight(editor);
        }
      }),
      {
        numRuns: Number(process.env.FUZZ_RUNS ?? (process.env.FULL ? 150 : 40)),
        seed: Number(process.env.FUZZ_SEED ?? 1),
      },
    );
  });
});

function expectRight({ state, sentences }: ReturnType<typeof edit>) {
  state.doc.descendants((node, _, parent) => {
    if (node.isText && parent?.type.name === 'paragraph' && parent.textContent.trim())
      expect(sentenceIdOf(node), node.text).to.be.a('string');
  });
  const ids = sentences.flatMap((each) => each.map(([id]) => id)).filter(Boolean);
  const blocks = state.doc.children.flatMap(({ attrs }) => (attrs.id as string | undefined) ?? []);
  const all = [...ids, ...blocks];
  expect(new Set(all).size, all.join()).to.equal(all.length);
}
