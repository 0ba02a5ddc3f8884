import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

const drafted = async (lines: string[], language = 'en', name?: string) =>
  (
    await draftOf(
      [...(name ? ['Open the weir', '', '3 May 2024'] : ['# Open the weir']), '', ...lines].join(
        '\n',
      ),
      language,
      name,
    )
  ).statement;
type Statement = Awaited<ReturnType<typeof drafted>>;

/** Whom each demand asks, and the words of its item. */
const demandsOf = ({ demands, actors, sections }: Statement) =>
  demands.map(({ addressees, source }) => {
    const names = addressees.map((id) => actors.find((actor) => actor.id === id)!.name);
    const sentence = sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .find(({ id }) => id === source)!;
    return `${names.join('; ')}: ${sentence.text}`;
  });

describe('a lead-in without a colon', () => {
  for (const [language, lines, demands] of [
    [
      'en',
      [
        'We call on the Council',
        '',
        '- to open the weir',
        '',
        'and on the River Union',
        '',
        '- to send crews.',
      ],
      ['the Council: to open the weir', 'the River Union: to send crews.'],
    ],
    [
      'fr',
      [
        'Nous appelons le conseil',
        '',
        '- à ouvrir la vanne',
        '',
        "et l'Union des rivières",
        '',
        '- à venir.',
      ],
      ['conseil: à ouvrir la vanne', 'Union des rivières: à venir.'],
    ],
    [
      'es',
      [
        'Instamos al Consejo',
        '',
        '- a abrir la presa',
        '',
        'y a la Unión de Ríos',
        '',
        '- a venir.',
      ],
      ['Consejo: a abrir la presa', 'Unión de Ríos: a venir.'],
    ],
    [
      'de',
      [
        'Wir fordern den Rat auf',
        '',
        '- das Wehr zu öffnen',
        '',
        'und die Union der Flüsse',
        '',
        '- zu kommen.',
      ],
      ['Rat: das Wehr zu öffnen', 'Union der Flüsse: zu kommen.'],
    ],
  ] as const) {
    it(`is over demands, and so is the line that goes on after them: ${lines[0]}`, async () => {
      const statement = await drafted([...lines], language);
      expect(demandsOf(statement)).to.deep.equal(demands);
      expect(statement.signatories).to.deep.equal([]);
      expect(statement.sections.map(({ heading }) => heading)).to.deep.equal([undefined]);
    });
  }
});

describe('a list inside an item of a plain text', () => {
  const demands = [
    'the Council of Kest: open the weir;',
    'the Council of Kest: free the crews;',
    'the River Union: The River Union to send crews.',
  ];

  for (const [sign, lead] of [
    ['o', 'The Council of Kest to:'],
    ['o', 'The Council of Kest to'],
    ['◦', 'The Council of Kest to:'],
    ['-', 'The Council of Kest to:'],
  ] as const) {
    it(`is one level deeper, below “${lead}” with “${sign}”`, async () => {
      const statement = await drafted(
        [
          ...[
            'We call on:',
            '',
            `• ${lead}`,
            `  ${sign} open the weir;`,
            `  ${sign} free the crews;`,
          ],
          '• The River Union to send crews.',
        ],
        'en',
        'text.txt',
      );
      const levels = statement.sections[0]!.paragraphs.map(({ item }) => item && (item.level ?? 1));
      expect(levels).to.deep.equal([undefined, 1, 2, 2, 1]);
      expect(demandsOf(statement)).to.deep.equal(demands);
    });
  }

  it('keeps a Portuguese article', async () => {
    const statement = await drafted(
      ['Exigimos:', '', '• Ao Conselho: abrir', '  o açude.', '• À União: vir.'],
      'pt',
      'text.txt',
    );
    const texts = statement.sections[0]!.paragraphs.map(({ sentences }) => sentences[0]!.text);
    expect(texts.join(' ')).to.include('abrir o açude.');
  });

  it('is no demand in Markdown where it only names whom the list asks', async () => {
    const statement = await drafted([
      ...['We call on:', '', '- The Council of Kest to', '  - open the weir;'],
      ...['  - free the crews;', '- The River Union to send crews.'],
    ]);
    expect(demandsOf(statement)).to.deep.equal(demands);
  });
});
