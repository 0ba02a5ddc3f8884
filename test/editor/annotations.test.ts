import { expect } from '@open-wc/testing';
import { check, faultsOf, showable } from '../../demo/editor/checks/check.js';
import { Checker, type Checks } from '../../demo/editor/checks/checker.js';
import { faultsAt, placeOf } from '../../demo/editor/checks/places.js';
import {
  changed,
  confirmed,
  renamed,
  withDefaultQuote,
  withoutItem,
} from '../../demo/editor/panels/annotations.js';
import { dateFrom, endsOf, partsOf, periodFrom } from '../../demo/editor/panels/dates.js';
import { withAddressee } from '../../demo/editor/panels/demand.js';
import { mentionsFor } from '../../demo/editor/panels/event.js';
import { valueFrom } from '../../demo/editor/panels/figure.js';
import { nextOpen, noteOf, progressOf } from '../../demo/editor/panels/items.js';
import { withCorrections, withDetail } from '../../demo/editor/panels/details.js';
import { statementFile } from '../../demo/editor/save/statement-file.js';
import { en } from '../../demo/words/editor/en.js';
import { confirmations } from '../../src/draft/confirmations.js';
import { validate } from '../../src/statement/validation/validate.js';
import type { EditorDraft } from '../../demo/editor/types.js';
import { unconfirmed, valid } from './drafts.js';
import { fakeEditor } from './fake-editor.js';

const draftOf = (annotations: object) => ({ ...valid, ...annotations }) as EditorDraft;

describe('the annotations of the editor', () => {
  it('remove a date from the figures that count from it', () => {
    const index = valid.events.findIndex(({ id }) => id === 'coup');
    const { figures, events } = withoutItem(valid, { kind: 'event', index });
    expect(events.map(({ id }) => id)).to.not.include('coup');
    expect(figures.map(({ since, sinceText }) => [since, sinceText])).to.not.deep.include([
      'coup',
      'since the coup of 1 February 2021',
    ]);
    expect(figures.some((figure) => 'since' in figure || 'sinceText' in figure)).to.equal(false);
  });

  it('remove an actor from the demands and the translations', () => {
    const translated = draftOf({
      translations: [
        {
          language: 'fr',
          status: 'official',
          sentences: { p1s1: 'Une phrase.' },
          actors: { [valid.actors[0]!.id]: 'la communauté internationale' },
        },
      ],
    });
    const next = withoutItem(translated, { kind: 'actor', index: 0 });
    expect(next.demands[0]!.addressees).to.not.include(valid.actors[0]!.id);
    expect(next.translations![0]).to.not.have.property('actors');
  });

  it('give an item another id everywhere', () => {
    const index = valid.events.findIndex(({ id }) => id === 'coup');
    const next = renamed(valid, { kind: 'event', index }, 'the-coup');
    expect(next.events[index]!.id).to.equal('the-coup');
    expect(next.figures[0]!.since).to.equal('the-coup');
    const asked = renamed(valid, { kind: 'actor', index: 0 }, 'everyone');
    expect(asked.demands[0]!.addressees).to.deep.equal(['everyone']);
  });

  it('keep required fields that are emptied, and drop optional ones', () => {
    const { figures } = changed(
      valid,
      { kind: 'figure', index: 0 },
      { counts: '', sinceText: '', since: undefined },
    );
    expect(figures[0]).to.include({ counts: '' }).and.not.have.any.keys('since', 'sinceText');
  });

  it('make another pull quote the default, and keep the one before', () => {
    const next = withDefaultQuote(valid, 'p2s1');
    expect(next.pullQuote).to.equal('p2s1');
    expect(next.pullQuotes).to.deep.equal([{ source: 'p1s1' }]);
    const none = withDefaultQuote(next, undefined);
    expect(none).to.not.have.property('pullQuote');
    expect(none.pullQuotes).to.deep.equal([{ source: 'p1s1' }, { source: 'p2s1' }]);
    const back = withDefaultQuote(none, 'p1s1');
    expect([back.pullQuote, back.pullQuotes]).to.deep.equal(['p1s1', [{ source: 'p2s1' }]]);
  });

  it('say who says the default pull quote in the list', () => {
    const item = { kind: 'quote', index: -1 } as const;
    const next = changed(valid, item, { speaker: 'The signatories' });
    expect(next.pullQuotes).to.deep.equal([{ source: 'p1s1', speaker: 'The signatories' }]);
    expect(next.pullQuote).to.equal('p1s1');
    expect(withoutItem(next, item)).to.not.have.any.keys('pullQuote', 'pullQuotes');
  });

  it('add an addressee that the statement does not have yet, once', () => {
    const next = withAddressee(valid, 0, 'the envoys');
    expect(next.actors.at(-1)).to.deep.equal({
      ...{ id: 'envoys', name: 'the envoys', kind: 'group', source: valid.demands[0]!.source },
    });
    expect(next.demands[0]!.addressees).to.include('envoys');
    expect(withAddressee(next, 0, 'the envoys')).to.deep.equal(next);
  });

  it('find the other sentences that give a date', () => {
    const coup = valid.events.find(({ id }) => id === 'coup')!;
    expect(mentionsFor(valid, coup)).to.include.members(coup.mentions!);
    expect(mentionsFor(valid, coup)).to.not.include(coup.source);
  });

  it('set and remove details and corrections', () => {
    expect(withDetail({ ...valid, url: 'https://a.example/' }, 'url', '')).to.not.have.property(
      'url',
    );
    expect(withDetail(valid, 'date', '')).to.include({ date: '' });
    expect(withCorrections({ ...valid, corrections: [] }, [])).to.not.have.property('corrections');
  });
});

