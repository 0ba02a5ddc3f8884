import { expect } from '@open-wc/testing';
import { validate } from '../../src/statement/validation/validate.js';
import { draftOf } from './draft-of.js';

/** Returns the signatories that a draft finds below the lines of a letter. */
async function signatoriesOf(lines: string[], language = 'en', name = 'letter.txt') {
  const start = [
    'Open the weir',
    '',
    '3 May 2024',
    '',
    'We urge the Ministry to open the weir.',
    '',
  ];
  const { statement } = await draftOf([...start, ...lines].join('\n'), language, name);
  return statement.signatories;
}

const doubt = 'whether this is a person or an organization';

describe('signatories with details in brackets', () => {
  it('are not divided at commas in the brackets', async () => {
    expect(
      await signatoriesOf([
        'Signed by:',
        '',
        'Ada Osu (Mere Institute, Kenya), Bo Lind (lawyer), Mere Watch (Nairobi, Kenya), Tow Path Trust',
      ]),
    ).to.deep.equal([
      {
        confirm: doubt,
        name: 'Ada Osu',
        kind: 'person',
        affiliation: 'Mere Institute',
        region: 'Kenya',
      },
      { name: 'Bo Lind', kind: 'person', role: 'lawyer' },
      { name: 'Mere Watch', region: 'Nairobi, Kenya' },
      'Tow Path Trust',
    ]);
  });

  it('keep an acronym in the name', async () => {
    expect(
      await signatoriesOf([
        'Signed by:',
        '1. Union of Boatmen (UB)',
        '2. Mere Watch (Kisumu; Kenya)',
      ]),
    ).to.deep.equal(['Union of Boatmen (UB)', { name: 'Mere Watch', region: 'Kisumu; Kenya' }]);
  });

  it('are one name with its details between vertical lines', async () => {
    expect(
      await signatoriesOf([
        'Signed by:',
        '1. Ada Osu | Director | Mere Trust | Kenya',
        '2. Mere Watch',
      ]),
    ).to.deep.equal([
      {
        name: 'Ada Osu',
        kind: 'person',
        role: 'Director',
        affiliation: 'Mere Trust',
        region: 'Kenya',
      },
      'Mere Watch',
    ]);
  });
});

describe('the kind of signatories', () => {
  it('is a person in each row of a table of persons', async () => {
    const lines = [
      '| Name | Position |',
      '| --- | --- |',
      '| Ona Feld | Fisher |',
      '| Paul Achter | |',
    ];
    const { statement } = await draftOf(
      ['# Keep the river flowing', '', 'We write.', '', '## Signatories', '', ...lines].join('\n'),
      'en',
    );
    expect(statement.signatories).to.deep.include({ name: 'Paul Achter', kind: 'person' });
  });

  it('is doubtful for names of persons below the closing of a letter', async () => {
    expect(await signatoriesOf(['Sincerely,', '', 'Ada Osu', 'Bo Lind'])).to.deep.equal([
      { confirm: `${doubt} (and the names like it in this list)`, name: 'Ada Osu', kind: 'person' },
      { name: 'Bo Lind', kind: 'person' },
    ]);
  });

  it('is doubtful for names of persons in a list with an organization', async () => {
    const lines = ['Signatories:', '1. Ada Osu', '2. Bo Lind', '3. Mere Watch'];
    expect(await signatoriesOf(lines)).to.deep.equal([
      { confirm: `${doubt} (and the names like it in this list)`, name: 'Ada Osu', kind: 'person' },
      { name: 'Bo Lind', kind: 'person' },
      'Mere Watch',
    ]);
  });

  it('is left open for names of organizations below the closing of a letter', async () => {
    expect(
      await signatoriesOf(['Sincerely,', '', 'Mere Watch', 'Friends of the Mere']),
    ).to.deep.equal(['Mere Watch', 'Friends of the Mere']);
  });

  it('is no person for an organization whose name begins like a title', async () => {
    expect(
      await signatoriesOf([
        'Signed by:',
        '1. Justice Action',
        '2. Sister Cities Kisumu',
        '3. Judge Not',
      ]),
    ).to.deep.equal([
      'Justice Action',
      'Sister Cities Kisumu',
      { confirm: doubt, name: 'Judge Not', kind: 'person' },
    ]);
  });
});

