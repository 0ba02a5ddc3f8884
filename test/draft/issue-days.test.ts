import { expect } from '@open-wc/testing';
import { issueIn } from '../../src/draft/parts/issue.js';

const dateOf = (line: string, language: string) => issueIn(line, language)?.date;

describe('the day of issue', () => {
  for (const [language, line, date] of [
    ['en', 'Issued in Kest on the third of May 2024', '2024-05-03'],
    ['en', 'Done at Kest this twenty-first day of May 2024', '2024-05-21'],
    ['es', 'Dado en Kest, a los tres días del mes de mayo de 2024', '2024-05-03'],
    ['es', 'Kest, a los 3 días del mes de mayo de 2024', '2024-05-03'],
    ['es', 'Kest, treinta y uno de mayo de 2024', '2024-05-31'],
    ['pt', 'Kest, aos vinte e dois dias do mês de maio de 2024', '2024-05-22'],
    ['fr', 'Fait à Kest, le premier mai 2024', '2024-05-01'],
    ['fr', 'Kest, le vingt-deux mai 2024', '2024-05-22'],
    ['de', 'Kest, am dritten Mai 2024', '2024-05-03'],
    ['de', 'Kest, am einundzwanzigsten Mai 2024', '2024-05-21'],
  ] as const) {
    it(`can be in words: ${line}`, () => {
      expect(dateOf(line, language)).to.equal(date);
    });
  }

  it('can be after a byline with a number', () => {
    expect(dateOf('Joint call by 9 organizations · 3 May 2024', 'en')).to.equal('2024-05-03');
    expect(dateOf('Lune | Declaración de 12 redes | 3 de mayo de 2024', 'es')).to.equal(
      '2024-05-03',
    );
    expect(dateOf('After 9 days the gates fell 3 May 2024', 'en')).to.equal(undefined);
  });

  it('is only a day that the month has', () => {
    expect(dateOf('Kest, the thirty-first of April 2024', 'en')).to.equal('2024-04');
    expect(dateOf('Kest, May 2024', 'en')).to.equal('2024-05');
  });

  it('can be between Burmese commas', () => {
    expect(dateOf('ရက်စွဲ - ၃၊ ၅၊ ၂၀၂၄', 'my')).to.equal('2024-05-03');
    expect(dateOf('၃၊ ၅၊ ၂၀၂၄', 'my')).to.equal('2024-05-03');
  });
});
