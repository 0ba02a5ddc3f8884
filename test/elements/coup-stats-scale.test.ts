import { expect } from '@open-wc/testing';
import type { Bound } from '../../src/statement/schema.js';
import { statementHash } from '../../src/statement/text.js';
import { until } from '../until.js';
import { parts, read, showOne } from './helpers.js';

const stats = (attributes = '', width?: number) =>
  showOne<'coup-stats'>(`<coup-stats layout="scale" ${attributes}></coup-stats>`, width);

const words: Partial<Record<Bound, string>> = {
  exactly: 'The toll is',
  about: 'About',
  'more-than': 'More than',
  'less-than': 'Fewer than',
};

/** Renders a statement with these figures. Returns the fields of marks. */
async function fieldsOf(...list: [value: number, bound: Bound][]) {
  const sentences = list.map(([value, bound], index) => ({
    id: `s${index}`,
    text: `${words[bound]!} ${value.toLocaleString('en')} people.`,
  }));
  const sections = [{ id: 'text', paragraphs: [{ id: 'p1', sentences }] }];
  const figures = list.map(([value, bound], index) => ({
    ...{ id: `f${index}`, value, bound, unit: 'people', counts: 'people', source: `s${index}` },
  }));
  const own = {
    ...{ schemaVersion: 1, id: 'toll', title: 'Toll', date: '2025-01-31', language: 'en' },
    ...{ sections, figures, demands: [], events: [], actors: [], signatories: [] },
  };
  const { element, root } = await stats();
  element.statement = { ...own, sha256: await statementHash({ sections }) };
  await until(() => read(parts(root, 'counts')[0]) === 'people', 'the statement is there');
  return { root, fields: parts(root, 'marks') };
}

const numbers = (text: string) => text.split(/[^\d.-]+/).map(Number);

/** Returns the painted area of paths in the unit of the drawing, from the lines in their data and the dashes in their style. */
function areaOf(paths: Iterable<SVGPathElement>): number {
  let area = 0;
  for (const path of paths) {
    const { strokeWidth, strokeDasharray, strokeDashoffset } = getComputedStyle(path);
    const [dash = 0, gap = 0] = strokeDasharray.split(/,?\s+/).map(parseFloat);
    const skip = -parseFloat(strokeDashoffset);
    expect(dash + gap, 'a mark with the space after it').to.be.closeTo(1, 1e-6);
    for (const [, line = ''] of path.getAttribute('d')!.matchAll(/h([\d.e-]+)/g)) {
      const [length = 0] = numbers(line.includes('e') ? String(Number(line)) : line);
      const part = Math.min(Math.max((length % 1) - skip, 0), dash);
      area += (Math.floor(length) * dash + part) * parseFloat(strokeWidth);
    }
  }
  return area;
}

/** Returns the numbers of marks and of small marks, parts included. */
function marksIn(field: Element): { counted: number; open: number } {
  const of = (selector: string) => [...field.querySelectorAll<SVGPathElement>(selector)];
  const [counted, open] = [of('path:not(.open)'), of('path.open')];
  const side = (paths: SVGPathElement[]) =>
    paths[0] ? parseFloat(getComputedStyle(paths[0]).strokeWidth) : 1;
  return {
    counted: areaOf(counted) / side(counted) ** 2,
    open: areaOf(open) / side(open) ** 2,
  };
}

