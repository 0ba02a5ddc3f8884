import { expect } from '@open-wc/testing';
import { figuresIn } from '../../src/draft/figures.js';
import type { Drafted } from '../../src/draft/types.js';
import { validate } from '../../src/statement/validation/validate.js';
import { draftOf } from './draft-of.js';

const start = (lines: string[], language = 'en') => draftOf(lines.join('\n'), language);

/** Returns each demand with those whom it asks. */
function demandsOf({ statement }: Drafted): string[] {
  const { actors, demands, sections } = statement;
  const texts = new Map(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])),
    ),
  );
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return demands.map(
    ({ addressees, source }) =>
      `${addressees.map((id) => names.get(id)).join(', ')} < ${texts.get(source)}`,
  );
}

/** Returns the paths of the errors that `check` reports once each item is confirmed. */
async function faultsOf({ statement }: Drafted) {
  const confirmed = JSON.stringify(statement, (key, value: unknown) =>
    key === 'confirm' ? undefined : value,
  );
  return (await validate(JSON.parse(confirmed))).faults.map(({ path }) => path);
}

describe('a letter with a file number', () => {
  it('has the title of the statement, and not its number or its sender', async () => {
    const { statement } = await start([
      ...['COALITION FOR THE UPPER ORLA', '', 'Ref: CUO/2025/17', '', 'Tamsin, 4 April 2025', ''],
      ...['To: Ms Hanne Brook, Chair of the Commission', ''],
      ...['JOINT STATEMENT: KEEP THE UPPER ORLA FLOWING', ''],
      'Since the gates closed, between 9,000 and 11,000 people have lost most of their income.',
    ]);
    expect(statement.title).to.equal('JOINT STATEMENT: KEEP THE UPPER ORLA FLOWING');
    expect(statement.date).to.equal('2025-04-04');
  });
});

describe('the heading of a date', () => {
  it('is the clause before a number with a comma', async () => {
    const { statement } = await start([
      '# Keep the river flowing',
      '',
      'Since the gates closed on 12 January 2025, between 9,000 and 11,000 people in the villages have lost their income.',
    ]);
    expect(statement.events[0]!.heading).to.equal('Since the gates closed on 12 January 2025');
  });

  const year = 'the floods of 3 May 2024';
  const long = `${'Nobody told us anything about '.repeat(4)}${year}, ${'and nobody has asked us since '.repeat(4)}`;

  it('is the sentence, without its last full stop', async () => {
    const { statement } = await start(['# Open the dam', '', 'The dam was closed on 3 May 2024.']);
    expect(statement.events[0]!.heading).to.equal('The dam was closed on 3 May 2024');
  });

  it('is made of the whole words around the date of a long sentence', async () => {
    const { statement } = await start(['# Open the dam', '', `${long}then.`]);
    const { heading } = statement.events[0]!;
    expect(heading).to.include(year);
    expect(heading)
      .to.match(/^…\S.*\S…$/)
      .and.to.have.length.below(104);
    const words = heading.slice(1, -1).split(' ');
    expect(long.split(' ')).to.include.members(words);
  });
});

