import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

/** Texts before the lines with signatories. */
const texts: Record<string, string> = {
  en: 'Open the weir\n\n3 May 2024\n\nWe urge the Ministry to open the weir.\n\n',
  fr: 'Ouvrez le barrage\n\n3 mai 2024\n\nNous demandons au ministère d’ouvrir le barrage.\n\n',
  de: 'Öffnet das Wehr\n\n3. Mai 2024\n\nWir fordern das Ministerium auf, das Wehr zu öffnen.\n\n',
  bn: 'বাঁধ খুলে দিন\n\n৩ মে ২০২৪\n\nআমরা সরকারের কাছে বাঁধ খুলে দেওয়ার দাবি জানাই।\n\n',
};

/** Returns the signatories below a text, each as its name, or as its group and its name. */
async function namesOf(lines: string, language = 'en', name = 'letter.txt'): Promise<string[]> {
  const { statement } = await draftOf(texts[language]! + lines, language, name);
  return statement.signatories.map((each) =>
    typeof each === 'string' ? each : [each.group, each.name].filter(Boolean).join(' | '),
  );
}

describe('a name in capitals', () => {
  for (const [names, language, label] of [
    [['ARTICLE 19', 'Amnesty International', 'PEN International'], 'en', 'Signatories:'],
    [['Access Now', 'ARTICLE 19', 'CIVICUS', 'FIDH', 'PEN International'], 'en', 'Signed by:'],
    [['CIVICUS', 'Hill Union', 'REFORM NOW', 'Tow Path Trust'], 'en', 'Signatories'],
    [['ATTAC FRANCE', 'Greenpeace', 'Ligue du Lac'], 'fr', 'Signataires :'],
    [['Attac Linz', 'FORUM ASYL', 'Hebammenverband'], 'de', 'Unterzeichnende:'],
  ] as const) {
    it(`is a signatory in the list: ${names.join(', ')}`, async () => {
      expect(await namesOf(`${label}\n\n${names.join('\n')}`, language)).to.deep.equal(names);
      expect(await namesOf(`${label}\n\n${names.join('\n\n')}`, language)).to.deep.equal(names);
      const lines = `${label}\n\n${names.join('  \n')}`;
      expect(await namesOf(lines, language, 'letter.md')).to.deep.equal(names);
    });
  }

  it('is one between known labels in capitals', async () => {
    const names = ['Access Now', 'CIVICUS', 'Ferry Trust', 'Hill Union'];
    const lines = ['ORGANIZATIONS', ...names, 'INDIVIDUALS', 'Ada Osu, teacher'];
    expect(await namesOf(`Signed by:\n\n${lines.join('\n')}`)).to.deep.equal([
      ...names.map((name) => `ORGANIZATIONS | ${name}`),
      'INDIVIDUALS | Ada Osu',
    ]);
  });

  it('is a label at the start of a list with known labels in capitals', async () => {
    const lines = [
      'VILLAGES',
      'Lune',
      'Mere',
      'SOLIDARITY ORGANIZATIONS',
      'Ferry Trust',
      'Bee Trust',
    ];
    expect(await namesOf(`Signed by:\n\n${lines.join('\n')}`)).to.deep.equal([
      'VILLAGES | Lune',
      'VILLAGES | Mere',
      'SOLIDARITY ORGANIZATIONS | Ferry Trust',
      'SOLIDARITY ORGANIZATIONS | Bee Trust',
    ]);
  });

  for (const between of ['', '\n'])
    it(`is a label if such lines divide the whole list${between && ', with empty lines'}`, async () => {
      const first = ['COASTAL VILLAGES', 'Tow Path Trust', 'Lock Network', 'Mere Watch'];
      const second = ['HILL VILLAGES', 'Hill Union', 'Bee Trust'];
      const lines = [...first, ...(between ? [''] : []), ...second];
      expect(await namesOf(`Signed by:\n\n${lines.join('\n')}`)).to.deep.equal([
        ...first.slice(1).map((name) => `COASTAL VILLAGES | ${name}`),
        ...second.slice(1).map((name) => `HILL VILLAGES | ${name}`),
      ]);
    });
});

