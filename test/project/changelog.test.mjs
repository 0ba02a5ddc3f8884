import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutIn, isCut, whyNotCut } from '../../scripts/release/changelog.mjs';

const before = `# Changelog

## [Unreleased]

### Added

- A widget.

## [0.1.0] - 2026-01-01

The first version.
`;
const after = cutIn(before, '0.2.0', '2026-02-01');

describe('cutting a release', () => {
  it('puts the unreleased changes under the version and its day', () => {
    assert.match(after, /^## \[Unreleased\]\n\n## \[0\.2\.0\] - 2026-02-01\n\n### Added\n/m);
    assert.ok(after.endsWith(before.slice(before.indexOf('### Added'))));
  });

  it('refuses an invalid version, one that is there, and one without changes', () => {
    assert.equal(whyNotCut(before, '0.2.0'), undefined);
    assert.match(whyNotCut(before, '0.2'), /^version: invalid value "0\.2"/);
    assert.equal(whyNotCut(before, '0.1.0'), 'version: CHANGELOG.md already has 0.1.0');
    assert.match(whyNotCut(after, '0.3.0'), /nothing under "## \[Unreleased\]"/);
    assert.match(whyNotCut('# Changelog\n', '0.3.0'), /nothing under "## \[Unreleased\]"/);
  });

  it('knows the release that is cut, until another change or version comes', () => {
    assert.equal(isCut(before, '0.2.0'), false);
    assert.equal(isCut(before, '0.1.0'), false);
    assert.equal(isCut(after, '0.2.0'), true);
    assert.equal(isCut(after, '0.1.0'), false);
    assert.equal(
      isCut(after.replace('[Unreleased]\n', '[Unreleased]\n\n- A fix.\n'), '0.2.0'),
      false,
    );
  });
});
