import { all } from '../../src/i18n/all-locales.js';
import { siteWords } from '../words/all.js';
import { builder } from './builder.js';
import { editor } from './editor.js';
import { framed, type Language, pathOf } from './frame.js';
import { gallery } from './gallery.js';
import type { Library } from './library.js';
import { theming } from './theming.js';

/**
 * Returns every page of the site in every language, by path.
 * @param siteUrl The absolute URL of the site with a slash at the end, if it is known.
 */
export function pages(library: Library, siteUrl?: string): Record<string, string> {
  const languages: Language[] = Object.entries(siteWords).map(([code, words]) => ({
    code,
    dir: all[code]!.dir,
    colon: all[code]!.colon,
    words,
  }));
  const autonyms = Object.fromEntries(
    Object.entries(all).map(([code, { tag }]) => [
      code,
      siteWords[code]?.autonym ?? new Intl.DisplayNames(tag, { type: 'language' }).of(code)!,
    ]),
  );
  return Object.fromEntries(
    languages.flatMap((language) => {
      const { code, words } = language;
      return [
        gallery(words, all[code]!, code, autonyms),
        editor(code),
        builder(words, library, autonyms),
        theming(words, all[code]!),
      ].map((page) => [pathOf(page.name, code), framed(page, language, languages, siteUrl)]);
    }),
  );
}
