import type { Signatory } from './schema.js';

/** A signatory as an object, also if the statement has a name alone. */
export type NamedSignatory = Extract<Signatory, object>;

const lists = new WeakMap<Signatory[], NamedSignatory[]>();

/** Returns the signatories as objects, in the published order. It is the same list each time. */
export function signatoriesOf({ signatories }: { signatories: Signatory[] }): NamedSignatory[] {
  const list =
    lists.get(signatories) ??
    signatories.map((each) => (typeof each === 'string' ? { name: each } : each));
  lists.set(signatories, list);
  return list;
}

/** Returns the headings under which signatories are published. */
export const groupsOf = (statement: { signatories: Signatory[] }): string[] => [
  ...new Set(signatoriesOf(statement).flatMap(({ group }) => group ?? [])),
];
