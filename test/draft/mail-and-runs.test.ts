import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

const head = ['Open the weir', '', '3 May 2024', '', 'The Ministry must open the weir.', ''];
const drafted = (lines: string[], language = 'en', name = 'letter.txt') =>
  draftOf([...head, ...lines].join('\n'), language, name);
const signatoriesOf = async (lines: string[], language = 'en', name = 'letter.txt') =>
  (await drafted(lines, language, name)).statement.signatories;
const namesOf = async (lines: string[], language = 'en') =>
  (await signatoriesOf(lines, language)).map((each) =>
    typeof each === 'string' ? each : each.name,
  );

describe('labels inside a line of names', () => {
  it('are groups', async () => {
    expect(
      await signatoriesOf([
        'Signed by:',
        '',
        'Kenya: Mere Watch; Tow Trust, Tarn. Togo: Weir Union, A.C.; Lake Network. Sarn Isles: Sarn Press.',
      ]),
    ).to.deep.equal([
      { name: 'Mere Watch', group: 'Kenya' },
      { name: 'Tow Trust, Tarn', group: 'Kenya' },
      { name: 'Weir Union, A.C.', group: 'Togo' },
      { name: 'Lake Network', group: 'Togo' },
      { name: 'Sarn Press', group: 'Sarn Isles' },
    ]);
  });

  it('can be in italics, one in each paragraph', async () => {
    expect(
      await signatoriesOf(
        [
          '**Signed by:**',
          '',
          '*Churches:* Mere Parish; Tow Mission',
          '',
          '*Unions:* Weir Union; Lake Union',
        ],
        'en',
        'letter.md',
      ),
    ).to.deep.equal([
      { name: 'Mere Parish', group: 'Churches' },
      { name: 'Tow Mission', group: 'Churches' },
      { name: 'Weir Union', group: 'Unions' },
      { name: 'Lake Union', group: 'Unions' },
    ]);
  });
});

describe('those who joined later', () => {
  it('can be in the line of their label, with a place and a day', async () => {
    expect(
      await signatoriesOf([
        'Signed by:',
        '- Mere Watch',
        '- Tow Trust',
        '',
        'Joined after publication: Weir Union (Kenya, 5 June 2024); Lake Network, Togo (8 June 2024)',
      ]),
    ).to.deep.equal([
      'Mere Watch',
      'Tow Trust',
      {
        name: 'Weir Union',
        region: 'Kenya',
        group: 'Joined after publication',
        joined: '2024-06-05',
      },
      {
        name: 'Lake Network',
        region: 'Togo',
        group: 'Joined after publication',
        joined: '2024-06-08',
      },
    ]);
  });

  it('can be after their day', async () => {
    const [, , first, second] = await signatoriesOf([
      'Signed by:',
      'Mere Watch',
      'Tow Trust',
      '',
      'Added after 3 May:',
      '',
      '5 June 2024 - Dr Ada Osu, Faculty of Law, Kest University',
      '8 June 2024: Weir Union',
    ]);
    expect(first).to.deep.include({
      name: 'Dr Ada Osu',
      affiliation: 'Faculty of Law, Kest University',
      joined: '2024-06-05',
    });
    expect(second).to.deep.include({ name: 'Weir Union', joined: '2024-06-08' });
  });

  for (const [language, label, item, name] of [
    ['en', 'Added since:', 'Weir Union (Kenya, 5 June)', 'Weir Union'],
    ['es', 'Adhesiones posteriores:', 'Unión del Dique (Perú, 8 de mayo)', 'Unión del Dique'],
    ['fr', 'Ont rejoint l’appel :', 'Union du Lac (le 5 juin)', 'Union du Lac'],
    ['de', 'Nachgezeichnet haben:', 'Wehr-Verein (am 5. Juni)', 'Wehr-Verein'],
    ['pt', 'Aderiram depois:', 'União do Açude, em 5 de junho', 'União do Açude'],
    ['ja', '追加賛同：', '堰の会（9月27日）', '堰の会'],
  ] as const) {
    it(`have no year that the text does not give: ${item}`, async () => {
      const { statement, report } = await drafted(
        [
          '',
          language === 'ja' ? '賛同団体' : 'Signed by:',
          '- Mere Watch',
          '- Tow Trust',
          '',
          label,
          `- ${item}`,
        ],
        language,
      );
      const [, , last] = statement.signatories;
      expect(last).to.deep.include({ name });
      expect(last).not.to.have.property('joined');
      expect(report.map(({ text }) => text).join('\n')).to.include(`did not use when ${name}`);
    });
  }
});

