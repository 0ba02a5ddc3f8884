import { expect } from '@open-wc/testing';
import { type AxisView, axisView, spanOf } from '../../src/elements/justice-timeline/axis.view.js';
import type { Period } from '../../src/elements/justice-timeline/axis.view.js';
import { loadAll } from '../../src/i18n/load-all.js';
import { loaded } from '../../src/i18n/loaded.js';
import { en } from '../../src/i18n/locales/en.js';
import { inLanguage } from '../../src/statement/translation.js';
import { dated, datesOf } from '../statement/dated.js';
import { statement } from '../statement/fixture.js';

const view = (period: Period = {}, messages = en) =>
  axisView(statement, { layout: 'axis', ...period }, messages)!;

const axisOf = async (...dates: string[]) =>
  axisView(inLanguage(await dated(...dates), 'en'), { layout: 'axis' }, en)!;

const labels = ({ steps }: AxisView) => steps.map(({ label }) => label);

const daysOf = (date: string, days: number) => {
  const { start, end } = spanOf(date);
  return Math.round((end - start) * days);
};

describe('the position of a date on the axis', () => {
  it('is as long as the date is precise', () => {
    expect(spanOf('2024')).to.deep.equal({ start: 2024, end: 2025 });
    expect(daysOf('2021-02-01', 365)).to.equal(1);
    expect(daysOf('2021-02', 365)).to.equal(28);
    expect(daysOf('2024-02', 366)).to.equal(29);
    expect(daysOf('2024-11', 366)).to.equal(30);
  });

  it('of a range reaches from the start of the first date to the end of the last', () => {
    expect(spanOf('2017-08/2017-12')).to.deep.equal({ start: 2017.5808, end: 2018 });
    expect(spanOf('1990/2010')).to.deep.equal({ start: 1990, end: 2011 });
    expect(daysOf('2025-02-24/2025-04-04', 365)).to.equal(40);
  });

  it('ends a day, a month and a year where the next begins', () => {
    for (const [date, next] of [
      ['2024-12-31', '2025-01-01'],
      ['2024-12', '2025'],
      ['2024-02-29', '2024-03'],
      ['0099', '0100'],
    ] as const) {
      expect(spanOf(date).end, date).to.equal(spanOf(next).start);
    }
  });
});

describe('the axis of the timeline', () => {
  it('has the years of all events and of the day of issue', () => {
    const axis = view();
    expect(labels(axis)).to.deep.equal('2017 2018 2019 2020 2021 2022 2023 2024 2025'.split(' '));
    expect(axis.shown).to.deep.equal({ start: 2017, end: 2026 });
    expect(axis.issue).to.deep.equal(spanOf('2025-01-31'));
    expect(axis.asOf).to.equal('As of 31 January 2025');
  });

  it('contains every event, and has at most ten steps of equal length', async () => {
    for (const [name, dates] of Object.entries(datesOf)) {
      const { steps, step, whole, shown } = await axisOf(...dates);
      expect(steps.length, name).to.be.within(1, 10);
      expect(whole.end - whole.start, name).to.equal(steps.length * step);
      expect(shown, name).to.deep.equal(whole);
      for (const date of [...dates, '2025-01-31']) {
        expect(spanOf(date).start, date).to.be.at.least(whole.start);
        expect(spanOf(date).end, date).to.be.at.most(whole.end);
      }
    }
  });

  it('labels each year, or each second, fifth or tenth', async () => {
    expect(labels(await axisOf('2016'))).to.have.lengthOf(10);
    expect(labels(await axisOf('2015'))).to.deep.equal([
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
    expect(labels(await axisOf('1948-01-04'))).to.deep.equal([
      '1940',
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ]);
  });

  it('begins and ends with the steps that overlap the requested period', () => {
    expect(labels(view({ from: '2024-06' }))).to.deep.equal(['2024', '2025']);
    expect(labels(view({ until: '2018' }))).to.deep.equal(['2017', '2018']);
    const { shown, whole } = view({ from: '2021', until: '2023-01-01' });
    expect(shown).to.deep.equal({ start: 2021, end: 2024 });
    expect(whole).to.deep.equal(view().whole);
  });

  it('labels the day of issue only if that is in the period', () => {
    expect(view({ from: '2024' }).asOf).to.equal('As of 31 January 2025');
    expect(view({ until: '2024' }).asOf).to.equal(undefined);
  });

  it('writes years in the digits and the calendar of its events', () => {
    loadAll();
    const axisIn = (code: string, language?: string) => {
      const events = statement.events.map((event) => ({
        ...event,
        ...(language && { language }),
      }));
      return axisView({ ...statement, events }, { layout: 'axis' }, loaded.get(code)!)!;
    };
    const first = (code: string) => labels(axisIn(code, code))[0];
    expect(first('my')).to.equal('၂၀၁၇');
    expect(first('ja')).to.equal('2017');
    expect(first('ar')).to.equal('٢٠١٧');
    expect(first('th')).to.equal('2560');
    const untranslated = axisIn('th');
    expect(labels(untranslated)[0]).to.equal('2017');
    expect(untranslated.asOf).to.equal('As of 31 January 2025');
    expect(untranslated.language).to.equal('en');
  });

  it('is only there for the layout', () => {
    expect(axisView(statement, {}, en)).to.equal(undefined);
    expect(axisView(statement, { layout: 'list' }, en)).to.equal(undefined);
  });
});
