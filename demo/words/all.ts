import type { SiteWords } from './en.js';

/** The texts of the site by language. */
export const siteWords: Record<string, SiteWords> = Object.fromEntries(
  Object.entries(import.meta.glob<Record<string, SiteWords>>('./??.ts', { eager: true })).map(
    ([path, file]) => {
      const code = path.slice(2, 4);
      return [code, file[code]!];
    },
  ),
);
