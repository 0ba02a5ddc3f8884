import { expect } from '@open-wc/testing';
import { all } from '../../src/i18n/all-locales.js';
import { loadAll } from '../../src/i18n/load-all.js';
import { en } from '../../src/i18n/locales/en.js';
import { figuresView } from '../../src/elements/coup-stats/coup-stats.view.js';
import { other, statement } from '../statement/fixture.js';

const view = (figures?: string | null) => figuresView(statement, { figures }, en);

/** Returns a figure as text. */
const read = ({
  before = '',
  number,
  after = '',
  counts,
  since,
}: ReturnType<typeof view>['figures'][number]) =>
  `${before}${number}${after} ${counts}${since ? ` ${since}` : ''}`;

describe('the view of figures', () => {
  it('shows people killed, detained and displaced by default', () => {
    const expected = [
      'More than 6,000 people killed by the military junta since the coup of 1 February 2021',
      'More than 20,000 people arbitrarily detained by the military junta since the coup of 1 February 2021',
      'More than 3.5 million people internally displaced',
    ];
    for (const none of [undefined, null, '', ' ,']) {
      expect(view(none).figures.map(read)).to.deep.equal(expected);
    }
  });

  it('keeps the order of the named figures, separated by spaces or commas', () => {
    const ids = (figures: string) => view(figures).figures.map(({ id }) => id);
    expect(ids('displaced killed')).to.deep.equal(['displaced', 'killed']);
    expect(ids('towns, organizations')).to.deep.equal(['towns', 'organizations']);
  });

  it('gives every figure of the statement with its sentence', () => {
    const all = view(statement.figures.map(({ id }) => id).join(' ')).figures;
    expect(all.map(read)).to.deep.equal([
      'More than 6,000 people killed by the military junta since the coup of 1 February 2021',
      'More than 20,000 people arbitrarily detained by the military junta since the coup of 1 February 2021',
      'More than 3.5 million people internally displaced',
      '46 organizations issuing the statement',
      '2 regional commands captured by ethnic armed groups',
      'dozens of towns captured by ethnic armed groups',
    ]);
    for (const { number, sentence } of all.filter(({ id }) => id !== 'regional-commands')) {
      expect(sentence.text.toLowerCase()).to.include(number);
    }
  });

  it('accepts an array, and spaces around an id', () => {
    const figures = ['displaced', ' killed '] as unknown as string;
    expect(view(figures).figures.map(({ id }) => id)).to.deep.equal(['displaced', 'killed']);
  });

  it('reports an unknown layout', () => {
    const faults = (layout: string) =>
      figuresView(statement, { layout }, en).faults.map(({ message }) => message);
    expect(faults('table')).to.deep.equal([
      'layout: unknown value "table". Known values: grid, row, list, scale.',
    ]);
    expect(faults('row')).to.deep.equal([]);
  });

  it('lays the figures out by default if the layout is unknown', () => {
    expect(figuresView(statement, { layout: 'table' }, en).layout).to.equal('grid');
  });

  it('lists the known figures for an unknown id', () => {
    expect(() => view('killed wounded')).to.throw(
      'figures: unknown id "wounded". Known ids: killed, detained, displaced, organizations, regional-commands, towns.',
    );
  });

  it('dates a figure no more precisely than the statement', () => {
    const [people] = figuresView(other, {}, en).figures;
    expect(read(people!)).to.equal('At most 1,234,567 people since May 2023');
  });

  it('writes the start as a day, a month, a year or a range in the language', () => {
    const since = (lang: string, date: string) => {
      const events = statement.events.map((event) =>
        event.id === 'coup' ? { ...event, date } : event,
      );
      const [killed] = statement.figures;
      const figures = [{ ...killed!, sinceText: undefined }];
      const issued = { ...statement, events, figures, language: lang };
      return figuresView(issued, {}, all[lang]!).figures[0]!.since;
    };
    expect(since('fr', '2021-02-01')).to.equal('depuis le 1er février 2021');
    expect(since('fr', '2024-04')).to.equal('depuis avril 2024');
    expect(since('fr', '2017')).to.equal('depuis 2017');
    expect(since('es', '2021-02-01')).to.equal('desde el 1 de febrero de 2021');
    expect(since('es', '2024-04')).to.equal('desde abril de 2024');
    expect(since('en', '2017-08/2017-12')).to.equal('since August 2017');
  });

  it('uses the language of the statement if a figure has no translation', () => {
    const [killed] = figuresView(statement, {}, all.my!).figures;
    expect(killed).to.include({ language: 'en', before: 'More than ', number: '6,000' });
    expect(killed!.since).to.equal('since the coup of 1 February 2021');
    loadAll();
    const [people] = figuresView({ ...statement, language: 'ar' }, {}, en).figures;
    expect(people).to.include({ language: 'ar', number: '٦٬٠٠٠' });
  });

  it('is dated with the day of issue', () => {
    expect(view().citation.asOf).to.equal('As of 31 January 2025');
  });
});
