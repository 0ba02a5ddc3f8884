import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/draft/types.js';
import { draftOf } from './draft-of.js';

const drafted = async (lines: string[], language = 'en', name?: string) =>
  (await draftOf(['# Open the weir', '', '2024-05-03', '', ...lines].join('\n'), language, name))
    .statement;

const sentencesOf = ({ sections }: Draft) =>
  sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
const askedOf = ({ demands, actors }: Draft) =>
  demands.map(({ addressees }) =>
    addressees.map((id) => actors.find((actor) => actor.id === id)!.name).join('; '),
  );
const signed = ['', '## Signatories', '', '- Mere Watch', '- Tow Trust'];

describe('whom a sentence asks', () => {
  for (const [language, sentence, ...names] of [
    [
      'en',
      'We ask the Committee to visit the weir, and the prison service to keep its records.',
      'the Committee',
      'the prison service',
    ],
    ['es', 'Exigimos al Estado de Santa Aurelia investigar los hechos.', 'Estado de Santa Aurelia'],
    [
      'es',
      'Pedimos al Tribunal Militar Superior liberar a los detenidos.',
      'Tribunal Militar Superior',
    ],
    ['id', 'Kami meminta bank yang mendanai bendungan untuk menghentikan kredit.', 'bank'],
    ['ar', 'ونطالب وزارة العمل بصرف الأجور المتأخرة.', 'وزارة العمل'],
    [
      'ar',
      'نناشد سفارات الدول ومنظمة العمل الدولية تقديم المساعدة للعمال.',
      'سفارات الدول',
      'منظمة العمل الدولية',
    ],
    ['my', 'ထို့ပြင် နိုင်ငံတကာ အလှူရှင်များအား ရေလုပ်ငန်းများကို ပံ့ပိုးပေးရန် မေတ္တာရပ်ခံအပ်ပါသည်။', 'နိုင်ငံတကာ အလှူရှင်များ'],
    ['my', 'အိမ်နီးချင်းနိုင်ငံများအနေဖြင့် ရွှေများကို ဝယ်ယူခြင်းမပြုရန် တိုက်တွန်းအပ်ပါသည်။', 'အိမ်နီးချင်းနိုင်ငံများ'],
    ['ja', '国会には、石炭火力の全廃を定める法律の制定を強く要請します。', '国会'],
    [
      'ja',
      'この計画に850億円を融資する予定の三つの大手銀行に対し、融資の中止を求めます。',
      '三つの大手銀行',
    ],
    [
      'th',
      'เราขอเรียกร้องให้สำนักงานตำรวจถอนข้อกล่าวหา และขอให้บริษัทผู้ซื้อตรวจสอบห่วงโซ่อุปทาน',
      'สำนักงานตำรวจ',
      'บริษัทผู้ซื้อ',
    ],
    // "หา" is no verb inside "บริหาร".
    [
      'th',
      'เราขอเรียกร้องให้องค์การบริหารส่วนตำบลแม่ลานซ่อมฝายก่อนวันที่ 1 พฤษภาคม',
      'องค์การบริหารส่วนตำบลแม่ลาน',
    ],
  ] as const) {
    it(`is ${names.join(' and ')}`, async () => {
      expect(askedOf(await drafted([sentence, ...signed], language))).to.deep.equal([
        names.join('; '),
      ]);
    });
  }

  for (const name of ['letter.md', 'letter.txt'])
    it(`is in each Thai sentence of a text without full stops (${name})`, async () => {
      const calls = [
        ...['เราขอเรียกร้องให้บริษัทเขื่อนเปิดฝาย', 'นอกจากนี้ เราขอเรียกร้องให้กรมเจ้าท่าปิดท่าเรือ'],
        'เราจะยืนเคียงข้างกันจนกว่าแม่น้ำจะกลับคืน',
      ];
      const lines = name.endsWith('.md') ? [`${calls[0]!} ${calls[1]!}`, '', calls[2]!] : calls;
      const statement = await drafted([...lines, ...signed], 'th', name);
      expect(askedOf(statement)).to.deep.equal(['บริษัทเขื่อน', 'กรมเจ้าท่า']);
      expect(sentencesOf(statement)).to.deep.equal(calls);
    });

  it('is no thing before a clause with "must"', async () => {
    const statement = await drafted([
      ...['We call on the Authority to:', '', '- carry out a new assessment, which must:'],
      ...['  - cover all villages;', '- pay the crews.', ...signed],
    ]);
    expect(askedOf(statement)).to.deep.equal(['the Authority', 'the Authority']);
  });

  for (const [language, lines, name] of [
    ['fr', ['**À l’État**', '', '1. Ouvrir la vanne ;', '2. payer les équipes.'], 'État'],
    [
      'ja',
      ['**環境大臣に対して**', '', '- 準備書の再提出を命じること。', '- 調査を実施すること。'],
      '環境大臣',
    ],
    [
      'es',
      [
        'A la comunidad internacional le pedimos:',
        '',
        '- enviar una misión;',
        '- abrir sus embajadas.',
      ],
      'comunidad internacional',
    ],
  ] as const) {
    it(`is in a line over a list: ${name}`, async () => {
      const text = language === 'ja' ? '私たちは堰を見てきた。' : 'Nous. Ada est là.';
      const heading = { fr: 'Nos demandes', ja: '私たちの要求', es: 'Demandas' }[language];
      const statement = await drafted(
        [text, '', `## ${heading}`, '', ...lines, ...signed],
        language,
      );
      expect(askedOf(statement)).to.deep.equal([name, name]);
      expect(statement.sections.map((section) => section.heading)).to.include(heading);
    });
  }

  it('has no title and no company of its own in the address of a letter', async () => {
    const statement = await drafted([
      ...[
        'To:',
        'Her Excellency',
        'Ms Ada Osu, Chair',
        'Mr Ben Tal, Director',
        'Lake Group plc',
        '',
      ],
      ...['Dear Ms Osu,', '', 'We ask you to open the weir.', ...signed],
    ]);
    expect(askedOf(statement)).to.deep.equal(['Ms Ada Osu, Chair; Mr Ben Tal, Director']);
  });
});

