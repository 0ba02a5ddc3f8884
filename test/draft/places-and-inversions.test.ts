import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

const head = ['Open the weir', '', '3 May 2024', '', 'The Ministry must open the weir.', ''];
const signatoriesOf = async (lines: string[], language = 'en', name = 'letter.md') =>
  (await draftOf([...head, ...lines].join('\n'), language, name)).statement.signatories;

describe('the place of a signatory', () => {
  it('can be a state or a town after a dash', async () => {
    expect(
      await signatoriesOf(
        [
          'Assinam:',
          '',
          '- Instituto Raiz – Bahia',
          '- Coletivo Raso – MA',
          '- Associação Maré – Belém/PA',
        ],
        'pt',
      ),
    ).to.deep.equal([
      { name: 'Instituto Raiz', region: 'Bahia' },
      { name: 'Coletivo Raso', region: 'MA' },
      { name: 'Associação Maré', region: 'Belém/PA' },
    ]);
  });

  it('is no part of an organization after its acronym', async () => {
    expect(
      await signatoriesOf(
        ['Signed by:', '', '- LWN – Lake Watch Network', '- TT – Tow Trust', '- Sarn Union – UK'],
        'en',
      ),
    ).to.deep.equal([
      'LWN – Lake Watch Network',
      'TT – Tow Trust',
      { name: 'Sarn Union', region: 'UK' },
    ]);
  });

  it('can be in brackets in a line that divides names in different ways', async () => {
    expect(
      await signatoriesOf([
        '**Signatories:** Mere Watch (Kenya), Lake and Sea (Republic of Korea); Tow Trust (Togo) and Sarn Union (Fiji)',
      ]),
    ).to.deep.equal([
      { name: 'Mere Watch', region: 'Kenya' },
      { name: 'Lake and Sea', region: 'Republic of Korea' },
      { name: 'Tow Trust', region: 'Togo' },
      { name: 'Sarn Union', region: 'Fiji' },
    ]);
  });
});

describe('a works council in a line of persons', () => {
  it('is a role', async () => {
    expect(
      await signatoriesOf(
        [
          'Unterzeichnende: Anna Kest, Betriebsrätin, Nordwerk GmbH; Jörg Tarn, Betriebsrat, Südwerk AG',
        ],
        'de',
      ),
    ).to.deep.equal([
      { name: 'Anna Kest', kind: 'person', role: 'Betriebsrätin', affiliation: 'Nordwerk GmbH' },
      { name: 'Jörg Tarn', kind: 'person', role: 'Betriebsrat', affiliation: 'Südwerk AG' },
    ]);
  });
});

describe('a letter with tabs in its address', () => {
  it('keeps its recipients', async () => {
    const { statement } = await draftOf(
      [
        'Open letter on the weir',
        '',
        'To:\tThe Minister of Water',
        'Cc:\tThe Council of Osu',
        'Re:\tThe weir of Kest',
        '',
        'The weir is closed. We ask you to open it.',
      ].join('\n'),
      'en',
      'letter.txt',
    );
    expect(
      statement.sections[0]!.paragraphs.slice(0, 3).map(({ label, sentences: [first] }) => [
        label,
        first!.text,
      ]),
    ).to.deep.equal([
      ['To', 'The Minister of Water'],
      ['Cc', 'The Council of Osu'],
      ['Re', 'The weir of Kest'],
    ]);
  });
});

describe('a sentence that begins with the addressee', () => {
  const sentences: [string, string, string][] = [
    ['de', 'Von der Werksleitung verlangen wir, dass sie verhandelt.', 'Werksleitung'],
    ['es', 'Del gobierno exigimos la publicación de los análisis.', 'gobierno'],
    ['pt', 'Do governo federal, exigimos a suspensão das licenças.', 'governo federal'],
    ['fr', 'De la préfecture, nous exigeons la fermeture de l’usine.', 'préfecture'],
    ['en', 'Of the ministry we demand that it publish the contract.', 'the ministry'],
    ['id', 'Kepada gubernur, kami meminta pembatalan izin.', 'gubernur'],
  ];
  for (const [language, sentence, name] of sentences)
    it(`is a demand: ${sentence}`, async () => {
      const { statement } = await draftOf(`# Kest\n\n${sentence}`, language);
      const ids = statement.demands[0]?.addressees;
      expect(
        statement.actors.filter(({ id }) => ids?.includes(id)).map((each) => each.name),
      ).to.deep.equal([name]);
    });
});

describe('an abbreviation of a company', () => {
  it('does not end a sentence in Indonesian', async () => {
    const { statement } = await draftOf(
      '# Kest\n\nIzin PT. Bumi Kest dicabut. CV. Maju Osu tutup.',
      'id',
    );
    expect(statement.sections[0]!.paragraphs[0]!.sentences.map(({ text }) => text)).to.deep.equal([
      'Izin PT. Bumi Kest dicabut.',
      'CV. Maju Osu tutup.',
    ]);
  });
});