describe('two persons of one name', () => {
  const lines = [
    'Signed by:',
    '1. Ada Osu, lawyer, Kenya',
    '2. Bo Lind, teacher',
    '3. Ada Osu, teacher, Uganda',
  ];

  it('are both kept if their details differ', async () => {
    const found = await signatoriesOf(lines);
    expect(found.map((each) => (typeof each === 'string' ? each : each.name))).to.deep.equal([
      'Ada Osu',
      'Bo Lind',
      'Ada Osu',
    ]);
  });

  it('are both valid if their details differ, and one repeated entry is not', async () => {
    const { statement } = await draftOf(
      'Open the weir\n\n3 May 2024\n\nIt is shut.',
      'en',
      'a.txt',
    );
    const rest: Partial<typeof statement> = { ...statement };
    delete rest.confirm;
    const of = async (signatories: object[]) =>
      (await validate({ ...rest, signatories })).faults.map(({ path }) => path);
    const lawyer = { name: 'Ada Osu', role: 'lawyer' };
    expect(await of([lawyer, { name: 'Ada Osu', role: 'teacher' }])).to.deep.equal([]);
    expect(await of([lawyer, lawyer])).to.deep.equal(['/signatories/1']);
  });
});

describe('a person who signs for an organization', () => {
  it('has the organization in the line above the name', async () => {
    const lines = ['Yours sincerely,', '', 'For River Watch:', 'Tomasz Hale', 'Director'];
    expect(await signatoriesOf(lines)).to.deep.equal([
      { name: 'Tomasz Hale', kind: 'person', affiliation: 'River Watch', role: 'Director' },
    ]);
  });

  const of = (names: string[]) =>
    names.map((name) => ({ name, kind: 'person', affiliation: 'Collectif du Lac' }));

  for (const lines of [
    ['Awa Diop', 'Jean Morel'],
    ['', 'Awa Diop', '', 'Jean Morel'],
    ['Awa Diop et Jean Morel'],
  ])
    it(`can be one of several: ${JSON.stringify(lines)}`, async () => {
      for (const over of [[], ['Signataires :', '']])
        expect(
          await signatoriesOf([...over, 'Pour le Collectif du Lac :', ...lines], 'fr'),
        ).to.deep.equal(of(['Awa Diop', 'Jean Morel']));
    });

  it('has a role of their own, in the line or below', async () => {
    const [first, second] = of(['Awa Diop', 'Jean Morel']);
    const found = [
      { ...first, role: 'présidente' },
      { ...second, role: 'trésorier' },
    ];
    const label = 'Pour le Collectif du Lac :';
    for (const lines of [
      ['Awa Diop, présidente', 'Jean Morel, trésorier'],
      ['', 'Awa Diop', 'présidente', '', 'Jean Morel', 'trésorier'],
    ])
      expect(await signatoriesOf([label, ...lines], 'fr')).to.deep.equal(found);
  });

  it('does not share the organization with the next paragraph', async () => {
    const lines = ['Yours sincerely,', '', 'For River Watch:', 'Tomasz Hale', '', 'Ada Osu'];
    const confirm = 'whether this is a person or an organization';
    expect(await signatoriesOf(lines)).to.deep.equal([
      { name: 'Tomasz Hale', kind: 'person', affiliation: 'River Watch' },
      { confirm, name: 'Ada Osu', kind: 'person' },
    ]);
  });

  it('is no contact below the text', async () => {
    expect(await signatoriesOf(['For Interviews:', 'Ada Osu'])).to.deep.equal([]);
  });
});

describe('the end of a list of signatories', () => {
  it('is before a line with the telephone of a contact', async () => {
    expect(
      await signatoriesOf([
        'Signed by:',
        '',
        '- Mere Watch',
        '- Tow Path Trust',
        '',
        'Desk: Ada Osu, +351 00 555 0198',
      ]),
    ).to.deep.equal(['Mere Watch', 'Tow Path Trust']);
  });
});

describe('the names of a country on one line', () => {
  it('are divided at a comma, but not before a legal form', async () => {
    const found = await signatoriesOf(
      ['Firman:', '', 'Colombia: Corporación del Río, Casa Abierta, A.C.', '', 'Perú: Voz Sur'],
      'es',
    );
    const names = found.map((each) =>
      typeof each === 'string' ? [each] : [each.group, each.name],
    );
    expect(names).to.deep.equal([
      ['Colombia', 'Corporación del Río'],
      ['Colombia', 'Casa Abierta, A.C.'],
      ['Perú', 'Voz Sur'],
    ]);
  });
});

