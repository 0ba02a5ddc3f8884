import { expect } from '@open-wc/testing';
import { datesIn } from '../../src/draft/dates.js';
import { figuresIn } from '../../src/draft/figures.js';
import { spelledNumbersIn } from '../../src/statement/validation/spelled-numbers.js';
import { givesDate } from '../../src/statement/validation/written-dates.js';
import { checkSpelledNumbers } from '../../src/statement/validation/written-numbers.js';
import { folded } from '../../src/statement/validation/written.js';
import { draftOf } from './draft-of.js';

checkSpelledNumbers(spelledNumbersIn);

describe('a number beside a month', () => {
  for (const [language, text, date] of [
    ['es', 'Hubo 17 casos en mayo de 2024.', '2024-05'],
    ['fr', 'On compte 17 morts en mai 2024.', '2024-05'],
    ['de', 'Es gab 17 Tote im Mai 2024.', '2024-05'],
    ['pt', 'Houve 17 casos em maio de 2024.', '2024-05'],
    ['id', 'Ada 17 kasus di Mei 2024.', '2024-05'],
    ['th', 'มีผู้เสียชีวิต 17 คนในเดือนพฤษภาคม 2567', '2024-05'],
    ['ar', 'اعتقل 17 عاملا في مايو 2024.', '2024-05'],
    ['bn', '২০২৪ সালের মে মাসে ১৭ জন শ্রমিক নিহত হন।', '2024-05'],
    ['bn', '২০২৪ সালের জুনে ১৭ জন শ্রমিক নিহত হন।', '2024-06'],
    ['my', '၂၀၂၄ ခုနှစ် မေလတွင် ၁၇ ဦး သေဆုံးခဲ့သည်။', '2024-05'],
    ['hi', '2024 के मई में 17 लोग मारे गए।', '2024-05'],
  ] as const)
    it(`is a figure and no day in "${text}"`, () => {
      expect(datesIn(text, language).map((each) => each.date)).to.deep.equal([date]);
      expect(figuresIn(text, language).map(({ value }) => value)).to.deep.equal([17]);
    });

  for (const [language, text] of [
    ['es', '17 de mayo del año 2024'],
    ['pt', 'dia 17 do mês de maio de 2024'],
    ['de', 'am 17. Mai des Jahres 2024'],
    ['id', '17 bulan Mei tahun 2024'],
    ['th', 'วันที่ 17 เดือนพฤษภาคม พ.ศ. 2567'],
    ['ar', '17 من شهر أيار/مايو من عام 2024'],
    ['bn', '২০২৪ সালের মে মাসের ১৭ তারিখে'],
    ['my', '၂၀၂၄ ခုနှစ်၊ မေလ (၁၇) ရက်နေ့'],
  ] as const)
    it(`is a day in "${text}"`, () => {
      expect(datesIn(text, language).map(({ date }) => date)).to.deep.equal(['2024-05-17']);
    });
});

