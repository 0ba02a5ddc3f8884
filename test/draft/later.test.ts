import { expect } from '@open-wc/testing';
import { confirmations } from '../../src/draft/confirmations.js';
import { signatoriesOf } from '../../src/statement/signatories.js';
import { draftOf } from './draft-of.js';

const drafted = (lines: string[], language = 'en', day = '3 May 2024') =>
  draftOf(
    ['# Open the weir', '', day, '', 'We urge the Ministry to open it.', '', ...lines].join('\n'),
    language,
  );

describe('signatories who joined later', () => {
  it('have their day from the end of the line', async () => {
    const { statement } = await drafted([
      '## Signatories',
      '',
      '- Mere Watch',
      '- Tow Trust (joined 5 June 2024)',
      '- Sarn Union – signed on 8 June 2024',
      '- Lake Network, joined 9 June 2024',
      '- Weir Union (10 June 2024)',
      '- Mere Press (2024)',
    ]);
    expect(statement.signatories).to.deep.equal([
      'Mere Watch',
      { name: 'Tow Trust', joined: '2024-06-05' },
      { name: 'Sarn Union', joined: '2024-06-08' },
      { name: 'Lake Network', joined: '2024-06-09' },
      { name: 'Weir Union', joined: '2024-06-10' },
      'Mere Press (2024)',
    ]);
  });

  for (const [said, why] of [
    ['joined 31 June 2024', 'that is no day'],
    ['joined in June', 'that is no day'],
    ['signed 1 May 2024', 'that is not after the issue on 2024-05-03'],
  ]) {
    it(`are reported with their line after "${said}"`, async () => {
      const { statement, report } = await drafted([
        '## Signatories',
        '',
        '- Mere Watch',
        `- Tow Trust (${said})`,
      ]);
      expect(statement.signatories).to.deep.equal(['Mere Watch', 'Tow Trust']);
      expect(report).to.deep.include({
        line: 10,
        text: `did not use when Tow Trust joined, because ${why}: ${said}`,
      });
    });
  }

  for (const [language, label, day] of [
    ['en', 'Signed since publication', '3 May 2024'],
    ['en', 'Later signatories (joined after 5 May 2024)', '3 May 2024'],
    ['fr', 'Signataires ayant rejoint l’appel depuis', '3 mai 2024'],
    ['es', 'Adhesiones posteriores', '3 de mayo de 2024'],
    ['de', 'Nachträglich unterzeichnet', '3. Mai 2024'],
    ['ja', '追加賛同団体', '2024年5月3日'],
  ] as const) {
    it(`are asked once for their day below "${label}"`, async () => {
      const signed = { en: 'Signed by', fr: 'Signataires', es: 'Firmantes', ja: '賛同団体' };
      const { statement } = await drafted(
        [
          `${language === 'de' ? 'Unterzeichnende' : signed[language]}:`,
          ...[
            '',
            '- Mere Watch',
            '- Tow Trust',
            '',
            `${label}:`,
            '',
            '- Sarn Union',
            '- Weir Network',
          ],
        ],
        language,
        day,
      );
      const group = label;
      expect(statement.signatories.slice(2)).to.deep.equal([
        { confirm: confirmations.joined, name: 'Sarn Union', group },
        { name: 'Weir Network', group },
      ]);
    });
  }

  it('have the day of their label', async () => {
    const { statement } = await drafted([
      ...['Signed by:', '', '- Mere Watch', '- Tow Trust', ''],
      ...['Joined on 12 June 2024:', '', '- Sarn Union', '- Weir Network'],
    ]);
    const more = { group: 'Joined on 12 June 2024', joined: '2024-06-12' };
    expect(statement.signatories.slice(2)).to.deep.equal([
      { name: 'Sarn Union', ...more },
      { name: 'Weir Network', ...more },
    ]);
  });
});

describe('the order of signatories', () => {
  it('keeps a group together, and names without a group at their place', () => {
    const joined = '2024-06-05';
    const names = signatoriesOf({
      signatories: [
        { name: 'A', group: 'Kenya' },
        { name: 'B', group: 'Uganda' },
        { name: 'C', group: 'Kenya', joined },
        'D',
        { name: 'E', joined },
      ],
    }).map(({ name }) => name);
    expect(names).to.deep.equal(['A', 'C', 'B', 'D', 'E']);
  });
});
