/** Countries and large regions of the world, by the names and the forms of names in statements. */

interface Places {
  countries: Set<string>;
  continents: Set<string>;
}

const known = new Map<string, Places>();

const continents =
  'europe, asia, africa, international, global, regional, américa latina, middle east, moyen-orient, oriente medio, nahost'.split(
    ', ',
  );

/** The numbers of continents and their parts, such as Latin America. */
const areas =
  '002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 053 054 057 061 142 143 145 150 151 154 155 419'.split(
    ' ',
  );

/** Names that are neither in CLDR nor formed as in `formal`, in all languages. */
const others = [
  'UK, USA, EEUU, EE UU, EUA, UAE, DRC, RDC, RDP Lao, Lao PDR, DPRK, DR Congo, RD Congo, DR Kongo, RD Kongo, Congo, Kongo, Kinshasa, Brazzaville',
  'Burma, Birmanie, Birmania, Birma, Mianmar, Republic of the Union of Myanmar, Korea, Corée, Corea, Coreia, Czech Republic, Turkey, Ivory Coast, Swaziland',
  'Macedonia, East Timor, Bosnia, Cape Verde, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Schottland, Großbritannien, Inggris, Escocia, Écosse',
  'Palestine, Palestina, Palästina, Occupied Palestinian Territory, Occupied Palestinian Territories, Tibet, Kurdistan, West Papua, Catalonia, Catalunya',
  'Viet Nam, Russian Federation, Syrian Arab Republic, United States of America, Cabo Verde, Estado español, Euskal Herria, Brunei Darussalam, The Gambia',
  'فلسطين, بريطانيا, كوريا, الكونغو, كردستان, أمريكا, アメリカ, 米国, 英国, パレスチナ, ミャンマー, ビルマ, 大韓民国, コンゴ, 韓国, 香港, 台湾, チベット',
  'พม่า, เมียนมา, ปาเลสไตน์, เกาหลี, อังกฤษ, ဗမာ, ကိုရီးယား, ပါလက်စတိုင်း, কোরিয়া, ফিলিস্তিন, প্যালেস্টাইন, মিয়ানমার, বার্মা, যুক্তরাষ্ট্র, আমেরিকা, কঙ্গো, म्यांमार, फ़िलिस्तीन, अमेरिका',
].flatMap((line) => line.split(', '));

/** Matches the words of a formal name before the country, or after it: "Democratic Republic of the ", " Republic". */
const formal = [
  "^(?:(?:people's|democratic|socialist|islamic|federal|federative|federated|plurinational|bolivarian|oriental|united|arab|hashemite|co-?operative|hellenic) )*(?:republic|kingdom|states?|sultanate|principality|emirate|commonwealth) of (?:the )?",
  "^(?:république|royaume|état|sultanat|principauté)(?: \\p{L}+){0,2} (?:de la |de l'|des |du |de |d')",
  '^(?:repúblic?[ac]|república|reino|estado|principado)(?: \\p{L}+){0,2} d(?:e la|el?|[oae]s?) ',
  '^(?:\\p{L}+ ){0,2}(?:republik|bundesrepublik|königreich|staat|kerajaan|negara)(?: (?:demokratik|rakyat|islam))?(?: der)? ',
  '^(?:جمهورية|مملكة|دولة|سلطنة|إمارة) |^(?:ประเทศ|สาธารณรัฐ(?:ประชาธิปไตย|สังคมนิยม|ประชาชน)*|ราชอาณาจักร|รัฐ)',
  '(?:民主)?(?:共和国|王国|連邦)$|(?:သမ္မတ|ပြည်ထောင်စု)?နိုင်ငံ(?:တော်)?$| (?:প্রজাতন্ত্র|রাষ্ট্র)$|(?: الديمقراطية| العربية| الإسلامية)$',
].map((pattern) => new RegExp(pattern, 'u'));

/** Matches an article before the name of a country. */
const article = /^(?:the|la|les?|l'|el|los|las|os?|as?|die|der) ?(?=\p{L})/u;

/** Parts "Korea, Republic of" and "Iran (Islamic Republic of)". */
const inverted = /^(.+?)(?:,\s*|\s*\()([^(),]+ of(?: the)?)\)?$/u;

/** Returns a name as it is compared: in lower case, without the dots of "U.K." */
const folded = (text: string) =>
  text
    .normalize()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<=(?<!\p{L})\p{L}{1,2})\./gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The names of a country: "Myanmar (Burma)" has two, and "Congo - Kinshasa" is also written without spaces. */
const namesOf = (name: string) => [
  name,
  ...name.split(/\s*\(([^)]+)\)\s*/u),
  name.replace(' - ', '-'),
  name.replace(' & ', ' and '),
];

/** The countries and the continents of the world in a language and in English. */
function placesIn(language: string): Places {
  const made = known.get(language);
  if (made) return made;
  const letters = [...Array(26).keys()].map((index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const names = (list: string[]) =>
    [language, 'en'].flatMap((locale) =>
      (['long', 'short'] as const).flatMap((style) => {
        const display = new Intl.DisplayNames([locale], {
          ...{ type: 'region', style, fallback: 'none' },
        });
        return list.flatMap((code) => namesOf(display.of(code) ?? ''));
      }),
    );
  const asSet = (list: string[]) => new Set(list.map(folded).filter(Boolean));
  const places = {
    countries: asSet([...names(codes), ...others]),
    continents: asSet([...continents, ...names(areas)]),
  };
  known.set(language, places);
  return places;
}

/** Whether a text names a continent or a part of it, or says that something is international. */
export const isContinent = (text: string, language: string): boolean =>
  placesIn(language).continents.has(folded(text));

/** Whether a text names a country, also by its formal name, or a continent. */
export function isCountry(text: string, language: string): boolean {
  if (text.length > 60) return false;
  const name = folded(text).replace(inverted, '$2 $1');
  const isOne = (each: string) =>
    placesIn(language).countries.has(each) ||
    placesIn(language).countries.has(each.replace(article, ''));
  return (
    isOne(name) ||
    isContinent(name, language) ||
    isOne(formal.reduce((rest, words) => rest.replace(words, ''), name))
  );
}
