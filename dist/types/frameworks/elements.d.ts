import type { CoupStats, DemandCard, DemandList, JointStatement, JusticeTimeline, SignatoryList, StatementEvent, StatementQuote } from '../define.js';

/** What each element takes, attributes under their own names. */
export interface StatementElements {
  'coup-stats': Partial<Pick<CoupStats, 'figures' | 'layout' | 'theme' | 'actions' | 'src' | 'statement'>> & { 'in-context'?: boolean };
  'demand-card': Partial<Pick<DemandCard, 'demand' | 'theme' | 'actions' | 'src' | 'statement'>> & { 'in-context'?: boolean };
  'demand-list': Partial<Pick<DemandList, 'to' | 'theme' | 'actions' | 'src' | 'statement'>> & { 'in-context'?: boolean };
  'joint-statement': Partial<Pick<JointStatement, 'shownPart' | 'theme' | 'actions' | 'src' | 'statement'>> & { 'part'?: JointStatement['shownPart'] } & { 'in-context'?: boolean };
  'justice-timeline': Partial<Pick<JusticeTimeline, 'from' | 'until' | 'theme' | 'actions' | 'src' | 'statement'>> & { 'in-context'?: boolean };
  'signatory-list': Partial<Pick<SignatoryList, 'highlight' | 'limit' | 'columns' | 'theme' | 'actions' | 'src' | 'statement'>> & { 'in-context'?: boolean };
  'statement-quote': Partial<Pick<StatementQuote, 'sentence' | 'theme' | 'actions' | 'src' | 'statement'>> & { 'in-context'?: boolean };
}

/** What each element fires. */
export interface StatementEvents {
  'statement-ready': StatementEvent;
  'statement-error': StatementEvent;
}