describe('a number without names', () => {
  for (const [language, line] of [
    ['en', 'Mere Watch, Tow Trust, Lake Network and 12 others'],
    ['en', 'Mere Watch, Tow Trust, Lake Network, and 12 other organisations.'],
    ['fr', 'Mere Watch, Tow Trust, Lake Network et 14 autres organisations'],
    ['es', 'Mere Watch, Tow Trust, Lake Network y otras 12 organizaciones'],
    ['es', 'Mere Watch, Tow Trust, Lake Network y 12 más'],
    ['pt', 'Mere Watch, Tow Trust, Lake Network e mais 31 entidades.'],
    ['de', 'Mere Watch, Tow Trust, Lake Network und 12 weitere Organisationen'],
    ['de', 'Mere Watch\nTow Trust\nLake Network\nsowie 14 weitere Organisationen'],
    ['id', 'Mere Watch, Tow Trust, Lake Network dan 12 lainnya'],
    ['id', 'Mere Watch, Tow Trust, Lake Network serta 12 organisasi lainnya'],
    ['ar', 'Mere Watch، Tow Trust، Lake Network و12 منظمة أخرى'],
    ['bn', 'Mere Watch, Tow Trust, Lake Network এবং আরও ২৫টি সংগঠন।'],
    ['th', 'Mere Watch, Tow Trust, Lake Network และอีก 12 องค์กร'],
    ['my', 'Mere Watch၊ Tow Trust၊ Lake Network နှင့် အခြားအဖွဲ့ ၁၂ ဖွဲ့'],
    ['ja', 'Mere Watch、Tow Trust、Lake Networkほか12団体'],
  ] as const) {
    it(`is no name: ${line}`, async () => {
      expect(await namesOf(['Signed by:', '', line], language)).to.deep.equal([
        'Mere Watch',
        'Tow Trust',
        'Lake Network',
      ]);
    });
  }

  for (const [language, line] of [
    ['en', 'two organisations whose names are withheld for security reasons'],
    ['en', 'Three groups that wish to remain anonymous'],
    ['fr', 'deux organisations qui souhaitent rester anonymes'],
    ['es', 'Dos organizaciones bajo anonimato'],
    ['pt', 'duas entidades em sigilo'],
    ['de', 'zwei Organisationen, die anonym bleiben'],
    ['id', 'dua organisasi yang namanya dirahasiakan'],
    ['my', 'လုံခြုံရေးအရ အမည်မဖော်လိုသော အဖွဲ့အစည်း ၂ ဖွဲ့'],
    ['ja', '匿名希望の2団体'],
    ['th', 'องค์กรที่ไม่ประสงค์ออกนาม 2 องค์กร'],
    ['bn', 'নাম প্রকাশে অনিচ্ছুক ২টি সংগঠন'],
    ['ar', 'منظمتان (2) طلبتا عدم الكشف عن اسميهما'],
  ] as const) {
    it(`is no name: ${line}`, async () => {
      expect(
        await namesOf(['Signed by:', '- Mere Watch', '- Tow Trust', `- ${line}`], language),
      ).to.deep.equal(['Mere Watch', 'Tow Trust']);
    });
  }
});

describe('a number below names', () => {
  for (const [language, lines, names] of [
    [
      'ja',
      ['賛同団体', '市民の海ネット', '海の会／港の会', 'ほか12団体'],
      ['市民の海ネット', '海の会', '港の会'],
    ],
    [
      'bn',
      ['স্বাক্ষরকারী:', '১. নদী কমিটি', '২. জেলে সমিতি', 'এবং আরও ৯টি সংগঠন'],
      ['নদী কমিটি', 'জেলে সমিতি'],
    ],
    [
      'pt',
      ['Assinam:', '', '• Rede do Rio', '• Liga do Mar', '', 'e mais 31 entidades.'],
      ['Rede do Rio', 'Liga do Mar'],
    ],
  ] as const) {
    it(`is no label: ${lines.at(-1)}`, async () => {
      const { statement } = await drafted(
        [...lines, '', 'Contact: Ada Osu, +00 555 0101'],
        language,
      );
      const found = statement.signatories.map((each) =>
        typeof each === 'string' ? each : each.name,
      );
      expect(found).to.deep.equal(names);
      expect(JSON.stringify(statement.sections)).not.to.include(lines.at(-1));
    });
  }
});

describe('the text below a greeting that can also close a letter', () => {
  it('is no list of names', async () => {
    const { statement } = await draftOf(
      [
        ...['Perihal: Hentikan tambang', '', 'Dengan hormat,', ''],
        ...[
          'Kami, 23 organisasi, menolak tambang di Pulau Sarn. Sejak 3 Mei 2024 sedikitnya 40 warga sakit.',
          '',
        ],
        ...['Hormat kami,', '', 'Yayasan Sarn; Serikat Nelayan; LBH Pantai'],
      ].join('\n'),
      'id',
      'surat.txt',
    );
    expect(statement.signatories).to.deep.equal(['Yayasan Sarn', 'Serikat Nelayan', 'LBH Pantai']);
  });
});

