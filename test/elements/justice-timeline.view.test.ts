import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import {
  type EventView,
  timelineView,
} from '../../src/elements/justice-timeline/justice-timeline.view.js';
import { statement } from '../statement/fixture.js';

type Query = Parameters<typeof timelineView>[1];
const view = (query: Query = {}) => timelineView(statement, query, en);
const eventsOf = (query?: Query) => {
  const { past, ahead } = view(query);
  return [...past, ...ahead].map(({ id }) => id);
};
const dates = (list: EventView[]) =>
  list.map((event) => event.dates.map(({ text }) => text).join(' to '));

describe('the view of the timeline', () => {
  it('orders every event by date, as precisely as the statement', () => {
    expect(dates(view().past)).to.deep.equal([
      'August to December 2017',
      '1 February 2021',
      '2024',
      'April 2024',
      'November 2024',
    ]);
  });

  it('keeps events of one date in the order of the statement', () => {
    const [event] = statement.events;
    const events = ['a', 'b', 'c', 'd'].map((id) => ({ ...event!, id }));
    const { past } = timelineView({ ...statement, events }, {}, en);
    expect(past.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('is empty if no event falls between the dates', () => {
    for (const query of [{ from: '2030' }, { from: '2025', until: '2020' }]) {
      expect(() => view(query)).to.throw(
        'from, until: the statement has no event between these dates',
      );
    }
  });

  it('does not count a range as ahead that had begun', () => {
    const [event] = statement.events;
    const ahead = (date: string, issued: string) =>
      timelineView({ ...statement, date: issued, events: [{ ...event!, date }] }, {}, en).ahead
        .length;
    for (const date of ['2024/2026', '2024-06/2024-08', '2024-06-30/2024-07-01'])
      expect(ahead(date, '2024-06-30'), date).to.equal(0);
    expect(ahead('2024-07/2024-08', '2024-06-30')).to.equal(1);
    expect(ahead('2024-06/2024-08', '2024-06')).to.equal(0);
  });

  it('separates the events that were still ahead on the day of issue', () => {
    const { ahead, aheadHeading } = view();
    expect(dates(ahead)).to.deep.equal(['24 February to 4 April 2025']);
    expect(ahead[0]?.dates.map(({ datetime }) => datetime)).to.deep.equal([
      '2025-02-24',
      '2025-04-04',
    ]);
    expect(aheadHeading).to.equal('Still ahead on 31 January 2025');
  });

  it('starts and ends at the given dates', () => {
    expect(eventsOf({ from: '2024' })).to.deep.equal([
      'worst-year',
      'hrc-resolution',
      'arrest-warrant-request',
      'hrc-session',
    ]);
    expect(eventsOf({ from: '2024-05' }))
      .to.include('worst-year')
      .and.not.include('hrc-resolution');
    expect(eventsOf({ until: '2017' })).to.deep.equal(['rohingya-deportation']);
    expect(eventsOf({ until: '2021-02-01' }).at(-1)).to.equal('coup');
    expect(eventsOf({ until: '2021-01-31' })).not.to.include('coup');
  });

  it('keeps a range that overlaps the requested period', () => {
    expect(eventsOf({ from: '2025-03', until: '2025-03' })).to.deep.equal(['hrc-session']);
    expect(() => eventsOf({ from: '2025-04-05' })).to.throw(
      'from, until: the statement has no event',
    );
  });

  it('shows an example of a valid date for an invalid one', () => {
    expect(() => view({ from: 'last year' })).to.throw(
      'from: invalid value "last year". Use YYYY, YYYY-MM or YYYY-MM-DD.',
    );
    expect(() => view({ until: '2024-1' })).to.throw('until: invalid value "2024-1"');
  });
});