describe('a list in a line, with "and" before the last name', () => {
  const label = 'Signed by:';

  it('is divided there, to be confirmed', async () => {
    const confirm = 'that this and the next are two names, not one with "and"';
    expect(
      await signatoriesOf([`${label} Red River, Lake Council and Reed Association`]),
    ).to.deep.equal(['Red River', { confirm, name: 'Lake Council' }, 'Reed Association']);
  });

  it('is doubtful at a short name', async () => {
    const confirm = 'that this is one name, not two';
    expect(
      await signatoriesOf([`${label} Red River, Lake Council, Justice and Peace`]),
    ).to.deep.equal(['Red River', 'Lake Council', { confirm, name: 'Justice and Peace' }]);
  });
});

describe('names on separate lines in a script without spaces', () => {
  it('are no labels of groups', async () => {
    expect(
      await signatoriesOf(['ผู้ลงนาม:', 'เครือข่ายแม่น้ำโขง', 'กลุ่มรักษ์เชียงของ', 'มูลนิธิชุมชน'], 'th'),
    ).to.deep.equal(['เครือข่ายแม่น้ำโขง', 'กลุ่มรักษ์เชียงของ', 'มูลนิธิชุมชน']);
    expect(await signatoriesOf(['賛同団体：', '市民団体連合', '川を守る会'], 'ja')).to.deep.equal([
      '市民団体連合',
      '川を守る会',
    ]);
  });
});

describe('a table of signatories', () => {
  it('has the organization of a row without a person, to be confirmed', async () => {
    const confirm = 'that the organization has signed, and by whom';
    expect(
      await signatoriesOf(
        [
          '| Name | Organization | Country |',
          '| --- | --- | --- |',
          '| Ada Osu | Mere Trust | Kenya |',
          '| — | Lake Council | Uganda |',
          '| | Reeds | Uganda |',
          '| — | — | Uganda |',
        ],
        'en',
        'letter.md',
      ),
    ).to.deep.equal([
      { name: 'Ada Osu', kind: 'person', affiliation: 'Mere Trust', region: 'Kenya' },
      { confirm, name: 'Lake Council', region: 'Uganda' },
      { confirm, name: 'Reeds', region: 'Uganda' },
    ]);
  });

  it('has its unused cells in the report', async () => {
    const { report } = await draftOf(
      '# Open the weir\n\nWe urge the Ministry to open the weir.\n\n## Signed by\n\n| Union | Members |\n| --- | --- |\n| Mere Watch | 22,000 |\n| Tow Path Trust | 310 |',
      'en',
    );
    expect(report.map(({ text }) => text)).to.include(
      'left out of the text, cells of a table of signatories: Union; Members; 22,000; 310',
    );
  });
});

/** Returns the names below each label. */
async function groupsOf(...document: Parameters<typeof signatoriesOf>) {
  const groups: Record<string, string[]> = {};
  for (const each of await signatoriesOf(...document)) {
    const { name, group = '' } = typeof each === 'string' ? { name: each } : each;
    (groups[group] ??= []).push(name);
  }
  return groups;
}

