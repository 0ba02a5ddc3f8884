/** The files that `buildFiles` reads and no page loads. */
export const unservedParts = ['template.json', 'embed.js'];

/** The files of `dist/` that `buildFiles` copies, because they do not depend on the statement. */
export const copiedParts = ['actions.js', 'custom-statement.js', 'embed-parent.js', 'LICENSES.txt'];
