import { expect } from '@open-wc/testing';
import { all } from '../../src/i18n/all-locales.js';
import { en } from '../../src/i18n/locales/en.js';
import { intl } from '../../src/i18n/intl.js';
import { fill, fillPlural, formatList, formatRange } from '../../src/i18n/format.js';

describe('formats', () => {
  it('write numbers in the style of the language and round nothing', () => {
    expect(en.number(20_000)).to.equal('20,000');
    expect(all.bn!.number(20_000)).to.equal('২০,০০০');
    expect(en.number(3_500_000, 'compact')).to.equal('3.5 million');
    expect(en.number(3_512_345, 'compact')).to.equal('3.512345 million');
    expect(all.fr!.number(1.23456)).to.equal('1,23456');
    expect(all.my!.number(46_000_000, 'compact')).to.equal('၄၆ သန်း');
    expect(all.my!.number(1_200_000_000, 'compact')).to.equal('၁.၂ ဘီလီယံ');
  });

  it('keep the precision of a date, in any time zone', () => {
    expect(en.date('2025-01-31')).to.equal('31 January 2025');
    expect(en.date('2024-11')).to.equal('November 2024');
    expect(en.date('2017')).to.equal('2017');
  });

  it('inflect a number in Bangla before its bound', () => {
    const { number } = all.bn!;
    expect(number(3_500_000, 'compact', 'more-than')).to.equal('৩৫ লাখের');
    expect(number(46_000_000, 'compact', 'less-than')).to.equal('৪.৬ কোটির');
    expect(number(6000, undefined, 'more-than')).to.equal('৬,০০০-এর');
    expect(number(6000, undefined, 'at-least')).to.equal('৬,০০০');
  });

  it('join names in Burmese without data of the browser', () => {
    const { list } = all.my!;
    expect(list(['၃ ခု'])).to.equal('၃ ခု');
    expect(list(['၃ ခု', '၂ ဦး'])).to.equal('၃ ခုနှင့် ၂ ဦး');
    expect(list(['A', 'B', 'C'])).to.equal('A - Bနှင့် C');
    expect(Object.keys(all).map((code) => all[code]!.list(['A', 'B']))).to.include.members([
      'A and B',
      'A et B',
      'A、B',
    ]);
  });

  it('write the first of a month in French as an ordinal number', () => {
    const { date } = all.fr!;
    expect(date('2021-02-01')).to.equal('1er février 2021');
    expect(date('-02-01')).to.equal('1er février');
    expect(date('2025-01-31')).to.equal('31 janvier 2025');
    expect(date('2021-02')).to.equal('février 2021');
    expect(date('2017')).to.equal('2017');
  });

  it('match Intl in English', () => {
    const british = intl('en-GB');
    const numbers = [0, 7, 46, 999, 1000, 1234.5, 20_000, 999_999, 1e6, 3_500_000, 8_100_000_000];
    for (const value of [...numbers, 1.1e6, 1_234_567, 2.5e12]) {
      expect(en.number(value)).to.equal(british.number(value));
      expect(en.number(value, 'compact')).to.equal(british.number(value, 'compact'));
    }
    for (let month = 1; month <= 12; month += 1) {
      const date = `2024-${String(month).padStart(2, '0')}`;
      for (const one of [date, `${date}-09`, `${date}-29`, date.slice(4), `${date.slice(4)}-29`]) {
        expect(en.date(one), one).to.equal(british.date(one));
      }
    }
    const names = ['governments', 'donors', 'international agencies', 'ASEAN'];
    for (let count = 1; count <= names.length; count += 1) {
      const some = names.slice(0, count);
      expect(formatList(some, 'en')).to.equal(new Intl.ListFormat('en').format(some));
    }
  });

  it('write the year of a range once, first or last as the language requires', () => {
    const range = (start: string, end: string, messages = en) =>
      formatRange(start, end, messages).join(' | ');
    expect(range('2017-08', '2017-12')).to.equal('August | December 2017');
    expect(range('2025-02-24', '2025-04-04')).to.equal('24 February | 4 April 2025');
    expect(range('2024-02-24', '2025-04-04')).to.equal('24 February 2024 | 4 April 2025');
    expect(range('2017', '2019')).to.equal('2017 | 2019');
    expect(range('2017-08', '2017-12', all.ja)).to.equal('2017年8月 | 12月');
    expect(range('2017-08', '2017-12', all.my)).to.equal('၂၀၁၇ ခုနှစ် ဩဂုတ်လ | ဒီဇင်ဘာလ');
  });

  it('choose the wording by the count', () => {
    const forms = { one: '{n} name', other: '{n} names' };
    expect(fillPlural(forms, 1, en)).to.equal('1 name');
    expect(fillPlural(forms, 1000, en)).to.equal('1,000 names');
  });

  it('insert values by name, and keep text in values as text', () => {
    expect(fill('{a} of {b}', { a: '{b}', b: '$&' })).to.equal('{b} of $&');
  });
});