describe('a heading in a plain text', () => {
  it('can be over a line that leads into a list', async () => {
    const { statement } = await draftOf(
      [
        ...[
          'Kein Rückschritt',
          '',
          '3. Mai 2024',
          '',
          'Das Wehr ist seit Jahren geschlossen und niemand hat einen Schlüssel.',
          '',
        ],
        ...[
          'Unsere Forderungen',
          '',
          'Die Regierung muss',
          '1. das Wehr öffnen,',
          '2. die Löhne zahlen.',
          '',
          'Niemand hat Wasser im Tal.',
        ],
      ].join('\n'),
      'de',
      'text.txt',
    );
    expect(statement.sections.map(({ heading }) => heading)).to.include('Unsere Forderungen');
    expect(askedOf(statement)).to.deep.equal(['Regierung', 'Regierung']);
  });
});

describe('a note in round brackets', () => {
  it('is a footnote if the text refers to it after a sentence', async () => {
    const statement = await drafted([
      'Nobody has had water since the weir was shut. (1) The crews (2) wait.',
      ...signed,
      '',
      '(1) Lake Institute: Two dry years. Kest 2024.',
    ]);
    expect(statement.notes?.map(({ mark }) => mark)).to.deep.equal(['1']);
    expect(sentencesOf(statement)).to.deep.equal([
      'Nobody has had water since the weir was shut.',
      'The crews (2) wait.',
    ]);
  });
});

describe('a page of a site', () => {
  it('has no byline and no form for comments in the text', async () => {
    const page = [
      '<main><h2>Abran la presa</h2><p>Por <a href="/a">Redacción</a> | Comunicados | 0 comentarios</p>',
      '<p>3 de mayo de 2024</p><p>La presa está cerrada desde hace años y nadie tiene la llave.</p>',
      '<h3>Deja una respuesta</h3><p>Tu dirección de correo electrónico no será publicada.</p></main>',
    ];
    const { statement } = await draftOf(page.join(''), 'es', 'page.html');
    expect(sentencesOf(statement)).to.deep.equal([
      'La presa está cerrada desde hace años y nadie tiene la llave.',
    ]);
    expect(statement.figures).to.deep.equal([]);
  });
});

describe('a quotation', () => {
  it('is closed in French before the next sentence', async () => {
    const statement = await drafted(
      ['Un donateur a dit : « We have to focus. » Nous demandons de l’eau pour la vallée.'],
      'fr',
    );
    expect(sentencesOf(statement)).to.deep.equal([
      'Un donateur a dit : « We have to focus. »',
      'Nous demandons de l’eau pour la vallée.',
    ]);
  });

  it('can have a speaker without a name', async () => {
    const statement = await drafted(['> “They do not know me.” – former machinist, 34']);
    expect(statement.sections[0]!.paragraphs[0]!.quote?.speaker).to.equal('former machinist, 34');
    expect(statement.figures).to.deep.equal([]);
  });
});

describe('a ratio', () => {
  for (const [language, text] of [
    ['en', 'The weir holds three times as much water as before.'],
    ['fr', 'C’est trois fois plus que l’an dernier.'],
    ['pt', 'O índice era vinte vezes superior ao permitido.'],
    ['es', 'Son tres veces más que antes.'],
  ] as const) {
    it(`is no figure: ${text}`, async () => {
      expect((await drafted([text, ...signed], language)).figures).to.deep.equal([]);
    });
  }
});
