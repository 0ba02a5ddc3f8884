import { fillPlural } from '../../i18n/format.js';
import type { Messages } from '../../i18n/messages.js';
import type { Figure } from '../../statement/schema.js';

/** The marks of a figure. */
export interface MarksView {
  /** The number of marks for the people whom the statement counts. A fraction is a part of a mark. */
  counted: number;
  /** The number of small marks after them, for the people whom the bound of the figure leaves open. */
  open: number;
  /** "6 marks", or "Part of a mark". */
  text: string;
  /** Whether the statement counts less than one mark, so that readers have to see the text. */
  isPart: boolean;
}

type Counted = Pick<Figure, 'value' | 'bound' | 'unit'>;

/** The most marks of a figure. Five thousand fill the screen of a phone. */
const most = 5000;

/** Returns the number of people in a figure, or 0 if it does not count people or has no number. */
export const peopleIn = ({ unit, value }: Counted): number =>
  unit && typeof value === 'number' ? value : 0;

/**
 * Returns the number of people for each mark: the lowest power of ten with which no figure has too many marks. So the
 * smallest figure has as many as possible. Returns 0 if no figure counts people.
 */
export function peoplePerMark(figures: Counted[]): number {
  const largest = Math.max(...figures.map(peopleIn));
  let people = 1;
  while (largest / people > most) people *= 10;
  return largest && people;
}

/** Figures as a drawing to scale. */
export interface ScaleView<T extends Counted> {
  /** The number of people for each mark, or 0 if no figure is drawn. */
  people: number;
  /** The figures that are drawn. */
  drawn: T[];
  /** The figures that are not. */
  others: T[];
}

/** Divides figures into those that are drawn to scale and the others. */
export const scaleView = <T extends Counted>(figures: T[]): ScaleView<T> => ({
  people: peoplePerMark(figures),
  drawn: figures.filter(peopleIn),
  others: figures.filter((figure) => !peopleIn(figure)),
});

/** Returns what a mark stands for, and what small marks mean if there are any. */
export const keyView = (
  figures: Counted[],
  people: number,
  { scale, ...messages }: Messages,
): { each: string; open: string | undefined } => ({
  each: fillPlural(scale.each, people, messages),
  open: figures.some(({ bound }) => bound !== 'exactly') ? scale.open : undefined,
});

/** Returns the marks of a figure that counts people. */
export function marksView(figure: Counted, people: number, messages: Messages): MarksView {
  const { scale } = messages;
  const number = peopleIn(figure) / people;
  const isPart = number < 1;
  const text = isPart ? scale.partOfOne : fillPlural(scale.marks, number, messages);
  return { ...divided(number, figure.bound), text, isPart };
}

/** Divides a number of marks into those that the statement counts, and those that its bound leaves open. */
function divided(number: number, bound: Figure['bound']): Pick<MarksView, 'counted' | 'open'> {
  switch (bound) {
    case 'more-than':
    case 'at-least':
      // Three small marks read as an ellipsis: the statement does not say how many more.
      return { counted: number, open: 3 };
    case 'less-than':
    case 'at-most':
      return { counted: 0, open: number };
    case 'about':
      // The end of the drawing is open on both sides of the number.
      return { counted: Math.ceil(number) - 1, open: Math.min(number, 2) };
    default:
      return { counted: number, open: 0 };
  }
}
