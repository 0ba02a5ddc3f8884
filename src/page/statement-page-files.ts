import { type ElementName, elementNames } from '../elements/registry.js';
import { messagesOf } from '../i18n/loaded.js';
import { loadAll } from '../i18n/load-all.js';
import { en } from '../i18n/locales/en.js';
import { templateHtml } from '../snippets/template-html.js';
import { contentOf } from '../statement/content.js';
import type { Statement } from '../statement/schema.js';
import { inLanguage } from '../statement/translation.js';
import { directionOf, primary } from '../utils/language-tag.js';
import { baseOf, imageUrl, pageFile, pageUrl } from './addresses.js';
import { dataFiles } from './data-files.js';
import { headHtml } from './head.js';
import { oembedFiles } from './oembed.js';
import type { Page } from './page.js';
import { bodyTemplate } from './page.template.js';
import { widgetPages } from './widget-pages.js';
import { pageWords } from './words.js';

export interface PageOptions {
  /**
   * The URL of the folder to which the files are uploaded. oEmbed and links for search engines need it. Default: the
   * folder of the statement's URL.
   */
  base?: string | undefined;
  /** The URL of an image for cards on social media. A relative one is in the folder. */
  image?: string | undefined;
  /** The elements that the module next to the page has. Default: all. */
  elements?: ElementName[];
}

/**
 * Returns the page of a statement in each of its languages, its data, and its answers of oEmbed, by file. The pages
 * need no script.
 * @throws an error, if an option is not the URL that it should be.
 */
export async function statementPageFiles(
  statement: Statement,
  { base: given, image: picture, elements: kept = elementNames }: PageOptions = {},
): Promise<Record<string, string>> {
  loadAll();
  const base = baseOf(statement, given, 'base');
  const image = picture === undefined ? undefined : imageUrl(picture, base, 'image');
  const content = contentOf(statement);
  const messages = messagesOf(content.language, en);
  // Without the full text, there is no page for frames.
  const elements = kept.includes('joint-statement') ? kept : [];
  const files = dataFiles(statement);
  const data = Object.keys(files);
  const { translations = [] } = content;
  const languages = [content.language, ...translations.map(({ language }) => language)];
  const all = languages.map((language) => ({
    language,
    status: translations.find((each) => each.language === language)?.status,
    title: inLanguage(content, language).title,
    file: pageFile(content, language),
    url: pageUrl(content, language, base),
  }));
  for (const one of all) {
    const others = all.filter((other) => other !== one);
    files[one.file] = await pageHtml({
      ...{ ...one, content, others, base, image, data, elements },
      statement: inLanguage(content, one.language),
      messages: messagesOf(one.language, en),
      words: pageWords(messagesOf(one.language, en)),
    });
  }
  if (!base) return files;
  const widgets = await widgetPages({ content, messages, base, elements });
  return { ...files, ...widgets, ...oembedFiles(content, messages, base, elements) };
}

async function pageHtml(page: Page): Promise<string> {
  const { language, messages } = page;
  const lang = primary(messages.tag);
  // The page is in the language of the statement. The words around it are in English if there are none in it.
  const body = lang === primary(language) ? '' : ` lang="${lang}" dir="${messages.dir}"`;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
${await headHtml(page)}
</head>
<body${body}>
${templateHtml(bodyTemplate(page))}
</body>
</html>
`;
}
