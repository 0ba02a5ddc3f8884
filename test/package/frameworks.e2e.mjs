import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pack, unpack } from '../support/packed.mjs';
import { checkTypes } from '../hosts/frameworks/types.mjs';

test('the apps in React, Preact, Vue, Svelte and Solid have the types of the package', () => {
  unpack(pack().tarball, fileURLToPath(new URL('../hosts/', import.meta.url)));
  assert.deepEqual(checkTypes(), []);
});
