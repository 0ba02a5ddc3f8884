import { expect } from '@open-wc/testing';
import { fromDraft } from '../../../demo/editor/document/from-draft.js';
import { itemsOf } from '../../../demo/editor/document/items.js';
import { knownActor } from '../../../demo/editor/document/known-actor.js';
import { newItem, withItem } from '../../../demo/editor/document/new-item.js';
import { itemKinds } from '../../../demo/editor/types.js';
import json from '../../../src/statement/myanmar-2025-01-31.json';
import type { Statement } from '../../../src/statement/schema.js';
import { validate } from '../../../src/statement/validation/validate.js';
import { whole } from '../../fuzz/statements.js';
import { draftOf } from './editing.js';

const wordsOf = (draft: Parameters<typeof fromDraft>[0]) => {
  const doc = fromDraft(draft);
  return itemsOf(doc).map(({ kind, id, from, to }) => [kind, id, doc.textBetween(from, to)]);
};

const draft = draftOf(
  [
    ['The lake is closed.', 'On 3 May 2024, more than 6,000 people were killed and 12 hurt.'],
    ['The army must open the lake.', 'Dozens wait.'],
  ],
  {
    pullQuote: 'p1s1',
    figures: [
      { id: 'hurt', value: 12, bound: 'exactly', counts: 'hurt', source: 'p1s2' },
      { id: 'killed', value: 6000, bound: 'more-than', counts: 'killed', source: 'p1s2' },
      { id: 'dozens', value: 'dozens', bound: 'indefinite', counts: 'wait', source: 'p2s2' },
      { id: 'lost', value: 9, bound: 'exactly', counts: 'x', source: 'p9s9', confirm: 'the value' },
    ],
    events: [{ id: 'may', date: '2024-05-03', heading: 'May', source: 'p1s2' }],
    actors: [{ id: 'army', name: 'the army', kind: 'group', source: 'p2s1' }],
    demands: [{ id: 'open', addressees: ['army'], heading: 'open', source: 'p2s1' }],
  },
);

describe('the items of a draft', () => {
  it('mark their words in the order of the text, and last those without a sentence', () => {
    expect(wordsOf(draft)).to.deep.equal([
      ['quote', 'p1s1', 'The lake is closed.'],
      ['event', 'may', '3 May 2024'],
      ['figure', 'killed', '6,000 people were killed'],
      ['figure', 'hurt', '12 hurt'],
      ['demand', 'open', 'The army must open the lake.'],
      ['actor', 'army', 'The army'],
      ['figure', 'dozens', 'Dozens wait'],
      ['figure', 'lost', ''],
    ]);
  });

  it('mark the whole sentence if it lacks their words', () => {
    const [item] = wordsOf(
      draftOf([['One.', 'Two.']], {
        figures: [{ id: 'f', value: 5, bound: 'exactly', counts: 'x', source: 'p1s2' }],
      }),
    );
    expect(item).to.deep.equal(['figure', 'f', 'Two.']);
  });

  it('mark numbers and dates in other scripts, and beside the marks of footnotes', () => {
    const sections = [
      {
        id: 'section-1',
        paragraphs: [
          {
            id: 'p1',
            sentences: [
              {
                id: 'p1s1',
                text: '၂၀၂၁ ခုနှစ်တွင် လူ ၆,၀၀၀ သေဆုံးသည်။',
                marks: [{ words: '၂၀၂၁', note: 'n1' }],
              },
            ],
          },
        ],
      },
    ];
    const burmese = draftOf([], {
      language: 'my',
      sections,
      notes: [{ id: 'n1', mark: '1', sentences: [{ id: 'n1s1', text: 'A.' }] }],
      figures: [{ id: 'f', value: 6000, bound: 'exactly', counts: 'သေဆုံးသည်', source: 'p1s1' }],
      events: [{ id: 'e', date: '2021', heading: 'h', source: 'p1s1' }],
    });
    expect(wordsOf(burmese)).to.deep.equal([
      ['event', 'e', '၂၀၂၁'],
      ['figure', 'f', '၆,၀၀၀ သေဆုံးသည်'],
    ]);
  });

  it('are all found in the embedded statement', () => {
    const statement = json as unknown as Statement;
    const doc = fromDraft(statement);
    const items = itemsOf(doc);
    const { figures, demands, events, actors, pullQuotes = [] } = statement;
    expect(items).to.have.lengthOf(
      [...figures, ...demands, ...events, ...actors, ...pullQuotes].length + 1,
    );
    for (const { kind, from, to } of items) {
      const words = doc.textBetween(from, to);
      if (kind === 'figure' || kind === 'event') expect(words).to.have.length.below(80);
    }
  });
});

describe('an item of selected words', () => {
  it('is filled from its sentence', () => {
    const bare = { ...draft, figures: [], demands: [], events: [], actors: [] };
    const of = (kind: (typeof itemKinds)[number], sentence: string, words: string) =>
      newItem(kind, { sentence, words }, bare);
    expect(of('figure', 'p1s2', '6,000 people were killed')).to.deep.equal({
      kind: 'figure',
      item: {
        id: 'people',
        value: 6000,
        bound: 'more-than',
        counts: 'people',
        source: 'p1s2',
      },
    });
    expect(of('event', 'p1s2', '3 May 2024').item).to.include({
      date: '2024-05-03',
      source: 'p1s2',
    });
    expect(of('actor', 'p2s1', 'The army').item).to.deep.equal({
      ...{ id: 'army', name: 'The army', kind: 'group', source: 'p2s1' },
    });
    expect(of('demand', 'p2s1', 'must open the lake')).to.deep.equal({
      kind: 'demand',
      item: {
        ...{ id: 'must-open-the-lake', addressees: ['army'], heading: 'must open the lake' },
        ...{ strength: 'must', source: 'p2s1' },
      },
      actors: [{ id: 'army', name: 'the army', kind: 'group', source: 'p2s1' }],
    });
    expect(of('quote', 'p2s2', 'wait').item).to.deep.equal({ source: 'p2s2' });
  });

  it('has an id that no other item has, and uses the actors of the draft', () => {
    const made = newItem('demand', { sentence: 'p2s1', words: 'open' }, draft);
    expect(made).to.deep.include({ actors: [] });
    expect(made.item).to.deep.include({ id: 'open-2', addressees: ['army'] });
  });

  it('is a known actor whatever the case, the article or the short form of its name', () => {
    const actors = [{ ...draft.actors[0]!, abbreviation: 'NDA' }];
    for (const name of ['The Army', 'army', ' THE  ARMY', 'nda'])
      expect(knownActor(name, actors), name).to.equal(0);
    for (const name of ['the army of the north', 'theatre'])
      expect(knownActor(name, actors), name).to.equal(-1);
  });

  it('passes the checks with its sentence', async () => {
    const figures = draft.figures.filter(({ confirm }) => confirm === undefined);
    let made = { ...draft, figures, demands: [], events: [], actors: [] } as typeof draft;
    for (const [kind, sentence, words] of [
      ['figure', 'p1s2', '12 hurt'],
      ['event', 'p1s2', '3 May 2024'],
      ['demand', 'p2s1', 'The army must open the lake.'],
      ['quote', 'p2s2', 'Dozens wait.'],
    ] as const)
      made = { ...made, ...withItem(made, newItem(kind, { sentence, words }, made)) };
    expect((await validate(await whole(made))).faults).to.deep.equal([]);
  });
});
