import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/draft/types.js';
import { draftOf } from './draft-of.js';

const head = ['# Keep the wells open', '', '3 May 2024', ''];
const signed = ['', 'Signatories:', '', '- Well Watch', '- Sarn Union'];
const drafted = (lines: string[], language = 'en', name?: string) =>
  draftOf(lines.join('\n'), language, name);

const asked = ({ demands, actors, sections }: Draft) =>
  demands.map(({ source, addressees }) => [
    sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .find(({ id }) => id === source)!.text,
    ...addressees.map((id) => actors.find((actor) => actor.id === id)!.name),
  ]);

describe('demands inside a sentence', () => {
  for (const [first, second] of ['1) 2)', '(i) (ii)', '1. 2.', 'a) b)'].map((marks) =>
    marks.split(' '),
  )) {
    it(`are divided at ${first} and ${second}`, async () => {
      const { statement } = await drafted([
        ...head,
        `We call on the council to: ${first} open the wells; ${second} pay the crews. Nobody has water.`,
        ...signed,
      ]);
      expect(asked(statement)).to.deep.equal([
        ['open the wells;', 'the council'],
        ['pay the crews.', 'the council'],
      ]);
      expect(
        statement.sections[0]!.paragraphs.flatMap(({ item }) => item?.mark ?? []),
      ).to.deep.equal([first, second]);
      expect(statement.figures).to.deep.equal([]);
    });
  }

  it('are no other lists', async () => {
    const { statement } = await drafted([
      ...head,
      'There are reasons: 1) the wells are far; 2) the road is shut.',
      ...signed,
    ]);
    expect(statement.demands).to.deep.equal([]);
    expect(statement.figures).to.deep.equal([]);
    expect(statement.sections[0]!.paragraphs).to.have.lengthOf(1);
  });

  it('are not below a sentence that ends with the mark of a note', async () => {
    const { statement } = await drafted([
      ...[
        ...head,
        'The council must open the wells.³',
        ...signed,
        '',
        '1. See the plan.',
        '2. See it.',
      ],
    ]);
    expect(asked(statement)).to.deep.equal([['The council must open the wells.³', 'the council']]);
  });

  it('are not below a sentence that has ended', async () => {
    const { statement } = await drafted([
      ...head,
      ...['The council must open the wells.', '', '- The north', '- The south', ...signed],
    ]);
    expect(asked(statement)).to.deep.equal([['The council must open the wells.', 'the council']]);
  });
});

describe('a lead-in that asks the reader of a letter', () => {
  for (const [language, to, leadIn] of [
    ['de', 'An den Verkehrsminister', 'Wir erwarten von Ihnen:'],
    ['de', 'An den Verkehrsminister', 'Wir wünschen uns von Ihnen:'],
    ['en', 'To: the Minister of Transport', 'We expect from you:'],
    ['fr', 'À : le ministre des Transports', 'Nous attendons de vous :'],
    ['es', 'A: el ministro de Transportes', 'Esperamos de usted:'],
  ] as const) {
    it(`is found: ${leadIn}`, async () => {
      const list = ['', '- open the ferry;', '- an answer.', ''];
      const { statement } = await drafted(
        ['# Ferry', '', to, '', leadIn, ...list, 'Well Watch', ''],
        language,
      );
      expect(statement.demands, leadIn).to.have.lengthOf(2);
      expect(statement.actors[0]!.name).to.match(/minist/i);
    });
  }
});

describe('a year of a publication', () => {
  it('is no event', async () => {
    const { statement } = await drafted([
      ...head,
      'Nobody has water (Sarn Watch 2020; UNDP, 2019). A 2021 report says so. Orel et al. (2018) do.',
      ...signed,
    ]);
    expect(statement.events).to.deep.equal([]);
    const other = await drafted([
      ...head,
      'In 2021, the river rose (in May 2023, too).',
      ...signed,
    ]);
    expect(other.statement.events.map(({ date }) => date)).to.deep.equal(['2021', '2023-05']);
  });
});

describe('the date of issue', () => {
  it('is none of a sentence that ends with a date', async () => {
    for (const line of ['The gates fell on 1 February 2024.', 'It ended 1 May 2024.']) {
      const { statement } = await drafted([
        ...['# Keep the wells open', '', 'The council must act.', '', line, ...signed],
      ]);
      expect(statement.date, line).to.equal('');
      expect(statement.events, line).to.have.lengthOf(1);
    }
  });
});

