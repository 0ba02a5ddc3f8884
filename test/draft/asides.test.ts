import { expect } from '@open-wc/testing';
import type { Draft } from '../../src/draft/types.js';
import { draftOf } from './draft-of.js';

const drafted = (lines: string[], language: string) =>
  draftOf(['# Open the weir', '', '2024-05-03', '', ...lines].join('\n'), language);

const asked = ({ demands, actors, sections }: Draft) =>
  demands.map(({ source, addressees }) => [
    sections
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
      .find(({ id }) => id === source)!.text,
    ...addressees.map((id) => actors.find((actor) => actor.id === id)!.name),
  ]);

describe('a demand with an aside', () => {
  for (const [language, sentence, name] of [
    ['en', 'We call, again, on the Minister to open the weir.', 'the Minister'],
    ['en', 'We once more urge the council to open the weir.', 'the council'],
    ['en', 'The harbour board is once again asked to open the weir.', 'the harbour board'],
    ['en', 'The harbour board is asked that it open the weir.', 'the harbour board'],
    ['fr', 'Nous appelons, encore une fois, le préfet à ouvrir le barrage.', 'préfet'],
    ['fr', 'Il est demandé au préfet d’ouvrir le barrage.', 'préfet'],
    ['fr', 'Le préfet est prié d’ouvrir le barrage.', 'préfet'],
    ['es', 'Pedimos, una vez más, al alcalde que abra la presa.', 'alcalde'],
    ['es', 'El alcalde es instado a abrir la presa.', 'alcalde'],
    ['pt', 'Exigimos, mais uma vez, que o prefeito abra a barragem.', 'prefeito'],
    ['pt', 'Pede-se ao Congresso que aprove a lei.', 'Congresso'],
    ['de', 'Wir fordern den Landrat noch einmal auf, das Wehr zu öffnen.', 'Landrat'],
    ['id', 'Kami, sekali lagi, meminta Bupati untuk membuka bendungan.', 'Bupati'],
    ['id', 'Pemerintah diminta untuk membuka bendungan.', 'Pemerintah'],
    ['ar', 'نطالب مرة أخرى وزارة المياه بفتح السد.', 'وزارة المياه'],
  ] as const) {
    it(`names the addressee: ${sentence}`, async () => {
      const { statement } = await drafted([sentence], language);
      expect(asked(statement)).to.deep.equal([[sentence, name]]);
    });
  }

  for (const [language, sentence] of [
    ['en', 'It is urged to open the weir.'],
    ['en', 'It is requested that the weir be opened.'],
    ['fr', 'Il est demandé que le barrage soit ouvert.'],
    ['es', 'Se exige que se abra la presa.'],
    ['de', 'Es wird gefordert, das Wehr zu öffnen.'],
  ] as const) {
    it(`is reported if it names nobody: ${sentence}`, async () => {
      const { statement, report } = await drafted([sentence], language);
      expect(statement.demands).to.deep.equal([]);
      expect(report.map(({ text }) => text)).to.include(
        `not used as a demand, because it names no addressee: ${sentence}`,
      );
    });
  }
});

describe('a lead-in', () => {
  for (const [language, leadIn, name] of [
    ['en', 'We call on the Minister –', 'the Minister'],
    ['en', 'We call on the Minister:', 'the Minister'],
    ['fr', 'Nous appelons le préfet :', 'préfet'],
    ['es', 'Exigimos al Ministerio de Agua –', 'Ministerio de Agua'],
    ['de', 'Wir fordern den Landrat auf –', 'Landrat'],
    ['id', 'Kami mendesak Gubernur:', 'Gubernur'],
  ] as const) {
    it(`can end with a dash or go on in its items: ${leadIn}`, async () => {
      const { statement } = await drafted([leadIn, '', '- ada;', '- obo.'], language);
      expect(asked(statement)).to.deep.equal([
        ['ada;', name],
        ['obo.', name],
      ]);
    });
  }

  it('is no label of copies', async () => {
    const { statement } = await drafted(
      ['Kami menuntut:', '', '1. Bupati membuka bendungan.', '', 'Tembusan:', '', '- Komnas HAM'],
      'id',
    );
    expect(asked(statement)).to.deep.equal([['Bupati membuka bendungan.', 'Bupati']]);
  });
});
