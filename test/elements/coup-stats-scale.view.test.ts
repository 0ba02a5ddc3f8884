import { expect } from '@open-wc/testing';
import {
  keyView,
  marksView,
  peopleIn,
  peoplePerMark,
} from '../../src/elements/coup-stats/scale.view.js';
import { figuresView } from '../../src/elements/coup-stats/coup-stats.view.js';
import { all } from '../../src/i18n/all-locales.js';
import { en } from '../../src/i18n/locales/en.js';
import type { Bound, Figure } from '../../src/statement/schema.js';
import { statement } from '../statement/fixture.js';

const people = (value: number | string, bound: Bound = 'exactly'): Figure => ({
  ...statement.figures[0]!,
  ...{ value, bound, unit: 'people' },
});

const perMark = (...values: number[]) => peoplePerMark(values.map((value) => people(value)));

const marks = (value: number, bound: Bound, scale: number) => {
  const { counted, open, text } = marksView(people(value, bound), scale, en);
  return [counted, open, text];
};

describe('the scale of figures', () => {
  it('is a thousand people for the killed, the detained and the displaced', () => {
    const { figures } = figuresView(statement, { layout: 'scale' }, en);
    const scale = peoplePerMark(figures);
    expect(scale).to.equal(1000);
    expect(figures.map((figure) => marksView(figure, scale, en).text)).to.deep.equal([
      '6 marks',
      '20 marks',
      '3,500 marks',
    ]);
  });

  it('is the lowest power of ten with at most five thousand marks', () => {
    expect(perMark(3)).to.equal(1);
    expect(perMark(5000)).to.equal(1);
    expect(perMark(5001)).to.equal(10);
    expect(perMark(6000, 20_000)).to.equal(10);
    expect(perMark(3, 80_000_000)).to.equal(100_000);
    expect(perMark(Number.MAX_SAFE_INTEGER)).to.equal(10_000_000_000_000);
  });

  it('is for figures that count people in a number', () => {
    const { unit, ...towns } = people(46);
    expect(unit).to.equal('people');
    expect(peopleIn(towns)).to.equal(0);
    expect(peopleIn(people('dozens', 'indefinite'))).to.equal(0);
    expect(peoplePerMark([towns, people(0), people('dozens')])).to.equal(0);
    expect(peoplePerMark([{ ...towns, value: 80_000_000 }, people(3)])).to.equal(1);
  });

  it('never rounds: a part of a mark stays a part', () => {
    expect(marks(6543, 'exactly', 1000)).to.deep.equal([6.543, 0, '6.543 marks']);
    expect(marks(1_999_999, 'more-than', 1000)).to.deep.equal([1999.999, 3, '1,999.999 marks']);
    expect(marks(1, 'exactly', 1)).to.deep.equal([1, 0, '1 mark']);
  });

  it('says that three are a part of a mark next to 80 million', () => {
    const scale = perMark(3, 80_000_000);
    expect(marks(3, 'exactly', scale)).to.deep.equal([0.00003, 0, 'Part of a mark']);
    // With this bound, the figure can be more than a mark.
    expect(marks(3, 'at-least', 10)).to.deep.equal([0.3, 3, 'Part of a mark']);
    expect(marks(80_000_000, 'exactly', scale)).to.deep.equal([800, 0, '800 marks']);
  });

  it('leaves open what the bound leaves open', () => {
    const divided = (bound: Bound, value = 60) => marks(value, bound, 10).slice(0, 2);
    expect(divided('exactly')).to.deep.equal([6, 0]);
    for (const bound of ['more-than', 'at-least'] as const) {
      expect(divided(bound)).to.deep.equal([6, 3]);
    }
    for (const bound of ['less-than', 'at-most'] as const) {
      expect(divided(bound)).to.deep.equal([0, 6]);
      expect(divided(bound, 65)).to.deep.equal([0, 6.5]);
    }
    expect(divided('about')).to.deep.equal([5, 2]);
    expect(divided('about', 65)).to.deep.equal([6, 2]);
    expect(divided('about', 5)).to.deep.equal([0, 0.5]);
  });

  it('explains small marks only if there are any', () => {
    const open = (...bounds: Bound[]) =>
      keyView(
        bounds.map((bound) => people(6, bound)),
        1,
        en,
      ).open;
    expect(open('exactly', 'exactly')).to.equal(undefined);
    expect(open('exactly', 'at-most')).to.equal(en.scale.open);
  });

  for (const [code, messages] of Object.entries(all)) {
    it(`has its words and numbers in ${code}`, () => {
      const each = [1, 10, 100, 1000, 1_000_000].map(
        (scale) => keyView([people(3)], scale, messages).each,
      );
      expect(new Set(each).size).to.equal(5);
      expect(each.join()).not.to.include('{n}');
      expect(each[3]).to.include(messages.number(1000));
      const { text } = marksView(people(20_543), 1000, messages);
      expect(text).to.include(messages.number(20.543));
      // A fraction of a power of ten has no more digits than the figure.
      expect(messages.number(20.543).match(/\p{Nd}/gu)).to.have.lengthOf(5);
    });
  }

  it('names the figures that cannot be drawn, if there are only such figures', () => {
    const faults = (figures: string, layout = 'scale') =>
      figuresView(statement, { figures, layout }, en).faults.map(({ message }) => message);
    expect(faults('towns organizations')).to.deep.equal([
      'layout: none of these figures has "unit": "people" and a number above 0',
    ]);
    expect(faults('towns killed')).to.deep.equal([]);
    const none = figuresView({ ...statement, figures: [people(0)] }, { layout: 'scale' }, en);
    expect(none.faults.map(({ message }) => message)).to.deep.equal(faults('towns'));
    expect(faults('towns', 'grid')).to.deep.equal([]);
  });
});
