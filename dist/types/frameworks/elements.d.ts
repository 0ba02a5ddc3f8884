import type { CoupStats, DemandCard, DemandList, JointStatement, JusticeTimeline, SignatoryList, StatementEvent, StatementQuote, StatementRevealEvent } from '../entrypoints/script-tag.js';

/** What each element takes, attributes under their own names. */
export interface StatementElements {
  'coup-stats': Partial<Pick<CoupStats, 'figures' | 'layout' | 'theme' | 'preset' | 'headingLevel' | 'actions' | 'src' | 'statement'>> & { 'heading-level'?: CoupStats['headingLevel'] } & { 'in-context'?: boolean };
  'demand-card': Partial<Pick<DemandCard, 'demand' | 'theme' | 'preset' | 'headingLevel' | 'actions' | 'src' | 'statement'>> & { 'heading-level'?: DemandCard['headingLevel'] } & { 'in-context'?: boolean };
  'demand-list': Partial<Pick<DemandList, 'to' | 'theme' | 'preset' | 'headingLevel' | 'actions' | 'src' | 'statement'>> & { 'heading-level'?: DemandList['headingLevel'] } & { 'in-context'?: boolean };
  'joint-statement': Partial<Pick<JointStatement, 'show' | 'shownPart' | 'theme' | 'preset' | 'headingLevel' | 'actions' | 'src' | 'statement'>> & { 'part'?: JointStatement['shownPart'] } & { 'heading-level'?: JointStatement['headingLevel'] } & { 'in-context'?: boolean };
  'justice-timeline': Partial<Pick<JusticeTimeline, 'layout' | 'from' | 'until' | 'theme' | 'preset' | 'headingLevel' | 'actions' | 'src' | 'statement'>> & { 'heading-level'?: JusticeTimeline['headingLevel'] } & { 'in-context'?: boolean };
  'signatory-list': Partial<Pick<SignatoryList, 'group' | 'highlight' | 'limit' | 'columns' | 'theme' | 'preset' | 'headingLevel' | 'actions' | 'src' | 'statement'>> & { 'heading-level'?: SignatoryList['headingLevel'] } & { 'in-context'?: boolean };
  'statement-quote': Partial<Pick<StatementQuote, 'sentence' | 'theme' | 'preset' | 'headingLevel' | 'actions' | 'src' | 'statement'>> & { 'heading-level'?: StatementQuote['headingLevel'] } & { 'in-context'?: boolean };
}

/** What each element fires. */
export interface StatementEvents {
  'statement-ready': StatementEvent;
  'statement-error': StatementEvent;
  'statement-reveal': StatementRevealEvent;
}
