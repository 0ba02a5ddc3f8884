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
/** Returns the number of people in a figure, or 0 if it does not count people or has no number. */
export declare const peopleIn: ({ unit, value }: Counted) => number;
/**
 * Returns the number of people for each mark: the lowest power of ten with which no figure has too many marks. So the
 * smallest figure has as many as possible. Returns 0 if no figure counts people.
 */
export declare function peoplePerMark(figures: Counted[]): number;
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
export declare const scaleView: <T extends Counted>(figures: T[]) => ScaleView<T>;
/** Returns what a mark stands for, and what small marks mean if there are any. */
export declare const keyView: (figures: Counted[], people: number, { scale, ...messages }: Messages) => {
    each: string;
    open: string | undefined;
};
/** Returns the marks of a figure that counts people. */
export declare function marksView(figure: Counted, people: number, messages: Messages): MarksView;
export {};
