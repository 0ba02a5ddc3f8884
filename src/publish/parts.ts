/** The files that `buildFiles` reads and no page loads. */
export const unservedParts = ['template.json', 'embed.js'];

/** The files that the module loads, besides those of the languages. */
export const lazyParts = ['actions.js', 'custom-statement.js'];

/** The files of `dist/` that `buildFiles` copies, because they do not depend on the statement. */
export const copiedParts = [...lazyParts, 'embed-parent.js', 'LICENSES.txt'];

/** The file of a language, by its path from the module. */
export const localePath = (code: string): string => `locales/${code}.js`;
