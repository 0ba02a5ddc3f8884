import { expect } from '@open-wc/testing';
import { strToU8 } from 'fflate';
import { isJson, JsonFaults, openJson } from '../../demo/editor/open/json.js';
import { statementFile } from '../../demo/editor/save/statement-file.js';
import type { EditorDraft } from '../../demo/editor/types.js';
import { confirmations } from '../../src/draft/confirmations.js';
import myanmar from '../../src/statement/myanmar-2025-01-31.json';

const open = (data: unknown) =>
  openJson('call.json', strToU8(typeof data === 'string' ? data : JSON.stringify(data)), 'th');

/** A short draft, as `statement-widgets new` writes it. */
const draft = () => ({
  confirm: 'the title',
  schemaVersion: 1,
  id: 'call',
  title: 'Call',
  date: '',
  language: 'en',
  sha256: '',
  sections: [
    {
      id: 'text',
      paragraphs: [{ id: 'p1', sentences: [{ id: 'p1s1', text: 'The river rose 3 times.' }] }],
    },
  ],
  figures: [
    {
      confirm: 'the value',
      id: 'rises',
      value: 3,
      bound: 'exactly',
      counts: 'times',
      source: 'p1s1',
    },
  ],
  demands: [],
  events: [],
  actors: [],
  signatories: ['River Watch', { confirm: 'a person?', name: 'A. Bell' }],
});

const faultsOf = async (data: unknown) => {
  try {
    await open(data);
  } catch (error) {
    expect(error).to.be.instanceOf(JsonFaults);
    const { message, faults } = error as JsonFaults;
    return { message, faults: faults.map(({ path, line }) => `${line} ${path}`) };
  }
  throw new Error('the file was opened');
};

describe('opening a saved statement', () => {
  it('opens a finished statement as it is', async () => {
    const { draft: opened, report, language } = await open(myanmar);
    expect(opened).to.deep.equal(myanmar);
    expect(report).to.deep.equal([]);
    expect(language).to.equal('en');
  });

  it('asks about each item of a draft whose items share a note', async () => {
    const { figures, ...rest } = draft();
    const [{ confirm, ...figure }] = figures as [(typeof figures)[0]];
    const shared = { ...rest, figures: [figure], confirmFigures: `figures (1): ${confirm}` };
    const { draft: opened } = await open(shared);
    expect(opened).to.not.have.property('confirmFigures');
    expect(opened.figures[0]).to.include({ ...figure, confirm: confirmations.figure });
    const bad = await open({ ...shared, figures: 'none' });
    expect(bad.draft.figures).to.deep.equal([]);
  });

  it('opens a draft with items that are not confirmed', async () => {
    const { draft: opened, report } = await open(draft());
    expect(opened).to.deep.equal(draft());
    expect(report).to.deep.equal([]);
  });

  it('opens a draft with translated texts whose original changed', async () => {
    const translations = [
      {
        confirm: { 'sentences/p1s1': 'As it was.' },
        ...{ language: 'fr', status: 'official' as const, sentences: { p1s1: 'Oui.' } },
      },
    ];
    const saved = JSON.parse(
      await statementFile({ ...draft(), translations } as EditorDraft),
    ) as EditorDraft;
    const { draft: opened, report } = await open(saved);
    expect(opened.translations).to.deep.equal(translations);
    expect(report).to.deep.equal([]);
  });

  it('fills in the parts that a file does not have', async () => {
    const { title, sections } = draft();
    const { draft: opened } = await open({ title, sections });
    expect(opened).to.deep.include({ language: 'th', date: '', figures: [], signatories: [] });
  });

  it('keeps what breaks a rule but can be shown, for the checks', async () => {
    const data = { ...draft(), date: '1 May', extra: 1 };
    data.figures[0]!.counts = 'times, it is said';
    const { draft: opened, report } = await open(data);
    expect(opened).to.deep.equal(data);
    expect(report).to.deep.equal([]);
  });

  it('reports each item that it cannot show, with its content and its line', async () => {
    const data: Record<string, unknown> = draft();
    data.figures = [{ id: 'rises', value: [3] }];
    data.url = 5;
    const { draft: opened, report } = await openJson(
      'call.json',
      strToU8(JSON.stringify(data, null, 1)),
      'th',
    );
    expect(opened.figures).to.deep.equal([]);
    expect(opened).to.not.have.property('url');
    expect(report.map(({ text }) => text)).to.deep.equal([
      'Left out: 5 (/url)',
      'Left out: {"id":"rises","value":[3]} (/figures/0)',
    ]);
    expect(report[1]!.line).to.be.above(20);
  });

  it('reports keys that the text has no place for, and keys that are there twice', async () => {
    const data = JSON.stringify(draft())
      .replace('"text":', '"colour":"red","text":')
      .replace('"title":', '"title":"Old","title":');
    const { draft: opened, report } = await open(data);
    expect(opened.sections).to.deep.equal(draft().sections);
    expect(report.map(({ text }) => text)).to.have.members([
      'duplicate key "title". JSON keeps only the last one. (/title)',
      'Left out the unknown key "colour": "red" (/sections/0/paragraphs/0/sentences/0/colour)',
    ]);
  });

  it('removes a link to a script, and says so', async () => {
    const data = draft();
    const [sentence] = data.sections[0]!.paragraphs[0]!.sentences;
    Object.assign(sentence!, {
      marks: [
        { words: 'river', url: 'javascript:alert(1)' },
        { words: 'rose', url: 'https://river.example/' },
      ],
    });
    const { draft: opened, report } = await open(data);
    expect(opened.sections[0]!.paragraphs[0]!.sentences[0]!.marks).to.deep.equal([
      { words: 'rose', url: 'https://river.example/' },
    ]);
    expect(report[0]!.text).to.match(/^Left out the link .*javascript:alert/);
  });

  it('lists the places of a text that cannot be shown', async () => {
    const data: Record<string, unknown> = draft();
    data.sections = [{ id: 'text', paragraphs: 'none' }];
    const { message, faults } = await faultsOf(data);
    expect(message).to.match(/^call\.json cannot be shown as a statement\./);
    expect(faults).to.include('1 /sections/0/paragraphs');
  });

  it('lists the places where a file is no JSON', async () => {
    expect(await faultsOf('{\n"title": Call }')).to.deep.equal({
      message: 'call.json is not valid JSON.',
      faults: ['2 ', '2 '],
    });
  });

  for (const data of [[], 'null', '5', {}, { title: 'Call' }, { ...draft(), schemaVersion: 9 }]) {
    it(`refuses ${JSON.stringify(data).slice(0, 40)}`, async () => {
      expect((await faultsOf(data)).faults).to.not.deep.equal([]);
    });
  }

  it('is told by its name or its first key', () => {
    expect(isJson('call.json', strToU8('Call'))).to.equal(true);
    expect(isJson('call.txt', strToU8('\n{ "confirm": "…"'))).to.equal(true);
    expect(isJson('call.txt', strToU8('{\\rtf1'))).to.equal(false);
  });
});
