import { expect } from '@open-wc/testing';
import { fill, fillPlural, formatDate, formatNumber, formatRange } from '../../src/views/format.js';

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

  it('write the year of a range once, first or last as the language has it', () => {
    const range = (start: string, end: string, tag: string) =>
      formatRange(start, end, { tag }).join(' | ');
    expect(range('2017-08', '2017-12', 'en-GB')).to.equal('August | December 2017');
    expect(range('2025-02-24', '2025-04-04', 'en-GB')).to.equal('24 February | 4 April 2025');
    expect(range('2024-02-24', '2025-04-04', 'en-GB')).to.equal('24 February 2024 | 4 April 2025');
    expect(range('2017', '2019', 'en-GB')).to.equal('2017 | 2019');
    expect(range('2017-08', '2017-12', 'ja')).to.equal('2017年8月 | 12月');
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
