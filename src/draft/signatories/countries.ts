const countries = new Map<string, Set<string>>();

export const continents = ['europe', 'asia', 'africa', 'international', 'global', 'regional'];

/** The names of the countries of the world in a language and in English, in lower case. */
function countriesIn(language: string): Set<string> {
  let known = countries.get(language);
  if (!known) {
    known = new Set([
      'uk',
      'usa',
      'us',
      'burma',
      'uae',
      'drc',
      'scotland',
      'england',
      'wales',
      'palestine',
      'the netherlands',
      'the philippines',
      ...continents,
    ]);
    for (const locale of [language, 'en']) {
      const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
      for (let one = 65; one <= 90; one++)
        for (let other = 65; other <= 90; other++) {
          const name = names.of(String.fromCharCode(one, other));
          if (name) known.add(name.toLowerCase().replaceAll('’', "'"));
        }
    }
    countries.set(language, known);
  }
  return known;
}

export const isCountry = (text: string, language: string) =>
  countriesIn(language).has(text.toLowerCase().replaceAll('’', "'").trim());
