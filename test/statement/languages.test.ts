import { expect } from '@open-wc/testing';
import { integrityFaults } from '../../src/statement/validation/integrity.js';
import type { Bound, Statement } from '../../src/statement/schema.js';
import { statementHash } from '../../src/statement/text.js';

interface Said {
  figure?: number;
  bound?: Bound;
  /** Whether the text writes the number as "3.5 million". */
  compact?: true;
  date?: string;
  name?: string;
}

/** Returns a statement with one sentence and its annotations. */
async function statementOf(language: string, text: string, said: Said): Promise<Statement> {
  const { figure, bound = 'exactly', compact, date, name } = said;
  const source = 'p1s1';
  const statement: Statement = {
    schemaVersion: 1,
    id: 'test',
    title: 'Test',
    date: '2025-01-31',
    language,
    sha256: '',
    sections: [{ id: 's', paragraphs: [{ id: 'p1', sentences: [{ id: source, text }] }] }],
    figures:
      figure === undefined
        ? []
        : [
            {
              ...{ id: 'f', value: figure, bound, counts: 'people', source },
              ...(compact && { notation: 'compact' }),
            },
          ],
    demands: name ? [{ id: 'd', addressees: ['a'], heading: 'Act', source }] : [],
    events: date ? [{ id: 'e', date, heading: 'Coup', source }] : [],
    actors: name ? [{ id: 'a', name, kind: 'group', source }] : [],
    signatories: [],
  };
  return { ...statement, sha256: await statementHash(statement) };
}

const faultsOf = async (language: string, text: string, said: Said) =>
  (await integrityFaults(await statementOf(language, text, said))).map(({ path }) => path);