describe('the demands of a document', () => {
  it('ask those whom the heading over a list names', async () => {
    const drafted = await start([
      ...['# Open the dam', '', '3 May 2024', '', 'The dam is closed, and we ask for this.', ''],
      ...['## To the Government of Osu', '', '- Publish the report.', '- Suspend all permits.', ''],
      ...['## For a better river', '', '- It was clean in 1990.', '- It was wide.'],
    ]);
    expect(demandsOf(drafted)).to.deep.equal([
      'Government of Osu < Publish the report.',
      'Government of Osu < Suspend all permits.',
    ]);
    expect(drafted.statement.sections.at(-1)!.heading).to.equal('For a better river');
    expect(await faultsOf(drafted)).to.deep.equal([]);
  });

  it('ask the office over the greeting, if the greeting names nobody', async () => {
    const drafted = await start([
      ...['# Open the dam', '', 'H.E. Ada Osu\\', 'Minister of Water', '', 'Your Excellency,', ''],
      ...[
        'The dam is closed. We ask Your Excellency to:',
        '',
        '- pay the fishers;',
        '- end the silence.',
      ],
    ]);
    expect(demandsOf(drafted)).to.deep.equal([
      'Minister of Water < pay the fishers;',
      'Minister of Water < end the silence.',
    ]);
  });

  it('have the words of the title, too', async () => {
    const drafted = await start([
      ...['# Open the dam', '', '3 May 2024', '', 'We call on the army:', ''],
      ...['1. to open the dam', '2. Open the dam', '', 'The river is ours, and we wait.'],
    ]);
    expect(demandsOf(drafted)).to.deep.equal([
      'the army < to open the dam',
      'the army < Open the dam',
    ]);
  });

  it('are the parts of a sentence with "(a)" and "(b)"', async () => {
    for (const text of [
      ['We urge the army to: (a) open the dam; and (b) pay the fishers. The river waits.'],
      ['We urge the army to (i) open the dam; and (ii) pay the fishers. The river waits.'],
      ['1. We urge the army to:', '', '   (a) open the dam; and', '', '   (b) pay the fishers.'],
    ])
      expect(demandsOf(await start(['# Osu', '', ...text])), text[0]).to.deep.equal([
        'the army < open the dam; and',
        'the army < pay the fishers.',
      ]);
  });

  it('ask two whose names have an article each', async () => {
    const drafted = await start(['# Dam', '', 'We urge the army and the police to open the dam.']);
    expect(demandsOf(drafted)).to.deep.equal([
      'the army, the police < We urge the army and the police to open the dam.',
    ]);
  });

  it('ask those whom the lead-in names, although an item names others after its verb', async () => {
    const drafted = await start([
      ...['# A river for all', '', '3 May 2024', '', 'We urge the army to:', ''],
      ...['- open the dam;', '- invite the Rapporteur to visit the river.'],
    ]);
    expect(demandsOf(drafted)).to.deep.equal([
      'the army < open the dam;',
      'the army < invite the Rapporteur to visit the river.',
    ]);
  });

  for (const [language, sentence] of [
    ['en', 'The law must protect the river, and humanitarian aid for the camps should resume.'],
    ['en', 'This requires more than words: talks should resume before the rains begin.'],
    ['de', 'Das Gesetz muss für alle gelten.'],
    ['es', 'La ley debe protegernos a todas y todos.'],
    ['fr', 'La loi doit garantir à chacun l’accès aux soins.'],
    ['id', 'Hukum harus melindungi sungai kita bersama.'],
    ['ja', '法律は川を守らなければならない。'],
    ['pt', 'A lei precisa proteger o rio e as pessoas.'],
    ['th', 'กฎหมายต้องคุ้มครองแม่น้ำของเราทุกคนตลอดไปและทุกแห่งในประเทศ'],
  ] as const) {
    it(`ask no thing: ${sentence}`, async () => {
      expect(demandsOf(await start(['# Osu', '', sentence], language))).to.deep.equal([]);
    });
  }

  it('ask those whom a line over each list names, under one verb', async () => {
    const drafted = await start([
      ...['# A river for all', '', '3 May 2024', '', 'The undersigned urge:', ''],
      ...['The Government of Osu to', '', '- open the dam;', '- pay the fishers.', ''],
      ...['Buyers to:', '', '- publish their prices.'],
    ]);
    expect(demandsOf(drafted)).to.deep.equal([
      'the Government of Osu < open the dam;',
      'the Government of Osu < pay the fishers.',
      'Buyers < publish their prices.',
    ]);
    expect(drafted.statement.signatories).to.deep.equal([]);
    expect(await faultsOf(drafted)).to.deep.equal([]);
  });

  it('ask an office that has the name of a thing', async () => {
    const drafted = await start(['# Osu', '', 'The Ministry of Justice must free the fishers.']);
    expect(demandsOf(drafted)).to.have.lengthOf(1);
  });

  for (const [language, lines, demand] of [
    [
      'de',
      ['Die Landesregierung fordern wir auf, den See zu öffnen.'],
      'Landesregierung < Die Landesregierung fordern wir auf, den See zu öffnen.',
    ],
    [
      'es',
      ['Exigimos:', '', '- Al Gobierno nacional, la suspensión de los desalojos.'],
      'Gobierno nacional < Al Gobierno nacional, la suspensión de los desalojos.',
    ],
    [
      'fr',
      ['Nous demandons au ministre de la Santé de :', '', '- suspendre la fermeture.'],
      'ministre de la Santé < suspendre la fermeture.',
    ],
    [
      'fr',
      ['Que demandons-nous ?', '', '- Que la Région maintienne la ligne.'],
      'Région < Que la Région maintienne la ligne.',
    ],
    [
      'id',
      ['Kami mendesak:', '', '1. Gubernur mencabut izin PT Wai.', '2. Polisi membebaskan warga.'],
      'Gubernur < Gubernur mencabut izin PT Wai.',
    ],
    [
      'pt',
      ['Exigimos que a Petronave:', '', '- pague às famílias.'],
      'Petronave < pague às famílias.',
    ],
    [
      'ja',
      [
        '以下のことを求める。',
        '',
        '一、国は、計画を公開すること。',
        '二、県は、調査を続けること。',
      ],
      '国 < 国は、計画を公開すること。',
    ],
  ] as const) {
    it(`are found in ${language}: ${lines[0]}`, async () => {
      const drafted = await start(['# Osu', '', ...lines], language);
      expect(demandsOf(drafted)[0]).to.equal(demand);
      expect(drafted.statement.demands[0]!.addressees).to.have.lengthOf(1);
    });
  }
});

