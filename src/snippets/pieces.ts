import type { Words } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { sentencesOf } from '../statement/text.js';
import { inLanguage } from '../statement/translation.js';
import { demandView } from '../elements/shared/demand.view.js';
import { figuresView } from '../elements/coup-stats/coup-stats.view.js';
import { sentenceView } from '../elements/shared/sentence.view.js';
import { signatoriesView } from '../elements/signatory-list/signatory-list.view.js';
import { textView } from '../elements/joint-statement/joint-statement.view.js';
import {
  type TimelineView,
  timelineView,
} from '../elements/justice-timeline/justice-timeline.view.js';
import {
  asked,
  citationFallback,
  demandFallback,
  figureLine,
  quote,
  sectionFallback,
  signatoriesLine,
  spoken,
  stepLine,
} from './fallback.js';
import { escape, tag } from './html.js';

/**
 * The fallback content of every element in every form that its attributes can ask for, taken to pieces of HTML:
 * servers that do not run JavaScript put it together from these, word for word as `fallbackOf` does.
 */
export interface Pieces {
  /** Language and direction of the interface: the content stands in `<span lang="…" dir="…">`. */
  lang: string;
  dir: string;
  /** Title, issuer and date: the last line of each element. */
  citation: string;
  /** Stands before the source sentences of figures; escaped. */
  asOf: string;
  /** `coup-stats`: lines, then `asOf: ` with each different quote once, between spaces; by default the first three. */
  figures: { id: string; line: string; quote: string }[];
  /** `demand-card`: `card`, whole. `demand-list`: `group:` over the quotes of the demands that have the same one. */
  demands: { id: string; addressees: string[]; group: string; quote: string; card: string }[];
  /** `justice-timeline`: lines, those that are `ahead` under `aheadHeading`; `date` is one date or two with a `/`. */
  steps: { date: string; ahead: boolean; line: string }[];
  aheadHeading: string;
  /** `statement-quote`: the quote; by default that of `pullQuote`. */
  sentences: { id: string; quote: string }[];
  pullQuote: string;
  /** `signatory-list`; empty where nobody signed. Also the last block of the text. */
  signatories: string;
  /** `joint-statement`: title, note on translation if any, sections, signatories, citation, with an empty line between. */
  title: string;
  /** The note is that of the first section that is shown; a translation of only some sentences says so in `html`. */
  sections: { html: string; note: string }[];
}

const none: Pick<TimelineView, 'past' | 'ahead' | 'aheadHeading'> = {
  ...{ past: [], ahead: [], aheadHeading: '' },
};

/** The pieces of a statement in a language of the interface. */
export function piecesOf(content: StatementContent, words: Words): Pieces {
  const statement = inLanguage(content, words.tag);
  const { language } = statement;
  const { sections, status, citation } = textView(statement, {}, words);
  const { title, titleLanguage = language } = citation.statement;
  const all = { figures: statement.figures.map(({ id }) => id).join(' ') };
  const { past, ahead, aheadHeading } = statement.events.length
    ? timelineView(statement, {}, words)
    : none;
  const [lang = ''] = words.tag.split('-');
  return {
    lang,
    dir: words.dir,
    citation: citationFallback(citation, words),
    asOf: escape(citation.asOf),
    figures: (all.figures ? figuresView(statement, all, words).figures : []).map((figure) => ({
      id: figure.id,
      line: figureLine(figure, words),
      quote: quote(figure.sentence, words),
    })),
    demands: statement.demands.map(({ id, addressees }) => {
      const view = demandView(statement, { demand: id }, words);
      return {
        ...{ id, addressees, group: asked(view, words) },
        ...{ quote: quote(view.sentence, words), card: demandFallback(view, words) },
      };
    }),
    steps: [...past, ...ahead].map((step) => ({
      date: step.dates.map(({ datetime }) => datetime).join('/'),
      ahead: ahead.includes(step),
      line: stepLine(step, words),
    })),
    aheadHeading: tag('b', aheadHeading),
    sentences: sentencesOf(statement).map(({ id }) => ({
      id,
      quote: quote(sentenceView(statement, id), words),
    })),
    pullQuote: statement.pullQuote ?? sentencesOf(statement)[0]!.id,
    signatories: statement.signatories.length
      ? signatoriesLine(signatoriesView(statement, {}, words), words)
      : '',
    title: spoken('b', title, titleLanguage, words),
    sections: sections.map((section) => ({
      html: sectionFallback(section, language, words, !status),
      note: status ? escape(words.translation[status]) : '',
    })),
  };
}
