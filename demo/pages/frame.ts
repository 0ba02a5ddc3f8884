import { escape, scriptJson } from '../../src/utils/html.js';
import { cardTags } from './card-tags.js';
import type { SiteWords } from '../words/en.js';

export const pageNames = ['index', 'editor', 'builder', 'theming'] as const;
export type PageName = (typeof pageNames)[number];

/** A language of the site. */
export interface Language {
  code: string;
  dir: 'ltr' | 'rtl';
  /** The separator between a label and its value. */
  colon: string;
  words: SiteWords;
}

/** A page without the common frame. */
export interface Page {
  name: PageName;
  title: string;
  description: string;
  main: string;
  /** The build data for the page's script, embedded as JSON. */
  data?: unknown;
  /** Whether the page has a script of its own, `assets/<name>.js`. */
  script?: boolean;
  /** Whether the page contains elements of the library. */
  library?: boolean;
  /** The hashes (SHA-256, Base64) of the page's inline style sheets, for the policy. */
  styleHashes?: string[];
  /** The names of further Trusted Types policies of the page's script. */
  trustedTypes?: string[];
}

/**
 * Returns the policy of a page, which allows only the site's own files. Allows duplicate policy names, since the
 * library and the page's script each contain Lit.
 */
const policyOf = ({ styleHashes = [], trustedTypes = [] }: Page): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'${styleHashes.map((hash) => ` 'sha256-${hash}'`).join('')}; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types ${['lit-html', 'statement-widgets', ...trustedTypes].join(' ')} 'allow-duplicates'`;

/** Returns the path of a page from the top of the site. */
export const pathOf = (name: PageName, code: string): string =>
  `${code === 'en' ? '' : `${code}/`}${name}.html`;

/** Returns the word mark: the first word of the name in bold, the others in the regular weight. */
const wordMark = (name: string) => escape(name).replace(/^\S+/, (word) => `<b>${word}</b>`);

/** Returns the URL of a page relative to another. The URL of the home page records the choice of English. */
const hrefOf = (name: PageName, code: string) =>
  `${name}.html${name === 'index' && code === 'en' ? '?lang=en' : ''}`;

/**
 * Renders a page of the site as HTML.
 * @param siteUrl The absolute URL of the site with a slash at the end, if it is known.
 */
export function framed(
  page: Page,
  language: Language,
  languages: Language[],
  siteUrl?: string,
): string {
  const { code, dir, colon, words } = language;
  const top = code === 'en' ? '' : '../';
  const { site } = words;
  const title = page.name === 'index' ? site.name : `${page.title} – ${site.name}`;
  const links = pageNames.map((name) => {
    const current = name === page.name ? ' aria-current="page"' : '';
    return `<a href="${hrefOf(name, code)}"${current}>${escape(site.pages[name])}</a>`;
  });
  const others = languages.map((other) => {
    const current = other.code === code ? ' aria-current="true"' : '';
    const href = `${top}${pathOf(page.name, other.code)}?lang=${other.code}`;
    return `<li><a href="${href}" lang="${other.code}" dir="${other.dir}" hreflang="${other.code}"${current}>${escape(other.words.autonym)}</a></li>`;
  });
  const json = page.data ? scriptJson(page.data) : '';
  return `<!doctype html>
<html lang="${code}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<meta name="description" content="${escape(page.description)}">
${cardTags({ name: site.name, title, description: page.description, code, path: pathOf(page.name, code), top, siteUrl })}
<link rel="icon" href="${top}icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="${top}apple-touch-icon.png">
<link rel="stylesheet" href="${top}assets/site.css">
<link rel="stylesheet" href="${top}assets/${page.name}.css">
${page.name === 'index' && code === 'en' ? '<script src="assets/language.js"></script>\n' : ''}${page.library ? `<script type="module" src="${top}dist/statement-widgets.js"></script>\n` : ''}${page.script ? `<script type="module" src="${top}assets/${page.name}.js"></script>\n` : ''}</head>
<body>
<a href="#main" class="skip">${escape(site.skip)}</a>
<header class="site">
<p class="name"><a href="${hrefOf('index', code)}">${wordMark(site.name)}</a></p>
<nav aria-label="${escape(site.navigation)}">${links.join('\n')}</nav>
<details class="languages"><summary><span class="quiet">${escape(site.language + colon)}</span>${escape(words.autonym)}</summary><ul>${others.join('')}</ul></details>
</header>
<main id="main" tabindex="-1">
${page.main}
</main>
<footer class="site">
<p>${escape(site.privacy)}</p>
<p>${escape(site.words)} <a href="${top}LICENSES.txt">${escape(site.licences)}</a></p>
</footer>
${json ? `<script type="application/json" id="data">${json}</script>\n` : ''}</body>
</html>
`;
}