describe('the legal form of an organization', () => {
  it('keeps its full stop', async () => {
    const names = [
      ...['Casa do Rio, Lda.', 'Terra Viva Ltda.', 'Voda s.r.o.', 'Rio Sp. z o.o.', 'Acme S.p.A.'],
      ...['Bar Pty. Ltd.', 'Rede S. A.', 'Freunde der Klinik e. V.', 'Pacto d.o.o.', 'Nu, z.s.'],
    ];
    const items = names.map((name, index) => `${index + 1}. ${name}`).join('\n');
    expect(await namesOf(`Signed by:\n\n${items}`)).to.deep.equal(names);
    expect(await namesOf(`Signed by:\n\n${names.join('\n')}`)).to.deep.equal(names);
  });
});

describe('a name that ends with a full stop', () => {
  const names = ['Lune Carers', 'Friends of the Clinic', 'Health and the People', 'Ferry Network'];
  for (const [form, name] of [
    [(each: string, index: number) => `${index + 1}. ${each}.\n`, 'letter.txt'],
    [(each: string) => `- ${each}.\n`, 'letter.md'],
    [(each: string) => `${each}.\n`, 'letter.txt'],
    [(each: string) => `${each}.\n\n`, 'letter.txt'],
  ] as const) {
    it(`is in the list: ${form('Lune Carers', 0).trim()}`, async () => {
      const lines = names.map(form).join('');
      expect(await namesOf(`Signed by:\n\n${lines}`, 'en', name)).to.deep.equal(names);
    });
  }

  it('is in a list of other languages, to be confirmed if it has small words', async () => {
    const { statement } = await draftOf(
      `${texts.fr!}Signataires :\n\n- Greenpeace\n- Collectif pour la santé publique.\n- Ligue du Lac`,
      'fr',
      'letter.txt',
    );
    expect(statement.signatories).to.deep.equal([
      'Greenpeace',
      { confirm: 'that this is a name', name: 'Collectif pour la santé publique' },
      'Ligue du Lac',
    ]);
  });

  it('is not a sentence below the names', async () => {
    const below = 'We thank all people who have helped.';
    const { statement } = await draftOf(
      `${texts.en!}Signed by:\n\n${names.join('\n')}\n${below}`,
      'en',
      'letter.txt',
    );
    expect(statement.signatories).to.have.length(names.length);
    expect(JSON.stringify(statement.sections)).to.include(below);
  });
});

describe('short lines', () => {
  it('are names of organizations below a label of organizations', async () => {
    const names = ['Lune Carers', 'Call the Midwife', 'Friends of the Clinic'];
    for (const end of ['\n', '  \n', '\n\n']) {
      const lines = `## Supporting organisations\n\n${names.join(end)}`;
      expect(await namesOf(lines, 'en', 'letter.md')).to.deep.equal(names);
    }
    const german = ['Bitte Leben', 'Hebammenverband OÖ', 'Attac Linz'];
    const lines = `Unterzeichnende Organisationen:\n\n${german.join('\n')}`;
    expect(await namesOf(lines, 'de')).to.deep.equal(german);
  });

  for (const [language, label, organizations, kind, persons] of [
    ['en', 'Signed by:', 'Lune Trust', 'Individuals', 'Jane Pell, nurse\nTom Ask'],
    ['en', 'Signed by:', 'Lune Trust', 'Individuals', 'Jane Pell\nNurse\nTom Ask\nPorter'],
    ['fr', 'Signataires :', 'Ligue du Lac', 'Personnes', 'Ada Osu, infirmière\nLuc Roy'],
    ['bn', 'স্বাক্ষরকারী:', 'দাবি মঞ্চ', 'ব্যক্তিবর্গ', 'মালেকা বানু, শিক্ষক\nকামাল হোসেন'],
  ] as const) {
    it(`are persons below ${kind}: ${persons.replaceAll('\n', ' / ')}`, async () => {
      const { statement } = await draftOf(
        `${texts[language]!}${label}\n\n${organizations}\n\n${kind}\n${persons}`,
        language,
        'letter.txt',
      );
      const [first, ...others] = statement.signatories;
      expect(first).to.equal(organizations);
      expect(others.map((each) => typeof each === 'object' && [each.kind, each.group])).to.eql([
        ['person', kind],
        ['person', kind],
      ]);
    });
  }
});
