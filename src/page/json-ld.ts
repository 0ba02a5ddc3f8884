import { type NamedSignatory, signatoriesOf } from '../statement/signatories.js';
import { quoteView } from '../elements/statement-quote/statement-quote.view.js';
import type { StatementContent } from '../statement/content.js';
import type { Page } from './page.js';

type Node = Record<string, unknown>;

/** Returns a signatory. A network is an organization, and the schema has no narrower type for it. */
function signer({ name, kind, url, role, affiliation }: NamedSignatory): Node {
  const isPerson = kind === 'person';
  return {
    '@type': isPerson ? 'Person' : 'Organization',
    name,
    ...(url && { url }),
    ...(isPerson && role && { jobTitle: role }),
    ...(isPerson && affiliation && { affiliation: { '@type': 'Organization', name: affiliation } }),
  };
}

/** The statement in another language, as far as a page needs to name it. */
const work = ({ language, title, url }: Page['others'][number]): Node => ({
  '@type': 'Report',
  headline: title,
  inLanguage: language,
  ...(url && { url }),
});

/** The sentences that are set as quotations, each in the language in which the page shows it. */
function quotations({ statement, messages }: Page): Node[] {
  const { pullQuote, pullQuotes = [] } = statement;
  const sources = new Set([
    ...(pullQuote ? [pullQuote] : []),
    ...pullQuotes.map(({ source }) => source),
  ]);
  return [...sources].map((source) => {
    const { sentence, speaker } = quoteView(statement, { sentence: source }, messages);
    return {
      '@type': 'Quotation',
      text: sentence.text,
      inLanguage: sentence.language,
      ...(speaker && { creditText: speaker }),
    };
  });
}

/**
 * Returns the description of the page for search engines (https://schema.org/Report). The authors are the signatories
 * at the issue. The schema has no word for those who signed later, who are no authors, so it leaves them out.
 */
export function jsonLd(page: Page): Node {
  const { content, statement, language, others, url, image } = page;
  const { date, version, corrections = [] } = statement;
  const authors = signatoriesOf(statement).filter(({ joined }) => !joined);
  const parts = quotations(page);
  const corrected = corrections.map((each) => ({
    '@type': 'CorrectionComment',
    text: each.text,
    datePublished: each.date,
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    headline: statement.title,
    datePublished: date,
    ...(corrections.length > 0 && { dateModified: corrections.at(-1)!.date }),
    inLanguage: language,
    ...(url && { url }),
    ...(image && { image }),
    ...(version && { version }),
    ...(authors.length > 0 && { author: authors.map(signer) }),
    ...(corrected.length > 0 && { correction: corrected }),
    ...(parts.length > 0 && { hasPart: parts }),
    ...translationsOf(content, language, others),
  };
}

function translationsOf(content: StatementContent, language: string, others: Page['others']): Node {
  const original = others.find((each) => each.language === content.language);
  if (original && language !== content.language) return { translationOfWork: work(original) };
  return others.length > 0 ? { workTranslation: others.map(work) } : {};
}
