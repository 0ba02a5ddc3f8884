import { expect } from '@open-wc/testing';
import { spanOf } from '../../src/elements/justice-timeline/axis.view.js';
import type { Statement } from '../../src/statement/schema.js';
import { dated, datesOf } from '../statement/dated.js';
import { until } from '../until.js';
import { parts, read, settled, show, showOne } from './helpers.js';

const axis = (attributes = '', width?: number) =>
  showOne<'justice-timeline'>(
    `<justice-timeline layout="axis" ${attributes}></justice-timeline>`,
    width,
  );

/** Renders the axis of another statement. */
async function axisOf(statement: Statement, width: number): Promise<ShadowRoot> {
  const { element, root } = await axis('', width);
  element.statement = statement;
  await until(() => read(root).includes(statement.title), 'the statement is there');
  await settled(element);
  return root;
}

const boxOf = (node: Element) => node.getBoundingClientRect();

/** Returns the drawn events without their strokes, which some engines count as part of their boxes. */
const eventsIn = (root: ShadowRoot) =>
  [...root.querySelectorAll<SVGElement>('.event')].map((event) => {
    event.style.stroke = 'none';
    return event;
  });

const isSeen = (node: Element) => node.checkVisibility({ visibilityProperty: true });

/** Returns the boxes of the words, without the white space around them. */
function labelsIn(root: ShadowRoot): [string, DOMRect][] {
  const words = [
    ...parts(root, 'years').flatMap((years) => [...years.children]),
    ...['issued', 'date', 'event', 'heading', 'citation'].flatMap((name) => parts(root, name)),
    ...root.querySelectorAll('summary'),
  ];
  return words.filter(isSeen).map((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const [own] = node.localName === 'summary' ? range.getClientRects() : [];
    return [read(node), own ?? range.getBoundingClientRect()];
  });
}

const areApart = (one: DOMRect, other: DOMRect) =>
  one.right <= other.left + 1 ||
  other.right <= one.left + 1 ||
  one.bottom <= other.top + 1 ||
  other.bottom <= one.top + 1;

