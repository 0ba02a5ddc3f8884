/** Finds the versions and the unreleased changes in the text of the changelog. */

/** Returns the changes under "## [Unreleased]", or an empty string. */
const unreleasedIn = (changelog) =>
  /^## \[Unreleased\]\n([^]*?)(?=^## |(?![^]))/m.exec(changelog)?.[1].trim() ?? '';

/** Returns the newest version with a section of its own. */
const newestIn = (changelog) => /^## \[(\d.*?)\]/m.exec(changelog)?.[1];

/** Returns why a version cannot be cut, or undefined. */
export function whyNotCut(changelog, version) {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    return `version: invalid value ${JSON.stringify(version)}. Use three numbers, such as 0.2.0.`;
  if (changelog.includes(`## [${version}]`)) return `version: CHANGELOG.md already has ${version}`;
  return unreleasedIn(changelog)
    ? undefined
    : 'CHANGELOG.md: nothing under "## [Unreleased]". Describe the changes there.';
}

/** Tells whether the version is the newest one and nothing came after it, so that it is a release as it is. */
export const isCut = (changelog, version) =>
  newestIn(changelog) === version && !unreleasedIn(changelog);

/** Returns the changelog with its unreleased changes under a version and a day. */
export const cutIn = (changelog, version, day) =>
  changelog.replace('## [Unreleased]\n', () => `## [Unreleased]\n\n## [${version}] - ${day}\n`);