describe('Bangla', () => {
  for (const [text, date] of [
    ['২০২৪ সালের জুনে বাঁধ ভাঙে।', '2024-06'],
    ['ডিসেম্বরের ৫ তারিখ, ২০২৪', '2024-12-05'],
    ['জানুয়ারিতে, ২০২৩', '2023-01'],
    ['২০২২ সালের এপ্রিলেও', '2022-04'],
    ['২০২২ সালের জুলাইয়ের শেষে', '2022-07'],
    ['৪ঠা জুলাই ২০২২', '2022-07-04'],
  ] as const)
    it(`has the cases of months: "${text}"`, () => {
      expect(datesIn(text, 'bn').map((each) => each.date)).to.deep.equal([date]);
      expect(givesDate(folded(text), date, 'bn', false)).to.equal(true);
    });

  it('has no month in other words', () => {
    for (const text of ['২০২৪ সালে মেয়েদের', '২০২৪ সালে মেয়ে', '২০২৪ সালে জুনিয়র'])
      expect(datesIn(text, 'bn').map(({ date }) => date)).to.deep.equal(['2024']);
    expect(givesDate(folded('২০২৪ সালে মেয়েদের স্কুল'), '2024-05', 'bn', false)).to.equal(false);
  });

  for (const [text, value, bound] of [
    ['পঁচাত্তর জন শ্রমিক নিহত হন।', 75, 'exactly'],
    ['সাতাশিটি পরিবার ঘর হারিয়েছে।', 87, 'exactly'],
    ['একশ বাইশটি দোকান পুড়ে গেছে।', 122, 'exactly'],
    ['দুইশর বেশি পরিবার উচ্ছেদ হয়েছে।', 200, 'more-than'],
  ] as const)
    it(`has numbers in words: "${text}"`, () => {
      const found = figuresIn(text, 'bn').map((figure) => [figure.value, figure.bound]);
      expect(found).to.deep.equal([[value, bound]]);
    });

  it('has no number in the name of a year', () => {
    expect(figuresIn('একাত্তর আমাদের শিক্ষা দিয়েছে।', 'bn')).to.deep.equal([]);
  });
});

describe('a place of issue', () => {
  for (const [language, line, text] of [
    ['en', 'Nairobi, 3 May 2024', 'We urge the Ministry of Water to open the weir.'],
    ['fr', 'Fait à Dakar, le 3 mai 2024', "Nous demandons au ministère d'ouvrir le barrage."],
    ['bn', 'ঢাকা, ৩ মে ২০২৪', 'আমরা মন্ত্রণালয়কে বাঁধ খোলার আহ্বান জানাই।'],
  ] as const)
    it(`is in the report: "${line}"`, async () => {
      const { statement, leftOut } = await draftOf(`# Weir\n\n${line}\n\n${text}`, language);
      expect(statement.date).to.equal('2024-05-03');
      expect(leftOut).to.deep.equal([`date of issue: ${line}`]);
    });
});

/** Tables: the day of issue, a sentence, the label, and the heads of two columns. */
const tables: [language: string, words: string[], days: [string, string]][] = [
  ['en', ['Signed by', 'Organization', 'Joined'], ['3 May 2024', '5 June 2024']],
  ['en', ['Signed by', 'Organization', 'Date of signature'], ['3 May 2024', '5 June 2024']],
  ['fr', ['Signataires', 'Organisation', 'Date d’adhésion'], ['3 mai 2024', '5 juin 2024']],
  ['es', ['Firmantes', 'Organización', 'Fecha'], ['3 de mayo de 2024', '5 de junio de 2024']],
  ['pt', ['Assinam', 'Entidade', 'Adesão'], ['3 de maio de 2024', '5 de junho de 2024']],
  ['de', ['Unterzeichnende', 'Organisation', 'Beigetreten'], ['3. Mai 2024', '05.06.2024']],
  ['id', ['Penandatangan', 'Organisasi', 'Tanggal bergabung'], ['3 Mei 2024', '5 Juni 2024']],
  ['ar', ['الموقعون', 'المنظمة', 'تاريخ الانضمام'], ['3 مايو 2024', '5 يونيو 2024']],
  ['bn', ['স্বাক্ষরকারী', 'সংগঠন', 'যোগদানের তারিখ'], ['৩ মে ২০২৪', '৫ জুন ২০২৪']],
  ['th', ['ผู้ลงนาม', 'องค์กร', 'วันที่เข้าร่วม'], ['3 พฤษภาคม 2567', '5 มิถุนายน 2567']],
  ['ja', ['賛同団体', '団体名', '賛同日'], ['2024年5月3日', '2024年6月5日']],
  ['my', ['လက်မှတ်ရေးထိုးသူများ', 'အဖွဲ့အစည်း', 'ပါဝင်သည့်ရက်'], ['၂၀၂၄ ခုနှစ် မေလ ၃ ရက်', '၂၀၂၄ ခုနှစ် ဇွန်လ ၅ ရက်']],
];

