import { all } from '../../src/i18n/all-locales.js';
import { inLanguage } from '../../src/statement/translation.js';
import { embedded } from '../../src/statement/embedded.js';
import { startTag } from '../../src/utils/html.js';
import { cardOf } from '../files/card.js';

/** The image of the cards. `npm run screenshot` makes it. */
const image = { file: 'card.png', figure: 'displaced' };

interface Described {
  /** The name of the site. */
  name: string;
  title: string;
  description: string;
  /** The language of the page. */
  code: string;
  /** The path of the page from the top of the site. */
  path: string;
  /** The path from the page to the top of the site. */
  top: string;
  /** The absolute URL of the site with a slash at the end, if it is known. */
  siteUrl: string | undefined;
}

const property = (name: string, content: string) => startTag('meta', { property: name, content });

/**
 * Returns the tags from which social media make a card. Most need the absolute URL of the image. Without the URL of the
 * site, the URL is relative, which some resolve.
 */
export function cardTags({
  name,
  title,
  description,
  code,
  path,
  top,
  siteUrl,
}: Described): string {
  const statement = inLanguage(embedded, code);
  const { alternative } = cardOf(statement, 'figure', image.figure, all[code]!);
  return [
    property('og:type', 'website'),
    property('og:site_name', name),
    property('og:title', title),
    property('og:description', description),
    ...(siteUrl ? [property('og:url', siteUrl + path)] : []),
    property('og:image', (siteUrl ?? top) + image.file),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', alternative),
    startTag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ].join('\n');
}
