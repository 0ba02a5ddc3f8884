/** Open letters as Word documents, as a secretariat would send them. Their words are invented. */
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const english = {
  title: 'Open letter: Reopen the wells of Sarn',
  date: 'Sarn, 12 September 2025',
  to: ['To: The Minister of Water, Ms Ilva Deren', 'Cc: The Governor of Sarn'],
  reported: [
    'Since 3 February 2025, more than 4,200 people in the valley of Sarn have had no clean water.',
    'Eleven children have died. The ministry promised repairs within thirty days.',
  ],
  notes: [
    'Interviews with 212 families, March to May 2025.',
    'Ministry of Water, letter of 2 June 2025.',
  ],
  heading: 'What we ask for',
  leadIn: 'We call on the Ministry of Water to:',
  demands: [
    'reopen the nine wells by 31 December 2025;',
    'publish the results of every water test;',
    'compensate the families of those who died.',
  ],
  last: 'The Governor of Sarn must let independent engineers enter the valley.',
  signatories: 'Signatories',
  organizations: ['Organizations', 'Well Watch', 'Sarn Farmers’ Union', 'Doctors of the Valley'],
  persons: [
    'Individuals',
    ['Name', 'Title', 'Affiliation'],
    ['Dr. Mina Orel', 'Hydrologist', 'University of Kest'],
    ['Tomas Reld', 'Engineer', 'Reld & Partners'],
  ],
};

const arabic = {
  title: 'بيان مشترك: أعيدوا فتح معبر الوادي',
  date: '١٧ مارس ٢٠٢٤',
  to: [],
  reported: [
    'نحن المنظمات الموقعة أدناه نعرب عن قلقنا. منذ ١ شباط ٢٠٢١ نزح أكثر من ١٢٬٠٠٠ شخص من الوادي.',
    'وقُتل ٤٥ مدنيًا على الأقل.',
  ],
  notes: ['مقابلات مع ٢١٢ أسرة.', 'رسالة من الوزارة.'],
  heading: 'مطالبنا',
  leadIn: 'ندعو الحكومة إلى:',
  demands: ['فتح المعبر؛', 'نشر نتائج التحقيق.'],
  last: 'يجب على الجيش أن يحمي المدنيين.',
  signatories: 'الموقعون',
  organizations: ['المنظمات', 'جمعية الوادي الأخضر', 'مركز الحق والذاكرة', 'اتحاد نساء الضفة'],
};

const burmese = {
  title: 'တောင်ယာမြေ ပိတ်ပင်မှုအပေါ် ပူးတွဲကြေညာချက်',
  date: '၂၀၂၄ ခုနှစ်၊ မေလ ၃ ရက်',
  to: [],
  reported: [
    'ကျွန်ုပ်တို့ အဖွဲ့အစည်းများသည် စိုးရိမ်ပူပန်လျက်ရှိသည်။ ၂၀၂၁ ခုနှစ်၊ ဖေဖော်ဝါရီလ ၁ ရက်မှစ၍ လူပေါင်း ၆,၀၀၀ ကျော် ထွက်ပြေးခဲ့ရသည်။',
    'ရွာ ၁၂ ရွာ မီးလောင်ခဲ့သည်။',
  ],
  notes: ['မိသားစု ၂၁၂ စုနှင့် တွေ့ဆုံမေးမြန်းချက်။', 'ဝန်ကြီးဌာန၏ စာ။'],
  heading: 'တောင်းဆိုချက်များ',
  leadIn: 'အစိုးရသည် လမ်းများကို ချက်ချင်း ပြန်ဖွင့်ပေးရမည်။',
  demands: [],
  last: 'အလှူရှင်များအား ဒေသခံအဖွဲ့များကို ထောက်ပံ့ရန် တောင်းဆိုသည်။',
  signatories: 'လက်မှတ်ရေးထိုးသည့် အဖွဲ့အစည်းများ',
  organizations: ['', 'မြစ်စောင့် အဖွဲ့', 'တောင်သူလယ်သမား သမဂ္ဂ', 'လူငယ် ကွန်ရက်'],
};

const paragraph = (text, options = {}) =>
  new Paragraph({ children: [new TextRun(text)], ...options });
const cell = (text) => new TableCell({ children: [paragraph(text)] });
const table = (rows) =>
  new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
const level = (format, text) => [{ level: 0, format, text, alignment: 'start' }];
const numbering = {
  config: [
    { reference: 'bullets', levels: level('bullet', '•') },
    { reference: 'numbers', levels: level('decimal', '%1.') },
  ],
};

/** Returns a list after its heading. A list can lack a heading. */
function listed([heading, ...items], list) {
  return [
    ...(heading ? [paragraph(heading, { heading: HeadingLevel.HEADING_2 })] : []),
    ...list(items),
  ];
}

function letter({ persons, ...words }) {
  const heading = { heading: HeadingLevel.HEADING_1 };
  const inList = (reference) => (text) => paragraph(text, { numbering: { reference, level: 0 } });
  const children = [
    paragraph(words.title, { heading: HeadingLevel.TITLE }),
    paragraph(words.date),
    ...words.to.map((line) => paragraph(line)),
    new Paragraph({
      children: words.reported.flatMap((text, index) => [
        new TextRun(index > 0 ? ` ${text}` : text),
        new FootnoteReferenceRun(index + 1),
      ]),
    }),
    paragraph(words.heading, heading),
    paragraph(words.leadIn),
    ...words.demands.map(inList('bullets')),
    paragraph(words.last),
    paragraph(words.signatories, heading),
    ...listed(words.organizations, (names) => names.map(inList('numbers'))),
    ...(persons ? listed(persons, (rows) => [table(rows)]) : []),
  ];
  const footnotes = Object.fromEntries(
    words.notes.map((text, index) => [index + 1, { children: [paragraph(text)] }]),
  );
  return Packer.toBuffer(new Document({ footnotes, numbering, sections: [{ children }] }));
}

/** The makers of the documents, by file name. */
export const letters = {
  'letter.docx': () => letter(english),
  'letter-ar.docx': () => letter(arabic),
  'letter-my.docx': () => letter(burmese),
};
