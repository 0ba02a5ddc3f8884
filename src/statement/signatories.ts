import type { Signatory } from './schema.js';

/** A signatory as an object, also if the statement has a name alone. */
export type NamedSignatory = Extract<Signatory, object>;

const lists = new WeakMap<Signatory[], NamedSignatory[]>();

/**
 * Returns the signatories as objects, in the published order, with all names of a group together. Names without a group
 * keep their place. It is the same list each time.
 */
export function signatoriesOf({ signatories }: { signatories: Signatory[] }): NamedSignatory[] {
  let list = lists.get(signatories);
  if (!list) {
    list = signatories.map((each) => (typeof each === 'string' ? { name: each } : each));
    const groups = new Map<string | NamedSignatory, NamedSignatory[]>();
    for (const each of list) {
      const key = each.group ?? each;
      const names = groups.get(key);
      if (names) names.push(each);
      else groups.set(key, [each]);
    }
    list = [...groups.values()].flat();
    lists.set(signatories, list);
  }
  return list;
}

/** Returns the headings under which signatories are published. */
export const groupsOf = (statement: { signatories: Signatory[] }): string[] => [
  ...new Set(signatoriesOf(statement).flatMap(({ group }) => group ?? [])),
];
