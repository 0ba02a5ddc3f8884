import type { Statement } from '../../../src/statement/schema.js';

/** The common interface of the frameworks' apps, so that the same tests can drive all of them. */
export interface State {
  /** An attribute. */
  figures: string | undefined;
  /** A property. */
  statement: Statement | undefined;
  /** The demand of an element with event listeners. */
  demand: string;
  /** Whether an element exists. */
  shown: boolean;
  /** A list with a key for each element. */
  order: string[];
  /** HTML from outside, such as a content management system. */
  html: string;
  /** Whether the framework renders a blockquote with a widget, inside an element. */
  quoted: boolean;
  /** A blockquote with a widget, without an element around it. */
  bare: boolean;
}

declare global {
  /** The initial state. */
  var initial: Partial<State> | undefined;
  /** Changes the state of the app. */
  var set: (change: Partial<State>) => void;
  /** The events in the app, and the number of faults in each. */
  var heard: string[];
}

export const first: State = {
  figures: 'killed',
  statement: undefined,
  demand: 'voices',
  shown: true,
  order: ['killed', 'detained', 'displaced'],
  html: '',
  quoted: false,
  bare: false,
  ...globalThis.initial,
};

globalThis.heard = [];

export const hear = ({ type, faults }: Event & { faults: Error[] }): void => {
  heard.push(`${type} ${faults.length}`);
};