describe('the headings of a plain text', () => {
  it('are no items that end with an Arabic semicolon', async () => {
    const { statement } = await draftOf(
      [
        ...['أعيدوا فتح المعبر', '', 'نحن المنظمات الموقعة أدناه نعرب عن قلقنا.', ''],
        ...[
          'مطالبنا',
          '',
          'ندعو الحكومة إلى:',
          '',
          'فتح المعبر فورًا؛',
          '',
          'نشر نتائج التحقيق؛',
          '',
        ],
        ...['حماية المدنيين.'],
      ].join('\n'),
      'ar',
      'statement.txt',
    );
    expect(statement.sections.map(({ heading }) => heading)).to.deep.equal([undefined, 'مطالبنا']);
  });
});

describe('the head of a document', () => {
  it('has a title of two headings, or of two lines', async () => {
    const headings = await start(['# Two years on:', '# Justice waits', '', 'The dam is closed.']);
    expect(headings.statement.title).to.equal('Two years on: Justice waits');
  });

  it('has its title after its kind and its day', async () => {
    const { statement } = await start([
      ...['For immediate release', '', '3 May 2024', '', 'Stop the dam on the Osu', ''],
      'The dam is closed, and nobody can fish there.',
    ]);
    expect([statement.title, statement.date]).to.deep.equal([
      'Stop the dam on the Osu',
      '2024-05-03',
    ]);
  });

  it('has its title below an embargo, a letterhead in a table and the name of a sender', async () => {
    const text = ['', 'The Osu River Alliance waits, and nobody can fish there.'];
    for (const lines of [
      ['PRESS RELEASE – FOR IMMEDIATE RELEASE', '', 'Embargoed until 3 May 2024, 10:00'],
      ['| Osu River Alliance | Date: 3 May 2024 |', '| --- | --- |', '| 12 Pell Street | |'],
      ['OSU RIVER ALLIANCE\\', 'PRESS RELEASE\\', '3 May 2024'],
    ]) {
      const drafted = await start([...lines, '', 'Nobody asked the fishers', ...text]);
      const { title, date } = drafted.statement;
      expect([title, date], lines[0]).to.deep.equal(['Nobody asked the fishers', '2024-05-03']);
    }
  });

  it('has its title alone, if a heading is right under it', async () => {
    for (const lines of [
      ['Stop the dam on the Osu', 'Background', 'The dam is closed, and nobody can fish there.'],
    ]) {
      const { statement } = await draftOf(lines.join('\n'), 'en', 'statement.txt');
      expect(statement.title).to.equal('Stop the dam on the Osu');
    }
  });

  it('has its title below the name of its sender, and over a subtitle', async () => {
    const text = ['', 'The dam is closed, and nobody can fish there.'];
    const under = await start(['Osu Fishers Union', '', 'Open letter on the dam', ...text]);
    expect(under.statement.title).to.equal('Open letter on the dam');
    const over = await start(['Water for All', '', 'Statement on the dam', ...text]);
    expect(over.statement.title).to.equal('Water for All');
  });

  it('has the day on which it was adopted', async () => {
    const { statement } = await start([
      ...['Resolution on the dam', '', 'Adopted by the assembly of the fishers on 3 May 2024', ''],
      'The dam is closed, and nobody can fish there.',
    ]);
    expect(statement.date).to.equal('2024-05-03');
  });

  it('keeps a sentence that begins with a day, although it has no full stop', async () => {
    for (const line of [
      'On 1 February 2024 the gates fell',
      'Since 1 February 2024, the port is shut',
    ]) {
      const source = `Harbour statement\n\n${line}\n\nWe ask the Minister to act.\n\n3 May 2024`;
      const { statement } = await draftOf(source, 'en', 'call.txt');
      expect(statement.date).to.equal('2024-05-03');
      expect(JSON.stringify(statement.sections)).to.include(line);
    }
  });

  it('has the day of the front matter rather than another in the text', async () => {
    const lines = ['# Harbour', '', 'Nairobi, 1 February 2024', '', 'We ask the Minister to act.'];
    const source = ['---', 'title: Harbour', 'date: 2024-05-03', '---', '', ...lines].join('\n');
    expect((await draftOf(source, 'en')).statement.date).to.equal('2024-05-03');
  });

  it('has a day whose month has two names', async () => {
    const { statement } = await start(
      ['# عنوان', '', 'الواحة، 7 نيسان/أبريل 2024', '', 'نص البيان هنا.'],
      'ar',
    );
    expect(statement.date).to.equal('2024-04-07');
  });
});

