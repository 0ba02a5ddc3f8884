import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import { demandView } from '../../src/elements/shared/demand.view.js';
import { other, statement } from '../statement/fixture.js';

describe('the view of a demand', () => {
  it('has the addressees, the heading and the sentence, word for word', () => {
    const view = demandView(statement, { demand: 'decisive-action' }, en);
    expect(view.addressees).to.equal('ASEAN');
    expect(view.heading).to.equal(
      'Move beyond the failed Five-Point Consensus and take decisive action to hold the junta accountable',
    );
    expect(view.sentence.text).to.equal(
      'ASEAN must move beyond its failed Five-Point Consensus and take decisive action to hold the junta accountable.',
    );
  });

  it('has the verb of the demand', () => {
    const strength = (demand: string) => demandView(statement, { demand }, en).strength;
    expect(strength('decisive-action')).to.equal('must');
    expect(strength('investigation')).to.equal('should');
    expect(demandView(other, { demand: 'open' }, en).strength).to.equal(undefined);
  });

  it('joins several addressees in the style of the language', () => {
    expect(demandView(statement, { demand: 'accountability-efforts' }, en).addressees).to.match(
      /^governments, donors,? and international agencies$/,
    );
    expect(demandView(other, { demand: 'open' }, en).addressees).to.equal(
      'the ministry of water and the ministry of energy',
    );
  });

  it('lists the known demands for an unknown or a missing id', () => {
    for (const [demand, problem] of [
      ['arms', 'unknown id "arms"'],
      ['', 'missing id'],
      [undefined, 'missing id'],
    ]) {
      expect(() => demandView(statement, { demand }, en)).to.throw(
        new RegExp(`^demand: ${problem}\\. Known ids: urgent-action, .*, act-now\\.$`),
      );
    }
  });
});
