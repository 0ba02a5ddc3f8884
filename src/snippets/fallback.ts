/**
 * The content between an element's tags: what a reader without JavaScript, a search engine or a feed shows. It
 * stands on one line and holds phrasing content only, because content management systems that make paragraphs
 * of their own accord empty a custom element that holds a block.
 */
import type { Words } from '../i18n/messages.js';
import type { CitationView } from '../elements/shared/citation.view.js';
import type { DemandView } from '../elements/shared/demand.view.js';
import type { DemandsView } from '../elements/demand-list/demand-list.view.js';
import type { FiguresView, FigureView } from '../elements/coup-stats/coup-stats.view.js';
import type { QuoteView } from '../elements/statement-quote/statement-quote.view.js';
import type { SentenceView } from '../elements/shared/sentence.view.js';
import type { SignatoriesView } from '../elements/signatory-list/signatory-list.view.js';
import type { TextView } from '../elements/joint-statement/joint-statement.view.js';
import type { StepView, TimelineView } from '../elements/justice-timeline/justice-timeline.view.js';
import { escape, tag } from './html.js';

/** A new line; the space is for hosts that take the tag away. */
const newLine = ' <br>';

/** An empty line; of two tags in a row WordPress would make a paragraph, which ends the element around it. */
const emptyLine = ' <br>&nbsp;<br>';

/** One figure with its bound. */
export function figureLine(figure: FigureView, words: Words): string {
  const { before = '', number, numberLanguage, after = '', counts, language, since } = figure;
  const value = spoken('b', number, numberLanguage, words);
  return [
    escape(before) + value + escape(after),
    plain(counts, language, words),
    ...(since ? [escape(since)] : []),
  ].join(' ');
}

/** The figures with their bounds, their source sentences, and the citation. */
export function figuresFallback({ figures, citation }: FiguresView, words: Words): string {
  const lines = figures.map((figure) => figureLine(figure, words));
  const sentences = new Set(figures.map(({ sentence }) => quote(sentence, words)));
  const source = `${escape(citation.asOf)}: ${[...sentences].join(' ')}`;
  return [...lines, source, citationFallback(citation, words)].join(newLine);
}

/** Who signed. */
export function signatoriesLine(
  { heading, signatories, citation }: SignatoriesView,
  words: Words,
): string {
  const names = signatories.map(({ name }) => name).join('; ');
  return `${tag('b', heading)}: ${plain(names, citation.statement.language, words)}`;
}

/** Who signed, and the citation. */
export function signatoriesFallback(view: SignatoriesView, words: Words): string {
  return [signatoriesLine(view, words), citationFallback(view.citation, words)].join(newLine);
}

/** Who is asked, the heading, the demand in the statement's words, and the citation. */
export function demandFallback(view: DemandView, words: Words): string {
  const { heading, language, sentence, citation } = view;
  return [
    `${asked(view, words)}: ${plain(heading, language, words)}`,
    quote(sentence, words),
    citationFallback(citation, words),
  ].join(newLine);
}

/** Every demand with who is asked, and the citation. */
export function demandsFallback({ groups, citation }: DemandsView, words: Words): string {
  const lines = groups.flatMap((group) => [
    `${asked(group, words)}:`,
    ...group.demands.map(({ sentence }) => quote(sentence, words)),
  ]);
  return [...lines, citationFallback(citation, words)].join(newLine);
}

/** One step with its date and source sentence. */
export function stepLine({ dates, heading, language, sentence }: StepView, words: Words): string {
  const [start = '', end] = dates.map(({ datetime, text }) => tag('time', text, { datetime }));
  const range = escape(words.range);
  const date = end ? range.replace('{start}', start).replace('{end}', end) : start;
  return `${date}: ${spoken('b', heading, language, words)}. ${quote(sentence, words)}`;
}

/** The steps with their dates and source sentences, and the citation. */
export function timelineFallback(view: TimelineView, words: Words): string {
  const { past, ahead, aheadHeading, citation } = view;
  const line = (step: StepView) => stepLine(step, words);
  const later = ahead.length > 0 ? [tag('b', aheadHeading), ...ahead.map(line)] : [];
  return [...past.map(line), ...later, citationFallback(citation, words)].join(newLine);
}

/** The sentence and its citation. */
export function quoteFallback({ sentence, citation }: QuoteView, words: Words): string {
  return [quote(sentence, words), citationFallback(citation, words)].join(newLine);
}

/** The text, its signatories and its citation. */
export function textFallback(view: TextView, words: Words): string {
  const { sections, status, signed, signatories, citation } = view;
  const { title, language, titleLanguage = language } = citation.statement;
  const names = plain(signatories.join('; '), language, words);
  return [
    spoken('b', title, titleLanguage, words),
    ...(status ? [escape(words.translation[status])] : []),
    ...sections.map((section) => sectionFallback(section, language, words, !status)),
    ...(names ? [`${tag('b', signed)}: ${names}`] : []),
    citationFallback(citation, words),
  ].join(emptyLine);
}

/** A section of the text; `noted` where each sentence that is a translation says so. */
export function sectionFallback(
  section: TextView['sections'][number],
  language: string,
  words: Words,
  noted: boolean,
): string {
  return [
    ...(section.heading ? [spoken('b', section.heading, section.language ?? language, words)] : []),
    ...section.paragraphs.map(({ sentences }) =>
      sentences
        .map(
          ({ text, language: spoken = language, status }) =>
            plain(text, spoken, words) + (noted ? noteOn(status, words) : ''),
        )
        .join(' '),
    ),
  ].join(emptyLine);
}

/** Who is asked. */
export function asked(
  { addressees, addresseesLanguage }: Pick<DemandView, 'addressees' | 'addresseesLanguage'>,
  words: Words,
): string {
  return `${escape(words.askedOf)} ${spoken('b', addressees, addresseesLanguage, words)}`;
}

const noteOn = (status: SentenceView['status'], words: Words): string =>
  status ? ` (${escape(words.translation[status])})` : '';

/**
 * A sentence as a quotation. The marks are text: many hosts remove `<q>`, and with it the marks that CSS draws.
 */
export function quote({ text, language, status }: SentenceView, words: Words): string {
  const quoted = plain(text, language, words);
  return escape(words.quotation).replace('{text}', () => quoted) + noteOn(status, words);
}

/** The citation: title, issuer and date of the statement. */
export function citationFallback(
  { statement, issuer, comma, date }: CitationView,
  words: Words,
): string {
  const { title, language, titleLanguage = language, url } = statement;
  const cite = spoken('cite', title, titleLanguage, words);
  const linked = url ? `<a href="${escape(url)}">${cite}</a>` : cite;
  return `${linked}${escape(comma)}${escape(issuer + comma)}${tag('time', date, { datetime: statement.date })}`;
}

/** An element that says in which language its text is, where that is not the language around it. */
export function spoken(name: string, text: string, language: string, words: Words): string {
  const [same, around] = [language, words.tag].map((full) => full.split('-')[0]);
  return tag(name, text, same === around ? {} : { lang: language });
}

/** A text alone, in an element only where it is in another language than what is around it. */
function plain(text: string, language: string, words: Words): string {
  const element = spoken('span', text, language, words);
  return element.startsWith('<span>') ? escape(text) : text && element;
}