describe('the values in the fields', () => {
  const before = { value: 5, bound: 'more-than' } as const;
  const cases: [string, string, object][] = [
    ['6,000', 'en', { value: 6000, bound: 'more-than' }],
    ['6.000', 'de', { value: 6000, bound: 'more-than' }],
    ['6 000', 'fr', { value: 6000, bound: 'more-than' }],
    ['٦٬٠٠٠', 'ar', { value: 6000, bound: 'more-than' }],
    ['၆၀၀၀', 'my', { value: 6000, bound: 'more-than' }],
    ['3.5 million', 'en', { value: 3_500_000, bound: 'more-than', notation: 'compact' }],
    ['dozens', 'en', { value: 'dozens', bound: 'indefinite' }],
    ['', 'en', { value: '', bound: 'indefinite' }],
  ];
  for (const [text, language, value] of cases)
    it(`read “${text}” in ${language}`, () => {
      expect(valueFrom(text, language, before)).to.deep.equal(value);
    });

  it('give a number that was a word no bound', () => {
    expect(valueFrom('12', 'en', { value: 'dozens', bound: 'indefinite' })).to.deep.equal({
      value: 12,
      bound: 'exactly',
    });
  });

  it('write dates as precise as they are', () => {
    expect(dateFrom({ year: '2021', month: '2', day: '1' })).to.equal('2021-02-01');
    expect(dateFrom({ year: '2021', month: '02', day: '' })).to.equal('2021-02');
    expect(dateFrom({ year: '2021', month: '', day: '' })).to.equal('2021');
    const { first, last } = endsOf('2017-08/2017-12');
    expect(periodFrom(first, last)).to.equal('2017-08/2017-12');
  });

  it('keep what is incomplete', () => {
    for (const date of ['', '2021', '2021--01', '-02', '-02-01', '2021-02-31'])
      expect(dateFrom(partsOf(date))).to.equal(date);
  });
});