describe('the last name of a list', () => {
  it('can have the Arabic "and" as part of its first word', async () => {
    expect(
      await namesOf(
        ['المنظمات الموقعة:', '', 'جمعية النهر، شبكة المياه، مركز الأرض، واتحاد المزارعين'],
        'ar',
      ),
    ).to.deep.equal(['جمعية النهر', 'شبكة المياه', 'مركز الأرض', 'اتحاد المزارعين']);
  });
});

describe('names in a line', () => {
  it('can have a comma before their acronym', async () => {
    expect(
      await namesOf([
        'Signed by:',
        '',
        'Mere Watch, Union for Trade, Textile and Services (UTTS), Tow Trust',
      ]),
    ).to.deep.equal(['Mere Watch', 'Union for Trade, Textile and Services (UTTS)', 'Tow Trust']);
  });
});

describe('names in lines that wrap', () => {
  it('go on below the start of the line', async () => {
    expect(
      await signatoriesOf([
        'Signed (in alphabetical order):',
        '',
        'Professor Ada Osu, Chair of Criminology, University of',
        '   Northmere (Ireland)',
        'Dr Ben Tal, Senior Lecturer in Law, Kest Metropolitan',
        '   University (Kenya)',
        'Prof. Cleo Sarn, Department of Sociology, University of Kest',
        '   (Italy)',
        'and 12 others',
      ]),
    ).to.deep.equal([
      {
        name: 'Professor Ada Osu',
        kind: 'person',
        role: 'Chair of Criminology',
        affiliation: 'University of Northmere',
        region: 'Ireland',
      },
      {
        name: 'Dr Ben Tal',
        kind: 'person',
        role: 'Senior Lecturer in Law',
        affiliation: 'Kest Metropolitan University',
        region: 'Kenya',
      },
      {
        name: 'Prof. Cleo Sarn',
        kind: 'person',
        affiliation: 'Department of Sociology, University of Kest',
        region: 'Italy',
      },
    ]);
  });
});

describe('a representative', () => {
  it('is after a dash, or after the label of an organization', async () => {
    expect(
      await signatoriesOf([
        'Signed by:',
        '- Casa of the Sea – Mother Ada Osu, priest',
        '- Tow Trust',
        '',
        'For the Coalition: Ben Tal, Chair',
      ]),
    ).to.deep.equal([
      { name: 'Casa of the Sea', role: 'Mother Ada Osu, priest' },
      'Tow Trust',
      { name: 'Ben Tal', kind: 'person', affiliation: 'Coalition', role: 'Chair' },
    ]);
  });
});

describe('the alternative text of a logo', () => {
  for (const alt of [
    'Logo: Mere Watch',
    'Mere Watch logo',
    'Logo of the Mere Watch',
    'Logotipo de Mere Watch',
    'Mere Watchロゴ',
  ]) {
    it(`is a name: ${alt}`, async () => {
      const page = `<main><h1>Open the weir</h1><p>3 May 2024</p><p>The Ministry must open the weir.</p><p>Supported by:</p><p><img alt="${alt}"> <img alt="Logo: Tow Trust"></p></main>`;
      const { statement } = await draftOf(page, 'en', 'page.html');
      expect(statement.signatories).to.deep.equal(['Mere Watch', 'Tow Trust']);
    });
  }
});

describe('a message', () => {
  it('has its title, its day and no footer of a list', async () => {
    const { statement, report } = await draftOf(
      [
        'From: River List <list@river.example>',
        'Date: Thu, 19 Oct 2023 09:12:44 +0100',
        'Subject: Scholars call for an inquiry at Greyholm',
        '',
        'PLEASE FORWARD WIDELY',
        '',
        'To the Minister of Justice, the Hon. Ada Osu, and the members',
        'of the Justice Committee of the Senate',
        '',
        'We write about the weir at Greyholm, which has been shut for years and',
        'nobody has been told when it will open again, or who has the key to it.',
        '',
        'Signed:',
        'Mere Watch',
        'Tow Trust',
        '',
        '--',
        'You received this message because you are subscribed to the list "river".',
        'To unsubscribe, send an e-mail to leave@river.example.',
      ].join('\n'),
      'en',
      'mail.txt',
    );
    expect(statement.title).to.equal('Scholars call for an inquiry at Greyholm');
    expect(statement.date).to.equal('2023-10-19');
    const text = JSON.stringify(statement.sections);
    expect(text).to.include('and the members of the Justice Committee');
    expect(text).not.to.include('subscribed');
    expect(report.map(({ text: each }) => each).join()).to.include('footer of a mailing list');
    expect(statement.signatories).to.deep.equal(['Mere Watch', 'Tow Trust']);
  });

  for (const [language, line] of [
    ['en', 'Please circulate widely'],
    ['fr', 'Merci de diffuser largement'],
    ['es', 'Se ruega difusión'],
    ['pt', 'Favor divulgar amplamente'],
    ['de', 'Bitte weiterleiten'],
    ['id', 'Mohon disebarluaskan'],
    ['ja', '転送歓迎'],
    ['th', 'โปรดเผยแพร่ต่อ'],
  ] as const) {
    it(`is not called "${line}"`, async () => {
      const { statement } = await draftOf(
        [line, '', '# Open the weir', '', '3 May 2024', '', 'The Ministry must open it.'].join(
          '\n',
        ),
        language,
      );
      expect(statement.title).to.equal('Open the weir');
      expect(JSON.stringify(statement.sections)).not.to.include(line);
    });
  }
});

