/** The files that `buildFiles` reads and no page loads. */
export const unservedParts = ['template.json', 'embed.js'];

/** The copied files that the module does not load. */
export const unloadedParts = ['embed-parent.js', 'LICENSES.txt'];

/** The files of `dist/` that `buildFiles` copies, because they do not depend on the statement. */
export const copiedParts = ['actions.js', 'custom-statement.js', ...unloadedParts];
