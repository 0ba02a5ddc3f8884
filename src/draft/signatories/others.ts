/** "Others" after a number, in the languages of statements. */
const others = [
  'others?|more|further|additional|other [\\p{Ll} -]+',
  "autres?(?: [\\p{Ll} '’-]+)?|otr[oa]s(?: [\\p{Ll} ]+)?|más|outr[oa]s(?: [\\p{Ll} ]+)?|mais|entidades",
  'weitere[rn]?(?: \\p{L}+)?|andere[rn]?(?: \\p{L}+)?|(?:\\p{Ll}+ )?lain(?:nya)?',
].join('|');

/** Matches "and 12 others", "e mais 31 entidades", "এবং আরও ২৫টি সংগঠন", "ほか12名" at the end of a text. */
const counted = new RegExp(
  [
    `(?:^|[\\s,;]{1,4})(?:and|&|\\+|plus|as well as|et|y|e|und|sowie|dan|serta)\\s+(?:another |encore |otr[oa]s |mais |outr[oa]s |weitere )?\\p{Nd}+\\s+(?:${others})`,
    '(?:^|[\\s,;]{1,4})(?:e|y) (?:mais|otr[oa]s|outr[oa]s) \\p{Nd}+ \\p{Ll}+',
    '\\s{0,4}(?:এবং|ও)\\s+(?:আরও|আরো|অন্যান্য)\\s*\\p{Nd}+\\s*[\\p{L}\\p{M}]*(?:\\s[\\p{L}\\p{M}]+)?',
    '(?:^|[\\s،,]{1,4})و\\s?\\p{Nd}+ (?:آخرون|أخرى|آخرين|\\p{L}+ أخرى)',
    '\\s{0,4}(?:และ)?(?:อีก|อื่นๆ อีก)\\s*\\p{Nd}+\\s*[\\p{L}\\p{M}]*',
    '[\\s၊]{0,4}(?:နှင့်\\s*)?အခြား[^၊]{0,30}\\p{Nd}+\\s*\\S*',
    '\\s?(?:ほか|他)\\s?\\p{Nd}+\\s?(?:名|人|団体)',
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|')
    .replace(/^(.*)$/s, '(?:$1)[.।]?$'),
  'u',
);

/** Returns a name without the number of others after it, which is empty if nothing else is in the text. */
export const withoutOthers = (text: string): string => text.replace(counted, '').trim();
