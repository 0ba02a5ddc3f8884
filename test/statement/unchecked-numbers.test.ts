import { expect } from '@open-wc/testing';
import { statementHash } from '../../src/statement/text.js';
import { validate } from '../../src/statement/validation/validate.js';

/** Returns the paths of the errors in a statement of one sentence with one figure. */
async function faultsOf(text: string, value: number) {
  const source = 'p1s1';
  const sections = [{ id: 's1', paragraphs: [{ id: 'p1', sentences: [{ id: source, text }] }] }];
  const { faults } = await validate({
    ...{ schemaVersion: 1, id: 'osu', title: 'Osu', date: '2024-05-03', language: 'th' },
    ...{ sha256: await statementHash({ sections }), sections },
    figures: [{ id: 'people', value, bound: 'about', counts: 'คน', source }],
    ...{ demands: [], events: [], actors: [], signatories: [] },
  });
  return faults.map(({ path }) => path);
}

// Here, as on a page, nothing loads the words for numbers.
describe('a figure in words that a page does not know', () => {
  it('is accepted if the sentence has no number in digits', async () => {
    expect(await faultsOf('เกือบสองร้อยคน', 200)).to.deep.equal([]);
  });

  it('is rejected if the sentence has another number in digits', async () => {
    expect(await faultsOf('เกือบ 300 คน', 200)).to.deep.equal(['/figures/0/value']);
  });
});
