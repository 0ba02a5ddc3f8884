/**
 * The content between an element's tags: what a reader without JavaScript, a search engine or a feed shows. It
 * stands on one line and holds phrasing content only, because content management systems that make paragraphs
 * of their own accord empty a custom element that holds a block.
 */
import type { Words } from '../locales/words.js';
import type { CitationView } from '../views/citation.js';
import type { DemandView } from '../views/demand.js';
import type { DemandsView } from '../views/demands.js';
import type { FiguresView } from '../views/figures.js';
import type { QuoteView } from '../views/quote.js';
import type { SignatoriesView } from '../views/signatories.js';
import type { TextView } from '../views/text.js';
import type { StepView, TimelineView } from '../views/timeline.js';
import { escape, tag } from './html.js';

/** The figures with their bounds, their source sentences, and the citation. */
export function figuresFallback({ figures, citation }: FiguresView): string {
  const lines = figures.map(({ before = '', number, after = '', counts, since }) => {
    const figure = escape(before) + tag('b', number) + escape(after);
    return [figure, escape(counts), ...(since ? [escape(since)] : [])].join(' ');
  });
  const sentences = new Set(figures.map(({ sentence }) => tag('q', sentence.text)));
  const source = `${escape(citation.asOf)}: ${[...sentences].join(' ')}`;
  return [...lines, source, citationFallback(citation)].join('<br>');
}

/** Who signed, and the citation. */
export function signatoriesFallback({ heading, signatories, citation }: SignatoriesView): string {
  const names = signatories.map(({ name }) => escape(name)).join('; ');
  return [`${tag('b', heading)}: ${names}`, citationFallback(citation)].join('<br>');
}

/** Who is asked, the heading, the demand in the statement's words, and the citation. */
export function demandFallback(view: DemandView, { askedOf }: Words): string {
  const { addressees, heading, sentence, citation } = view;
  const asked = `${escape(askedOf)} ${tag('b', addressees)}: ${escape(heading)}`;
  return [asked, tag('q', sentence.text), citationFallback(citation)].join('<br>');
}

/** Every demand with who is asked, and the citation. */
export function demandsFallback({ groups, citation }: DemandsView, { askedOf }: Words): string {
  const lines = groups.flatMap(({ addressees, demands }) => [
    `${escape(askedOf)} ${tag('b', addressees)}:`,
    ...demands.map(({ sentence }) => tag('q', sentence.text)),
  ]);
  return [...lines, citationFallback(citation)].join('<br>');
}

/** The steps with their dates and source sentences, and the citation. */
export function timelineFallback(view: TimelineView, { range }: Words): string {
  const { past, ahead, aheadHeading, citation } = view;
  const line = ({ dates, heading, sentence }: StepView) => {
    const [start = '', end] = dates.map(({ datetime, text }) => tag('time', text, { datetime }));
    const date = end ? escape(range).replace('{start}', start).replace('{end}', end) : start;
    return `${date}: ${tag('b', heading)}. ${tag('q', sentence.text)}`;
  };
  const later = ahead.length > 0 ? [tag('b', aheadHeading), ...ahead.map(line)] : [];
  return [...past.map(line), ...later, citationFallback(citation)].join('<br>');
}

/** The sentence and its citation. */
export function quoteFallback({ sentence, citation }: QuoteView): string {
  return [tag('q', sentence.text), citationFallback(citation)].join('<br>');
}

/** The text, its signatories and its citation. */
export function textFallback({ sections, signed, signatories, citation }: TextView): string {
  const blocks = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading ? [tag('b', heading)] : []),
    ...paragraphs.map(({ sentences }) => escape(sentences.map(({ text }) => text).join(' '))),
  ]);
  const names = signatories.map(escape).join('; ');
  return [
    tag('b', citation.statement.title),
    ...blocks,
    ...(names ? [`${tag('b', signed)}: ${names}`] : []),
    citationFallback(citation),
  ].join('<br><br>');
}

function citationFallback({ statement, issuer, date }: CitationView): string {
  const { title, url } = statement;
  const cite = tag('cite', title);
  const linked = url ? `<a href="${escape(url)}">${cite}</a>` : cite;
  return `${linked}, ${escape(issuer)}, ${tag('time', date, { datetime: statement.date })}`;
}