const day = '2021-02-01';
const right: [string, string, Said][] = [
  ['th', 'มีผู้เสียชีวิตกว่า6000คน', { figure: 6000 }],
  ['th', 'รัฐประหารเมื่อวันที่ 1 กุมภาพันธ์ 2564', { date: day }],
  ['th', 'เมื่อวันที่ ๑ ก.พ. ๒๕๖๔', { date: day }],
  ['th', 'ในปี 2021', { date: '2021' }],
  ['th', 'กองทัพต้องปล่อยตัวนักโทษ', { name: 'กองทัพ' }],
  ['th', 'อาเซียนASEANต้องปล่อย', { name: 'ASEAN' }],
  ['my', 'လူပေါင်း၆,၀၀၀ကျော်သေဆုံးခဲ့သည်။', { figure: 6000 }],
  ['my', '၂၀၂၁ခုနှစ် ဖေဖော်ဝါရီလ ၁ရက်နေ့တွင် အာဏာသိမ်းခဲ့သည်။', { date: day }],
  ['my', 'စစ်တပ်သည် ရပ်တန့်ရမည်။', { name: 'စစ်တပ်' }],
  ['my', '၃.၅ သန်းကျော်', { figure: 3_500_000, compact: true }],
  ['ja', '死者は6,000人を超えた。', { figure: 6000 }],
  ['ja', '死者は６０００人を超えた。', { figure: 6000 }],
  ['ja', '2021年2月1日にクーデターが起きた。', { date: day }],
  ['ja', '令和3年2月1日に起きた。', { date: day }],
  ['ja', '国軍は人々を解放しなければならない。', { name: '国軍' }],
  ['ja', '350万人が', { figure: 3_500_000, compact: true }],
  ['zh', '超过6,000人被杀害。', { figure: 6000 }],
  ['zh', '2021年2月1日发生政变。', { date: day }],
  ['zh', '军队必须释放囚犯。', { name: '军队' }],
  ['ko', '2021년 2월 1일 군부는 6000명을', { figure: 6000, date: day, name: '군부' }],
  ['ru', 'Переворот произошёл 1 февраля 2021 года.', { date: day }],
  ['ru', 'Переворот произошёл в феврале 2021 года.', { date: '2021-02' }],
  ['ru', 'Это было в мае 2021 года.', { date: '2021-05' }],
  ['ru', 'Убито более 6000 человек.', { figure: 6000 }],
  ['ru', 'Около 3,5 миллионов человек.', { figure: 3_500_000, compact: true }],
  ['ru', 'Около 3,5 млн человек.', { figure: 3_500_000, compact: true }],
  ['cs', 'Stalo se to v červenci 2021.', { date: '2021-07' }],
  ['fr', 'Plus de 6 000 personnes tuées.', { figure: 6000 }],
  ['fr', 'Plus de 6\u00a0000 personnes tuées.', { figure: 6000 }],
  ['fr', 'Plus de 6\u202f000 personnes tuées.', { figure: 6000 }],
  ['fr', 'Plus de 6.000 personnes tuées.', { figure: 6000 }],
  ['fr', 'Le coup a eu lieu le 1er février 2021.', { date: day }],
  ['fr', 'L’armée doit libérer les prisonniers.', { name: 'armée' }],
  ['fr', '3,5 millions de personnes.', { figure: 3_500_000, compact: true }],
  ['es', 'Más de 6.000 personas.', { figure: 6000 }],
  ['es', 'Más de 6000 personas.', { figure: 6000 }],
  ['es', 'El 1º de febrero de 2021.', { date: day }],
  ['es', '3,5 millones de personas', { figure: 3_500_000, compact: true }],
  ['de', 'Am 1. Februar 2021 wurden 6.000 getötet.', { figure: 6000, date: day }],
  ['de', 'Am 01.02.2021.', { date: day }],
  ['de-CH', "Es wurden 6'000 getötet, 6’000.", { figure: 6000 }],
  ['hi', '6,00,000 लोग मारे गए।', { figure: 600_000 }],
  ['hi', '१ फ़रवरी २०२१ को।', { date: day }],
  ['bn', '৬০০০জনের', { figure: 6000 }],
  ['hi', '1 फरवरी 2021 को।', { date: day }],
  ['bn', '২০২১ সালের ১ ফেব্রুয়ারি।', { date: day }],
  ['bn', '২০২১ সালের ১ ফেব্রুয়ারী।', { date: day }],
  ['ar', 'في ١ شباط ٢٠٢١ قُتل ٦٠٠٠ شخص.', { figure: 6000, date: day }],
  ['ar', 'في 1 فبراير 2021 قُتل 6,000 شخص.', { figure: 6000, date: day }],
  ['ar', 'تدعو النقابات والمجلس العسكري.', { name: 'المجلس العسكري' }],
  ['he', 'ב־1 בפברואר 2021 נהרגו יותר מ־6,000 איש.', { figure: 6000, date: day }],
  ['fa', 'در ۱۳ بهمن ۱۳۹۹ ۶٬۰۰۰ نفر', { figure: 6000, date: day }],
  ['en', 'On 1 Feb 2021 6,000 died.', { figure: 6000, date: day }],
  ['en', 'Feb. 1st, 2021.', { date: day }],
  ['en', 'The 1st February 2021', { date: day }],
  ['en', 'On February 1 2021 300 people died.', { figure: 300, date: day }],
  ['en', 'On 01/02/2021', { date: day }],
  ['en', 'On 02/01/2021', { date: day }],
  ['en', 'On 2021-02-01', { date: day }],
  ['en', 'Fifteen people', { figure: 15 }],
  ['en', 'Some twenty-one people', { figure: 21, bound: 'about' }],
  ['en', 'More than 1.2m people', { figure: 1_200_000, compact: true, bound: 'more-than' }],
  ['en', 'More than 15 died; of these, exactly 15 were old.', { figure: 15 }],
  ['en', 'More than 15 died; of these, exactly 15 were old.', { figure: 15, bound: 'more-than' }],
  // No browser supports this language.
  ['rhg', 'Killa 6,000 manúic, 1 Zu 2021', { figure: 6000, date: '2021-06-01' }],
  ['rhg', '3.5 xyz', { figure: 3_500_000, compact: true }],
];