describe('the notes of a draft', () => {
  it('are known, so that they can be read in every language', () => {
    for (const note of Object.values(confirmations))
      expect(noteOf(note, en), note).to.not.have.property('own');
    const { notes } = en.items;
    expect(noteOf(`${confirmations.kinds}; ${confirmations.joined}`, en)).to.deep.equal({
      text: `${notes.kinds} ${notes.joined}`,
    });
    expect(noteOf('ask Amina', en)).to.deep.equal({ text: en.items.ownNote, own: 'ask Amina' });
  });

  it('count as unconfirmed until they are removed', () => {
    const { confirmed: first, total } = progressOf(unconfirmed);
    expect(total - first).to.equal(6);
    const next = { ...unconfirmed, ...confirmed(unconfirmed, { kind: 'figure', index: 0 }) };
    expect(progressOf(next).confirmed).to.equal(first + 1);
  });

  it('lead from one unconfirmed item to the next, and from the last to the first', () => {
    const editor = fakeEditor(unconfirmed);
    const seen: string[] = [];
    for (let i = 0; i < 6; i++) {
      const next = nextOpen(editor, 1)!;
      editor.select(next);
      seen.push(`${next.kind} ${next.index}`);
    }
    const [first, ...rest] = ['figure 0', 'figure 1', 'figure 2', 'demand 0', 'demand 1'];
    expect(seen).to.deep.equal([first, ...rest, first]);
    expect(nextOpen(editor, -1)).to.include({ kind: 'demand', index: 1 });
    expect(nextOpen(fakeEditor(valid), 1)).to.equal(undefined);
  });
});

describe('the check of a draft', () => {
  it('finds the same errors as the command, also in unconfirmed items', async () => {
    expect(await faultsOf(unconfirmed)).to.deep.equal([]);
    const wrong = {
      ...unconfirmed,
      ...changed(unconfirmed, { kind: 'figure', index: 0 }, { value: 7000 }),
    };
    const { faults } = await validate({
      ...valid,
      ...changed(valid, { kind: 'figure', index: 0 }, { value: 7000 }),
    });
    expect(faults[0]!.message).to.include('the sentence does not contain 7,000');
    expect(await faultsOf(wrong)).to.deep.equal(faults);
  });

  it('finds what is still to be filled in', async () => {
    const { figures } = valid;
    const faults = await faultsOf({ ...valid, figures: [{ ...figures[0]!, counts: '…' }] });
    expect(faults.map(({ path }) => path)).to.deep.equal(['/figures/0/counts']);
  });

  it('names the known keys', async () => {
    const [fault] = await faultsOf({ ...valid, titel: 'A' } as EditorDraft);
    expect(fault!.message).to.match(/^unknown key "titel"\. Known keys: .*title/);
  });

  it('shows valid annotations, and leaves out invalid ones', async () => {
    const wrong = draftOf({
      ...changed(unconfirmed, { kind: 'figure', index: 1 }, { value: 7000 }),
      url: 'none',
      signatories: [...valid.signatories, valid.signatories[0]],
    });
    const { shown } = await check(wrong, true);
    expect(shown!.leftOut).to.equal(3);
    expect(shown!.statement).to.not.have.property('url');
    expect(shown!.statement!.figures).to.have.lengthOf(valid.figures.length - 1);
    expect((await validate(shown!.statement)).faults).to.deep.equal([]);
  });

  it('says why nothing can be shown', async () => {
    const { statement, faults } = await showable({ ...valid, date: '' });
    expect(statement).to.equal(undefined);
    expect(faults.map(({ path }) => path)).to.deep.equal(['/date']);
  });

  it('drops the result for an older draft', async () => {
    const asked: [EditorDraft, (faults: { path: string; message: string }[]) => void][] = [];
    const seen: Checks[] = [];
    const checker = new Checker({
      run: (draft) =>
        new Promise((resolve) => {
          asked.push([
            draft,
            (faults) => {
              resolve({ faults });
            },
          ]);
        }),
      changed: (checks) => seen.push(checks),
      pause: 0,
    });
    const until = async (holds: () => boolean) => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve));
    };
    checker.request(() => valid);
    await until(() => asked.length === 1);
    checker.request(() => unconfirmed);
    const settled = checker.settled();
    asked[0]![1]([{ path: '/old', message: 'old' }]);
    await until(() => asked.length === 2);
    asked[1]![1]([{ path: '/new', message: 'new' }]);
    expect((await settled).faults[0]!.path).to.equal('/new');
    expect(seen.flatMap(({ faults }) => faults.map(({ path }) => path))).to.deep.equal(['/new']);
    expect(asked[1]![0]).to.equal(unconfirmed);
  });

  it('says why it stopped', async () => {
    const checker = new Checker({
      run: () => Promise.reject(new Error('the worker is gone')),
      changed: () => undefined,
    });
    checker.request(() => valid);
    expect((await checker.settled()).message).to.equal('the worker is gone');
  });
});

