import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

/** Returns what a draft finds below the lines of a letter. */
async function foundIn(lines: string[], language = 'en', name = 'letter.txt') {
  const start = ['Open the weir', '', '2024-05-03', '', 'We urge the Ministry to open it.', ''];
  const { statement, report } = await draftOf([...start, ...lines].join('\n'), language, name);
  return { signatories: statement.signatories, report: report.map(({ text }) => text), statement };
}

const signatoriesOf = async (...args: Parameters<typeof foundIn>) =>
  (await foundIn(...args)).signatories;

const person = (name: string, about: object = {}) => ({ name, kind: 'person', ...about });

describe('the kind of signatories', () => {
  it('is a person under a label that says so', async () => {
    expect(
      await signatoriesOf(
        ['Personnalités signataires :', '- Luc Roy, maire de Lune', '- Ada Lac – Veille Lune'],
        'fr',
      ),
    ).to.deep.equal([
      person('Luc Roy', { role: 'maire de Lune' }),
      person('Ada Lac', { affiliation: 'Veille Lune' }),
    ]);
    expect(
      await signatoriesOf(
        ['## Individual signatories', '', '| Name | Country |', '|---|---|', '| Ada Osu | Togo |'],
        'en',
        'letter.md',
      ),
    ).to.deep.equal([person('Ada Osu', { region: 'Togo' })]);
  });

  it('is a person before an occupation', async () => {
    const names = ['Hans Fordermann, Jäger', 'Ulla Andersen, Biobäuerin', 'Ada Bach (Busfahrerin)'];
    expect(await signatoriesOf(['Unterzeichnende', ...names], 'de')).to.deep.equal([
      person('Hans Fordermann', { role: 'Jäger' }),
      person('Ulla Andersen', { role: 'Biobäuerin' }),
      person('Ada Bach', { role: 'Busfahrerin' }),
    ]);
  });

  it('is no person for an organization whose representative has an office', async () => {
    const [, osu] = await signatoriesOf([
      'Signed by:',
      '1. Ada Pell, Mayor of Lune',
      '2. Municipality of Osu, Mayor Ada Tarn',
    ]);
    expect(osu).to.deep.equal({ name: 'Municipality of Osu', role: 'Mayor Ada Tarn' });
  });
});

describe('a place in brackets after the name of a person', () => {
  it('is no role in a list of persons with roles', async () => {
    expect(
      await signatoriesOf(
        [
          'Erstunterzeichner:innen:',
          '',
          'Ada Ruf, Hebamme, Graz',
          'Dr. Jo Bitte',
          'Jo Frag (Linz)',
        ],
        'de',
      ),
    ).to.deep.equal([
      person('Ada Ruf', { role: 'Hebamme', region: 'Graz' }),
      person('Dr. Jo Bitte'),
      person('Jo Frag', { region: 'Linz' }),
    ]);
  });
});

describe('a URL after a name', () => {
  const lune = { name: 'Lune Union', url: 'https://lune.example' };
  const watch = { name: 'Mere Watch', region: 'Kenya', url: 'https://www.mere.example' };

  it('is the URL of the signatory', async () => {
    const lines = ['Lune Union, https://lune.example', 'Mere Watch (www.mere.example), Kenya'];
    expect(await signatoriesOf(['Signed by:', '', ...lines])).to.deep.equal([lune, watch]);
  });

  it('divides no names in a line', async () => {
    const line =
      'Lune Union, https://lune.example, Mere Watch, https://www.mere.example, Tow Trust';
    expect(await signatoriesOf([`Signed by: ${line}`])).to.deep.equal([
      ...[lune, { name: watch.name, url: watch.url }, 'Tow Trust'],
    ]);
  });
});

describe('a date in a label of signatories', () => {
  for (const [language, label] of [
    ['en', 'List of signatories (as of 3 May 2024)'],
    ['de', 'Unterzeichnende (Stand: 3. Mai 2024)'],
    ['es', 'Firmantes al 3 de mayo de 2024'],
    ['fr', 'Liste des signataires (au 3 mai 2024) :'],
  ] as const)
    it(`leaves it a label: ${label}`, async () => {
      const { signatories, report } = await foundIn(
        [label, '', '1) Mere Union', '2) Tow Trust'],
        language,
      );
      expect(signatories).to.deep.equal(['Mere Union', 'Tow Trust']);
      expect(report).to.include(`left out of the text, label of signatories: ${label}`);
    });

  it('leaves a second date of issue under the names a date', async () => {
    const { report } = await foundIn(['Signed:', '- Tow Trust', '', 'Signed in Kest, 3 May 2024']);
    expect(report).to.include(
      'left out of the text, date of issue again: Signed in Kest, 3 May 2024',
    );
  });
});

