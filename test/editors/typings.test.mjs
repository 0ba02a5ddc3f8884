import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { elements } from './manifest.mjs';
import { faultsIn, programOf } from './types.mjs';

/** Checks that the types in the package match the manifest. */

/** A type that compiles only if two types are identical. */
const same = (checks) => `
    import type { JsonStatement, Statement, StatementEvent, StatementRevealEvent } from '../../dist/types/entrypoints/script-tag.js';
    import type { StatementElements } from '../../dist/types/frameworks/elements.js';
    type Tags = HTMLElementTagNameMap;
    type Told = Required<StatementElements>;
    type Is<A> = <T>() => T extends A ? 1 : 2;
    type Same<A, B> = Is<A> extends Is<B> ? true : { found: A; expected: B };
    ${checks.map(([found, expected], index) => `export const check${index}: Same<${found}, ${expected}> = true;`).join('\n')}
`;

const { program, source } = programOf(`
  import type { StatementElements, StatementEvents } from '../../dist/types/frameworks/elements.js';
  export declare const elements: Required<StatementElements>;
  export declare const events: StatementEvents;
  export declare const byTag: HTMLElementTagNameMap;
`);
const checker = program.getTypeChecker();
const exported = Object.fromEntries(
  checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]),
);
const propertiesOf = (type) => checker.getPropertiesOfType(type);
const fieldsOf = (members) => members.filter(({ kind }) => kind === 'field');
const names = (list) => list.map(({ name }) => name).sort();

const isPublic = (symbol) => {
  const [declaration] = symbol.declarations;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (
    declaration.getSourceFile().fileName.includes('/dist/types/') &&
    !(ts.getCombinedModifierFlags(declaration) & hidden) &&
    !symbol.getJsDocTags().some(({ name }) => name === 'internal')
  );
};

for (const { tagName, members, attributes } of elements) {
  const typeOf = (map) => checker.getTypeOfSymbol(checker.getPropertyOfType(map, tagName));

  test(`the class of <${tagName}> has exactly the public members of the manifest`, () => {
    const found = propertiesOf(typeOf(exported.byTag))
      .filter(isPublic)
      // Pages do not call lifecycle methods.
      .filter(({ name }) => !name.endsWith('Callback'));
    assert.deepEqual(names(found), names(members));
  });

  test(`the framework types have exactly the attributes of <${tagName}>`, () => {
    const known = new Map(
      [...attributes, ...fieldsOf(members)].map((entry) => [entry.name, entry]),
    );
    assert.deepEqual(names(propertiesOf(typeOf(exported.elements))), names([...known.values()]));
  });
}

test('the framework types have exactly the events of all elements', () => {
  const events = new Set(elements.flatMap((element) => names(element.events)));
  assert.deepEqual(names(propertiesOf(exported.events)), [...events].sort());
});

test('properties, attributes and events have the types of the manifest', () => {
  const checks = elements.flatMap(({ tagName, members, attributes, events }) => [
    ...fieldsOf(members).map(({ name, type }) => [`Tags['${tagName}']['${name}']`, type.text]),
    ...[...fieldsOf(members), ...attributes].map(({ name, type }) => [
      `Told['${tagName}']['${name}'] | undefined`,
      `${type.text} | undefined`,
    ]),
    ...events.map(({ name, type }) => [`HTMLElementEventMap['${name}']`, type.text]),
  ]);
  assert.deepEqual(faultsIn(same(checks)), []);
  const wrong = same([["Tags['coup-stats']['theme']", "'auto' | 'light' | undefined"]]);
  assert.equal(faultsIn(wrong).length, 1);
});
