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

describe('the heading of a date', () => {
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

  it('include round numbers in French', () => {
    const found = figuresIn("Une centaine de soignants et plus d'une trentaine de lits.", 'fr');
    expect(found.map(({ value, bound }) => `${value} ${bound}`)).to.deep.equal([
      '100 about',
      '30 more-than',
    ]);
  });
});