describe('the caption of a picture', () => {
  for (const [language, label, caption] of [
    ['en', 'Signed by:', 'Photo: The weir. Credit: A. Osu / Lune Photos'],
    ['fr', 'Signataires :', 'Crédit photo : Luc Roy'],
    ['de', 'Unterzeichnende:', 'Foto: Ada Bach'],
    ['ja', '賛同団体：', '写真：早川透'],
  ] as const)
    it(`is no signatory: ${caption}`, async () => {
      const names = ['Mere Union', 'Tow Trust', 'Photo Trust'];
      expect(await signatoriesOf([label, '', ...names, caption], language)).to.deep.equal(names);
      const { signatories, report } = await foundIn(
        [label, '', ...names, caption, 'Oxbow'],
        language,
      );
      expect(signatories).to.deep.equal([...names, 'Oxbow']);
      expect(report).to.include(`left out of the text, caption: ${caption}`);
    });
});

describe('a label with its names on one line', () => {
  it('has two names, or persons with brackets', async () => {
    const watch = { name: 'Veille Lune', group: 'Organisations signataires' };
    const union = { name: 'Ligue de Lune', group: 'Organisations signataires' };
    const osu = person('Ada Osu', { role: 'maire', group: 'Personnes signataires' });
    const lac = person('Luc Lac', { role: 'médecin', group: 'Personnes signataires' });
    expect(
      await signatoriesOf(
        [
          'Organisations signataires : Veille Lune, Ligue de Lune.',
          '',
          'Personnes signataires : Ada Osu (maire), Luc Lac (médecin).',
        ],
        'fr',
      ),
    ).to.deep.equal([watch, union, osu, lac]);
    expect(await signatoriesOf(['Signatories: Mere Carers Trust, Kest Network.'])).to.deep.equal([
      ...['Mere Carers Trust', 'Kest Network'],
    ]);
  });

  it('is left alone if it is a sentence about the list', async () => {
    expect(
      await signatoriesOf(['Signed by:', '', '- Tow Trust', '', 'More signatories follow.']),
    ).to.deep.equal(['Tow Trust']);
  });
});

describe('the words of a label', () => {
  it('say that organizations support in German', async () => {
    const names = ['Bund der Flößer', 'Attac Kest', 'Wehrverein Lune'];
    expect(
      await signatoriesOf(['Unterstützende Organisationen:', '', ...names], 'de'),
    ).to.deep.equal(names);
  });

  it('say that persons sign in Thai', async () => {
    const [, ...persons] = await signatoriesOf(
      ['ผู้ลงนาม', 'มูลนิธิรักษ์น้ำ', '', 'รายชื่อบุคคล', 'นายสมชาย รักป่า', 'นางพิม ใจเย็น'],
      'th',
    );
    expect(persons).to.deep.equal(
      ['นายสมชาย รักป่า', 'นางพิม ใจเย็น'].map((name) => person(name, { group: 'รายชื่อบุคคล' })),
    );
  });
});

describe('an item of a list that goes on below its start', () => {
  it('is one name in a text without other wrapped lines', async () => {
    const long =
      'We write because the weir is shut and nobody in the whole valley has had any water for their fields since the third week of March.';
    const lines = ['1. Federation of the Mere and Their', '   Families (FMF)', '2. Tow Trust'];
    expect(await signatoriesOf([long, '', 'Signed by:', '', ...lines])).to.deep.equal([
      ...['Federation of the Mere and Their Families (FMF)', 'Tow Trust'],
    ]);
  });
});
describe('a label of signatories without names', () => {
  it('is reported with its line', async () => {
    for (const label of ['Signatories:', 'Signatories', 'List of signatories:']) {
      const { signatories, report } = await foundIn([
        label,
        '',
        'Mere Watch is a charity for the weir.',
      ]);
      expect(signatories).to.deep.equal([]);
      expect(report).to.include(
        `looks like a label of signatories, but no names were found below it: ${label}`,
      );
    }
  });

  it('is not reported if it has names, or ends a letter', async () => {
    const { report } = await foundIn(['Sincerely,', '', 'Signed by:', '', '- Tow Trust']);
    expect(report.join('\n')).to.not.include('no names were found');
  });
});

describe('labels that only name a kind', () => {
  it('are over names with semicolons, with a doubt', async () => {
    const { signatories, report } = await foundIn([
      ...['Organizations:', 'Mere Union; Tow Trust; Oxbow.'],
      ...['Individuals:', 'Ada Osu, Kest; Bo Lind, Leeds.'],
    ]);
    expect(signatories).to.deep.equal([
      ...['Mere Union', 'Tow Trust', 'Oxbow'].map((name) => ({ name, group: 'Organizations' })),
      person('Ada Osu', { region: 'Kest', group: 'Individuals' }),
      person('Bo Lind', { region: 'Leeds', group: 'Individuals' }),
    ]);
    expect(report.join('\n')).to.include('No label says so.');
  });
});
