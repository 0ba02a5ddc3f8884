import type { CoupStats, DemandCard, DemandList, JointStatement, JusticeTimeline, SignatoryList, StatementEvent, StatementQuote } from '../define.js';

/** What each element takes, attributes under their own names. */
export interface StatementElements {
  'coup-stats': Partial<Pick<CoupStats, 'figures' | 'layout' | 'theme' | 'actions' | 'src' | 'statement'>>;
  'demand-card': Partial<Pick<DemandCard, 'demand' | 'theme' | 'actions' | 'src' | 'statement'>>;
  'demand-list': Partial<Pick<DemandList, 'to' | 'theme' | 'actions' | 'src' | 'statement'>>;
  'joint-statement': Partial<Pick<JointStatement, 'shownPart' | 'theme' | 'actions' | 'src' | 'statement'>> & { 'part'?: JointStatement['shownPart'] };
  'justice-timeline': Partial<Pick<JusticeTimeline, 'from' | 'until' | 'theme' | 'actions' | 'src' | 'statement'>>;
  'signatory-list': Partial<Pick<SignatoryList, 'highlight' | 'limit' | 'columns' | 'theme' | 'actions' | 'src' | 'statement'>>;
  'statement-quote': Partial<Pick<StatementQuote, 'sentence' | 'theme' | 'actions' | 'src' | 'statement'>>;
}

/** What each element fires. */
export interface StatementEvents {
  'statement-ready': StatementEvent;
  'statement-error': StatementEvent;
}
