import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseSync } from 'vite';
import { root } from '../../scripts/setup.mjs';

/**
 * The syntax of the files that pages load. An older browser that cannot parse a file reports an error to the page. Class
 * fields are the newest syntax (Chrome 74, Firefox 69, Safari 14.1).
 */

const tooNew = {
  'a static block': ({ type }) => type === 'StaticBlock',
  'a private name with in': ({ type, left }) =>
    type === 'BinaryExpression' && left.type === 'PrivateIdentifier',
  'import attributes': ({ attributes }) => attributes?.length > 0,
  'a using declaration': ({ kind }) => kind === 'using' || kind === 'await using',
  'a flag of regular expressions': ({ regex }) => /[dv]/.test(regex?.flags ?? ''),
  // Safari 16.4. The module does not load the files with such expressions in older browsers.
  'a lookbehind': ({ regex }) => /\(\?<[=!]/.test(regex?.pattern ?? ''),
  'an await outside of a function': ({ isTop, type }) => isTop && type === 'AwaitExpression',
};

/** Returns the names of the syntax in a program that is too new. */
function newIn(code) {
  const found = new Set();
  const visit = (node, isTop) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach((each) => visit(each, isTop));
    for (const [name, is] of Object.entries(tooNew)) {
      if (is({ ...node, isTop })) found.add(name);
    }
    const inside = isTop && !/Function|PropertyDefinition/.test(node.type);
    for (const value of Object.values(node)) visit(value, inside);
  };
  const { program, errors } = parseSync('file.js', code);
  assert.deepEqual(errors, []);
  visit(program, true);
  return [...found].sort();
}

describe('the syntax of the built files', () => {
  const files = readdirSync(join(root, 'dist'), { recursive: true }).filter((file) =>
    /^(?:locales\/)?[\w.-]+\.js$/.test(file),
  );
  // These contain the check of a statement, which reads its words by such expressions.
  const withLookbehind = ['custom-statement.js', 'statement-widgets.classic.js'];

  for (const file of files) {
    it(`is known to browsers of 2021: ${file}`, () => {
      const expected = withLookbehind.includes(file) ? ['a lookbehind'] : [];
      assert.deepEqual(newIn(readFileSync(join(root, 'dist', file), 'utf8')), expected);
    });
  }

  it('is not mistaken for older syntax', () => {
    const samples = [
      'class A { static {} }',
      'class A { #a; has(b) { return #a in b; } }',
      "import a from 'a' with { type: 'json' };",
      '{ using a = b(); }',
      '/[a--b]/v;',
      '/(?<=a)b/;',
      'const a = await b;',
    ];
    assert.deepEqual(samples.flatMap(newIn).sort(), Object.keys(tooNew).sort());
    assert.deepEqual(newIn('class A { a = 1; static b = async () => { await c; }; }'), []);
  });
});
