import { expect } from '@open-wc/testing';
import { askedIn } from '../../src/draft/demands/asked.js';
import { draftOf } from './draft-of.js';

describe('a sentence with "must"', () => {
  for (const [language, ...sentences] of [
    [
      'en',
      'The closure should come as no surprise.',
      'Parliament should have acted.',
      'The Council must have known.',
      'Donors must not be forgotten.',
      'Crews must often wait for hours.',
    ],
    ['fr', 'Les équipes doivent parfois attendre.', 'Les enfants doivent marcher deux heures.'],
    ['es', 'Los pacientes deben esperar horas.', 'Las familias deben a menudo caminar.'],
    ['pt', 'Os pacientes devem esperar horas.'],
    ['de', 'Die Kinder müssen manchmal stundenlang warten.', 'Die Familien müssen dort frieren.'],
    ['id', 'Para pasien harus menunggu lama.'],
  ] as const) {
    it(`asks nobody if it says what happened or what people bear: ${language}`, () => {
      for (const sentence of sentences)
        expect(askedIn(sentence, language), sentence).to.equal(undefined);
    });
  }

  it('asks if its verb only looks alike', () => {
    for (const sentence of [
      'The Council must have the weir repaired.',
      'The Council must live up to its word.',
      'The Council must not wait.',
    ])
      expect(askedIn(sentence, 'en')?.addressees, sentence).to.deep.equal(['the Council']);
  });
});

describe('a sentence with "must not wait"', () => {
  for (const [language, sentence, name] of [
    ['es', 'El Consejo no debe esperar.', 'Consejo'],
    ['fr', 'Le conseil ne doit pas attendre.', 'conseil'],
    ['de', 'Der Rat darf nicht länger warten.', 'Rat'],
    ['id', 'Pemerintah tidak boleh menunggu.', 'Pemerintah'],
  ] as const) {
    it(`asks: ${sentence}`, () => {
      expect(askedIn(sentence, language)?.addressees).to.deep.equal([name]);
    });
  }
});

describe('whom a verb asks', () => {
  for (const [language, sentence, name] of [
    ['ja', '環境大臣に撤回を求めます。', '環境大臣'],
    ['ja', '私たちは東京都に計画の中止を強く求めます。', '東京都'],
    ['ar', 'ونوصي وزارة المياه بنشر التقرير.', 'وزارة المياه'],
    ['es', 'Urgimos a todas las partes al diálogo.', 'partes'],
    ['es', 'Se recomienda a la Fiscalía abrir una investigación.', 'Fiscalía'],
    ['de', 'Wir erwarten vom Wehrverband eine öffentliche Entschuldigung.', 'Wehrverband'],
    ['de', 'Außerdem erwarten wir vom Landtag mehr Geld.', 'Landtag'],
  ] as const) {
    it(`is ${name}: ${sentence}`, () => {
      expect(askedIn(sentence, language)?.addressees).to.deep.equal([name]);
    });
  }

  it('is no adverb in Japanese', () => {
    expect(askedIn('早急に対応を求めます。', 'ja')?.addressees).to.deep.equal([]);
  });

  for (const [language, sentence] of [
    ['en', 'Our organisations call for an inquiry by Parliament.'],
    ['fr', 'Nos associations demandent une enquête.'],
    ['es', 'Nuestras organizaciones exigen una investigación.'],
    ['ar', 'نوصي بنشر التقرير.'],
  ] as const) {
    it(`is reported as missing: ${sentence}`, async () => {
      const { report } = await draftOf(`# Kest\n\n2024-05-03\n\n${sentence}`, language);
      expect(report.map(({ text }) => text)).to.include(
        `not used as a demand, because it names no addressee: ${sentence}`,
      );
    });
  }
});