describe('signatories', () => {
  it('without names are reported as a number', async () => {
    for (const line of [
      'plus 12 organizations that wish to remain anonymous',
      'and 12 further groups',
      '12 individuals who cannot be named',
    ]) {
      const { statement, report } = await drafted([
        ...head,
        'The council must act.',
        ...signed,
        `- ${line}`,
      ]);
      expect(statement.signatories).to.deep.equal(['Well Watch', 'Sarn Union']);
      expect(report.map(({ text }) => text)).to.include(
        `left out of the signatories, a number without names: ${line}`,
      );
    }
    const named = await drafted([
      ...head,
      'Act.',
      ...signed,
      '- 12 Groups for Water',
      '- 350 Sarn',
    ]);
    expect(named.statement.signatories).to.have.lengthOf(4);
  });

  it('who joined later keep the label over the labels that recur', async () => {
    const groups = [
      '### Organizations',
      '',
      '- Well Watch',
      '',
      '### Individuals',
      '',
      '- Ada Osu',
    ];
    const later = [
      '### Organizations',
      '',
      '- Hill Doctors',
      '',
      '### Individuals',
      '',
      '- Ben Tal',
    ];
    const { statement } = await drafted([
      ...[...head, 'The council must act.', '', '## Signatories', '', ...groups, ''],
      ...['## Joined since 3 May 2024', '', ...later],
    ]);
    expect(
      statement.signatories.map((each) => (typeof each === 'string' ? each : each.group)),
    ).to.deep.equal([
      'Organizations',
      'Individuals',
      'Joined since 3 May 2024 – Organizations',
      'Joined since 3 May 2024 – Individuals',
    ]);
  });

  it('on many lines below the name of a group are no text', async () => {
    const names = 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');
    const { statement } = await drafted(
      [
        ...['Keep the wells open', '', '3 May 2024', '', 'The council must open the wells.', ''],
        ...['Organizations:', ...names.map((name) => `${name} River Fund (Ghana)`)],
      ],
      'en',
      'statement.txt',
    );
    expect(statement.signatories).to.have.lengthOf(12);
    expect(statement.signatories[0]).to.deep.equal({ name: 'One River Fund', region: 'Ghana' });
  });

  it('have the places and organizations that a line says', async () => {
    const { statement } = await drafted([
      ...[...head, 'The council must act.', '', 'Individuals:', ''],
      ...['- Tomas Reld, engineer from Togo', '- Prof. Mina Orel, University of Kest (Togo)'],
      ...['- Ben Tal, nurse at the Clinic of Kest', '- Ada Osu [Kenya]'],
    ]);
    expect(statement.signatories).to.deep.equal([
      { name: 'Tomas Reld', kind: 'person', role: 'engineer', region: 'Togo' },
      {
        name: 'Prof. Mina Orel',
        kind: 'person',
        affiliation: 'University of Kest',
        region: 'Togo',
      },
      { name: 'Ben Tal', kind: 'person', role: 'nurse', affiliation: 'Clinic of Kest' },
      { name: 'Ada Osu', kind: 'person', region: 'Kenya' },
    ]);
  });
});

describe('front matter', () => {
  for (const [lines, title] of [
    [['title: Open letter: open the wells', 'date: 2024-05-03'], 'Open letter: open the wells'],
    [['title: >-', '  Open the', '  wells', 'date: 2024-05-03 # soon'], 'Open the wells'],
    [['title: "Open \\"the\\" wells"', 'date: 2024-05-03T10:00:00Z'], 'Open "the" wells'],
  ] as const) {
    it(`has a title: ${title}`, async () => {
      const { statement } = await drafted([
        ...['---', ...lines, '---', '', 'The council must open the wells.', ...signed],
      ]);
      expect(statement).to.include({ title, date: '2024-05-03' });
    });
  }
});

describe('a web page', () => {
  it('reports the short parts that it leaves out', async () => {
    const { report } = await drafted(
      [
        '<nav><a href="/">Home</a></nav><main><h1>Keep the wells open</h1><p>3 May 2024</p>',
        '<p>The council must open the wells of the valley before the winter.</p></main>',
      ],
      'en',
      'statement.html',
    );
    expect(report.map(({ text }) => text)).to.include('Left out short parts of the page: “Home”.');
  });
});

describe('a year after a source', () => {
  for (const sentence of [
    'According to the bank (2019), the wells leak.',
    'The wells leak, as Free Lines (2023, p. 5) and Amnesty (2021) say.',
  ]) {
    it(`is no date: ${sentence}`, async () => {
      const { statement } = await drafted([...head, sentence, ...signed]);
      expect(statement.events).to.deep.equal([]);
    });
  }

  it('is a date after what happened', async () => {
    const { statement } = await drafted([...head, 'After the flood (2021), two left.', ...signed]);
    expect(statement.events.map(({ date }) => date)).to.deep.equal(['2021']);
  });
});

describe('a share of ten', () => {
  it('is no figure before what it is a share of', async () => {
    const { statement } = await drafted([...head, 'Damp is in 8 in 10 flats.', ...signed]);
    expect(statement.figures).to.deep.equal([]);
  });
});

describe('addressees', () => {
  it('follow a few words between dashes', async () => {
    const { statement } = await drafted([
      ...[...head, 'We urge – once more – the Council to act.', ...signed],
    ]);
    expect(statement.actors.map(({ name }) => name)).to.deep.equal(['the Council']);
  });

  it('have no dash at the end of the line of an address', async () => {
    const { statement } = await drafted([
      ...[
        ...head,
        'To the Minister –',
        '',
        'Dear Minister,',
        '',
        'Please open the wells.',
        ...signed,
      ],
    ]);
    expect(statement.actors.map(({ name }) => name)).to.deep.equal(['the Minister']);
  });

  for (const [sentence, name] of [
    ['Außerdem erwarten wir vom Landtag Antworten.', 'Landtag'],
    ['Umso mehr erwarten wir vom Bund Geld.', 'Bund'],
  ] as const) {
    it(`are no adverbs: ${sentence}`, async () => {
      const { statement } = await drafted([...head, sentence, ...signed], 'de');
      expect(statement.actors.map((actor) => actor.name)).to.deep.equal([name]);
    });
  }

  for (const [sentence, name] of [
    ['เราขอเรียกร้องให้รัฐบาลดูแลประชาชน', 'รัฐบาล'],
    ['เราเรียกร้องให้นายกรัฐมนตรีลาออก', 'นายกรัฐมนตรี'],
  ] as const) {
    it(`end where a word ends in Thai: ${name}`, async () => {
      const { statement } = await drafted([...head, sentence, ...signed], 'th');
      expect(statement.actors.map((actor) => actor.name)).to.deep.equal([name]);
    });
  }
});
