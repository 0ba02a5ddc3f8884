import type { Fault } from '../statement/validation/references.js';
import { unknownKey, validate } from '../statement/validation/validate.js';
import {
  offsetOf,
  type Placed,
  type Position,
  positionsIn,
  repeatedKeys,
  treeOf,
} from './json-positions.js';
import { keysAt } from './known-keys.js';

/** Every fault of a statement in JSON with its place, in the order of its text. */
export async function locatedFaults(text: string): Promise<(Placed & Position)[]> {
  const { tree, faults: syntax } = treeOf(text);
  const placed: Placed[] = tree ? repeatedKeys(tree) : syntax;
  if (tree) {
    const { faults } = await validate(JSON.parse(text));
    placed.push(
      ...faults.map((fault) => ({ ...withKeys(fault), offset: offsetOf(tree, fault.path) })),
    );
  }
  const positionOf = positionsIn(text);
  return placed
    .sort((one, other) => one.offset - other.offset)
    .map((fault) => ({ ...fault, ...positionOf(fault.offset) }));
}

/** An unknown key, with the keys that are known in its place. */
function withKeys(fault: Fault): Fault {
  if (fault.expected !== unknownKey) return fault;
  const keys = keysAt(fault.path.replace(/\/[^/]*$/, ''));
  return { ...fault, expected: `one of the keys ${keys.join(', ')}` };
}
