import type { Statement } from '../../../src/statement/schema.js';

/** What the app of each framework is given, and gives, so that the same tests can drive all of them. */
export interface State {
  /** An attribute. */
  figures: string | undefined;
  /** A property. */
  statement: Statement | undefined;
  /** What an event tells of. */
  demand: string;
  /** Whether an element is there at all. */
  shown: boolean;
  /** A list with a key for each of its elements. */
  order: string[];
  /** HTML from elsewhere, such as a content management system. */
  html: string;
  /** Whether the framework renders a blockquote that stands for an element, in an element of its own. */
  quoted: boolean;
  /** The same without an element around it. */
  bare: boolean;
}

declare global {
  /** What a test wants the app to start with. */
  var initial: Partial<State> | undefined;
  /** Gives the app another state. */
  var set: (change: Partial<State>) => void;
  /** The events that the app has heard, and how many faults each has told of. */
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
