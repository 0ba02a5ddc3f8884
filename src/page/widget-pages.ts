import type { ElementName } from '../elements/registry.js';
import { citationView } from '../elements/shared/citation.view.js';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import { integrityOf } from '../utils/hash.js';
import { escape, oneLine, tag } from '../utils/html.js';
import { directionOf, primary } from '../utils/language-tag.js';
import { pageUrl } from './addresses.js';
import { frameSizeOf, framePath, oembedLinks, shownOf } from './oembed.js';
import { styles } from './styles.js';

interface Widgets {
  content: StatementContent;
  /** The messages in the language of the statement, or in English. */
  messages: Messages;
  base: string;
  /** The elements that `embed.html` can show. */
  elements: ElementName[];
}

/**
 * Returns a page for each element, by file. Systems that embed a pasted URL take the first answer of oEmbed that a page
 * names, so the page of an element names only the answer for this element. The full text has `index.html`.
 */
export async function widgetPages(widgets: Widgets): Promise<Record<string, string>> {
  const { content, elements } = widgets;
  const shown = shownOf(content, elements).filter((element) => element !== 'joint-statement');
  return Object.fromEntries(
    await Promise.all(
      shown.map(async (element) => [`${element}.html`, await widgetPage(widgets, element)]),
    ),
  ) as Record<string, string>;
}

async function widgetPage(
  { content, messages, base }: Widgets,
  element: ElementName,
): Promise<string> {
  const { title, language, date } = content;
  const { height, style: heights } = frameSizeOf(element, content, messages);
  const style = oneLine(
    `${styles}\niframe { inline-size: 100%; ${heights}; margin-block-start: 1.5rem; border: 0; }`,
  );
  const policy = `default-src 'none'; script-src 'self'; style-src '${await integrityOf('SHA-256', style)}'; img-src data:; frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`;
  const citation = citationView(content, messages);
  const frame = tag('iframe', '', {
    src: framePath(element, content),
    title,
    height,
  });
  const lang = primary(messages.tag);
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="canonical" href="${escape(pageUrl(content, language, base)!)}">
${oembedLinks(content, base, [element])}<style>${style}</style>
<script async src="embed-parent.js"></script>
</head>
<body>
<main>
<h1><a href="index.html">${escape(title)}</a></h1>
<p class="issue" lang="${lang}" dir="${messages.dir}">${escape(citation.issuer + citation.comma)}${tag('time', citation.date, { datetime: date })}</p>
${frame}
</main>
</body>
</html>
`;
}