describe('a column of a table of signatories', () => {
  for (const [language, [label, name, joined], [issued, day]] of tables)
    it(`has the days on which they joined: "${joined}"`, async () => {
      const rows = [`| ${name} | ${joined} |`, '| --- | --- |', `| MWK | ${issued} |`];
      const lines = ['# MWK 1', '', issued, '', '…', '', `## ${label}`, '', ...rows];
      const { statement } = await draftOf([...lines, `| TWK | ${day} |`].join('\n'), language);
      expect(statement.date).to.equal('2024-05-03');
      expect(statement.signatories).to.deep.equal(['MWK', { name: 'TWK', joined: '2024-06-05' }]);
    });

  it('has days without a head', async () => {
    const rows = [
      ['Ada Osu', 'Professorin', '04.05.2024'],
      ['Ben Tal', 'Pfarrer', '3. Mai 2024'],
    ];
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const { statement } = await draftOf(
      `<h1>Das Wehr</h1><p>Kiel, den 3. Mai 2024</p><p>Wir fordern das Ministerium auf, das Wehr zu öffnen.</p><h2>Unterzeichnende</h2><table>${cells.join('')}</table>`,
      'de',
      'page.html',
    );
    expect(statement.signatories).to.deep.equal([
      { name: 'Ada Osu', role: 'Professorin', kind: 'person', joined: '2024-05-04' },
      { name: 'Ben Tal', role: 'Pfarrer', kind: 'person' },
    ]);
  });

  it('reports what is no day', async () => {
    const { statement, report } = await draftOf(
      '# Weir\n\n3 May 2024\n\nWe urge the Ministry of Water to open it.\n\n## Signed by\n\n| Organization | Joined |\n| --- | --- |\n| Mere Watch | 5 June 2024 |\n| Tow Trust | in June |',
      'en',
    );
    expect(statement.signatories).to.deep.equal([
      { name: 'Mere Watch', joined: '2024-06-05' },
      'Tow Trust',
    ]);
    expect(report).to.deep.include({
      line: 12,
      text: 'did not use when Tow Trust joined, because that is no day: in June',
    });
  });
});

describe('what is asked of whom', () => {
  const asked = async (text: string, language: string) => {
    const { statement } = await draftOf(text, language);
    return statement.actors.map(({ name }) => name.replace(/^die /, ''));
  };

  for (const [language, text, names] of [
    [
      'ar',
      'من وزارة الداخلية نطالب بـ:\n\n- الإفراج الفوري عن الصحفيين؛\n- فتح الإذاعات.',
      ['وزارة الداخلية'],
    ],
    [
      'ja',
      '以下の団体・個人は、法務大臣に次の3点を要求します。\n\n1. 委員会を設置すること。\n2. 映像を開示すること。',
      ['法務大臣'],
    ],
    [
      'th',
      'เราขอเรียกร้องให้\n\n1. บริษัท ทรายทอง จำกัด ถอนฟ้องชาวบ้านทั้งหมดทันที\n2. รัฐบาลคุ้มครองนักปกป้องสิทธิ',
      ['บริษัท ทรายทอง จำกัด', 'รัฐบาล'],
    ],
    [
      'de',
      '## Unsere Forderungen\n\n**An die Kieswerk Elster GmbH & Co. KG**\n\n- Die Bagger sind bis zum 31. Mai abzuziehen.',
      ['Kieswerk Elster GmbH & Co. KG'],
    ],
  ] as const)
    it(`is read in "${text.slice(0, 20)}"`, async () => {
      expect(await asked(`# 1\n\n2024-05-03\n\n${text}`, language)).to.deep.equal(names);
    });

  it('has a greeting alone on its line in the text', async () => {
    const { statement } = await draftOf(
      '# Carta\n\nSeñores:\n\nUnos 200 hogares de Puerto Seco llevan 43 días sin agua en la ciudad.',
      'es',
    );
    expect(statement.sections[0]!.paragraphs[0]!.sentences[0]!.text).to.equal('Señores:');
  });
});
