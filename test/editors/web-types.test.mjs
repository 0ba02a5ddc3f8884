import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { elements } from './manifest.mjs';
import { faultsIn } from './types.mjs';

/** Checks the data for JetBrains IDEs. */

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const self = JSON.parse(read('package.json'));
const text = read(self['web-types']);
const { name, version, contributions } = JSON.parse(text);
const { html, css } = contributions;

const named = (list) => list.map((entry) => entry.name).sort();
const known = (kind) =>
  [...new Set(elements.flatMap((element) => element[kind].map((entry) => entry.name)))].sort();

test('web-types match their schema', () => {
  const check = (json) =>
    faultsIn(
      `import type { JSONSchemaForWebTypes } from '@schemastore/web-types';\n` +
        `export const data: JSONSchemaForWebTypes = ${json};`,
    );
  assert.deepEqual(check(text), []);
  // The type rejects other values.
  assert.match(check(text.replace('"attributes": [', '"attributes": 1, "x": [')).join(), /number/);
});

test('web-types have the name and version of this package', () => {
  assert.deepEqual([name, version], [self.name, self.version]);
});

test('web-types have each element with everything from the manifest', () => {
  assert.deepEqual(
    html.elements.map((element) => element.name),
    elements.map(({ tagName }) => tagName),
  );
  html.elements.forEach((told, index) => {
    const { attributes, events, slots, members, description, tagName } = elements[index];
    assert.ok(told.description.startsWith(description), tagName);
    assert.deepEqual(named(told.events), named(events));
    assert.deepEqual(named(told.slots), named(slots));
    assert.deepEqual(
      named(told.js.properties),
      named(members.filter(({ kind }) => kind === 'field')),
    );
    assert.deepEqual(named(told.attributes), named(attributes));
  });
});

test('web-types list the keywords of an attribute and its default', () => {
  const [{ attributes }] = html.elements;
  const valueOf = (attribute) => attributes.find((each) => each.name === attribute).value;
  assert.deepEqual(valueOf('theme'), { type: "'auto' | 'light' | 'dark'", default: 'auto' });
  assert.deepEqual(valueOf('statement'), { type: 'string', default: 'none' });
});

test('web-types have each custom property and part once', () => {
  assert.deepEqual(named(css.properties), known('cssProperties'));
  assert.deepEqual(
    named(css['pseudo-elements']),
    known('cssParts').map((part) => `part(${part})`),
  );
});