const wrong: [string, string, Said, string][] = [
  ['en', 'More than 6,000 people', { figure: 6000 }, '/figures/0/bound'],
  ['en', 'Killed 6,000 people', { figure: 6000, bound: 'more-than' }, '/figures/0/bound'],
  ['en', 'Killed 6,000 people', { figure: 6 }, '/figures/0/value'],
  ['en', 'Killed 6,000 people', { figure: 0 }, '/figures/0/value'],
  ['en', 'Killed 12,345 people', { figure: 345 }, '/figures/0/value'],
  ['en', 'Killed 3.5 people', { figure: 5 }, '/figures/0/value'],
  ['en', 'Killed 3.500 people', { figure: 3500 }, '/figures/0/value'],
  ['en', 'Killed 3 million people', { figure: 3 }, '/figures/0/value'],
  ['en', 'Killed three million people', { figure: 3 }, '/figures/0/value'],
  ['en', 'Killed twenty-one people', { figure: 20 }, '/figures/0/value'],
  ['en', 'Killed twenty-one people', { figure: 1 }, '/figures/0/value'],
  ['en', 'It cost US$5m', { figure: 5 }, '/figures/0/value'],
  ['en', 'Killed 3.5 million', { figure: 3_600_000, compact: true }, '/figures/0/value'],
  ['en', 'Killed 3.5 million', { figure: 3_500, compact: true }, '/figures/0/value'],
  ['en', 'On 1 February 2021', { date: '2021-02-02' }, '/events/0/date'],
  ['en', 'On 1 February 2021', { date: '2021-03-01' }, '/events/0/date'],
  ['en', 'On 1 February 2021', { date: '2022-02-01' }, '/events/0/date'],
  ['en', 'On 11 February 2021', { date: day }, '/events/0/date'],
  ['en', 'On 13/02/2021', { date: '2021-02-14' }, '/events/0/date'],
  ['en', 'They marched in 2021', { date: '2021-03' }, '/events/0/date'],
  [
    'en',
    'The committee must act.',
    { name: 'the commit' },
    '/demands/0/addressees/0 /actors/0/name',
  ],
  ['fr', 'Plus de 6 000 personnes', { figure: 6 }, '/figures/0/value'],
  ['fr', 'Plus de 12 345 personnes', { figure: 345 }, '/figures/0/value'],
  ['fr', 'Le 3 février 2021, 6 000 morts', { date: '2021-02-06' }, '/events/0/date'],
  ['fr', '3,5 millions', { figure: 3_500_000_000, compact: true }, '/figures/0/value'],
  ['es', 'Más de 6.000 personas.', { figure: 60_000 }, '/figures/0/value'],
  ['ru', 'Это было в марте 2021 года.', { date: '2021-05' }, '/events/0/date'],
  ['ru', '1 июня 2021 года', { date: '2021-07-01' }, '/events/0/date'],
  ['cs', 'Stalo se to v červenci 2021.', { date: '2021-06' }, '/events/0/date'],
  ['ja', '2021年12月1日に', { date: day }, '/events/0/date'],
  ['ja', '令和3年2月1日に', { date: '2022-02-01' }, '/events/0/date'],
  ['ja', '死者は16,000人を超えた。', { figure: 6000 }, '/figures/0/value'],
  ['zh', '2021年2月11日发生政变。', { date: day }, '/events/0/date'],
  ['th', 'วันที่ 1 กุมภาพันธ์ 2564', { date: '2020-02-01' }, '/events/0/date'],
  ['th', 'วันที่ 1 กุมภาพันธ์ 2564', { date: '2021-03-01' }, '/events/0/date'],
  ['th', 'กว่า16000คน', { figure: 6000 }, '/figures/0/value'],
  ['my', 'လူပေါင်း၁၆,၀၀၀ကျော်', { figure: 6000 }, '/figures/0/value'],
  ['my', '၂၀၂၁ခုနှစ်', { date: '2022' }, '/events/0/date'],
  ['ar', 'في ١ شباط ٢٠٢١', { date: '2021-03-01' }, '/events/0/date'],
  ['rhg', 'Killa 6,000 manúic, 1 Zu 2021', { date: '2022-06-01' }, '/events/0/date'],
];

/** Returns whether the browser knows the months and large numbers of a language. */
const isKnown = (language: string) => Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;

describe('a statement in its language', () => {
  for (const [language, text, said] of right) {
    it(`supports ${JSON.stringify(said)}: ${language} "${text}"`, async () => {
      expect(await faultsOf(language, text, said)).to.deep.equal([]);
    });
  }

  for (const [language, text, said, path] of wrong) {
    it(`does not support ${JSON.stringify(said)}: ${language} "${text}"`, async () => {
      expect(await faultsOf(language, text, said)).to.deep.equal(path.split(' '));
    });
  }

  it('is checked for its months if the browser has them', () => {
    for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'th', 'ja', 'zh', 'bn'])
      expect(isKnown(language), language).to.equal(true);
  });
});