describe('the groups of signatories', () => {
  const organizations = ['- Ferry Trust', '- River Network'];
  const persons = ['- Ada Osu, teacher', '- Bo Lin, nurse'];
  for (const [first, second] of [
    ['**Organizations**', '**Individual signatories**'],
    ['ORGANIZATIONS', 'INDIVIDUAL SIGNATORIES'],
    ['Organizations:', 'Individual signatories:'],
  ] as const) {
    it(`begin at ${first} before ${second}`, async () => {
      const lines = [first, '', ...organizations, '', second, '', ...persons];
      expect(Object.values(await groupsOf(lines, 'en', 'letter.md'))).to.deep.equal([
        ['Ferry Trust', 'River Network'],
        ['Ada Osu', 'Bo Lin'],
      ]);
    });
  }

  it('can be lines below a label in capitals', async () => {
    expect(
      await groupsOf([
        ...['ORGANIZATIONS', '', 'Ferry Trust', 'River Network', ''],
        ...['INDIVIDUAL SIGNATORIES', '', 'Ada Osu, teacher', 'Bo Lin, nurse'],
      ]),
    ).to.deep.equal({
      ORGANIZATIONS: ['Ferry Trust', 'River Network'],
      'INDIVIDUAL SIGNATORIES': ['Ada Osu', 'Bo Lin'],
    });
  });

  it('can be countries with short names in capitals', async () => {
    expect(
      await groupsOf([
        'SIGNED BY:',
        'INDIA',
        'Ferry Trust',
        'River Network',
        'NEPAL',
        'Hill Union',
      ]),
    ).to.deep.equal({ INDIA: ['Ferry Trust', 'River Network'], NEPAL: ['Hill Union'] });
  });

  it('can be items with items below them', async () => {
    const nested = ['- Kenya', '  - Book Friends', '- Uganda', '  - Read On', '  - Page One'];
    expect(
      await groupsOf(['Signatories:', '', ...nested, '- Story Hour'], 'en', 'letter.md'),
    ).to.deep.equal({
      Kenya: ['Book Friends'],
      Uganda: ['Read On', 'Page One'],
      '': ['Story Hour'],
    });
  });

  it('have no kind below a label of both kinds', async () => {
    const label = 'Signatories (2 organizations and 1 individual):';
    expect(
      await signatoriesOf([label, '', '- Ferry Trust', '- River Network', '- Ada Osu, teacher']),
    ).to.deep.equal([
      'Ferry Trust',
      'River Network',
      { name: 'Ada Osu', kind: 'person', role: 'teacher' },
    ]);
  });
});

describe('notes right under the names', () => {
  for (const [label, language] of [
    ['Notes:', 'en'],
    ['ENDNOTES', 'en'],
    ['Anmerkungen', 'de'],
    ['Catatan', 'id'],
  ] as const) {
    it(`are no signatories below ${label}`, async () => {
      const { statement } = await draftOf(
        [
          ...['Open the weir', '3 May 2024', 'The weir has been shut for years.1'],
          ...['Signatories:', 'Ferry Trust', 'River Network', label, '1 See the report.'],
        ].join('\n'),
        language,
        'letter.txt',
      );
      expect(statement.signatories).to.deep.equal(['Ferry Trust', 'River Network']);
      expect(statement.notes).to.have.lengthOf(1);
    });
  }
});

describe('a sentence with the mark of a note', () => {
  for (const mark of ['1', '[1]', '³']) {
    it(`is no heading: years.${mark}`, async () => {
      const { statement } = await draftOf(
        `Open the weir\n\n3 May 2024\n\nThe weir is shut for years.${mark}\n\nIt is dry, and the fields are dry too.`,
        'en',
        'letter.txt',
      );
      expect(statement.sections).to.have.lengthOf(1);
      expect(statement.sections[0]).not.to.have.property('heading');
    });
  }
});

describe('the role of a person in German', () => {
  it('can be any noun before a town', async () => {
    expect(
      await signatoriesOf(
        [
          ...[
            'Einzelpersonen:',
            '',
            '- Ute Kern, Biologin, Greifswald',
            '- Karl-Heinz Bär, Rentner',
          ],
          ...['- Mia Sand, Bäckermeisterin, Universität Kiel', '- Uwe Alm, NABU, Kiel'],
        ],
        'de',
      ),
    ).to.deep.equal([
      { name: 'Ute Kern', kind: 'person', role: 'Biologin', region: 'Greifswald' },
      { name: 'Karl-Heinz Bär', kind: 'person', role: 'Rentner' },
      {
        name: 'Mia Sand',
        kind: 'person',
        role: 'Bäckermeisterin',
        affiliation: 'Universität Kiel',
      },
      { name: 'Uwe Alm', kind: 'person', affiliation: 'NABU', region: 'Kiel' },
    ]);
  });
});

describe('names above the line that counts them', () => {
  for (const names of [
    [
      '| Organization | Country |',
      '|---|---|',
      '| Ferry Trust | Kenya |',
      '| River Network | Kenya |',
    ],
    ['Ferry Trust', 'River Network'],
    ['- Ferry Trust', '- River Network'],
  ]) {
    it(`are the signatories: ${names[0]!}`, async () => {
      const lines = [...names, '', 'Signed by 2 organizations'];
      expect(Object.values(await groupsOf(lines, 'en', 'letter.md'))).to.deep.equal([
        ['Ferry Trust', 'River Network'],
      ]);
    });
  }
});
