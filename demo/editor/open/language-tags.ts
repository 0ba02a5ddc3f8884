/** Languages whose words the drafts know, then others that statements are written in. */
const tags = [
  ...['ar', 'bn', 'de', 'en', 'es', 'fr', 'id', 'ja', 'my', 'pt', 'th'],
  ...['am', 'el', 'fa', 'ha', 'he', 'hi', 'it', 'km', 'ko', 'lo', 'ms', 'ne', 'nl', 'pl', 'ru'],
  ...['si', 'so', 'sw', 'ta', 'tl', 'tr', 'uk', 'ur', 'vi', 'zh-Hans', 'zh-Hant'],
];

/** Returns languages by their own names. Runs at the build, since some browsers do not know all of the names. */
export const autonyms = (): Record<string, string> =>
  Object.fromEntries(
    tags.map((tag) => [tag, new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag]),
  );
