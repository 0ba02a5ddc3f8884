import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** Unique names of each element in the manifest, which show whether a bundle contains the element. */

const manifest = new URL('../../dist/custom-elements.json', import.meta.url);
const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));

/** The elements: tag, class name, and the part names in the template. */
export const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ tagName, name, cssParts }) => ({
    tag: tagName,
    name,
    parts: cssParts.map((part) => part.name),
  }));

/** Returns whether a template has the part. Style sheets write part names without these quotes. */
const has = (code, part) => new RegExp(`part="(?:[^"]* )?${part}[" ]`).test(code);

/** Asserts that a bundle has the template of this element, and no part of the other templates. */
export function assertAlone(code, tag) {
  const own = elements.find((element) => element.tag === tag);
  assert.ok(
    own.parts.some((part) => has(code, part)),
    `<${tag}> is in the bundle`,
  );
  for (const other of elements.filter((element) => element !== own)) {
    assert.ok(
      !new RegExp(`["'\`]${other.tag}["'\`]`).test(code),
      `<${other.tag}> is in the bundle of <${tag}>`,
    );
    const foreign = other.parts.filter((part) => !own.parts.includes(part));
    assert.deepEqual(
      foreign.filter((part) => has(code, part)),
      [],
      `parts of <${other.tag}> are in the bundle of <${tag}>`,
    );
  }
}