describe('the axis of <justice-timeline>', () => {
  for (const [name, dates] of [['the embedded statement', []], ...Object.entries(datesOf)] as [
    string,
    string[],
  ][]) {
    for (const width of [240, 360, 768, 1280]) {
      it(`has labels that do not overlap: ${name} at ${width} px`, async () => {
        const root = dates.length
          ? await axisOf(await dated(...dates), width)
          : (await axis('', width)).root;
        const labels = labelsIn(root);
        expect(labels.length).to.be.greaterThan(4);
        labels.forEach(([text, box], index) => {
          for (const [other, otherBox] of labels.slice(index + 1)) {
            expect(areApart(box, otherBox), `${text} and ${other}`).to.equal(true);
          }
        });
        const frame = boxOf(parts(root, 'base')[0]!);
        for (const [text, { left, right }] of labels) {
          expect(left, text).to.be.at.least(frame.left);
          expect(right, text).to.be.at.most(frame.right);
        }
      });
    }
  }

  it('has labels that do not overlap with text of 200 % on a phone', async () => {
    const { root } = await axis('style="--statement-font-size: 32px"', 304);
    const years = [...parts(root, 'years')[0]!.children].filter(isSeen).map((year) => {
      const range = document.createRange();
      range.selectNodeContents(year);
      return range.getBoundingClientRect();
    });
    expect(years).to.have.lengthOf(2);
    expect(areApart(years[0]!, years[1]!)).to.equal(true);
  });

  for (const width of [360, 1280]) {
    for (const direction of ['ltr', 'rtl']) {
      it(`is to scale at ${width} px, ${direction}`, async () => {
        const lang = direction === 'rtl' ? 'ar' : 'en';
        const { page } = await show(
          `<div lang="${lang}"><justice-timeline layout="axis"></justice-timeline></div>`,
          width,
        );
        const { shadowRoot: root } = page.querySelector('justice-timeline')!;
        await until(() => root!.querySelector(`[dir=${direction}] .event`), 'the axis is there');
        const dates = parts(root!, 'item').map((item) =>
          [...item.querySelectorAll('time')].map(({ dateTime }) => dateTime).join('/'),
        );
        const frame = boxOf(parts(root!, 'years')[0]!);
        const scale = frame.width / 9;
        eventsIn(root!).forEach((event, index) => {
          const { start, end } = spanOf(dates[index]!);
          const { left, right } = boxOf(event);
          const [before, after] =
            direction === 'rtl'
              ? [frame.right - right, frame.right - left]
              : [left - frame.left, right - frame.left];
          expect(before, dates[index]).to.be.closeTo((start - 2017) * scale, 1);
          expect(after, dates[index]).to.be.closeTo((end - 2017) * scale, 1);
        });
      });
    }
  }

  it('has the day of issue between the past events and those ahead', async () => {
    for (const width of [360, 1280]) {
      const { root } = await axis('', width);
      const lines = [...root.querySelectorAll('.issue')].filter(isSeen).map(boxOf);
      expect(lines.length).to.equal(width === 360 ? 6 : 1);
      const [line] = lines;
      const events = eventsIn(root).map(boxOf);
      for (const past of events.slice(0, -1)) expect(past.right).to.be.at.most(line!.right + 2);
      expect(events.at(-1)!.left).to.be.at.least(line!.left);
    }
  });

  it('begins the label of the last year at its line, unless that is too close to the edge', async () => {
    for (const [from, width, start] of [
      ['2024', 240, 1 / 2],
      ['2024', 360, 1 / 2],
      ['', 768, 8 / 9],
    ] as const) {
      const { root } = await axis(`from="${from}"`, width);
      const years = boxOf(parts(root, 'years')[0]!);
      const [, label] = labelsIn(root)[start === 1 / 2 ? 1 : 8]!;
      expect(label.left, `${width} px`).to.be.closeTo(years.left + years.width * start, 1);
    }
    const { root } = await axis('', 360);
    const { right } = boxOf(parts(root, 'years')[0]!);
    const [, last] = labelsIn(root).find(([text]) => text === '2025')!;
    expect(last.right).to.be.at.most(right + 0.5);
    expect(last.right).to.be.above(right - 12);
  });

  it('has one line of years and days behind all events if there is room', async () => {
    const { root } = await axis('', 1280);
    const [, ...tracks] = parts(root, 'track').map(boxOf);
    const [behind] = parts(root, 'track').map(boxOf);
    for (const { left, right, bottom } of tracks) {
      expect(left).to.be.closeTo(behind!.left, 1);
      expect(right).to.be.closeTo(behind!.right, 1);
      expect(bottom).to.be.lessThan(behind!.bottom);
    }
  });

  it('keeps each event next to its words while a sentence is open', async () => {
    const { root } = await axis('', 1280);
    for (const summary of root.querySelectorAll('summary')) summary.click();
    parts(root, 'item').forEach((item) => {
      const [date, event] = [
        boxOf(item.querySelector('[part=date]')!),
        boxOf(item.querySelector('.event')!),
      ];
      expect(event.top).to.be.within(date.top - 1, date.bottom);
      expect(item.querySelector('blockquote')!.checkVisibility()).to.equal(true);
    });
  });

  it('has the list of the other layout, and drawings without a role', async () => {
    const { element, root } = await axis();
    const lists = () => [...root.querySelectorAll('ol, h2')].map(read);
    const drawn = lists();
    expect(drawn).to.have.lengthOf(3);
    for (const drawing of root.querySelectorAll('svg, [part=axis]')) {
      expect(drawing.closest('[aria-hidden=true]')).not.to.equal(null);
    }
    element.layout = 'list';
    await settled(element);
    expect(root.querySelector('svg, [part=axis]')).to.equal(null);
    expect(lists()).to.deep.equal(drawn);
  });

  it('has the dots of the list only without an axis', async () => {
    for (const [layout, dot] of [
      ['list', '""'],
      ['axis', 'none'],
    ]) {
      const { root } = await showOne(`<justice-timeline layout="${layout}"></justice-timeline>`);
      for (const item of root.querySelectorAll('li')) {
        expect(getComputedStyle(item, '::before').content, layout).to.equal(dot);
      }
    }
  });

  it('begins with the requested year', async () => {
    const { root } = await axis('from="2024"');
    expect(read(parts(root, 'years')[0])).to.equal('20242025');
    const track = boxOf(parts(root, 'track')[1]!);
    const [year] = eventsIn(root).map(boxOf);
    expect(year!.left).to.be.closeTo(track.left, 1);
    expect(year!.width).to.be.closeTo(track.width / 2, 1);
  });

  it('names an unknown layout and shows the list', async () => {
    const { root, errors } = await showOne<'justice-timeline'>(
      '<justice-timeline layout="wheel"></justice-timeline>',
    );
    expect(errors).to.deep.equal([
      '<justice-timeline> layout: unknown value "wheel". Known values: list, axis.',
    ]);
    expect(parts(root, 'item')).to.have.lengthOf(6);
  });
});
