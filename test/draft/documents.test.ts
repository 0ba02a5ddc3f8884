import { expect } from '@open-wc/testing';
import { validate } from '../../src/statement/validation/validate.js';
import type { Draft } from '../../src/draft/types.js';
import { draftOf } from './draft-of.js';

const start = (lines: string[], language = 'en') => draftOf(lines.join('\n'), language);

const textsOf = ({ sections }: Draft) =>
  sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );

/** What `check` says once each item has been confirmed. */
async function faultsOf(statement: Draft) {
  const lines = JSON.stringify(statement, null, 2).split('\n');
  const confirmed = lines.filter((line) => !line.trimStart().startsWith('"confirm"'));
  return (await validate(JSON.parse(confirmed.join('\n')))).faults.map(({ path }) => path);
}

const signed = ['', '1. River Watch', '2. Fishers Union', '3. Green Net'];

describe('a document', () => {
  it('takes persons from a table whose head is an ordinary row, as in Word', async () => {
    const { statement } = await start([
      ...['# Open the dam', '', '3 May 2024', '', 'The dam is closed.', '', '## Signatories', ''],
      ...['|  |  |', '| --- | --- |', '| Name | Country |'],
      ...['| Dr. Amina Yusuf | Nigeria |', '| Okello Otim | Uganda |'],
    ]);
    expect(statement.signatories).to.deep.include({ name: 'Okello Otim', region: 'Uganda' });
    expect(statement.signatories).to.have.lengthOf(2);
  });

  it('takes signatories from tables without a head, and from columns of a text', async () => {
    const text = ['# T', '', 'The dam is closed, and nobody can fish there.', '', 'Signed:', ''];
    const table = await start([
      ...[...text, '| River Watch | Kenya |', '| --- | --- |', '| Fishers Union | Uganda |'],
    ]);
    expect(table.statement.signatories).to.deep.equal([
      { name: 'River Watch', region: 'Kenya' },
      { name: 'Fishers Union', region: 'Uganda' },
    ]);
    const tabs = [...text.slice(1), 'Ada Osu\tRiver Watch', 'Bela Tarn\tFishers Union'];
    const persons = await draftOf(tabs.join('\n'), 'en', 'statement.txt');
    expect(persons.statement.signatories).to.deep.include({
      ...{ name: 'Bela Tarn', kind: 'person', affiliation: 'Fishers Union' },
    });
    const columns = ['Ada Osu          Bela Tarn', 'Director         Chair, Green Net'];
    const both = await draftOf([...text.slice(1), ...columns].join('\n'), 'en', 'statement.txt');
    expect(both.statement.signatories).to.deep.equal([
      { name: 'Ada Osu', kind: 'person', role: 'Director' },
      { name: 'Bela Tarn', kind: 'person', role: 'Chair', affiliation: 'Green Net' },
    ]);
  });

  it('leaves out the heads and the numbers of the pages of a text', async () => {
    const { statement, leftOut } = await draftOf(
      [
        ...['The dam', '', 'The dam is closed, and nobody in the valley', '', '- 1 -'],
        ...['Osu River Alliance | Letter', '', 'can fish there any more.', '', '- 2 -'],
      ].join('\n'),
      'en',
      'statement.txt',
    );
    expect(textsOf(statement)).to.deep.equal([
      'The dam is closed, and nobody in the valley can fish there any more.',
    ]);
    expect(leftOut).to.deep.equal([]);
  });

  it('has the checksum of its footnotes, too', async () => {
    const { statement } = await start([
      ...['# Open the dam', '', '3 May 2024', '', 'The dam is closed.[^1] It must open.', ''],
      ...['[^1]: Decree 7 of 2 March 2024.'],
    ]);
    expect(statement.notes).to.have.lengthOf(1);
    expect(await faultsOf(statement)).to.deep.equal([]);
  });

  it('keeps a numbered list of demands in its text, word for word', async () => {
    for (const list of [
      ['We ask it to:', '', '1. Open the dam at once.', '2. Publish all data.', '3. Pay.'],
      ['The parties should:', '', '1. Open the dam', '2. Publish all data', '3. Pay'],
      ['Our demands', '', '1. The state must go', '2. It must pay', '3. It must act'],
    ]) {
      const lines = ['# Title', '', '3 May 2024', '', ...list, '', 'The end is near.'];
      const { statement } = await start(lines);
      expect(statement.signatories).to.deep.equal([]);
      const heading = list[0] === 'Our demands' ? [] : [list[0]];
      expect(textsOf(statement)).to.deep.equal([
        ...[...heading, ...list.slice(2)].map((text) => text?.replace(/^\d\. /, '')),
        'The end is near.',
      ]);
      const { paragraphs = [] } = statement.sections.at(-1) ?? {};
      expect(paragraphs.flatMap(({ item }) => item?.mark ?? [])).to.deep.equal(['1.', '2.', '3.']);
      const both = await start([...lines, ...signed]);
      expect(both.statement.signatories).to.deep.equal([
        'River Watch',
        'Fishers Union',
        'Green Net',
      ]);
      expect(textsOf(both.statement)).to.deep.equal(textsOf(statement));
    }
  });

  it('has signatories under words that say so, which are no text', async () => {
    for (const [label, ...list] of [
      ['Signatories:', '1) River Watch', '2) Fishers Union', '3) Dr. Jane Smith, Acme Inc.'],
      ['Signed by:', '(1) River Watch', '(2) Fishers Union', '(3) Dr. Jane Smith, Acme Inc.'],
      ['## Signatories', '* River Watch', '* Fishers Union', '* Dr. Jane Smith, Acme Inc.'],
    ] as const) {
      const { statement, leftOut } = await start(['# T', '', 'Act now.', '', label, '', ...list]);
      expect(statement.signatories, label).to.deep.equal([
        'River Watch',
        'Fishers Union',
        { name: 'Dr. Jane Smith', kind: 'person', affiliation: 'Acme Inc.' },
      ]);
      expect(textsOf(statement)).to.deep.equal(['Act now.']);
      expect(leftOut.at(-1)).to.equal(`label of signatories: ${label.replace('## ', '')}`);
    }
  });

  it('loses nothing that stands before its first heading', async () => {
    const { statement, leftOut } = await start([
      ...['Statement on the river', '', '3 May 2024', '', 'The dam is shut.', ''],
      ...['## Our demands', '', 'The state must act.'],
    ]);
    expect(statement).to.include({ title: 'Statement on the river', date: '2024-05-03' });
    expect(textsOf(statement)).to.deep.equal(['The dam is shut.', 'The state must act.']);
    expect(statement.sections[1]?.heading).to.equal('Our demands');
    expect(leftOut).to.deep.equal(['date of issue: 3 May 2024']);
    const one = await start(['Statement', '', 'The dam is shut.', '', '# Demands', '', 'Act.']);
    expect(one.statement.title).to.equal('Statement');
    expect(textsOf(one.statement)).to.deep.equal(['The dam is shut.', 'Act.']);
  });

  it('says what it leaves out: a cover that recurs, page headers, front matter', async () => {
    const { statement, leftOut } = await start([
      ...['---', 'title: Other', '---', '**The river', 'waits**', '', '“Open it.”', ''],
      ...['## Head', '', '# The river waits', '', '## Head', '', 'Open it.', '', '## Head', ''],
      'Now.',
    ]);
    expect(statement.title).to.equal('The river waits');
    expect(statement.pullQuote).to.equal('p1s1');
    expect(textsOf(statement)).to.deep.equal(['Open it.', 'Now.']);
    expect(leftOut).to.deep.equal([
      'page header: Head',
      'front matter: title: Other',
      'cover: The river waits',
      'cover: “Open it.”',
    ]);
    const same = await start(['# A', '', '## A', '', 'One.', '', '## A', '', 'Two.']);
    expect(same.statement.title).to.equal('A');
  });

  it('divides emphasis at a link inside it', async () => {
    const { statement } = await start([
      ...['# Open the dam', '', '3 May 2024', ''],
      ...['The dam is closed. *To sign, fill in [this form](https://example.org/form) today.*', ''],
    ]);
    const marks = statement.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.marks ?? [])),
    );
    expect(marks).to.deep.equal([
      { words: 'To sign, fill in', kind: 'emphasis' },
      { words: 'this form', url: 'https://example.org/form' },
      { words: 'today.', kind: 'emphasis' },
    ]);
    expect((await faultsOf(statement)).filter((path) => path.includes('marks'))).to.deep.equal([]);
  });

  it('takes its title from its front matter, unless it has a heading of the first level', async () => {
    const matter = ['---', 'title: Open the dam of Ardel', 'date: 2024-05-03', '---', ''];
    const text = ['The dam is closed, and nobody can fish there.'];
    const line = await start([...matter, 'To the board of the dam', '', ...text]);
    expect(line.statement.title).to.equal('Open the dam of Ardel');
    const heading = await start([...matter, '# Open the dam of Ardel now', '', ...text]);
    expect(heading.statement.title).to.equal('Open the dam of Ardel now');
  });

  it('without a date has none, and is refused for it', async () => {
    const { statement } = await start(['# Title', '', 'The state must act.']);
    expect(statement.date).to.equal('');
    expect(await faultsOf(statement)).to.deep.equal(['/date']);
  });

  it('is divided where sentences end, not after abbreviations, and at each bullet', async () => {
    const { statement } = await start([
      ...['# T', '', 'So said Dr. A. B. Smith of the U.N. office. No. 5 fails. See Art. 6 of the '],
      ...['U.S. Constitution. He left the U.S. The army stayed. “We wait,” said Ms. Doe.', ''],
      ...['- The state must act.', '- Donors should pay', '  at once.'],
    ]);
    expect(textsOf(statement)).to.deep.equal([
      'So said Dr. A. B. Smith of the U.N. office.',
      'No. 5 fails.',
      'See Art. 6 of the U.S. Constitution.',
      'He left the U.S.',
      'The army stayed.',
      '“We wait,” said Ms. Doe.',
      'The state must act.',
      'Donors should pay at once.',
    ]);
    const german = await start(['# T', '', 'Am 1. Februar 2021 fiel er. Er lebt.'], 'de');
    expect(textsOf(german.statement)).to.deep.equal(['Am 1. Februar 2021 fiel er.', 'Er lebt.']);
  });

  const languages: [string, string[], object, string[]][] = [
    [
      'ar',
      ['# العنوان', '', '١ مارس ٢٠٢٥', '', 'أكثر من ١٢٬٠٠٠ شخص منذ ١ شباط ٢٠٢١.', ''],
      { date: '2025-03-01', figures: [12_000], events: ['2021-02-01'] },
      ['١. منظمة ألف', '٢. منظمة باء', '٣. منظمة جيم'],
    ],
    [
      'th',
      ['# แถลงการณ์', '', '3 พฤษภาคม 2567', '', 'กว่า 6,000 คน เมื่อวันที่ 1 กุมภาพันธ์ 2564', ''],
      { date: '2024-05-03', figures: [6000], events: ['2021-02-01'] },
      ['๑. องค์กร ก', '๒. องค์กร ข', '๓. องค์กร ค'],
    ],
    [
      'fr',
      ['# Titre', '', '3 mai 2024', '', 'Plus de 3,5 millions depuis le 1er février 2021.', ''],
      { date: '2024-05-03', figures: [3_500_000], events: ['2021-02-01'] },
      ['1) Un', '2) Deux', '3) Trois'],
    ],
    [
      'ja',
      ['# 声明', '', '2024年5月3日', '', '2021年2月1日から6,000人以上。', ''],
      { date: '2024-05-03', figures: [6000], events: ['2021-02-01'] },
      ['1. 甲', '2. 乙', '3. 丙'],
    ],
    [
      'ru',
      ['# Заявление', '', '3 мая 2024 года', '', 'Более 6000 человек с февраля 2021 года.', ''],
      { date: '2024-05-03', figures: [6000], events: ['2021-02'] },
      ['1. Один', '2. Два', '3. Три'],
    ],
    // The browsers need not know Burmese: without its months there is no date.
    [
      'my',
      ['# ခေါင်းစဉ်', '', 'လူပေါင်း ၆,၀၀၀ ကျော် သေဆုံးခဲ့သည်။', ''],
      { date: '', figures: [6000], events: [] },
      ['၁။ အဖွဲ့ က', '၂။ အဖွဲ့ ခ', '၃။ အဖွဲ့ ဂ'],
    ],
  ];
  for (const [language, text, expected, list] of languages) {
    it(`gives its figures, dates and signatories: ${language}`, async () => {
      const { statement } = await start([...text, ...list], language);
      expect({
        date: statement.date,
        figures: statement.figures.map(({ value }) => value),
        events: statement.events.map(({ date }) => date),
      }).to.deep.equal(expected);
      expect(statement.signatories).to.deep.equal(list.map((item) => item.replace(/^\S+ /, '')));
      expect(await faultsOf(statement)).to.deep.equal(statement.date ? [] : ['/date']);
    });
  }

  it('gives no candidate that is refused once it is confirmed', async () => {
    const { statement } = await start([
      ...['# Title', '', '3 May 2024', ''],
      'Section 5.2 and p. 3 cost $3.5 billion, 40 per cent, 1.200; 3 million-dollar; three dozen;',
      'half a million; 1 in 5; between 100 and 200; COVID-19; 10:30; No fewer than fifty. In 1990s',
      'the 12-year-old, 6 000, 2,5 and twenty-one; 1 and more than 1; 12 345; US$5m; 31/02/2021.',
    ]);
    expect(await faultsOf(statement)).to.deep.equal([]);
    expect(statement.figures.map(({ value }) => value)).to.include.members([
      3_500_000_000, 40, 100, 200, 50, 6000, 21,
    ]);
  });
});
