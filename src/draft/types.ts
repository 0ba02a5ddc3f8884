import type {
  Actor,
  DatedEvent,
  Demand,
  Figure,
  Section,
  Sentence,
  Signatory,
  Statement,
} from '../statement/schema.js';

/** A suggested item. Its first key, `confirm`, tells the author what to check. */
export type Candidate<T> = { confirm: string } & T;

export type Paragraph = Section['paragraphs'][number];

/** A signatory as an object. `confirm` marks a doubtful one. */
export type FoundSignatory = { confirm?: string } & Exclude<Signatory, string>;

/** A suggested statement. `check` refuses it until every `confirm` is deleted. */
export type Draft = Omit<Statement, 'signatories' | 'figures' | 'demands' | 'events' | 'actors'> & {
  confirm: string;
  signatories: (string | FoundSignatory)[];
  figures: Candidate<Figure>[];
  demands: Candidate<Demand>[];
  events: Candidate<DatedEvent>[];
  actors: Candidate<Actor>[];
};

/** An entry of the report: a part that was found, or the reason why a part was not used. Lines count from 1. */
export interface Finding {
  text: string;
  line?: number;
  endLine?: number;
}

/** A draft, and a report of the parts that were found and left out. */
export interface Drafted {
  statement: Draft;
  report: Finding[];
}

export type { Actor, DatedEvent, Demand, Figure, Section, Sentence };
