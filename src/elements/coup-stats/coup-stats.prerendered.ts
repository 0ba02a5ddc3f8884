import { type Part, type Prerendering, repeated, replaced, type Test } from '../prerendered.js';
import { citationFallback, emptyLine, newLine, quote } from '../shared/fallback.js';
import { asOf, figureLine } from './coup-stats.fallback.js';
import { figuresTemplate } from './coup-stats.template.js';
import { type FigureView, figuresView, layouts } from './coup-stats.view.js';
import { peoplePerMark, scaleView } from './scale.view.js';

export const figuresPrerendered: Prerendering = {
  words(statement, messages) {
    const { figures, citation } = figuresView(
      statement,
      { figures: named(statement.figures) },
      messages,
    );
    const standard = figuresView(statement, {}, messages).figures.map(({ id }) => id);
    const each = (html: (figure: FigureView) => string) => ({
      each: 'figures',
      default: standard,
      parts: Object.fromEntries(figures.map((figure) => [figure.id, html(figure)])),
    });
    return [
      each((figure) => figureLine(figure, messages) + emptyLine),
      asOf(citation, messages) + newLine,
      { ...each(({ sentence }) => quote(sentence, messages)), between: newLine, once: true },
      emptyLine + citationFallback(citation, messages),
    ];
  },
  drawn(statement, messages, draw, { link }) {
    const standard = figuresView(statement, {}, messages).figures.map(({ id }) => id);
    /** Returns a layout of some figures, of which the attribute chooses. */
    const layoutOf = (layout: string, lists: Item[][]): Part => {
      const query = { figures: named(lists.flat()), layout };
      const html = draw(figuresTemplate(figuresView(statement, query, messages, link), messages));
      return replaced(html, /<dl part="figures".*?<\/dl\s*>/g, (list, index) => {
        const ids = lists[index]!.map(({ id }) => id);
        const items = repeated(list, /<div part="figure">.*?<\/div\s*>/g, 'figures', {
          ids,
          others: statement.figures.map(({ id }) => id).filter((id) => !ids.includes(id)),
          standard,
        });
        return lists.length > 1 ? { if: isShown(lists[index]!, standard), then: items } : items;
      });
    };

    const { drawn: counted, others } = scaleView(statement.figures);
    /** Returns the layout `scale` if the largest figure has this number of people for each mark. */
    const toScale = (people: number): Part => {
      const drawn = counted.filter((figure) => peoplePerMark([figure]) <= people);
      const html = layoutOf(
        'scale',
        [drawn, others].filter(({ length }) => length),
      );
      const bounded = drawn.filter(({ bound }) => bound !== 'exactly');
      return replaced(html, /(?<=<p part="scale">[^<]*)<small>.*?<\/small\s*>/g, (small) => ({
        if: isShown(bounded, standard),
        then: small,
      }));
    };
    const scale = [...new Set(counted.map((figure) => peoplePerMark([figure])))]
      .sort((one, other) => one - other)
      .reduce<Part>(
        (otherwise, people) => ({
          if: isShown(
            counted.filter((figure) => peoplePerMark([figure]) === people),
            standard,
          ),
          then: toScale(people),
          else: otherwise,
        }),
        others.length ? toScale(0) : '',
      );
    const grid = replaced(
      layoutOf('grid', [statement.figures]),
      /(?<=data-layout=")grid(?=")/g,
      () => ({
        choose: 'layout',
        default: 'grid',
        parts: Object.fromEntries(layouts.map((layout) => [layout, layout])),
      }),
    );
    return { if: [{ attribute: 'layout', ids: ['scale'] }], then: scale, else: grid };
  },
};

interface Item {
  id: string;
}

const named = (figures: Item[]): string => figures.map(({ id }) => id).join(' ');

/** Returns the tests for an element that shows one of these figures. */
const isShown = (figures: Item[], standard: string[]): Test[] => [
  { attribute: 'figures', ids: figures.map(({ id }) => id) },
  ...(figures.some(({ id }) => standard.includes(id)) ? [{ absent: 'figures' }] : []),
];
