import { expect } from '@open-wc/testing';
import { riverUrl } from '../fixtures/river.js';
import { statement } from '../statement/fixture.js';
import { until } from '../until.js';
import { parts, read, show, showOne } from './helpers.js';

const stats = (attributes = '', width?: number) =>
  showOne<'coup-stats'>(`<coup-stats ${attributes}></coup-stats>`, width);

const columns = (root: ShadowRoot) =>
  new Set(parts(root, 'figure').map((figure) => figure.getBoundingClientRect().left)).size;

describe('<coup-stats>', () => {
  it('shows killed, detained and displaced without attributes', async () => {
    const { root } = await stats();
    expect([...root.querySelectorAll('dt')].map(read)).to.deep.equal([
      'More than 6,000 people killed by the military junta since the coup of 1 February 2021',
      'More than 20,000 people arbitrarily detained by the military junta since the coup of 1 February 2021',
      'More than 3.5 million people internally displaced',
    ]);
  });

  it('writes each figure in one language, with its own digits and direction', async () => {
    const { root } = await stats(`lang="fr" src="${riverUrl}"`);
    await until(() => root.querySelector('dt'), 'the statement is there');
    const [people, villages] = [...root.querySelectorAll('dt')] as [HTMLElement, HTMLElement];
    expect([people.lang, people.dir]).to.deep.equal(['fr', 'ltr']);
    expect(read(people)).to.equal('Plus de 12 000 personnes au bord du fleuve');
    expect([villages.lang, villages.dir]).to.deep.equal(['ar', 'rtl']);
    expect(read(villages)).to.match(/^٣ قرى فقدت .* منذ مايو ٢٠٢٣$/);
  });

  it('is a description list with figures as terms and sources as descriptions', async () => {
    const { root } = await stats();
    for (const group of root.querySelectorAll('dl > div')) {
      expect([...group.children].map(({ localName }) => localName)).to.deep.equal(['dt', 'dd']);
    }
  });

  it('selects a number together with its bound, so that no copy lacks the bound', async () => {
    const { root } = await stats();
    const [number] = parts(root, 'number');
    const term = number!.closest('dt')!;
    const style = getComputedStyle(term);
    const of = (name: string) => style.getPropertyValue(name);
    expect([of('user-select'), of('-webkit-user-select')]).to.include('all');
    expect(read(term)).to.match(/^More than 6,000 people killed by the military junta/);
  });

  it('always shows the date of the figures', async () => {
    const { root } = await stats('figures="towns"');
    const [asOf] = parts(root, 'as-of');
    expect(read(asOf)).to.equal('As of 31 January 2025');
    expect(asOf?.checkVisibility()).to.equal(true);
  });

  it('opens the sentence that gives the figure, word for word', async () => {
    const { root } = await stats();
    const [summary] = root.querySelectorAll('summary');
    const [sentence] = parts(root, 'sentence');
    expect(sentence?.checkVisibility()).to.equal(false);
    summary?.click();
    expect(sentence?.checkVisibility()).to.equal(true);
    expect(read(sentence)).to.equal(
      "Since the 2021 coup, Myanmar's military junta has killed more than 6,000 people, arbitrarily detained more than 20,000, and renewed judicial executions.",
    );
  });

  it('gives each disclosure a name of its own', async () => {
    const { root } = await stats();
    const names = [...root.querySelectorAll('summary')].map((summary) => summary.textContent);
    expect(names[0]).to.equal('Source sentence: people killed by the military junta');
    expect(new Set(names).size).to.equal(3);
  });

  it('shows the named figures in their order, and follows a change', async () => {
    const { element, root } = await stats('figures="displaced killed"');
    const numbers = () => parts(root, 'number').map(read);
    expect(numbers()).to.deep.equal(['3.5 million', '6,000']);
    element.figures = 'organizations';
    await element.updateComplete;
    expect(numbers()).to.deep.equal(['46']);
    element.removeAttribute('figures');
    await element.updateComplete;
    expect(numbers()).to.have.lengthOf(3);
  });

  it('leaves the fallback content for an unknown figure and lists the known ids', async () => {
    const { element, root, errors, events } = await showOne<'coup-stats'>(
      '<coup-stats figures="killed wounded">the fallback</coup-stats>',
    );
    expect(root.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('the fallback');
    expect(errors).to.deep.equal([
      `<coup-stats> figures: unknown id "wounded". Known ids: ${statement.figures.map(({ id }) => id).join(', ')}.`,
    ]);
    expect(events).to.deep.equal(['coup-stats statement-error']);
    element.figures = 'killed';
    await element.updateComplete;
    expect(root.querySelector('slot')).to.equal(null);
    expect(parts(root, 'number').map(read)).to.deep.equal(['6,000']);
  });

  it('has one column at 240 px and three at 1,200 px', async () => {
    for (const [width, expected] of [
      [240, 1],
      [700, 3],
      [1200, 3],
    ] as const) {
      expect(columns((await stats('', width)).root), `${width} px`).to.equal(expected);
    }
  });

  it('keeps every figure in one row if there is room, or in a list', async () => {
    const all = `figures="${statement.figures.map(({ id }) => id).join(' ')}"`;
    expect(columns((await stats(`${all} layout="row"`, 1600)).root)).to.equal(6);
    expect(columns((await stats(`${all} layout="row"`, 240)).root)).to.equal(1);
    expect(columns((await stats(`${all} layout="list"`, 1200)).root)).to.equal(1);
    expect(columns((await stats(`${all} layout="grid"`, 1200)).root)).to.be.within(3, 5);
  });

  it('breaks no number between its digits in any layout', async () => {
    const all = `figures="${statement.figures.map(({ id }) => id).join(' ')}"`;
    for (const layout of ['row', 'grid', 'list']) {
      for (const width of [240, 700, 1200]) {
        const { root } = await stats(`${all} layout="${layout}"`, width);
        for (const number of parts(root, 'number').filter((part) => !read(part).includes(' '))) {
          const { height } = number.getBoundingClientRect();
          const lines = height / (1.25 * parseFloat(getComputedStyle(number).fontSize));
          expect(Math.round(lines), `${layout} ${width} ${read(number)}`).to.equal(1);
        }
      }
    }
  });

  it('leaves the fallback content in the colours of its page', async () => {
    const { page } = await show(
      '<div style="color: rgb(1, 2, 3)"><coup-stats theme="dark" figures="none"><p>Words</p></coup-stats></div>',
    );
    const { color, colorScheme } = getComputedStyle(page.querySelector('p')!);
    expect([color, colorScheme]).to.deep.equal(['rgb(1, 2, 3)', 'normal']);
  });
});
