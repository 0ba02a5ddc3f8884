import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

const sources = ['1. Mere Trust report, 2023', '2. Survey of the weir, https://survey.example'];

const drafted = (mark: string, names: string[], list = sources, name = 'letter.md') =>
  draftOf(
    [
      ...['# Open the weir', '', '3 May 2024', '', `The weir is shut.${mark && '[1]'}`],
      ...['', `We urge the council to open it.${mark && '[2]'}`, '', 'Signed by:', ''],
      ...[...names, '', ...list],
    ].join('\n'),
    'en',
    name,
  );

describe('numbered sources right under the names', () => {
  for (const [kind, names] of [
    ['names with bullets', ['- Mere Watch', '- Tow Trust']],
    ['numbered names', ['1. Mere Watch', '2. Tow Trust', '3. Lake Union']],
  ] as const) {
    it(`are footnotes if the text refers to them, below ${kind}`, async () => {
      const { statement } = await drafted('mark', [...names]);
      expect(statement.notes?.map(({ mark }) => mark)).to.deep.equal(['1', '2']);
      expect(statement.signatories).to.have.lengthOf(names.length);
      expect(statement.sections).to.have.lengthOf(1);
    });

    it(`are closing notes otherwise, below ${kind}`, async () => {
      const { statement, report } = await drafted('', [...names]);
      expect(statement.notes).to.equal(undefined);
      expect(statement.signatories).to.have.lengthOf(names.length);
      const { kind: section, paragraphs } = statement.sections.at(-1)!;
      expect(section).to.equal('notes');
      expect(paragraphs.map(({ item }) => item?.mark)).to.deep.equal(['1.', '2.']);
      expect(report.map(({ text }) => text)).to.include(
        'looks like sources that the text does not refer to (2)',
      );
    });
  }

  it('can be one', async () => {
    const { statement } = await drafted(
      '',
      ['Mere Watch', 'Tow Trust', 'Lake Union'],
      [sources[0]!],
      'a.txt',
    );
    expect(statement.signatories).to.deep.equal(['Mere Watch', 'Tow Trust', 'Lake Union']);
    expect(statement.sections.at(-1)!.kind).to.equal('notes');
  });

  it('are no names with years', async () => {
    const { statement } = await drafted(
      '',
      ['- Mere Watch'],
      ['1. Class of 2020', '2. Weir Union'],
    );
    expect(statement.signatories).to.have.lengthOf(3);
  });
});

describe('a year in brackets', () => {
  for (const [sentence, ...dates] of [
    ['Amnesty (2021) described the floods.'],
    ['The floods are known (préfecture, 2024), and so is their cause.'],
    ['The floods in Lagos (2020) were worse.', '2020'],
    ['The Paris Agreement (2015) binds them.', '2015'],
    [
      'The survey is at https://a.example/2023/04/05/floods and was read on 3 May 2024.',
      '2024-05-03',
    ],
  ] as const) {
    it(`is a date, or that of a source: ${sentence}`, async () => {
      const { statement } = await draftOf(`# Floods\n\n2024-06-01\n\n${sentence}\n`, 'en');
      expect(statement.events.map(({ date }) => date)).to.deep.equal(dates);
    });
  }
});

describe('a number that counts nobody', () => {
  for (const [sentence, ...values] of [
    ['Flight MH17, flight BA 117 and Flight 752 were shot down.'],
    ['Call tel. 555 0134 or write to ops24@weir.example about the weir.'],
    ['The camp at 54.61 N, 3.12 W holds 340 people.', 340],
    ['The camp, 12 km off the cape, holds 340 people.', 340],
    // A length that a sentence claims is a figure.
    ['The nearest nurse is 41 miles away.', 41],
    ['A fisher, Halimah (41), said that the sea is empty.'],
    ['Write to us at 3 Chapel Row.'],
  ] as const) {
    it(`is no figure: ${sentence}`, async () => {
      const { statement } = await draftOf(`# Camps\n\n2024-06-01\n\n${sentence}\n`, 'en');
      expect(statement.figures.map(({ value }) => value)).to.deep.equal(values);
    });
  }
});