describe('a forwarded message', () => {
  it('has neither the address of a list nor its subject in the text', async () => {
    const { statement } = await draftOf(
      [
        'From: Coast Network <n@coast.example>',
        'To: press@list.example',
        'Date: Mon, 3 Jun 2024 10:00:01 +0200',
        'Subject: [list] Fwd: Open the weir',
        '',
        'Open the weir',
        '',
        'The weir at Greyholm has been shut for years and nobody has the key.',
      ].join('\n'),
      'en',
      'mail.txt',
    );
    expect(statement.title).to.equal('Open the weir');
    expect(statement.sections[0]!.paragraphs).to.have.lengthOf(1);
  });
});

describe('the day before the first sentence', () => {
  for (const [language, line] of [
    ['es', 'Río Seco, sábado 8 de junio de 2024.- Las organizaciones rechazamos el cierre.'],
    ['fr', 'Kest, samedi 8 juin 2024 – Nous dénonçons la fermeture du barrage de la vallée.'],
    ['pt', 'Kest, sábado, 8 de junho de 2024 – Nós denunciamos o fechamento da barragem.'],
  ] as const) {
    it(`can have a day of the week: ${line}`, async () => {
      const { statement } = await draftOf(`# Open the weir\n\n${line}`, language);
      expect(statement.date).to.equal('2024-06-08');
    });
  }
});

describe('the day of issue', () => {
  for (const [language, line, day] of [
    ['ar', 'الأربعاء، 15 محرم 1445 هـ الموافق 2 أغسطس 2023', '2023-08-02'],
    ['ar', '2 أغسطس 2023م / 15 محرم 1445هـ', '2023-08-02'],
    ['ar', 'عمّان في 16 ربيع الأول 1445 هـ، 1 تشرين الأول 2023', '2023-10-01'],
    ['bn', 'প্রকাশ: ১৫ বৈশাখ ১৪৩১ (২৮ এপ্রিল ২০২৪)', '2024-04-28'],
    ['bn', 'ঢাকা, ২৮ এপ্রিল ২০২৪ (১৫ বৈশাখ ১৪৩১ বঙ্গাব্দ)', '2024-04-28'],
    ['id', 'Jakarta, 15 Muharram 1445 H / 2 Agustus 2023', '2023-08-02'],
    ['ja', '2024年（令和6年）9月20日', '2024-09-20'],
    ['ja', '令和6年（2024年）9月20日', '2024-09-20'],
    ['th', 'วันพุธที่ ๑ พฤษภาคม พ.ศ. ๒๕๖๗', '2024-05-01'],
    ['th', '1 พฤษภาคม 2567 (ค.ศ. 2024)', '2024-05-01'],
    ['en', 'Published: 11 February 2025 · 4 min read · Share: X Facebook Email', '2025-02-11'],
    ['en', 'Wed., Dec. 11, 2024', '2024-12-11'],
    ['pt', 'Porto Sereno, 1º/12/2023', '2023-12-01'],
  ] as const) {
    it(`is in "${line}"`, async () => {
      const { statement } = await draftOf(
        ['# Open the weir', '', line, '', 'The Ministry must open it.'].join('\n'),
        language,
      );
      expect(statement.date).to.equal(day);
      expect(statement.figures).to.deep.equal([]);
      expect(statement.events).to.deep.equal([]);
    });
  }
});

describe('a statement in two languages', () => {
  it('asks in both', async () => {
    const { statement } = await draftOf(
      [
        ...[
          '# Ouvrez le barrage',
          '',
          '3 mai 2024',
          '',
          'Nous, les organisations de la vallée, écrivons avec gravité au sujet du barrage et de la rivière.',
          '',
        ],
        ...[
          '## What we ask',
          '',
          'We write to you with a heavy heart about the weir and the people of the valley.',
          '',
          'We ask donor countries to:',
          '',
          '- open the weir;',
          '- pay the crews.',
        ],
      ].join('\n'),
      'fr',
    );
    expect(statement.actors.map(({ name }) => name)).to.deep.equal(['donor countries']);
    expect(statement.demands).to.have.lengthOf(2);
  });
});
