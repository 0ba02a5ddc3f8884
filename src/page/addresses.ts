import type { StatementContent } from '../statement/content.js';
import { invalid } from '../utils/errors.js';

type Located = Pick<StatementContent, 'url'>;

/** What makes a URL the URL of a folder. */
const use = 'the absolute URL of the folder, such as https://example.org/statement/';

/**
 * Returns the URL of the folder that the files are uploaded to, with a slash at the end.
 * @param path The name of the value in an error.
 * @throws an error, if the value is not the URL of a folder.
 */
function folderUrl(value: string, path: string): string {
  const { protocol, username, search, hash, pathname, href } = parsed(value, path, use);
  const isFile = /\.html?$/i.test(pathname);
  if (!/^https?:$/.test(protocol) || username || search || hash || isFile)
    throw invalid(path, value, use);
  return href.replace(/\/?$/, '/');
}

/** Returns the folder of the page that a statement names as its URL, if the URL is that of a folder or its index.html. */
function folderOf({ url = '' }: Located): string | undefined {
  const [page = ''] = url.split('#');
  return /^https?:\/\/[^?@]+\/(?:index\.html)?$/.test(page)
    ? page.replace(/index\.html$/, '')
    : undefined;
}

/**
 * Returns the URL of the folder that the files are uploaded to. Default: the folder of the statement's own URL.
 * @param path The name of the value in an error.
 * @throws an error, if the value is not the URL of a folder.
 */
export const baseOf = (
  statement: Located,
  value: string | undefined,
  path: string,
): string | undefined => (value === undefined ? folderOf(statement) : folderUrl(value, path));

/**
 * Returns the absolute URL of an image for cards on social media. A relative one is in the folder of the page.
 * @param path The name of the value in an error.
 * @throws an error, if the URL is not absolute and the folder is unknown, or if the image is an SVG.
 */
export function imageUrl(value: string, base: string | undefined, path: string): string {
  const { protocol, pathname, href } = parsed(
    value,
    path,
    `an absolute URL, or also ${path.replace('image', 'base')}`,
    base,
  );
  if (!/^https?:$/.test(protocol) || pathname.endsWith('.svg'))
    throw invalid(path, value, 'the URL of a PNG or JPEG file. Social media show no SVG');
  return href;
}

function parsed(value: string, path: string, instead: string, base?: string): URL {
  try {
    return new URL(value, base);
  } catch {
    throw invalid(path, value, instead);
  }
}

/**
 * Returns the file of the page in a language. Every page is in one folder, so that links to the data are the same on
 * each, and work from a disk.
 */
export const pageFile = (statement: StatementContent, language: string): string =>
  language === statement.language ? 'index.html' : `index.${language}.html`;

/** Returns the URL of the page in a language, if it is known. The statement names that of the original. */
export function pageUrl(
  statement: StatementContent,
  language: string,
  base: string | undefined,
): string | undefined {
  const { url } = statement;
  if (language === statement.language && url?.startsWith('http')) return url.split('#')[0];
  return base && base + pageFile(statement, language);
}

/** Returns the statement with the URL of its page in the folder, if it names no URL. Widgets link to that URL. */
export const withUrl = <S extends StatementContent>(statement: S, base: string | undefined): S =>
  statement.url || !base ? statement : { ...statement, url: `${base}index.html` };