describe('<coup-stats layout="scale">', () => {
  it('draws a mark for each thousand people, with the bound of each figure', async () => {
    for (const width of [240, 700, 1200]) {
      const { root } = await stats('', width);
      const drawn = parts(root, 'marks').map(marksIn);
      for (const [index, expected] of [6, 20, 3500].entries()) {
        expect(drawn[index]!.counted, `${width} px`).to.be.closeTo(expected, 1e-6);
        expect(drawn[index]!.open, `${width} px`).to.be.closeTo(3, 1e-6);
      }
    }
  });

  it('draws parts of marks as parts, and upper bounds as small marks', async () => {
    for (const [value, bound, counted, open] of [
      [5123, 'exactly', 512.3, 0],
      [50_007, 'more-than', 500.07, 3],
      [51_234, 'less-than', 0, 512.34],
      [99, 'about', 98, 2],
      [100, 'exactly', 100, 0],
    ] as const) {
      const { fields } = await fieldsOf([value, bound]);
      const drawn = marksIn(fields[0]!);
      expect(drawn.counted, `${bound} ${value}`).to.be.closeTo(counted, 1e-6);
      expect(drawn.open, `${bound} ${value}`).to.be.closeTo(open, 1e-6);
    }
  });

  it('draws a part of a mark, and says so', async () => {
    const { root, fields } = await fieldsOf([3, 'exactly'], [80_000_000, 'more-than']);
    const [three, millions] = fields as [HTMLElement, HTMLElement];
    expect(marksIn(three).counted).to.be.closeTo(0.00003, 1e-9);
    expect(marksIn(millions).counted).to.be.closeTo(800, 1e-6);
    expect(read(three.closest('dd'))).to.equal('Part of a mark');
    expect(read(millions.closest('dd'))).to.equal('');
    expect(read(parts(root, 'scale')[0])).to.include('Each mark is 100,000 people');
  });

  it('draws the marks of all figures in the same size', async () => {
    for (const width of [240, 1200]) {
      const { root } = await stats('', width);
      const sizes = [...root.querySelectorAll('svg')].map((svg) => {
        const [, , columns = 0, rows = 0] = numbers(svg.getAttribute('viewBox')!);
        const { width: across, height } = svg.getBoundingClientRect();
        expect(height / rows, `${width} px`).to.be.closeTo(across / columns, 0.01);
        return (across / columns).toFixed(3);
      });
      expect(new Set(sizes).size, `${width} px`).to.equal(1);
    }
  });

  it('has few nodes for thousands of marks, and fits at every width', async () => {
    for (const width of [240, 400, 700, 1200]) {
      const { root } = await stats('', width);
      expect(root.querySelectorAll('svg *').length).to.be.lessThan(50);
      const [base] = parts(root, 'base');
      const { right } = base!.getBoundingClientRect();
      for (const node of root.querySelectorAll('svg, dt, dd, [part=scale]')) {
        expect(node.getBoundingClientRect().right, `${width} px`).to.be.at.most(right);
      }
    }
  });

  it('begins at the right in a language that is read from the right', async () => {
    const { element, root } = await stats('', 700);
    element.lang = 'ar';
    await until(() => parts(root, 'base')[0]?.dir === 'rtl', 'the language is loaded');
    const [killed] = parts(root, 'marks');
    const svg = killed!.querySelector('svg')!.getBoundingClientRect();
    expect(svg.right).to.be.closeTo(killed!.getBoundingClientRect().right, 0.5);
    const line = killed!.querySelector('path')!.getBoundingClientRect();
    expect(svg.right - line.right).to.be.lessThan(line.left - svg.left);
  });

  it('says the proportion: the number of marks is the name of each drawing', async () => {
    const { root } = await stats();
    expect(read(parts(root, 'scale')[0])).to.equal(
      'Each mark is 1,000 peopleSmall marks: the statement gives no exact number',
    );
    const drawings = root.querySelectorAll('[role=img]');
    expect([...drawings].map((drawing) => drawing.getAttribute('aria-label'))).to.deep.equal([
      '6 marks',
      '20 marks',
      '3,500 marks',
    ]);
  });

  it('keeps the words of each figure and the way to its sentence', async () => {
    const { root } = await stats();
    const grid = await showOne<'coup-stats'>('<coup-stats></coup-stats>');
    const words = (from: ShadowRoot) =>
      [...from.querySelectorAll('dt, details')].map(read).join('\n');
    expect(words(root)).to.equal(words(grid.root));
  });

  it('shows figures that count other things beneath, as in a grid', async () => {
    const { root, errors } = await stats('figures="organizations killed towns displaced"');
    const lists = [...root.querySelectorAll('dl')];
    expect(lists.map(({ dataset }) => dataset.layout)).to.deep.equal(['scale', 'grid']);
    const [drawn, others] = lists.map((list) =>
      [...list.querySelectorAll('[part=number]')].map(read),
    );
    expect(drawn).to.deep.equal(['6,000', '3.5 million']);
    expect(others).to.deep.equal(['46', 'dozens']);
    expect(parts(root, 'marks')).to.have.lengthOf(2);
    expect(errors).to.deep.equal([]);
  });

  it('shows a grid if the statement does not say which figures count people', async () => {
    const { root, errors } = await stats('figures="towns organizations"');
    expect(root.querySelector('dl')!.dataset.layout).to.equal('grid');
    expect(parts(root, 'scale')).to.deep.equal([]);
    expect(errors).to.deep.equal([
      '<coup-stats> layout: none of these figures has "unit": "people" and a number above 0',
    ]);
  });

  it('follows a change of the figures with another scale', async () => {
    const { element, root } = await stats();
    element.figures = 'killed detained';
    await element.updateComplete;
    expect(read(parts(root, 'scale')[0])).to.include('Each mark is 10 people');
    expect(parts(root, 'marks').map((field) => Math.round(marksIn(field).counted))).to.deep.equal([
      600, 2000,
    ]);
  });
});
