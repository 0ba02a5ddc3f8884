import { expect } from '@open-wc/testing';
import { confirmations, withOwnNotes, withSharedNotes } from '../../src/draft/confirmations.js';
import { draftOf } from './draft-of.js';

const letter = [
  ...['# Open the dam', '', 'Osu, 3 May 2024', '', 'On 1 March 2024 more than 40 people left, and'],
  ...['between 20 and 30 stayed. The army must go. The council should pay 90 families.', ''],
  ...['Signed:', '', '| Organization | Represented by |', '| --- | --- |'],
  ...['| River Watch | Ada Osu |', '| Green Net | Bela Tarn |'],
].join('\n');

describe('the notes of a draft', () => {
  it('are shared by what was read in the same way, and stay with what is doubtful', async () => {
    const { statement } = await draftOf(letter, 'en');
    const shared = withSharedNotes(statement) as Record<string, { confirm?: string }[]>;
    expect(Object.keys(shared).slice(0, 6)).to.deep.equal([
      ...['confirm', 'confirmFigures', 'confirmDemands', 'confirmEvents', 'confirmSignatories'],
      'schemaVersion',
    ]);
    expect(shared).to.deep.include({
      confirmFigures: `figures (2): ${confirmations.figure}`,
      confirmDemands: `demands (2): ${confirmations.demand}; actors (2): ${confirmations.actor}`,
      confirmSignatories: `signatories (2): ${confirmations.representative}`,
    });
    expect(shared.figures!.map(({ confirm }) => confirm)).to.deep.equal([
      undefined,
      confirmations.range,
      confirmations.range,
      undefined,
    ]);
    expect(shared.demands!.every(({ confirm }) => confirm === undefined)).to.equal(true);
  });

  it('are those of each item again for the editor', async () => {
    const { statement } = await draftOf(letter, 'en');
    expect(withOwnNotes(withSharedNotes(statement))).to.deep.equal(statement);
  });

  it('stay with the items of a list that has items without a note', async () => {
    const { statement } = await draftOf(`${letter}\n\nAlso signed by:\n\n- Mere Watch`, 'en');
    expect(statement.signatories).to.have.lengthOf(3);
    const shared = withSharedNotes(statement);
    expect(shared).not.to.have.property('confirmSignatories');
    expect(shared).to.deep.include({ signatories: statement.signatories });
    expect(withOwnNotes(shared)).to.deep.equal(statement);
  });

  it('of items that have been confirmed do not come back', async () => {
    const { statement } = await draftOf(letter, 'en');
    const { confirmFigures, ...rest } = withSharedNotes(statement) as Record<string, unknown>;
    expect(confirmFigures).to.be.a('string');
    const { figures } = withOwnNotes(rest) as unknown as typeof statement;
    expect(figures.filter(({ confirm }) => confirm)).to.have.lengthOf(2);
  });
});
