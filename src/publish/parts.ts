/** The files of `dist/` that `buildFiles` reads and no page loads. */
export const unservedParts = ['cli/template.json', 'cli/embed.js'];