describe('the figures of a sentence', () => {
  for (const [language, text] of [
    ['en', 'Fewer than one in ten families, 1 in 5 homes and 9 out of 10 villages were paid.'],
    ['fr', 'Deux trains sur trois sont remplacés.'],
    ['es', 'Una de cada tres familias perdió su casa.'],
  ] as const) {
    it(`include no share: ${text}`, () => {
      expect(figuresIn(text, language)).to.deep.equal([]);
    });
  }

  for (const [language, text] of [
    ['ar', 'منذ 3 سنوات، خلال 48 ساعة، عمرها 14 عاما.'],
    ['bn', 'দুই বছর আগে, ৪৮ ঘণ্টার মধ্যে।'],
    ['de', 'Seit über zwei Jahren, binnen 48 Stunden, 14 Jahre alt.'],
    ['en', 'Two years ago, for three long years, within 48 hours, after two to three weeks.'],
    ['es', 'Hace dos años, durante las últimas 48 horas, una niña de 14 años.'],
    ['fr', 'Il y a deux ans, en 48 heures, une fillette de 14 ans.'],
    ['id', 'Dua tahun lalu, selama 48 jam, anak berusia 14 tahun.'],
    ['ja', '2年前、48時間以内、14歳の少女、2回目。'],
    ['my', 'လွန်ခဲ့သော ၂ နှစ်က ၄၈ နာရီအတွင်း'],
    ['pt', 'Há dois anos, em 48 horas, uma menina de 14 anos.'],
    ['th', 'เมื่อสองปีก่อน เป็นเวลา 3 ปี ภายใน 48 ชั่วโมง'],
  ] as const) {
    it(`include no duration and no age: ${text}`, () => {
      expect(figuresIn(text, language)).to.deep.equal([]);
    });
  }

  it('include no number of an article, no age, no day and no telephone number', () => {
    for (const text of [
      'Articles 14, 15 and 16 of the Covenant, and the second time.',
      'Ada, 14, and her sons, 17 and 19, were shot.',
      'From 1 to 3 May, between 1 and 3 May, on 1 February.',
      'Call 020 7946 0958 or +44 20 7946 0958, or write to a12@osu.example.',
    ])
      expect(figuresIn(text, 'en'), text).to.deep.equal([]);
  });

  it('have one word for "hundreds of thousands"', () => {
    const [figure, ...others] = figuresIn('Hundreds of thousands fled.', 'en');
    expect(figure).to.include({ value: 'hundreds of thousands', bound: 'indefinite' });
    expect(others).to.deep.equal([]);
  });

  it('include round numbers in French', () => {
    const found = figuresIn("Une centaine de soignants et plus d'une trentaine de lits.", 'fr');
    expect(found.map(({ value, bound }) => `${value} ${bound}`)).to.deep.equal([
      '100 about',
      '30 more-than',
    ]);
  });
});

