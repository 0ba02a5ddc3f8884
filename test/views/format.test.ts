import { expect } from '@open-wc/testing';
import { fill, fillPlural, formatDate, formatNumber } from '../../src/views/format.js';

const english = { tag: 'en-GB' };

describe('formats', () => {
  it('write numbers as the language does and round nothing', () => {
    expect(formatNumber(20_000, english)).to.equal('20,000');
    expect(formatNumber(20_000, { tag: 'bn' })).to.equal('২০,০০০');
    expect(formatNumber(3_500_000, english, 'compact')).to.equal('3.5 million');
    expect(formatNumber(3_512_345, english, 'compact')).to.equal('3.512345 million');
  });

  it('write a date as precisely as it is given, in any time zone', () => {
    expect(formatDate('2025-01-31', english)).to.equal('31 January 2025');
    expect(formatDate('2024-11', english)).to.equal('November 2024');
    expect(formatDate('2017', english)).to.equal('2017');
  });

  it('choose the wording by the count', () => {
    const forms = { one: '{n} name', other: '{n} names' };
    expect(fillPlural(forms, 1, english)).to.equal('1 name');
    expect(fillPlural(forms, 1000, english)).to.equal('1,000 names');
  });

  it('put values in by name, and text in values stays text', () => {
    expect(fill('{a} of {b}', { a: '{b}', b: '$&' })).to.equal('{b} of $&');
  });
});