describe('the place of an error', () => {
  const cases: [string, object][] = [
    ['/title', { kind: 'title' }],
    ['/date', { kind: 'details', field: 'date' }],
    ['/sections/0/paragraphs/0/sentences/0/text', { kind: 'text', id: 'p1s1' }],
    ['/sections/1/id', { kind: 'text', id: valid.sections[1]!.paragraphs[0]!.id }],
    ['/figures/2/value', { kind: 'item', item: { kind: 'figure', index: 2 }, field: 'value' }],
    [
      '/demands/1/addressees/0',
      { kind: 'item', item: { kind: 'demand', index: 1 }, field: 'addressees' },
    ],
    ['/pullQuote', { kind: 'item', item: { kind: 'quote', index: -1 }, field: '' }],
    ['/pullQuotes/0/source', { kind: 'item', item: { kind: 'quote', index: 0 }, field: 'source' }],
    ['/signatories/4/url', { kind: 'signatory', index: 4, field: 'url' }],
    ['/signatories/4', { kind: 'signatory', index: 4, field: '' }],
    ['/corrections/0/text', { kind: 'details', field: 'corrections' }],
    ['/translations/0/sentences/p1s1', { kind: 'translation', index: 0, key: 'sentences/p1s1' }],
    ['/sections', { kind: 'text', id: 'p1' }],
    ['', { kind: 'details', field: '' }],
  ];
  for (const [path, place] of cases)
    it(`is found: ${path || '/'}`, () => {
      expect(placeOf(path, valid)).to.deep.equal(place);
    });

  it('is a field of an item', () => {
    const faults = [
      { path: '/figures/1/value', message: 'one' },
      { path: '/figures/11/value', message: 'other' },
      { path: '/figures/1', message: 'whole' },
    ];
    expect({ ...faultsAt(faults, '/figures/1') }).to.deep.equal({ value: ['one'], '': ['whole'] });
  });
});

describe('the file of a statement', () => {
  it('has its hash, and keeps what is unconfirmed first in each item', async () => {
    const file = JSON.parse(await statementFile({ ...unconfirmed, sha256: '' })) as EditorDraft;
    expect(file).to.deep.equal(unconfirmed);
    expect(Object.keys(file)[0]).to.equal('confirm');
    expect(Object.keys(file.figures[0]!)).to.deep.equal([
      ...['confirm', 'id', 'value', 'bound', 'unit', 'counts', 'since', 'sinceText', 'source'],
    ]);
    expect(Object.keys(file.signatories[1]!)).to.deep.equal(['confirm', 'name']);
  });

  it('is the same whatever the order of the keys', async () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, each]) => [key, reversed(each)]),
            )
          : value;
    const signed = {
      ...valid,
      signatories: [{ group: 'A', url: 'https://a.example/', name: 'Lake Network' }],
    };
    const file = await statementFile(signed);
    expect(await statementFile(reversed(signed) as EditorDraft)).to.equal(file);
    expect(file).to.match(/"name": "Lake Network",\s+"url": .*,\s+"group"/);
  });
});