describe('the strength of a demand', () => {
  it('is the verb that asks', async () => {
    const drafted = await start([
      ...['# Open the weir', '', '3 May 2024', ''],
      'We request the Ministry of Rivers to open the weir. The Ministry of Health is urged to test the water.',
    ]);
    expect(drafted.statement.demands.map(({ strength }) => strength)).to.deep.equal([
      'request',
      'is urged',
    ]);
    expect(await faultsOf(drafted)).to.deep.equal([]);
  });

  it('needs an addressee, or the report names the sentence', async () => {
    const { report } = await start(['# Open the weir', '', 'We call for an end to the closures.']);
    expect(report.map(({ text }) => text)).to.include(
      'not used as a demand, because it names no addressee: We call for an end to the closures.',
    );
  });

  for (const [language, leadIn, ...labels] of [
    ['en', 'We call for the following:', '**The World Bank**', '**ASEAN**'],
    ['en', '## Our demands', '### Donor governments:', '### Lake plc'],
    ['fr', 'Nous demandons ce qui suit :', '**Banque mondiale**', '**Gouvernement du Tchad**'],
    ['de', 'Wir fordern:', '**Bundesregierung**', '**Europäische Kommission**'],
    ['bn', 'আমাদের দাবি:', '**বিশ্বব্যাংক**', '**সরকার**'],
  ] as const)
    it(`has the addressee in the line over its list: ${labels.join(', ')}`, async () => {
      const lists = labels.flatMap((label) => [label, '', '- Item one.', '', '']);
      const { statement } = await draftOf(
        ['# Open the weir', '', '3 May 2024', '', 'Text.', '', leadIn, '', ...lists].join('\n'),
        language,
      );
      const names = statement.demands.flatMap(({ addressees }) =>
        addressees.map((id) => statement.actors.find((actor) => actor.id === id)?.name),
      );
      const bare = (label = '') => label.replace(/[*#:]/g, '').trim().replace(/^The /, 'the ');
      expect(names).to.deep.equal(labels.map(bare));
    });

  it('is reported with its line, if the line over its list names no addressee', async () => {
    const { report } = await start([
      ...['# Open the weir', '', 'We call for the following:', '', '**Education**', ''],
      ...['- Reopen the schools.', '', '## Background', '', '- The weir is old.'],
    ]);
    expect(report.filter(({ text }) => text.includes('not used as demands'))).to.deep.equal([
      {
        line: 7,
        text: 'not used as demands, because their label names no known addressee: the items below "Education"',
      },
    ]);
  });
});
