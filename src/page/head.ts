import { citationView } from '../elements/shared/citation.view.js';
import { quoteView } from '../elements/statement-quote/statement-quote.view.js';
import { integrityOf } from '../utils/hash.js';
import { escape, oneLine, scriptJson, startTag } from '../utils/html.js';
import { typeOf } from './data-files.js';
import { jsonLd } from './json-ld.js';
import { oembedLinks } from './oembed.js';
import type { Page } from './page.js';
import { styles } from './styles.js';

const meta = (name: string, content: string | undefined) =>
  content ? [startTag('meta', { name, content })] : [];

const property = (name: string, content: string | undefined) =>
  content ? [startTag('meta', { property: name, content })] : [];

const link = (rel: string, href: string, more: Record<string, string> = {}) =>
  startTag('link', { rel, ...more, href });

/**
 * Returns the links to the page in every language, for search engines. They follow only absolute URLs
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
function languageLinks({ content, language, url, others, base }: Page): string[] {
  if (!base || others.length === 0) return [];
  const pages = [{ language, url }, ...others];
  const original = pages.find((each) => each.language === content.language);
  return [...pages, { language: 'x-default', url: original?.url }].flatMap((each) =>
    each.url ? [link('alternate', each.url, { hreflang: each.language })] : [],
  );
}

/** Returns the text alternative of the image. The image can be any, so it says what the page is. */
function alternativeOf({ statement, messages }: Page): string {
  const { issuer, comma, date } = citationView(statement, messages);
  return [statement.title, issuer, date].join(comma);
}

/** Returns the tags from which social media make a card. */
function cardTags(page: Page, title: string, description: string): string[] {
  const { url, image } = page;
  const alternative = image && alternativeOf(page);
  return [
    ...property('og:type', 'article'),
    ...property('og:title', title),
    ...property('og:description', description),
    ...property('og:url', url),
    ...property('og:image', image),
    ...property('og:image:alt', alternative),
    ...meta('twitter:card', image ? 'summary_large_image' : 'summary'),
    ...meta('twitter:image', image),
    ...meta('twitter:image:alt', alternative),
  ];
}

/**
 * Returns the head of the page. The policy allows the page's own style sheet by its hash and no script. It allows
 * connections for Lighthouse, which reads `robots.txt` as the page. The data for search engines is in a script that no
 * browser runs.
 */
export async function headHtml(page: Page): Promise<string> {
  const { content, statement, messages, url, base, data, elements } = page;
  const style = oneLine(styles);
  const policy = `default-src 'none'; style-src '${await integrityOf('SHA-256', style)}'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'`;
  const { title } = statement;
  // The statement's own words: what it sets as a quotation, or its first sentence.
  const description = quoteView(statement, {}, messages).sentence.text;
  const json = scriptJson(jsonLd(page));
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escape(title)}</title>`,
    ...meta('description', description),
    '<link rel="icon" href="data:,">',
    ...(url ? [link('canonical', url)] : []),
    ...languageLinks(page),
    ...data.map((file) => link('alternate', file, { type: typeOf(file) })),
    ...(base ? oembedLinks(content, base, elements).split('\n').filter(Boolean) : []),
    ...cardTags(page, title, description),
    `<script type="application/ld+json">${json}</script>`,
    `<style>${style}</style>`,
  ].join('\n');
}
